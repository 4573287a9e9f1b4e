"""Two dates of one place on one grid: the coarser of the two, cut to what both were asked for.

The finer or shifted date is resampled once, while it is read; a date that already lies on the grid is read as it is.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import rasterio.warp
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ..errors import BadInput
from ..schema import RasterImage
from .grid import Anchor, Grid, Window, sphere_metres
from .raster import Source, anchor_of, asked_window, holes_reader, open_source, part_reader, window_reader
from .scene import Mask, Picture, Scene, Turn

LONGITUDE_LATITUDE = "EPSG:4326"
EDGE_POINTS = 21
"""Points along each side of an outline that goes into another CRS, where straight lines bend."""
SAME_PIXEL = 1e-3
"""Differences below this share of a pixel are rounding in the files."""
SHIFT_TOLERANCE = 1e-2
"""Shifts below this share of a pixel are not worth resampling a picture for."""


def open_pair(before: RasterImage, after: RasterImage) -> Scene:
    """A scene of two files: `before` then `after`, both on the grid of the coarser one (of equals, the first).

    Two pictures without a place must have the same size and lie pixel on pixel. Raises BadInput where the parts asked
    for do not overlap, where only one has a place, and as `open_source` does.
    """
    opened: list[Source] = []
    try:
        for image in (before, after):
            opened.append(open_source(image))
        asked = [asked_window(image, source.grid) for image, source in zip((before, after), opened)]
        return _scene(opened, asked)
    except BaseException:
        for source in opened:
            source.dataset.close()
        raise


def _scene(sources: list[Source], asked: list[Window]) -> Scene:
    base = 1 if is_coarser(sources[1].grid, sources[0].grid) else 0
    other = 1 - base
    grid, notes = sources[base].grid, []
    parts = [source.grid.sub(window) for source, window in zip(sources, asked)]
    common = asked[base].intersection(covered(grid, parts[other]))
    if common is None:
        raise BadInput(
            f"{sources[0].path} and {sources[1].path} do not overlap: the first covers "
            f"{_extent(parts[0])}, the second {_extent(parts[1])}; choose two dates of the same place."
        )
    shift = whole_shift(grid, sources[other].grid)
    windows, on_grid = [common, common], list(sources)
    if shift is not None:
        windows[other] = Window(common.col + shift[0], common.row + shift[1], common.width, common.height)
    elif grid.crs is None:
        raise BadInput("The two dates have no coordinate system and their pixels do not coincide; give both a CRS.")
    else:
        on_grid[other] = sources[other].warped(grid, scales(sources[other].grid, grid))
        notes.append(f"{_name(sources[other])} was resampled to the pixels of {_name(sources[base])}.")
    anchor = Anchor(common.col, common.row)
    if shift is not None:
        anchor = anchor_of([sources[base], sources[other]], [windows[base], windows[other]])
    limits = [source.limits(window) for source, window in zip(on_grid, windows)]
    readers = [window_reader(source, window, limit) for source, window, limit in zip(on_grid, windows, limits)]

    def close() -> None:
        for source in (*on_grid, *sources):
            source.dataset.close()

    turn = Turn(close)

    def read(window: Window, most: int | None = None) -> tuple[tuple[Picture, ...], Mask]:
        with turn:
            (first, first_valid), (second, second_valid) = (reader(window, most) for reader in readers)
        return (first, second), np.asarray(first_valid & second_valid)

    descriptions = [
        {**source.describe(window, limit), "resampled": source is not original}
        for source, original, window, limit in zip(on_grid, sources, windows, limits)
    ]
    return Scene(
        grid=grid.sub(common),
        dates=tuple(source.date for source in sources),
        images=tuple(descriptions),
        read=read,
        close=turn.close,
        warnings=(*sources[0].notes, *sources[1].notes, *notes),
        read_thinned=read,
        anchor=anchor,
        metres=pixel_metres(grid.sub(common)),
        read_part=part_reader(on_grid, windows, limits, turn),
        holes=holes_reader(on_grid, windows),
    )


def is_coarser(grid: Grid, than: Grid) -> bool:
    """Whether a pixel of `grid` covers more ground than one of `than`, by more than rounding.

    Raises BadInput where only one of them has a place, or where neither has and the sizes differ.
    """
    if (grid.crs is None) != (than.crs is None):
        raise BadInput("One of the two dates has a coordinate system and the other has none; give both the same.")
    if grid.crs is None and grid.affine == than.affine and (grid.width, grid.height) != (than.width, than.height):
        raise BadInput(
            f"The two pictures have no place and differ in size, {than.width} x {than.height} and {grid.width} x "
            f"{grid.height} pixels; give both the same size or a georeference."
        )
    own, others = grid.pixel_size(), than.pixel_size()
    area = own[0] * own[1]
    if grid.crs != than.crs:
        area *= _scale(grid, than)
    return area > others[0] * others[1] * (1 + SAME_PIXEL)


def _scale(grid: Grid, to: Grid) -> float:
    """Area in the CRS of `to` of one square unit in the CRS of `grid`, in the middle of `grid`."""
    col, row = grid.width / 2, grid.height / 2
    corners = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    (x, y), (right_x, right_y), (down_x, down_y) = _transform(corners, grid.crs, to.crs)
    pixel = abs((right_x - x) * (down_y - y) - (right_y - y) * (down_x - x))
    width, height = grid.pixel_size()
    return pixel / (width * height)


def scales(grid: Grid, to: Grid) -> tuple[float, float]:
    """Pixels of `to` that one of `grid` is long, along a row and along a column, in the middle of `grid`."""
    col, row = grid.width / 2, grid.height / 2
    places = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    middle, right, below = (to.pixel(x, y) for x, y in _transform(places, grid.crs, to.crs))
    return math.dist(middle, right), math.dist(middle, below)


def covered(grid: Grid, other: Grid) -> Window:
    """The window of `grid` (not cut to it) around everything that `other` covers."""
    steps = np.linspace(0.0, 1.0, EDGE_POINTS)
    width, height = other.width, other.height
    outline = [other.place(s * width, edge) for s in steps for edge in (0, height)]
    outline += [other.place(edge, s * height) for s in steps for edge in (0, width)]
    pixels = [grid.pixel(x, y) for x, y in _transform(outline, other.crs, grid.crs) if math.isfinite(x + y)]
    if not pixels:
        return Window(-1, -1, 1, 1)
    cols, rows = [p[0] for p in pixels], [p[1] for p in pixels]
    col, row = math.floor(min(cols) + SAME_PIXEL), math.floor(min(rows) + SAME_PIXEL)
    return Window(col, row, math.ceil(max(cols) - SAME_PIXEL) - col, math.ceil(max(rows) - SAME_PIXEL) - row)


def whole_shift(grid: Grid, other: Grid) -> tuple[int, int] | None:
    """Columns and rows to add to a pixel of `grid` to find it in `other`; None where the pixels do not coincide."""
    if grid.crs != other.crs:
        return None
    corners = [(0, 0), (grid.width, 0), (0, grid.height)]
    found = [other.pixel(*grid.place(col, row)) for col, row in corners]
    shift = round(found[0][0]), round(found[0][1])
    off = max(
        max(abs(there_col - col - shift[0]), abs(there_row - row - shift[1]))
        for (col, row), (there_col, there_row) in zip(corners, found)
    )
    return shift if off < SHIFT_TOLERANCE else None


def pixel_metres(grid: Grid) -> tuple[float, float] | None:
    """Lengths on the ground of the sides, along a row and along a column, of the pixel in the middle of a grid; None
    where it has no place on Earth."""
    if grid.crs is None:
        return None
    col, row = grid.width / 2, grid.height / 2
    places = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    try:
        middle, right, below = _transform(places, grid.crs, LONGITUDE_LATITUDE)
    except BadInput:
        return None
    sides = sphere_metres(middle, right), sphere_metres(middle, below)
    return sides if all(0 < side < math.inf for side in sides) else None


def _transform(points: list[tuple[float, float]], crs: str | None, to: str | None) -> list[tuple[float, float]]:
    if crs == to:
        return points
    try:
        xs, ys = rasterio.warp.transform(crs, to, [p[0] for p in points], [p[1] for p in points])
    except (RasterioError, CPLE_BaseError) as error:  # of other planets GDAL says it in its own way
        raise BadInput(f"The two dates cannot be put on one grid: {error}; reproject one of them first.") from error
    return list(zip(xs, ys))


def _extent(grid: Grid) -> str:
    numbers = ", ".join(f"{value:.6g}" for value in grid.extent())
    crs = grid.crs if grid.crs and len(grid.crs) < 20 else "its own CRS"
    return f"{numbers} in {crs}"


def _name(source: Source) -> str:
    return Path(source.path).name
