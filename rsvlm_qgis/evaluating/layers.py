"""Hits, false alarms and misses in a group of the layer tree."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsLayerTreeGroup, QgsProject, QgsVectorLayer

from ..errors import PluginError
from ..qt import translate
from .figures import KINDS
from .kind_names import kind_words


def show(file: Path, title: str, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsLayerTreeGroup:
    """Add the layers of an evaluation on top; those without features stay in the file. Main thread.

    Raises PluginError where the file has gone meanwhile.
    """
    layers = []
    for kind in reversed(KINDS):
        layer = QgsVectorLayer(f"{file}|layername={kind}", kind_words()[kind], "ogr")
        if not layer.isValid():
            text = translate("Evaluate", "The evaluation {file} cannot be opened; it was moved or removed.")
            raise PluginError(text.format(file=file))
        layer.setCrs(crs)
        if layer.featureCount():
            layer.setName(f"{layer.name()} ({layer.featureCount()})")
            layers.append(layer)
    group = project.layerTreeRoot().insertGroup(0, title)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    return group
