"""Part of the dock: which engine, which model, which device, and how the engine is."""

from __future__ import annotations

from typing import Any

from ..client.engine import FAILED, READY, STARTING, EngineStatus
from ..client.engines import SERVER, STARTER
from ..qt import QtWidgets, Signal, translate
from .heading import heading, note
from .icons import PaletteIcon


class EnginePanel(QtWidgets.QWidget):
    """`engine_chosen` (its name), `model_chosen` and `restart` are what the person can do here."""

    engine_chosen = Signal(str)
    model_chosen = Signal()
    restart = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: dict[str, dict[str, Any]] = {}
        self._engine = _box()
        self._engine.addItem(translate("Dock", "Built in (nothing to install)"), STARTER)
        self._engine.addItem(translate("Dock", "Server (own environment)"), SERVER)
        self._model = _box()
        self._device = _box()
        self._device.addItem("CPU", "cpu")
        self._status = note()
        self._restart = QtWidgets.QPushButton(translate("Dock", "Restart the engine"))
        PaletteIcon(self._restart, "restart")
        self._restart.setVisible(False)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(translate("Dock", "Model")))
        grid = QtWidgets.QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (text, box) in enumerate(
            (
                (translate("Dock", "&Engine"), self._engine),
                (translate("Dock", "&Model"), self._model),
                (translate("Dock", "&Device"), self._device),
            )
        ):
            label = QtWidgets.QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        column.addLayout(grid)
        column.addWidget(self._status)
        column.addWidget(self._restart)
        self._engine.activated.connect(lambda _row: self.engine_chosen.emit(self.engine()))
        self._model.currentIndexChanged.connect(self._show_devices)
        self._restart.clicked.connect(self.restart)
        self.show_status(EngineStatus("stopped"))

    def engine(self) -> str:
        """"starter" or "server"."""
        return str(self._engine.currentData())

    def model(self) -> str:
        """Id of the chosen model; empty while the engine has not told which ones it has."""
        return str(self._model.currentData() or "")

    def device(self) -> str:
        return str(self._device.currentData())

    def profile(self) -> dict[str, Any]:
        """Profile of the chosen model (tasks, labels, examples); empty while none is known."""
        profile = self._models.get(self.model(), {}).get("profile", {})
        return dict(profile)

    def choose_engine(self, name: str) -> None:
        """Show this engine as chosen; the models of the other one are forgotten."""
        self._engine.setCurrentIndex(max(0, self._engine.findData(name)))
        self._models = {}
        self._model.clear()
        self._model.setEnabled(False)

    def set_models(self, models: list[dict[str, Any]], preferred: str, device: str) -> None:
        """Offer these models, each a dict with `info` and `profile` as the engine told them."""
        self._models = {str(model["info"]["id"]): model for model in models}
        self._model.blockSignals(True)
        self._model.clear()
        for name, model in self._models.items():
            self._model.addItem(str(model["info"].get("title") or name), name)
        self._model.setCurrentIndex(max(0, self._model.findData(preferred)))
        self._model.blockSignals(False)
        self._model.setEnabled(bool(models))
        self._show_devices()
        self._device.setCurrentIndex(max(0, self._device.findData(device)))

    def show_status(self, status: EngineStatus) -> None:
        """How the engine is, in words; the restart button only where a restart helps."""
        words = {
            READY: translate("Dock", "Ready."),
            STARTING: translate("Dock", "Starting the engine…"),
            FAILED: translate("Dock", "The engine is not running."),
        }
        self._status.setText(status.message or words.get(status.state, ""))
        self._status.setVisible(bool(self._status.text()))
        self._restart.setVisible(status.state == FAILED)

    def _show_devices(self) -> None:
        chosen = self.device()
        own = str(self._models.get(self.model(), {}).get("info", {}).get("device") or "cpu")
        self._device.clear()
        for device in dict.fromkeys((own, "cpu")):
            self._device.addItem(device.upper(), device)
        self._device.setCurrentIndex(max(0, self._device.findData(chosen)))
        self._device.setEnabled(self._device.count() > 1)
        self.model_chosen.emit()


def _box() -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box
