"""What kind of layer it is, told from the layer alone."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes

from ..errors import PluginError
from .provenance import document_of


def is_ours(layer: QgsMapLayer) -> bool:
    """True where the layer says how RSVLM made it."""
    try:
        document_of(layer)
    except PluginError:
        return False
    return True


def is_result(layer: QgsMapLayer) -> bool:
    """True for a layer of features that RSVLM made: polygons with a label, and where they came from."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    return layer.fields().indexFromName("label") >= 0 and is_ours(layer)
