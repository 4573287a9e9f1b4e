"""Part of the dock: what to look at."""

from __future__ import annotations

import datetime

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsDateEdit, QgsMapLayerComboBox

from ..capture.dates import ImageDate, day
from ..capture.source import date_of
from ..order import LAYER, MAP, PAIR, Look
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .choice_bar import ChoiceBar, Option
from .heading import heading

_DATE_BUTTONS = 72
"""Pixels that the buttons and frames of a date box take."""


class LookPanel(QtWidgets.QWidget):
    """Map extent, one raster layer or two dated ones; `changed` tells that the person chose something else."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ChoiceBar(
            [
                Option(MAP, translate("Dock", "Map"), translate("Dock", "What the map shows now"), MAP),
                Option(LAYER, translate("Dock", "Layer"), translate("Dock", "One raster layer"), LAYER),
                Option(PAIR, translate("Dock", "Two dates"), translate("Dock", "Two layers of different dates"), PAIR),
            ],
            translate("Dock", "What to look at"),
        )
        self._layer = _raster_box(translate("Dock", "Raster layer to look at"))
        self._before = _raster_box(translate("Dock", "Layer of the earlier date"))
        self._after = _raster_box(translate("Dock", "Layer of the later date"))
        self._before_date = _date_box(translate("Dock", "Earlier date"))
        self._after_date = _date_box(translate("Dock", "Later date"))
        self._visible = QtWidgets.QCheckBox(translate("Dock", "Only the part that the map shows"))

        self._one = QtWidgets.QWidget()
        one = QtWidgets.QVBoxLayout(self._one)
        one.setContentsMargins(0, 0, 0, 0)
        one.addWidget(self._layer)
        self._two = QtWidgets.QWidget()
        two = QtWidgets.QGridLayout(self._two)
        two.setContentsMargins(0, 0, 0, 0)
        two.setColumnStretch(1, 1)
        for row, (text, layer, date) in enumerate(
            (
                (translate("Dock", "Before"), self._before, self._before_date),
                (translate("Dock", "After"), self._after, self._after_date),
            )
        ):
            two.addWidget(QtWidgets.QLabel(text), 2 * row, 0)
            two.addWidget(date, 2 * row, 1, Qt.AlignmentFlag.AlignRight)
            two.addWidget(layer, 2 * row + 1, 0, 1, 2)

        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(translate("Dock", "Look at")))
        for widget in (self._what, self._one, self._two, self._visible):
            column.addWidget(widget)
        self._what.chosen.connect(self._show_parts)
        self._layer.layerChanged.connect(lambda _layer: self.changed.emit())
        self._visible.toggled.connect(lambda _only: self.changed.emit())
        self._dated = {self._before_date: "", self._after_date: ""}
        for layers, date in ((self._before, self._before_date), (self._after, self._after_date)):
            # layerChanged is silent where the box chooses by itself, as it does when layers are added
            layers.currentIndexChanged.connect(lambda _row, layers=layers, date=date: self._fill_date(date, layers))
            self._fill_date(date, layers)
        self._show_parts()

    def what(self) -> str:
        """MAP, LAYER or PAIR."""
        return self._what.current()

    def look(self) -> Look:
        """What is chosen now, with the layers themselves."""
        if self.what() == PAIR:
            return Look(
                PAIR,
                (self._before.currentLayer(), self._after.currentLayer()),
                (_iso(self._before_date), _iso(self._after_date)),
                self._visible.isChecked(),
            )
        if self.what() == LAYER:
            return Look(LAYER, (self._layer.currentLayer(),), (None,), self._visible.isChecked())
        return Look(MAP)

    def choose(self, what: str) -> None:
        """Press the button of MAP, LAYER or PAIR; two dates are filled with the project's dated layers."""
        self._what.choose(what)

    def choose_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Look at these one or two layers; two are put in the order of their dates."""
        if len(layers) == 2:
            before, after = _in_time_order(layers)
            self._what.choose(PAIR)
            self._before.setLayer(before)
            self._after.setLayer(after)
        else:
            self._what.choose(LAYER)
            self._layer.setLayer(layers[0])

    def set_visible_part(self, only: bool) -> None:
        """Look at the part that the map shows (`only`), or at all of the layer."""
        self._visible.setChecked(only)

    def _show_parts(self) -> None:
        what = self.what()
        self._one.setVisible(what == LAYER)
        self._two.setVisible(what == PAIR)
        self._visible.setVisible(what != MAP)
        if what == PAIR and self._before.currentLayer() is self._after.currentLayer():
            self._guess_pair()
        self.changed.emit()

    def _guess_pair(self) -> None:
        """Fill in the earliest and the latest dated raster of the project."""
        rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        dated = _in_time_order([layer for layer in rasters if date_of(layer).iso])
        if len(dated) > 1:
            self._before.setLayer(dated[0])
            self._after.setLayer(dated[-1])

    def _fill_date(self, box: QgsDateEdit, layers: QgsMapLayerComboBox) -> None:
        """Show the date of another layer; what the person typed for the same one stays."""
        layer = layers.currentLayer()
        name = "" if layer is None else layer.id()
        if name == self._dated[box]:
            return
        self._dated[box] = name
        found = date_of(layer) if layer is not None else ImageDate()
        first = day(found.iso)
        if first is None:
            box.clear()
        else:
            box.setDate(QtCore.QDate(first.year, first.month, first.day))
        box.setToolTip(
            translate("Dock", "Guessed from the layer's name; correct it where it is wrong")
            if found.guessed
            else box.accessibleName()
        )


def _raster_box(name: str) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _date_box(name: str) -> QgsDateEdit:
    box = QgsDateEdit()
    box.setAllowNull(True)
    box.setDisplayFormat("yyyy-MM-dd")
    box.setCalendarPopup(True)
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance("2000-12-31") + _DATE_BUTTONS)
    box.setAccessibleName(name)
    box.setToolTip(name)
    return box


def _in_time_order(layers: list[QgsRasterLayer]) -> list[QgsRasterLayer]:
    """Earliest first; those without a date keep their place at the end."""
    return sorted(layers, key=lambda layer: day(date_of(layer).iso) or datetime.date.max)


def _iso(box: QgsDateEdit) -> str | None:
    return None if box.isNull() else box.date().toString(Qt.DateFormat.ISODate)
