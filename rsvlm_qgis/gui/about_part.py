"""Part of the dock: the one place on the map that a question is about."""

from __future__ import annotations

from ..capture.region import Region
from ..qt import QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon


class AboutPart(QtWidgets.QWidget):
    """A button to draw a box and ask about it; once there is a place, its name and a button that forgets it.

    `draw_wanted` tells whether the person wants to draw now, `changed` that another place is asked about, or none.
    """

    draw_wanted = Signal(bool)
    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Region | None = None
        self._draw = QtWidgets.QPushButton(translate("Dock", "Draw a &box and ask"))
        self._draw.setCheckable(True)
        self._draw.setToolTip(translate("Dock", "Draw a box on the map; what lies in it is asked about at once"))
        PaletteIcon(self._draw, "box")
        self._name = note()
        self._forget = QtWidgets.QToolButton()
        self._forget.setAutoRaise(True)
        PaletteIcon(self._forget, "close")
        whole = translate("Dock", "Ask about the whole picture again")
        self._forget.setToolTip(whole)
        self._forget.setAccessibleName(whole)
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self._forget)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._draw)
        column.addLayout(row)
        self._draw.clicked.connect(self.draw_wanted)
        self._forget.clicked.connect(lambda: self.set_place(None))
        self._show()

    def place(self) -> Region | None:
        """What is asked about; None: all that is looked at."""
        return self._place

    def set_place(self, place: Region | None) -> None:
        self._place = place
        self._show()
        self.changed.emit()

    def set_drawing(self, drawing: bool) -> None:
        """Whether the map waits for a box now."""
        self._draw.setChecked(drawing)

    def _show(self) -> None:
        name = "" if self._place is None else translate("Dock", "About: {place}").format(place=self._place.name)
        self._name.setText(name)
        for widget in (self._name, self._forget):
            widget.setVisible(bool(name))
