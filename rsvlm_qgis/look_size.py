"""How much there is to look at and how finely, told before the run from what QGIS knows of layers anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsMapSettings, QgsRasterLayer, QgsRectangle, QgsReferencedRectangle

from .capture import grid
from .capture.cutting import box_in
from .capture.extents import sides, transformed
from .capture.ground import metres_of, wanted_cell
from .errors import PluginError
from .order import MAP, Look
from .qt import QtCore, translate

TOLERANCE = 1.5
"""Pixels so many times as large or small as those that a model was taught with are still like them."""


@dataclass(frozen=True)
class LookSize:
    """Width and height of a picture in about its own pixels, 0 where there is nothing, and the side of one on the
    ground in metres (None: not known)."""

    width: int = 0
    height: int = 0
    metres: float | None = None


def size_of(look: Look, settings: QgsMapSettings) -> LookSize:
    """The size of one picture of what is looked at; of several layers that with the most pixels. Opens no file."""
    here: QgsReferencedRectangle | None = QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
    if look.region is not None:
        here = look.region.extent
    elif look.what != MAP and not look.visible_only:
        here = None
    layers = settings.layers() if look.what == MAP and not look.layers else look.layers
    rasters = [layer for layer in layers[: None if look.what == MAP else 1] if isinstance(layer, QgsRasterLayer)]
    sizes = [_size(layer, here, look, settings) for layer in rasters]
    return max(sizes, key=lambda size: size.width * size.height, default=LookSize())


def _size(
    layer: QgsRasterLayer, here: QgsReferencedRectangle | None, look: Look, settings: QgsMapSettings
) -> LookSize:
    """The part of a layer inside `here` (None: all of it)."""
    context = settings.transformContext()
    own = QgsRectangle(layer.extent())
    whole = own.xMinimum(), own.yMinimum(), own.xMaximum(), own.yMaximum()
    try:
        if here is not None and look.region is not None and look.what != MAP:
            here = box_in(look.region, layer, context)
        shared = [whole] if here is None else sides(transformed(here, layer.crs(), context), whole, _turns(layer))
        if not shared or own.isEmpty():
            return LookSize()
        part = shared[0]
        cell = wanted_cell(_own_cells(layer, part, settings), layer.crs(), part, look.resolution)
    except PluginError:
        return LookSize()
    width, height = ((part[2] - part[0]) / cell[0], (part[3] - part[1]) / cell[1])
    return LookSize(max(1, round(width)), max(1, round(height)), metres_of(cell, layer.crs(), part))


def _turns(layer: QgsRasterLayer) -> bool:
    return bool(layer.crs().isGeographic())


def _own_cells(layer: QgsRasterLayer, part: grid.Extent, settings: QgsMapSettings) -> tuple[float, float]:
    """Sides of the layer's pixels; of services those that show what the map shows."""
    own = layer.extent()
    if layer.width() > 0:
        return own.width() / layer.width(), own.height() / layer.height()
    area = QgsReferencedRectangle(QgsRectangle(*part), layer.crs())
    box = transformed(area, settings.destinationCrs(), settings.transformContext())
    screen = (part[2] - part[0]) * settings.mapUnitsPerPixel() / max(box[2] - box[0], settings.mapUnitsPerPixel())
    provider = layer.dataProvider()
    levels = provider.nativeResolutions() if provider is not None else []
    side = grid.level(levels, screen) if levels else screen
    return side, side


def size_words(size: LookSize) -> str:
    """"0.60 m, 1,024 × 768"; "" for nothing."""
    if not size.width:
        return ""
    locale = QtCore.QLocale()
    numbers = {"width": locale.toString(size.width), "height": locale.toString(size.height)}
    if size.metres is None:
        return translate("Dock", "{width} × {height} pixels").format(**numbers)
    text = translate("Dock", "{metres} m, {width} × {height}")
    return text.format(metres=metre_words(size.metres), **numbers)


def metre_words(metres: float) -> str:
    """A length in the numbers of the person's language, as exact as it matters."""
    return str(QtCore.QLocale().toString(metres, "f", 2 if metres < 1 else 1 if metres < 10 else 0))


def fitting_examples(profile: dict[str, Any], task: str, texts: Sequence[str], metres: float | None) -> list[str]:
    """Those of a model's examples for a task of the engines that were taught with pixels like these; all where none is,
    or where that is not known."""
    single, usual = profile.get("example_metres") or {}, (profile.get("metres") or {}).get(task)
    if metres is None:
        return list(texts)
    found = [text for text in texts if _is_like(metres, single.get(text, usual))]
    return found or list(texts)


def _is_like(metres: float, taught: Sequence[float] | None) -> bool:
    """Whether pixels are as those that something was taught with, as far as that is known."""
    return not taught or float(taught[0]) / TOLERANCE <= metres <= float(taught[1]) * TOLERANCE


def resolution_doubt(profile: dict[str, Any], task: str, metres: float | None) -> str:
    """A sentence where a model was taught with quite other pixels for a task of the engines; "" where not."""
    taught = (profile.get("metres") or {}).get(task)
    if metres is None or not taught:
        return ""
    if _is_like(metres, taught):
        return ""
    least, most = (float(side) for side in taught)
    text = translate(
        "Dock", "{model} was taught this with {least} to {most} m per pixel; here it is {metres} m, so expect worse."
    )
    words = {"least": metre_words(least), "most": metre_words(most), "metres": metre_words(metres)}
    return text.format(model=profile.get("name") or translate("Dock", "The model"), **words)
