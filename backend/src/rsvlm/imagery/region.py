"""A part of the ground as polygons: which pixels of a grid lie inside.

A pixel belongs to a region where its centre lies inside, by the even-odd rule; what several polygons of one region
share belongs to it once. Numpy and the standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from .grid import Extent, Grid, Window

Mask = npt.NDArray[np.bool_]
Ring = npt.NDArray[np.float64]
"""Points (n, 2) as column and row, not closed."""


class Region:
    """A GeoJSON-like Polygon or MultiPolygon in the CRS of a grid, laid over its pixels.

    Raises BadInput where `geometry` is something else.
    """

    def __init__(self, geometry: dict[str, Any], grid: Grid) -> None:
        self.geometry = geometry
        self._polygons = [
            [np.array([grid.pixel(x, y) for x, y in ring]) for ring in polygon] for polygon in polygons_of(geometry)
        ]
        self._whole = Window(0, 0, grid.width, grid.height)
        outer = [np.concatenate(polygon) for polygon in self._polygons]
        self._low = np.array([points.min(0) for points in outer]).reshape(-1, 2)
        self._high = np.array([points.max(0) for points in outer]).reshape(-1, 2)

    def mask(self, window: Window, shape: tuple[int, int] | None = None) -> Mask:
        """True where a pixel of `window` lies inside; with `shape` (height, width), seen in so many even parts."""
        height, width = shape or (window.height, window.width)
        found = np.zeros((height, width), dtype=bool)
        scale = np.array([width / max(window.width, 1), height / max(window.height, 1)])
        for polygon in self._near((window.col, window.row), (window.col_end, window.row_end)):
            _fill(found, [(ring - (window.col, window.row)) * scale for ring in polygon])
        return found

    def holds(self, col: float, row: float) -> bool:
        """Whether a point, in pixel coordinates, lies inside."""
        near = self._near((col, row), (col, row))
        return any(sum(_crossings(ring, col, row) for ring in polygon) % 2 == 1 for polygon in near)

    def touches(self, window: Window) -> bool:
        """Whether a pixel of `window` lies inside."""
        return bool(self.mask(window).any())

    def _near(self, low: tuple[float, float], high: tuple[float, float]) -> list[list[Ring]]:
        """The polygons whose boxes reach a box: of thousands few do."""
        reached = (self._low <= high).all(1) & (self._high >= low).all(1)
        return [self._polygons[number] for number in np.flatnonzero(reached)]

    @property
    def is_inside_scene(self) -> bool:
        """Whether no part of it lies beside the grid."""
        return bool((self._low >= 0).all() and (self._high <= (self._whole.width, self._whole.height)).all())


def polygons_of(geometry: Any) -> list[list[list[tuple[float, float]]]]:
    """The rings of each polygon of a GeoJSON-like dict, their closing points left out.

    Raises BadInput where it is neither a Polygon nor a MultiPolygon, or has a ring of fewer than three points.
    """
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise BadInput(f"The region is a {kind or type(geometry).__name__}; give a Polygon or a MultiPolygon.")
    found = geometry.get("coordinates")
    try:
        return [[_ring(ring) for ring in polygon] for polygon in (found if kind == "MultiPolygon" else [found])]
    except (TypeError, ValueError, IndexError) as error:
        raise BadInput(f"The region's coordinates are no rings of points ({error}); draw it again.") from error


def bounds(geometry: Any) -> Extent:
    """`(xmin, ymin, xmax, ymax)` of a region. Raises BadInput as `polygons_of`, and where it has no polygon."""
    points = [point for polygon in polygons_of(geometry) for ring in polygon for point in ring]
    if not points:
        raise BadInput("The region is empty; draw a polygon, or leave it out.")
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def _ring(points: Sequence[Any]) -> list[tuple[float, float]]:
    ring = [(float(point[0]), float(point[1])) for point in points]
    if ring and ring[0] == ring[-1]:
        ring.pop()
    if len(ring) < 3:
        raise ValueError(f"a ring has {len(ring)} points")
    if not all(math.isfinite(value) for point in ring for value in point):
        raise ValueError("a coordinate is not a finite number")
    return ring


def _fill(mask: Mask, rings: Sequence[Ring]) -> None:
    """Set the pixels of `mask` whose centres lie in a polygon of `rings` in its pixel coordinates."""
    height, width = mask.shape
    points = np.concatenate(rings)
    low, high = np.ceil(points - 0.5).min(0), np.ceil(points - 0.5).max(0)
    (left, top), (right, bottom) = np.clip(low, 0, (width, height)), np.clip(high, 0, (width, height))
    cols, rows = int(right - left), int(bottom - top)
    if cols < 1 or rows < 1:
        return
    begin, end = points, np.concatenate([np.roll(ring, -1, axis=0) for ring in rings])
    # Rows whose centres an edge crosses: its upper end counts, its lower end does not, so that corners count once.
    upper = np.clip(np.ceil(np.minimum(begin[:, 1], end[:, 1]) - 0.5), top, bottom).astype(np.intp)
    lower = np.clip(np.ceil(np.maximum(begin[:, 1], end[:, 1]) - 0.5), top, bottom).astype(np.intp)
    counts = lower - upper
    edge = np.repeat(np.arange(len(counts)), counts)
    row = np.arange(len(edge)) - np.repeat(counts.cumsum() - counts, counts) + upper[edge]
    (x0, y0), (x1, y1) = begin[edge].T, end[edge].T
    x = x0 + (row + 0.5 - y0) * (x1 - x0) / (y1 - y0)
    col = np.clip(np.ceil(x - 0.5), left, right).astype(np.intp)
    # Each crossing turns the rest of its row inside out; two at one place are none.
    places, times = np.unique((row - int(top)) * (cols + 1) + col - int(left), return_counts=True)
    turns = np.zeros(rows * (cols + 1), dtype=np.uint8)
    turns[places] = times % 2
    filled = np.bitwise_xor.accumulate(turns.reshape(rows, cols + 1), axis=1)[:, :-1]
    part = mask[int(top) : int(top) + rows, int(left) : int(left) + cols]
    part |= filled.astype(bool)


def _crossings(ring: Ring, col: float, row: float) -> int:
    """How many edges of a ring lie to the left of a point, in its row."""
    begin, end = ring, np.roll(ring, -1, axis=0)
    crossed = (begin[:, 1] <= row) != (end[:, 1] <= row)
    (x0, y0), (x1, y1) = begin[crossed].T, end[crossed].T
    return int((x0 + (row - y0) * (x1 - x0) / (y1 - y0) <= col).sum())
