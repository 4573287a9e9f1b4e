"""Part of the dock: the whole scenes that are at work, paused, or were just done."""

from __future__ import annotations

from ..qt import QtWidgets, Signal
from .whole_panel import WholePanel


class WholeList(QtWidgets.QWidget):
    """Panels one below the other, the newest on top; takes no room while there are none. `changed` when there are
    others."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QtWidgets.QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self.setVisible(False)

    def add(self, panel: WholePanel) -> None:
        """Put a panel on top."""
        self._column.insertWidget(0, panel)
        self.setVisible(True)
        self.changed.emit()

    def take(self, panel: WholePanel) -> None:
        """Take a panel away."""
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self.setVisible(self._column.count() > 0)
        self.changed.emit()

    def panels(self) -> list[WholePanel]:
        """From top to bottom."""
        return [self._column.itemAt(number).widget() for number in range(self._column.count())]
