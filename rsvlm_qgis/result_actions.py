"""Right-click on what RSVLM made: run it again, on other imagery, or copy how it was made."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsLayerTree, QgsMapLayer, QgsMapLayerType, QgsProject

from .actions import MENU
from .errors import PluginError
from .gui.icons import icon
from .gui.messages import Messages
from .menu_watch import MenuWatch
from .order import Order
from .qt import QtGui, QtWidgets, translate
from .results.kinds import is_ours
from .session import Session

if TYPE_CHECKING:
    from .repeating.recipe import Recipe

AGAIN, ELSEWHERE, PROCESSING, PYTHON, LINE = "again", "elsewhere", "processing", "python", "line"

_ICONS = {AGAIN: "restart", ELSEWHERE: "layer", PROCESSING: "copy", PYTHON: "copy", LINE: "copy"}


class ResultActions:
    """A submenu for result layers and their groups; on any other layer none of it can be seen.

    QGIS shows the same actions for whatever is selected, so the selection decides. Groups have no actions of their own
    in QGIS: their menu gets the submenu as it opens.
    """

    def __init__(self, iface: Any, session: Session, messages: Messages) -> None:
        self._iface = iface
        self._session = session
        self._messages = messages
        self.dialog: Any = None
        self._watch: MenuWatch | None = None
        texts = {
            AGAIN: translate("Repeat", "Run &again"),
            ELSEWHERE: translate("Repeat", "Run again on an&other layer or date…"),
            PROCESSING: translate("Repeat", "Copy as Processing &command"),
            PYTHON: translate("Repeat", "Copy as &Python"),
            LINE: translate("Repeat", "Copy as rsvl&m line"),
        }
        called: dict[str, Callable[[], None]] = {AGAIN: self._again, ELSEWHERE: self._elsewhere}
        self.actions = {
            name: self._action(name, text, called.get(name, functools.partial(self._copy, name)))
            for name, text in texts.items()
        }

    def install(self) -> None:
        for action in self.actions.values():
            self._iface.addCustomActionForLayerType(action, MENU, QgsMapLayerType.VectorLayer, True)
        view = self._iface.layerTreeView()
        view.selectionModel().selectionChanged.connect(self.follow_selection)
        self._watch = MenuWatch(view)
        self._watch.opens.connect(self._fill_group_menu)
        self.follow_selection()

    def remove(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        view = self._iface.layerTreeView()
        view.selectionModel().selectionChanged.disconnect(self.follow_selection)
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()
        if self.dialog is not None:
            self.dialog.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        """Seen for one result layer, or for one group with results in it."""
        seen = bool(self._results())
        for action in self.actions.values():
            action.setVisible(seen)

    def _fill_group_menu(self, menu: QtWidgets.QMenu) -> None:
        nodes = self._iface.layerTreeView().selectedNodes()
        if len(nodes) == 1 and not QgsLayerTree.isLayer(nodes[0]) and self._results():
            menu.addMenu(MENU).addActions(list(self.actions.values()))

    def _results(self) -> list[QgsMapLayer]:
        """The result layer that is selected, or those of the selected group, one of each run; none of anything else."""
        nodes = self._iface.layerTreeView().selectedNodes()
        if len(nodes) != 1:
            return []
        inside = [nodes[0]] if QgsLayerTree.isLayer(nodes[0]) else nodes[0].findLayers()
        layers = [node.layer() for node in inside if node.layer() is not None and is_ours(node.layer())]
        return list({"".join(layer.metadata().history()): layer for layer in reversed(layers)}.values())[::-1]

    def _again(self) -> None:
        from .repeating import orders, recipe, sources

        with _Told(self._messages):
            found = [recipe.recipe_of(layer) for layer in self._chosen()]
            ordered = [orders.order_of(one, sources.find(one, QgsProject.instance())) for one in found]
            self._begin(found, ordered)

    def _elsewhere(self) -> None:
        from .gui.again_dialog import AgainDialog
        from .repeating.recipe import recipe_of
        from .repeating.sources import others

        with _Told(self._messages):
            layer = self._chosen()[0]
            found = recipe_of(layer)
            if self.dialog is not None:
                self.dialog.deleteLater()
            self.dialog = AgainDialog(found, layer.metadata().title() or layer.name(), self._iface.mainWindow())
            self.dialog.choose(others(found, QgsProject.instance()))
            self.dialog.accepted.connect(lambda: self._run_elsewhere(found))
            self.dialog.open()

    def _run_elsewhere(self, found: Any) -> None:
        from .repeating.orders import order_of

        dialog = self.dialog
        with _Told(self._messages):
            chosen = [[layer] for layer in dialog.layers()]
            self._begin([found], [order_of(found, chosen, dialog.dates(), dialog.whole())])

    def _begin(self, recipes: list[Recipe], ordered: list[Order]) -> None:
        """At once, or where a model had learned something when the engine has told that it still has it."""
        if self._session.running:
            text = translate("Repeat", "Another job is running; wait for its end, or stop it in the dock.")
            raise PluginError(text)
        learned = [one for one in recipes if one.adapter]
        bridge = self._session.link.bridge(learned[0].engine) if learned else None
        if bridge is None:
            self._session.begin(*ordered)
            return

        def told(models: list[dict[str, Any]]) -> None:
            from .repeating.learned import check

            with _Told(self._messages):
                for warning in filter(None, [check(one, models) for one in learned]):
                    self._messages.warning(warning)
                self._session.begin(*ordered)

        bridge.ask(bridge.engine.models(), told, self._messages.error)

    def _copy(self, how: str) -> None:
        from .repeating import copies
        from .repeating.recipe import recipe_of

        written = {PROCESSING: copies.processing_command, PYTHON: copies.python_code, LINE: copies.rsvlm_line}
        with _Told(self._messages):
            lines = [written[how](recipe_of(layer)) for layer in self._chosen()]
            QtWidgets.QApplication.clipboard().setText("\n".join(lines))
            self._messages.success(translate("Repeat", "Copied; paste it where you need it."))

    def _chosen(self) -> list[QgsMapLayer]:
        found = self._results()
        if not found:
            raise PluginError(translate("Repeat", "Select one result of RSVLM in the layers panel."))
        return found

    def _action(self, name: str, text: str, called: Callable[[], None]) -> QtGui.QAction:
        window = self._iface.mainWindow()
        action = QtGui.QAction(icon(_ICONS[name], window.palette()), text, window)
        action.triggered.connect(lambda _checked=False: called())
        return action


class _Told:
    """What goes wrong inside is told in the message bar."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: Any, error: BaseException | None, _trace: Any) -> bool:
        if isinstance(error, PluginError):
            self._messages.warning(str(error), error.details)
            return True
        return False
