"""Cells to polygons, all at once: corners found, paired along rows and columns and put in order by arrays alone.

A polygon is a set of cells joined by their sides. Where it touches itself at a corner its outline is cut there into two
rings that share that point, which is what makes it valid (OGC simple features); sets that touch only at a corner stay
apart. The same as `features/trace.py`, for millions of cells.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from scipy.ndimage import label

Filled = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.intp]
Shapes = npt.NDArray[np.object_]


@dataclass(frozen=True)
class Outlined:
    """`polygons` in corners of cells (column, row); `numbers`, (rows, cols): 1 + the polygon of each cell, or 0."""

    polygons: Shapes
    numbers: npt.NDArray[np.integer]


@dataclass(frozen=True)
class _Corners:
    """Corners in reading order, those at which outlines meet twice: the one that ends a line before that which begins
    one. So each two in a row are the ends of a side. `below`: the cell to the right and below is filled."""

    cols: Ints
    rows: Ints
    below: Filled
    above: Ints
    """The other end of the side along the column."""


def outlined(filled: Filled, first_row: int = 0) -> Outlined:
    """The polygons of the cells of a (rows, cols) grid that are True, in order of their first cell; the grid begins at
    `first_row`."""
    numbers, _ = label(filled)
    corners = _corners(filled, numbers)
    if not len(corners.cols):
        return Outlined(np.empty(0, dtype=object), numbers)
    # A side along a row runs from its tail to its head with the filled cells on its right; so rings are chains of them.
    first = np.arange(0, len(corners.cols), 2)
    is_upper = corners.below[first]
    tail, head = np.where(is_upper, first, first + 1), np.where(is_upper, first + 1, first)
    ring, place = _in_order(corners.above[head] >> 1)
    col, row = corners.cols[first[ring]], corners.rows[first[ring]]
    number = numbers[row - ~is_upper[ring], col]
    # A ring is named by its uppermost side: the outer one has its cells below, a hole above.
    order = np.lexsort((~is_upper[ring], number))
    polygons = _polygons(corners, tail, head, ring, place, order, number[order], first_row)
    return Outlined(polygons, numbers)


def _corners(filled: Filled, numbers: npt.NDArray[np.integer]) -> _Corners:
    """All corners of a grid's outlines."""
    across = filled.shape[1] + 1
    padded = np.pad(filled, 1)
    sides = padded[1:] != padded[:-1]  # of cells, along rows
    turns = sides[:, 1:] != sides[:, :-1]
    turns |= sides[:, 1:] & (padded[1:, 1:] != padded[1:, :-1])  # four cells, two of which touch at the corner
    at = np.flatnonzero(turns)
    rows, cols = np.divmod(at, across)
    north_west, south_east = padded[rows, cols], padded[rows + 1, cols + 1]
    north_east, south_west = padded[rows, cols + 1], padded[rows + 1, cols]
    twice = (north_west == south_east) & (north_east == south_west)
    falls = north_west[twice]
    row, col = rows[twice], cols[twice]
    one = numbers[row - 1, col - falls]
    other = numbers[row, col - ~falls]
    turns_up = np.ones(len(at), dtype=bool)
    turns_up[twice] = falls != (one == other)  # the side from the left goes on upwards
    copies = 1 + twice
    rows, cols, below = (np.repeat(each, copies) for each in (rows, cols, south_east))
    begins = np.cumsum(copies) - copies
    upper_first = np.arange(len(rows))
    turned = begins[twice & ~turns_up]  # of these two the second is the upper one
    upper_first[turned], upper_first[turned + 1] = turned + 1, turned
    short = np.uint16 if across <= 1 << 16 else np.intp  # 16 bits are sorted by their digits, five times as fast
    by_column = upper_first[np.argsort(cols.astype(short), kind="stable")]
    above = np.empty(len(rows), dtype=np.intp)
    above[by_column[0::2]], above[by_column[1::2]] = by_column[1::2], by_column[0::2]
    return _Corners(cols, rows, below, above)


def _in_order(after: Ints) -> tuple[Ints, Ints]:
    """The smallest member of each closed chain, and for all members their place in the rows of them, chain by chain;
    `after` is who follows whom. Each round doubles how far a member sees."""
    count = len(after)
    smallest, far = np.arange(count), after
    while True:
        seen = np.minimum(smallest, smallest[far])
        if (seen == smallest).all():
            break
        smallest, far = seen, far[far]
    is_first = smallest == np.arange(count)
    to_first = np.where(is_first, 0, 1)
    far = np.where(is_first, np.arange(count), after)
    while not is_first[far].all():
        to_first, far = to_first + to_first[far], far[far]
    chain = np.flatnonzero(is_first)
    name = np.cumsum(is_first)[smallest] - 1
    sizes = np.bincount(name)
    place = (sizes[name] - to_first) % sizes[name]
    return chain, (np.cumsum(sizes) - sizes)[name] + place


def _polygons(
    corners: _Corners,
    tail: Ints,
    head: Ints,
    ring: Ints,
    place: Ints,
    order: Ints,
    number: npt.NDArray[np.integer],
    first_row: int,
) -> Shapes:
    """Polygons of sides that are in order (`place`), rings beginning with `ring`, to be taken in `order`."""
    sides = np.empty(len(place), dtype=np.intp)
    sides[place] = np.arange(len(place))
    begins = np.append(place[ring], len(place))
    sizes = np.diff(begins)[order]
    ends = np.cumsum(2 * sizes + 1)  # two corners a side, and the first one again
    corner = np.empty(int(ends[-1]), dtype=np.intp)
    is_last = np.zeros(len(corner), dtype=bool)
    is_last[ends - 1] = True
    steps = np.arange(int(sizes.sum())) + np.repeat(begins[order] - (np.cumsum(sizes) - sizes), sizes)
    taken = sides[steps]
    corner[~is_last] = np.stack([tail[taken], head[taken]], axis=1).ravel()
    corner[is_last] = corner[ends - 2 * sizes - 1]
    points = np.stack([corners.cols[corner], corners.rows[corner] + first_row], axis=1).astype(np.float64)
    starts_polygon = np.flatnonzero(np.diff(number, prepend=0))
    offsets = np.append(0, ends), np.append(starts_polygon, len(number))
    polygons: Shapes = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, offsets)
    return polygons
