"""Probabilities of a scene's cells to smooth polygons, strip after strip: the contour of `features/contour.py`.

The contour inside of a cell is known once the cells around it are, so the last row so far waits for the next one. Each
strip is traced up to the sides of its own cells; on a seam the field is the same seen from either side, and so is what
lies above the threshold there.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

from ..features.contour import Contours, contour, straightened
from .pieces import NONE, Ints, Joining, Numbers, Pieces, Strip, along, together

Field = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

STEPS = 2
"""Nodes of the contour's field along the side of a cell."""


class SmoothStrips:
    """Takes a scene's rows of cells from the top and gives polygons back as soon as they are whole."""

    def __init__(self, width: int, threshold: float, first_row: int = 0, above: Mask | None = None) -> None:
        """`width` in cells; `above` is which cells of the row before `first_row` have data, (1, width), and a
        probability of 0 then (None: there are none)."""
        self._row, self._threshold, self._width = first_row, threshold, width
        self._waiting = np.zeros((0, width), np.float32), np.zeros((0, width), bool)
        self._above = self._waiting if above is None else (np.zeros((1, width), np.float32), above)
        self.joining = Joining(STEPS * width, _straight)

    def add(self, field: Field, has_data: Mask) -> Pieces:
        """The polygons that end above the last but one row of `field`, (rows, width) as `has_data`."""
        known = [np.concatenate(both) for both in zip(self._waiting, (field, has_data))]
        self._waiting = known[0][-1:], known[1][-1:]
        return self._traced(known[0], known[1], len(known[0]) - 1)

    def close(self) -> Pieces:
        """What was still open: there are no more rows."""
        last = self._traced(*self._waiting, len(self._waiting[0]))
        return together([last, self.joining.close()])

    def _traced(self, field: Field, has_data: Mask, rows: int) -> Pieces:
        """The polygons that end with the first `rows` of what is known of them and of the row below."""
        if not rows:
            return NONE
        above = len(self._above[0])
        block = np.concatenate([self._above[0], field]), np.concatenate([self._above[1], has_data])
        top, bottom = self._row, self._row + rows
        found = contour(*block, self._threshold, slice(above, above + rows), top - above)
        self._above = field[rows - 1 : rows], has_data[rows - 1 : rows]
        self._row = bottom
        pieces = _pieces(found, block[0][above : above + rows])
        sides = (along(pieces.polygons, row, STEPS * self._width, STEPS) for row in (top, bottom))
        return self.joining.add(Strip(pieces, top, bottom, *sides))


def _pieces(found: Contours, field: Field) -> Pieces:
    """Regions as columns; `field` has the cells that were traced."""
    rings = [ring for region in found.regions for ring in region]
    if not rings:
        return NONE
    offsets = [np.cumsum([0, *map(len, rings)]), np.cumsum([0, *map(len, found.regions)])]
    polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, np.concatenate(rings), tuple(offsets))
    inside, count = found.owner >= 0, len(found.regions)
    owner = found.owner[inside]
    counts = np.bincount(owner, minlength=count).astype(np.float64)
    totals = np.bincount(owner, field[inside].astype(np.float64), count).astype(np.float64)
    return Pieces(polygons, counts, totals)


def _straight(points: Numbers, begins: Ints) -> tuple[Numbers, Ints]:
    """The corners of rings at which they turn."""
    rings = [straightened(ring) for ring in np.split(points, begins[1:-1])]
    return np.concatenate(rings), np.cumsum([0, *map(len, rings)])
