"""How confidences are spread, as bars, with two handles that choose from where to where."""

from __future__ import annotations

from collections.abc import Sequence

from ..qt import Qt, QtCore, QtGui, QtWidgets, Signal, translate

_HEIGHT, _SIDE, _FOOT = 76, 7, 9
_STEP = 0.01


class Histogram(QtWidgets.QWidget):
    """Bars of counts from 0 to 1; `moved` while a handle is dragged. Arrow keys move the handle that was moved last,
    Tab from one to the other is by the number fields beside it."""

    moved = Signal(float, float)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[int] = ()
        self._here: Sequence[int] = ()
        self._ends = [0.0, 1.0]
        self._held = 0
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(translate("Review", "Confidences and the part of them that is shown"))
        self.setToolTip(translate("Review", "Drag a handle: only features between the two are shown."))

    def show_counts(self, everything: Sequence[int], here: Sequence[int]) -> None:
        """Bars of all features, and of those that the other filters let through."""
        self._all, self._here = list(everything), list(here)
        self.update()

    def set_range(self, low: float, high: float) -> None:
        """Put the handles there."""
        self._ends = [low, high]
        self.update()

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        palette, most = self.palette(), max([*self._all, 1])
        pale, strong = palette.color(palette.ColorRole.Mid), palette.color(palette.ColorRole.Highlight)
        room, floor = self.width() - 2 * _SIDE, self.height() - _FOOT
        bins = max(1, len(self._all))
        for number, (count, here) in enumerate(zip(self._all, self._here)):
            x, width = _SIDE + room * number / bins, max(1.0, room / bins - 1)
            middle = (number + 0.5) / bins
            chosen = self._ends[0] <= middle <= self._ends[1]
            for value, colour in ((count, pale), (here, strong if chosen else pale)):
                high = (floor - 4) * (value / most) ** 0.5  # few beside many can still be seen
                painter.fillRect(QtCore.QRectF(x, floor - high, width, high), colour)
        painter.setPen(QtGui.QPen(palette.color(palette.ColorRole.WindowText), 1.4))
        painter.drawLine(QtCore.QPointF(_SIDE, floor), QtCore.QPointF(_SIDE + room, floor))
        painter.setBrush(palette.color(palette.ColorRole.Button))
        for end in self._ends:
            x = self._x(end)
            painter.drawLine(QtCore.QPointF(x, 2), QtCore.QPointF(x, floor))
            painter.drawPolygon(
                QtGui.QPolygonF([QtCore.QPointF(x, floor - 3), QtCore.QPointF(x + 6, floor + 7),
                                 QtCore.QPointF(x - 6, floor + 7)])
            )
        painter.end()

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        at = self._value(event.pos().x())
        nearer = [abs(end - at) for end in self._ends]
        self._held = nearer.index(min(nearer)) if nearer[0] != nearer[1] else int(at > self._ends[0])
        self._move(at)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self._value(event.pos().x()))

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._move(self._ends[self._held] + step)

    def _move(self, value: float) -> None:
        low, high = (0.0, self._ends[1]) if self._held == 0 else (self._ends[0], 1.0)
        self._ends[self._held] = round(min(max(value, low), high), 2)
        self.update()
        self.moved.emit(*self._ends)

    def _x(self, value: float) -> float:
        return float(_SIDE + value * (self.width() - 2 * _SIDE))

    def _value(self, x: float) -> float:
        return (x - _SIDE) / max(1, self.width() - 2 * _SIDE)
