"""The imagery of a recipe found again: in the project by its id, else by its source, else where it came from."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..errors import PluginError
from ..qt import translate
from .recipe import Recipe

Record = dict[str, Any]


def find(recipe: Recipe, project: QgsProject) -> list[list[QgsRasterLayer]]:
    """The layers of each picture, top first. Main thread.

    Raises PluginError with the sentence that says what is missing.
    """
    return [[_layer(record, project) for record in picture.layers] for picture in recipe.pictures]


def others(recipe: Recipe, project: QgsProject) -> list[QgsRasterLayer]:
    """A layer of the project for each picture, to begin a choice with: for one picture another one than its own where
    there is, for two dates their own as far as they are there."""
    rasters = [layer for layer in project.mapLayers().values() if _is_usable(layer)]
    own = [
        next((layer for layer in rasters if layer.id() == record["id"] or _is_same(layer, record)), None)
        for record in (picture.layers[0] for picture in recipe.pictures)
    ]
    if len(own) == 1:
        return ([layer for layer in rasters if layer is not own[0]] or rasters)[:1]
    return [layer for layer in own if layer is not None]


def _layer(record: Record, project: QgsProject) -> QgsRasterLayer:
    by_id = project.mapLayer(str(record.get("id", "")))
    if _is_usable(by_id):
        return by_id
    for layer in project.mapLayers().values():
        if _is_usable(layer) and _is_same(layer, record):
            return layer
    opened = QgsRasterLayer(str(record["source"]), str(record["name"]), str(record["provider"]))
    if not opened.isValid():
        text = translate(
            "Repeat",
            "The imagery {name} is missing: it is not in the project and not at {source} any more; add it to the "
            "project, or run this on another layer.",
        )
        raise PluginError(text.format(name=record["name"], source=record["source"]))
    return opened


def _is_usable(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.isValid()


def _is_same(layer: QgsRasterLayer, record: Record) -> bool:
    if layer.providerType() != record["provider"]:
        return False
    ours, kept = layer.publicSource(), str(record["source"])
    return ours == kept or (os.path.exists(ours) and os.path.normpath(ours) == os.path.normpath(kept))
