"""Part of the dock: which engine, which model, how it is loaded and what that takes, and how the engine is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..client.engine import FAILED, READY, REMOTE, STARTING, EngineStatus
from ..client.engines import SERVER, STARTER
from ..model_names import amount, device_name, is_folder, memory_words, precision_name, readable
from ..qt import Qt, QtWidgets, Signal, translate
from .heading import heading, note
from .icons import PaletteIcon
from .model_box import ModelBox, host_of

AUTO = "auto"
Asked = tuple[str, str, str]


class EnginePanel(QtWidgets.QWidget):
    """What the person can do here: `engine_chosen` (its name), `folder_picked` (of a checkpoint), `download_wanted`
    (id and title of a model), `remote_wanted` (a model on another computer) and `restart`.

    `model_chosen` tells that another profile is to be followed, `choice_wanted` that the engine is to be asked how
    the model would be loaded now; what it says goes into `show_choice` or `show_problem`, and `told` says that it came.
    """

    engine_chosen = Signal(str)
    model_chosen = Signal()
    choice_wanted = Signal()
    folder_picked = Signal(str)
    download_wanted = Signal(str, str)
    remote_wanted = Signal()
    restart = Signal()
    setup_wanted = Signal()
    told = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: list[dict[str, Any]] = []
        self._folders: list[str] = []
        self._profiles: dict[str, dict[str, Any]] = {}
        self._choice: dict[str, Any] = {}  # how the chosen model would be loaded; empty until the engine told
        self._engine = _box()
        self._engine.addItem(translate("Dock", "Built in (nothing to install)"), STARTER)
        self._engine.addItem(translate("Dock", "Server (own environment)"), SERVER)
        self._model = ModelBox()
        self._device = _box(translate("Dock", "What computes: the processor or a graphics card"))
        self._precision = _box(translate("Dock", "Fewer bits need less memory and are a little less exact"))
        self._warning = QtWidgets.QLabel()
        PaletteIcon(self._warning, "warning")
        self._memory = note()
        self._status = note()
        self._restart = QtWidgets.QPushButton(translate("Dock", "Restart the engine"))
        PaletteIcon(self._restart, "restart")
        self._restart.setVisible(False)
        self._setup = QtWidgets.QPushButton(translate("Dock", "More models…"))
        self._setup.setVisible(False)
        self._without = QtWidgets.QPushButton()
        self._without.setToolTip(translate("Dock", "The model without what it has learned"))
        PaletteIcon(self._without, "undo")
        self._without.setVisible(False)
        self._self_test = note()
        self._self_test.setVisible(False)
        self._server_host = ""  # where a server that runs already is, "" where it is this computer
        self._rows: dict[QtWidgets.QWidget, QtWidgets.QLabel] = {}
        self._build()
        self._engine.activated.connect(lambda _row: self.engine_chosen.emit(self.engine()))
        self._model.chosen.connect(self._another_model)
        self._model.wanted.connect(self.download_wanted)
        self._model.remote_wanted.connect(self.remote_wanted)
        self._model.folder_wanted.connect(self._pick_folder)
        for box in (self._device, self._precision):
            box.activated.connect(lambda _row: self.choice_wanted.emit())
            self._offer(box, (), AUTO)
        self._restart.clicked.connect(self.restart)
        self._setup.clicked.connect(self.setup_wanted)
        self._without.clicked.connect(lambda _checked=False: self._model.choose(self.base()))
        self.model_chosen.connect(self._follow_base)
        self._say("")
        self.show_status(EngineStatus("stopped"))

    def engine(self) -> str:
        """"starter" or "server"."""
        return str(self._engine.currentData())

    def model(self) -> str:
        """Id or folder of the chosen model; empty while the engine has not told which ones it has."""
        return self._model.model()

    def device(self) -> str:
        return str(self._device.currentData())

    def precision(self) -> str:
        return str(self._precision.currentData())

    def asked(self) -> Asked:
        """Model, device and precision as they are chosen now."""
        return self.model(), self.device(), self.precision()

    def profile(self) -> dict[str, Any]:
        """Profile of the chosen model (tasks, labels, examples); empty while none is known."""
        return dict(self._profiles.get(self.model(), {}))

    def base(self) -> str:
        """The model that the chosen one was before it learned; "" where it has learned nothing."""
        bases = (str(model.get("base") or "") for model in self._models if model["info"]["id"] == self.model())
        return next(bases, "")

    def host(self) -> str:
        """The other computer that pictures go to with the chosen model; "" where they stay on this one."""
        hosts = (host_of(model) for model in self._models if model["info"]["id"] == self.model())
        return next(hosts, "") or (self._server_host if self.engine() == SERVER else "")

    def show_server_host(self, host: str) -> None:
        """The computer of a server that runs already; "" for this one."""
        self._server_host = host

    def memory_text(self) -> str:
        """What is said of memory now."""
        return str(self._memory.text())

    def self_test_text(self) -> str:
        """What the model saw in the test picture, "" where none was loaded yet."""
        return str(self._self_test.text())

    def show_self_test(self, text: str) -> None:
        """What the model saw in the test picture when it was loaded; "" until then."""
        self._self_test.setText(text)
        self._self_test.setVisible(bool(text))

    def resolved(self) -> tuple[str, str]:
        """Device and precision that the engine would take now; as they are chosen where it has not told yet."""
        how = self._choice.get("plan") or self._choice.get("info") or {}
        return str(how.get("device") or self.device()), str(how.get("precision") or self.precision())

    def memory(self) -> int | None:
        """Bytes that the chosen model takes; None where that does not matter or is not known."""
        plan = self._choice.get("plan")
        return int(plan["needed"]) if plan else None

    def problem(self) -> str:
        """Why the chosen model cannot be loaded, "" where it can."""
        return str(self._choice.get("problem") or "")

    def most_tiles(self) -> int:
        """How many tiles the engine looks at one by one; 0 where it has not told."""
        return int(self._choice.get("most_tiles") or 0)

    def choose_engine(self, name: str) -> None:
        """Show this engine as chosen; the models of the other one are forgotten."""
        self._engine.setCurrentIndex(max(0, self._engine.findData(name)))
        self._models, self._profiles, self._choice = [], {}, {}
        self._model.forget()
        self._say("")

    def set_models(
        self, models: list[dict[str, Any]], folders: list[str], model: str, device: str = AUTO, precision: str = AUTO
    ) -> None:
        """Offer these models, each a dict with `info` and `profile` as the engine told them, and folders that were
        chosen before; `model`, `device` and `precision` are those of last time. The built-in engine takes no folders.
        """
        self._models, self._folders = models, folders
        self._profiles = {str(one["info"]["id"]): one.get("profile") or {} for one in models}
        self._model.offer(models, folders if self.engine() == SERVER else None, model)
        same = self._model.model() == model
        for box, chosen in ((self._device, device), (self._precision, precision)):
            self._offer(box, (chosen,) if same else (), chosen if same else AUTO)
        self.model_chosen.emit()
        self._ask()

    def add_folder(self, folder: str, folders: list[str]) -> None:
        """A folder proved to hold a checkpoint: choose it; from now on `folders` are offered beside the models."""
        self._folders = folders
        self._model.offer(self._models, folders, folder)
        for known, profile in self._profiles.items():
            self._name(known, profile)
        self._another_model()

    def show_choice(self, asked: Asked, choice: dict[str, Any]) -> None:
        """How the engine would load what was `asked` for; what is no longer chosen is not shown."""
        model = asked[0]
        is_new = model not in self._profiles
        self._profiles[model] = choice.get("profile") or {}
        if is_new:
            self._name(model, self._profiles[model])
        if asked != self.asked():
            return
        self._offer(self._device, choice.get("devices", ()), asked[1])
        self._offer(self._precision, choice.get("precisions", ()), asked[2])
        self._choice = choice
        self._say(choice.get("problem") or _plan(choice), bool(choice.get("problem")))
        if is_new:
            self.model_chosen.emit()
        self.told.emit()

    def show_problem(self, text: str) -> None:
        """Why a model or a folder cannot be used."""
        self._say(text, is_problem=True)

    def show_status(self, status: EngineStatus) -> None:
        """How the engine is, in words; the restart button only where a restart helps."""
        words = {
            STARTING: translate("Dock", "Starting the engine…"),
            FAILED: translate("Dock", "The engine is not running."),
        }
        self._status.setText(status.message or words.get(status.state, ""))
        self._status.setVisible(bool(self._status.text()))
        self._restart.setVisible(status.state == FAILED)
        self._setup.setVisible(status.state == FAILED and self.engine() == SERVER)
        if status.state != READY:
            self._say("")

    def _build(self) -> None:
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
                (translate("Dock", "Pre&cision"), self._precision),
            )
        ):
            label = QtWidgets.QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._rows[box] = label
        column.addLayout(grid)
        column.addWidget(self._without, 0, Qt.AlignmentFlag.AlignRight)
        told = QtWidgets.QHBoxLayout()
        told.addWidget(self._warning)
        told.addWidget(self._memory, 1)
        column.addLayout(told)
        column.addWidget(self._self_test)
        column.addWidget(self._status)
        column.addWidget(self._restart)
        column.addWidget(self._setup)

    def _name(self, model: str, profile: dict[str, Any]) -> None:
        """A folder is called by what is in it, once that is known."""
        if is_folder(model) and profile.get("name"):
            self._model.name(model, f"{readable(model)} ({profile['name']})")

    def _follow_base(self) -> None:
        """What was learned is undone with a click."""
        self._without.setVisible(bool(self.base()))
        self._without.setText(translate("Dock", "&Back to {model}").format(model=self.base()))

    def _another_model(self) -> None:
        for box in (self._device, self._precision):
            self._offer(box, (), AUTO)
        self.model_chosen.emit()
        self._ask()

    def _ask(self) -> None:
        self._choice = {}
        if self.model():
            self._say(translate("Dock", "Looking up what it takes…"))
            self.choice_wanted.emit()

    def _pick_folder(self) -> None:
        dialog = QtWidgets.QFileDialog(self, translate("Dock", "Folder of a checkpoint"))
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
        dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        if self._folders:
            dialog.setDirectory(str(Path(self._folders[0]).parent))
        dialog.fileSelected.connect(self.folder_picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _offer(self, box: QtWidgets.QComboBox, names: Any, chosen: str) -> None:
        """Fill the box of devices or precisions; it is seen only where there is something to choose."""
        title = device_name if box is self._device else precision_name
        box.clear()
        offered = list(dict.fromkeys((AUTO, *names)))
        for name in offered:
            box.addItem(title(name), name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        for widget in (box, self._rows[box]):
            widget.setVisible(len(offered) > 2 or chosen != AUTO)

    def _say(self, text: str, is_problem: bool = False) -> None:
        self._memory.setText(text)
        self._memory.setVisible(bool(text))
        self._warning.setVisible(is_problem)


def _plan(choice: dict[str, Any]) -> str:
    """How the model is loaded, or would be."""
    plan, info = choice.get("plan"), choice["info"]
    if str(info["id"]).startswith(REMOTE):
        return translate("Dock", "Runs at {host}.").format(host=info["device"])
    if not plan:
        text = translate("Dock", "Runs on the {device}, in {precision}.")
        return text.format(device=device_name(str(info["device"] or "cpu")), precision=info["precision"] or "float32")
    if choice.get("loaded"):
        words = {"needed": amount(plan["needed"]), "precision": plan["precision"]}
        text = translate("Dock", "Loaded: {needed} on the {device}, in {precision}.")
        if plan.get("free") is not None:
            text = translate("Dock", "Loaded: {needed} on the {device}, in {precision}; {free} are free.")
            words["free"] = amount(plan["free"])
        return text.format(device=device_name(plan["device"]), **words)
    return memory_words(plan)


def _box(tip: str = "") -> QtWidgets.QComboBox:
    box = QtWidgets.QComboBox()
    box.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setToolTip(tip)
    return box
