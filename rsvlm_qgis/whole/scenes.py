"""The whole scenes of this QGIS: ordered in the dock, at work beside everything else, let go of, found again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable, Optional

from .. import log
from ..background import Background
from ..client.engine import Engine, LongJobs
from ..client.engines import SERVER, Engines
from ..client.http_channel import far_host
from ..errors import PluginError
from ..gui.answer_list import Card
from ..gui.cost_part import Offer
from ..gui.dock import Dock
from ..gui.messages import Messages
from ..order import Order
from ..qt import QtCore, translate
from ..results.chosen_folder import chosen_folder
from ..session import Session
from ..settings import Settings
from .desk import SceneDesk
from .file import SceneFile, read_scene
from .finding import FoundScene, found_scenes
from .request import WholeJob, proposed, whole_job

_LATER = 300
"""Milliseconds after a change until the file is proposed anew."""

_HEARD = 800
"""Milliseconds after which a scene that was found has told how far it is."""


class WholeScenes(QtCore.QObject):
    """Each scene has a panel in the dock. They are all done by the server, one after the other."""

    def __init__(
        self, iface: Any, dock: Dock, session: Session, engines: Engines, settings: Settings, messages: Messages
    ) -> None:
        super().__init__()
        self._iface = iface
        self._dock = dock
        self._session = session
        self._engines = engines
        self._settings = settings
        self._messages = messages
        self._background = Background(self)
        self._desks: list[SceneDesk] = []
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self._propose)
        dock.whole.set_stays(settings.whole_stays)
        for signal in (dock.whole.changed, dock.look.changed, dock.prompt.edited):
            signal.connect(self._follow)
        dock.whole.stays_changed.connect(self._stay)
        session.waiting_for = self._waiting_for
        self._propose()

    def look(self) -> None:
        """For scenes that servers work on, and for one that was begun here and has not come to its end."""
        known = [desk.job.output for desk in self._desks]
        self._background.do(lambda: found_scenes(known), self._found, self._not_found)

    def desks(self) -> list[SceneDesk]:
        """The scenes that have a panel."""
        return list(self._desks)

    def order(self, order: Order) -> None:
        """Begin what was ordered in the dock."""
        if not self._engines.has_server:
            text = translate("Whole", "Whole scenes need the server engine, which is not set up yet.")
            set_up = Offer(translate("Whole", "Set it up…"), self._dock.engine.setup_wanted.emit)
            self._messages.offer(text, [set_up])
            return
        try:
            job = self._job(order)
            desk = self._desk(job)
        except PluginError as error:
            self._dock.run.say(str(error))
            self._messages.warning(str(error), error.details)
            return
        for warning in job.warnings:
            self._messages.warning(warning)
        self._dock.run.say("")
        self._settings.keep_how(self._dock.how.how())
        self._begin(desk)
        self._propose()

    def go_on(self, file: Path) -> None:
        """With the scene of a file, as far as it is not done yet."""
        known = self._known(file)
        if known is None:
            self._read(file, self._go_on, lambda error: self._messages.warning(str(error)))
        elif not known.running:
            self._begin(known)

    def close(self) -> None:
        """The plugin goes, mostly because QGIS does: what is at work here goes on or pauses, as the person wants."""
        self._background.close()
        self._dock.whole.stays_changed.disconnect(self._stay)
        for signal in (self._dock.whole.changed, self._dock.look.changed, self._dock.prompt.edited):
            signal.disconnect(self._follow)
        self._later.stop()
        for desk in self._desks:
            if desk.engine is self._engine() and desk.running and not self._settings.whole_stays:
                desk.pause()
            desk.close()
        self._desks = []

    def _job(self, order: Order) -> WholeJob:
        """Raises PluginError where it cannot be done."""
        if far_host(self._settings.server_address):
            text = translate("Whole", "The server is on another computer and does not read the files of this one.")
            raise PluginError(text)
        order = self._session.link.with_model(order)
        if order.engine == SERVER:
            self._session.link.hand_over_key(order.model)
        folder, settings = chosen_folder(self._settings), self._iface.mapCanvas().mapSettings()
        job = whole_job(order, self._dock.whole.wish(), settings, folder)
        try:
            os.makedirs(job.output.parent, exist_ok=True)
        except OSError as error:
            text = translate("Whole", "{folder} cannot be made ({reason}); choose another place for the file.")
            raise PluginError(text.format(folder=job.output.parent, reason=error.strerror or error)) from error
        return job

    def _begin(self, desk: SceneDesk) -> None:
        engine = self._engine()
        self._settings.whole_unfinished = str(desk.job.output)
        desk.begin(engine)
        if self._settings.whole_stays:
            self._tell_to_stay(engine, True)

    def _engine(self) -> Engine:
        return self._engines.get(SERVER)

    def _stay(self, stays: bool) -> None:
        self._settings.whole_stays = stays
        if any(desk.engine is self._engine() for desk in self._desks):
            self._tell_to_stay(self._engine(), stays)

    def _tell_to_stay(self, engine: Engine, stays: bool) -> None:
        if isinstance(engine, LongJobs):
            engine.stay(stays).add_done_callback(lambda done: log.info(f"stay: {done.exception() or done.result()}"))

    def _desk(self, job: WholeJob) -> SceneDesk:
        """A new panel."""
        desk = SceneDesk(job, self._iface.mapCanvas(), self._messages, self)
        desk.go_on_wanted.connect(lambda: self._begin(desk))
        desk.closed.connect(lambda: self._forget(desk))
        desk.done.connect(lambda card: self._done(desk, card))
        self._desks.append(desk)
        self._dock.show_scene(desk.panel)
        return desk

    def _done(self, desk: SceneDesk, card: Card) -> None:
        """It is an answer now, as others."""
        self._forget(desk)
        self._dock.show_answer(card)

    def _forget(self, desk: SceneDesk) -> None:
        """It is not to be seen beside Run any more."""
        if self._settings.whole_unfinished == str(desk.job.output):
            self._settings.whole_unfinished = ""
        self._desks = [other for other in self._desks if other is not desk]
        self._dock.scenes.take(desk.panel)
        desk.close()
        desk.deleteLater()

    def _known(self, file: Path) -> Optional[SceneDesk]:
        return next((desk for desk in self._desks if desk.job.output == file), None)

    def _found(self, scenes: list[FoundScene]) -> None:
        for scene in scenes:
            if self._known(scene.job.output) is None:
                desk = self._desk(scene.job)
                desk.follow(scene.found.engine(str(log.folder() / "found_server.log")), scene.id)
                QtCore.QTimer.singleShot(_HEARD, lambda desk=desk: self._tell(desk))
        self._remember()

    def _not_found(self, error: Exception) -> None:
        log.error(str(error), error)
        self._remember()

    def _tell(self, desk: SceneDesk) -> None:
        """A scene is at work that the person may have forgotten."""
        if desk not in self._desks or not desk.running:
            return
        text = translate("Whole", "A whole scene is being worked on: {title} ({file}), {percent} %.")
        self._messages.offer(
            text.format(title=desk.job.title, file=desk.job.output.name, percent=int(100 * desk.share)),
            [
                Offer(translate("Whole", "Show"), lambda: self._show(desk)),
                Offer(translate("Whole", "Pause"), desk.pause),
            ],
        )

    def _show(self, desk: SceneDesk) -> None:
        desk.layers.show()
        self._dock.setUserVisible(True)

    def _remember(self) -> None:
        """Offer to go on with what was begun here and not finished."""
        file = Path(self._settings.whole_unfinished)
        if not self._settings.whole_unfinished or self._known(file) is not None:
            return

        def forget(error: PluginError) -> None:
            log.info(str(error))
            self._settings.whole_unfinished = ""

        self._read(file, self._offer, forget)

    def _offer(self, scene: SceneFile) -> None:
        if scene.is_done:
            self._settings.whole_unfinished = ""
        elif self._known(scene.path) is None:
            desk = self._desk(scene.job(self._settings.device))
            desk.panel.say(translate("Whole", "Not finished; what was done is kept. Go on when you like."))

    def _go_on(self, scene: SceneFile) -> None:
        if scene.is_done:
            text = translate("Whole", "{file} is finished; there is nothing left to do.")
            self._messages.success(text.format(file=scene.path.name))
        elif self._known(scene.path) is None:
            self._dock.setUserVisible(True)
            self._begin(self._desk(scene.job(self._settings.device)))

    def _read(
        self, file: Path, then: Callable[[SceneFile], None], otherwise: Callable[[PluginError], None]
    ) -> None:
        def failed(error: Exception) -> None:
            log.error(str(error), error)
            if isinstance(error, PluginError):
                otherwise(error)

        self._background.do(lambda: read_scene(file), then, failed)

    def _waiting_for(self, order: Order) -> str:
        """What an order has to wait for, "" where for nothing: the server does it between two tiles of a scene where
        the same model does both."""
        busy = next((desk for desk in self._desks if order.engine == SERVER and desk.engine is self._engine()), None)
        if busy is None:
            return ""
        text = translate("Whole", "Waiting until “{title}” is done or paused…")
        if all(busy.job.request.get(name) == getattr(order, name) for name in ("model", "device", "precision")):
            text = translate("Whole", "Waiting until a tile of “{title}” is done…")
        return text.format(title=busy.job.title)

    def _follow(self, *_what: object) -> None:
        self._later.start()

    def _propose(self) -> None:
        """Where a scene will be kept, and whether there is an engine for it."""
        dock = self._dock
        dock.whole.show_engine(self._engines.has_server)
        if not dock.whole.isHidden():
            layers = [layer for layer in dock.look.look().layers if layer is not None]
            name = layers[-1].name() if layers else ""
            dock.whole.propose(str(proposed(chosen_folder(self._settings), name, dock.prompt.text())))
