"""Cells of a scene to polygons along their sides, strip after strip: what can no longer grow comes out, seams leave no
trace.

Everything is in whole corners of cells until the very end, so that what touches over a seam shares its border to the
last digit (reference: yardsticks, "Merging over seams"); the place on Earth is somebody else's.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from .outlines import Filled, Outlined, outlined
from .pieces import NONE, Ints, Joining, Numbers, Pieces, Strip

Probability = npt.NDArray[np.float32]


class Strips:
    """Takes a scene's rows of cells from the top and gives polygons back as soon as they are whole.

    Cells that touch only at a corner are not joined.
    """

    def __init__(self, width: int, first_row: int = 0) -> None:
        """`width` in cells; rows before `first_row` are empty."""
        self._row, self._width = first_row, width
        self.joining = Joining(width, _straight)

    def add(self, filled: Filled, probability: Probability | None = None) -> Pieces:
        """The polygons that end above the last row of `filled`, (rows, width) as `probability`."""
        if not len(filled):
            return NONE
        top, bottom = self._row, self._row + len(filled)
        traced = outlined(filled, top)
        polygons, self._row = traced.polygons, bottom
        totals = np.full(len(polygons), np.nan) if probability is None else _totals(traced, probability)
        pieces = Pieces(polygons, shapely.area(polygons), totals)
        upper, lower = (traced.numbers[row].astype(np.intp) - 1 for row in (0, -1))
        return self.joining.add(Strip(pieces, top, bottom, upper, lower))

    def close(self) -> Pieces:
        """What was still open: there are no more rows."""
        return self.joining.close()


def _totals(traced: Outlined, probability: Probability) -> Numbers:
    """The sum of the probabilities of each polygon's cells."""
    numbers = traced.numbers
    begins = np.ones(numbers.shape, dtype=bool)
    begins[:, 1:] = numbers[:, 1:] != numbers[:, :-1]
    starts = np.flatnonzero(begins)  # runs of cells are far fewer than cells
    sums = np.add.reduceat(probability.ravel(), starts, dtype=np.float64)
    totals = np.bincount(numbers.ravel()[starts], weights=sums, minlength=len(traced.polygons) + 1)
    return totals[1:].astype(np.float64)


def _straight(points: Numbers, begins: Ints) -> tuple[Numbers, Ints]:
    """The corners of rings along rows and columns at which they turn."""
    number = np.arange(len(points))
    before, after = number - 1, number + 1
    before[begins[:-1]], after[begins[1:] - 1] = begins[1:] - 1, begins[:-1]
    turns = ~((points[before] == points) & (points == points[after])).any(axis=1)
    return points[turns], np.append(0, np.cumsum(turns))[begins]
