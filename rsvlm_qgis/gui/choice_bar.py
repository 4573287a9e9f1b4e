"""A row of equally wide buttons, or two, of which exactly one is pressed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .icons import PaletteIcon

_ICON = 20
_GAP = 4
_MOST_IN_A_ROW = 4
_WIDEST_ROW = 290
"""Pixels that a narrow dock has for a row; some languages have longer words than others."""


@dataclass(frozen=True)
class Option:
    """One button: `key` for the program, `text` and `tip` for the person, `picture` a name in resources/icons."""

    key: str
    text: str
    tip: str
    picture: str


class ChoiceBar(QtWidgets.QWidget):
    """Exclusive choice among a few options; `chosen` tells the key when the person or the program changes it."""

    chosen = Signal(str)

    def __init__(self, options: list[Option], name: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._options = options
        self._group = QtWidgets.QButtonGroup(self)
        self._rows = QtWidgets.QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_GAP)
        for number, option in enumerate(options):
            button = QtWidgets.QToolButton(self)
            button.setText(option.text)
            button.setToolTip(option.tip)
            button.setAccessibleName(option.text)
            button.setAccessibleDescription(option.tip)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QtCore.QSize(_ICON, _ICON))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
            PaletteIcon(button, option.picture)
            self._group.addButton(button, number)
        self._place(range(len(options)))
        self._group.idToggled.connect(self._toggled)
        self._group.button(0).setChecked(True)

    def current(self) -> str:
        """Key of the pressed button."""
        return self._options[self._group.checkedId()].key

    def choose(self, key: str) -> None:
        """Press the button of `key`."""
        for number, option in enumerate(self._options):
            if option.key == key:
                self._group.button(number).setChecked(True)

    def offer(self, keys: Iterable[str]) -> None:
        """Only these can be pressed; where another one was, the first of them is."""
        offered = set(keys)
        for number, option in enumerate(self._options):
            button = self._group.button(number)
            button.setEnabled(option.key in offered)
            cannot = translate("Dock", "The chosen model cannot do this.")
            button.setToolTip(option.tip if option.key in offered else f"{option.tip}\n{cannot}")
        if offered and self.current() not in offered:
            self.choose(next(option.key for option in self._options if option.key in offered))

    def is_offered(self, key: str) -> bool:
        """Whether the button of `key` can be pressed."""
        return any(
            option.key == key and self._group.button(number).isEnabled() for number, option in enumerate(self._options)
        )

    def show_only(self, keys: Iterable[str]) -> None:
        """Only these can be seen."""
        seen = set(keys)
        for number, option in enumerate(self._options):
            self._group.button(number).setVisible(option.key in seen)
        self._place([number for number, option in enumerate(self._options) if option.key in seen])

    def _place(self, numbers: Sequence[int]) -> None:
        """One row, or two where they would be too wide for a dock."""
        wide = sum(self._group.button(number).sizeHint().width() + _GAP for number in numbers)
        fits = len(numbers) <= _MOST_IN_A_ROW and wide <= _WIDEST_ROW
        columns = len(numbers) if fits else -(-len(numbers) // 2)
        for column in range(_MOST_IN_A_ROW):
            self._rows.setColumnStretch(column, 1 if column < columns else 0)
        for place, number in enumerate(numbers):
            self._rows.addWidget(self._group.button(number), place // columns, place % columns)

    def _toggled(self, number: int, pressed: bool) -> None:
        button = self._group.button(number)
        font = button.font()
        font.setBold(pressed)  # a dark theme hardly shows what is pressed
        button.setFont(font)
        if pressed:
            self.chosen.emit(self._options[number].key)
