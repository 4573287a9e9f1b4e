"""A model on another computer: where it is, how it is asked, and the person's word that pictures may go there."""

from __future__ import annotations

import re
from typing import Any

from qgis.gui import QgsAuthConfigSelect

from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from .heading import note
from .icons import PaletteIcon

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_WIDTH = 480
_LATER = 400  # ms


class RemoteDialog(QtWidgets.QDialog):
    """`described` (settings) asks where an address is, `kept` (name, settings, agreed, key's entry) stores the
    connection, `forgotten` (name) removes it. Nothing is stored without the box ticked where pictures leave the
    computer, and it is never ticked beforehand. It blocks nothing."""

    described = Signal(object)
    kept = Signal(str, object, bool, str)
    forgotten = Signal(str)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Remote", "A model on another computer"))
        self.setMinimumWidth(_WIDTH)
        self._known: dict[str, dict[str, Any]] = {}
        self._entries: dict[str, str] = {}
        self._place: dict[str, Any] = {}
        self._name = QtWidgets.QComboBox()
        self._name.setEditable(True)
        self._url = QtWidgets.QLineEdit()
        self._url.setPlaceholderText("http://127.0.0.1:8000/v1")
        self._model = QtWidgets.QComboBox()
        self._model.setEditable(True)
        self._profile = QtWidgets.QComboBox()
        self._server = QtWidgets.QComboBox()
        self._key = QgsAuthConfigSelect()
        self._statement = note()
        self._statement.setTextFormat(Qt.TextFormat.PlainText)
        self._agree = QtWidgets.QCheckBox()
        self._warning = QtWidgets.QLabel()
        PaletteIcon(self._warning, "warning")
        self._told = note()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(lambda: self.described.emit(self.settings()))
        self._build()
        self._url.textChanged.connect(self._moved)
        self._name.currentIndexChanged.connect(lambda _row: self._show_known())
        for box in (self._name, self._model):
            box.editTextChanged.connect(lambda _text: self._follow())
        self._agree.toggled.connect(lambda _on: self._follow())
        self._moved()

    def offer(self, choices: dict[str, Any], entries: dict[str, str]) -> None:
        """What there is to choose from (`client.engine.Connections.connections`), and which entry of QGIS'
        authentication database has the key of each connection."""
        self._known = {str(one["name"]): one for one in choices["connections"]}
        self._entries = entries
        chosen = self.name()
        self._name.blockSignals(True)
        self._name.clear()
        self._name.addItems(list(self._known))
        self._name.setEditText(chosen or next(iter(self._known), ""))
        self._name.blockSignals(False)
        for box, options in ((self._profile, choices["profiles"]), (self._server, choices["servers"])):
            kept = box.currentData()
            box.clear()
            for option in options:
                box.addItem(str(option["title"]), str(option["name"]))
            box.setCurrentIndex(max(0, box.findData(kept)))
        if not self._url.text():
            self._show_known()
        self._follow()

    def name(self) -> str:
        """Of the connection."""
        return str(self._name.currentText()).strip()

    def settings(self) -> dict[str, Any]:
        """The connection as it is written now, on top of what is known of it."""
        kept = {key: self._known.get(self.name(), {}).get(key) for key in _KEPT}
        return {
            **{key: value for key, value in kept.items() if value is not None},
            "url": str(self._url.text()).strip(),
            "model": str(self._model.currentText()).strip() or "?",
            "profile": str(self._profile.currentData() or ""),
            "server": str(self._server.currentData() or "other"),
        }

    def show_place(self, place: dict[str, Any]) -> None:
        """Where the address is: its host, whether that is this computer, whether the way there is encrypted."""
        self._place = place
        self._statement.setText(statement(place))
        self._agree.setText(translate("Remote", "I &agree: pictures may go to {host}").format(host=place["host"]))
        self._say("")
        self._follow()

    def show_models(self, models: list[str]) -> None:
        """Names that the other computer told; what is typed stays."""
        typed = self._model.currentText()
        self._model.clear()
        self._model.addItems(models)
        self._model.setEditText(typed if typed or not models else models[0])

    def say(self, text: str, is_problem: bool) -> None:
        """How it went."""
        self._say(text, is_problem)

    def _build(self) -> None:
        form = QtWidgets.QFormLayout()
        form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("Remote", "&Name"), self._name, translate("Remote", "Small letters, digits, dots and dashes")),
            (
                translate("Remote", "Add&ress"),
                self._url,
                translate("Remote", "Of a server that speaks OpenAI's protocol: vLLM, SGLang, llama.cpp, Ollama, …"),
            ),
            (translate("Remote", "&Kind of server"), self._server, ""),
            (translate("Remote", "&Model"), self._model, translate("Remote", "Its name on that server")),
            (
                translate("Remote", "Asked &like"),
                self._profile,
                translate("Remote", "Prompts, sizes and forms of answers that the model was trained with"),
            ),
            (
                translate("Remote", "Key"),
                self._key,
                translate("Remote", "An entry of QGIS' authentication database; only its name is remembered"),
            ),
        )
        for text, widget, tip in rows:
            widget.setToolTip(tip)
            widget.setAccessibleName(text.replace("&", ""))
            form.addRow(text, widget)
        buttons = QtWidgets.QDialogButtonBox()
        role = QtWidgets.QDialogButtonBox.ButtonRole
        self._keep = buttons.addButton(translate("Remote", "&Save and check"), role.ActionRole)
        self._forget = buttons.addButton(translate("Remote", "Remo&ve"), role.ActionRole)
        close = buttons.addButton(translate("Remote", "Close"), role.RejectRole)
        self._keep.setAutoDefault(False)  # Return agrees to nothing
        self._forget.setAutoDefault(False)
        close.setDefault(True)
        told = QtWidgets.QHBoxLayout()
        told.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._told, 1)
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self._statement)
        column.addWidget(self._agree)
        column.addLayout(told)
        column.addWidget(buttons)
        self._keep.clicked.connect(self._keep_it)
        self._forget.clicked.connect(lambda: self.forgotten.emit(self.name()))
        buttons.rejected.connect(self.close)

    def _moved(self) -> None:
        """Another address: what was agreed to was of the old one."""
        self._place = {}
        self._agree.setChecked(False)
        self._statement.setText("")
        self._say("")
        self._follow()
        if self._url.text().strip():
            self._later.start()

    def _show_known(self) -> None:
        known = self._known.get(self.name())
        if known is None:
            return
        self._url.setText(str(known["url"]))
        self._model.setEditText(str(known["model"]))
        for box, value in ((self._profile, known["profile"]), (self._server, known["server"])):
            box.setCurrentIndex(max(0, box.findData(value)))
        self._key.setConfigId(self._entries.get(self.name(), ""))

    def _follow(self) -> None:
        """Only what makes sense can be seen and pressed."""
        leaves = bool(self._place) and not self._place["loopback"]
        self._statement.setVisible(bool(self._place))
        self._agree.setVisible(leaves)
        ready = bool(self._place) and bool(_NAME.fullmatch(self.name())) and bool(self._model.currentText().strip())
        self._keep.setEnabled(ready and (self._agree.isChecked() or not leaves))
        self._forget.setEnabled(self.name() in self._known)

    def _keep_it(self) -> None:
        agreed = bool(self._agree.isChecked()) and not self._agree.isHidden()
        self._say(translate("Remote", "Asking the server…"))
        self.kept.emit(self.name(), self.settings(), agreed, str(self._key.configId()))

    def _say(self, text: str, is_problem: bool = False) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._warning.setVisible(is_problem)


_KEPT = ("guided", "key_env", "concurrency", "timeout", "longest", "retries", "jpeg")
"""Settings of a connection that this dialog does not show and does not change."""


def statement(place: dict[str, Any]) -> str:
    """What using the connection means, plainly."""
    if place["loopback"]:
        return translate("Remote", "The address is on this computer: nothing leaves it.")
    if place["encrypted"]:
        text = translate(
            "Remote",
            "Each picture that is looked at leaves this computer and goes to {host}, encrypted, with the prompt and "
            "the settings. Nothing else is sent. What is kept there is up to who runs it.",
        )
    else:
        text = translate(
            "Remote",
            "Each picture that is looked at leaves this computer and goes to {host}, not encrypted: others on the way "
            "can read it, and the key. The prompt and the settings go along, nothing else. What is kept there is up to "
            "who runs it.",
        )
    return text.format(host=place["host"])
