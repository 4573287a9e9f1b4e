"""Probabilities to polygons by a contour between the cells: exact, with holes, always valid.

The field has the value of a cell in its middle, the mean of the cells around it on sides and corners, and is linear on
the eight triangles between a cell's middle, corners and sides. On the lines between the middles of neighbours that is
the interpolation of marching squares; where its saddles leave a choice, the mean of the four cells decides. Outer cells
keep their value up to the border. No place on Earth is known here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .connected import Ints, groups

Floats = npt.NDArray[np.float64]
Points = tuple[Ints, Ints]
"""Points of outlines as two nodes: on the line from the first, inside, to the second. A node itself is both."""

CLOSEST = 0.01
"""A contour keeps this share of a line away from its ends, so that it never touches itself at a node."""

EVERYTHING = slice(None)

STRAIGHT = 1e-9
"""Corners that turn less (as the area between three points, in cells) are left out."""

_AROUND = ((0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1))
"""The nodes around a cell's middle, (rows, columns), counter-clockwise with row 0 on top."""
_ACROSS = ((0, 1), (-1, 0), (-1, 0), (0, -1), (0, -1), (1, 0), (1, 0), (0, 1))
"""The cell beyond the side that a triangle lies at."""


@dataclass(frozen=True)
class Contours:
    """All regions of a field. `regions` are the rings of each, closed rows of (column, row) with cell (i, j) between
    i, j and i + 1, j + 1: the outer ring first, then the holes, running as those of `trace`. The middle of cell (i, j)
    is in region `owner[i, j]`, in none where that is -1.
    """

    regions: tuple[tuple[Floats, ...], ...]
    owner: Ints


def contour(
    field: npt.NDArray[Any],
    has_data: npt.NDArray[np.bool_],
    threshold: float,
    part: slice = EVERYTHING,
    first_row: int = 0,
) -> Contours:
    """Outline where a (rows, cols) field is at least `threshold`, inside of the cells that have data.

    Every region has the middle of a cell. Regions are in order of their first one. Where two cells without data meet at
    a corner, polygons keep off it.

    Of the rows only a `part` may be outlined, up to the sides of its cells; the rows beside it then tell what the field
    is there, and a region may lie beside all middles. Rows are counted from `first_row`, `owner` has those of the part.
    """
    cols = field.shape[1]
    chosen = np.zeros_like(has_data)
    chosen[part] = has_data[part]
    values = _lattice(field.astype(np.float64), has_data, threshold)
    width = values.shape[1]
    flat, inside = values.ravel(), values.ravel() >= threshold
    starts, ends, pairs = _segments(inside, chosen, width)
    member = groups(len(flat), *pairs)
    middles = (np.arange(len(field))[:, None] * 2 * width + width + 1 + 2 * np.arange(cols))[part]
    found = inside[middles] & chosen[part]
    names = np.unique(member[starts[0]])
    owner = np.full(middles.shape, -1, dtype=np.intp)
    owner[found] = np.searchsorted(names, member[middles[found]])
    outer: list[list[Floats]] = [[] for _ in names]
    holes: list[list[Floats]] = [[] for _ in names]
    points = _places(starts, flat, width, threshold, first_row)
    for ring in _rings(starts, ends, len(flat)):
        region = int(np.searchsorted(names, member[starts[0][ring[0]]]))
        line = straightened(points[ring])
        (outer if _area(line) < 0 else holes)[region].append(np.concatenate([line, line[:1]]))
    return Contours(tuple((*outer[i], *holes[i]) for i in range(len(names))), owner)


def _lattice(field: Floats, has_data: npt.NDArray[np.bool_], threshold: float) -> Floats:
    """The field at the nodes, half a cell apart, (2 * rows + 1, 2 * cols + 1); below the threshold where no cell around
    has data."""
    rows, cols = field.shape
    known = np.pad(has_data, 1).astype(np.float64)
    filled = np.pad(np.where(has_data, field, 0.0), 1)
    values = np.full((2 * rows + 1, 2 * cols + 1), threshold - 1.0)

    def mean(*parts: tuple[slice, slice]) -> Floats:
        count = np.sum([known[part] for part in parts], axis=0)
        total: Floats = np.sum([filled[part] for part in parts], axis=0)
        return np.where(count > 0, total / np.maximum(count, 1), threshold - 1.0)

    first, last, middle = slice(None, -1), slice(1, None), slice(1, -1)
    values[1::2, 1::2] = mean((middle, middle))
    values[::2, 1::2] = mean((first, middle), (last, middle))
    values[1::2, ::2] = mean((middle, first), (middle, last))
    corners = mean((first, first), (first, last), (last, first), (last, last))
    data = known > 0
    diagonal = (data[first, first] == data[last, last]) & (data[first, last] == data[last, first])
    diagonal &= data[first, first] != data[first, last]
    values[::2, ::2] = np.where(diagonal, np.minimum(corners, 2 * threshold - corners - CLOSEST), corners)
    return values


