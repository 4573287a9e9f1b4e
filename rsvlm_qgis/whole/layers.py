"""A whole scene on the map while its file grows, and after: features above the tiles that they came from.

QGIS reads the file itself, as any other (another process writes it). Nothing is counted and nothing is copied here: the
map is painted again where there is more to see.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerStyle, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from .. import log
from ..errors import PluginError
from ..qt import QtCore, Signal, translate
from ..results.style import style_footprint
from ..work import Work
from .file import COVERAGE, FEATURES, FOOTPRINT, PROPERTY, scene_path
from .request import WholeJob
from .style import style_growing, style_states

BETWEEN = 3000
"""Milliseconds between two looks at a file that grows."""


class SceneLayers(QtCore.QObject):
    """Main thread; files are opened in another. The person may remove layers: they come back with `show` only.
    `completed` answers `end`."""

    completed = Signal()

    def __init__(self, job: WholeJob, canvas: QgsMapCanvas, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._canvas = canvas
        self._work: Optional[Work] = None
        self._has_more = self._is_shown = False
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(BETWEEN)
        self._timer.timeout.connect(self._look)

    def show(self) -> None:
        """Put its layers on the map where they are not there yet."""
        self._is_shown = True
        missing = [table for table in (FEATURES, COVERAGE) if self.layer(table) is None]
        if missing and self._work is None:
            self._open(missing, self._add)

    def grown(self) -> None:
        """There is more in the file than before."""
        if not self._is_shown:
            self.show()
        self._has_more = True
        if not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """Nobody writes any more: look a last time, at what is found and what was searched."""
        self._timer.stop()
        if self._is_shown and self._job.output.is_file():
            self._open([FEATURES, COVERAGE, FOOTPRINT], self._complete)
        else:
            self.completed.emit()

    def hide_tiles(self) -> None:
        """All of them were looked at: they stay as a layer that is switched off."""
        node = self._node(COVERAGE)
        if node is not None:
            node.setItemVisibilityChecked(False)

    def close(self) -> None:
        """Look no longer; what is on the map stays."""
        self._timer.stop()
        if self._work is not None:
            self._work.stop()
            self._work = None

    def layer(self, table: str) -> Optional[QgsVectorLayer]:
        """The layer of a table (of `file`) in the project."""
        found = QgsProject.instance().mapLayers().values()
        return next((one for one in found if scene_path(one) == self._job.output and scene_table(one) == table), None)

    def _look(self) -> None:
        if not self._has_more or self._canvas.isDrawing():
            return
        self._has_more = False
        for table in (FEATURES, COVERAGE):
            layer = self.layer(table)
            if layer is not None:
                layer.triggerRepaint()

    def _open(self, tables: Iterable[str], then: Any) -> None:
        """Open layers of the file in a thread; `then` gets them, by table."""
        if self._work is not None:
            self._work.stop()
        work = self._work = Work(translate("Whole", "RSVLM: opening a whole scene"), lambda _task: {
            table: _opened(self._job, table) for table in tables
        })

        def done(layers: dict[str, QgsVectorLayer]) -> None:
            if self._work is work:
                self._work = None
                then(layers)

        def failed(text: str, details: str) -> None:
            if self._work is work:
                self._work = None
                log.warning(f"{text}\n{details}")
                self.completed.emit()

        work.begin(done, failed, lambda: None)

    def _add(self, layers: dict[str, QgsVectorLayer]) -> None:
        """Into the group of the scene, features on top."""
        project = QgsProject.instance()
        order = [FEATURES, FOOTPRINT, COVERAGE]
        nodes = [node for node in map(self._node, order) if node is not None]
        group = nodes[0].parent() if nodes else project.layerTreeRoot().insertGroup(0, self._job.title)
        there = [table for table in order if self.layer(table) is not None]
        for table, layer in layers.items():
            if table not in there:
                project.addMapLayer(layer, False)
                there = [one for one in order if one in (*there, table)]
                group.insertLayer(there.index(table), layer)
        for node in group.findLayers():
            node.setExpanded(scene_table(node.layer()) == FEATURES)

    def _complete(self, layers: dict[str, QgsVectorLayer]) -> None:
        """Layers that are there get what the file says of them now, and the footprint joins them."""
        for table, fresh in layers.items():
            layer = self.layer(table)
            if layer is None:
                continue
            style = QgsMapLayerStyle()
            style.readFromLayer(fresh)
            layer.reload()
            style.writeToLayer(layer)
            layer.setMetadata(fresh.metadata())
            layer.setCustomProperty(PROPERTY, table)
            layer.setName(fresh.name())
            layer.triggerRepaint()
        if self._node(FEATURES) is not None or self._node(COVERAGE) is not None:
            self._add({FOOTPRINT: layers[FOOTPRINT]})
        self.completed.emit()

    def _node(self, table: str) -> Any:
        """Where a layer is in the layers panel; None where it is not."""
        layer = self.layer(table)
        return None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def scene_table(layer: QgsMapLayer) -> str:
    """Which table of a whole scene a layer shows; "" for layers of anything else."""
    return str(layer.source().partition("layername=")[2].partition("|")[0]) if layer is not None else ""


def _opened(job: WholeJob, table: str) -> QgsVectorLayer:
    """A layer as it looks best: features in the style of the file where that has one, as it has for a scene that came
    to its end. Any thread; it belongs to the main thread then. Raises PluginError where it cannot be opened."""
    title = job.title.partition(": ")[2]
    layer = QgsVectorLayer(f"{job.output}|layername={table}", title, "ogr")
    if not layer.isValid():
        text = translate("Results", "The result {file} cannot be opened; it was moved or removed.")
        raise PluginError(text.format(file=job.output))
    if table != FEATURES or layer.listStylesInDatabase()[0] <= 0:
        _dress(layer, job, table)
    names = {
        COVERAGE: translate("Whole", "Tiles"),
        FOOTPRINT: translate("Whole", "Searched"),
    }
    layer.setName(names.get(table, title))
    layer.setCustomProperty(PROPERTY, table)
    layer.moveToThread(QtCore.QCoreApplication.instance().thread())
    return layer


def _dress(layer: QgsVectorLayer, job: WholeJob, table: str) -> None:
    """A style for a table, in the words of the person."""
    if table == COVERAGE:
        style_states(layer)
    elif table == FOOTPRINT:
        style_footprint(layer)
    else:
        style_growing(layer, str(job.request["prompt"]), str(job.request["task"]))
