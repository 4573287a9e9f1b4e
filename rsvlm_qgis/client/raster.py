"""Raster files by GDAL, as the backend's `imagery/raster.py` reads them: bands, data mask, palette, place.

Both engines must see the same values, so every rule here has its twin there, and a test holds them equal.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from osgeo import gdal, gdal_array, osr

from ..qt import translate
from .errors import RequestError
from .grid import NO_PLACE, Affine, Extent, Grid, Window

Values = npt.NDArray[Any]
Mask = npt.NDArray[np.bool_]
TYPES = ("uint8", "uint16", "int16", "uint32", "int32", "float32", "float64")
"""What an engine takes; other types become float64."""


@dataclass
class Source:
    """An open raster: `bands` are 1-based, one of them is grey; `notes` are sentences for the person."""

    path: str
    dataset: Any
    grid: Grid
    bands: tuple[int, ...]
    palette: npt.NDArray[np.uint8] | None
    notes: list[str]

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of what `read` gives."""
        if self.palette is not None:
            return np.dtype(np.uint8)
        types = [gdal_array.GDALTypeCodeToNumericTypeCode(self._band(b).DataType) for b in self.bands]
        common = np.result_type(*types)
        return common if common.name in TYPES else np.dtype(np.float64)

    def read(self, window: Window) -> tuple[Values, Mask]:
        """Values (height, width, channels) and where they are data. Raises RequestError where the file is damaged."""
        place = (window.col, window.row, window.width, window.height)
        with quiet(self.path):
            values = np.dstack([_array(self._band(b), place, self.path) for b in self.bands])
            valid = self._mask(place)
        if self.palette is not None:
            colours = self.palette[np.clip(values[:, :, 0], 0, len(self.palette) - 1).astype(np.intp)]
            return colours[:, :, :3], valid & (colours[:, :, 3] > 0)
        return values.astype(self.dtype, copy=False), valid

    def _band(self, number: int) -> Any:
        return self.dataset.GetRasterBand(number)

    def _mask(self, place: tuple[int, int, int, int]) -> Mask:
        """Alpha or the file's mask where it has one; else every pixel at which some band is not nodata."""
        shape = (place[3], place[2])
        numbers = range(1, self.dataset.RasterCount + 1)
        flags = [self._band(number).GetMaskFlags() for number in numbers]
        if flags[0] & gdal.GMF_PER_DATASET:
            return np.asarray(_array(self._band(1).GetMaskBand(), place, self.path) > 0)
        if any(flag & gdal.GMF_ALL_VALID for flag in flags):
            return np.ones(shape, dtype=bool)
        valid = np.zeros(shape, dtype=bool)
        for number in numbers:
            valid |= _array(self._band(number).GetMaskBand(), place, self.path) > 0
        return valid


@contextmanager
def quiet(path: str) -> Iterator[None]:
    """GDAL says nothing on the terminal; where it raises (any plugin may switch that on), it is one sentence."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    except RuntimeError as error:
        text = translate("Engine", "{path} could not be read; it may be damaged, get it again.")
        raise RequestError(text.format(path=path), str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _opened(path: str) -> Any:
    """The dataset, with one sentence where there is none, whether GDAL raises or returns nothing."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
    except RuntimeError:
        dataset = None
    if dataset is None:
        text = translate("Engine", "{path} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like.")
        raise RequestError(text.format(path=path))
    return dataset


def open_source(image: dict[str, Any]) -> Source:
    """The raster of an image of a request. Raises RequestError where it cannot be read or has no such band."""
    path = str(image.get("path") or "")
    if not path.startswith("/vsi") and not os.path.exists(path):
        text = translate("Engine", "{path} does not exist; check the path.")
        raise RequestError(text.format(path=path or translate("Engine", "The raster")))
    with quiet(path):
        dataset = _opened(path)
        if dataset.RasterCount == 0:
            text = translate(
                "Engine", "{path} holds several rasters and none of its own; choose one of its subdatasets."
            )
            raise RequestError(text.format(path=path))
        numbers = range(1, dataset.RasterCount + 1)
        if any(gdal.DataTypeIsComplex(dataset.GetRasterBand(number).DataType) for number in numbers):
            text = translate("Engine", "{path} holds complex numbers; make an amplitude image of it first.")
            raise RequestError(text.format(path=path))
        bands, notes = choose_bands(dataset, path, image.get("bands"))
        palette = _palette(dataset, bands)
        dataset, by_points = _placed(dataset)
        if by_points:
            note = translate("Engine", "{name} is placed by control points; it was warped to a north-up grid.")
            notes.append(note.format(name=_name(path)))
        grid = _grid(dataset)
    if grid.determinant == 0:
        text = translate("Engine", "The georeference {affine} has no area; repair the raster's geotransform.")
        raise RequestError(text.format(affine=grid.affine))
    if grid.crs is None:
        note = translate("Engine", "{name} has no coordinate system; features are in its own coordinates.")
        notes.append(note.format(name=_name(path)))
    return Source(path, dataset, grid, bands, palette, notes)


