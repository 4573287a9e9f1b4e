"""Arithmetic of pixel grids: where a capture begins and ends. Free of QGIS but for its translations.

Extents are `(xmin, ymin, xmax, ymax)`, affines the six numbers `(a, b, c, d, e, f)` with `x = a*col + b*row + c` and
`y = d*col + e*row + f`, pixels counted from the outer corner of the first one; windows `(col, row, width, height)`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..errors import PluginError
from ..qt import translate

Extent = tuple[float, float, float, float]
Affine = tuple[float, float, float, float, float, float]
Window = tuple[int, int, int, int]

TOLERANCE = 1e-3
"""A corner this close to a pixel edge, in pixels, lies on it: extents come out of CRS transforms and text boxes."""

ALIGNED = 0.01
"""Two grids whose pixels differ by less than this, in pixels, are one: far below what a model can see."""

LARGEST_CAPTURE = 25_000_000
"""Pixels of a rendered capture; 100 MB as RGBA, a few hundred tiles for a model."""


@dataclass(frozen=True)
class NorthUp:
    """A grid without rotation: upper left corner `(left, top)`, square pixels of `cell` CRS units, size in pixels.

    `col` and `row` say which pixel of the source its first one is: the engines lay their tiles by them, so that the
    same ground is seen alike whatever part of it is captured.
    """

    left: float
    top: float
    cell: float
    width: int
    height: int
    col: int = 0
    row: int = 0

    @property
    def affine(self) -> Affine:
        return self.cell, 0.0, self.left, 0.0, -self.cell, self.top

    @property
    def extent(self) -> Extent:
        return self.left, self.top - self.height * self.cell, self.left + self.width * self.cell, self.top

    def part(self, window: Window) -> NorthUp:
        """The grid of a window of this grid."""
        col, row, width, height = window
        left, top = self.left + col * self.cell, self.top - row * self.cell
        return NorthUp(left, top, self.cell, width, height, self.col + col, self.row + row)


def whole(low: float, high: float) -> tuple[int, int]:
    """First pixel and number of pixels that cover `low` to `high` (pixel coordinates), at least one."""
    first = math.floor(low + TOLERANCE)
    return first, max(math.ceil(high - TOLERANCE) - first, 1)


def snap(extent: Extent, origin: tuple[float, float], cell: float) -> NorthUp:
    """The smallest grid that covers `extent` with pixels of `cell` units, one of whose corners is `origin`.

    Raises PluginError where extent or cell are no usable numbers.
    """
    xmin, ymin, xmax, ymax = extent
    if not all(map(math.isfinite, (*extent, *origin, cell))) or cell <= 0 or xmax <= xmin or ymax <= ymin:
        raise PluginError(
            translate("Capture", "The chosen extent is empty; zoom to the imagery or choose another extent.")
        )
    col, width = whole((xmin - origin[0]) / cell, (xmax - origin[0]) / cell)
    row, height = whole((origin[1] - ymax) / cell, (origin[1] - ymin) / cell)
    return NorthUp(origin[0] + col * cell, origin[1] - row * cell, cell, width, height, col, row)


def pixel(affine: Affine, x: float, y: float) -> tuple[float, float]:
    """Pixel coordinates `(col, row)` of a point. Raises PluginError where the affine has no area."""
    a, b, c, d, e, f = affine
    determinant = a * e - b * d
    if determinant == 0 or not math.isfinite(determinant):
        text = translate("Capture", "The georeference {affine} of the raster has no area; repair its geotransform.")
        raise PluginError(text.format(affine=affine))
    dx, dy = x - c, y - f
    return (e * dx - b * dy) / determinant, (a * dy - d * dx) / determinant


def window_of(affine: Affine, width: int, height: int, extent: Extent) -> Window | None:
    """The smallest window of whole pixels that covers `extent`, cut to the raster; None where they do not meet."""
    xmin, ymin, xmax, ymax = extent
    points = [pixel(affine, x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    cols, rows = [p[0] for p in points], [p[1] for p in points]
    col, wide = whole(min(cols), max(cols))
    row, high = whole(min(rows), max(rows))
    left, top = max(col, 0), max(row, 0)
    right, bottom = min(col + wide, width), min(row + high, height)
    if left >= right or top >= bottom:
        return None
    return left, top, right - left, bottom - top


def common(first: Extent, second: Extent) -> Extent | None:
    """What two extents share; None where they touch at most."""
    xmin, ymin = max(first[0], second[0]), max(first[1], second[1])
    xmax, ymax = min(first[2], second[2]), min(first[3], second[3])
    return (xmin, ymin, xmax, ymax) if xmin < xmax and ymin < ymax else None


def offset(first: Affine, second: Affine, width: int, height: int) -> tuple[int, int] | None:
    """Where the second grid begins in the first one, `(col, row)`; None where the two do not share their pixels.

    `width` and `height` (pixels) are the distance over which the two grids must stay together.
    """
    col, row = pixel(first, second[2], second[5])
    whole = round(col), round(row)
    a, b, c, d, e, f = second
    for far_col, far_row in ((0, 0), (width, 0), (0, height), (width, height)):
        x, y = a * far_col + b * far_row + c, d * far_col + e * far_row + f
        at_col, at_row = pixel(first, x, y)
        if abs(at_col - far_col - whole[0]) > ALIGNED or abs(at_row - far_row - whole[1]) > ALIGNED:
            return None
    return whole


def shared_windows(first: Window, second: Window, shift: tuple[int, int]) -> tuple[Window, Window] | None:
    """The same pixels as a window of each of two rasters; `shift` is where the second begins in the first."""
    left, top = max(first[0], second[0] + shift[0]), max(first[1], second[1] + shift[1])
    right = min(first[0] + first[2], second[0] + shift[0] + second[2])
    bottom = min(first[1] + first[3], second[1] + shift[1] + second[3])
    if left >= right or top >= bottom:
        return None
    width, height = right - left, bottom - top
    return (left, top, width, height), (left - shift[0], top - shift[1], width, height)


def level(resolutions: Sequence[float], wanted: float) -> float:
    """The coarsest resolution of a tile pyramid that shows all that `wanted` shows; the finest where none does."""
    fitting = [r for r in resolutions if r <= wanted * (1 + TOLERANCE)]
    return max(fitting) if fitting else min(resolutions)


def finest_level(resolutions: Sequence[float], extent: Extent, limit: int = LARGEST_CAPTURE) -> float:
    """The finest resolution of a tile pyramid at which `extent` has at most `limit` pixels; the coarsest where none."""
    area = (extent[2] - extent[0]) * (extent[3] - extent[1])
    fitting = [r for r in resolutions if area / (r * r) <= limit]
    return min(fitting) if fitting else max(resolutions)


def parts(width: int, height: int, side: int) -> Iterator[Window]:
    """Windows of at most `side` pixels that cover a picture once, row by row."""
    for row in range(0, height, side):
        for col in range(0, width, side):
            yield col, row, min(side, width - col), min(side, height - row)


def require_size(width: int, height: int, limit: int = LARGEST_CAPTURE) -> None:
    """Raises PluginError where a capture would be too large to render."""
    if width * height > limit:
        side = math.isqrt(limit)
        text = translate(
            "Capture",
            "The extent has {width} × {height} pixels at the resolution of the imagery, more than can be captured at "
            "once (about {side} × {side}); zoom in, choose a smaller extent or a coarser resolution.",
        )
        raise PluginError(text.format(width=width, height=height, side=side))
