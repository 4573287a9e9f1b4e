"""Icons that follow the palette: SVG drawn in the colour of the text beside them, light or dark theme alike."""

from __future__ import annotations

from .. import paths
from ..qt import QtCore, QtGui

_SIZES = (16, 24, 32, 48)


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


def _draw(drawing: str, colour: QtGui.QColor, size: int) -> QtGui.QPixmap:
    sized = drawing.replace("currentColor", colour.name()).replace(
        'width="24" height="24"', f'width="{size}" height="{size}"'
    )
    pixmap = QtGui.QPixmap()
    pixmap.loadFromData(QtCore.QByteArray(sized.encode("utf-8")), "SVG")
    return pixmap
