"""A wish carried out while QGIS goes on: the work is in a task, what is seen of it here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from ..client.engine import Engine
from ..errors import PluginError
from ..qt import Qt, QtCore, Signal, translate
from . import copying, into_layer
from .into_layer import IntoLayer
from .task import LabelOrder, LabelTask
from .work import Summary

COPIES = "rsvlm/labelled_copies"
"""Custom property of a layer: files with labelled copies of it by the digest of what was asked, one a line."""


class LabelRun(QtCore.QObject):
    """A labelling under way. Exactly one of `ended` (a Summary) and `failed` (a sentence, details) ends it;
    `progressed` tells features done and how many there are. Lives on the main thread."""

    progressed = Signal(int, int)
    ended = Signal(object)
    failed = Signal(str, str)

    def __init__(self, order: LabelOrder, engine: Engine, parent: QtCore.QObject | None = None) -> None:
        """Raises PluginError where the layer cannot take the answers."""
        super().__init__(parent)
        self._order = order
        self._layer: QgsVectorLayer | None = order.layer
        self._title = translate("Label", "{name}, labelled").format(name=order.layer.name())
        self.shown: QgsVectorLayer | None = order.layer if order.file is None else None
        order.layer.willBeDeleted.connect(self._layer_gone)
        if order.file is None:
            into_layer.check(order.layer, order.wish, order.digest)
            is_done = into_layer.is_done_in(order.layer, order.digest)
        else:
            is_done = None
        self._into: IntoLayer | None = None
        self._collected: dict[int, dict[str, Any]] = {}
        self._failure: tuple[str, str] | None = None
        self._summary = Summary()
        self._silent = False
        self._task = LabelTask(order, engine, is_done)
        queued = Qt.ConnectionType.QueuedConnection
        self._task.copied.connect(self._copied, queued)
        self._task.found.connect(self._found, queued)
        self._task.told.connect(self.progressed, queued)
        self._task.taskCompleted.connect(self._worked)
        self._task.taskTerminated.connect(self._worked)

    def start(self) -> None:
        """Begin; everything else is told by the signals."""
        QgsApplication.taskManager().addTask(self._task)

    def stop(self) -> None:
        """Ask for the end; what was done is kept."""
        self._task.stop()

    def abandon(self) -> None:
        """The plugin goes: end without a word."""
        self._silent = True
        self.blockSignals(True)
        self._task.stop()

    def _copied(self) -> None:
        """Show the copy, which fills while it is worked on."""
        file = self._order.file
        if not self._silent and file is not None:
            self.shown = self._in_project(file) or self._added(file)
            if self.shown is not None:
                self.shown.willBeDeleted.connect(self._shown_gone)
            if self._layer is not None and not self._order.only_selected:
                remember(self._layer, self._order.digest, file)
        self._task.go_on()

    def _in_project(self, file: Path) -> QgsVectorLayer | None:
        """The layer of a copy that is shown already."""
        layers = QgsProject.instance().mapLayers().values()
        vectors = (layer for layer in layers if isinstance(layer, QgsVectorLayer))
        return next((layer for layer in vectors if layer.source() == copying.source_of(file)), None)

    def _added(self, file: Path) -> QgsVectorLayer | None:
        layer = QgsVectorLayer(copying.source_of(file), self._title, "ogr")
        if not layer.isValid():
            return None
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        return layer

    def _found(self, values: dict[int, dict[str, Any]]) -> None:
        if self._order.file is None:
            self._collected.update(values)
        elif self.shown is not None:
            self.shown.triggerRepaint()

    def _worked(self) -> None:
        """The task has ended, and QGIS deletes it next; what it told before has not been heard yet."""
        self._summary, self._failure = self._task.summary, self._task.failure
        if self._task.is_stopped() and not self._summary.total:
            self._summary.complete = False  # before it began
        QtCore.QTimer.singleShot(0, self._finish)

    def _finish(self) -> None:
        if self._silent:
            return
        if self._collected and self._layer is not None:
            order = self._order
            self._into = IntoLayer(self._layer, order.wish, order.digest, self._collected, self)
            self._into.ended.connect(self._end)
            try:
                self._into.start()
            except PluginError as error:
                self.failed.emit(str(error), error.details)
            return
        self._end()

    def _end(self) -> None:
        if self.shown is not None:
            self.shown.triggerRepaint()
        if self._failure is not None:
            self.failed.emit(*self._failure)
        else:
            self.ended.emit(self._summary)

    def _layer_gone(self) -> None:
        self._layer = None
        if self._order.file is None:
            self.shown = None
            self._task.stop()

    def _shown_gone(self) -> None:
        self.shown = None


def copy_of(layer: QgsVectorLayer, digest: str) -> Path | None:
    """The labelled copy of a layer with all its features of which the very same was asked before; None where there is
    none any more."""
    for line in str(layer.customProperty(COPIES) or "").splitlines():
        kept, _, file = line.partition(" ")
        if kept == digest and copying.holds(Path(file), digest) == layer.featureCount():
            return Path(file)
    return None


def remember(layer: QgsVectorLayer, digest: str, file: Path) -> None:
    """Let a layer know of a labelled copy."""
    lines = [line for line in str(layer.customProperty(COPIES) or "").splitlines() if not line.startswith(digest)]
    layer.setCustomProperty(COPIES, "\n".join([*lines, f"{digest} {file}"]))
