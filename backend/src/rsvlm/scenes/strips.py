"""Cells of a scene to polygons, strip after strip: what can no longer grow comes out, seams leave no trace.

Everything is in whole corners of cells until the very end, so that what touches over a seam shares its border to the
last digit (reference: yardsticks, "Merging over seams"); the place on Earth is somebody else's. Memory is that of a
strip and of the borders of what is still open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from shapely.geometry import Polygon
from skimage.measure import label as connected

from ..features.connected import groups

Cells = npt.NDArray[np.uint8]
Probability = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Piece:
    """A polygon of cells of one value, joined by their sides.

    `polygon` is in corners of cells (column, row), valid, without corners on straight lines. `count` is how many cells
    it has, `probability` their mean, `rows` the first row and the one after the last.
    """

    value: int
    polygon: shapely.Geometry
    count: int
    probability: float
    rows: tuple[int, int]


@dataclass
class _Open:
    """A polygon that reaches the last row so far."""

    value: int
    parts: list[shapely.Geometry] = field(default_factory=list)
    count: int = 0
    total: float = 0.0
    first: int = 0


class Strips:
    """Takes a scene's rows of cells from the top and gives polygons back as soon as they are whole.

    Values are 1 and more, 0 is nothing. Cells that touch only at a corner are not joined. The order in which polygons
    come out is that of the row in which they end, then of their first cell; it does not depend on where the strips
    are cut, except that what ends earlier within a strip may come with what ends later in it.
    """

    def __init__(self, width: int, first_row: int = 0) -> None:
        """`width` in cells; rows before `first_row` are empty."""
        self._row = first_row
        self._above = np.zeros(width, dtype=np.uint8)
        self._owners = np.full(width, -1, dtype=np.intp)
        self._open: dict[int, _Open] = {}
        self._next = 0

    def add(self, cells: Cells, probability: Probability) -> list[Piece]:
        """The polygons that end above the last row of `cells`, (rows, width) as `probability`."""
        rows = len(cells)
        if not rows:
            return []
        numbers = connected(cells, background=0, connectivity=1).astype(np.int32, copy=False)
        parts = _polygons(numbers, self._row)
        found = [
            _Open(value, [part], count, total, self._row)
            for part, value, count, total in zip(parts, *_of_components(numbers, cells, probability))
        ]
        names = self._joined(numbers[0], cells[0], found)
        self._row += rows
        self._above, bottom = cells[-1].copy(), numbers[-1]
        self._owners = np.where(bottom > 0, names[bottom], -1)
        reaching = set(np.unique(self._owners[self._owners >= 0]).tolist())
        return self._finished(name for name in list(self._open) if name not in reaching)

    def close(self) -> list[Piece]:
        """What was still open: there are no more rows."""
        self._owners[:] = -1
        return self._finished(list(self._open))

    @property
    def open_parts(self) -> int:
        """How many pieces of polygons wait for rows to come."""
        return sum(len(one.parts) for one in self._open.values())

    def _joined(self, numbers: npt.NDArray[np.int32], values: Cells, found: list[_Open]) -> npt.NDArray[np.intp]:
        """Put the strip's components to the open ones they touch. The name of each component, 0 has none."""
        count = len(found)
        names = np.concatenate([[-1], np.arange(self._next, self._next + count)])
        self._next += count
        touching = (self._above == values) & (values > 0)
        pairs = np.unique(np.stack([self._owners[touching], names[numbers[touching]]]), axis=1)
        for name, one in zip(names[1:].tolist(), found):
            self._open[name] = one
        if pairs.size:
            known, place = np.unique(pairs, return_inverse=True)
            place = place.reshape(pairs.shape)
            first = known[groups(len(known), place[0], place[1])]
            for name, into in zip(known.tolist(), first.tolist()):
                if name != into:
                    self._put_together(into, name)
            renamed = dict(zip(known.tolist(), first.tolist()))
            names = np.array([renamed.get(name, name) for name in names.tolist()], dtype=np.intp)
        return names

    def _put_together(self, into: int, name: int) -> None:
        one, other = self._open[into], self._open.pop(name)
        one.parts += other.parts
        one.count += other.count
        one.total += other.total
        one.first = min(one.first, other.first)

    def _finished(self, names: Iterable[int]) -> list[Piece]:
        ended = [self._open.pop(name) for name in names]
        return [
            Piece(one.value, _one(one.parts), one.count, one.total / one.count, (one.first, self._row)) for one in ended
        ]


def _of_components(
    numbers: npt.NDArray[np.int32], cells: Cells, probability: Probability
) -> tuple[list[int], list[int], list[float]]:
    """Value, count of cells and total probability of each component from number 1 on; runs of cells are far fewer."""
    begins = np.ones(cells.shape, dtype=bool)
    begins[:, 1:] = cells[:, 1:] != cells[:, :-1]
    starts = np.flatnonzero(begins)
    run_of = numbers.ravel()[starts]
    lengths = np.diff(starts, append=cells.size)
    totals = np.add.reduceat(probability.ravel(), starts, dtype=np.float64)
    most = int(run_of.max()) + 1
    value = np.zeros(most, dtype=np.intp)
    value[run_of] = cells.ravel()[starts]
    count, total = np.bincount(run_of, lengths, most), np.bincount(run_of, totals, most)
    return value[1:].tolist(), count[1:].astype(np.intp).tolist(), total[1:].tolist()


def _polygons(numbers: npt.NDArray[np.int32], first_row: int) -> list[shapely.Geometry]:
    """The polygon of each component of a strip that begins at `first_row`, in order of their numbers from 1."""
    shift = rasterio.Affine.translation(0, first_row)
    traced = list(rasterio.features.shapes(numbers, numbers > 0, connectivity=4, transform=shift))
    traced.sort(key=lambda one: one[1])
    if not traced:
        return []
    rings = [ring for geometry, _ in traced for ring in geometry["coordinates"]]
    lengths = np.fromiter(map(len, rings), np.intp, len(rings))
    points = np.fromiter(chain.from_iterable(chain.from_iterable(rings)), np.float64, 2 * int(lengths.sum()))
    counts = np.fromiter((len(geometry["coordinates"]) for geometry, _ in traced), np.intp, len(traced))
    offsets = tuple(np.concatenate([[0], np.cumsum(of)]) for of in (lengths, counts))
    polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points.reshape(-1, 2), offsets)
    return list(polygons)


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


def _straight(ring: shapely.Geometry) -> npt.NDArray[np.float64]:
    """The corners of a closed ring along rows and columns at which it turns, closed again."""
    points = shapely.get_coordinates(ring)[:-1]
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    turns = ~((before == points) & (points == after)).any(axis=1)
    kept = points[turns]
    return np.concatenate([kept, kept[:1]])
