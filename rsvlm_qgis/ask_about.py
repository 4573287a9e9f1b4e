"""Asking about a place on the map: a box that is drawn, a spot that is clicked, features that are selected."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Optional

from qgis.core import QgsFeature, QgsMapLayerType, QgsRectangle, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsGui, QgsMapLayerAction, QgsMapMouseEvent, QgsMapTool, QgsMapToolExtent, QgsRubberBand

from .actions import MENU
from .asked_place import box_around
from .capture.region import Region
from .compat import feature_triggered
from .errors import PluginError
from .gui.dock import Dock
from .gui.icons import icon
from .order import ASK
from .qt import QtCore, QtGui, QtWidgets, translate

_COLOUR = "#D55E00"
_SPOT = 96
"""Side in pixels of the map of what a click is about."""


class AskAbout(QtCore.QObject):
    """A part of the plugin. A drawn or clicked place is asked about at once; a feature only makes the dock ready."""

    def __init__(self, iface: Any, dock: Dock) -> None:
        super().__init__(dock)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._dock = dock
        self._tool: Optional[QgsMapToolExtent] = None
        self._before: Optional[QgsMapTool] = None  # what the person did with the map before
        self._band: Optional[QgsRubberBand] = None
        window = iface.mainWindow()
        picture = icon(ASK, window.palette())
        self.selection = QtGui.QAction(picture, translate("Actions", "Ask about the &selected features…"), window)
        self.selection.triggered.connect(lambda _checked=False: self._about_selection())
        self.feature = QgsMapLayerAction(
            translate("Actions", "Ask about this…"),
            window,
            QgsMapLayerType.VectorLayer,
            QgsMapLayerAction.Target.SingleFeature,
            picture,
        )
        feature_triggered(self.feature).connect(lambda layer, feature, *_more: self._about_features(layer, [feature]))

    def install(self) -> None:
        self._dock.about.draw_wanted.connect(self._draw)
        self._dock.about.changed.connect(self._mark)
        self._canvas.contextMenuAboutToShow.connect(self.fill_menu)
        self._iface.addCustomActionForLayerType(self.selection, MENU, QgsMapLayerType.VectorLayer, True)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self.feature)

    def remove(self) -> None:
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self.feature)
        self._iface.removeCustomActionForLayerType(self.selection)
        self._canvas.contextMenuAboutToShow.disconnect(self.fill_menu)
        self._dock.about.changed.disconnect(self._mark)
        self._dock.about.draw_wanted.disconnect(self._draw)
        self._draw(False)
        if self._tool is not None:
            self._tool.deleteLater()
            self._tool = None
        self._unmark()
        for action in (self.selection, self.feature):
            action.deleteLater()

    def fill_menu(self, menu: QtWidgets.QMenu, event: QgsMapMouseEvent) -> None:
        """Two lines for the map's right-click: about this spot, about a box."""
        picture = icon(ASK, menu.palette())
        spot = event.mapPoint()
        here = menu.addAction(picture, translate("Actions", "What is this? (RSVLM)"))
        here.triggered.connect(lambda _checked=False: self._about_spot(spot.x(), spot.y()))
        box = menu.addAction(translate("Actions", "Draw a box and ask (RSVLM)"))
        box.triggered.connect(lambda _checked=False: self._draw(True))

    def _draw(self, wanted: bool) -> None:
        """Let the person draw a box, or no longer."""
        if not wanted:
            if self._tool is not None and self._canvas.mapTool() is self._tool:
                self._canvas.unsetMapTool(self._tool)
                if self._before is not None:
                    self._canvas.setMapTool(self._before)
            return
        if self._tool is None:
            self._tool = QgsMapToolExtent(self._canvas)
            self._tool.extentChanged.connect(self._drawn)
            self._tool.deactivated.connect(lambda: self._dock.about.set_drawing(False))
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self._tool)
        self._dock.about.set_drawing(True)

    def _drawn(self, box: QgsRectangle) -> None:
        if box.isEmpty():
            return
        self._draw(False)
        self._ask(box, translate("Actions", "the box on the map"))

    def _about_spot(self, x: float, y: float) -> None:
        half = _SPOT / 2 * self._canvas.mapUnitsPerPixel()
        self._ask(QgsRectangle(x - half, y - half, x + half, y + half), translate("Actions", "the place on the map"))

    def _ask(self, box: QgsRectangle, name: str) -> None:
        """Ask at once."""
        crs = self._canvas.mapSettings().destinationCrs()
        if self._dock.ask_about(Region.of_rectangle(box, crs, name)):
            self._dock.press_run()

    def _about_selection(self) -> None:
        layer = self._iface.layerTreeView().currentLayer()
        if isinstance(layer, QgsVectorLayer):
            self._about_features(layer, layer.selectedFeatures())

    def _about_features(self, layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> None:
        """Make the dock ready to ask about them; all of them are in one box."""
        found = [feature for feature in features if feature.hasGeometry()]
        if not found:
            self._dock.run.say(translate("Actions", "No feature with a shape is selected; select one first."))
            self._dock.setUserVisible(True)
            return
        name = translate("Actions", "feature {number} of {layer}").format(number=found[0].id(), layer=layer.name())
        if len(found) > 1:
            text = translate("Actions", "%n features of {layer}", None, len(found))
            name = text.format(layer=layer.name())
        least = _SPOT / 2 * self._canvas.mapUnitsPerPixel()
        try:
            place = box_around(found, layer.crs(), self._canvas.mapSettings(), least, name)
        except PluginError as error:
            self._dock.run.say(str(error))
            return
        self._dock.ask_about(place)

    def _mark(self) -> None:
        """Show on the map what is asked about."""
        self._unmark()
        place = self._dock.about.place()
        if place is not None:
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setStrokeColor(QtGui.QColor(_COLOUR))
            band.setFillColor(QtGui.QColor(0, 0, 0, 0))
            band.setWidth(2)
            band.setToGeometry(place.geometry, place.crs)
            self._band = band

    def _unmark(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
