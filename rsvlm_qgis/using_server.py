"""A server that runs already: found, checked, used, left. Its token is read where it is kept, when it is needed."""

from __future__ import annotations

from typing import Any

from .background import Background
from .client.engines import SERVER
from .client.errors import EngineUnavailable
from .client.http_channel import Channel, parse_address
from .client.state_files import found_servers, token_of
from .errors import PluginError
from .gui.setup_dialog import SetupDialog
from .keys import read_key
from .qt import QtCore, Signal, translate
from .settings import Settings


def read_token(settings: Settings) -> str:
    """The token of the server that is used: from QGIS' authentication, else from the file of a server here.

    Raises EngineUnavailable where there is none.
    """
    return _token(settings.server_address, settings.server_authcfg)


class UsingServer(QtCore.QObject):
    """The page of running servers at work; `changed` when another server is used from now on."""

    changed = Signal()

    def __init__(self, settings: Settings, dialog: SetupDialog) -> None:
        super().__init__(dialog)
        self._settings = settings
        self._page = dialog.server
        self._background = Background(self)
        self._page.look.connect(self.look)
        self._page.used.connect(self._use)
        self._page.left.connect(self._leave)
        self._page.show_used(settings.server_address, settings.server_authcfg)

    def look(self) -> None:
        """For servers of this person on this computer."""
        self._background.do(found_servers, self._page.offer, lambda error: self._fail(str(error)))

    def close(self) -> None:
        """The plugin goes."""
        self._background.close()

    def _use(self, address: str, entry: str) -> None:
        try:
            token = _token(address, entry)
        except PluginError as error:
            self._fail(str(error))
            return
        self._page.show_busy(True)

        def ask() -> Any:
            channel = Channel(parse_address(address, token))
            try:
                return channel.call("GET", "/models")
            finally:
                channel.close()

        self._background.do(ask, lambda told: self._answered(address, entry, told), lambda e: self._fail(str(e)))

    def _answered(self, address: str, entry: str, told: Any) -> None:
        self._page.show_busy(False)
        self._settings.server_address, self._settings.server_authcfg = address, entry
        self._settings.engine = SERVER
        self._page.show_used(address, entry)
        count = len(told.get("models", ())) if isinstance(told, dict) else 0
        self._page.say(translate("Server", "It answers, has %n model(s), and is used from now on.", None, count))
        self.changed.emit()

    def _leave(self) -> None:
        self._settings.server_address = self._settings.server_authcfg = ""
        self._page.show_used("", "")
        self._page.say(translate("Server", "It is no longer used; it goes on by itself."))
        self.changed.emit()

    def _fail(self, text: str) -> None:
        self._page.show_busy(False)
        self._page.say(text, is_problem=True)


def _token(address: str, entry: str) -> str:
    if not entry:
        token = token_of(address)
        if not token:
            text = translate("Server", "There is no token for {address}; choose the entry of QGIS that has it.")
            raise EngineUnavailable(text.format(address=address))
        return token
    try:
        return read_key(entry)
    except PluginError as error:
        raise EngineUnavailable(str(error), error.details) from error
