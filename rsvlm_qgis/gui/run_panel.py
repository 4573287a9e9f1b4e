"""Part of the dock: run, stop, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence

from ..qt import QtWidgets, Signal, translate
from .cost_part import CostPart, Offer
from .heading import note
from .icons import PaletteIcon

_STEPS = 1000


class RunPanel(QtWidgets.QWidget):
    """Run and Stop side by side; of the two only the one that makes sense can be pressed. Below them what the run would
    cost, or why it is refused."""

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
        self._cost = CostPart()
        self._running = self._refused = False
        row = QtWidgets.QHBoxLayout()
        row.addWidget(self._run, 2)
        row.addWidget(self._stop, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self._cost)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        self._run.clicked.connect(self.run)
        self._stop.clicked.connect(self.stop)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Between start and end of a job; the bar goes back to its beginning when it ends."""
        self._running = running
        self._stop.setEnabled(running)
        self._bar.setVisible(running)
        self._bar.setValue(0)
        self._follow()

    def can_run(self) -> bool:
        """False while a job runs, and while it is refused."""
        return bool(self._run.isEnabled())

    def show_cost(self, text: str) -> None:
        """What it would cost; "" where nobody can tell."""
        self._cost.show_text(text)
        self.allow()

    def cost(self) -> str:
        """What is said of the cost, or why it is refused."""
        return self._cost.text()

    def refuse(self, text: str, offers: Sequence[Offer]) -> None:
        """It makes no sense as it is; `offers` help."""
        self._cost.show_refusal(text, offers)
        self._refused = True
        self._run.setToolTip(text)
        self._follow()

    def allow(self) -> None:
        """Nothing is known against it."""
        self._refused = False
        self._run.setToolTip("")
        self._follow()

    def _follow(self) -> None:
        self._run.setEnabled(not self._running and not self._refused)

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
