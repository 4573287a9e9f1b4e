"""Where a result lies: the map goes there and lets it flash."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas

from ..results.feature_kinds import Kind

_ROOM = 1.15
_MOST_FLASHING = 200


def zoom_to(canvas: QgsMapCanvas, layer: QgsVectorLayer, kind: Kind | None) -> bool:
    """Show the features of `layer` of a kind (None: all); False where there are none."""
    request = QgsFeatureRequest()
    if kind is not None:
        label, change = map(QgsExpression.quotedValue, kind)
        request.setFilterExpression(f"\"label\" = {label} AND coalesce(\"change\", '') = {change}")
    extent, ids = QgsRectangle(), []
    for feature in layer.getFeatures(request):
        if feature.hasGeometry():
            extent.combineExtentWith(feature.geometry().boundingBox())
            ids.append(feature.id())
    if not ids:
        return False
    destination = canvas.mapSettings().destinationCrs()
    if layer.crs().isValid() and destination.isValid():
        try:
            there = QgsCoordinateTransform(layer.crs(), destination, QgsProject.instance())
            extent = there.transformBoundingBox(extent)
        except QgsCsException:
            return False
    extent.scale(_ROOM)
    canvas.setExtent(extent)
    canvas.refresh()
    canvas.flashFeatureIds(layer, ids[:_MOST_FLASHING])
    return True
