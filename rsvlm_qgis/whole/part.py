"""Whole scenes as a part of the plugin: what the dock orders, and “Go on” in the menus of their layers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsLayerTree, QgsMapLayerType

from ..actions import MENU
from ..client.engines import Engines
from ..gui.dock import Dock
from ..gui.icons import icon
from ..gui.messages import Messages
from ..menu_watch import MenuWatch
from ..order import Order
from ..qt import QtGui, QtWidgets, translate
from ..session import Session
from ..settings import Settings
from .file import scene_path

if TYPE_CHECKING:
    from .scenes import WholeScenes


class WholeScenePart:
    """A Part of the plugin (`plugin.Part`). What does the work is made when the dock is seen first: QGIS' start does
    not wait for it. Groups have no actions of their own in QGIS: their menu gets the line as it opens."""

    def __init__(
        self, iface: Any, dock: Dock, session: Session, engines: Engines, settings: Settings, messages: Messages
    ) -> None:
        self._iface = iface
        self._dock = dock
        self._needed = (iface, dock, session, engines, settings, messages)
        self._scenes: Optional[WholeScenes] = None
        self._watch: Optional[MenuWatch] = None
        window = iface.mainWindow()
        self.action = QtGui.QAction(
            icon("run", window.palette()), translate("Whole", "&Go on with this whole scene"), window
        )
        self.action.triggered.connect(lambda _checked=False: self._go_on())

    @property
    def scenes(self) -> WholeScenes:
        """The scenes of this QGIS."""
        if self._scenes is None:
            from .scenes import WholeScenes

            self._scenes = WholeScenes(*self._needed)
        return self._scenes

    def install(self) -> None:
        self._dock.opened.connect(self._opened)
        self._dock.whole_ordered.connect(self._ordered)
        self._dock.whole.setup_wanted.connect(self._dock.engine.setup_wanted)
        self._iface.addCustomActionForLayerType(self.action, MENU, QgsMapLayerType.VectorLayer, True)
        view = self._iface.layerTreeView()
        view.selectionModel().selectionChanged.connect(self.follow_selection)
        self._watch = MenuWatch(view)
        self._watch.opens.connect(self._fill_group_menu)
        self.follow_selection()

    def remove(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        self._iface.removeCustomActionForLayerType(self.action)
        self.action.deleteLater()
        self._dock.whole.setup_wanted.disconnect(self._dock.engine.setup_wanted)
        self._dock.whole_ordered.disconnect(self._ordered)
        self._dock.opened.disconnect(self._opened)
        if self._scenes is not None:
            self._scenes.close()
            self._scenes.deleteLater()
            self._scenes = None

    def follow_selection(self, *_changes: Any) -> None:
        """Seen for one layer of a whole scene."""
        self.action.setVisible(self._file() is not None)

    def _opened(self) -> None:
        """Look for scenes that are at work or were left, once."""
        if self._scenes is None:
            self.scenes.look()

    def _ordered(self, order: Order) -> None:
        self.scenes.order(order)

    def _go_on(self) -> None:
        file = self._file()
        if file is not None:
            self.scenes.go_on(file)

    def _fill_group_menu(self, menu: QtWidgets.QMenu) -> None:
        nodes = self._iface.layerTreeView().selectedNodes()
        if len(nodes) == 1 and not QgsLayerTree.isLayer(nodes[0]) and self._file() is not None:
            menu.addAction(self.action)

    def _file(self) -> Path | None:
        """Of the scene whose layer or group is selected."""
        nodes = self._iface.layerTreeView().selectedNodes()
        if len(nodes) != 1:
            return None
        inside = [nodes[0]] if QgsLayerTree.isLayer(nodes[0]) else nodes[0].findLayers()
        files = {scene_path(node.layer()) for node in inside if node.layer() is not None} - {None}
        return files.pop() if len(files) == 1 else None
