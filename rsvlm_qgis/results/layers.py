"""A saved run in the project: a group of the layer tree with the features above what was searched and how closely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsVectorLayer

from ..errors import PluginError
from ..qt import QtCore, translate
from . import style
from .geopackage import SavedRun


@dataclass(frozen=True)
class ShownRun:
    """The layers of a run in the project; `features` is None where nothing was found, `coverage` where every part was
    looked at alike."""

    saved: SavedRun
    group: QgsLayerTreeGroup
    footprint: QgsVectorLayer
    features: Optional[QgsVectorLayer]
    coverage: Optional[QgsVectorLayer] = None


@dataclass(frozen=True)
class OpenedRun:
    """The layers of a saved run that are in no project yet, as in `ShownRun`."""

    footprint: QgsVectorLayer
    features: Optional[QgsVectorLayer] = None
    coverage: Optional[QgsVectorLayer] = None


def open_run(saved: SavedRun) -> OpenedRun:
    """Open the layers of a saved run. Any thread, since files take their time; they belong to the main thread then.

    Raises PluginError where the file has gone meanwhile.
    """
    searched = translate("Results", "Searched (nothing found)")
    if saved.talks:
        searched = translate("Results", "Asked about")
    elif saved.found:
        searched = translate("Results", "Searched ({count} found)")
    closely = translate("Results", "How closely it was searched")
    opened = OpenedRun(
        _layer(saved, "footprint", searched.format(count=saved.found)),
        _layer(saved, "features", saved.title.partition(": ")[2] or saved.title) if saved.found else None,
        _layer(saved, "coverage", closely) if saved.covered else None,
    )
    for layer in (opened.footprint, opened.features, opened.coverage):
        if layer is not None:
            layer.moveToThread(QtCore.QCoreApplication.instance().thread())
    return opened


def show(saved: SavedRun, project: QgsProject, into: str = "", opened: Optional[OpenedRun] = None) -> ShownRun:
    """Add the layers of a saved run in a new group on top of the layer tree, or below the earlier runs of the group
    `into`. Main thread.

    Raises PluginError where the file has gone meanwhile.
    """
    opened = opened or open_run(saved)
    footprint, features, coverage = opened.footprint, opened.features, opened.coverage
    time = saved.finished[11:16]
    root = project.layerTreeRoot()
    if into:
        group = (root.findGroup(into) or root.insertGroup(0, into)).addGroup(_period(footprint) or saved.title)
    else:
        group = root.insertGroup(0, f"{saved.title} ({time})" if time else saved.title)
    for layer in (features, footprint, coverage):
        if layer is not None:
            project.addMapLayer(layer, False)
            group.addLayer(layer)
    for node in group.findLayers():
        node.setExpanded(node.layer() in (features, coverage))
    return ShownRun(saved, group, footprint, features, coverage)


def _period(footprint: QgsVectorLayer) -> str:
    """The two dates that were compared; "" where they are not known."""
    days = [str(row[name].toString("yyyy-MM-dd")) for row in footprint.getFeatures() for name in ("before", "after")
            if row[name]]
    return " → ".join(days) if len(days) == 2 else ""


def _layer(saved: SavedRun, table: str, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{saved.file}|layername={table}", name, "ogr")
    if not layer.isValid():
        text = translate("Results", "The result {file} cannot be opened; it was moved or removed.")
        raise PluginError(text.format(file=saved.file))
    layer.setCrs(saved.crs)
    if saved.dated and table == "features":
        style.date_changes(layer)  # QGIS 3.22 has it in the file's style and forgets it when the layer is opened
    return layer
