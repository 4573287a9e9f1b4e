"""Map tools that draw a region: a rectangle by two corners, a polygon corner by corner."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand

from .. import compat
from ..qt import Qt, QtCore, QtGui, Signal
from .guest_tool import GuestTool
from .region_part import RECTANGLE

COLOUR = "#D55E00"
"""Vermilion of the colour-blind safe set: seen on vegetation, water and roofs alike."""

_CLICK = 4
"""Pixels that a hand may move between press and release of a click."""


def region_band(canvas: QgsMapCanvas, filled: bool = True) -> QgsRubberBand:
    """How a region is shown on the map."""
    band = QgsRubberBand(canvas, compat.POLYGONS)
    band.setStrokeColor(QtGui.QColor(COLOUR))
    band.setSecondaryStrokeColor(QtGui.QColor(255, 255, 255, 160))
    band.setWidth(2)
    colour = QtGui.QColor(COLOUR)
    colour.setAlpha(30 if filled else 0)
    band.setFillColor(colour)
    return band


class RegionTool(GuestTool):
    """Draws one region: `drawn` carries a polygon in the map's CRS, `ended` tells that the tool is no longer chosen.

    A rectangle is dragged, or clicked at two corners. Corners of a polygon are clicked; right click or double click
    closes it, Backspace takes the last corner back. Esc gives up, and the tool that was chosen before comes back.
    """

    drawn = Signal(object)
    ended = Signal()

    def __init__(self, canvas: QgsMapCanvas, kind: str) -> None:
        super().__init__(canvas)
        self.kind = kind
        self._corners: list[QgsPointXY] = []
        self._pressed: QtCore.QPoint | None = None
        self._band: QgsRubberBand | None = None
        self.setCursor(QtGui.QCursor(Qt.CursorShape.CrossCursor))

    def activate(self) -> None:
        super().activate()
        self._corners = []
        self._band = region_band(self._canvas)

    def deactivate(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        super().deactivate()
        self.ended.emit()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = event.pixelPoint()
        if self.kind == RECTANGLE and event.button() == Qt.MouseButton.LeftButton and not self._corners:
            self._corners = [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show([*self._corners, event.mapPoint()])

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._close(self._corners)
        elif self.kind != RECTANGLE:
            self._corners.append(event.mapPoint())
            self._show(self._corners)
        elif self._corners and not (self._is_click(event) and event.mapPoint() == self._corners[0]):
            self._close([self._corners[0], event.mapPoint()])

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if self.kind != RECTANGLE:
            self._close(self._corners)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(self._corners)
        else:
            event.ignore()
            return
        event.accept()

    def _is_click(self, event: QgsMapMouseEvent) -> bool:
        return self._pressed is not None and (event.pixelPoint() - self._pressed).manhattanLength() <= _CLICK

    def _close(self, corners: list[QgsPointXY]) -> None:
        """Hand over what was drawn; one that has no area is drawn on."""
        shape = self._shape(corners)
        if shape.isEmpty() or shape.area() <= 0:
            return
        self.end()
        self.drawn.emit(shape)

    def _show(self, corners: list[QgsPointXY]) -> None:
        if self._band is not None:
            self._band.setToGeometry(self._shape(corners), None)

    def _shape(self, corners: list[QgsPointXY]) -> QgsGeometry:
        if len(corners) < 2:
            return QgsGeometry()
        if self.kind == RECTANGLE:
            return QgsGeometry.fromRect(QgsRectangle(corners[0], corners[-1]))
        return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])
