"""Part of "Look at": a series of dated layers in time order, and which of them are compared."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsRasterLayer

from ..capture.dates import ImageDate, day
from ..capture.source import date_of
from ..errors import PluginError
from ..order import FIRST, NEXT
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from ..stack import check_dates, pairs
from .choice_bar import ChoiceBar, Option
from .heading import note
from .pair_part import project_rasters

_DATE, _NAME = 0, 1
_LAYER, _GUESS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 8


class StackPart(QtWidgets.QWidget):
    """Layers with their dates, each ticked or not. The dates can be typed; a guess has a question mark until then.

    `changed` tells that there is another choice.
    """

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: list[str] = []
        self._list = QtWidgets.QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([translate("Dock", "Date"), translate("Dock", "Layer")])
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(translate("Dock", "Layers of the series in time order"))
        self._list.setToolTip(translate("Dock", "Tick the layers to compare; a double click or Return corrects a date"))
        self._list.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self._sequence = ChoiceBar(
            [
                Option(
                    NEXT, translate("Dock", "Each to next"), translate("Dock", "Compare each date with the next"), NEXT
                ),
                Option(
                    FIRST,
                    translate("Dock", "Each to first"),
                    translate("Dock", "Compare each date with the first"),
                    FIRST,
                ),
            ],
            translate("Dock", "Which dates are compared"),
        )
        self._told = note()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._list, self._sequence, self._told):
            column.addWidget(widget)
        self._list.itemChanged.connect(self._edited)
        self._list.itemActivated.connect(lambda row, _column: self._list.editItem(row, _DATE))
        self._sequence.chosen.connect(lambda _key: self._tell())
        QgsProject.instance().layersRemoved.connect(self._forget)
        self._tell()

    def layers(self) -> tuple[QgsRasterLayer, ...]:
        """The ticked layers, in the order of the list."""
        return tuple(layer for layer, _date in self._ticked())

    def dates(self) -> tuple[str | None, ...]:
        """Their days as ISO 8601, None where not known."""
        return tuple(date.iso for _layer, date in self._ticked())

    def sequence(self) -> str:
        """NEXT or FIRST."""
        return self._sequence.current()

    def choose(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Compare these, in time order, those without a date last."""
        self._chosen = [layer.id() for layer in layers]
        self._fill([(layer, date_of(layer)) for layer in layers])

    def guess(self) -> None:
        """Where nobody chose any: all dated rasters of the project."""
        if not self._chosen:
            self._fill([(layer, date_of(layer)) for layer in project_rasters() if date_of(layer).iso])

    def _fill(self, dated: Sequence[tuple[QgsRasterLayer, ImageDate]]) -> None:
        with QtCore.QSignalBlocker(self._list):
            self._list.clear()
            for layer, date in sorted(dated, key=lambda pair: (not pair[1].iso, pair[1].iso or "")):
                self._list.addTopLevelItem(_row(layer, date))
            self._list.resizeColumnToContents(_DATE)
        rows = min(max(self._list.topLevelItemCount(), 2), _MOST_ROWS)
        height = max(self._list.sizeHintForRow(0), self._list.fontMetrics().height() + 4)
        frame = self._list.header().sizeHint().height() + 2 * self._list.frameWidth()
        self._list.setFixedHeight(rows * height + frame)
        self._tell()

    def _rows(self) -> list[QtWidgets.QTreeWidgetItem]:
        return [self._list.topLevelItem(number) for number in range(self._list.topLevelItemCount())]

    def _dated(self, rows: Sequence[QtWidgets.QTreeWidgetItem]) -> list[tuple[QgsRasterLayer, ImageDate]]:
        project = QgsProject.instance()
        found = [(project.mapLayer(row.data(_NAME, _LAYER)), _date_in(row)) for row in rows]
        return [(layer, date) for layer, date in found if layer is not None]

    def _ticked(self) -> list[tuple[QgsRasterLayer, ImageDate]]:
        return self._dated([row for row in self._rows() if row.checkState(_DATE) == Qt.CheckState.Checked])

    def _edited(self, row: QtWidgets.QTreeWidgetItem, _column: int) -> None:
        """A tick, or another date."""
        known = _date_in(row)
        if row.text(_DATE) == _shown(known):
            self._tell()
            return
        typed = day(row.text(_DATE).strip())
        if typed is not None and typed.isoformat() != known.iso:
            known = ImageDate(typed.isoformat())
        with QtCore.QSignalBlocker(self._list):
            _show_date(row, known)
        # not from within the editor, which still looks at its row
        QtCore.QTimer.singleShot(0, self._sort)

    def _sort(self) -> None:
        ticks = {row.data(_NAME, _LAYER): row.checkState(_DATE) for row in self._rows()}
        current = self._list.currentItem()
        held = None if current is None else current.data(_NAME, _LAYER)
        self._fill(self._dated(self._rows()))
        with QtCore.QSignalBlocker(self._list):
            for row in self._rows():
                row.setCheckState(_DATE, ticks[row.data(_NAME, _LAYER)])
                if row.data(_NAME, _LAYER) == held:
                    self._list.setCurrentItem(row)
        self._tell()

    def _forget(self, layers: Sequence[str]) -> None:
        self._chosen = [layer for layer in self._chosen if layer not in layers]
        for row in self._rows():
            if row.data(_NAME, _LAYER) in layers:
                self._list.takeTopLevelItem(self._list.indexOfTopLevelItem(row))
        self._tell()

    def _tell(self) -> None:
        """How many comparisons there will be, or why there cannot be any yet."""
        ticked = self._ticked()
        try:
            check_dates([layer.name() for layer, _date in ticked], [date.iso for _layer, date in ticked])
            count = len(pairs(len(ticked), self.sequence()))
            text = translate("Dock", "%n comparison(s), one after the other", None, count)
        except PluginError as error:
            text = str(error)
        self._told.setText(text)
        self.changed.emit()


def _row(layer: QgsRasterLayer, date: ImageDate) -> QtWidgets.QTreeWidgetItem:
    row = QtWidgets.QTreeWidgetItem(["", layer.name()])
    row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
    row.setCheckState(_DATE, Qt.CheckState.Checked)
    row.setData(_NAME, _LAYER, layer.id())
    row.setToolTip(_NAME, layer.name())
    _show_date(row, date)
    return row


def _show_date(row: QtWidgets.QTreeWidgetItem, date: ImageDate) -> None:
    """The day, with a question mark where it is a guess."""
    first = day(date.iso)
    iso = "" if first is None else first.isoformat()
    row.setData(_DATE, _LAYER, iso)
    row.setData(_DATE, _GUESS, date.guessed)
    row.setText(_DATE, _shown(date))
    font = row.font(_DATE)
    font.setItalic(date.guessed or not iso)
    row.setFont(_DATE, font)
    tip = translate("Dock", "Guessed from the layer's name; correct it where it is wrong") if date.guessed else ""
    row.setToolTip(_DATE, tip)


def _shown(date: ImageDate) -> str:
    shown = date.iso or translate("Dock", "no date")
    return f"{shown} ?" if date.guessed else shown


def _date_in(row: QtWidgets.QTreeWidgetItem) -> ImageDate:
    return ImageDate(row.data(_DATE, _LAYER) or None, bool(row.data(_DATE, _GUESS)))
