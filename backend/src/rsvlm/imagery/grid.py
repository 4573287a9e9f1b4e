"""Where a pixel lies on Earth: the only place in the project that computes it.

A grid is a CRS, an affine transform and a size in pixels. The affine is the six numbers
`(a, b, c, d, e, f)` of rasterio and GDAL's world files: `x = a*col + b*row + c`, `y = d*col + e*row + f`,
with `(col, row)` counted from the outer corner of the first pixel, so a pixel's centre is at `+0.5`.
Standard library only: the starter runs it without any package.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import BadInput

Affine = tuple[float, float, float, float, float, float]
Extent = tuple[float, float, float, float]

IDENTITY: Affine = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)

EARTH_RADIUS = 6_371_008.8
"""Mean radius in metres (IUGG)."""


@dataclass(frozen=True)
class Window:
    """A rectangle of whole pixels of a grid: column and row of its first pixel, width and height in pixels."""

    col: int
    row: int
    width: int
    height: int

    @property
    def col_end(self) -> int:
        return self.col + self.width

    @property
    def row_end(self) -> int:
        return self.row + self.height

    def intersection(self, other: Window) -> Window | None:
        """The common pixels of two windows of the same grid; None where there are none."""
        col, row = max(self.col, other.col), max(self.row, other.row)
        col_end, row_end = min(self.col_end, other.col_end), min(self.row_end, other.row_end)
        if col >= col_end or row >= row_end:
            return None
        return Window(col, row, col_end - col, row_end - row)


@dataclass(frozen=True)
class Anchor:
    """Where a scene lies in its source: `col` and `row` of its first pixel there, and `reach`, what can be read around
    it (None: nothing more), counted from the scene's own first pixel."""

    col: int = 0
    row: int = 0
    reach: Window | None = None


@dataclass(frozen=True)
class Grid:
    """CRS + affine + size. `crs` is an authority code (`EPSG:32617`) or WKT; None for a picture without a place."""

    crs: str | None
    affine: Affine
    width: int
    height: int

    def place(self, col: float, row: float) -> tuple[float, float]:
        """CRS coordinates `(x, y)` of a point in pixel coordinates."""
        a, b, c, d, e, f = self.affine
        return a * col + b * row + c, d * col + e * row + f

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Pixel coordinates `(col, row)` of a point in CRS coordinates.

        Raises BadInput where the affine cannot be inverted (a degenerate georeference).
        """
        a, b, c, d, e, f = self.affine
        determinant = a * e - b * d
        if determinant == 0 or not math.isfinite(determinant):
            raise BadInput(f"The georeference {self.affine} has no area; repair the raster's geotransform.")
        dx, dy = x - c, y - f
        return (e * dx - b * dy) / determinant, (a * dy - d * dx) / determinant

    def sub(self, window: Window) -> Grid:
        """The grid of a window of this grid, on the same pixels."""
        a, b, _, d, e, _ = self.affine
        x, y = self.place(window.col, window.row)
        return Grid(self.crs, (a, b, x, d, e, y), window.width, window.height)

    def extent(self) -> Extent:
        """`(xmin, ymin, xmax, ymax)` in the CRS, over all four corners (so it holds for rotated grids too)."""
        corners = self.corners()
        xs, ys = [p[0] for p in corners], [p[1] for p in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def corners(self) -> list[tuple[float, float]]:
        """The four outer corners in CRS coordinates: first pixel's, then along the first row, and around."""
        w, h = self.width, self.height
        return [self.place(0, 0), self.place(w, 0), self.place(w, h), self.place(0, h)]

    def window_of(self, extent: Extent) -> Window:
        """The smallest window of whole pixels that covers `extent` (CRS of this grid), cut to this grid.

        A corner within a thousandth of a pixel of a pixel edge counts as lying on it.
        Raises BadInput where the extent does not touch the grid.
        """
        xmin, ymin, xmax, ymax = extent
        points = [self.pixel(x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
        cols, rows = [p[0] for p in points], [p[1] for p in points]
        tolerance = 1e-3
        col, row = math.floor(min(cols) + tolerance), math.floor(min(rows) + tolerance)
        col_end, row_end = math.ceil(max(cols) - tolerance), math.ceil(max(rows) - tolerance)
        asked = Window(col, row, max(col_end - col, 1), max(row_end - row, 1))
        cut = asked.intersection(Window(0, 0, self.width, self.height))
        if cut is None:
            raise BadInput(
                f"The extent {xmin:g}, {ymin:g}, {xmax:g}, {ymax:g} lies outside the layer, which covers "
                f"{', '.join(f'{v:g}' for v in self.extent())}; choose an extent inside it."
            )
        return cut

    def pixel_size(self) -> tuple[float, float]:
        """Length of a pixel's two sides in CRS units, `(along a row, along a column)`, always positive."""
        a, b, _, d, e, _ = self.affine
        return math.hypot(a, d), math.hypot(b, e)


def sphere_metres(first: tuple[float, float], second: tuple[float, float]) -> float:
    """Distance in metres between two near places, each longitude and latitude in degrees."""
    (lon, lat), (other_lon, other_lat) = first, second
    east = math.radians((other_lon - lon + 180) % 360 - 180) * math.cos(math.radians((lat + other_lat) / 2))
    return EARTH_RADIUS * math.hypot(east, math.radians(other_lat - lat))
