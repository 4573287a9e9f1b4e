"""What connects the dock with the engines and the map while QGIS runs."""

from __future__ import annotations

import importlib
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject

from . import log
from .client.engines import Engines
from .engine_link import EngineLink
from .errors import PluginError
from .gui.dock import Dock
from .gui.messages import Messages
from .gui.zoom import zoom_to
from .look_size import resolution_doubt
from .order import Order
from .qt import QtCore, Signal, translate
from .results.chosen_folder import chosen_folder
from .scene_watch import SceneWatch
from .settings import Settings

if TYPE_CHECKING:
    from .results.feature_kinds import Kind
    from .run import Outcome, Run


class Session(QtCore.QObject):
    """Carries out what the dock and the actions order. One run at a time, several one after the other; the engine that
    the dock shows is the one that is used. `ended` tells the Outcome of each run, `failed` the sentence."""

    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, iface: Any, dock: Dock, engines: Engines, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self._iface = iface
        self._dock = dock
        self._settings = settings
        self._messages = messages
        self._run: Run | None = None
        self._waiting: deque[Order] = deque()
        self._many = 1
        self.waiting_for: Callable[[Order], str] = lambda _order: ""
        """What an order has to wait for before its engine comes to it, as a sentence; "" where for nothing."""
        self.link = EngineLink(dock.engine, engines, settings, messages, iface.mainWindow())
        dock.opened.connect(self._opened)
        dock.ordered.connect(self._ordered)
        dock.run.stop.connect(self._stop)
        dock.answers.wanted.connect(self._show)
        dock.how.set_how(settings.how())
        self._scene = SceneWatch(iface.mapCanvas(), dock)
        self.ended.connect(self._scene.learn)

    @property
    def running(self) -> bool:
        """True between Run and its end."""
        return self._run is not None

    def begin(self, *orders: Order) -> None:
        """Carry out orders one after the other; where one fails or is stopped, those behind it are dropped. Nothing
        happens while something runs."""
        if self._run is None and orders:
            self._waiting.extend(orders[1:])
            self._many = len(orders)
            self._begin(orders[0])

    def close(self) -> None:
        """The plugin goes; a run under way ends without a word."""
        self._waiting.clear()
        if self._run is not None:
            self._run.abandon()
            self._run = None
        self.link.close()

    def renew(self) -> None:
        """The settings of the engines have changed: connect anew, once nothing runs."""
        if self._run is None:
            self.link.renew()

    def _opened(self) -> None:
        """The dock is seen: what Run needs is loaded now, which neither QGIS' start nor Run then waits for."""
        importlib.import_module(".gui.cards", __package__)
        self.link.open()

    def _ordered(self, order: Order) -> None:
        from .stack import orders_of

        self._settings.keep_how(self._dock.how.how())
        try:
            groups = QgsProject.instance().layerTreeRoot().findGroups()
            orders = orders_of(order, [group.name() for group in groups])
        except PluginError as error:
            self._refuse(error)
            return
        self.begin(*orders)

    def _begin(self, order: Order) -> None:
        from .run import Run, plan_of

        try:
            plan = plan_of(order, self._iface.mapCanvas().mapSettings())
        except PluginError as error:
            self._refuse(error)
            return
        bridge = self.link.bridge(order.engine)
        if bridge is None:
            self._fail(translate("Run", "The engine cannot be started; the log tells why."))
            return
        doubt = resolution_doubt(self._dock.engine.profile(), order.task, plan.metres)
        if doubt and order.model == self._dock.engine.model():
            plan = replace(plan, warnings=(*plan.warnings, doubt))
        order = self.link.with_model(order)
        try:
            self.link.hand_over_key(order.model)
        except PluginError as error:
            self._fail(str(error), error.details)
            return
        self._run = Run(order, plan, bridge, chosen_folder(self._settings), self, self.waiting_for(order))
        self._run.progressed.connect(self._progressed)
        self._run.ended.connect(self._ended)
        self._run.failed.connect(self._fail)
        self._dock.run.set_running(True)
        self._run.start()

    def _progressed(self, share: float, text: str) -> None:
        """Of several orders, which one it is goes before what it does."""
        number = self._many - len(self._waiting)
        if self._many > 1:
            text = translate("Run", "{number} of {count}: {text}").format(number=number, count=self._many, text=text)
        self._dock.run.set_progress((number - 1 + share) / self._many, text)

    def _refuse(self, error: PluginError) -> None:
        """Say why an order cannot be carried out as it stands."""
        self._waiting.clear()
        self._dock.run.say(str(error))
        self._messages.warning(str(error), error.details)
        self.failed.emit(str(error))

    def _stop(self) -> None:
        self._waiting.clear()
        if self._run is not None:
            self._run.stop()

    def _ended(self, outcome: Outcome) -> None:
        from .gui.cards import card_of
        from .keeping import let_go

        self._over()
        if outcome.answer is None:
            self._dock.run.say(translate("Run", "Stopped; nothing was done yet."))
        else:
            card = card_of(outcome)
            self._dock.show_answer(card)
            self._dock.run.say("")
            self.link.ask_choice()
            for remark in card.remarks:
                log.warning(remark)
            log.info(f"{card.title}: {card.facts}")
        self.ended.emit(outcome)
        if outcome.answer is not None:
            let_go(outcome.answer)
        if self._waiting and self._run is None:
            self._begin(self._waiting.popleft())

    def _fail(self, text: str, details: str = "") -> None:
        self._waiting.clear()
        self._over()
        self._dock.run.say(text)
        self._messages.error(text, details=details)
        self.failed.emit(text)

    def _over(self) -> None:
        self._dock.run.set_running(False)
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    def _show(self, layer: str, kind: Kind | None) -> None:
        found = QgsProject.instance().mapLayer(layer)
        if found is None:
            self._dock.run.say(translate("Run", "This layer is no longer in the project."))
        elif not zoom_to(self._iface.mapCanvas(), found, kind):
            self._dock.run.say(translate("Run", "There is nothing of this left to show."))
