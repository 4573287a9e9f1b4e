"""Review and evaluate: from a result layer's menu, the dock's menu, and the card of an answer."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeLayer,
    QgsMapLayerType,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)

from .actions import MENU
from .errors import PluginError
from .gui.dock import Dock
from .gui.icons import icon
from .gui.messages import Messages
from .qt import Qt, QtGui, QtWidgets, translate
from .results import folder as folders
from .results.chosen_folder import chosen_folder
from .results.kinds import is_result
from .settings import Settings

if TYPE_CHECKING:
    from .evaluating.figures import Evaluation
    from .evaluating.job import Question
    from .review.desk import ReviewDesk

_WIDTH = 380


class ReviewActions:
    """A Part of the plugin (`plugin.Part`). One layer is reviewed at a time."""

    def __init__(self, iface: Any, dock: Dock, settings: Settings, messages: Messages) -> None:
        self._iface = iface
        self._dock = dock
        self._settings = settings
        self._messages = messages
        self.desk: ReviewDesk | None = None
        self._works: list[Any] = []
        self.improve: Callable[[QgsVectorLayer], None] = lambda _layer: None
        """What is to be done where the model is to learn from a layer."""
        self.suggest: Callable[[ReviewDesk], None] = lambda _desk: None
        """What is to be done where somebody wants to know what to review next."""
        texts = {"review": translate("Actions", "&Review…"), "evaluate": translate("Actions", "E&valuate…")}
        self.actions = {name: self._action(name, text) for name, text in texts.items()}
        self._lines: list[QtGui.QAction] = []

    def install(self) -> None:
        for action in self.actions.values():
            self._iface.addCustomActionForLayerType(action, MENU, QgsMapLayerType.VectorLayer, True)
        self._lines = [
            self._dock.more.add(translate("Actions", "&Review a result"), lambda: self._call("review")),
            self._dock.more.add(translate("Actions", "&Evaluate a result"), lambda: self._call("evaluate")),
        ]
        self._dock.answers.review_wanted.connect(self._review_id)
        self._iface.layerTreeView().selectionModel().selectionChanged.connect(self.follow_selection)
        QgsProject.instance().readProject.connect(self._put_back)
        self.follow_selection()

    def remove(self) -> None:
        if self.desk is not None:
            self.desk.close()
        works, self._works = self._works, []
        for work in works:
            work.stop()
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        self._dock.answers.review_wanted.disconnect(self._review_id)
        QgsProject.instance().readProject.disconnect(self._put_back)
        for line in self._lines:
            self._dock.more.menu().removeAction(line)
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        """Offered for one result layer."""
        layers = self._iface.layerTreeView().selectedLayers()
        for action in self.actions.values():
            action.setVisible(len(layers) == 1 and is_result(layers[0]))

    def review(self, layer: QgsVectorLayer) -> None:
        """Open the review of a layer; that of another one is closed."""
        if self.desk is not None and self.desk.layer is layer:
            self.desk.dock.setUserVisible(True)
            return
        if self.desk is not None:
            self.desk.close()
        from .review.desk import ReviewDesk

        try:
            desk = ReviewDesk(self._iface, layer, self._messages)
        except PluginError as error:
            self._messages.error(str(error), details=error.details)
            return
        self.desk = desk
        desk.closed.connect(self._closed)
        desk.exported.connect(self._export)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        self._iface.addTabifiedDockWidget(area, desk.dock, [self._dock.objectName()], True)
        self._iface.mainWindow().resizeDocks([desk.dock], [_WIDTH], Qt.Orientation.Horizontal)
        desk.dock.table.setFocus()

    def evaluate(self, layer: QgsVectorLayer) -> Any:
        """Ask what to compare a layer with; the dialog."""
        from .evaluating.dialog import EvaluateDialog

        dialog = EvaluateDialog(layer, self._iface.mainWindow())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.asked.connect(self.compare)
        dialog.show()
        return dialog

    def compare(self, question: Question) -> None:
        """Carry out an evaluation in the background; its figures and layers are shown at the end."""
        from .evaluating import files
        from .evaluating.job import prepare
        from .work import Work

        context, crs = QgsProject.instance().transformContext(), question.result.crs()
        title = translate("Evaluate", "Evaluation: {name}").format(name=question.result.name())
        folder, name = chosen_folder(self._settings), question.result.name()
        try:
            compute = prepare(question, context)
        except PluginError as error:
            self._messages.warning(str(error), error.details)
            return

        def work(task: QgsTask) -> tuple[Evaluation, Path]:
            def told(share: float) -> bool:
                task.setProgress(100 * share)
                return bool(task.isCanceled())

            made = compute(told)
            file = folders.file_for(folders.ready(folder), "evaluation", name, datetime.datetime.now())
            files.write(made, title, file, crs, context)
            return made, file

        def shown(came: tuple[Evaluation, Path]) -> None:
            self._show(came[0], came[1], title, crs)

        self._begin(Work(translate("Evaluate", "RSVLM: evaluating"), work), shown)

    def _show(self, made: Evaluation, file: Path, title: str, crs: QgsCoordinateReferenceSystem) -> None:
        from .evaluating import layers
        from .evaluating.result_dialog import ResultDialog

        layers.show(file, title, crs, QgsProject.instance())
        self.result = ResultDialog(made, title, self._iface.mainWindow())
        self.result.show()

    def _export(self, what: str) -> None:
        """What the review's dock wants: "evaluate", "improve", "suggest", or a file."""
        assert self.desk is not None
        if what == "improve":
            self.improve(self.desk.layer)
            return
        if what == "suggest":
            self.suggest(self.desk)
            return
        if what == "evaluate":
            self.evaluate(self.desk.layer)
            return
        from .review import export

        lessons = what == "lessons"
        title = translate("Review", "Training data") if lessons else translate("Review", "Accepted features")
        filters = "GeoPackage (*.gpkg)" if lessons else export.formats()
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(self._iface.mainWindow(), title, "", filters)
        if chosen:
            file = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".gpkg")
            self.write(file, lessons)

    def write(self, file: Path, lessons: bool) -> None:
        """Write what was accepted, or what can be learned from, of the layer under review."""
        assert self.desk is not None
        from .review.export import write_accepted
        from .review.lessons import write_lessons
        from .work import Work

        snap = self.desk.snapshot()

        def work(task: QgsTask) -> int:
            def stop(_done: int) -> bool:
                return bool(task.isCanceled())

            return write_lessons(snap, file, stop).all if lessons else write_accepted(snap, file, stop)

        def said(count: int) -> None:
            text = translate("Review", "%n feature(s) written to {file}.", None, count)
            self._messages.success(text.format(file=file))

        self._begin(Work(translate("Review", "RSVLM: writing {file}").format(file=file.name), work), said)

    def _begin(self, work: Any, done: Any) -> None:
        self._works.append(work)

        def ended(result: Any) -> None:
            if self._forget(work):
                done(result)

        def failed(text: str, details: str) -> None:
            if self._forget(work):
                self._messages.error(text, details=details)

        work.begin(ended, failed, lambda: self._forget(work))

    def _forget(self, work: Any) -> bool:
        """A work has come to its end; False where the plugin has gone meanwhile."""
        known = work in self._works
        self._works = [other for other in self._works if other is not work]
        return known

    def _put_back(self, *_document: Any) -> None:
        """A project that was saved in the middle of a review opens as it was before."""
        from .review.look import put_back

        for layer in QgsProject.instance().mapLayers().values():
            if is_result(layer):
                put_back(layer)

    def _closed(self) -> None:
        self.desk = None

    def _review_id(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self.review(layer)

    def _call(self, name: str) -> None:
        layer = self._result()
        if layer is None:
            text = translate("Review", "There is no result in the project yet; ask the imagery for something first.")
            self._messages.warning(text)
        elif name == "review":
            self.review(layer)
        else:
            self.evaluate(layer)

    def _result(self) -> QgsVectorLayer | None:
        """The selected result layer, else that under review, else the topmost one."""
        nodes = QgsProject.instance().layerTreeRoot().findLayers()
        candidates = [*self._iface.layerTreeView().selectedLayers(), self.desk.layer if self.desk else None]
        candidates += [node.layer() for node in nodes if isinstance(node, QgsLayerTreeLayer)]
        return next((layer for layer in candidates if layer is not None and is_result(layer)), None)

    def _action(self, name: str, text: str) -> QtGui.QAction:
        window = self._iface.mainWindow()
        action = QtGui.QAction(icon(name, window.palette()), text, window)
        action.triggered.connect(lambda _checked=False: self._call(name))
        return action
