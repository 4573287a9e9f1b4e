"""Boxes as text and back: `[x1, y1, x2, y2]` on a scale of 0-100 (reference: rsunivlm section 4.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..errors import RefusedAnswer
from .masks import EXACT

MOST_BOXES = 1000
"""More than any answer holds; a runaway text costs no memory beyond it."""

_GROUP = re.compile(r"\[([0-9., \t\n-]*)\]")
_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


@dataclass(frozen=True)
class Box:
    """A box: x by width, y by height, on the answer's scale, first corner top left. [start, end) are its characters.

    `quality` is "exact" or names the repair.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    start: int = 0
    end: int = 0
    quality: str = EXACT


def encode(boxes: Iterable[tuple[int, int, int, int]]) -> str:
    """The published text of boxes, one directly after the other."""
    return "".join(f"[{x1}, {y1}, {x2}, {y2}]" for x1, y1, x2, y2 in boxes)


def parse(text: str, scale: int = 100, nothing: str = "") -> tuple[Box, ...]:
    """Read boxes, with any separator between them; () only where the text is `nothing` (the words for no object).

    Repaired and named: more than four numbers (the first four count), values beyond the scale (cut to it), corners in
    the wrong order (swapped), the same box written again (kept once), more than MOST_BOXES boxes (the first are kept).
    Groups of fewer numbers and boxes without area are left out. Raises RefusedAnswer where no box is left.
    """
    if nothing and text.strip().lower() == nothing.lower():
        return ()
    found: dict[tuple[float, float, float, float], Box] = {}
    for group in _GROUP.finditer(text):
        box = _box(group[1], scale, group.start(), group.end())
        if box is None:
            continue
        corners = (box.x1, box.y1, box.x2, box.y2)
        if corners in found:
            found[corners] = _repaired(found[corners], "written again")
        elif len(found) == MOST_BOXES:
            last = next(reversed(found))
            found[last] = _repaired(found[last], "further boxes left out")
            break
        else:
            found[corners] = box
    if not found:
        raise RefusedAnswer("The model's answer holds no box.", text)
    return tuple(found.values())


def _box(written: str, scale: int, start: int, end: int) -> Box | None:
    numbers = [m[0] for _, m in zip(range(5), _NUMBER.finditer(written))]
    if len(numbers) < 4:
        return None
    values = [float(number) for number in numbers[:4]]
    cut = [min(max(value, 0.0), float(scale)) for value in values]
    (x1, x2), (y1, y2) = sorted((cut[0], cut[2])), sorted((cut[1], cut[3]))
    if x1 == x2 or y1 == y2:
        return None
    box = Box(x1, y1, x2, y2, start, end)
    if len(numbers) > 4:
        box = _repaired(box, "more than four numbers")
    if cut != values:
        box = _repaired(box, "beyond the scale")
    return box if [x1, y1, x2, y2] == cut else _repaired(box, "corners swapped")


def _repaired(box: Box, what: str) -> Box:
    """The box with a further repair named, each once."""
    if what in box.quality:
        return box
    return replace(box, quality=f"repaired: {what}" if box.quality == EXACT else f"{box.quality}, {what}")
