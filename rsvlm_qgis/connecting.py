"""The dialog of models on other computers at work: what is typed is looked up, stored, checked and removed."""

from __future__ import annotations

from typing import Any

from .client.bridge import EngineBridge
from .client.engine import REMOTE, Connections
from .errors import PluginError
from .gui.remote_dialog import RemoteDialog
from .keys import read_key
from .qt import QtCore, QtWidgets, Signal, translate
from .settings import Settings


class Connecting(QtCore.QObject):
    """`changed` carries the id of a model that was stored, or "" where one was removed. Lives with its bridge."""

    changed = Signal(str)

    def __init__(
        self, bridge: EngineBridge, engine: Connections, settings: Settings, window: QtWidgets.QWidget | None
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._engine = engine
        self._settings = settings
        self.dialog = RemoteDialog(window)
        self.dialog.described.connect(self._describe)
        self.dialog.kept.connect(self._keep)
        self.dialog.forgotten.connect(self._forget)

    def show(self) -> None:
        """Open the dialog with the connections there are."""
        self._bridge.ask(self._engine.connections(), self._offer, self._problem)
        self.dialog.show()
        self.dialog.raise_()

    def close(self) -> None:
        self.dialog.close()
        self.dialog.deleteLater()

    def _offer(self, choices: dict[str, Any]) -> None:
        names = (str(one["name"]) for one in choices["connections"])
        self.dialog.offer(choices, {name: self._settings.authcfg_of(name) for name in names})

    def _describe(self, settings: dict[str, Any]) -> None:
        self._bridge.ask(self._engine.describe_connection(settings), self.dialog.show_place, self._problem)

    def _keep(self, name: str, settings: dict[str, Any], agreed: bool, entry: str) -> None:
        try:
            key = read_key(entry) if entry else ""
        except PluginError as error:
            self._problem(str(error))
            return

        def stored(_connection: dict[str, Any]) -> None:
            self._settings.keep_authcfg(name, entry)
            self._engine.hold_key(name, key)
            self.changed.emit(REMOTE + name)
            self._bridge.ask(
                self._engine.check_connection(name), lambda found: self._checked(name, found), self._problem
            )
            self._bridge.ask(self._engine.connections(), self._offer, self._problem)

        self._bridge.ask(self._engine.keep_connection(name, settings, agreed), stored, self._problem)

    def _checked(self, name: str, found: dict[str, Any]) -> None:
        if self.dialog.name() != name:
            return
        if not found["reachable"] or found["problem"]:
            self._problem(str(found["problem"]))
            return
        models = [str(model) for model in found["models"]]
        self.dialog.show_models(models)
        self.dialog.say(translate("Remote", "Saved; the server answers and has %n model(s).", None, len(models)), False)

    def _forget(self, name: str) -> None:
        def forgotten(_what: dict[str, Any]) -> None:
            self._settings.keep_authcfg(name, "")
            self.changed.emit("")
            self.dialog.say(translate("Remote", "{name} was removed.").format(name=name), False)
            self._bridge.ask(self._engine.connections(), self._offer, self._problem)

        self._bridge.ask(self._engine.forget_connection(name), forgotten, self._problem)

    def _problem(self, text: str) -> None:
        self.dialog.say(text, True)
