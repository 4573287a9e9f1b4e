"""Right-click in the layers panel: one raster can be searched, outlined and asked about, several can be compared."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerType, QgsRasterLayer

from .gui.dock import Dock
from .gui.icons import icon
from .order import ASK, CHANGE, DESCRIBE, DETECT, FIND, OUTLINE
from .qt import QtGui, translate

MENU = "RSVLM"


class LayerActions:
    """A submenu for raster layers, which opens the dock with a task and the selected layers.

    QGIS shows the same actions for whatever is selected, so the selection, and what the chosen model can do, decide
    which of them can be seen.
    """

    def __init__(self, iface: Any, dock: Dock) -> None:
        self._iface = iface
        self._dock = dock
        texts = {
            FIND: translate("Actions", "&Find…"),
            OUTLINE: translate("Actions", "&Outline…"),
            DETECT: translate("Actions", "De&tect…"),
            ASK: translate("Actions", "&Ask…"),
            DESCRIBE: translate("Actions", "&Describe…"),
            CHANGE: translate("Actions", "&What changed…"),
        }
        self.actions = {task: self._action(task, text) for task, text in texts.items()}

    def install(self) -> None:
        for action in self.actions.values():
            self._iface.addCustomActionForLayerType(action, MENU, QgsMapLayerType.RasterLayer, True)
        self._iface.layerTreeView().selectionModel().selectionChanged.connect(self.follow_selection)
        self._dock.engine.model_chosen.connect(self.follow_selection)
        self.follow_selection()

    def remove(self) -> None:
        self._dock.engine.model_chosen.disconnect(self.follow_selection)
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        """One raster: all that is done with one picture. Several layers: what changed, for rasters alone."""
        layers = self._iface.layerTreeView().selectedLayers()
        for task, action in self.actions.items():
            action.setVisible((task == CHANGE) == (len(layers) > 1) and (task != DETECT or self._can_detect()))
        self.actions[CHANGE].setEnabled(len(self._rasters()) == len(layers) > 1)

    def _can_detect(self) -> bool:
        """Seldom taught: offered once the model has told that it was."""
        return bool(self._dock.engine.profile()) and self._dock.task.is_offered(DETECT)

    def _action(self, task: str, text: str) -> QtGui.QAction:
        window = self._iface.mainWindow()
        action = QtGui.QAction(icon(task, window.palette()), text, window)
        action.triggered.connect(lambda _checked=False: self._dock.fill(task, self._rasters()))
        return action

    def _rasters(self) -> list[QgsRasterLayer]:
        layers = self._iface.layerTreeView().selectedLayers()
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]
