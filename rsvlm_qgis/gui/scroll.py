"""A part of a window that scrolls down and never sideways."""

from __future__ import annotations

from ..qt import Qt, QtCore, QtWidgets


class DownScroll(QtWidgets.QScrollArea):
    """Holds `content`; is never narrower than it, whatever is put into it later."""

    def __init__(self, content: QtWidgets.QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QtWidgets.QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        self._follow()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if watched is self.widget() and event.type() == QtCore.QEvent.Type.LayoutRequest:
            self._follow()
        return bool(super().eventFilter(watched, event))

    def reveal(self, widget: QtWidgets.QWidget, height: int) -> None:
        """Scroll just so far that the upper `height` pixels of a widget of the content can be seen."""
        self.widget().layout().activate()
        top = widget.mapTo(self.widget(), QtCore.QPoint(0, 0)).y()
        self.ensureVisible(0, top + height, 0, 0)
        self.ensureVisible(0, top, 0, 0)

    def _follow(self) -> None:
        self.setMinimumWidth(
            self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        )
