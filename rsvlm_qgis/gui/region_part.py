"""Part of "Look at": a rectangle or polygon, drawn on the map or selected, inside of which is looked."""

from __future__ import annotations

from ..capture.region import Region
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon

RECTANGLE, POLYGON = "rectangle", "polygon"


class RegionPart(QtWidgets.QWidget):
    """Buttons to choose a region, and what is chosen. `changed` tells of another one, `draw_wanted` that the person
    wants to draw a RECTANGLE or POLYGON ("": no longer), `selection_wanted` that selected features are to be taken."""

    changed = Signal()
    draw_wanted = Signal(str)
    selection_wanted = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._region: Region | None = None
        self._draw = {
            RECTANGLE: _button(
                "draw_box", translate("Dock", "Draw a rectangle on the map; only what lies inside is looked at")
            ),
            POLYGON: _button(
                "draw_polygon",
                translate(
                    "Dock",
                    "Draw a polygon on the map; only what lies inside is looked at. Right click or double click closes "
                    "it, Backspace takes a corner back, Esc gives up",
                ),
            ),
        }
        select = _button("selected", translate("Dock", "Take the selected features of the active polygon layer"))
        self._clear = _button("close", translate("Dock", "Look everywhere again"))
        self._words = note()
        self._doubt = note()
        label = QtWidgets.QLabel(translate("Dock", "Only &inside:"))
        label.setBuddy(self._draw[RECTANGLE])
        row = QtWidgets.QHBoxLayout()
        row.setSpacing(2)
        for widget in (label, *self._draw.values(), select):
            row.addWidget(widget)
        row.addSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._clear)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._doubt)
        for kind, button in self._draw.items():
            button.setCheckable(True)
            button.clicked.connect(lambda on, kind=kind: self.draw_wanted.emit(kind if on else ""))
        select.clicked.connect(lambda: self.selection_wanted.emit())
        self._clear.clicked.connect(lambda: self.set_region(None))
        self.set_region(None)

    def region(self) -> Region | None:
        """What is chosen; None for all."""
        return self._region

    def set_region(self, region: Region | None) -> None:
        """Look inside this, or everywhere."""
        self._region = region
        self._words.setText(region.name if region is not None else "")
        self._clear.setVisible(region is not None)
        self.say("")
        self.changed.emit()

    def show_drawing(self, kind: str) -> None:
        """Press the button of what is drawn now ("": none)."""
        for name, button in self._draw.items():
            button.setChecked(name == kind)

    def say(self, text: str) -> None:
        """Why nothing could be chosen, in a sentence; "" for nothing to say."""
        self._doubt.setText(text)
        self._doubt.setVisible(bool(text))


def _button(picture: str, tip: str) -> QtWidgets.QToolButton:
    button = QtWidgets.QToolButton()
    button.setAutoRaise(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setIconSize(QtCore.QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    PaletteIcon(button, picture)
    return button
