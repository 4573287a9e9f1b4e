"""Part of the dock: how outlines are drawn and how certain the model has to be; folded until it is wanted."""

from __future__ import annotations

from ..order import CELLS, SMOOTH, Shape
from ..qt import Qt, QtWidgets, translate
from .choice_bar import ChoiceBar, Option

_LEAST, _MOST = 5, 95  # %


class ShapePanel(QtWidgets.QWidget):
    """A line that says what is chosen; a click on it unfolds the choice."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QtWidgets.QToolButton()
        self._fold.setAutoRaise(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setToolTip(translate("Dock", "How outlines are drawn, and how certain the model has to be"))
        self._fold.setSizePolicy(QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Fixed)
        self._style = ChoiceBar(
            [
                Option(
                    CELLS, translate("Dock", "Cells"), translate("Dock", "Along the cells that the model marks"), CELLS
                ),
                Option(
                    SMOOTH,
                    translate("Dock", "Smooth"),
                    translate("Dock", "Between the cells, where the probability passes the slider's value"),
                    SMOOTH,
                ),
            ],
            translate("Dock", "Outline"),
        )
        tip = translate(
            "Dock",
            "The model gives each cell a probability; a cell belongs to the outline from this one on. 50 % is the "
            "model's own answer, less takes in more, more keeps only what is certain.",
        )
        self._slider = QtWidgets.QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(_LEAST, _MOST)
        self._slider.setSingleStep(1)
        self._slider.setPageStep(5)
        self._slider.setAccessibleName(translate("Dock", "Certainty"))
        self._slider.setAccessibleDescription(tip)
        self._number = QtWidgets.QLabel()
        self._number.setMinimumWidth(self._number.fontMetrics().horizontalAdvance("100 %"))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        label = QtWidgets.QLabel(translate("Dock", "Certain&ty"))
        label.setBuddy(self._slider)
        row = QtWidgets.QHBoxLayout()
        for widget in (label, self._slider, self._number):
            widget.setToolTip(tip)
            row.addWidget(widget, 1 if widget is self._slider else 0)
        self._choice = QtWidgets.QWidget()
        inside = QtWidgets.QVBoxLayout(self._choice)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._style)
        inside.addLayout(row)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        column.addWidget(self._choice)
        self._style.chosen.connect(lambda _key: self._tell())
        self._slider.valueChanged.connect(lambda _value: self._tell())
        self._fold.clicked.connect(lambda: self.unfold(self._choice.isHidden()))
        self.set_shape(Shape())
        self.unfold(False)

    def shape(self) -> Shape:
        """What is chosen now."""
        return Shape(self._style.current(), self._slider.value() / 100)

    def set_shape(self, shape: Shape) -> None:
        """Choose this."""
        self._style.choose(shape.outline)
        self._slider.setValue(round(100 * shape.threshold))
        self._tell()

    def unfold(self, is_open: bool) -> None:
        """Show the choice, or only the line that sums it up."""
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._choice.setVisible(is_open)
        self._tell()

    def _tell(self) -> None:
        shape = self.shape()
        percent = f"{round(100 * shape.threshold)} %"
        self._number.setText(percent)
        style = translate("Dock", "smooth") if shape.outline == SMOOTH else translate("Dock", "cells")
        words = translate("Dock", "Shape: {style}, from {percent}").format(style=style, percent=percent)
        self._fold.setText(translate("Dock", "Shape") if not self._choice.isHidden() else words)
