"""Fewer pixels of the same ground: means of source pixels, where a picture is wanted in others. Free of QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .arrays import Pixels
from .grid import Affine, Extent, NorthUp, snap, whole

if TYPE_CHECKING:
    import numpy.typing as npt

ROWS = 64
"""Rows that are averaged in one go."""

HALF = 127.5


@dataclass(frozen=True)
class Reduced:
    """A north-up grid with pixels of `cell` = (width, height) CRS units; `col`, `row` count its first pixel from the
    source's corner, in its own pixels."""

    left: float
    top: float
    cell: tuple[float, float]
    width: int
    height: int
    col: int = 0
    row: int = 0

    @property
    def affine(self) -> Affine:
        return self.cell[0], 0.0, self.left, 0.0, -self.cell[1], self.top

    @property
    def extent(self) -> Extent:
        return (
            self.left,
            self.top - self.height * self.cell[1],
            self.left + self.width * self.cell[0],
            self.top,
        )


def reduced(extent: Extent, origin: tuple[float, float], cell: tuple[float, float]) -> Reduced:
    """The smallest grid that covers `extent`, one of whose corners is `origin`."""
    xmin, ymin, xmax, ymax = extent
    col, width = whole((xmin - origin[0]) / cell[0], (xmax - origin[0]) / cell[0])
    row, height = whole((origin[1] - ymax) / cell[1], (origin[1] - ymin) / cell[1])
    return Reduced(origin[0] + col * cell[0], origin[1] - row * cell[1], cell, width, height, col, row)


def painted_grid(target: Reduced, origin: tuple[float, float]) -> NorthUp:
    """The square pixels that are painted to make `target` of them: those of its shorter side."""
    return snap(target.extent, origin, min(target.cell))


def reduce(pixels: Pixels, painted: NorthUp, target: Reduced) -> Pixels:
    """`pixels` (height, width, 4; RGBA) of `painted` as means over the pixels of `target`.

    A pixel is opaque where half of it is; only painted ones count for its colour.
    """
    across = (target.left - painted.left + np.arange(target.width + 1) * target.cell[0]) / painted.cell
    down = (painted.top - target.top + np.arange(target.height + 1) * target.cell[1]) / painted.cell
    found = np.zeros((target.height, target.width, 4), np.uint8)
    for first in range(0, target.height, ROWS):
        edges = down[first : first + ROWS + 1]
        begin, end = int(edges[0]), min(int(np.ceil(edges[-1])), painted.height)
        block = pixels[begin:end].astype(np.float64)
        block[..., :3] *= block[..., 3:] / 255
        block = _means(_means(block, across, 1), edges - begin, 0)
        alpha = np.maximum(block[..., 3:], 1e-9)
        part = found[first : first + len(block)]
        part[..., :3] = np.clip(np.rint(block[..., :3] * 255 / alpha), 0, 255)
        part[..., 3] = np.where(block[..., 3] >= HALF, 255, 0)
    return found


def _means(values: npt.NDArray[np.float64], edges: npt.NDArray[np.floating[Any]], axis: int) -> npt.NDArray[np.float64]:
    """Means between successive `edges` (in pixels, fractions count) along an axis."""
    length = values.shape[axis]
    edges = np.clip(edges, 0, length)
    sums = np.concatenate([np.zeros_like(values.take([0], axis)), values.cumsum(axis)], axis)
    low = np.minimum(edges.astype(np.intp), length - 1)
    shape = [1] * values.ndim
    shape[axis] = -1
    share = (edges - low).reshape(shape)
    at = sums.take(low, axis) * (1 - share) + sums.take(low + 1, axis) * share
    widths: npt.NDArray[np.float64] = np.maximum(np.diff(edges), 1e-9).reshape(shape)
    means: npt.NDArray[np.float64] = np.diff(at, axis=axis) / widths
    return means
