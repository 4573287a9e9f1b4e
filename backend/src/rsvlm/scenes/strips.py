"""Cells of a scene to polygons, strip after strip: what can no longer grow comes out, seams leave no trace.

Everything is in whole corners of cells until the very end, so that what touches over a seam shares its border to the
last digit (reference: yardsticks, "Merging over seams"); the place on Earth is somebody else's. Memory is that of a
strip and of the borders of what is still open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from shapely.geometry import Polygon
from skimage.measure import label as connected

from ..features.connected import groups

Filled = npt.NDArray[np.bool_]
Probability = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.float64]
Shapes = npt.NDArray[np.object_]


@dataclass(frozen=True)
class Pieces:
    """Polygons of cells that are joined by their sides, as columns (n,).

    `polygons` are in corners of cells (column, row), valid, without corners on straight lines; `counts` is how many
    cells each has, `totals` the sum of their probabilities (NaN where none are known).
    """

    polygons: Shapes
    counts: Numbers
    totals: Numbers

    def __len__(self) -> int:
        return len(self.polygons)

    @property
    def probabilities(self) -> Numbers:
        """The mean over the cells of each."""
        return self.totals / self.counts


@dataclass
class _Open:
    """A polygon that reaches the last row so far."""

    parts: list[shapely.Geometry] = field(default_factory=list)
    count: float = 0.0
    total: float = 0.0

    def take(self, other: _Open) -> None:
        self.parts += other.parts
        self.count += other.count
        self.total += other.total


class Strips:
    """Takes a scene's rows of cells from the top and gives polygons back as soon as they are whole.

    Cells that touch only at a corner are not joined.
    """

    def __init__(self, width: int, first_row: int = 0) -> None:
        """`width` in cells; rows before `first_row` are empty."""
        self._row = first_row
        self._owners = np.full(width, -1, dtype=np.intp)
        self._open: dict[int, _Open] = {}
        self._names = 0

    def add(self, filled: Filled, probability: Probability | None = None) -> Pieces:
        """The polygons that end above the last row of `filled`, (rows, width) as `probability`."""
        rows = len(filled)
        if not rows:
            return _NONE
        polygons = _traced(filled, self._row)
        counts = shapely.area(polygons)
        totals = np.full(len(polygons), np.nan)
        if probability is not None and len(polygons):
            totals = _totals(filled, probability, polygons, self._row)
        top, bottom = self._row, self._row + rows
        upper, lower = (_along(polygons, row, len(self._owners)) for row in (top, bottom))
        touching = np.unique(np.concatenate([upper[(upper >= 0) & (self._owners >= 0)], lower[lower >= 0]]))
        names = np.full(len(polygons), -1, dtype=np.intp)
        names[touching] = np.arange(self._names, self._names + len(touching))
        self._names += len(touching)
        for number in touching.tolist():
            self._open[int(names[number])] = _Open([polygons[number]], float(counts[number]), float(totals[number]))
        renamed = self._joined(upper, names)
        self._row = bottom
        self._owners = np.full_like(lower, -1)
        self._owners[lower >= 0] = renamed[lower[lower >= 0]]
        reaching = set(np.unique(self._owners[self._owners >= 0]).tolist())
        ended = self._ended([name for name in self._open if name not in reaching])
        inside = names < 0
        return _together(Pieces(polygons[inside], counts[inside], totals[inside]), ended)

    def close(self) -> Pieces:
        """What was still open: there are no more rows."""
        self._owners[:] = -1
        return self._ended(list(self._open))

    @property
    def open_parts(self) -> int:
        """How many pieces of polygons wait for rows to come."""
        return sum(len(one.parts) for one in self._open.values())

    def _joined(self, upper: npt.NDArray[np.intp], names: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
        """Put what touches over the seam together. The name of each polygon then."""
        across = (self._owners >= 0) & (upper >= 0)
        pairs = np.unique(np.stack([self._owners[across], names[upper[across]]]), axis=1)
        if not pairs.size:
            return names
        known, place = np.unique(pairs, return_inverse=True)
        place = place.reshape(pairs.shape)
        first = known[groups(len(known), place[0], place[1])]
        for name, into in zip(known.tolist(), first.tolist()):
            if name != into:
                self._open[into].take(self._open.pop(name))
        found = names.copy()
        is_known = np.isin(names, known)
        found[is_known] = first[np.searchsorted(known, names[is_known])]
        return found

    def _ended(self, names: Sequence[int]) -> Pieces:
        ended = [self._open.pop(name) for name in names]
        return Pieces(
            _array(_one(one.parts) for one in ended),
            np.array([one.count for one in ended]),
            np.array([one.total for one in ended]),
        )


def _array(shapes: Iterable[shapely.Geometry]) -> Shapes:
    listed = list(shapes)
    found = np.empty(len(listed), dtype=object)
    found[:] = listed
    return found


_NONE = Pieces(_array([]), np.zeros(0), np.zeros(0))


def _together(one: Pieces, other: Pieces) -> Pieces:
    return Pieces(
        np.concatenate([one.polygons, other.polygons]),
        np.concatenate([one.counts, other.counts]),
        np.concatenate([one.totals, other.totals]),
    )


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


def _along(polygons: Shapes, row: int, width: int) -> npt.NDArray[np.intp]:
    """Which polygon each cell along a seam belongs to, -1 for none: the seam is a side of the cells of one strip."""
    found = np.full(width, -1, dtype=np.intp)
    points, number = shapely.get_coordinates(polygons, return_index=True)
    cols, on_seam = points[:, 0].astype(np.intp), points[:, 1] == row
    edges = np.flatnonzero(on_seam[:-1] & on_seam[1:] & (number[:-1] == number[1:]))
    for edge in edges.tolist():
        one, other = cols[edge], cols[edge + 1]
        found[min(one, other) : max(one, other)] = number[edge]
    return found


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


def _one(parts: list[shapely.Geometry]) -> shapely.Geometry:
    """Parts that share borders as one polygon, without the corners that the seams left on straight lines."""
    if len(parts) == 1:
        return parts[0]
    whole = shapely.union_all(parts)
    polygons = [
        Polygon(_straight(polygon.exterior), [_straight(hole) for hole in polygon.interiors])
        for polygon in shapely.get_parts(whole)
    ]
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _straight(ring: shapely.Geometry) -> Numbers:
    """The corners of a closed ring along rows and columns at which it turns, closed again."""
    points = shapely.get_coordinates(ring)[:-1]
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    turns = ~((before == points) & (points == after)).any(axis=1)
    kept: Numbers = points[turns]
    return np.concatenate([kept, kept[:1]])
