"""Part of the dock: a menu of what is not needed for each question."""

from __future__ import annotations

from typing import Callable

from ..qt import QtGui, QtWidgets, translate
from .icons import PaletteIcon


class MoreMenu(QtWidgets.QToolButton):
    """A button that opens a menu; parts of the plugin add their lines and take them away again with `removeAction`."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        PaletteIcon(self, "more")
        self.setAutoRaise(True)
        self.setPopupMode(QtWidgets.QToolButton.ToolButtonPopupMode.InstantPopup)
        name = translate("Dock", "More")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMenu(QtWidgets.QMenu(self))

    def add(self, text: str, called: Callable[[], None]) -> QtGui.QAction:
        """A line at the end of the menu."""
        action = self.menu().addAction(text)
        action.triggered.connect(lambda _checked=False: called())
        return action
