"""Cells to polygons on the corners of the cells: exact, with holes, always valid.

A region is a set of cells of one value joined by their sides. Regions that touch only at a corner stay apart. Where a
region touches itself at a corner its outline is cut there into two rings that share that point, which is what
makes every polygon valid (OGC simple features). All coordinates are integers; no place on Earth is known here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .connected import Ints, groups

_STEP_COL = np.array([1, 0, -1, 0])
_STEP_ROW = np.array([0, -1, 0, 1])
"""East, north, west, south, in cells with rows counted downwards."""
_RIGHT, _STRAIGHT, _LEFT = 3, 0, 1


@dataclass(frozen=True)
class Region:
    """One polygon. `rings` are closed rows of (column, row) corner numbers, the outer ring first, then the holes.

    Seen with row 0 on top, outer rings run counter-clockwise and holes clockwise. `value` is that of its cells.
    """

    value: int
    rings: tuple[Ints, ...]


@dataclass(frozen=True)
class Tracing:
    """All regions of a grid of cells; cell (i, j) belongs to `regions[owner[i, j]]`, or to none where that is -1."""

    regions: tuple[Region, ...]
    owner: Ints


def trace(values: npt.NDArray[Any]) -> Tracing:
    """Outline the cells of a (rows, cols) grid that are not 0 (False). Regions are in order of their first cell."""
    owner = _components(values)
    count = int(owner.max(initial=-1)) + 1
    outer: list[list[Ints]] = [[] for _ in range(count)]
    holes: list[list[Ints]] = [[] for _ in range(count)]
    for region, ring in _rings(owner):
        (outer if _is_outer(ring) else holes)[region].append(ring)
    found = np.zeros(count, dtype=np.intp)
    found[owner[owner >= 0]] = values[owner >= 0]
    regions = tuple(Region(int(found[i]), (*outer[i], *holes[i])) for i in range(count))
    return Tracing(regions, owner)


def _components(values: npt.NDArray[Any]) -> Ints:
    """Number the side-connected groups of equal, non-zero cells from 0 in order of their first cell; -1 elsewhere."""
    rows, cols = values.shape
    index = np.arange(rows * cols).reshape(rows, cols)
    beside = (values[:, 1:] == values[:, :-1]) & (values[:, 1:] != 0)
    below = (values[1:] == values[:-1]) & (values[1:] != 0)
    one = np.concatenate([index[:, :-1][beside], index[:-1][below]])
    other = np.concatenate([index[:, 1:][beside], index[1:][below]])
    parent = groups(rows * cols, one, other)
    filled = values.ravel() != 0
    owner = np.full(rows * cols, -1, dtype=np.intp)
    owner[filled] = np.unique(parent[filled], return_inverse=True)[1].ravel()
    return owner.reshape(rows, cols)


def _rings(owner: Ints) -> list[tuple[int, Ints]]:
    """The closed outlines of all components, each with its component's number; the component lies on the left."""
    rows, cols = owner.shape
    padded = np.pad(owner, 1, constant_values=-1)
    centre, north, south = padded[1:-1, 1:-1], padded[:-2, 1:-1], padded[2:, 1:-1]
    west, east = padded[1:-1, :-2], padded[1:-1, 2:]
    # leaves[d][r, c] is the component whose outline leaves corner (r, c) in direction d, -1 for none.
    leaves = np.full((4, rows + 1, cols + 1), -1, dtype=np.intp)
    leaves[0, 1:, :-1] = np.where(centre != south, centre, -1)
    leaves[1, 1:, 1:] = np.where(centre != east, centre, -1)
    leaves[2, :-1, 1:] = np.where(centre != north, centre, -1)
    leaves[3, :-1, :-1] = np.where(centre != west, centre, -1)
    direction, row, col = np.nonzero(leaves >= 0)
    region = leaves[direction, row, col]
    number = np.full(leaves.shape, -1, dtype=np.intp)
    number[direction, row, col] = np.arange(len(region))
    end_row, end_col = row + _STEP_ROW[direction], col + _STEP_COL[direction]
    # Turning right first where the outline meets itself keeps each ring from passing a corner twice.
    following = np.full(len(region), -1, dtype=np.intp)
    for turn in (_RIGHT, _STRAIGHT, _LEFT):
        after = (direction + turn) % 4
        fits = (following < 0) & (leaves[after, end_row, end_col] == region)
        following[fits] = number[after[fits], end_row[fits], end_col[fits]]
    return _follow(following, direction, region, row, col)


def _follow(following: Ints, direction: Ints, region: Ints, row: Ints, col: Ints) -> list[tuple[int, Ints]]:
    """Join edges to closed rings, keeping only the corners at which the direction changes."""
    turns = (direction[following] != direction).tolist()
    after = following.tolist()
    seen = bytearray(len(after))
    rings = []
    for first in range(len(after)):
        if seen[first]:
            continue
        corners = []
        edge = first
        while not seen[edge]:
            seen[edge] = 1
            if turns[edge]:
                corners.append(after[edge])
            edge = after[edge]
        corners.append(corners[0])
        rings.append((int(region[first]), np.stack([col[corners], row[corners]], axis=1)))
    return rings


def _is_outer(ring: Ints) -> bool:
    """Whether a closed ring runs counter-clockwise with row 0 on top."""
    x, y = ring[:, 0], ring[:, 1]
    return bool(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) < 0)
