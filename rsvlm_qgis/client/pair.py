"""Two dated rasters on one grid, by the rules of the backend's `imagery/pair.py`."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, osr

from ..qt import translate
from .errors import RequestError
from .grid import Grid, Window, around, sphere_metres
from .raster import Source, needs_alpha, quiet, spatial_reference

LONGITUDE_LATITUDE = "EPSG:4326"
EDGE_POINTS = 21
SAME_PIXEL = 1e-3
SHIFT_TOLERANCE = 1e-2
EXACT = 1e-6


@dataclass(frozen=True)
class Aligned:
    """Two dates on one grid. `windows` are what to read of `sources`; `places` are the same ground in the pixels of
    each file, for a resampled one in those of the other. `notes` are sentences for the person."""

    grid: Grid
    sources: tuple[Source, ...]
    windows: tuple[Window, ...]
    places: tuple[Window, ...]
    notes: tuple[str, ...]


def align(sources: list[Source], asked: list[Window]) -> Aligned:
    """Before and after on the grid of the coarser one, cut to what both cover.

    Raises RequestError where the two have no pixel in common or only one of them has a place.
    """
    base = 1 if is_coarser(sources[1].grid, sources[0].grid) else 0
    other = 1 - base
    grid = sources[base].grid
    parts = [source.grid.sub(window) for source, window in zip(sources, asked)]
    common = asked[base].intersection(_covered(grid, parts[other]))
    if common is None:
        text = translate(
            "Engine",
            "{first} and {second} do not overlap: the first covers {extent}, the second {other}; "
            "choose two dates of the same place.",
        )
        first, second = (source.path for source in sources)
        raise RequestError(
            text.format(first=first, second=second, extent=_extent(parts[0]), other=_extent(parts[1]))
        )
    shift = _whole_shift(grid, sources[other].grid)
    windows, places, notes = [common, common], [common, common], []
    on_grid = list(sources)
    if shift is not None:
        windows[other] = places[other] = common.moved(*shift)
    elif grid.crs is None:
        text = translate(
            "Engine", "The two dates have no coordinate system and their pixels do not coincide; give both a CRS."
        )
        raise RequestError(text)
    else:
        on_grid[other] = _warped(sources[other], grid.sub(common), _scales(sources[other].grid, grid))
        windows[other] = Window(0, 0, common.width, common.height)
        names = [source.path.replace("\\", "/").rpartition("/")[2] for source in sources]
        note = translate("Engine", "{name} was resampled to the pixels of {other}.")
        notes.append(note.format(name=names[other], other=names[base]))
    return Aligned(grid.sub(common), tuple(on_grid), tuple(windows), tuple(places), tuple(notes))


def is_coarser(grid: Grid, than: Grid) -> bool:
    """Whether a pixel of `grid` covers more ground. Raises RequestError where the two cannot be compared."""
    if (grid.crs is None) != (than.crs is None):
        text = translate(
            "Engine", "One of the two dates has a coordinate system and the other has none; give both the same."
        )
        raise RequestError(text)
    if grid.crs is None and grid.affine == than.affine and (grid.width, grid.height) != (than.width, than.height):
        text = translate(
            "Engine",
            "The two pictures have no place and differ in size, {first} and {second} pixels; "
            "give both the same size or a georeference.",
        )
        first, second = (f"{one.width} x {one.height}" for one in (than, grid))
        raise RequestError(text.format(first=first, second=second))
    own, others = grid.pixel_size(), than.pixel_size()
    area = own[0] * own[1]
    if grid.crs != than.crs:
        area *= _scale(grid, than)
    return area > others[0] * others[1] * (1 + SAME_PIXEL)


def _scale(grid: Grid, to: Grid) -> float:
    col, row = grid.width / 2, grid.height / 2
    corners = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    (x, y), (right_x, right_y), (down_x, down_y) = _transform(corners, grid.crs, to.crs)
    pixel = abs((right_x - x) * (down_y - y) - (right_y - y) * (down_x - x))
    width, height = grid.pixel_size()
    return pixel / (width * height)


def _scales(grid: Grid, to: Grid) -> tuple[float, float]:
    """Pixels of `to` that one of `grid` is long, along a row and along a column, in the middle of `grid`."""
    col, row = grid.width / 2, grid.height / 2
    places = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    middle, right, below = (to.pixel(x, y) for x, y in _transform(places, grid.crs, to.crs))
    return math.dist(middle, right), math.dist(middle, below)


def _covered(grid: Grid, other: Grid) -> Window:
    steps = np.linspace(0.0, 1.0, EDGE_POINTS)
    outline = [other.place(s * other.width, edge) for s in steps for edge in (0, other.height)]
    outline += [other.place(edge, s * other.height) for s in steps for edge in (0, other.width)]
    pixels = [grid.pixel(x, y) for x, y in _transform(outline, other.crs, grid.crs) if math.isfinite(x + y)]
    return around(pixels) if pixels else Window(-1, -1, 1, 1)


def _whole_shift(grid: Grid, other: Grid) -> tuple[int, int] | None:
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


def _warped(source: Source, grid: Grid, scales: tuple[float, float]) -> Source:
    """The source on another grid, in memory; what it does not cover has no data. Bilinear, palettes nearest.

    `scales` are the pixels of the grid to one of the source: told, as in the backend, since GDAL would else find others
    for each part that is read. A pixel has no data where no band has, as rasterio takes it.
    """
    alpha = needs_alpha(source.dataset)
    count = source.dataset.RasterCount
    a, b, c, d, e, f = grid.affine
    with quiet(source.path):
        kind = source.dataset.GetRasterBand(1).DataType
        target = gdal.GetDriverByName("MEM").Create("", grid.width, grid.height, count + int(alpha), kind)
        target.SetGeoTransform((c, a, b, f, d, e))
        target.SetProjection(spatial_reference(grid.crs or "").ExportToWkt())
        for number in range(1, count + 1):
            band, nodata = target.GetRasterBand(number), source.dataset.GetRasterBand(number).GetNoDataValue()
            band.SetColorInterpretation(source.dataset.GetRasterBand(number).GetColorInterpretation())
            if nodata is not None:
                band.SetNoDataValue(nodata)
                band.Fill(nodata)
        if alpha:
            target.GetRasterBand(count + 1).SetColorInterpretation(gdal.GCI_AlphaBand)
        algorithm = gdal.GRA_NearestNeighbour if source.palette is not None else gdal.GRA_Bilinear
        options = [f"XSCALE={scales[0]:.6g}", f"YSCALE={scales[1]:.6g}", "UNIFIED_SRC_NODATA=YES"]
        how = {"resampleAlg": algorithm, "dstAlpha": alpha, "errorThreshold": EXACT, "warpOptions": options}
        if gdal.Warp(target, source.dataset, **how) != 1:
            text = translate("Engine", "{path} cannot be put on the grid of the other date; reproject it first.")
            raise RequestError(text.format(path=source.path))
    return Source(source.path, target, grid, source.bands, source.palette, source.notes)


def pixel_metres(grid: Grid) -> tuple[float, float] | None:
    """Lengths on the ground of the sides of the pixel in the middle of a grid; None where it has no place on Earth."""
    if grid.crs is None:
        return None
    col, row = grid.width / 2, grid.height / 2
    places = [grid.place(col, row), grid.place(col + 1, row), grid.place(col, row + 1)]
    try:
        middle, right, below = _transform(places, grid.crs, LONGITUDE_LATITUDE)
    except RequestError:
        return None
    sides = sphere_metres(middle, right), sphere_metres(middle, below)
    return sides if all(0 < side < math.inf for side in sides) else None


def _transform(points: list[tuple[float, float]], crs: str | None, to: str | None) -> list[tuple[float, float]]:
    if crs is None or to is None or crs == to:
        return points
    with quiet(translate("Engine", "The two dates")):
        transformation = osr.CreateCoordinateTransformation(spatial_reference(crs), spatial_reference(to))
        if transformation is None:  # another planet, say
            text = translate("Engine", "The two dates cannot be put on one grid; reproject one of them first.")
            raise RequestError(text)
        return [(x, y) for x, y, _ in transformation.TransformPoints(points)]


def _extent(grid: Grid) -> str:
    numbers = ", ".join(f"{value:.6g}" for value in grid.extent())
    crs = grid.crs if grid.crs and len(grid.crs) < 20 else translate("Engine", "its own CRS")
    return translate("Engine", "{numbers} in {crs}").format(numbers=numbers, crs=crs)
