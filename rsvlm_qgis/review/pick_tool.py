"""The map tool of a review: a click on a feature chooses it in the table."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool

from ..qt import Qt, Signal

_NEAR_PIXELS = 3
_MOST = 200


class PickTool(QgsMapTool):
    """`picked` tells the ids of the features under the mouse (a list), the smallest first."""

    picked = Signal(object)

    def __init__(self, canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
        super().__init__(canvas)
        self._layer = layer
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.at(event.mapPoint()))

    def at(self, point: QgsPointXY) -> list[int]:
        """The features at a point of the map."""
        near = _NEAR_PIXELS * self.canvas().mapUnitsPerPixel()
        box = QgsRectangle(point.x() - near, point.y() - near, point.x() + near, point.y() + near)
        here = self.toLayerCoordinates(self._layer, box)
        request = QgsFeatureRequest(here).setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        request.setNoAttributes().setLimit(_MOST)
        spot = QgsGeometry.fromPointXY(here.center())
        found = []
        for feature in self._layer.getFeatures(request):
            shape = feature.geometry()
            found.append((not shape.contains(spot), shape.area(), feature.id()))
        return [feature_id for _beside, _area, feature_id in sorted(found)]
