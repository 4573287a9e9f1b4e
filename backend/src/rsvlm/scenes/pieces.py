"""Polygons of cells as columns, and how those of neighbouring strips become one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely

from ..features.connected import groups

Ints = npt.NDArray[np.intp]
Numbers = npt.NDArray[np.float64]
Shapes = npt.NDArray[np.object_]

Straighten = Callable[[Numbers, Ints], tuple[Numbers, Ints]]
"""Takes the corners of rings, (n, 2) and not closed, and where each ring begins and the last one ends; gives those at
which they turn."""


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

    def of(self, chosen: npt.NDArray[np.bool_] | npt.NDArray[np.intp]) -> Pieces:
        """Some of them."""
        return Pieces(self.polygons[chosen], self.counts[chosen], self.totals[chosen])


@dataclass(frozen=True)
class Strip:
    """What was traced of some rows from `top` to `bottom`, and which polygon lies along each step of the row above and
    of the row below (-1: none)."""

    pieces: Pieces
    top: int
    bottom: int
    upper: Ints
    lower: Ints


def array(shapes: Iterable[shapely.Geometry]) -> Shapes:
    """Geometries as a column."""
    listed = list(shapes)
    found = np.empty(len(listed), dtype=object)
    found[:] = listed
    return found


def together(pieces: Sequence[Pieces]) -> Pieces:
    """All of several."""
    if not pieces:
        return NONE
    return Pieces(
        np.concatenate([one.polygons for one in pieces]),
        np.concatenate([one.counts for one in pieces]),
        np.concatenate([one.totals for one in pieces]),
    )


NONE = Pieces(array([]), np.zeros(0), np.zeros(0))


def along(polygons: Shapes, row: int, steps: int, a_cell: int = 1) -> Ints:
    """Which polygon lies along each of `steps` of a row of corners, -1 for none; there are `a_cell` steps to a cell.

    The sides of polygons along that row are the sides of one strip.
    """
    found = np.full(steps, -1, dtype=np.intp)
    points, number = shapely.get_coordinates(polygons, return_index=True)
    on_row = points[:, 1] == row
    edges = np.flatnonzero(on_row[:-1] & on_row[1:] & (number[:-1] == number[1:]))
    ends = a_cell * np.sort(np.stack([points[edges, 0], points[edges + 1, 0]]), axis=0)
    firsts, lasts = np.floor(ends[0]).astype(np.intp), np.ceil(ends[1]).astype(np.intp)
    for first, last, owner in zip(firsts.tolist(), lasts.tolist(), number[edges].tolist()):
        found[first:last] = owner
    return found


@dataclass
class _Open:
    """A polygon that reaches the last row so far."""

    top: int
    parts: list[shapely.Geometry] = field(default_factory=list)
    count: float = 0.0
    total: float = 0.0

    def take(self, other: _Open) -> None:
        self.parts += other.parts
        self.count += other.count
        self.total += other.total
        self.top = min(self.top, other.top)


class Joining:
    """Takes strips from the top, gives their polygons back as soon as they can no longer grow.

    What lies along the same step of a seam is one. Memory is that of a strip and of the borders of what is still open.
    """

    def __init__(self, steps: int, straighten: Straighten) -> None:
        """`steps` there are along a seam; `straighten` leaves out what seams left on straight lines."""
        self._owners = np.full(steps, -1, dtype=np.intp)
        self._straighten = straighten
        self._open: dict[int, _Open] = {}
        self._names = 0

    def add(self, strip: Strip) -> Pieces:
        """The polygons that end above the last row of a strip."""
        pieces, upper, lower = strip.pieces, strip.upper, strip.lower
        touching = np.unique(np.concatenate([upper[(upper >= 0) & (self._owners >= 0)], lower[lower >= 0]]))
        names = np.full(len(pieces), -1, dtype=np.intp)
        names[touching] = np.arange(self._names, self._names + len(touching))
        self._names += len(touching)
        for n in touching.tolist():
            count, total = float(pieces.counts[n]), float(pieces.totals[n])
            self._open[int(names[n])] = _Open(strip.top, [pieces.polygons[n]], count, total)
        renamed = self._joined(upper, names)
        self._owners = np.full_like(lower, -1)
        self._owners[lower >= 0] = renamed[lower[lower >= 0]]
        reaching = set(np.unique(self._owners[self._owners >= 0]).tolist())
        ended = self._ended([name for name in self._open if name not in reaching])
        return together([pieces.of(names < 0), ended])

    def close(self) -> Pieces:
        """What was still open: there are no more rows."""
        self._owners[:] = -1
        return self._ended(list(self._open))

    @property
    def open_parts(self) -> list[shapely.Geometry]:
        """The pieces of polygons that wait for rows to come."""
        return [part for one in self._open.values() for part in one.parts]

    @property
    def top(self) -> float:
        """The first row of what is still open."""
        return min((one.top for one in self._open.values()), default=np.inf)

    def _joined(self, upper: Ints, names: Ints) -> Ints:
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
        shapes = array(one.parts[0] for one in ended)
        sizes = np.array([len(one.parts) for one in ended], dtype=np.intp)
        in_parts = sizes > 1
        if in_parts.any():
            parts = array(part for one in ended if len(one.parts) > 1 for part in one.parts)
            shapes[in_parts] = self._wholes(parts, np.repeat(np.arange(in_parts.sum()), sizes[in_parts]))
        return Pieces(shapes, np.array([one.count for one in ended]), np.array([one.total for one in ended]))

    def _wholes(self, parts: Shapes, whole: Ints) -> Shapes:
        """Parts that share borders as one polygon for each number in `whole`, without the corners that the seams left
        on straight lines."""
        merged = shapely.union_all(shapely.geometrycollections(parts, indices=whole)[:, None], axis=1)
        polygons, owner = shapely.get_parts(merged, return_index=True)
        rings, polygon = shapely.get_rings(polygons, return_index=True)
        points, ring = shapely.get_coordinates(rings, return_index=True)
        closes = np.diff(ring, append=-1) != 0
        begins = np.searchsorted(ring[~closes], np.arange(len(rings) + 1))
        points, begins = self._straighten(points[~closes], begins)
        closed = np.insert(points, begins[1:], points[begins[:-1]], axis=0)
        offsets = begins + np.arange(len(begins)), np.searchsorted(polygon, np.arange(len(polygons) + 1))
        polygons = shapely.from_ragged_array(shapely.GeometryType.POLYGON, closed, offsets)
        count = np.bincount(owner)
        found: Shapes = polygons[np.searchsorted(owner, np.arange(len(count)))]
        for number in np.flatnonzero(count > 1).tolist():
            found[number] = shapely.multipolygons(polygons[owner == number])
        return found
