"""The file of a whole scene, looked into while it is written or long after: what was asked for, how far it is."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from ..errors import PluginError
from ..qt import translate
from .request import WholeJob

PROPERTY = "rsvlm/whole"
"""Layers of a whole scene have it, also in a saved project."""

COVERAGE, FEATURES, FOOTPRINT = "coverage", "features", "footprint"
_HASH = "answer_hash"
"""A column that only the coverage of a whole scene has."""


@dataclass(frozen=True)
class SceneFile:
    """`asked` is what decides the answer (the backend's `scenes.opening`), `wanted` what was wanted of the whole last
    (its `schema.Whole`), `is_done` whether nothing is left to do."""

    path: Path
    asked: dict[str, Any]
    wanted: dict[str, Any]
    is_done: bool

    def job(self, device: str) -> WholeJob:
        """The request that goes on with it on a device."""
        kept = ("task", "prompt", "model", "precision", "options", "images", "region")
        request = {name: self.asked[name] for name in kept if self.asked.get(name) is not None}
        return WholeJob(
            {**request, "device": device, "whole": {**self.wanted, "output": str(self.path), "resume": True}}
        )


def read_scene(path: Path) -> SceneFile:
    """Look into a file; any thread. Raises PluginError where it is gone, or no whole scene."""
    if not path.is_file():
        text = translate("Whole", "{file} is gone; it was moved or removed.")
        raise PluginError(text.format(file=path))
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        if dataset is None:
            raise ValueError(gdal.GetLastErrorMsg())
        told = {row.GetField("name"): row.GetField("value") for row in dataset.GetLayerByName("run")}
        asked = json.loads(told["asked"])
        wanted = json.loads(told.get("wanted") or "{}") or asked.get("whole") or {}
        return SceneFile(path, {**asked, "task": str(asked["task"])}, wanted, "finished" in told)
    except (AttributeError, RuntimeError, KeyError, TypeError, ValueError) as error:
        text = translate("Whole", "{file} does not say which scene it belongs to; start the scene again.")
        raise PluginError(text.format(file=path), details=repr(error)) from error


def scene_path(layer: QgsMapLayer) -> Path | None:
    """The file of a layer that belongs to a whole scene; None for all other layers. Opens nothing."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    is_ours = layer.customProperty(PROPERTY) or layer.fields().indexFromName(_HASH) >= 0
    parts: dict[str, Any] = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return Path(str(parts["path"])) if is_ours and parts.get("path") else None
