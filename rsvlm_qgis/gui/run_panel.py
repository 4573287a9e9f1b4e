"""Part of the dock: run, stop, and how far it is."""

from __future__ import annotations

from ..qt import QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon

_STEPS = 1000


class RunPanel(QtWidgets.QWidget):
    """Run and Stop side by side; of the two only the one that makes sense can be pressed."""

    run = Signal()
    stop = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = QtWidgets.QPushButton(translate("Dock", "&Run"))
        self._stop = QtWidgets.QPushButton(translate("Dock", "&Stop"))
        PaletteIcon(self._run, "run")
        PaletteIcon(self._stop, "stop")
        font = self._run.font()
        font.setBold(True)
        self._run.setFont(font)
        self._run.setMinimumHeight(30)
        self._stop.setMinimumHeight(30)
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._bar.setAccessibleName(translate("Dock", "Progress"))
        self._line = note()
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._run, 2)
        row.addWidget(self._stop, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        self._run.clicked.connect(self.run)
        self._stop.clicked.connect(self.stop)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Between start and end of a job; the bar goes back to its beginning when it ends."""
        self._run.setEnabled(not running)
        self._stop.setEnabled(running)
        self._bar.setVisible(running)
        self._bar.setValue(0)

    def can_run(self) -> bool:
        """False while a job runs."""
        return bool(self._run.isEnabled())

    def set_progress(self, share: float, text: str) -> None:
        """`share` of the job from 0 to 1 and what is going on."""
        self._bar.setValue(round(share * _STEPS))
        self.say(text)

    def text(self) -> str:
        """What the line below the bar says."""
        return str(self._line.text())

    def say(self, text: str) -> None:
        self._line.setText(text)
        self._line.setVisible(bool(text))
