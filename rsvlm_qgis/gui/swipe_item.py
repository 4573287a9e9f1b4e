"""What a swipe looks like on the map: one picture on each side of a line with a grip, and what they are."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem

from ..qt import Qt, QtCore, QtGui, translate
from .swipe_picture import SwipePicture

GRIP = 14
"""Radius of the grip in pixels."""
_MARGIN = 10
_INK, _PAPER = QtGui.QColor(20, 20, 20, 190), QtGui.QColor(255, 255, 255)


class SwipeItem(QgsMapCanvasItem):
    """`before` is shown left of the line (above it, where it lies), `after` on the other side. `share` is where the
    line is, 0 to 1 of the map's width or height."""

    def __init__(
        self, canvas: QgsMapCanvas, before: SwipePicture, after: SwipePicture, titles: tuple[str, str]
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = (before, after)
        self._titles = titles
        self.share = 0.5
        self.upright = True
        self.setZValue(10)

    def line(self) -> float:
        """Where the line is, in pixels from the left, or from the top where it lies."""
        length = self._canvas.width() if self.upright else self._canvas.height()
        return float(self.share * length)

    def boundingRect(self) -> QtCore.QRectF:
        return QtCore.QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:
        """It covers the whole map, wherever that is."""
        self.prepareGeometryChange()
        self.setPos(0, 0)

    def paint(self, painter: QtGui.QPainter, option: Any = None, widget: Any = None) -> None:
        width, height, line = self._canvas.width(), self._canvas.height(), self.line()
        sides = [QtCore.QRectF(0, 0, line, height), QtCore.QRectF(line, 0, width - line, height)]
        if not self.upright:
            sides = [QtCore.QRectF(0, 0, width, line), QtCore.QRectF(0, line, width, height - line)]
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        for side, picture, title in zip(sides, self._pictures, self._titles):
            painter.save()
            painter.setClipRect(side)
            picture.paint(painter)
            painter.restore()
            at_end = self.upright and side.left() > 0
            self._label(painter, side, title, Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft)
        self._line(painter, width, height, line)
        hint = translate("Swipe", "Drag the line · V, H turn it · Esc ends")
        self._box(painter, hint, QtCore.QPointF(width / 2, height - _MARGIN), 0.5, 1.0)

    def _line(self, painter: QtGui.QPainter, width: int, height: int, line: float) -> None:
        ends = QtCore.QPointF(line, 0), QtCore.QPointF(line, height)
        grip, along = QtCore.QPointF(line, height / 2), QtCore.QPointF(1, 0)
        if not self.upright:
            ends = QtCore.QPointF(0, line), QtCore.QPointF(width, line)
            grip, along = QtCore.QPointF(width / 2, line), QtCore.QPointF(0, 1)
        for colour, thick in ((_INK, 5.0), (_PAPER, 2.0)):
            painter.setPen(QtGui.QPen(colour, thick))
            painter.drawLine(*ends)
        painter.setPen(QtGui.QPen(_PAPER, 2.0))
        painter.setBrush(_INK)
        painter.drawEllipse(grip, GRIP, GRIP)
        painter.setBrush(_PAPER)
        painter.setPen(Qt.PenStyle.NoPen)
        for way in (-1, 1):
            tip, root = grip + along * (way * 9), grip + along * (way * 4)
            aside = QtCore.QPointF(along.y(), along.x()) * 4
            painter.drawPolygon(QtGui.QPolygonF([tip, root + aside, root - aside]))

    def _label(self, painter: QtGui.QPainter, side: QtCore.QRectF, title: str, where: Qt.AlignmentFlag) -> None:
        room = int(side.width()) - 4 * _MARGIN
        if room < 4 * _MARGIN or side.height() < 4 * _MARGIN:
            return
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, room)
        right = where == Qt.AlignmentFlag.AlignRight
        x = side.right() - _MARGIN if right else side.left() + _MARGIN
        self._box(painter, text, QtCore.QPointF(x, side.top() + _MARGIN), 1.0 if right else 0.0, 0.0)

    def _box(self, painter: QtGui.QPainter, text: str, at: QtCore.QPointF, across: float, down: float) -> None:
        """White words on a dark box; (across, down) says which point of it, 0 to 1, lies at `at`."""
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 8
        box = QtCore.QRectF(at.x() - across * width, at.y() - down * height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_INK)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(_PAPER)
        painter.drawText(box, text, QtGui.QTextOption(Qt.AlignmentFlag.AlignCenter))
