"""The engine that the dock shows: started, asked what it can, replaced; models fetched and connected for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from . import log
from .client.bridge import EngineBridge
from .client.engine import FAILED, READY, REMOTE, Connections, Downloads, Engine, EngineStatus
from .client.engines import SERVER, Engines
from .client.events import JobEvent
from .errors import PluginError
from .gui.engine_panel import AUTO, Asked, EnginePanel
from .gui.messages import Messages
from .gui.model_box import is_here
from .keys import key_for
from .model_names import is_folder, self_test_words
from .order import Order
from .qt import QtCore, QtWidgets, translate
from .settings import Settings

if TYPE_CHECKING:
    from .connecting import Connecting
    from .download import Download

_MOST_FOLDERS = 8


class EngineLink(QtCore.QObject):
    """Keeps the engine panel and the engine behind it together. One engine at a time."""

    def __init__(
        self, panel: EnginePanel, engines: Engines, settings: Settings, messages: Messages, window: QtWidgets.QWidget
    ) -> None:
        super().__init__()
        self._panel = panel
        self._engines = engines
        self._settings = settings
        self._messages = messages
        self._window = window
        self._bridge: EngineBridge | None = None
        self._picked = ""  # a folder that the engine looks at
        self._download: Download | None = None
        self._connecting: Connecting | None = None
        panel.engine_chosen.connect(self._engine_chosen)
        panel.restart.connect(self._restart)
        panel.choice_wanted.connect(self.ask_choice)
        panel.folder_picked.connect(self._folder_picked)
        panel.download_wanted.connect(self._download_wanted)
        panel.remote_wanted.connect(self._remote_wanted)
        panel.choose_engine(settings.engine)

    def open(self) -> None:
        """Start the engine that the panel shows where it was not yet, and ask what it can."""
        if self._bridge is None:
            self._connect()

    def bridge(self, engine: str) -> EngineBridge | None:
        """"starter" or "server", shown by the panel from now on and started where it was not yet; None where it cannot
        be, which the panel and the log tell."""
        if engine != self._panel.engine():
            self._panel.choose_engine(engine)
            self._engine_chosen(engine)
        self.open()
        return self._bridge

    def engine(self) -> Engine | None:
        """The engine that the dock shows; None where none was started yet."""
        return self._bridge.engine if self._bridge is not None else None

    def opened(self) -> EngineBridge | None:
        """The engine that the dock shows, started where it was not yet; None where it cannot be."""
        self.open()
        return self._bridge

    def download(self, model: str, title: str) -> None:
        """Show what fetching a model takes, or how far it is."""
        self._download_wanted(model, title)

    def renew(self) -> None:
        """Settings of the engines have changed: connect anew where there was a connection."""
        if self._bridge is not None:
            self.close()
            self._connect()

    def _engine_chosen(self, name: str) -> None:
        self._settings.engine = name
        self.close()
        self._connect()

    def _connect(self) -> None:
        """Start the engine that the dock shows and ask what it can; the answers come by signals."""
        name = self._panel.engine()
        self._panel.choose_engine(name)
        try:
            self._bridge = EngineBridge(self._engines.get(name), self)
        except PluginError as error:
            self._panel.show_status(EngineStatus(FAILED, str(error)))
            log.error(str(error), error)
            return
        self._bridge.status.connect(self._status_changed)
        self._bridge.job_event.connect(self._self_tested)
        self._panel.show_self_test("")
        self._panel.show_server_host(self._far_host())
        self._bridge.models.connect(lambda models: self._understand(self._models_came, models))
        self._bridge.models_failed.connect(lambda text: self._status_changed(EngineStatus(FAILED, text)))
        self._bridge.choice.connect(lambda *answer: self._understand(self._choice_came, *answer))
        self._bridge.choice_failed.connect(self._choice_failed)
        self._panel.show_status(self._bridge.engine.status)
        self._bridge.ask_models()

    def close(self) -> None:
        """Let go of the engine; the next question connects anew."""
        self._picked = ""
        if self._download is not None:
            self._download.close()
            self._download = None
        if self._connecting is not None:
            self._connecting.close()
            self._connecting = None
        if self._bridge is not None:
            self._bridge.close()
            self._bridge.deleteLater()
            self._bridge = None

    def _status_changed(self, status: EngineStatus) -> None:
        self._panel.show_status(status)
        if status.state == FAILED:
            log.error(status.message)
        if status.state == READY and self._panel.model():
            self.ask_choice()  # it was gone in between, and so was what the dock knew of free memory

    def _self_tested(self, event: JobEvent) -> None:
        """A model was loaded and tried on a known picture: say what it saw."""
        found = event.data.get("self_test") if event.kind == "loading" else None
        if isinstance(found, dict):
            text = self_test_words(found)
            self._panel.show_self_test(text)
            if found.get("passed"):
                log.info(text)
            else:
                self._messages.warning(text, str(found.get("said", "")))

    def _far_host(self) -> str:
        """The computer of the server that is used; "" where there is none elsewhere."""
        if not self._settings.server_address:
            return ""
        from .client.http_channel import far_host  # Python's HTTP takes long to import

        return far_host(self._settings.server_address)

    def _understand(self, hear: Callable[..., None], *answer: Any) -> None:
        """An engine of another version may tell what means nothing here."""
        try:
            hear(*answer)
        except (AttributeError, KeyError, TypeError, ValueError) as rubbish:
            text = translate("Run", "The engine sent something that is not understood; its version may be another one.")
            log.error(text, rubbish)
            self._panel.show_problem(text)

    def _models_came(self, models: list[dict[str, Any]]) -> None:
        known = self._settings
        if self._panel.engine() == SERVER:
            known.known_models = [str(model["info"]["id"]) for model in models if is_here(model)]
        self._panel.set_models(models, known.model_folders, known.model, known.device, known.precision)

    def ask_choice(self) -> None:
        """What the chosen model would run on and how much memory is free now; the panel shows the answer."""
        if self._bridge is not None:
            self._bridge.ask_choice(*self._panel.asked())

    def _folder_picked(self, folder: str) -> None:
        """Ask the engine what is in the folder; it is chosen once that proves to be a checkpoint."""
        if self._bridge is not None:
            self._picked = folder
            self._bridge.ask_choice(folder, AUTO, AUTO)

    def _choice_came(self, asked: Asked, choice: dict[str, Any]) -> None:
        if asked[0] == self._picked:
            self._picked = ""
            folders = [asked[0], *(folder for folder in self._settings.model_folders if folder != asked[0])]
            self._settings.model_folders = folders[:_MOST_FOLDERS]
            self._panel.add_folder(asked[0], self._settings.model_folders)
        self._panel.show_choice(asked, choice)

    def _choice_failed(self, asked: Asked, text: str) -> None:
        if asked[0] != self._picked and asked != self._panel.asked():
            return
        if asked[0] == self._picked:
            self._picked = ""
        self._panel.show_problem(text)

    def _download_wanted(self, model: str, title: str) -> None:
        """Ask before anything is fetched; where one is on its way, show how far it is."""
        bridge = self._bridge
        if bridge is None or not isinstance(bridge.engine, Downloads):
            return
        from .download import Download  # seldom needed, and starting QGIS waits for every import

        if self._download is None or self._download.model != model:
            if self._download is not None:
                self._download.close()
            self._download = Download(bridge, bridge.engine, model, title, self._window)
            self._download.finished.connect(self._downloaded)
        self._download.show()

    def _downloaded(self, model: str) -> None:
        self._settings.model = model
        self._messages.success(translate("Download", "The model {model} is here.").format(model=model))
        if self._bridge is not None:
            self._bridge.ask_models()

    def _remote_wanted(self) -> None:
        bridge = self._bridge
        if bridge is None or not isinstance(bridge.engine, Connections):
            return
        if self._connecting is None:
            from .connecting import Connecting  # seldom needed too

            self._connecting = Connecting(bridge, bridge.engine, self._settings, self._window)
            self._connecting.changed.connect(self._connected)
        self._connecting.show()

    def _connected(self, model: str) -> None:
        if model:
            self._settings.model = model
        if self._bridge is not None:
            self._bridge.ask_models()

    def hand_over_key(self, model: str) -> None:
        """A model elsewhere may want a key. Raises PluginError where it cannot be read."""
        if self._bridge is not None and isinstance(self._bridge.engine, Connections) and model.startswith(REMOTE):
            self._bridge.engine.hold_key(model[len(REMOTE) :], key_for(model, self._settings))

    def _restart(self) -> None:
        if self._bridge is None:
            self._connect()
        else:
            self._bridge.start()
            self._bridge.ask_models()

    def with_model(self, order: Order) -> Order:
        """With the model of last time where the engine has not told yet what there is; else it is the next time's."""
        known = self._settings
        if not order.model:
            model = known.model if order.engine == SERVER or not is_folder(known.model) else "nano"
            return replace(order, model=model, device=known.device, precision=known.precision)
        known.model, known.device, known.precision = order.model, order.device, order.precision
        return order
