"""What the person agrees to before a model is downloaded, and how far it is. It blocks nothing."""

from __future__ import annotations

from typing import Any

from ..model_names import amount
from ..qt import Qt, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon

_STEPS = 1000
_WIDTH = 460


class DownloadDialog(QtWidgets.QDialog):
    """Shows a plan; `agreed` when the person wants it, `stopped` when no longer. Closing it stops nothing."""

    agreed = Signal()
    stopped = Signal()

    def __init__(self, title: str, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Download", "Download a model"))
        self.setMinimumWidth(_WIDTH)
        name = QtWidgets.QLabel(title)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        self._facts = QtWidgets.QFormLayout()
        self._warning = QtWidgets.QLabel()
        PaletteIcon(self._warning, "warning")
        self._text = note(translate("Download", "Looking up what it takes…"))
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(translate("Download", "Progress"))
        buttons = QtWidgets.QDialogButtonBox()
        role = QtWidgets.QDialogButtonBox.ButtonRole
        self._go = buttons.addButton(translate("Download", "&Download"), role.ActionRole)
        self._stop = buttons.addButton(translate("Download", "&Stop"), role.ActionRole)
        self._close = buttons.addButton(translate("Download", "Cancel"), role.RejectRole)
        told = QtWidgets.QHBoxLayout()
        told.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._text, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(name)
        column.addLayout(self._facts)
        column.addLayout(told)
        column.addWidget(self._bar)
        column.addWidget(buttons)
        self._go.setAutoDefault(False)  # Return agrees to nothing
        self._close.setDefault(True)
        self._go.clicked.connect(self._agree)
        self._stop.clicked.connect(self.stopped)
        buttons.rejected.connect(self.close)
        self._possible = False
        self._warning.setVisible(False)
        self._show(running=False)

    def show_plan(self, plan: dict[str, Any]) -> None:
        """What fetching takes (`client.engine.Downloads.plan`)."""
        while self._facts.rowCount():
            self._facts.removeRow(0)
        source = f"{plan['repository']}, {str(plan['revision'])[:12]}"
        missing, free = amount(int(plan["missing"])), amount(int(plan["free"]))
        size = amount(int(plan["size"]))
        if plan["present"]:
            size = translate("Download", "{size}, of which {missing} are still to come").format(
                size=size, missing=missing
            )
        rows = (
            (translate("Download", "From"), source),
            (translate("Download", "Licence"), str(plan["licence"])),
            (translate("Download", "Size"), size),
            (translate("Download", "Free on the disk"), free),
            (translate("Download", "Goes to"), str(plan["folder"])),
            (translate("Download", "Runs on"), str(plan.get("memory") or "")),
        )
        for text, value in rows:
            if not value:
                continue
            label = QtWidgets.QLabel(value)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(text, label)
        self._possible = not plan["problem"]
        self._show(running=False)
        harmless = translate(
            "Download",
            "Only these files are fetched; nothing of yours is sent. It can be stopped, and go on later where it was.",
        )
        self._say(str(plan["problem"]) or harmless, bool(plan["problem"]))

    def show_work(self, work: dict[str, Any]) -> None:
        """How far it is (`client.engine.Downloads`)."""
        done, total = int(work["done"]), max(1, int(work["total"]))
        self._show(running=True)
        self._bar.setValue(round(_STEPS * done / total))
        if work["step"] == "checking":
            self._say(translate("Download", "Checking what came…"))
        elif work["step"]:
            text = translate("Download", "{done} of {total}")
            self._say(text.format(done=amount(done), total=amount(total)))

    def show_end(self, text: str, is_problem: bool = True) -> None:
        """It ended before all was there; where the plan allows it, it can be taken up again."""
        self._show(running=False)
        self._say(text, is_problem)

    def _agree(self) -> None:
        self._show(running=True)
        self._say(translate("Download", "Asking for the files…"))
        self.agreed.emit()

    def _show(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._go.setVisible(not running)
        self._go.setEnabled(self._possible and not running)
        close = translate("Download", "Hide") if running else translate("Download", "Cancel")
        self._close.setText(close)

    def _say(self, text: str, is_problem: bool = False) -> None:
        self._text.setText(text)
        self._warning.setVisible(is_problem)
