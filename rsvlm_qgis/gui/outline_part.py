"""Part of the dock's "How": how outlines are drawn and how certain the model has to be."""

from __future__ import annotations

from ..order import CELLS, SMOOTH
from ..qt import Qt, QtWidgets, Signal, translate
from .choice_bar import ChoiceBar, Option

_LEAST, _MOST = 5, 95  # %


class OutlinePart(QtWidgets.QWidget):
    """Style and threshold of outlines; `changed` when the person or the program changes one."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
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
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._style)
        column.addLayout(row)
        self._style.chosen.connect(lambda _key: self.changed.emit())
        self._slider.valueChanged.connect(self._moved)

    def style_of_outlines(self) -> str:
        """CELLS or SMOOTH."""
        return self._style.current()

    def threshold(self) -> float:
        """Probability, 0 to 1."""
        return self._slider.value() / 100

    def choose(self, style: str, threshold: float) -> None:
        self._style.choose(style)
        self._slider.setValue(round(100 * threshold))

    def words(self) -> list[str]:
        """What is chosen, in short."""
        style = translate("Dock", "smooth") if self.style_of_outlines() == SMOOTH else translate("Dock", "cells")
        return [style, translate("Dock", "from {percent}").format(percent=self._number.text())]

    def _moved(self, percent: int) -> None:
        self._number.setText(f"{percent} %")
        self.changed.emit()
