"""Part of the dock's "How": how much the model may look, closer at a place or over a large scene."""

from __future__ import annotations

from ..order import MOST_HOPS
from ..qt import QtWidgets, Signal, translate
from ..tile_count import MOST
from .heading import note

MANY_TILES = 12
"""From here on a search can save enough calls to be offered."""

_MOST_CALLS = 99_999
_STEP = 10


class SearchPart(QtWidgets.QWidget):
    """`hops` of a question and `budget` of a search; `changed` when one is. What makes no sense is not seen."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles, self._most = 0, MOST
        self._searches = False
        self._hops_row, self._hops = _row(
            translate("Dock", "May loo&k closer"),
            translate(
                "Dock",
                "The model may choose a place and see it in full detail before it answers, this many times. Where it "
                "looked is shown on the map.",
            ),
        )
        self._hops.setRange(0, MOST_HOPS)
        self._hops.setSpecialValueText(translate("Dock", "no"))
        self._hops.setSuffix(" ×")
        self._budget_row, self._budget = _row(
            translate("Dock", "Search &within"),
            translate(
                "Dock",
                "The most times the model may be asked. It looks at the whole first, then where something is "
                "probable; what was searched, and how closely, is kept as a layer.",
            ),
        )
        self._budget.setRange(0, _MOST_CALLS)
        self._budget.setSingleStep(_STEP)
        self._budget.setSpecialValueText(translate("Dock", "every tile"))
        self._budget.setSuffix(translate("Dock", " calls"))
        self._told = note()
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._hops_row, self._budget_row, self._told):
            column.addWidget(widget)
        self._hops.valueChanged.connect(lambda _value: self.changed.emit())
        self._budget.valueChanged.connect(self._budgeted)
        self.offer(hops=0, searches=False)

    def hops(self) -> int:
        """How often the model may look closer."""
        return int(self._hops.value())

    def budget(self) -> int:
        """How often the model may be asked; 0 for every tile."""
        return int(self._budget.value())

    def choose(self, hops: int, budget: int) -> None:
        self._hops.setValue(hops)
        self._budget.setValue(budget)

    def offer(self, hops: int, searches: bool) -> None:
        """What the task and the model can: look closer (`hops` of the profile), search a large scene."""
        self._hops_row.setVisible(hops > 0)
        self._searches = searches
        self._show_search()

    def show_tiles(self, tiles: int, most: int = MOST) -> None:
        """How many tiles there are to look at, 0 where that is not known; the engine looks at `most` one by one."""
        if (tiles, most) != (self._tiles, self._most):
            self._tiles, self._most = tiles, most
            self._show_search()
            self.changed.emit()

    def words(self) -> list[str]:
        """What is chosen, in short."""
        found = []
        if self.hops() and not self._hops_row.isHidden():
            found.append(translate("Dock", "closer {times} ×").format(times=self.hops()))
        if self.budget() and not self._budget_row.isHidden():
            found.append(translate("Dock", "within %n call(s)", None, self.budget()))
        return found

    def is_empty(self) -> bool:
        """Whether there is nothing to choose now."""
        return bool(self._hops_row.isHidden() and self._budget_row.isHidden())

    def _show_search(self) -> None:
        """A search is offered where there are many tiles, and seen wherever one is set."""
        is_seen = self._searches and (self._tiles > MANY_TILES or self._budget.value() > 0)
        self._budget_row.setVisible(is_seen)
        self._told.setVisible(is_seen and self._tiles > 0)
        self._tell()

    def _budgeted(self, _value: int) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        text = translate("Dock", "About %n tile(s), all of them looked at.", None, self._tiles)
        if self._tiles > self._most and not self._budget.value():
            text = translate(
                "Dock", "About %n tile(s), too many for all; give a number of calls, or zoom in.", None, self._tiles
            )
        elif self._budget.value():
            text = translate(
                "Dock", "About %n tile(s); those where something is probable come first.", None, self._tiles
            )
        self._told.setText(text)


def _row(text: str, tip: str) -> tuple[QtWidgets.QWidget, QtWidgets.QSpinBox]:
    """A label and a number beside each other."""
    row, number = QtWidgets.QWidget(), QtWidgets.QSpinBox()
    label = QtWidgets.QLabel(text)
    label.setBuddy(number)
    number.setAccessibleName(text.replace("&", ""))
    number.setAccessibleDescription(tip)
    line = QtWidgets.QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(label, 1)
    line.addWidget(number)
    for widget in (label, number):
        widget.setToolTip(tip)
    return row, number