def choose_bands(dataset: Any, path: str, asked: Any) -> tuple[tuple[int, ...], list[str]]:
    """Red, green and blue as 1-based numbers, or one for grey: as asked, declared, named, or the first three."""
    count = dataset.RasterCount
    if asked is not None:
        for band in asked:
            if not 1 <= band <= count:
                text = translate("Engine", "{path} has no band {band}; choose among 1 to {count}.")
                raise RequestError(text.format(path=path, band=band, count=count))
        return tuple(asked), []
    colours = [dataset.GetRasterBand(number).GetColorInterpretation() for number in range(1, count + 1)]
    declared = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
    if all(colour in colours for colour in declared):
        return tuple(colours.index(colour) + 1 for colour in declared), []
    names = [dataset.GetRasterBand(number).GetDescription().strip().lower() for number in range(1, count + 1)]
    if all(name in names for name in ("red", "green", "blue")):
        return tuple(names.index(name) + 1 for name in ("red", "green", "blue")), []
    picture = [number for number, colour in enumerate(colours, 1) if colour != gdal.GCI_AlphaBand]
    if not picture:
        text = translate("Engine", "{path} has nothing but an alpha band; choose a raster with image bands.")
        raise RequestError(text.format(path=path))
    if len(picture) < 3:
        return (picture[0],), []
    chosen = tuple(picture[:3])
    numbers = ", ".join(str(band) for band in chosen)
    note = translate(
        "Engine", "{name} does not say which bands are red, green and blue; {numbers} were taken, in this order."
    )
    return chosen, [note.format(name=_name(path), numbers=numbers)]


def asked_window(image: dict[str, Any], grid: Grid) -> Window:
    """The part that the image names, cut to the raster. Raises RequestError where they have no pixel in common."""
    whole = Window(0, 0, grid.width, grid.height)
    if image.get("window") is not None:
        asked = Window(*(int(number) for number in image["window"]))
        cut = asked.intersection(whole) if asked.width > 0 and asked.height > 0 else None
        if cut is None:
            text = translate(
                "Engine",
                "The window {window} lies outside {path}, which has {width} x {height} pixels; "
                "choose a window inside it.",
            )
            window = f"{asked.col}, {asked.row}, {asked.width} x {asked.height}"
            raise RequestError(
                text.format(window=window, path=image["path"], width=grid.width, height=grid.height)
            )
        return cut
    if image.get("extent") is None:
        return whole
    xmin, ymin, xmax, ymax = (float(number) for number in image["extent"])
    extent: Extent = (xmin, ymin, xmax, ymax)
    cut = grid.window_of(extent).intersection(whole)
    if cut is None:
        covers = ", ".join(f"{value:g}" for value in grid.extent())
        wanted = ", ".join(f"{value:g}" for value in extent)
        text = translate(
            "Engine", "The extent {wanted} lies outside the layer, which covers {covers}; choose an extent inside it."
        )
        raise RequestError(text.format(wanted=wanted, covers=covers))
    return cut


def spatial_reference(crs: str) -> Any:
    """A CRS for transforms, with x before y."""
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _placed(dataset: Any) -> tuple[Any, bool]:
    """A raster that has control points and no other place, on a north-up grid in their CRS."""
    points_crs = dataset.GetGCPProjection()
    if not dataset.GetGCPCount() or not points_crs or dataset.GetProjectionRef() or _affine(dataset) is not None:
        return dataset, False
    options = {"format": "VRT", "dstSRS": points_crs, "resampleAlg": "bilinear", "dstAlpha": needs_alpha(dataset)}
    return gdal.Warp("", dataset, warpOptions=["UNIFIED_SRC_NODATA=YES"], **options), True


def needs_alpha(dataset: Any) -> bool:
    """Whether a warped view must get an alpha band, so that what lies outside is not taken for black ground."""
    return not dataset.GetRasterBand(1).GetMaskFlags() & (gdal.GMF_NODATA | gdal.GMF_ALPHA)


def _grid(dataset: Any) -> Grid:
    return Grid(
        _crs_name(dataset.GetSpatialRef()), _affine(dataset) or NO_PLACE, dataset.RasterXSize, dataset.RasterYSize
    )


def _affine(dataset: Any) -> Affine | None:
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None or tuple(transform) == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        return None
    c, a, b, f, d, e = transform
    return a, b, c, d, e, f


def _crs_name(reference: Any) -> str | None:
    """An authority code where the CRS has one, else WKT; None where there is no CRS."""
    if reference is None or not reference.ExportToWkt():
        return None
    if not reference.GetAuthorityCode(None):
        matches = reference.FindMatches() or []
        reference = next((match for match, confidence in matches if confidence >= 70), reference)
    if reference.GetAuthorityCode(None):
        return f"{reference.GetAuthorityName(None)}:{reference.GetAuthorityCode(None)}"
    return str(reference.ExportToWkt())


def _palette(dataset: Any, bands: tuple[int, ...]) -> npt.NDArray[np.uint8] | None:
    """The colour table as (values, 4) RGBA where the chosen band has one."""
    band = dataset.GetRasterBand(bands[0])
    table = band.GetColorTable() if band.GetColorInterpretation() == gdal.GCI_PaletteIndex else None
    if table is None:
        return None
    return np.array([table.GetColorEntry(index) for index in range(table.GetCount())], dtype=np.uint8)


def _array(band: Any, place: tuple[int, int, int, int], path: str) -> Values:
    try:
        values, reason = band.ReadAsArray(*place), ""
    except RuntimeError as error:
        values, reason = None, str(error)
    if values is None:
        reason = reason or gdal.GetLastErrorMsg()
        text = translate("Engine", "{path} could not be read ({reason}); it may be damaged, get it again.")
        raise RequestError(text.format(path=path, reason=reason))
    return np.asarray(values)


def _name(path: str) -> str:
    return os.path.basename(path)
