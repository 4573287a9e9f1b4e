"""The region of the dock on the map: drawn with a tool, taken from selected features, shown as a rubber band."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCsException, QgsDistanceArea, QgsGeometry, QgsProject, QgsUnitTypes, QgsVectorLayer
from qgis.gui import QgsRubberBand

from .capture.region import Region
from .compat import POLYGONS
from .errors import PluginError
from .gui.dock import Dock
from .gui.region_part import RECTANGLE
from .gui.region_tool import RegionTool, region_band
from .qt import QtCore, translate


class RegionChoice(QtCore.QObject):
    """A part of the plugin, between the dock's buttons and the map. A region goes with its project."""

    def __init__(self, iface: Any, dock: Dock) -> None:
        super().__init__(dock)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._dock = dock
        self._part = dock.look.region
        self._tool: RegionTool | None = None
        self._band: QgsRubberBand | None = None

    def install(self) -> None:
        self._part.draw_wanted.connect(self.draw)
        self._part.selection_wanted.connect(self.take_selection)
        self._part.changed.connect(self._show)
        self._dock.visibilityChanged.connect(self._show)
        self._canvas.destinationCrsChanged.connect(self._show)
        QgsProject.instance().cleared.connect(self._forget)

    def remove(self) -> None:
        QgsProject.instance().cleared.disconnect(self._forget)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._dock.visibilityChanged.disconnect(self._show)
        self._part.changed.disconnect(self._show)
        self._part.selection_wanted.disconnect(self.take_selection)
        self._part.draw_wanted.disconnect(self.draw)
        self.draw("")
        self._hide()

    def draw(self, kind: str) -> None:
        """Let the person draw a RECTANGLE or a POLYGON, or no longer ("")."""
        tool, self._tool = self._tool, None
        if tool is not None:
            tool.end()
            tool.deleteLater()
        if kind:
            self._tool = tool = RegionTool(self._canvas, kind)
            tool.drawn.connect(lambda shape: self._drawn(shape, kind))
            tool.ended.connect(lambda: self._part.show_drawing(""))
            tool.begin()
            self._part.say("")
        self._part.show_drawing(kind)

    def take_selection(self) -> None:
        """Look inside the selected features of the active polygon layer."""
        layer = self._iface.layerTreeView().currentLayer()
        try:
            self._part.set_region(region_of_selection(layer))
        except PluginError as error:
            self._part.say(str(error))

    def _drawn(self, shape: QgsGeometry, kind: str) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        plain = Region(shape if shape.isGeosValid() else shape.makeValid(), crs)
        words = translate("Dock", "Rectangle, {area}") if kind == RECTANGLE else translate("Dock", "Polygon, {area}")
        self._part.set_region(Region(plain.geometry, crs, words.format(area=area_words(plain))))

    def _show(self, *_what: object) -> None:
        """The band lies on the map as long as the dock is seen."""
        region = self._part.region()
        if region is None or not self._dock.isVisible():
            self._hide()
            return
        if self._band is None:
            self._band = region_band(self._canvas)
        try:
            settings = self._canvas.mapSettings()
            shape = region.in_crs(settings.destinationCrs(), settings.transformContext())
            self._band.setToGeometry(shape, None)
        except PluginError:  # this map cannot show the place
            self._hide()

    def _hide(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _forget(self) -> None:
        if self._part.region() is not None:
            self._part.set_region(None)


def region_of_selection(layer: Any) -> Region:
    """The selected features of a polygon layer as one region. Raises PluginError where there are none."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != POLYGONS:
        text = translate("Dock", "Choose a polygon layer in the layers panel and select features in it first.")
        raise PluginError(text)
    shapes = [feature.geometry() for feature in layer.selectedFeatures() if feature.hasGeometry()]
    if not shapes:
        text = translate("Dock", "No feature of {name} is selected; select some on the map first.")
        raise PluginError(text.format(name=layer.name()))
    words = translate("Dock", "%n feature(s) of {name}", None, len(shapes))
    return Region.of_shapes(shapes, layer.crs(), words.format(name=layer.name()))


def area_words(region: Region) -> str:
    """The size of a region on the ground, such as "0.52 km²"."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(region.crs, QgsProject.instance().transformContext())
    measure.setEllipsoid(region.crs.ellipsoidAcronym() or "EPSG:7030")
    try:
        area = measure.measureArea(region.geometry)
    except QgsCsException:
        area = region.geometry.area()
    unit = QgsUnitTypes.AreaUnit
    square_km = area >= 1e5
    return str(
        QgsDistanceArea.formatArea(
            measure.convertAreaMeasurement(area, unit.AreaSquareKilometers if square_km else unit.AreaSquareMeters),
            2 if square_km else 0,
            unit.AreaSquareKilometers if square_km else unit.AreaSquareMeters,
            True,
        )
    )
