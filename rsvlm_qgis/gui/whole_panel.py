"""Part of the dock: one whole scene at work or paused, with its own bar and buttons."""

from __future__ import annotations

from pathlib import Path

from ..qt import Qt, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon

_STEPS = 1000

RUNNING, PAUSED, ENDED = "running", "paused", "ended"
"""How a scene is: at work, to be gone on with, or such that nothing more comes of it."""


class WholePanel(QtWidgets.QFrame):
    """Of Pause and Go on, only the one that makes sense is seen. `show_wanted`: its layers on the map; `closed`: the
    person has seen enough of it."""

    pause = Signal()
    go_on = Signal()
    show_wanted = Signal()
    closed = Signal()

    def __init__(self, title: str, file: Path, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QtWidgets.QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        name = QtWidgets.QLabel(title)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        self._file = note(file.name)
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setToolTip(str(file))
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(translate("Whole", "Progress of {title}").format(title=title))
        self._line = note()
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._pause = _button("pause", translate("Whole", "Pause"), translate("Whole", "What is done is kept"))
        self._go_on = _button(
            "run", translate("Whole", "Go on"), translate("Whole", "From where it was; nothing is done twice")
        )
        self._show = _button("map", translate("Whole", "Show"), translate("Whole", "Its layers on the map"))
        self._close = QtWidgets.QToolButton()
        self._close.setAutoRaise(True)
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip = translate("Whole", "Take this away from here; the file stays")
        self._close.setToolTip(tip)
        self._close.setAccessibleName(tip)
        PaletteIcon(self._close, "close")
        self._lay_out(name)
        for button, signal in (
            (self._pause, self.pause),
            (self._go_on, self.go_on),
            (self._show, self.show_wanted),
            (self._close, self.closed),
        ):
            button.clicked.connect(signal)
        self.set_state(RUNNING)

    def set_state(self, state: str) -> None:
        """RUNNING, PAUSED or ENDED."""
        self._pause.setVisible(state == RUNNING)
        self._pause.setEnabled(True)
        self._go_on.setVisible(state == PAUSED)
        self._close.setVisible(state != RUNNING)
        self._bar.setVisible(state != ENDED)

    def set_progress(self, share: float, text: str) -> None:
        """`share` of it from 0 to 1 and what is going on."""
        self._bar.setValue(round(share * _STEPS))
        self.say(text)

    def set_pausing(self) -> None:
        """It was asked to pause and has not yet."""
        self._pause.setEnabled(False)
        self.say(translate("Whole", "Pausing…"))

    def text(self) -> str:
        """What its line says."""
        return str(self._line.text())

    def say(self, text: str) -> None:
        self._line.setText(text)
        self._line.setVisible(bool(text))

    def _lay_out(self, name: QtWidgets.QLabel) -> None:
        top = QtWidgets.QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QtWidgets.QHBoxLayout()
        for button in (self._pause, self._go_on, self._show):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._file)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        column.addLayout(buttons)


def _button(picture: str, text: str, tip: str) -> QtWidgets.QPushButton:
    button = QtWidgets.QPushButton(text)
    button.setToolTip(tip)
    PaletteIcon(button, picture)
    return button
