"""When a raster layer can go by path: a local file, shown as it is, whose place the file itself states."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Optional

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsSingleBandGrayRenderer,
)

from ..qt import QtGui
from .grid import Affine

PIXELS_AS_SHOWN: Affine = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""Where QGIS draws a raster without any georeference: one unit a pixel, rows counted down from zero."""


@dataclass(frozen=True)
class RasterFile:
    """A local raster file as a grid. `affine` is where QGIS shows it; `bands` are red, green, blue, or None.

    With `is_view` the grid is not the file's own (`file_view`); `has_place` says whether the file states its place.
    """

    path: str
    affine: Affine
    width: int
    height: int
    bands: Optional[tuple[int, int, int]]
    has_place: bool = True
    is_view: bool = False


def local_path(layer: QgsRasterLayer) -> str | None:
    """The file of a layer of the gdal provider that is nothing but a file: no open options, archive or sub-dataset."""
    if layer.providerType() != "gdal":
        return None
    parts: dict[str, Any] = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or "")
    special = any(parts.get(key) for key in ("layerName", "vsiPrefix", "vsiSuffix", "openOptions", "authcfg"))
    return os.path.abspath(path) if os.path.isfile(path) and not special else None


def raster_file(layer: QgsRasterLayer) -> RasterFile | None:
    """The layer as a file and grid; None where the file does not say itself where it lies as the layer does.

    That is so for files placed by ground control points or rational polynomials, which QGIS warps while reading, and
    for layers whose CRS the person has changed.
    """
    path = local_path(layer)
    if path is None or layer.crs() != layer.dataProvider().crs():
        return None
    try:
        dataset = gdal.Open(path)
    except RuntimeError:  # any plugin may switch on that GDAL raises
        dataset = None
    if dataset is None:
        return None
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None and (dataset.GetGCPCount() or dataset.GetMetadata("RPC")):
        return None
    affine = PIXELS_AS_SHOWN
    if transform is not None:
        c, a, b, f, d, e = transform
        affine = (a, b, c, d, e, f)
    has_place = transform is not None and layer.crs().isValid()
    return RasterFile(path, affine, dataset.RasterXSize, dataset.RasterYSize, shown_bands(layer), has_place)


def shown_bands(layer: QgsRasterLayer) -> tuple[int, int, int] | None:
    """The bands that the layer shows as red, green and blue; one grey band three times; None for other styles."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        bands = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
        return bands if min(bands) > 0 else None
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        return (renderer.usesBands()[0],) * 3
    return None


def stretch_of(layer: QgsRasterLayer) -> list[dict[str, Any]]:
    """How a layer's style brings values to 0-255, one entry a band: number, algorithm, lowest and highest value (None
    where they are not stretched)."""
    found: list[dict[str, Any]] = []
    bands = shown_bands(layer)
    if bands is None:
        return found
    for band, enhancement in zip(bands, _enhancements(layer.renderer())):
        algorithm = enhancement.contrastEnhancementAlgorithm()
        stretched = algorithm != QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
        limits = [enhancement.minimumValue(), enhancement.maximumValue()] if stretched else None
        name = QgsContrastEnhancement.contrastEnhancementAlgorithmString(algorithm)
        found.append({"band": band, "algorithm": name, "limits": limits})
    return found


def shown_as_it_is(layer: QgsRasterLayer) -> bool:
    """True where the style adds nothing to the file: bands as colours or grey, values unstretched or stretched by
    QGIS' own choice of limits, no change of colours, nothing made transparent."""
    if shown_bands(layer) is None or layer.blendMode() != QtGui.QPainter.CompositionMode.CompositionMode_SourceOver:
        return False
    renderer, provider = layer.renderer(), layer.dataProvider()
    transparency = renderer.rasterTransparency()
    if renderer.opacity() < 1.0 or (transparency is not None and not transparency.isEmpty()):
        return False
    if any(provider.userNoDataValues(band) for band in range(1, provider.bandCount() + 1)):
        return False
    tone, hue = layer.brightnessFilter(), layer.hueSaturationFilter()
    if tone is not None and (tone.brightness() or tone.contrast() or tone.gamma() != 1.0):
        return False
    if hue is not None and (hue.saturation() or int(hue.grayscaleMode()) or hue.colorizeOn()):
        return False
    return all(_unstretched(layer, enhancement) for enhancement in _enhancements(renderer))


def hides_what_is_below(layer: QgsRasterLayer, file: RasterFile) -> bool:
    """True where a layer that is shown as it is has no transparent pixels: no alpha, no nodata value, not turned."""
    renderer, provider = layer.renderer(), layer.dataProvider()
    bands = file.bands or ()
    holes = any(provider.sourceHasNoDataValue(band) and provider.useSourceNoDataValue(band) for band in bands)
    return not holes and renderer.alphaBand() <= 0 and file.affine[1] == file.affine[3] == 0.0


def _enhancements(renderer: Any) -> list[QgsContrastEnhancement]:
    if isinstance(renderer, QgsSingleBandGrayRenderer):
        found = [renderer.contrastEnhancement()]
    else:
        found = [renderer.redContrastEnhancement(), renderer.greenContrastEnhancement()]
        found.append(renderer.blueContrastEnhancement())
    return [e for e in found if e is not None]


def _unstretched(layer: QgsRasterLayer, enhancement: QgsContrastEnhancement) -> bool:
    """QGIS stretches grey bands and values over 8 bits by itself, colours of 8 bits only where the person asks."""
    algorithms = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    algorithm = enhancement.contrastEnhancementAlgorithm()
    if algorithm == algorithms.NoEnhancement:
        return True
    if algorithm != algorithms.StretchToMinimumMaximum:
        return False
    renderer, provider = layer.renderer(), layer.dataProvider()
    colours = isinstance(renderer, QgsMultiBandColorRenderer)
    if colours and provider.dataType(renderer.redBand()) == Qgis.DataType.Byte:
        return (enhancement.minimumValue(), enhancement.maximumValue()) == (0.0, 255.0)
    return bool(renderer.minMaxOrigin().limits() != QgsRasterMinMaxOrigin.Limits.None_)
