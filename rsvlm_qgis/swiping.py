"""Swipe from wherever two dates are at hand: the dock, two rasters in the layers panel, a layer of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject, QgsRasterLayer, QgsVectorLayer

from .capture.source import date_of
from .errors import PluginError
from .gui.icons import icon
from .gui.look_panel import LookPanel
from .gui.pair_part import in_time_order
from .qt import QtGui, translate
from .results.provenance import capture_from_layer

if TYPE_CHECKING:
    from .gui.swipe_tool import SwipeTool

MENU = "RSVLM"
Pair = tuple[QgsRasterLayer, QgsRasterLayer]


class Swiping:
    """Actions for rasters and for results, seen where exactly two dates belong to what is selected."""

    def __init__(self, iface: Any, look: LookPanel) -> None:
        self._iface = iface
        self._look = look
        self._tool: SwipeTool | None = None
        window = iface.mainWindow()
        self.actions = {}
        for kind in (QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorLayer):
            action = QtGui.QAction(icon("swipe", window.palette()), translate("Actions", "&Swipe"), window)
            action.setToolTip(translate("Actions", "Compare both dates on the map with a line that you drag"))
            action.triggered.connect(lambda _checked=False: self._begin_selected())
            self.actions[kind] = action

    def install(self) -> None:
        for kind, action in self.actions.items():
            self._iface.addCustomActionForLayerType(action, MENU, kind, True)
        self._iface.layerTreeView().selectionModel().selectionChanged.connect(self.follow_selection)
        self._look.swipe_wanted.connect(self.begin)
        self.follow_selection()

    def remove(self) -> None:
        self._look.swipe_wanted.disconnect(self.begin)
        self._iface.layerTreeView().selectionModel().selectionChanged.disconnect(self.follow_selection)
        if self._tool is not None:
            self._tool.end()
            self._tool.deleteLater()
        for action in self.actions.values():
            self._iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def begin(self, before: QgsRasterLayer, after: QgsRasterLayer) -> None:
        """Swipe between these two; another swipe ends."""
        from .gui.swipe_tool import SwipeTool

        former, self._tool = (
            self._tool,
            SwipeTool(self._iface.mapCanvas(), (before, after), (_title(before), _title(after))),
        )
        if former is not None:
            former.end()
        self._tool.begin()
        if former is not None:
            former.deleteLater()

    def follow_selection(self, *_changes: Any) -> None:
        seen = self._selected() is not None
        for action in self.actions.values():
            action.setVisible(seen)

    def _begin_selected(self) -> None:
        pair = self._selected()
        if pair is not None:
            self.begin(*pair)

    def _selected(self) -> Pair | None:
        """Before and after that the selection stands for."""
        layers = self._iface.layerTreeView().selectedLayers()
        if len(layers) == 2 and all(isinstance(layer, QgsRasterLayer) for layer in layers):
            before, after = in_time_order(layers)
            return before, after
        return compared(layers[0]) if len(layers) == 1 and isinstance(layers[0], QgsVectorLayer) else None


def compared(layer: QgsMapLayer) -> Pair | None:
    """The two rasters that a result tells changes between, where both are still in the project."""
    try:
        pictures = capture_from_layer(layer).get("pictures", [])
    except PluginError:
        return None
    found = [_raster(picture["layers"][0]) for picture in pictures if len(picture.get("layers", ())) == 1]
    if len(found) != 2 or found[0] is None or found[1] is None:
        return None
    return found[0], found[1]


def _raster(record: dict[str, Any]) -> QgsRasterLayer | None:
    """The layer of the project that a capture's record tells of, by its id, else by its source."""
    layers = QgsProject.instance().mapLayers()
    known = layers.get(str(record.get("id")))
    if isinstance(known, QgsRasterLayer):
        return known
    rasters = (layer for layer in layers.values() if isinstance(layer, QgsRasterLayer))
    return next((layer for layer in rasters if layer.publicSource() == record.get("source")), None)


def _title(layer: QgsRasterLayer) -> str:
    """The name, with its date where the name does not tell it."""
    date = date_of(layer)
    return str(layer.name()) if date.iso is None or date.guessed else f"{date.iso}  {layer.name()}"
