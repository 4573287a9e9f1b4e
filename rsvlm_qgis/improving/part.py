"""Improve the model: from result layers, from the review and from the dock's menu."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsLayerTreeGroup, QgsMapLayerType, QgsProject, QgsTask, QgsVectorLayer

from .. import log
from ..actions import MENU
from ..client.engines import SERVER, Engines
from ..errors import PluginError
from ..gui.cost_part import Offer
from ..gui.dock import Dock
from ..gui.icons import icon
from ..gui.messages import Messages
from ..qt import QtCore, QtGui, translate
from ..results import folder as folders
from ..results.chosen_folder import chosen_folder
from ..results.kinds import is_result
from ..session import Session
from ..settings import Settings

if TYPE_CHECKING:
    from ..review.desk import ReviewDesk
    from ..work import Work
    from .dialog import ImproveDialog
    from .learning import Learning
    from .next_place import NextPlaces
    from .outcome_dialog import OutcomeDialog
    from .survey import Survey


class ImprovePart(QtCore.QObject):
    """A Part of the plugin (`plugin.Part`). One thing is learned at a time; what is needed is imported when wanted."""

    def __init__(
        self, iface: Any, dock: Dock, session: Session, engines: Engines, settings: Settings, messages: Messages
    ) -> None:
        super().__init__()
        self._iface, self._dock, self._session = iface, dock, session
        self._engines, self._settings, self._messages = engines, settings, messages
        self.dialog: ImproveDialog | None = None
        self.outcome: OutcomeDialog | None = None
        self.learning: Learning | None = None
        self._works: list[Work] = []
        self._group: QgsLayerTreeGroup | None = None
        self._bridge: Any = None
        self.places: NextPlaces | None = None
        window = iface.mainWindow()
        text = translate("Actions", "&Improve the model…")
        self.action = QtGui.QAction(icon("improve", window.palette()), text, window)
        self.action.triggered.connect(lambda _checked=False: self.open(self._selected()))

    def install(self) -> None:
        self._iface.addCustomActionForLayerType(self.action, MENU, QgsMapLayerType.VectorLayer, True)
        self._line = self._dock.more.add(self.action.text(), lambda: self.open(self._selected()))
        self._iface.layerTreeView().selectionModel().selectionChanged.connect(self.follow_selection)
        self.follow_selection()

    def remove(self) -> None:
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        self._dock.more.menu().removeAction(self._line)
        self._iface.removeCustomActionForLayerType(self.action)
        self.action.deleteLater()
        self._drop_places()
        self._drop_works()
        if self.learning is not None:
            self.learning.close()
            self.learning = None
        if self._bridge is not None:
            self._bridge.close()
        for dialog in (self.dialog, self.outcome):
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        """Offered for result layers, one or several."""
        layers = self._iface.layerTreeView().selectedLayers()
        self.action.setVisible(bool(layers) and all(is_result(layer) for layer in layers))

    @property
    def running(self) -> bool:
        """Whether something is being learned, or waits to be kept or thrown away."""
        return self.learning is not None

    def open(self, layers: list[QgsVectorLayer]) -> None:
        """The dialog with all results of the project, these of them chosen; what goes on where something does."""
        if self.outcome is not None:
            self.outcome.show()
            self.outcome.raise_()
            return
        if self.learning is None or self.dialog is None:
            self._renew(layers)
        assert self.dialog is not None
        self.dialog.show()
        self.dialog.raise_()

    def suggest(self, desk: ReviewDesk) -> None:
        """Go to the next tile that is worth a review."""
        from .next_place import NextPlaces

        if self.places is None or self.places.desk is not desk:
            self._drop_places()
            self.places = NextPlaces(desk, self._engines, self._iface.mapCanvas(), self._messages)
            desk.closed.connect(self._drop_places)
        self.places.go()

    def _drop_places(self) -> None:
        if self.places is not None:
            self.places.close()
            self.places.deleteLater()
            self.places = None

    def _renew(self, layers: list[QgsVectorLayer]) -> None:
        from .dialog import ImproveDialog

        self._drop_works()
        if self.dialog is not None:
            self.dialog.deleteLater()
        dialog = self.dialog = ImproveDialog(self._iface.mainWindow())
        dialog.wanted.connect(self._begin)
        dialog.stopped.connect(self._stop)
        dialog.setup_wanted.connect(self._dock.engine.setup_wanted)
        chosen, results = {layer.id() for layer in layers}, self._results()
        names = [layer.name() for layer in results]
        for layer in results:
            title = layer.name() if names.count(layer.name()) == 1 else _with_group(layer)
            dialog.add(layer.id(), title, layer.id() in chosen)
            self._look_through(layer)
        self._look_for_engine()

    def _look_through(self, layer: QgsVectorLayer) -> None:
        """Count what was decided, in the background."""
        from ..review.snapshot import snapshot
        from ..work import Work
        from .survey import survey

        snap, number, dialog = snapshot(layer), layer.id(), self.dialog
        assert dialog is not None

        def look(task: QgsTask) -> Survey:
            return survey(snap, lambda _done: bool(task.isCanceled()))

        self._do(
            Work(translate("Improve", "RSVLM: looking through reviews"), look),
            lambda found: dialog.show_survey(number, found),
        )

    def _look_for_engine(self) -> None:
        """Whether this installation can learn, and what it has learned before."""
        from ..client.bridge import EngineBridge
        from ..client.http_channel import far_host

        assert self.dialog is not None
        if not self._engines.has_server:
            text = translate("Improve", "Learning needs the full engine (with PyTorch), which is not set up yet.")
            self.dialog.show_obstacle(text, can_set_up=True)
            return
        if far_host(self._settings.server_address):
            text = translate("Improve", "The server is on another computer; learning needs an engine on this one.")
            self.dialog.show_obstacle(text, can_set_up=True)
            return
        if self._bridge is not None:
            self._bridge.close()
        dialog, self._bridge = self.dialog, EngineBridge(self._engines.get(SERVER), self)
        self._bridge.ask(self._bridge.engine.models(), lambda models: dialog.show_taken(_adapters(models)),
                         dialog.show_obstacle)

    def _begin(self) -> None:
        from ..review.snapshot import snapshot
        from .learning import Learning

        assert self.dialog is not None
        found = [QgsProject.instance().mapLayer(number) for number in self.dialog.chosen()]
        layers = [layer for layer in found if layer is not None]
        try:
            wish = self.dialog.wish()
        except PluginError as error:
            self.dialog.say(str(error), is_problem=True)
            return
        learning = self.learning = Learning(self._engines.get(SERVER), wish, self)
        learning.progressed.connect(self.dialog.set_progress)
        learning.finished.connect(self._finished)
        learning.failed.connect(self._failed)
        learning.stopped.connect(self._stopped)
        learning.kept.connect(self._kept)
        learning.not_kept.connect(self._not_kept)
        self.dialog.set_running(True)
        learning.begin([snapshot(layer) for layer in layers])

    def _stop(self) -> None:
        if self.learning is not None:
            self.learning.stop()

    def _stopped(self) -> None:
        self._over(translate("Improve", "Stopped; nothing was learned."))

    def _failed(self, text: str, details: str) -> None:
        self._over(text, is_problem=True)
        self._messages.error(text, details=details)

    def _over(self, text: str, is_problem: bool = False) -> None:
        self._let_go()
        if self.dialog is not None:
            self.dialog.set_running(False)
            self.dialog.say(text, is_problem)

    def _let_go(self) -> None:
        if self.learning is not None:
            self.learning.close()
            self.learning.deleteLater()
            self.learning = None

    def _finished(self, result: dict[str, Any]) -> None:
        """Show the figures, and the comparison on the map once it is written."""
        from . import words
        from .outcome_dialog import OutcomeDialog

        assert self.learning is not None and self.dialog is not None
        self.dialog.set_running(False)
        self.dialog.close()
        name = self.learning.wish.name
        self.outcome = OutcomeDialog(result, name, self._iface.mainWindow())
        self.outcome.keep.connect(self.learning.keep)
        self.outcome.throw_away.connect(self._throw_away)
        self.outcome.turned.connect(self._turn)
        self.outcome.show()
        said = words.verdict(result["adapter"]["figures"])
        look = Offer(translate("Improve", "Look at it…"), lambda: self.open([]))
        self._messages.offer(translate("Improve", "{name}: {verdict}").format(name=name, verdict=said), [look])
        if result.get("comparison"):
            self._compare(result, name)

    def _compare(self, result: dict[str, Any], name: str) -> None:
        from ..work import Work
        from . import before_after, words

        context, folder = QgsProject.instance().transformContext(), chosen_folder(self._settings)
        title = translate("Improve", "What was learned: {name}").format(name=name)
        figures = result["adapter"]["figures"]
        about = "\n".join([words.verdict(figures), words.in_short(figures)])

        def write(_task: QgsTask) -> tuple[Path, Any]:
            file = folders.file_for(folders.ready(folder), "improved", name, datetime.datetime.now())
            return file, before_after.write(result["comparison"], title, about, file, context)

        def shown(came: tuple[Path, Any]) -> None:
            try:
                self._group = before_after.show(came[0], title, came[1], QgsProject.instance())
            except PluginError as error:
                self._messages.warning(str(error), error.details)
                return
            if self.outcome is not None:
                self.outcome.show_map(True)

        self._do(Work(translate("Improve", "RSVLM: comparing before and after"), write), shown)

    def _turn(self, which: str) -> None:
        from .before_after import turn_to

        if self._group is not None and self._group in QgsProject.instance().layerTreeRoot().findGroups():
            turn_to(self._group, which)

    def _kept(self, entry: dict[str, Any]) -> None:
        model = str(entry["info"]["id"])
        self._close_outcome()
        self._let_go()
        self._ask_models_again()
        use = Offer(translate("Improve", "Use it now"), lambda: self._use(model))
        self._messages.offer(translate("Improve", "Kept as {model}.").format(model=model), [use])

    def _not_kept(self, text: str) -> None:
        if self.outcome is not None:
            self.outcome.show_problem(text)

    def _throw_away(self) -> None:
        assert self.learning is not None
        self.learning.throw_away()
        self._close_outcome()
        self._let_go()
        self._messages.success(translate("Improve", "Thrown away; the model is as it was."))

    def _close_outcome(self) -> None:
        if self.outcome is not None:
            self.outcome.close()
            self.outcome.deleteLater()
            self.outcome = None
        self._group = None

    def _ask_models_again(self) -> None:
        """The dock and the manager show what there is."""
        if self._session.link.engine() is not None:
            bridge = self._session.link.opened()
            if bridge is not None:
                bridge.ask_models()

    def _use(self, model: str) -> None:
        """Choose an adapted model in the dock; both engines know it."""
        self._settings.model = model
        self._dock.setUserVisible(True)
        self._session.link.open()
        self._ask_models_again()

    def _do(self, work: Work, then: Any) -> None:
        self._works.append(work)

        def ended(result: Any) -> None:
            if work in self._works:
                self._works.remove(work)
                then(result)

        def failed(text: str, details: str) -> None:
            if work in self._works:
                self._works.remove(work)
                log.error(f"{text}\n{details}")
                self._messages.warning(text, details)

        work.begin(ended, failed, lambda: None)

    def _drop_works(self) -> None:
        works, self._works = self._works, []
        for work in works:
            work.stop()

    def _results(self) -> list[QgsVectorLayer]:
        """The results of the project that can be reviewed, in the order of the layers panel."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        layers = [node.layer() for node in nodes if node.layer() is not None]
        return [layer for layer in layers if is_result(layer) and layer.fields().indexFromName("review") >= 0]

    def _selected(self) -> list[QgsVectorLayer]:
        """The selected results; the topmost result where none is."""
        results = self._results()
        selected = [layer for layer in self._iface.layerTreeView().selectedLayers() if layer in results]
        return selected or results[:1]


def _with_group(layer: QgsVectorLayer) -> str:
    """A layer's name with that of its group, which tells when it was made."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    group = node.parent().name() if node is not None and node.parent() is not None else ""
    return f"{layer.name()} – {group}" if group else str(layer.name())


def _adapters(models: list[dict[str, Any]]) -> list[str]:
    """Names of what was learned before."""
    return [str(model["adapter"]["name"]) for model in models if model.get("adapter")]
