"""What came of learning: figures before and after, and what the person does with it."""

from __future__ import annotations

from typing import Any

from ..evaluating.result_dialog import table as figures_table
from ..gui.heading import heading, note
from ..gui.icons import PaletteIcon
from ..gui.rows import saying
from ..qt import Qt, QtGui, QtWidgets, Signal, translate
from . import words
from .before_after import AFTER, BEFORE

_WIDTH = 560


class OutcomeDialog(QtWidgets.QDialog):
    """`keep` or `throw_away` when the person has decided, `turned` (BEFORE or AFTER) to see one of them on the map. It
    blocks nothing; closed without a decision it waits for one until QGIS ends."""

    keep = Signal()
    throw_away = Signal()
    turned = Signal(str)

    def __init__(self, result: dict[str, Any], name: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Improve", "What was learned: {name}").format(name=name))
        self.setMinimumWidth(_WIDTH)
        figures = result["adapter"]["figures"]
        self._figures, self._unread = figures, tuple(str(one) for one in result.get("unread") or ())
        self._told, self._sign, self._text = saying()
        lines = words.table(figures)
        made = figures_table(lines)
        made.setAccessibleName(translate("Improve", "Figures"))
        modes, header = QtWidgets.QHeaderView.ResizeMode, made.horizontalHeader()
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setSectionResizeMode(0, modes.Stretch)
        made.setSelectionMode(QtWidgets.QAbstractItemView.SelectionMode.NoSelection)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        high = made.verticalHeader().defaultSectionSize() * made.rowCount() + header.sizeHint().height()
        made.setFixedHeight(high + 2 * made.frameWidth())
        column = QtWidgets.QVBoxLayout(self)
        said = heading(words.verdict(figures))
        said.setWordWrap(True)
        column.addWidget(said)
        column.addWidget(made)
        for text in words.notes(figures, self._unread):
            line = note(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        self._map = self._map_row()
        column.addWidget(self._map)
        column.addStretch(1)
        column.addLayout(self._told)
        column.addWidget(self._buttons())
        self.show_map(False)

    def show_map(self, is_there: bool) -> None:
        """Whether before and after are on the map."""
        self._map.setVisible(is_there)

    def show_problem(self, text: str) -> None:
        """Why what the person wanted could not be done."""
        self._text.setText(text)
        self._sign.setVisible(bool(text))
        self._decided(False)

    def copy(self) -> None:
        """All figures and sentences to the clipboard."""
        lines = ["\t".join(line) for line in words.table(self._figures)]
        text = [words.verdict(self._figures), *lines, *words.notes(self._figures, self._unread)]
        QtGui.QGuiApplication.clipboard().setText("\n".join(text))

    def press(self, what: str) -> None:
        """As if the person had pressed "keep" or "throw_away"."""
        {"keep": self._keep, "throw_away": self._throw}[what].click()

    def _map_row(self) -> QtWidgets.QWidget:
        row = QtWidgets.QWidget()
        line = QtWidgets.QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(QtWidgets.QLabel(translate("Improve", "On the map:")))
        for which, text in (
            (BEFORE, translate("Improve", "&before")), (AFTER, translate("Improve", "&after")),
        ):
            button = QtWidgets.QRadioButton(text)
            button.setChecked(which == AFTER)
            button.clicked.connect(lambda _checked=False, one=which: self.turned.emit(one))
            line.addWidget(button)
        line.addStretch(1)
        return row

    def _buttons(self) -> QtWidgets.QDialogButtonBox:
        buttons = QtWidgets.QDialogButtonBox()
        role = QtWidgets.QDialogButtonBox.ButtonRole
        copy = buttons.addButton(translate("Improve", "&Copy figures"), role.ActionRole)
        self._keep = buttons.addButton(translate("Improve", "&Keep"), role.ActionRole)
        self._throw = buttons.addButton(translate("Improve", "&Throw away"), role.ActionRole)
        close = buttons.addButton(translate("Improve", "Decide later"), role.RejectRole)
        close.setToolTip(translate("Improve", "It waits here until QGIS or its engine ends, then it is gone."))
        for button in (copy, self._keep, self._throw, close):
            button.setAutoDefault(False)
        (self._keep if words.is_better(self._figures) else self._throw).setDefault(True)
        PaletteIcon(self._keep, "accept")
        PaletteIcon(self._throw, "reject")
        copy.clicked.connect(lambda _checked=False: self.copy())
        self._keep.clicked.connect(lambda _checked=False: self._decide(self.keep))
        self._throw.clicked.connect(lambda _checked=False: self._decide(self.throw_away))
        buttons.rejected.connect(self.close)
        return buttons

    def _decide(self, signal: Any) -> None:
        self._decided(True)
        signal.emit()

    def _decided(self, is_decided: bool) -> None:
        for button in (self._keep, self._throw):
            button.setEnabled(not is_decided)
