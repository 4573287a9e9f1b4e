"""The feature that is looked at, on the map: the map goes there, an outline and a flash show it."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand

from ..qt import QtGui

_ROOM = 4.0
_SMALLEST = 1 / 30
"""A feature that takes less of the map's side than this is gone closer to."""

CURRENT, PREVIEW = "#E6007E", "#00A0FF"


class Spot:
    """Marks one feature of `layer`, and previews of new shapes, on `canvas`."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
        self._canvas = canvas
        self._layer = layer
        self._band = _band(canvas, CURRENT, 3)
        self._preview = _band(canvas, PREVIEW, 2)

    def show(self, shape: QgsGeometry, go: bool) -> None:
        """Mark a shape; with `go` the map moves where it is not well to be seen, and it flashes."""
        self._band.setToGeometry(shape, self._layer)
        if not go:
            return
        box = self._on_map(shape.boundingBox())
        seen = self._canvas.extent()
        side = max(box.width(), box.height())
        if not seen.contains(box) or side < _SMALLEST * min(seen.width(), seen.height()):
            box.grow(side * (_ROOM - 1) / 2)
            self._canvas.setExtent(box)
            self._canvas.refresh()
        self._canvas.flashGeometries([shape], self._layer.crs())

    def preview(self, shapes: list[QgsGeometry]) -> None:
        """Show shapes as they would become; none takes the preview away."""
        self._preview.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for shape in shapes:
            self._preview.addGeometry(shape, self._layer, False)
        self._preview.updatePosition()
        self._preview.update()

    def hide(self) -> None:
        """No feature is looked at."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self) -> None:
        """Take everything off the map."""
        for band in (self._band, self._preview):
            self._canvas.scene().removeItem(band)

    def seen(self) -> QgsRectangle:
        """What of the layer the map shows, in the layer's coordinates; empty where there is no telling."""
        here, there = self._canvas.mapSettings().destinationCrs(), self._layer.crs()
        try:
            back = QgsCoordinateTransform(here, there, QgsProject.instance())
            return back.transformBoundingBox(self._canvas.extent())
        except QgsCsException:
            return QgsRectangle()

    def _on_map(self, box: QgsRectangle) -> QgsRectangle:
        try:
            return self._transform().transformBoundingBox(box)
        except QgsCsException:
            return box

    def _transform(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            self._layer.crs(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )


def _band(canvas: QgsMapCanvas, colour: str, width: int) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(QtGui.QColor(colour))
    band.setSecondaryStrokeColor(QtGui.QColor("#FFFFFF"))
    band.setFillColor(QtGui.QColor(0, 0, 0, 0))
    band.setWidth(width)
    return band
