"""Part of the dock: what the run would cost, or why it makes no sense as it is and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from ..cost import Cost
from ..model_names import amount
from ..progress_words import time_words
from ..qt import Qt, QtWidgets, translate
from .flow import FlowLayout
from .heading import note
from .icons import PaletteIcon

_GAP = 6  # pixels


@dataclass(frozen=True)
class Offer:
    """A button that helps: its `text`, and what it does."""

    text: str
    take: Callable[[], None]


class CostPart(QtWidgets.QWidget):
    """One quiet line, "6 tiles · about 4 s · 1.2 GB"; a warning with buttons where a run is refused."""

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = note()
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setAccessibleName(translate("Dock", "What the run would cost"))
        self._line.setToolTip(translate("Dock", "Seconds are those that runs took on this machine so far"))
        self._sign = QtWidgets.QLabel()
        PaletteIcon(self._sign, "warning")
        self._sign.setContentsMargins(0, 0, _GAP, 0)
        self._offers = QtWidgets.QWidget()
        self._flow = FlowLayout()
        self._offers.setLayout(self._flow)
        grid = QtWidgets.QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._line, 0, 1)
        grid.addWidget(self._offers, 1, 0, 1, 2)
        self.show_text("")

    def text(self) -> str:
        return str(self._line.text())

    def show_text(self, text: str) -> None:
        """What it would cost, "" where nothing is known."""
        self._show(text, ())

    def show_refusal(self, text: str, offers: Sequence[Offer]) -> None:
        """Why it makes no sense, and what helps."""
        self._show(text, offers, is_refusal=True)

    def _show(self, text: str, offers: Sequence[Offer], is_refusal: bool = False) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for offer in offers:
            button = QtWidgets.QPushButton(offer.text)
            button.clicked.connect(lambda _checked=False, take=offer.take: take())
            self._flow.addWidget(button)
        self._line.setText(text)
        self._sign.setVisible(is_refusal)
        self._offers.setVisible(bool(offers))
        self.setVisible(bool(text))


def cost_words(cost: Cost, memory: int | None) -> str:
    """A cost in words; `memory` in bytes, None where nobody can tell."""
    if not cost.tiles:
        return ""
    found = [translate("Dock", "%n tile(s)", None, cost.tiles)]
    if cost.calls < cost.tiles:
        found.append(translate("Dock", "%n call(s) at most", None, cost.calls))
    if cost.seconds is None:
        found.append(translate("Dock", "time not measured yet"))
    else:
        found.append(translate("Dock", "about {time}").format(time=time_words(cost.seconds)))
    if memory:
        found.append(amount(memory))
    return "  ·  ".join(part.replace(" ", "\u00a0") for part in found)