def _segments(
    inside: npt.NDArray[np.bool_], has_data: npt.NDArray[np.bool_], width: int
) -> tuple[Points, Points, tuple[Ints, Ints]]:
    """Starts and ends of the pieces of all outlines, the region on their left, and pairs of nodes joined inside."""
    nodes = inside.reshape(-1, width)
    down = nodes[:-2:2] | nodes[1:-1:2] | nodes[2::2]
    near = down[:, :-2:2] | down[:, 1:-1:2] | down[:, 2::2]
    row, col = np.nonzero(has_data & near)  # others have neither outline nor inside
    beyond = ~np.pad(has_data, 1)
    middle = (2 * row + 1) * width + 2 * col + 1
    starts: list[Points] = []
    ends: list[Points] = []
    pairs: list[Points] = []
    for side, (here, there) in enumerate(zip(_AROUND, _AROUND[1:])):
        corners = [middle, middle + here[0] * width + here[1], middle + there[0] * width + there[1]]
        lines = [(corners[i], corners[(i + 1) % 3]) for i in range(3)]
        leaves = [inside[a] & ~inside[b] for a, b in lines]
        enters = [~inside[a] & inside[b] for a, b in lines]
        # A triangle that is cut has one line by which its outline leaves it and one by which it comes back.
        cut = leaves[0] | leaves[1] | leaves[2]
        starts.append(_chosen(leaves, lines, cut))
        ends.append(_chosen(enters, [(b, a) for a, b in lines], cut))
        a, b = lines[1]
        open_side = beyond[row + 1 + _ACROSS[side][0], col + 1 + _ACROSS[side][1]]
        begun, ended = open_side & inside[a], open_side & inside[b]
        either = begun | ended
        starts.append((np.where(begun, a, b)[either], a[either]))
        ends.append((np.where(ended, b, a)[either], b[either]))
        pairs += [(a[inside[a] & inside[b]], b[inside[a] & inside[b]]) for a, b in lines[:2]]
    return _joined(starts), _joined(ends), _joined(pairs)


def _chosen(which: list[npt.NDArray[np.bool_]], lines: list[Points], cut: npt.NDArray[np.bool_]) -> Points:
    """Of each triangle that is cut the one line of its three for which `which` holds."""
    from_nodes = np.select(which, [a for a, _ in lines])
    to_nodes = np.select(which, [b for _, b in lines])
    return from_nodes[cut], to_nodes[cut]


def _joined(parts: list[Points]) -> Points:
    return np.concatenate([a for a, _ in parts]), np.concatenate([b for _, b in parts])


def _places(points: Points, values: Floats, width: int, threshold: float, first_row: int) -> Floats:
    """(column, row) in cells of each point."""
    near, far = points
    fall = values[near] - values[far]
    share = np.clip((values[near] - threshold) / np.where(fall > 0, fall, 1), CLOSEST, 1 - CLOSEST)
    ends = [np.stack([nodes % width, nodes // width + 2 * first_row], axis=1) / 2 for nodes in (near, far)]
    return np.asarray(ends[0] + (ends[1] - ends[0]) * share[:, None])


def _rings(starts: Points, ends: Points, nodes: int) -> list[list[int]]:
    """The pieces of each closed outline in order: each point is the start of one piece and the end of one."""
    begin, end = starts[0] * nodes + starts[1], ends[0] * nodes + ends[1]
    order = np.argsort(begin)
    after = order[np.searchsorted(begin, end, sorter=order)].tolist()
    seen = bytearray(len(after))
    rings = []
    for first in range(len(after)):
        if not seen[first]:
            ring = []
            piece = first
            while not seen[piece]:
                seen[piece] = 1
                ring.append(piece)
                piece = after[piece]
            rings.append(ring)
    return rings


def straightened(ring: Floats) -> Floats:
    """A ring, not closed, without the corners at which it does not turn."""
    before, after = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    turns = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]) > STRAIGHT
    return ring[turns]


def _area(ring: Floats) -> float:
    """Twice the area of a ring that is not closed; negative where it runs counter-clockwise with row 0 on top."""
    after = np.roll(ring, -1, axis=0)
    return float(np.sum(ring[:, 0] * after[:, 1] - after[:, 0] * ring[:, 1]))
