"""Part of the dock: whether pictures stay on this computer, and if not, where they go."""

from __future__ import annotations

from ..qt import Qt, QtWidgets, translate
from .heading import note
from .icons import PaletteIcon


class PrivacyLine(QtWidgets.QWidget):
    """A lock and a sentence; an arrow and the other computer's name where pictures go there."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._lock, self._leaves = QtWidgets.QLabel(), QtWidgets.QLabel()
        PaletteIcon(self._lock, "lock")
        PaletteIcon(self._leaves, "leaves")
        self._text = note()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._lock, self._leaves):
            row.addWidget(widget)
        row.addWidget(self._text, 1)
        self.show_host("")

    def show_host(self, host: str) -> None:
        """Where pictures go with the chosen model; "" where they stay."""
        self._lock.setVisible(not host)
        self._leaves.setVisible(bool(host))
        stays = translate("Dock", "Nothing leaves this computer")
        self._text.setText(translate("Dock", "Pictures go to {host}").format(host=host) if host else stays)

    def text(self) -> str:
        return str(self._text.text())
