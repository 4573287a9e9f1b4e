"""What connects the dock with the engines and the map while QGIS runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject

from . import log
from .client.bridge import EngineBridge
from .client.engine import FAILED, READY, REMOTE, Connections, Downloads, EngineStatus
from .client.engines import SERVER, Engines
from .download import Download
from .errors import PluginError
from .gui.cards import card_of
from .gui.dock import Dock
from .gui.engine_panel import AUTO, Asked
from .gui.messages import Messages
from .gui.model_box import is_here
from .gui.zoom import zoom_to
from .keys import key_for
from .model_names import is_folder
from .order import Order
from .qt import QtCore, translate
from .results import folder as folders
from .run import Outcome, Run, plan_of
from .scene_watch import SceneWatch
from .settings import Settings

if TYPE_CHECKING:
    from .connecting import Connecting

_MOST_FOLDERS = 8


class Session(QtCore.QObject):
    """Carries out what the dock orders. One run at a time; the engine that the dock shows is the one that is used."""

    def __init__(self, iface: Any, dock: Dock, engines: Engines, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self._iface = iface
        self._dock = dock
        self._engines = engines
        self._settings = settings
        self._messages = messages
        self._bridge: EngineBridge | None = None
        self._run: Run | None = None
        self._picked = ""  # a folder that the engine looks at
        self._download: Download | None = None
        self._connecting: Connecting | None = None
        dock.opened.connect(self._dock_opened)
        dock.ordered.connect(self._begin)
        dock.run.stop.connect(self._stop)
        dock.engine.engine_chosen.connect(self._engine_chosen)
        dock.engine.restart.connect(self._restart)
        dock.engine.choice_wanted.connect(self._ask_choice)
        dock.engine.folder_picked.connect(self._folder_picked)
        dock.engine.download_wanted.connect(self._download_wanted)
        dock.engine.remote_wanted.connect(self._remote_wanted)
        dock.answers.wanted.connect(self._show)
        dock.engine.choose_engine(settings.engine)
        dock.how.set_how(settings.how())
        self._scene = SceneWatch(iface.mapCanvas(), dock)

    @property
    def running(self) -> bool:
        """True between Run and its end."""
        return self._run is not None

    def close(self) -> None:
        """The plugin goes; a run under way ends without a word."""
        if self._run is not None:
            self._run.abandon()
            self._run = None
        self._drop_bridge()

    def renew(self) -> None:
        """The settings of the engines have changed: connect anew, once nothing runs."""
        if self._run is None and self._bridge is not None:
            self._drop_bridge()
            self._connect()

    def _dock_opened(self) -> None:
        if self._bridge is None:
            self._connect()

    def _engine_chosen(self, name: str) -> None:
        self._settings.engine = name
        self._drop_bridge()
        self._connect()

    def _connect(self) -> None:
        """Start the engine that the dock shows and ask what it can; the answers come by signals."""
        name = self._dock.engine.engine()
        self._dock.engine.choose_engine(name)
        try:
            self._bridge = EngineBridge(self._engines.get(name), self)
        except PluginError as error:
            self._dock.engine.show_status(EngineStatus(FAILED, str(error)))
            log.error(str(error), error)
            return
        self._bridge.status.connect(self._status_changed)
        self._bridge.models.connect(self._models_came)
        self._bridge.models_failed.connect(lambda text: self._status_changed(EngineStatus(FAILED, text)))
        self._bridge.choice.connect(self._choice_came)
        self._bridge.choice_failed.connect(self._choice_failed)
        self._dock.engine.show_status(self._bridge.engine.status)
        self._bridge.ask_models()

    def _drop_bridge(self) -> None:
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
        self._dock.engine.show_status(status)
        if status.state == FAILED:
            log.error(status.message)
        if status.state == READY and self._dock.engine.model():
            self._ask_choice()  # it was gone in between, and so was what the dock knew of free memory

    def _models_came(self, models: list[dict[str, Any]]) -> None:
        known = self._settings
        if self._dock.engine.engine() == SERVER:
            known.known_models = [str(model["info"]["id"]) for model in models if is_here(model)]
        self._dock.engine.set_models(models, known.model_folders, known.model, known.device, known.precision)

    def _ask_choice(self) -> None:
        if self._bridge is not None:
            self._bridge.ask_choice(*self._dock.engine.asked())

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
            self._dock.engine.add_folder(asked[0], self._settings.model_folders)
        self._dock.engine.show_choice(asked, choice)

    def _choice_failed(self, asked: Asked, text: str) -> None:
        if asked[0] == self._picked or asked == self._dock.engine.asked():
            self._picked = ""
            self._dock.engine.show_problem(text)

    def _download_wanted(self, model: str, title: str) -> None:
        """Ask before anything is fetched; where one is on its way, show how far it is."""
        bridge = self._bridge
        if bridge is None or not isinstance(bridge.engine, Downloads):
            return
        if self._download is None or self._download.model != model:
            if self._download is not None:
                self._download.close()
            self._download = Download(bridge, bridge.engine, model, title, self._iface.mainWindow())
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
            from .connecting import Connecting  # seldom needed, and starting QGIS waits for every import

            self._connecting = Connecting(bridge, bridge.engine, self._settings, self._iface.mainWindow())
            self._connecting.changed.connect(self._connected)
        self._connecting.show()

    def _connected(self, model: str) -> None:
        if model:
            self._settings.model = model
        if self._bridge is not None:
            self._bridge.ask_models()

    def _hand_over_key(self, model: str) -> None:
        """A model elsewhere may want a key. Raises PluginError where it cannot be read."""
        if self._bridge is not None and isinstance(self._bridge.engine, Connections) and model.startswith(REMOTE):
            self._bridge.engine.hold_key(model[len(REMOTE) :], key_for(model, self._settings))

    def _restart(self) -> None:
        if self._bridge is None:
            self._connect()
        else:
            self._bridge.start()
            self._bridge.ask_models()

    def _begin(self, order: Order) -> None:
        try:
            plan = plan_of(order, self._iface.mapCanvas().mapSettings())
        except PluginError as error:
            self._dock.run.say(str(error))
            self._messages.warning(str(error), error.details)
            return
        if self._bridge is None:
            self._connect()
        if self._bridge is None:
            self._fail(translate("Run", "The engine cannot be started; the log tells why."))
            return
        order = self._with_model(order)
        try:
            self._hand_over_key(order.model)
        except PluginError as error:
            self._fail(str(error), error.details)
            return
        self._run = Run(order, plan, self._bridge, self._folder(), self)
        self._run.progressed.connect(self._dock.run.set_progress)
        self._run.ended.connect(self._ended)
        self._run.failed.connect(self._fail)
        self._dock.run.set_running(True)
        self._run.start()

    def _with_model(self, order: Order) -> Order:
        """With the model of last time where the engine has not told yet what there is; else it is the next time's."""
        known = self._settings
        if not order.model:
            model = known.model if order.engine == SERVER or not is_folder(known.model) else "nano"
            return replace(order, model=model, device=known.device, precision=known.precision)
        known.model, known.device, known.precision = order.model, order.device, order.precision
        known.keep_how(self._dock.how.how())
        return order

    def _folder(self) -> Path:
        return folders.choose(
            QgsProject.instance().absoluteFilePath(),
            self._settings.beside_project,
            self._settings.results_folder,
            QgsApplication.qgisSettingsDirPath(),
        )

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _ended(self, outcome: Outcome) -> None:
        self._over()
        if outcome.answer is None:
            self._dock.run.say(translate("Run", "Stopped; nothing was done yet."))
            return
        card = card_of(outcome)
        self._dock.show_answer(card)
        self._dock.run.say("")
        self._ask_choice()
        for remark in card.remarks:
            log.warning(remark)
        log.info(f"{card.title}: {card.facts}")

    def _fail(self, text: str, details: str = "") -> None:
        self._over()
        self._dock.run.say(text)
        self._messages.error(text, details=details)

    def _over(self) -> None:
        self._dock.run.set_running(False)
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    def _show(self, layer: str, label: str) -> None:
        found = QgsProject.instance().mapLayer(layer)
        if found is None:
            self._dock.run.say(translate("Run", "This layer is no longer in the project."))
        elif not zoom_to(self._iface.mapCanvas(), found, label):
            self._dock.run.say(translate("Run", "There is nothing of this left to show."))
