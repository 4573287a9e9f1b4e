"""The models that are here and those that could be: what each is, takes and came from, and what can be done with it."""

from __future__ import annotations

import re
from typing import Any

from ..client.engine import REMOTE
from ..model_names import amount, precision_name
from ..qt import Qt, QtWidgets, Signal, translate
from .adapter_facts import adapter_rows, adapter_state, adapter_title, is_adapted, under_their_base
from .model_box import host_of, is_here
from .rows import facts_form, saying, show_facts

_STEPS = 1000
_SIZE = (720, 460)
_INSET = "     "
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class ModelsDialog(QtWidgets.QDialog):
    """`chosen` (an id) asks what it takes in memory; `download` (id, title), `verify`, `removed` (ids), `bring` (id,
    folder or ZIP file, licence), `unload` and `stopped` are what the person wants done. `adapter_added` (file, whether
    it may take the place of one of that name) and `adapter_exported` (name, file) are about what a model has learned,
    whose removal is `adapter_removed` (name). It blocks nothing."""

    chosen = Signal(str)
    download = Signal(str, str)
    verify = Signal(str)
    removed = Signal(str)
    bring = Signal(str, str, str)
    unload = Signal()
    stopped = Signal()
    adapter_added = Signal(str, bool)
    adapter_exported = Signal(str, str)
    adapter_removed = Signal(str)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Manager", "Models"))
        self.resize(*_SIZE)
        self._models: dict[str, dict[str, Any]] = {}
        self._can_change = self._can_adapt = False
        self._running = False
        self._asked = ""  # a model whose removal was asked for once
        self._memory = ("", "", False)
        self._list = QtWidgets.QListWidget()
        self._list.setAccessibleName(translate("Manager", "Models"))
        self._list.setMaximumWidth(270)
        self._list.setWordWrap(True)
        self._list.setSpacing(3)
        self._facts = facts_form()
        self._told, self._sign, self._text = saying()
        self._bar = QtWidgets.QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setAccessibleName(translate("Manager", "Progress"))
        self._download = QtWidgets.QPushButton(translate("Manager", "&Download…"))
        self._verify = QtWidgets.QPushButton(translate("Manager", "&Check files"))
        self._remove = QtWidgets.QPushButton(translate("Manager", "&Remove…"))
        self._unload = QtWidgets.QPushButton(translate("Manager", "&Unload now"))
        self._folder = QtWidgets.QPushButton(translate("Manager", "Import &folder…"))
        self._file = QtWidgets.QPushButton(translate("Manager", "Import &ZIP…"))
        self._export = QtWidgets.QPushButton(translate("Manager", "&Export…"))
        self._add = QtWidgets.QPushButton(translate("Manager", "&Add learned from file…"))
        self._stop = QtWidgets.QPushButton(translate("Manager", "&Stop"))
        self._lay_out()
        self._list.currentRowChanged.connect(lambda _row: self._selected())
        self._download.clicked.connect(lambda: self.download.emit(self.model(), self._title(self.model())))
        self._verify.clicked.connect(lambda: self.verify.emit(self.model()))
        self._remove.clicked.connect(self._remove_clicked)
        self._unload.clicked.connect(self.unload)
        self._folder.clicked.connect(lambda: self._pick(is_folder=True))
        self._file.clicked.connect(lambda: self._pick(is_folder=False))
        self._export.clicked.connect(self._pick_export)
        self._add.clicked.connect(self._pick_adapter)
        self._stop.clicked.connect(self.stopped)
        self._show_running(False)

    def model(self) -> str:
        """Id of the model that is looked at, "" for none."""
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def offer(self, models: list[dict[str, Any]], can_change: bool, can_adapt: bool = False) -> None:
        """What the engine has and could have; `can_change` is whether it has a store of models, `can_adapt` whether one
        of what they have learned."""
        kept = self.model()
        self._models = {str(model["info"]["id"]): model for model in under_their_base(models)}
        self._can_change, self._can_adapt = can_change, can_adapt
        self._list.blockSignals(True)
        self._list.clear()
        for name, model in self._models.items():
            item = QtWidgets.QListWidgetItem(_lines(self._title(name), model))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self._list.addItem(item)
        names = list(self._models)
        self._list.setCurrentRow(names.index(kept) if kept in names else 0 if names else -1)
        self._list.blockSignals(False)
        self._look()
        if not can_change and not self.said():
            self.say(
                translate(
                    "Manager",
                    "The built-in engine has the small model only; choose the engine “Server” in the dock for others.",
                )
            )

    def show_memory(self, model: str, text: str, loaded: bool) -> None:
        """What a model takes of what is free, and whether it is in memory."""
        self._memory = (model, text, loaded)
        if model == self.model():
            self._show_facts()

    def show_work(self, work: dict[str, Any]) -> None:
        """How far a copy or a check is."""
        self._show_running(True)
        done, total = int(work["done"]), max(1, int(work["total"]))
        self._bar.setValue(round(_STEPS * done / total))
        texts = {
            "copying": translate("Manager", "Copying: {done} of {total}"),
            "checking": translate("Manager", "Checking: {done} of {total}"),
        }
        text = texts.get(str(work["step"]), translate("Manager", "Beginning…"))
        self.say(text.format(done=amount(done), total=amount(total)))

    def show_end(self, text: str, is_problem: bool) -> None:
        """How it went."""
        self._show_running(False)
        self.say(text, is_problem)

    def say(self, text: str, is_problem: bool = False) -> None:
        self._text.setText(text)
        self._sign.setVisible(is_problem)

    def said(self) -> str:
        """What the line at the foot says."""
        return str(self._text.text())

    def _title(self, model: str) -> str:
        info = self._models.get(model, {}).get("info", {})
        return str(info.get("title") or model)

    def _selected(self) -> None:
        """The person turned to another model."""
        self.say("")
        self._look()

    def _look(self) -> None:
        self._asked = ""
        self._show_facts()
        self._follow()
        model = self._models.get(self.model())
        if model is not None and is_here(model) and not self.model().startswith(REMOTE):
            self.chosen.emit(self.model())

    def _show_facts(self) -> None:
        model = self._models.get(self.model())
        if model is None:
            show_facts(self._facts, ())
            return
        if is_adapted(model):
            show_facts(self._facts, adapter_rows(model))
            return
        info, card, plan = model["info"], model.get("card") or {}, model.get("plan") or {}
        known, memory, loaded = self._memory
        if known != self.model():
            memory, loaded = "", False
        if loaded:
            memory = translate("Manager", "{memory} In memory now.").format(memory=memory).strip()
        source = str(card.get("source") or plan.get("repository") or host_of(model) or "")
        revision = str(card.get("revision") or plan.get("revision") or "")[:12]
        if not source and model.get("state", "shipped") == "shipped":
            source = translate("Manager", "came with the plugin")
        checked = ""
        if card:
            checked = translate("Manager", "%n file(s), hashed on {date}", None, len(card.get("files", ())))
            checked = checked.format(date=str(card.get("agreed", ""))[:10])
        rows = (
            (translate("Manager", "State"), _state(model)),
            (translate("Manager", "Licence"), str(info.get("licence") or "")),
            (translate("Manager", "Size"), amount(int(info["size"])) if info.get("size") else ""),
            (translate("Manager", "Memory"), memory or str(plan.get("memory") or "")),
            (translate("Manager", "Precision"), precision_name(str(info.get("precision") or ""))),
            (translate("Manager", "From"), f"{source}, {revision}" if revision else source),
            (translate("Manager", "Files"), checked),
            (translate("Manager", "Weights"), str(info.get("weights_hash") or "")[:16]),
            (translate("Manager", "Goes to"), str(plan.get("folder") or "")),
        )
        show_facts(self._facts, rows)

    def _follow(self) -> None:
        """Only what makes sense for this model can be pressed."""
        model = self._models.get(self.model(), {})
        state = str(model.get("state", "shipped"))
        free = self._can_change and not self._running
        self._download.setEnabled(free and bool(model.get("plan")) and state != "installed")
        self._verify.setEnabled(free and state in ("installed", "damaged") and bool(model.get("card")))
        adapted = is_adapted(model)
        adapts = self._can_adapt and not self._running
        removable = free and state in ("installed", "damaged", "partial")
        self._remove.setEnabled(adapts if adapted else removable)
        self._add.setEnabled(adapts)
        self._export.setEnabled(adapts and adapted)
        self._export.setVisible(adapted)
        for button in (self._download, self._verify):
            button.setVisible(not adapted)
        for button in (self._unload, self._folder, self._file):
            button.setEnabled(free)

    def _show_running(self, running: bool) -> None:
        self._running = running
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._follow()

    def _remove_clicked(self) -> None:
        """Asked for twice: the first time it says what would go."""
        if self._asked == self.model():
            self._asked = ""
            if is_adapted(self._models[self.model()]):
                self.adapter_removed.emit(self._adapter())
            else:
                self.removed.emit(self.model())
            return
        self._asked = self.model()
        text = translate("Manager", "This deletes {model} from the disk. Press Remove again to do it.")
        self.say(text.format(model=self._title(self.model())), is_problem=True)

    def _pick(self, is_folder: bool) -> None:
        dialog = QtWidgets.QFileDialog(self, translate("Manager", "Checkpoint to import"))
        if is_folder:
            dialog.setFileMode(QtWidgets.QFileDialog.FileMode.Directory)
            dialog.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(translate("Manager", "ZIP files (*.zip)"))
        dialog.fileSelected.connect(self.import_from)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _adapter(self) -> str:
        """Name of what was learned that is looked at, "" for a model."""
        return str((self._models.get(self.model(), {}).get("adapter") or {}).get("name", ""))

    def _pick_export(self) -> None:
        name, dialog = self._adapter(), self._file_dialog(translate("Manager", "Export what was learned"))
        dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("safetensors")
        dialog.selectFile(f"{name}.safetensors")
        dialog.fileSelected.connect(lambda path: self.adapter_exported.emit(name, path))
        dialog.open()

    def _pick_adapter(self) -> None:
        dialog = self._file_dialog(translate("Manager", "Add what was learned"))
        dialog.setFileMode(QtWidgets.QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_from)
        dialog.open()

    def add_from(self, path: str) -> None:
        """Take a file; where one of that name is there, it is taken the second time only."""
        name = re.sub(r"\.safetensors$", "", re.split(r"[\\/]", path)[-1])
        taken = any((model.get("adapter") or {}).get("name") == name for model in self._models.values())
        if taken and self._asked != path:
            self._asked = path
            text = translate("Manager", "There is something learned that is called {name} already. Choose the file "
                             "again to put it in its place.")
            self.say(text.format(name=name), is_problem=True)
            return
        self._asked = ""
        self.adapter_added.emit(path, taken)

    def _file_dialog(self, title: str) -> QtWidgets.QFileDialog:
        dialog = QtWidgets.QFileDialog(self, title)
        dialog.setNameFilter(translate("Manager", "What was learned (*.safetensors)"))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def import_from(self, path: str) -> None:
        """Begin to import what was picked, under an id made of its name; that of a published model where it has its
        name, so that its hashes are held against the published ones."""
        name = re.split(r"[\\/]", path.rstrip("\\/"))[-1]
        name = re.sub(r"[^a-z0-9._-]+", "-", re.sub(r"\.zip$", "", name.lower())).strip("-._")
        if not _ID.fullmatch(name):
            self.say(translate("Manager", "{path} has no name that a model can have.").format(path=path), True)
            return
        self.say(translate("Manager", "Beginning…"))
        self.bring.emit(name, path, "")

    def _lay_out(self) -> None:
        right = QtWidgets.QVBoxLayout()
        right.addLayout(self._facts)
        right.addStretch(1)
        row = QtWidgets.QHBoxLayout()
        for button in (self._download, self._verify, self._export, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        right.addLayout(row)
        both = QtWidgets.QHBoxLayout()
        both.addWidget(self._list)
        both.addLayout(right, 1)
        foot = QtWidgets.QHBoxLayout()
        for button in (self._folder, self._file, self._add, self._unload):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self._stop)
        close = QtWidgets.QPushButton(translate("Manager", "Close"))
        close.clicked.connect(self.close)
        foot.addWidget(close)
        column = QtWidgets.QVBoxLayout(self)
        column.addLayout(both, 1)
        column.addLayout(self._told)
        column.addWidget(self._bar)
        column.addLayout(foot)
        close.setDefault(True)
        for button in self.findChildren(QtWidgets.QPushButton):
            button.setAutoDefault(False)


def _lines(title: str, model: dict[str, Any]) -> str:
    """The two lines of the list; what was learned stands below its model, further in."""
    if is_adapted(model):
        return f"{_INSET}{adapter_title(model)}\n{_INSET}{adapter_state(model)}"
    return f"{title}\n{_state(model)}"


def _state(model: dict[str, Any]) -> str:
    """Where a model is, in words."""
    words = {
        "shipped": translate("Manager", "built in"),
        "installed": translate("Manager", "installed"),
        "connected": translate("Manager", "on another computer"),
        "available": translate("Manager", "can be downloaded"),
        "partial": translate("Manager", "partly downloaded"),
        "damaged": translate("Manager", "damaged"),
    }
    state = str(model.get("state", "shipped"))
    return words.get(state, state)
