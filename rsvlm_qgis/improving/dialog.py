"""What is to be learned, from which reviews, and how far it is. It blocks nothing, and closing it stops nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ..gui.heading import note
from ..gui.icons import PaletteIcon
from ..gui.rows import saying
from ..qt import Qt, QtWidgets, Signal, translate
from ..results.forms import review_words
from ..results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from .survey import BY_HAND, DECISIONS, Counts, Survey, classes_of, lacking
from .wish import LONGEST_NAME, MINUTES, MOST_MINUTES, Wish, proposed

_STEPS = 1000
_SIZE = (640, 470)
_ROWS = 5.5
_LICENCES = ("CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "ODbL 1.0")


class ImproveDialog(QtWidgets.QDialog):
    """`wanted` when the person wants it begun (see `wish` and `chosen`), `stopped` when no longer, `setup_wanted` to
    install what is lacking. Layers are added by their id with `add`; `show_survey` tells what is in one."""

    wanted = Signal()
    stopped = Signal()
    setup_wanted = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Improve", "Improve the model"))
        self.resize(*_SIZE)
        self._surveys: dict[str, Optional[Survey]] = {}
        self._taken: tuple[str, ...] = ()
        self._named, self._running, self._obstacle = False, False, ""
        self.layers = QtWidgets.QTableWidget(0, 2 + len(DECISIONS) + 1)
        self.label = QtWidgets.QComboBox()
        self.name = QtWidgets.QLineEdit()
        self.minutes = QtWidgets.QSpinBox()
        self.licence = QtWidgets.QComboBox()
        self._told, self._sign, self._text = saying()
        self._bar = QtWidgets.QProgressBar()
        self._setup = QtWidgets.QPushButton(translate("Improve", "Set &up…"))
        self._build()
        self.layers.itemChanged.connect(lambda _item: self._choice_changed())
        self.label.currentIndexChanged.connect(lambda _index: self._class_changed())
        self.name.textEdited.connect(lambda _text: self._name_typed())
        self._follow()

    def add(self, layer: str, title: str, is_chosen: bool) -> None:
        """A layer that was made by RSVLM; what is in it comes later."""
        self._surveys[layer] = None
        row = self.layers.rowCount()
        self.layers.blockSignals(True)
        self.layers.insertRow(row)
        item = QtWidgets.QTableWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, layer)
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        item.setToolTip(title)
        self.layers.setItem(row, 0, item)
        self.layers.blockSignals(False)
        self._choice_changed()

    def show_survey(self, layer: str, found: Survey) -> None:
        """What there is in a layer."""
        if layer in self._surveys:
            self._surveys[layer] = found
            self._choice_changed()

    def show_taken(self, names: Sequence[str]) -> None:
        """Names of what was learned before."""
        self._taken = tuple(names)
        self._propose()

    def show_obstacle(self, text: str, can_set_up: bool = False) -> None:
        """Why nothing can be learned in this installation; "" where it can."""
        self._obstacle = text
        self._setup.setVisible(bool(text) and can_set_up)
        self._follow()

    def chosen(self) -> list[str]:
        """Ids of the layers that are to be learned from."""
        rows = (self.layers.item(row, 0) for row in range(self.layers.rowCount()))
        checked = [item for item in rows if item.checkState() == Qt.CheckState.Checked]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in checked]

    def wish(self) -> Wish:
        """What is filled in. Raises PluginError where it cannot be called so."""
        made = Wish(
            str(self.label.currentData() or ""),
            self.name.text().strip(),
            float(self.minutes.value()),
            self.licence.currentText().strip(),
        )
        made.check(self._taken)
        return made

    def set_running(self, running: bool) -> None:
        """Between begin and end only the stop can be pressed."""
        self._running = running
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._stop.setEnabled(True)
        self._go.setVisible(not running)
        self._close.setText(translate("Improve", "Hide") if running else translate("Improve", "Close"))
        for widget in (self.layers, self.label, self.name, self.minutes, self.licence):
            widget.setEnabled(not running)
        self._bar.setRange(0, 0)
        if not running:
            self._follow()

    def set_progress(self, share: float, text: str) -> None:
        """How far it is; without an estimate (0) the bar only moves."""
        self._bar.setRange(0, _STEPS if share > 0 else 0)
        self._bar.setValue(round(_STEPS * share))
        self.say(text)

    def say(self, text: str, is_problem: bool = False) -> None:
        self._text.setText(text)
        self._sign.setVisible(is_problem)

    def said(self) -> str:
        """What the line at the foot says."""
        return str(self._text.text())

    @property
    def can_begin(self) -> bool:
        return bool(self._go.isEnabled())

    def press_learn(self) -> None:
        """As if the person had pressed Learn."""
        if self.can_begin and not self._running:
            self.wanted.emit()

    def _build(self) -> None:
        self._build_table()
        self.label.setMinimumContentsLength(12)
        self.label.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.name.setMaxLength(LONGEST_NAME)
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(MINUTES)
        self.minutes.setSuffix(translate("Improve", " min"))
        self.minutes.setToolTip(
            translate("Improve", "Of one processor core for learning; reading and examining come on top.")
        )
        self.licence.setEditable(True)
        self.licence.addItems([translate("Improve", "own use only"), *_LICENCES])
        self.licence.setToolTip(translate("Improve", "Travels with what was learned, for those you give it to."))
        form = QtWidgets.QFormLayout()
        form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (translate("Improve", "&Class to learn"), self.label),
            (translate("Improve", "&Name"), self.name),
            (translate("Improve", "&Time to learn"), self.minutes),
            (translate("Improve", "L&icence"), self.licence),
        ):
            widget.setAccessibleName(text.replace("&", ""))
            form.addRow(text, widget)
        self._bar.setAccessibleName(translate("Improve", "Progress"))
        self._bar.setTextVisible(False)
        told = QtWidgets.QHBoxLayout()
        told.addLayout(self._told, 1)
        told.addWidget(self._setup, 0, Qt.AlignmentFlag.AlignTop)
        column = QtWidgets.QVBoxLayout(self)
        text = translate(
            "Improve",
            "The small model learns one class from what you decided in reviews, on this computer. It is then examined "
            "where it did not learn; only then you say whether to keep it. The model itself stays as it is.",
        )
        column.addWidget(note(text))
        column.addWidget(self.layers, 1)
        column.addLayout(form)
        column.addLayout(told)
        column.addWidget(self._bar)
        column.addWidget(self._buttons())
        self._setup.setVisible(False)
        self._setup.setAutoDefault(False)
        self._setup.clicked.connect(self.setup_wanted)
        self.set_running(False)

    def _build_table(self) -> None:
        words = review_words()
        titles = [
            translate("Improve", "Learn from"),
            words[ACCEPTED], words[CORRECTED], words[REJECTED],
            translate("Improve", "drawn by hand"),
            words[UNCHECKED],
            translate("Improve", "places"),
        ]
        self.layers.setHorizontalHeaderLabels(titles)
        self.layers.setAccessibleName(translate("Improve", "Reviewed layers to learn from"))
        self.layers.verticalHeader().hide()
        self.layers.setEditTriggers(QtWidgets.QAbstractItemView.EditTrigger.NoEditTriggers)
        self.layers.setSelectionBehavior(QtWidgets.QAbstractItemView.SelectionBehavior.SelectRows)
        self.layers.setTabKeyNavigation(False)
        modes, header = QtWidgets.QHeaderView.ResizeMode, self.layers.horizontalHeader()
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setSectionResizeMode(0, modes.Stretch)
        header.setHighlightSections(False)
        self.layers.setMinimumHeight(round(_ROWS * self.layers.verticalHeader().defaultSectionSize()))

    def _buttons(self) -> QtWidgets.QDialogButtonBox:
        buttons = QtWidgets.QDialogButtonBox()
        role = QtWidgets.QDialogButtonBox.ButtonRole
        self._go = buttons.addButton(translate("Improve", "&Learn"), role.ActionRole)
        self._stop = buttons.addButton(translate("Improve", "&Stop"), role.ActionRole)
        self._close = buttons.addButton(translate("Improve", "Close"), role.RejectRole)
        self._go.setDefault(True)
        self._close.setAutoDefault(False)
        PaletteIcon(self._go, "improve")
        PaletteIcon(self._stop, "stop")
        self._go.clicked.connect(lambda _checked=False: self.press_learn())
        self._stop.clicked.connect(self._stop_pressed)
        buttons.rejected.connect(self.close)
        return buttons

    def _stop_pressed(self) -> None:
        self._stop.setEnabled(False)
        self.say(translate("Improve", "Stopping…"))
        self.stopped.emit()

    def _choice_changed(self) -> None:
        """Other layers, or more known of them: which classes there are."""
        kept = self.label.currentData()
        classes = classes_of(self._chosen_surveys())
        self.label.blockSignals(True)
        self.label.clear()
        for label, counts in classes.items():
            text = translate("Improve", "{label} ({count} examples)").format(label=label, count=counts.right)
            self.label.addItem(text, label)
        self.label.setCurrentIndex(max(0, self.label.findData(kept)) if classes else -1)
        self.label.blockSignals(False)
        self._class_changed()

    def _class_changed(self) -> None:
        self._show_counts()
        self._propose()
        self._follow()

    def _name_typed(self) -> None:
        self._named = bool(self.name.text().strip())
        self._follow()

    def _propose(self) -> None:
        label = str(self.label.currentData() or "")
        if not self._named:
            self.name.setText(proposed(label, self._taken) if label else "")

    def _show_counts(self) -> None:
        """Of the chosen class, in each layer."""
        label = str(self.label.currentData() or "")
        self.layers.blockSignals(True)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for row in range(self.layers.rowCount()):
            found = self._surveys[str(self.layers.item(row, 0).data(Qt.ItemDataRole.UserRole))]
            counts = Counts() if found is None else found.classes.get(label, Counts())
            numbers = [*(counts.of[decision] for decision in (ACCEPTED, CORRECTED, REJECTED, BY_HAND))]
            numbers += [0 if found is None else found.unchecked, len(counts.places)]
            for column, number in enumerate(numbers, 1):
                item = QtWidgets.QTableWidgetItem("…" if found is None else str(number))
                item.setData(Qt.ItemDataRole.TextAlignmentRole, right)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.layers.setItem(row, column, item)
        self.layers.blockSignals(False)

    def _chosen_surveys(self) -> list[Survey]:
        return [found for found in (self._surveys[layer] for layer in self.chosen()) if found is not None]

    def _follow(self) -> None:
        """Say what is lacking before anything is begun."""
        if self._running:
            return
        problems, remarks = self._lacking()
        self._go.setEnabled(not problems)
        self.say("\n".join(problems or remarks), bool(problems))

    def _lacking(self) -> tuple[list[str], list[str]]:
        if self._obstacle:
            return [self._obstacle], []
        chosen = self.chosen()
        if not self.layers.rowCount():
            return [translate("Improve", "There is no result in the project; review one first.")], []
        if not chosen:
            return [translate("Improve", "Choose a layer that you have reviewed.")], []
        if any(self._surveys[layer] is None for layer in chosen):
            return [translate("Improve", "Looking through the layers…")], []
        return lacking(self._chosen_surveys(), str(self.label.currentData() or ""))
