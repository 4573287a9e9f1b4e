"""Decisions in a layer's edit buffer: named commands that can be taken back, saved in batches."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer

from .. import compat
from ..errors import PluginError
from ..qt import QtCore, Signal, translate

SAVE_AFTER = 25
"""Decisions that are saved together, so that a crash loses no more of them."""

_IDLE_MS = 4_000
"""As long a pause saves what is not saved yet."""

_MOST_ON_STACK = 500
"""QGIS takes a command back feature by feature, each with a query: longer ones are undone by writing what was there."""

Values = dict[int, dict[str, Any]]
Shapes = dict[int, QgsGeometry]


@dataclass
class Change:
    """What is written: new values of fields and new shapes, by feature."""

    text: str
    values: Values = field(default_factory=dict)
    shapes: Shapes = field(default_factory=dict)

    @property
    def ids(self) -> list[int]:
        return list(dict.fromkeys([*self.values, *self.shapes]))


@dataclass
class _Entry:
    """A change that can be taken back: `before` restores it; `at` is its place on QGIS' undo stack, 0 once saved."""

    before: Change
    at: int


class Ledger(QtCore.QObject):
    """Writes into one layer; `writing` is true while it does. `changed` tells that something was written, taken back or
    saved, `failed` a sentence.

    Where the person edits the layer already (`saves` is False), saving is left to them: their other edits are none of
    ours.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, layer: QgsVectorLayer, parent: QtCore.QObject | None = None) -> None:
        """Starts editing. Raises PluginError where the layer cannot be edited."""
        super().__init__(parent)
        self._layer = layer
        self._history: list[_Entry] = []
        self._restored: set[int] = set()
        self._unsaved = 0
        self.writing = False
        self.saves = not layer.isEditable()
        if self.saves:
            _add_review(layer)
            if not layer.startEditing():
                text = translate("Review", "The layer {name} cannot be edited; save it to a file that can be written.")
                raise PluginError(text.format(name=layer.name()))
        layer.afterCommitChanges.connect(self._committed)
        layer.afterRollBack.connect(self._rolled_back)
        self._pause = QtCore.QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_IDLE_MS)
        self._pause.timeout.connect(self.save)

    @property
    def can_undo(self) -> bool:
        stack = self._layer.undoStack()
        return bool(self._history) or (stack.canUndo() and stack.index() not in self._restored)

    def write(self, change: Change, before: Change) -> None:
        """Write a change as one command; `before` has what it replaces."""
        self._apply(change)
        stack = self._layer.undoStack()
        self._history.append(_Entry(before, stack.index()))
        self._unsaved += 1
        if self.saves and (self._unsaved >= SAVE_AFTER or len(change.ids) > _MOST_ON_STACK):
            self.save()
        self._pause.start()
        self.changed.emit()

    def undo(self) -> list[int]:
        """Take back what was done last, be it a decision or another edit of the layer; the ids of decided features."""
        stack = self._layer.undoStack()
        last = self._history[-1] if self._history else None
        if stack.index() not in self._restored and stack.canUndo():
            if last is None or last.at != stack.index():
                self._take_back()
                return []
            if len(last.before.ids) <= _MOST_ON_STACK:
                self._history.pop()
                self._unsaved = max(0, self._unsaved - 1)
                self._take_back()
                return last.before.ids
        if last is None:
            return []
        self._history.pop()
        self._apply(last.before)
        self._restored.add(stack.index())
        self._unsaved += 1
        self._pause.start()
        self.changed.emit()
        return last.before.ids

    def save(self) -> None:
        """Write what is not saved yet into the file; a failure is told and keeps everything as it is."""
        self._pause.stop()
        if not self.saves or not self._layer.isEditable() or not self._layer.isModified():
            self._unsaved = 0
            return
        if not self._layer.commitChanges(False):
            text = translate("Review", "The review cannot be saved ({reason}); it is kept in the layer's open edits.")
            self.failed.emit(text.format(reason="; ".join(self._layer.commitErrors()[-1:])))

    def close(self) -> None:
        """Save, and end the editing that began here."""
        self.save()
        self._layer.afterCommitChanges.disconnect(self._committed)
        self._layer.afterRollBack.disconnect(self._rolled_back)
        if self.saves and self._layer.isEditable() and not self._layer.isModified():
            self._layer.commitChanges(True)

    def _committed(self) -> None:
        """All is in the file, by whomever; QGIS' undo stack is empty."""
        self._unsaved = 0
        self._restored.clear()
        for entry in self._history:
            entry.at = 0
        self.changed.emit()

    def _rolled_back(self) -> None:
        """The person threw away what was not saved."""
        self._unsaved = 0
        self._restored.clear()
        self._history = [entry for entry in self._history if entry.at == 0]
        self.changed.emit()

    def _take_back(self) -> None:
        self.writing = True
        self._layer.undoStack().undo()
        self.writing = False
        self.changed.emit()

    def _apply(self, change: Change) -> None:
        layer, fields = self._layer, self._layer.fields()
        if not layer.isEditable():  # the person ended the editing; the review goes on
            self.saves = bool(layer.startEditing())
        self.writing = True
        layer.beginEditCommand(change.text)
        for feature_id, values in change.values.items():
            for name, value in values.items():
                layer.changeAttributeValue(feature_id, fields.indexFromName(name), value)
        for feature_id, shape in change.shapes.items():
            layer.changeGeometry(feature_id, shape)
        layer.endEditCommand()
        self.writing = False


def _add_review(layer: QgsVectorLayer) -> None:
    """Layers that were made before there was a review get its field."""
    if layer.fields().indexFromName("review") < 0:
        layer.dataProvider().addAttributes([compat.field("review", "text")])
        layer.updateFields()
    if layer.fields().indexFromName("review") < 0:
        text = translate("Review", "The layer {name} has no field for its review, and none can be added; copy it.")
        raise PluginError(text.format(name=layer.name()))
