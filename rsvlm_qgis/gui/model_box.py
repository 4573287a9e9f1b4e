"""The box in which a model is chosen: those the engine has, folders the person chose, those that can be had."""

from __future__ import annotations

from typing import Any

from ..model_names import amount, readable
from ..qt import Qt, QtGui, QtWidgets, Signal, translate

_NAME = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_TITLE = Qt.ItemDataRole.UserRole + 2
_HERE, _ELSEWHERE, _PICK, _REMOTE = "here", "elsewhere", "pick", "remote"


class ModelBox(QtWidgets.QComboBox):
    """`chosen` when another model is. A model that is not here yet is not chosen but `wanted` (its id and title);
    choosing "Checkpoint folder…" is `folder_wanted`, "On another computer…" `remote_wanted`."""

    chosen = Signal()
    wanted = Signal(str, str)
    folder_wanted = Signal()
    remote_wanted = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QtWidgets.QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._current = ""
        self.activated.connect(self._picked)

    def model(self) -> str:
        """Id or folder of the chosen model; empty while there is none."""
        return self._current

    def forget(self) -> None:
        """Nothing to choose."""
        self.clear()
        self._current = ""
        self.setEnabled(False)

    def offer(self, models: list[dict[str, Any]], folders: list[str] | None, preferred: str) -> None:
        """Show these models (`info`, and `state` where they differ in it) and folders; None offers no folders.

        `preferred` is chosen where it is among them, else the first.
        """
        self.forget()
        self.setEnabled(True)
        here = [model for model in models if is_here(model)]
        for model in here:
            info = model["info"]
            self._add(str(info.get("title") or info["id"]), str(info["id"]), _HERE, _facts(model))
        for folder in folders or ():
            self._add(readable(folder), folder, _HERE, folder)
        elsewhere = [model for model in models if not is_here(model) and not model.get("adapter")]
        if elsewhere:
            self.insertSeparator(self.count())
        texts = {
            "partial": translate("Dock", "{title} – partly downloaded"),
            "damaged": translate("Dock", "{title} – damaged"),
        }
        for model in elsewhere:
            info, title = model["info"], str(model["info"].get("title") or model["info"]["id"])
            text = texts.get(model["state"], translate("Dock", "{title} – to download")).format(title=title)
            self._add(text, str(info["id"]), _ELSEWHERE, _facts(model))
            self.setItemData(self.count() - 1, title, _TITLE)
        if folders is not None:
            self.insertSeparator(self.count())
            tip = translate(
                "Dock",
                "A folder with RSUniVLM, RSCoVLM or a Qwen-VL model as published, or a checkpoint of this project",
            )
            self._add(translate("Dock", "Checkpoint folder…"), "", _PICK, tip)
            tip = translate("Dock", "A model on a server that speaks OpenAI's protocol; pictures go there")
            self._add(translate("Dock", "On another computer…"), "", _REMOTE, tip)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0))
        row = max(0, self._row(preferred))
        self._current = str(self.itemData(row, _NAME) or "") if here or folders else ""
        self.setCurrentIndex(row)
        self._show_facts()

    def name(self, model: str, text: str) -> None:
        """Call a model by another name from now on."""
        self.setItemText(self._row(model), text)

    def choose(self, model: str) -> None:
        """Choose a model, as if the person had."""
        row = self._row(model)
        if row >= 0:
            self.setCurrentIndex(row)
            self._picked(row)

    def _add(self, text: str, name: str, kind: str, tip: str) -> None:
        self.addItem(text)
        row = self.count() - 1
        self.setItemData(row, name, _NAME)
        self.setItemData(row, kind, _KIND)
        self.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        if kind == _ELSEWHERE:
            pale = self.palette().color(QtGui.QPalette.ColorGroup.Disabled, QtGui.QPalette.ColorRole.Text)
            self.setItemData(row, QtGui.QBrush(pale), Qt.ItemDataRole.ForegroundRole)

    def _row(self, model: str) -> int:
        rows = (row for row in range(self.count()) if self.itemData(row, _KIND) == _HERE)
        return next((row for row in rows if self.itemData(row, _NAME) == model), -1)

    def _show_facts(self) -> None:
        self.setToolTip(str(self.currentData(Qt.ItemDataRole.ToolTipRole) or ""))

    def _picked(self, row: int) -> None:
        kind, name = self.itemData(row, _KIND), str(self.itemData(row, _NAME) or "")
        if kind == _HERE:
            self._show_facts()
            if name != self._current:
                self._current = name
                self.chosen.emit()
            return
        self.setCurrentIndex(self._row(self._current))
        if kind == _PICK:
            self.folder_wanted.emit()
        elif kind == _REMOTE:
            self.remote_wanted.emit()
        else:
            self.wanted.emit(name, str(self.itemData(row, _TITLE)))


def is_here(model: dict[str, Any]) -> bool:
    """Whether an engine's model can be used as it is; others would have to be downloaded first, or again."""
    return model.get("state", "") not in ("available", "partial", "damaged", "unfit")


def host_of(model: dict[str, Any]) -> str:
    """The other computer that pictures go to for this model; "" for a model on this one."""
    remote = model.get("remote") or {}
    return "" if not remote or remote.get("loopback") else str(remote["host"])


def _facts(model: dict[str, Any]) -> str:
    """What is told of a model when the mouse rests on it."""
    info = model["info"]
    lines = [str(info.get("title") or info["id"])]
    label = (model.get("adapter") or {}).get("label")
    if label:
        lines.append(translate("Dock", "Has learned: {label}").format(label=label))
    if info.get("size"):
        lines.append(translate("Dock", "Size: {size}").format(size=amount(int(info["size"]))))
    if info.get("licence"):
        lines.append(translate("Dock", "Licence: {licence}").format(licence=info["licence"]))
    memory = str((model.get("plan") or {}).get("memory") or "")
    if memory:
        lines.append(memory.replace(". ", ".\n"))
    if host_of(model):
        lines.append(translate("Dock", "Pictures go to {host}").format(host=host_of(model)))
    return "\n".join(lines)
