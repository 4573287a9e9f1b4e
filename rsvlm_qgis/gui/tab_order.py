"""Tab goes through a window as the eye does, also to what was put into it later."""

from __future__ import annotations

from collections.abc import Iterator

from ..qt import Qt, QtWidgets


def follow_the_eye(window: QtWidgets.QWidget) -> None:
    """Let Tab go through everything in the layouts of `window` in their order; call it where something was added."""
    stops = list(_stops(window))
    for before, after in zip(stops, stops[1:]):
        QtWidgets.QWidget.setTabOrder(before, after)


def _stops(widget: QtWidgets.QWidget) -> Iterator[QtWidgets.QWidget]:
    if isinstance(widget, QtWidgets.QScrollArea):
        if widget.widget() is not None:
            yield from _stops(widget.widget())
    elif widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif widget.layout() is not None:
        yield from _inside(widget.layout())


def _inside(layout: QtWidgets.QLayout) -> Iterator[QtWidgets.QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield from _stops(item.widget())
        elif item.layout() is not None:
            yield from _inside(item.layout())
