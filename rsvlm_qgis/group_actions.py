"""Right-click on a group of the layers panel: its rasters as one picture, or in time order."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTreeGroup, QgsRasterLayer

from .actions import MENU
from .gui.dock import Dock
from .gui.icons import icon, plugin_icon
from .menu_watch import MenuWatch
from .order import ASK, CHANGE, DESCRIBE, FIND, OUTLINE
from .qt import QtGui, QtWidgets, translate


class GroupActions:
    """A Part of the plugin (`plugin.Part`). QGIS takes actions of plugins for layers only: lines are put into a group's
    menu when it opens."""

    def __init__(self, iface: Any, dock: Dock) -> None:
        self._view = iface.layerTreeView()
        self._dock = dock
        self._watch: MenuWatch | None = None

    def install(self) -> None:
        self._watch = MenuWatch(self._view)
        self._watch.opens.connect(self.offer)

    def remove(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None

    def offer(self, menu: QtWidgets.QMenu) -> None:
        """Put a submenu into the menu of a group that has rasters; it goes with the menu."""
        group = self._view.currentNode()
        if not isinstance(group, QgsLayerTreeGroup) or len(self._view.selectedNodes()) > 1:
            return
        rasters = [node.layer() for node in group.findLayers() if isinstance(node.layer(), QgsRasterLayer)]
        if not rasters:
            return
        menu.addSeparator()
        lines = menu.addMenu(plugin_icon(), MENU)
        texts = {
            FIND: translate("Actions", "&Find…"),
            OUTLINE: translate("Actions", "&Outline…"),
            ASK: translate("Actions", "&Ask…"),
            DESCRIBE: translate("Actions", "&Describe…"),
        }
        if len(rasters) > 1:
            texts[CHANGE] = translate("Actions", "&What changed…")
        for task, text in texts.items():
            action = QtGui.QAction(icon(task, menu.palette()), text, lines)
            action.triggered.connect(lambda _checked=False, task=task: self._fill(task, group.name(), rasters))
            lines.addAction(action)

    def _fill(self, task: str, name: str, rasters: list[QgsRasterLayer]) -> None:
        if task == CHANGE or len(rasters) == 1:
            self._dock.fill(task, rasters)
        else:
            self._dock.fill_group(task, name, rasters)
