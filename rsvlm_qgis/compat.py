"""What differs between QGIS 3.22 and 4: the only place in the plugin that looks at the version.

Names that merely moved are bound once here. Scoped enums work in both and need no help.
"""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsField, QgsProcessing, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsLayerTreeView

from .qt import QtCore

_NEW_FIELDS = Qgis.QGIS_VERSION_INT >= 33800

if _NEW_FIELDS:
    _TEXT, _NUMBER = QtCore.QMetaType.Type.QString, QtCore.QMetaType.Type.Double
    _WHOLE, _DATE, _TRUTH = QtCore.QMetaType.Type.Int, QtCore.QMetaType.Type.QDate, QtCore.QMetaType.Type.Bool
else:
    _TEXT, _NUMBER = QtCore.QVariant.Type.String, QtCore.QVariant.Type.Double
    _WHOLE, _DATE, _TRUTH = QtCore.QVariant.Type.Int, QtCore.QVariant.Type.Date, QtCore.QVariant.Type.Bool

_FIELD_TYPES = {"text": _TEXT, "number": _NUMBER, "whole": _WHOLE, "date": _DATE, "truth": _TRUTH}

if hasattr(Qgis, "WkbType"):
    MULTI_POLYGON, NO_GEOMETRY = Qgis.WkbType.MultiPolygon, Qgis.WkbType.NoGeometry
else:
    MULTI_POLYGON, NO_GEOMETRY = QgsWkbTypes.Type.MultiPolygon, QgsWkbTypes.Type.NoGeometry

if hasattr(Qgis, "GeometryType"):
    POLYGONS, POINTS = Qgis.GeometryType.Polygon, Qgis.GeometryType.Point
else:
    POLYGONS, POINTS = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.PointGeometry

if hasattr(Qgis, "ProcessingSourceType"):
    VECTOR_POLYGON, VECTOR_POINT = Qgis.ProcessingSourceType.VectorPolygon, Qgis.ProcessingSourceType.VectorPoint
    RASTER, FILE = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingSourceType.File
else:
    VECTOR_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
    VECTOR_POINT = QgsProcessing.SourceType.TypeVectorPoint
    RASTER, FILE = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeFile


def field(name: str, kind: str) -> QgsField:
    """A field of the kind "text", "number", "whole", "date" or "truth"."""
    return QgsField(name, _FIELD_TYPES[kind])


def save_default_style(layer: QgsVectorLayer, description: str) -> str:
    """Write the layer's style into its own file as the default one. Returns what went wrong, "" where nothing did."""
    if hasattr(layer, "saveStyleToDatabaseV2"):
        _, message = layer.saveStyleToDatabaseV2("default", description, True, "")
        return str(message or "")
    return str(layer.saveStyleToDatabase("default", description, True, "") or "")


def feature_triggered(action: Any) -> Any:
    """The signal of a QgsMapLayerAction that tells layer and feature, and more in newer QGIS."""
    return action.triggeredForFeatureV2 if hasattr(action, "triggeredForFeatureV2") else action.triggeredForFeature


def menu_opens(view: QgsLayerTreeView) -> Any:
    """The signal that tells that the layers panel's menu opens, with that menu; None before QGIS 3.32."""
    return getattr(view, "contextMenuAboutToShow", None)
