"""Part of "Look at": two dated layers, what is odd about their dates, and a look at both through a swipe."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox

from ..capture.dates import ImageDate, day
from ..capture.source import date_of
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .date_box import DateBox
from .heading import note
from .icons import PaletteIcon


class PairPart(QtWidgets.QWidget):
    """Before and after; `changed` tells of another layer or date, `swipe_wanted` carries the two layers."""

    changed = Signal()
    swipe_wanted = Signal(object, object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers = (
            raster_box(translate("Dock", "Layer of the earlier date")),
            raster_box(translate("Dock", "Layer of the later date")),
        )
        self._dates = (DateBox(translate("Dock", "Earlier date")), DateBox(translate("Dock", "Later date")))
        self._doubt = note()
        self._swap = _button("swap", translate("Dock", "Swap"), translate("Dock", "Swap before and after"))
        self._swipe = _button(
            "swipe", translate("Dock", "S&wipe"), translate("Dock", "Compare both on the map with a line that you drag")
        )
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, text in enumerate((translate("Dock", "Before"), translate("Dock", "After"))):
            grid.addWidget(QtWidgets.QLabel(text), 2 * row, 0)
            grid.addWidget(self._dates[row], 2 * row, 1)
            grid.addWidget(self._layers[row], 2 * row + 1, 0, 1, 2)
        buttons = QtWidgets.QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._swap)
        buttons.addWidget(self._swipe)
        grid.addWidget(self._doubt, 4, 0, 1, 2)
        grid.addLayout(buttons, 5, 0, 1, 2)
        for layers, date in zip(self._layers, self._dates):
            # layerChanged is silent where the box chooses by itself, as it does when layers are added
            layers.currentIndexChanged.connect(self._follow)
            date.changed.connect(self._told)
        self._swap.clicked.connect(self._swap_both)
        self._swipe.clicked.connect(lambda: self.swipe_wanted.emit(*self.layers()))
        self._follow()

    def layers(self) -> tuple[QgsRasterLayer | None, QgsRasterLayer | None]:
        """Before and after as they are chosen."""
        before, after = (box.currentLayer() for box in self._layers)
        return before, after

    def dates(self) -> tuple[str | None, str | None]:
        """Their days as ISO 8601, None where not known."""
        return self._dates[0].date().iso, self._dates[1].date().iso

    def choose(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Compare these two."""
        for box, layer in zip(self._layers, (before, after)):
            box.setLayer(layer)
        self._follow()

    def guess(self) -> None:
        """Dates as the layers have them now; where one is chosen twice, the earliest and the latest of the project."""
        self._follow()
        before, after = self.layers()
        dated = in_time_order(layer for layer in project_rasters() if date_of(layer).iso)
        if before is after and len(dated) > 1:
            self.choose(dated[0], dated[-1])

    def _follow(self, *_row: int) -> None:
        for box, date in zip(self._layers, self._dates):
            date.follow(box.currentLayer())
        self._told()

    def _swap_both(self) -> None:
        before, after = self.layers()
        first, second = (date.date() for date in self._dates)
        if before is not None and after is not None:
            self.choose(after, before)
            self._dates[0].set_date(second)
            self._dates[1].set_date(first)

    def _told(self) -> None:
        before, after = self.layers()
        two = before is not None and after is not None and before is not after
        self._swap.setEnabled(two)
        self._swipe.setEnabled(two)
        doubt = doubt_of(*(date.date() for date in self._dates)) if two else ""
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self.changed.emit()


def doubt_of(before: ImageDate, after: ImageDate) -> str:
    """What is odd about two dates, in a sentence; "" where nothing is."""
    first, second = day(before.iso), day(after.iso)
    if first is None and second is None:
        return translate("Dock", "No date is known; the results will have none either.")
    if first is None or second is None:
        return translate("Dock", "One date is not known; the results will lack it too.")
    if first == second:
        return translate("Dock", "Both have the same date.")
    if first > second:
        return translate("Dock", "The earlier date lies after the later one; swap them.")
    return ""


def in_time_order(layers: Iterable[QgsRasterLayer]) -> list[QgsRasterLayer]:
    """Earliest first; those without a date keep their place at the end."""
    return sorted(layers, key=lambda layer: day(date_of(layer).iso) or datetime.date.max)


def project_rasters() -> list[QgsRasterLayer]:
    """All raster layers of the project."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]


def raster_box(name: str) -> QgsMapLayerComboBox:
    """A choice among the project's rasters that fits a narrow dock; `name` is for screen readers."""
    box = QgsMapLayerComboBox()
    box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _button(picture: str, text: str, tip: str) -> QtWidgets.QToolButton:
    button = QtWidgets.QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(text.replace("&", ""))
    button.setAccessibleDescription(tip)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QtCore.QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    PaletteIcon(button, picture)
    return button
