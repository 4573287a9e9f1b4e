"""A box for the day of a picture, filled from its layer; a day read out of a name is marked as a guess."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsDateEdit

from ..capture.dates import UNKNOWN, ImageDate, day
from ..capture.source import date_of
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .heading import note

_BUTTONS = 72
"""Pixels that the buttons and frames of a date box take."""


class DateBox(QtWidgets.QWidget):
    """`changed` tells that there is another day, from the layer or from the person."""

    changed = Signal()

    def __init__(self, name: str, parent: QtWidgets.QWidget | None = None) -> None:
        """`name` is for screen readers."""
        super().__init__(parent)
        self._layer = ""
        self._found = UNKNOWN
        self._mark = note()
        self._mark.setText(translate("Dock", "guess"))
        self._mark.setToolTip(translate("Dock", "Guessed from the layer's name; correct it where it is wrong"))
        font = self._mark.font()
        font.setItalic(True)
        self._mark.setFont(font)
        self._mark.setWordWrap(False)
        self._box = QgsDateEdit()
        self._box.setAllowNull(True)
        self._box.setDisplayFormat("yyyy-MM-dd")
        self._box.setCalendarPopup(True)
        self._box.setMinimumWidth(self._box.fontMetrics().horizontalAdvance("2000-12-31") + _BUTTONS)
        self._box.setAccessibleName(name)
        row = QtWidgets.QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self._box)
        self.setFocusProxy(self._box)
        self._name = name
        for changed in (self._box.dateChanged, self._box.dateValueChanged):  # Qt's knows no empty box
            changed.connect(lambda _date: self._show())
        self._show()

    def date(self) -> ImageDate:
        """The day in the box; a guess as long as nobody typed another one."""
        iso = self._iso()
        return ImageDate(iso, bool(iso) and self._found.guessed and _iso(self._found) == iso)

    def set_date(self, found: ImageDate) -> None:
        """Show this day; an empty box where it is not known."""
        self._found = found
        first = day(found.iso)
        if first is None:
            self._box.clear()
        else:
            self._box.setDate(QtCore.QDate(first.year, first.month, first.day))
        self._show()

    def follow(self, layer: QgsRasterLayer | None) -> None:
        """Show the layer's day as it is now; what the person typed for the same layer stays."""
        name = "" if layer is None else layer.id()
        if name != self._layer or self._iso() == _iso(self._found):
            self._layer = name
            self.set_date(date_of(layer) if layer is not None else UNKNOWN)

    def _iso(self) -> str | None:
        return None if self._box.isNull() else str(self._box.date().toString(Qt.DateFormat.ISODate))

    def _show(self) -> None:
        guessed = self.date().guessed
        self._mark.setVisible(guessed)
        self._box.setToolTip(self._mark.toolTip() if guessed else self._name)
        self._box.setAccessibleDescription(self._mark.toolTip() if guessed else "")
        self.changed.emit()


def _iso(date: ImageDate) -> str | None:
    first = day(date.iso)
    return None if first is None else first.isoformat()
