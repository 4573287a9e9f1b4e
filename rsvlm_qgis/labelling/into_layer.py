"""Answers into a layer's own edit buffer, as one step that can be undone. Main thread only."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from qgis.core import QgsFeature, QgsVectorDataProvider, QgsVectorLayer

from .. import compat
from ..errors import PluginError
from ..qt import QtCore, Signal, translate
from . import look
from .copying import is_null
from .wish import QUALITY, Mark, Wish, mark_of

SLICE = 0.02
"""Seconds that the main thread is kept at a time."""

Values = dict[str, Any]


def check(layer: QgsVectorLayer, wish: Wish, digest: str) -> None:
    """Raises PluginError where answers cannot be put into a layer."""
    capabilities = layer.dataProvider().capabilities()
    missing = any(layer.fields().indexFromName(name) < 0 for name in _mark(layer, wish, digest).names.values())
    wanted = QgsVectorDataProvider.Capability.ChangeAttributeValues
    can = bool(capabilities & wanted) and not layer.readOnly()
    if missing:
        can = can and bool(capabilities & QgsVectorDataProvider.Capability.AddAttributes)
    if not can:
        text = translate("Label", "The layer {name} cannot be edited; write into a copy.")
        raise PluginError(text.format(name=layer.name()))


def is_done_in(layer: QgsVectorLayer, digest: str) -> Callable[[QgsFeature], bool] | None:
    """A function that says whether a feature has its answer to the same question; None where none can have it."""
    mark = mark_of(layer)
    if mark is None or mark.digest != digest:
        return None
    index = layer.fields().indexFromName(mark.names.get(QUALITY, ""))
    if index < 0:
        return None

    def is_done(feature: QgsFeature) -> bool:
        return not is_null(feature.attribute(index))

    return is_done


class IntoLayer(QtCore.QObject):
    """Puts answers into the edit buffer, a slice at a time; `ended` when all are there, or the layer went away."""

    ended = Signal()

    def __init__(
        self,
        layer: QgsVectorLayer,
        wish: Wish,
        digest: str,
        found: dict[int, Values],
        parent: QtCore.QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = layer
        self._wish, self._found = wish, found
        self._mark = _mark(layer, wish, digest)
        self._timer = QtCore.QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)
        self._left: Iterator[tuple[int, Values]] = iter(found.items())
        layer.willBeDeleted.connect(self._gone)

    def start(self) -> None:
        """Begin. Raises PluginError where the layer cannot be edited."""
        layer = self._layer
        assert layer is not None
        check(layer, self._wish, self._mark.digest)
        if not layer.isEditable() and not layer.startEditing():
            text = translate("Label", "The layer {name} cannot be edited; write into a copy.")
            raise PluginError(text.format(name=layer.name()))
        layer.beginEditCommand(translate("Label", "Label features"))
        for column in self._wish.columns():
            if layer.fields().indexFromName(self._mark.names[column.name]) < 0:
                layer.addAttribute(compat.field(self._mark.names[column.name], column.kind))
        names = self._mark.names.items()
        self._indexes = {column: layer.fields().indexFromName(name) for column, name in names}
        self._timer.start()

    def _slice(self) -> None:
        layer = self._layer
        if layer is None or not layer.isEditable() or not layer.isEditCommandActive():
            self._end()
            return
        until = time.perf_counter() + SLICE
        for fid, values in self._left:
            layer.changeAttributeValues(fid, {index: values[column] for column, index in self._indexes.items()})
            if time.perf_counter() > until:
                return
        layer.endEditCommand()
        look.style(layer, self._wish, self._mark)
        self._end()

    def _gone(self) -> None:
        self._layer = None

    def _end(self) -> None:
        self._timer.stop()
        self.ended.emit()


def _mark(layer: QgsVectorLayer, wish: Wish, digest: str) -> Mark:
    """The layer's own mark where it is of the same wish; else a new one, which takes the fields of the mark before."""
    before = mark_of(layer)
    own = set(before.names.values()) if before is not None else set()
    names = wish.names([field.name() for field in layer.fields() if field.name() not in own])
    return before if before is not None and before.digest == digest else Mark(digest, names)
