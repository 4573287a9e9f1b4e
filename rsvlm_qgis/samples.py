"""The sample scenes that come with the plugin, and for each a question that the small model can answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from . import paths
from .errors import PluginError
from .order import ASK, CHANGE, FIND, OUTLINE
from .qt import translate


@dataclass(frozen=True)
class Example:
    """`task` of the dock and `prompt` for one scene, or for two of different dates: `files` in resources/samples."""

    task: str
    prompt: str
    files: tuple[str, ...]


LAKES = Example(OUTLINE, "water", ("lakes_dubai.jpg",))
DOCKS = Example(FIND, "docks", ("boat_and_dock.jpg",))
CHANGED = Example(CHANGE, "water", ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif"))
PIER = Example(ASK, "Is a building present?", ("pier_new_york.tif",))


def layers_of(example: Example, project: QgsProject) -> list[QgsRasterLayer]:
    """The layers of an example, added to the project where it has not got them. Raises PluginError where a file is
    missing from the plugin."""
    return [_layer(paths.part("resources") / "samples" / name, project) for name in example.files]


def _layer(file: Path, project: QgsProject) -> QgsRasterLayer:
    for known in _rasters(project.mapLayers().values()):
        if Path(known.source()) == file:
            return known
    layer = QgsRasterLayer(str(file), file.stem.replace("_", " "))
    if not layer.isValid():
        text = translate("Tour", "The sample scene {file} cannot be read; install the plugin again.")
        raise PluginError(text.format(file=file.name))
    project.addMapLayer(layer)
    return layer


def _rasters(layers: Iterable[object]) -> list[QgsRasterLayer]:
    return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
