"""Geometry tools: one polygon in, a valid one out. Lengths are metres and areas square metres on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsWkbTypes,
)

from ..qt import QtGui
from ..results.geopackage import measure

SIMPLIFY, SQUARE, SMOOTH, SMALL, HOLES = "simplify", "square", "smooth", "small", "holes"
TOOLS = (SIMPLIFY, SQUARE, SMOOTH, SMALL, HOLES)

_CORNER = 1e-8
_TURNS = 1000
_OFFSET = 0.25


@dataclass(frozen=True)
class Tool:
    """What is done: `kind` is one of TOOLS. `amount` means: metres that an outline may move (simplify), degrees that a
    corner may be from straight or square (square), rounds (smooth), square metres (small, holes)."""

    kind: str
    amount: float


class Ground:
    """Measures shapes of one CRS on its ellipsoid; where it has none that QGIS knows, its units count as metres."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        self._geographic = crs.isValid() and crs.isGeographic()
        self._area: QgsDistanceArea = measure(crs, context)

    def area(self, shape: QgsGeometry) -> float:
        """Square metres."""
        if not self._area.willUseEllipsoid():
            return float(shape.area())
        return float(self._area.measureArea(shape))

    def square_metres(self, shape: QgsGeometry) -> float | None:
        """What stands in a field of areas: none where nothing says what they are on the ground."""
        return self.area(shape) if self._area.willUseEllipsoid() else None

    def squeeze(self, shape: QgsGeometry) -> float:
        """What x must be multiplied by so that a square on the ground is one in the plane."""
        if not self._geographic:
            return 1.0
        return max(0.01, math.cos(math.radians(shape.boundingBox().center().y())))

    def unit(self, squeezed: QgsGeometry, square_metres: float) -> float:
        """Units of the plane to a metre of the ground, where a shape of this area lies."""
        return math.sqrt(squeezed.area() / square_metres) if square_metres > 0 else 1.0


def shaped(shape: QgsGeometry, tool: Tool, ground: Ground) -> QgsGeometry:
    """A valid multipolygon; an empty one where nothing is as large as asked for (SMALL). A tool that would leave
    nothing of a shape otherwise gives it back as it is."""
    kept = polygons(shape)
    if kept.isEmpty():
        return shape
    if tool.kind == SMALL:
        return _large_parts(kept, tool.amount, ground)
    squeeze = ground.squeeze(kept)
    plane = QgsGeometry(kept)
    plane.transform(QtGui.QTransform.fromScale(squeeze, 1.0))
    unit = ground.unit(plane, ground.area(kept))
    if tool.kind == SIMPLIFY:
        plane = plane.simplify(tool.amount * unit)
    elif tool.kind == SQUARE:
        plane = plane.orthogonalize(_CORNER, _TURNS, tool.amount)
    elif tool.kind == SMOOTH:
        plane = plane.smooth(int(tool.amount), _OFFSET)
    elif tool.kind == HOLES:
        plane = plane.removeInteriorRings(tool.amount * unit * unit)
    plane.transform(QtGui.QTransform.fromScale(1.0 / squeeze, 1.0))
    made = polygons(plane)
    return shape if made.isEmpty() else made


def polygons(shape: QgsGeometry) -> QgsGeometry:
    """The polygons in a shape as a valid multipolygon, empty where it has none."""
    if shape.isNull() or shape.isEmpty():
        return QgsGeometry.fromWkt("MultiPolygon EMPTY")
    valid = shape if shape.isGeosValid() else shape.makeValid()
    if valid.type() != QgsWkbTypes.GeometryType.PolygonGeometry or QgsWkbTypes.flatType(valid.wkbType()) in _MIXED:
        parts = [p for p in valid.asGeometryCollection() if p.type() == QgsWkbTypes.GeometryType.PolygonGeometry]
        valid = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    if valid.isNull() or valid.isEmpty():
        return QgsGeometry.fromWkt("MultiPolygon EMPTY")
    made = QgsGeometry(valid)
    made.convertToMultiType()
    return made


_MIXED = (QgsWkbTypes.Type.GeometryCollection,)


def _large_parts(shape: QgsGeometry, least: float, ground: Ground) -> QgsGeometry:
    parts = [part for part in shape.asGeometryCollection() if ground.area(part) >= least]
    if not parts:
        return QgsGeometry.fromWkt("MultiPolygon EMPTY")
    made = QgsGeometry.collectGeometry(parts)
    made.convertToMultiType()
    return made
