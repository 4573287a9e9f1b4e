"""Right-click on a layer of polygons or points: label its features, or ask about each."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerType, QgsProject, QgsVectorLayer

from .. import compat
from ..errors import PluginError
from ..gui.icons import icon
from ..keys import key_for
from ..model_names import readable
from ..qt import QtCore, QtGui, translate
from ..results import folder as folders
from ..results.chosen_folder import chosen_folder

if TYPE_CHECKING:
    from ..client.engines import Engines
    from ..gui.dock import Dock
    from ..gui.label_dialog import LabelDialog, LabelForm
    from ..gui.messages import Messages
    from ..settings import Settings
    from .run import LabelRun
    from .work import Summary

MENU = "RSVLM"
LABEL, QUESTION = "label", "question"


class LabelPart(QtCore.QObject):
    """Two actions of vector layers (`plugin.Part`). One layer is labelled at a time, by the model that the dock shows.

    What is needed for it is imported when it is first wanted.
    """

    def __init__(self, iface: Any, dock: Dock, engines: Engines, settings: Settings, messages: Messages) -> None:
        super().__init__()
        self._iface, self._dock, self._engines = iface, dock, engines
        self._settings, self._messages = settings, messages
        self.dialog: LabelDialog | None = None
        self._run: LabelRun | None = None
        texts = {
            LABEL: translate("Actions", "&Label features…"),
            QUESTION: translate("Actions", "Ask about &each feature…"),
        }
        self.actions = {task: self._action(task, text) for task, text in texts.items()}

    def install(self) -> None:
        for action in self.actions.values():
            self._iface.addCustomActionForLayerType(action, MENU, QgsMapLayerType.VectorLayer, True)
        self._iface.layerTreeView().selectionModel().selectionChanged.connect(self.follow_selection)
        self.follow_selection()

    def remove(self) -> None:
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        if self._run is not None:
            self._run.abandon()
            self._run = None
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        """Both for one layer of polygons or points."""
        possible = self._layer() is not None
        for action in self.actions.values():
            action.setVisible(possible)

    @property
    def running(self) -> bool:
        """Whether a layer is being labelled."""
        return self._run is not None

    def open(self, layer: QgsVectorLayer, task: str) -> LabelDialog:
        """The dialog for a layer; the one that is there while a layer is being labelled."""
        from ..gui.label_dialog import LabelDialog

        if self._run is None or self.dialog is None:
            if self.dialog is not None:
                self.dialog.deleteLater()
            self.dialog = LabelDialog(layer, task, self._iface.mainWindow())
            dialog = self.dialog
            dialog.wanted.connect(lambda: self._begin(layer))
            dialog.stopped.connect(self._stop)
        engine, model, _, _ = self._asked()
        where = translate("Label", "in the starter") if engine == "starter" else translate("Label", "on the server")
        text = translate("Label", "{model} answers, {where}, as chosen in the dock.")
        text = text.format(model=readable(model), where=where)
        outlines = bool(self._dock.engine.profile().get("labels", {}).get("segment"))
        if outlines:
            text += " " + translate("Label", "It reads no context.")
            if task == LABEL:
                text += " " + translate("Label", "Its reasons are the probabilities of the classes.")
        self.dialog.show_model(text, not outlines)
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _begin(self, layer: QgsVectorLayer) -> None:
        assert self.dialog is not None
        try:
            self._start(layer, self.dialog.form(*self._asked()))
        except PluginError as error:
            self.dialog.say(str(error))

    def _start(self, layer: QgsVectorLayer, form: LabelForm) -> None:
        from .ground import ground_of, visible_rasters
        from .run import LabelRun, copy_of
        from .task import LabelOrder

        assert self.dialog is not None
        form.wish.check()
        settings = self._iface.mapCanvas().mapSettings()
        rasters = [form.raster] if form.raster is not None else visible_rasters(settings)
        ground = ground_of(rasters, QgsProject.instance().transformContext(), settings=settings)
        file = None
        if form.copy:
            before = None if form.only_selected else copy_of(layer, form.wish.digest(ground.imagery))
            file = form.file or before or self._new_file(form)
            folders.ready(file.parent)
        order = LabelOrder(layer, ground, form.wish, file, form.only_selected)
        engine = self._engines.get(form.wish.engine)
        self._hand_over_key(engine, form.wish.model)
        run = LabelRun(order, engine, self)
        run.progressed.connect(self.dialog.set_progress)
        run.ended.connect(self._ended)
        run.failed.connect(self._failed)
        self._run = run
        self.dialog.set_running(True)
        self.dialog.say(translate("Label", "Reading the features…"))
        run.start()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            if self.dialog is not None:
                self.dialog.say(translate("Label", "Stopping…"))

    def _ended(self, summary: Summary) -> None:
        from .work import in_words

        text = in_words(summary)
        if not summary.total and summary.complete:
            text = translate("Label", "All features have their answer to this already.")
        self._over(text)
        self._messages.success(text)
        for warning in summary.warnings:
            self._messages.warning(warning)

    def _failed(self, text: str, details: str) -> None:
        self._over(text)
        self._messages.error(text, details=details)

    def _over(self, text: str) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None
        if self.dialog is not None:
            self.dialog.set_running(False)
            self.dialog.say(text)

    def _asked(self) -> tuple[str, str, str, str]:
        """Engine, model, device and precision as the dock shows them."""
        panel = self._dock.engine
        engine = panel.engine()
        model, device, precision = panel.asked()
        return engine, model or (self._settings.model if engine == "server" else "nano"), device, precision

    def _hand_over_key(self, engine: Any, model: str) -> None:
        """A model elsewhere may want a key. Raises PluginError where it cannot be read."""
        from ..client.engine import REMOTE, Connections

        if model.startswith(REMOTE) and isinstance(engine, Connections):
            engine.hold_key(model[len(REMOTE) :], key_for(model, self._settings))

    def _new_file(self, form: LabelForm) -> Path:
        folder, wish = chosen_folder(self._settings), form.wish
        return folders.file_for(folder, wish.task, wish.prompt, datetime.datetime.now())

    def _action(self, task: str, text: str) -> QtGui.QAction:
        window = self._iface.mainWindow()
        action = QtGui.QAction(icon("label" if task == LABEL else "ask", window.palette()), text, window)
        action.triggered.connect(lambda _checked=False: self._wanted(task))
        return action

    def _wanted(self, task: str) -> None:
        layer = self._layer()
        if layer is not None:
            self.open(layer, task)

    def _layer(self) -> QgsVectorLayer | None:
        """The one selected layer, where it has polygons or points."""
        layers = self._iface.layerTreeView().selectedLayers()
        if len(layers) != 1 or not isinstance(layers[0], QgsVectorLayer):
            return None
        return layers[0] if layers[0].geometryType() in (compat.POLYGONS, compat.POINTS) else None
