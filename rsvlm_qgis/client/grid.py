"""Grids of raster files as the engines count them: the twin of the backend's `imagery/grid.py`.

The starter cannot read rasters, so the client decides for it which pixels an extent means; a test holds the two
equal. Affines are `(a, b, c, d, e, f)` with `x = a*col + b*row + c`, `y = d*col + e*row + f`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

Affine = tuple[float, float, float, float, float, float]
Extent = tuple[float, float, float, float]

NO_PLACE: Affine = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""Pictures without a place lie where QGIS draws them: row r at y = -r."""
TOLERANCE = 1e-3
EARTH_RADIUS = 6_371_008.8
"""Mean radius in metres (IUGG)."""


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels."""

    col: int
    row: int
    width: int
    height: int

    def intersection(self, other: Window) -> Window | None:
        """The common pixels; None where there are none."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        width = min(self.col + self.width, other.col + other.width) - col
        height = min(self.row + self.height, other.row + other.height) - row
        return Window(col, row, width, height) if width > 0 and height > 0 else None

    def moved(self, cols: int, rows: int) -> Window:
        """The same window counted from elsewhere."""
        return Window(self.col + cols, self.row + rows, self.width, self.height)


@dataclass(frozen=True)
class Grid:
    """CRS (authority code, WKT, or None), affine, size in pixels."""

    crs: str | None
    affine: Affine
    width: int
    height: int

    @property
    def determinant(self) -> float:
        """Signed area of a pixel in square CRS units; 0 where the georeference is degenerate."""
        a, b, _, d, e, _ = self.affine
        value = a * e - b * d
        return value if math.isfinite(value) else 0.0

    def place(self, col: float, row: float) -> tuple[float, float]:
        """CRS coordinates of a point in pixel coordinates."""
        a, b, c, d, e, f = self.affine
        return a * col + b * row + c, d * col + e * row + f

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Pixel coordinates of a point in CRS coordinates."""
        a, b, c, d, e, f = self.affine
        dx, dy = x - c, y - f
        return (e * dx - b * dy) / self.determinant, (a * dy - d * dx) / self.determinant

    def sub(self, window: Window) -> Grid:
        """The grid of a window of this one."""
        a, b, _, d, e, _ = self.affine
        x, y = self.place(window.col, window.row)
        return Grid(self.crs, (a, b, x, d, e, y), window.width, window.height)

    def extent(self) -> Extent:
        """`(xmin, ymin, xmax, ymax)` over all four corners."""
        corners = [self.place(col, row) for col in (0, self.width) for row in (0, self.height)]
        xs, ys = [p[0] for p in corners], [p[1] for p in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def window_of(self, extent: Extent) -> Window:
        """The whole pixels that cover an extent, not cut to the grid."""
        xmin, ymin, xmax, ymax = extent
        return around([self.pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)])

    def pixel_size(self) -> tuple[float, float]:
        """Lengths of a pixel's sides in CRS units."""
        a, b, _, d, e, _ = self.affine
        return math.hypot(a, d), math.hypot(b, e)


def around(pixels: list[tuple[float, float]]) -> Window:
    """The window of whole pixels around points in pixel coordinates, at least one pixel; edges count as reached."""
    cols, rows = [p[0] for p in pixels], [p[1] for p in pixels]
    col, row = math.floor(min(cols) + TOLERANCE), math.floor(min(rows) + TOLERANCE)
    width, height = math.ceil(max(cols) - TOLERANCE) - col, math.ceil(max(rows) - TOLERANCE) - row
    return Window(col, row, max(width, 1), max(height, 1))


def sphere_metres(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Distance in metres between two near places, each longitude and latitude in degrees."""
    (lon, lat), (other_lon, other_lat) = first, second
    east = math.radians((other_lon - lon + 180) % 360 - 180) * math.cos(math.radians((lat + other_lat) / 2))
    return EARTH_RADIUS * math.hypot(east, math.radians(other_lat - lat))
