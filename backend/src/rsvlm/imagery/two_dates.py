"""Two dates made comparable: how far they lie apart is told or mended, and their colours are matched. Numpy only."""

from __future__ import annotations

import math
from dataclasses import replace

from .alignment import Shift, moved, residual_shift
from .matching import matched, table_for
from .scene import Scene

TOLD = 0.5
"""Shifts from so many pixels on are told: from there on most edges look like change."""


def compare(scene: Scene, match: str = "none", align: bool = False) -> Scene:
    """A scene of two dates with what there is to say of them in its `warnings` and, for the provenance, in `pair`.

    `match` gives the second date the colours of the first ("none", "histogram", "linear"; see `matching`), `align` puts
    it back by the residual shift where that can be told. Reads windows of both dates.
    """
    shift = residual_shift(scene)
    facts = {"shift": _facts(shift, scene), "aligned": False, "match": "none"}
    notes = []
    if align and shift is None:
        notes.append("How far the two dates lie apart cannot be told; neither was moved.")
    if shift is not None and align:
        scene = moved(scene, shift)
        facts["aligned"] = True
    if shift is not None and shift.length > TOLD:
        notes.append(_told(shift, scene, align))
    if match != "none":
        table = table_for(scene, match)
        if table is None:
            notes.append("The two dates have too little data in common to match their colours; they stay as they are.")
        else:
            scene = matched(scene, table)
            facts["match"] = match
    return replace(scene, warnings=(*scene.warnings, *notes), pair=facts)


def _metres(shift: Shift, scene: Scene) -> float | None:
    if scene.metres is None:
        return None
    return math.hypot(shift.cols * scene.metres[0], shift.rows * scene.metres[1])


def _facts(shift: Shift | None, scene: Scene) -> dict[str, float | None] | None:
    if shift is None:
        return None
    return {
        "cols": shift.cols,
        "rows": shift.rows,
        "metres": _metres(shift, scene),
        "confidence": shift.confidence,
        "votes": shift.votes,
    }


def _told(shift: Shift, scene: Scene, mended: bool) -> str:
    metres = _metres(shift, scene)
    ground = "" if metres is None else f" ({metres:.2g} m)" if metres < 10 else f" ({metres:.0f} m)"
    if mended:
        return f"The later date lay {shift.length:.1f} pixels{ground} off the earlier one and was put back."
    return (
        f"The later date lies {shift.length:.1f} pixels{ground} off the earlier one, so edges may look like change; "
        "choose to align the dates."
    )
