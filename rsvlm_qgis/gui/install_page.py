"""Part of the dialog of more models: the full environment on this computer, planned, watched, stopped, taken away."""

from __future__ import annotations

from qgis.gui import QgsFileWidget

from ..installing.machine import AS_OFFERED, CPU, CUDA_12, CUDA_13, Choice
from ..installing.plan import InstallPlan
from ..installing.steps import CHECK, MAKE, PACKAGES, TORCH
from ..model_names import amount
from ..qt import Qt, QtGui, QtWidgets, Signal, translate
from .heading import note
from .rows import facts_form, saying, show_facts

ABSENT, BEGUN, COMPLETE, OUTDATED = "absent", "begun", "complete", "outdated"
_STEPS = 1000
_LOG_LINES = 2000


class InstallPage(QtWidgets.QWidget):
    """`changed` when the choice is another, `begun` when it is wanted, `stopped`, `removed` (of all that was set up),
    `look` (at the machine again). Shows what it is told and does nothing itself."""

    changed = Signal()
    begun = Signal()
    stopped = Signal()
    removed = Signal()
    look = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = _file_box(translate("Installing", "Folder of the environment"))
        self._python = _box()
        self._build_box = _box()
        self._wheels = QtWidgets.QCheckBox(translate("Installing", "&Without a network, from a folder of wheels"))
        self._wheels_folder = _file_box(translate("Installing", "Folder of wheels"))
        self._facts = facts_form()
        self._told, self._sign, self._text = saying()
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(translate("Installing", "Progress"))
        self._log = QtWidgets.QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(_LOG_LINES)
        self._log.setAccessibleName(translate("Installing", "Log"))
        self._log.setLineWrapMode(QtWidgets.QPlainTextEdit.LineWrapMode.NoWrap)
        font = QtGui.QFont("monospace")
        font.setStyleHint(QtGui.QFont.StyleHint.TypeWriter)
        self._log.setFont(font)
        self._log.setMinimumHeight(110)
        self._go = QtWidgets.QPushButton(translate("Installing", "&Set up"))
        self._stop = QtWidgets.QPushButton(translate("Installing", "S&top"))
        self._remove = QtWidgets.QPushButton(translate("Installing", "&Remove…"))
        self._again = QtWidgets.QPushButton(translate("Installing", "&Look again"))
        self._possible = self._asked = False
        self._lay_out()
        self._folder.fileChanged.connect(lambda _path: self.look.emit())
        self._wheels_folder.fileChanged.connect(lambda _path: self.changed.emit())
        for box in (self._python, self._build_box):
            box.activated.connect(lambda _row: self.changed.emit())
        self._wheels.toggled.connect(self._wheels_toggled)
        self._go.clicked.connect(self.begun)
        self._stop.clicked.connect(self.stopped)
        self._remove.clicked.connect(self._remove_clicked)
        self._again.clicked.connect(self.look)
        self.show_running(False)

    def folder(self) -> str:
        return str(self._folder.filePath()).strip()

    def set_folder(self, folder: str) -> None:
        self._folder.blockSignals(True)
        self._folder.setFilePath(folder)
        self._folder.blockSignals(False)

    def choice(self) -> Choice:
        """What is chosen now."""
        wheels = str(self._wheels_folder.filePath()).strip() or "?"
        return Choice(
            self.folder(),
            str(self._python.currentData() or ""),
            str(self._build_box.currentData() or CPU),
            wheels if self._wheels.isChecked() else "",
        )

    def offer(self, pythons: list[tuple[str, str]], builds: tuple[str, ...]) -> None:
        """What it can be made with, and the builds of torch, the best of both first; what is chosen stays."""
        titles = {
            CPU: translate("Installing", "Processor"),
            CUDA_12: translate("Installing", "NVIDIA card, CUDA 12.6"),
            CUDA_13: translate("Installing", "NVIDIA card, CUDA 13.0"),
            AS_OFFERED: translate("Installing", "As the package index has it"),
        }
        for box, options in ((self._python, pythons), (self._build_box, [(name, titles[name]) for name in builds])):
            kept = box.currentData()
            box.clear()
            for value, title in options:
                box.addItem(title, value)
            box.setCurrentIndex(max(0, box.findData(kept)))
            box.setEnabled(box.count() > 0)

    def show_plan(self, plan: InstallPlan, free: int, state: str) -> None:
        """What it takes; `state` is how the environment in that folder is: absent, begun, complete or outdated."""
        minutes = translate("Installing", "about %n minute(s)", None, plan.minutes)
        rows = (
            (
                translate("Installing", "To fetch"),
                translate("Installing", "about {size}").format(size=amount(plan.fetched)),
            ),
            (
                translate("Installing", "On the disk"),
                translate("Installing", "about {size}, {needed} meanwhile; {free} are free").format(
                    size=amount(plan.size), needed=amount(plan.needed), free=amount(free)
                ),
            ),
            (translate("Installing", "Takes"), minutes),
            (translate("Installing", "To know"), "\n".join(plan.notes)),
        )
        show_facts(self._facts, rows)
        self._possible = not plan.problem
        again = translate("Installing", "&Set up again")
        go, said = {
            ABSENT: (
                translate("Installing", "&Set up"),
                translate("Installing", "Everything goes into this one folder; QGIS' own Python is left alone."),
            ),
            BEGUN: (
                translate("Installing", "&Go on"),
                translate("Installing", "It was begun; what is done is not done again."),
            ),
            COMPLETE: (
                again, translate("Installing", "The environment is here; choose the engine “Server” in the dock.")
            ),
            OUTDATED: (
                again,
                translate("Installing", "The environment was made by another version of the plugin; set it up again."),
            ),
        }[state]  # fmt: skip
        self._go.setText(go)
        self._remove.setVisible(state != ABSENT)
        self.say(plan.problem or said, is_problem=bool(plan.problem) or state == OUTDATED)
        self.show_running(False)

    def show_running(self, running: bool) -> None:
        """Between begin and end nothing can be chosen."""
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        for widget in (self._go, self._again):
            widget.setVisible(not running)
        self._go.setEnabled(self._possible and not running)
        self._remove.setEnabled(not running)
        for widget in (self._folder, self._python, self._build_box, self._wheels, self._wheels_folder):
            widget.setEnabled(not running)
        if not running:
            self._wheels_folder.setEnabled(self._wheels.isChecked())
            self._python.setEnabled(self._python.count() > 0)

    def show_removing(self) -> None:
        """Nothing can be done until it is gone."""
        self.show_running(True)
        self._stop.setVisible(False)
        self._bar.setVisible(False)
        self.say(translate("Installing", "Deleting…"))

    def show_step(self, share: float, step: str) -> None:
        """How far it is and what is done now."""
        words = {
            MAKE: translate("Installing", "Making the environment…"),
            TORCH: translate("Installing", "Fetching torch, the largest part…"),
            PACKAGES: translate("Installing", "Fetching the other packages…"),
            CHECK: translate("Installing", "Trying it out…"),
        }
        self._bar.setValue(round(_STEPS * share))
        self.say(words.get(step, step))

    def add_line(self, line: str) -> None:
        """A line of the log."""
        self._log.appendPlainText(line)

    def say(self, text: str, is_problem: bool = False) -> None:
        self._text.setText(text)
        self._sign.setVisible(is_problem)

    def said(self) -> str:
        """What the line above the log says."""
        return str(self._text.text())

    def _remove_clicked(self) -> None:
        """Asked for twice: the first time it says what would go."""
        if self._asked:
            self._asked = False
            self.removed.emit()
        else:
            self._asked = True
            self.say(
                translate(
                    "Installing",
                    "This deletes the folder with all in it, and its logs. Models stay; “Models…” in the dock's menu "
                    "removes these, before. Press Remove again to do it.",
                ),
                is_problem=True,
            )

    def _wheels_toggled(self, on: bool) -> None:
        self._wheels_folder.setEnabled(on)
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(
            note(
                translate(
                    "Installing",
                    "Large models, whole scenes and training need torch and more in a folder of their own. The small "
                    "model needs none of this.",
                )
            )
        )
        form = facts_form()
        for text, widget in (
            (translate("Installing", "&Folder"), self._folder),
            (translate("Installing", "Made wit&h"), self._python),
            (translate("Installing", "&Computes on"), self._build_box),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        form.addRow("", self._wheels)
        form.addRow("", self._wheels_folder)
        column.addLayout(form)
        column.addLayout(self._facts)
        column.addLayout(self._told)
        column.addWidget(self._bar)
        column.addWidget(self._log, 1)
        buttons = QtWidgets.QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        buttons.addWidget(self._stop)
        buttons.addWidget(self._go)
        column.addLayout(buttons)
        for button in (self._go, self._stop, self._remove, self._again):
            button.setAutoDefault(False)
        self._log.setPlaceholderText(translate("Installing", "What is done is written here and into install.log."))
        self._wheels_folder.setEnabled(False)


def _box() -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _file_box(title: str) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    box.setDialogTitle(title)
    box.setAccessibleName(title)
    return box
