"""When the layers panel's menu opens, also where QGIS does not tell (before 3.32)."""

from __future__ import annotations

from qgis.gui import QgsLayerTreeView

from .compat import menu_opens
from .qt import QtCore, QtWidgets, Signal


class MenuWatch(QtCore.QObject):
    """`opens` carries the menu, a moment after it was opened where QGIS does not tell before."""

    opens = Signal(object)

    def __init__(self, view: QgsLayerTreeView) -> None:
        super().__init__()
        self._view = view
        self._told = menu_opens(view)
        if self._told is not None:
            self._told.connect(self._open)
        else:
            view.viewport().installEventFilter(self)

    def close(self) -> None:
        """Watch no longer."""
        if self._told is not None:
            self._told.disconnect(self._open)
        else:
            self._view.viewport().removeEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.ContextMenu:
            QtCore.QTimer.singleShot(0, self._look)  # the menu has an event loop of its own
        return False

    def _open(self, menu: QtWidgets.QMenu) -> None:
        self.opens.emit(menu)

    def _look(self) -> None:
        menu = QtWidgets.QApplication.activePopupWidget()
        if isinstance(menu, QtWidgets.QMenu):
            self.opens.emit(menu)
