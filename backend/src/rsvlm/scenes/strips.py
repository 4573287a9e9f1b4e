"""Cells of a scene to polygons along their sides, strip after strip: what can no longer grow comes out, seams leave no
trace.

Everything is in whole corners of cells until the very end, so that what touches over a seam shares its border to the
last digit (reference: yardsticks, "Merging over seams"); the place on Earth is somebody else's.
"""

from __future__ import annotations

from itertools import chain

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from skimage.measure import label as connected

from .pieces import NONE, Joining, Numbers, Pieces, Shapes, Strip, along

Filled = npt.NDArray[np.bool_]
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
        polygons = _traced(filled, top)
        totals = np.full(len(polygons), np.nan)
        if probability is not None and len(polygons):
            totals = _totals(filled, probability, polygons, top)
        pieces = Pieces(polygons, shapely.area(polygons), totals)
        self._row = bottom
        sides = along(polygons, top, self._width), along(polygons, bottom, self._width)
        return self.joining.add(Strip(pieces, top, bottom, *sides))

    def close(self) -> Pieces:
        """What was still open: there are no more rows."""
        return self.joining.close()


def _traced(filled: Filled, first_row: int) -> Shapes:
    """The polygons of a strip that begins at `first_row`."""
    shift = rasterio.Affine.translation(0, first_row)
    traced = [g["coordinates"] for g, _ in rasterio.features.shapes(filled.view(np.uint8), filled, 4, shift)]
    rings = list(chain.from_iterable(traced))
    lengths = np.fromiter(map(len, rings), np.intp, len(rings))
    points = np.fromiter(chain.from_iterable(chain.from_iterable(rings)), np.float64, 2 * int(lengths.sum()))
    counts = np.fromiter(map(len, traced), np.intp, len(traced))
    offsets = tuple(np.concatenate([[0], np.cumsum(of)]) for of in (lengths, counts))
    polygons: Shapes = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points.reshape(-1, 2), offsets)
    return polygons


def _totals(filled: Filled, probability: Probability, polygons: Shapes, first_row: int) -> Numbers:
    """The sum of the probabilities of each polygon's cells."""
    numbers = connected(filled, background=0, connectivity=1)
    begins = np.ones(filled.shape, dtype=bool)
    begins[:, 1:] = filled[:, 1:] != filled[:, :-1]
    starts = np.flatnonzero(begins)  # runs of cells are far fewer than cells
    sums = np.add.reduceat(probability.ravel(), starts, dtype=np.float64)
    totals = np.bincount(numbers.ravel()[starts], sums, len(polygons) + 1)
    # The uppermost of a polygon's leftmost sides is the left side of a cell of its own.
    points, number = shapely.get_coordinates(polygons, return_index=True)
    order = np.lexsort((points[:, 1], points[:, 0], number))
    corner = points[order[np.searchsorted(number[order], np.arange(len(polygons)))]].astype(np.intp)
    found: Numbers = totals[numbers[corner[:, 1] - first_row, corner[:, 0]]]
    return found


def _straight(ring: Numbers) -> Numbers:
    """The corners of a ring along rows and columns at which it turns."""
    before, after = np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0)
    turns = ~((before == ring) & (ring == after)).any(axis=1)
    kept: Numbers = ring[turns]
    return kept
