"""One key for each decision, in the table and on the map, whatever QGIS' own shortcuts are."""

from __future__ import annotations

from typing import Callable

from ..qt import Qt, QtCore, QtGui, QtWidgets, Signal

NEXT, PREVIOUS, ACCEPT, REJECT, CLASS, EDIT, UNDO = "next", "previous", "accept", "reject", "class", "edit", "undo"

_LETTERS = {
    Qt.Key.Key_N: NEXT,
    Qt.Key.Key_Right: NEXT,
    Qt.Key.Key_P: PREVIOUS,
    Qt.Key.Key_Left: PREVIOUS,
    Qt.Key.Key_A: ACCEPT,
    Qt.Key.Key_R: REJECT,
    Qt.Key.Key_C: CLASS,
    Qt.Key.Key_E: EDIT,
}
_DIGITS = {getattr(Qt.Key, f"Key_{digit}"): str(digit) for digit in range(1, 10)}


class Keys(QtCore.QObject):
    """`pressed` tells the decision, or the digit of a class ("1" to "9").

    QGIS has shortcuts of its own on some of these keys; a widget that says it wants a key gets it first.
    """

    pressed = Signal(str)

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[int, Callable[[], bool]] = {}

    def watch(self, widget: QtWidgets.QWidget, asked: Callable[[], bool]) -> None:
        """Take the keys of a widget as long as `asked` says so."""
        self._asked[id(widget)] = asked
        widget.installEventFilter(self)

    def leave(self, widget: QtWidgets.QWidget) -> None:
        """No longer."""
        widget.removeEventFilter(self)
        self._asked.pop(id(widget), None)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() not in (QtCore.QEvent.Type.ShortcutOverride, QtCore.QEvent.Type.KeyPress):
            return False
        said = meaning(event)
        if not said or not self._asked.get(id(watched), lambda: False)():
            return False
        event.accept()
        if event.type() == QtCore.QEvent.Type.KeyPress:
            self.pressed.emit(said)
        return True


def meaning(event: QtGui.QKeyEvent) -> str:
    """What a key stands for, "" for nothing."""
    control, none = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if pressed == control and event.key() == Qt.Key.Key_Z:
        return UNDO
    if pressed != none:
        return ""
    return _LETTERS.get(event.key()) or _DIGITS.get(event.key(), "")
