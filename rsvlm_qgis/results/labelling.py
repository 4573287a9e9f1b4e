"""Labels on result layers: readable on any imagery, and only where a feature is large enough on the map."""

from __future__ import annotations

from qgis.core import QgsPalLayerSettings, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling

from ..qt import QtGui

_POINTS, _HALO_MM = 8.0, 0.8


def label(layer: QgsVectorLayer, expression: str, least_mm: float, inside: bool, points: float = _POINTS) -> None:
    """Write `expression` inside or beside each feature of at least `least_mm` on the map, as far as there is room."""
    look = QgsTextFormat()
    look.setSize(points)
    look.setColor(QtGui.QColor("#202020"))
    halo = look.buffer()
    halo.setEnabled(True)
    halo.setSize(_HALO_MM)
    halo.setColor(QtGui.QColor("#FFFFFF"))
    look.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.centroidInside = inside
    place = QgsPalLayerSettings.Placement
    settings.placement = place.OverPoint if inside else place.OutsidePolygons
    settings.setFormat(look)
    small = settings.thinningSettings()
    small.setMinimumFeatureSize(least_mm)
    settings.setThinningSettings(small)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
