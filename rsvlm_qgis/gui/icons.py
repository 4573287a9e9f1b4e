"""Icons that follow the palette: SVG drawn in the colour of the text beside them, light or dark theme alike."""

from __future__ import annotations

from .. import paths
from ..qt import QtCore, QtGui, QtWidgets

_SIZES = (20, 40)
_REPAINT = (QtCore.QEvent.Type.PaletteChange, QtCore.QEvent.Type.StyleChange, QtCore.QEvent.Type.Polish)


def icon(name: str, palette: QtGui.QPalette) -> QtGui.QIcon:
    """`resources/icons/NAME.svg` in the palette's text colour, paler where the widget is disabled."""
    drawing = (paths.part("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    result = QtGui.QIcon()
    for mode, group in (
        (QtGui.QIcon.Mode.Normal, QtGui.QPalette.ColorGroup.Active),
        (QtGui.QIcon.Mode.Disabled, QtGui.QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QtGui.QPalette.ColorRole.ButtonText)
        for size in _SIZES:
            result.addPixmap(_draw(drawing, colour, size), mode)
    return result


def plugin_icon() -> QtGui.QIcon:
    """The plugin's own sign; it has its own colours and reads on both themes."""
    return QtGui.QIcon(str(paths.part("resources") / "icon.svg"))


class PaletteIcon(QtCore.QObject):
    """Keeps the icon of a button (or the picture of a label) in the colour of its text, whatever theme is chosen. It is
    drawn when the widget is about to be seen: QGIS starts with the dock hidden and should not wait for pictures."""

    def __init__(self, widget: QtWidgets.QWidget, name: str, size: int = 16) -> None:
        super().__init__(widget)
        self._widget = widget
        self._name = name
        self._size = size
        self._colour = QtGui.QColor()
        self._later = QtCore.QTimer(self)  # a style sheet sets the palette after the event
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._paint)
        widget.installEventFilter(self)
        if widget.isVisible():
            self._paint()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() == QtCore.QEvent.Type.Show:
            self._paint()
        elif event.type() in _REPAINT and self._colour.isValid():
            self._later.start()
        return False

    def _paint(self) -> None:
        palette = self._widget.palette()
        colour = palette.color(QtGui.QPalette.ColorRole.ButtonText)
        if colour == self._colour:
            return
        self._colour = colour
        drawn = icon(self._name, palette)
        if isinstance(self._widget, QtWidgets.QLabel):
            self._widget.setPixmap(drawn.pixmap(self._size, self._size))
        else:
            self._widget.setIcon(drawn)


def _draw(drawing: str, colour: QtGui.QColor, size: int) -> QtGui.QPixmap:
    sized = drawing.replace("currentColor", colour.name()).replace(
        'width="24" height="24"', f'width="{size}" height="{size}"'
    )
    pixmap = QtGui.QPixmap()
    pixmap.loadFromData(QtCore.QByteArray(sized.encode("utf-8")), "SVG")
    return pixmap
