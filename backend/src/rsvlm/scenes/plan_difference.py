"""Two plans beside each other: which tiles are the same ground, and what has become of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..imagery.grid import Grid
from ..imagery.tiles import Span
from .plan import STATES, ScenePlan

SAME_PLACE = 1e-3
"""Pixels by which grids may be off each other and still lie pixel on pixel: rounding in files."""


@dataclass(frozen=True)
class Difference:
    """`common` tiles of the one with `before` tiles and the other with `after` are the same windows of the same ground;
    `changed` counts those whose state is another one now, by both states."""

    before: int
    after: int
    common: int
    changed: dict[tuple[str, str], int]

    def __str__(self) -> str:
        if self.common == self.before == self.after:
            where = "The same ground"
        elif self.common:
            where = f"{self.common} of {self.after} tiles are the same ground ({self.before} were planned before)"
        else:
            return "Other ground: no tile is the same."
        told = [f"{count} that were '{was}' are '{now}'" for (was, now), count in self.changed.items()]
        return f"{where}: {'; '.join(told) if told else 'the same is to do'}."

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        changed = [{"was": was, "is": now, "tiles": count} for (was, now), count in self.changed.items()]
        return {"before": self.before, "after": self.after, "common": self.common, "changed": changed}


def difference(before: ScenePlan, after: ScenePlan) -> Difference:
    """What is different between two plans; tiles are the same where their windows are, wherever the scenes begin."""
    sizes = len(before.lattice), len(after.lattice)
    shift = _shift(before.grid, after.grid)
    if shift is None:
        return Difference(*sizes, 0, {})
    cols = _same(before.lattice.cols, after.lattice.cols, shift[0])
    rows = _same(before.lattice.rows, after.lattice.rows, shift[1])
    was = before.states.reshape(len(before.lattice.rows), -1)[np.ix_(rows[:, 0], cols[:, 0])].ravel()
    now = after.states.reshape(len(after.lattice.rows), -1)[np.ix_(rows[:, 1], cols[:, 1])].ravel()
    other = was != now
    counts = Counter(zip(was[other].tolist(), now[other].tolist()))
    changed = {(STATES[one], STATES[two]): count for (one, two), count in counts.most_common()}
    return Difference(*sizes, len(was), changed)


def _shift(before: Grid, after: Grid) -> tuple[int, int] | None:
    """Columns and rows that the first pixel of `after` is away from that of `before`; None for other pixels."""
    (a, b, _, d, e, _), (other_a, other_b, _, other_d, other_e, _) = before.affine, after.affine
    if before.crs != after.crs or not np.allclose((a, b, d, e), (other_a, other_b, other_d, other_e), rtol=1e-9):
        return None
    col, row = before.pixel(*after.place(0, 0))
    near = round(col), round(row)
    return near if max(abs(col - near[0]), abs(row - near[1])) < SAME_PLACE else None


def _same(before: Sequence[Span], after: Sequence[Span], shift: int) -> npt.NDArray[np.intp]:
    """The numbers of spans of pixels that are the same in both, (n, 2)."""
    known = {(span.pixel, span.length): number for number, span in enumerate(before)}
    pairs = [(known.get((span.pixel + shift, span.length)), number) for number, span in enumerate(after)]
    return np.array([pair for pair in pairs if pair[0] is not None], dtype=np.intp).reshape(-1, 2)
