"""How much of each cell of a grid lies in a polygon. Numpy and the standard library only."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

LINES = 8
"""Lines along which a row of cells is measured: exact across a line, so that a straight side is wrong by 1/16 of a cell
at most."""


def cell_cover(rings: Sequence[Floats], col_edges: Sequence[float], row_edges: Sequence[float]) -> Floats:
    """The share, 0-1, of each cell inside closed `rings` of (column, row), as (rows, cols); cell (i, j) lies between
    the edges i and i + 1, j and j + 1. What lies in two rings is outside of both (a hole)."""
    cols, rows = np.asarray(col_edges, np.float64), np.asarray(row_edges, np.float64)
    cover = np.zeros((len(rows) - 1, len(cols) - 1))
    starts = np.concatenate([ring[:-1] for ring in rings]) if rings else np.zeros((0, 2))
    ends = np.concatenate([ring[1:] for ring in rings]) if rings else np.zeros((0, 2))
    widths = np.diff(cols)
    for row in range(len(cover)):
        for line in range(LINES):
            y = rows[row] + (rows[row + 1] - rows[row]) * (line + 0.5) / LINES
            cover[row] += _inside(starts, ends, y, cols) / widths / LINES
    return cover


def _inside(starts: Floats, ends: Floats, y: float, edges: Floats) -> Floats:
    """The length inside of the sides, between each two of `edges`, along the line at `y`."""
    crossing = (starts[:, 1] <= y) != (ends[:, 1] <= y)
    (x0, y0), (x1, y1) = starts[crossing].T, ends[crossing].T
    places = np.sort(x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    left, right = places[0::2, None], places[1::2, None]
    shared = np.minimum(right, edges[None, 1:]) - np.maximum(left, edges[None, :-1])
    lengths: Floats = np.clip(shared, 0, None).sum(0)
    return lengths
