"""A part of the ground that the person drew or selected: only what lies inside is looked at."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..errors import PluginError
from ..qt import translate

TURN = 360.0
"""Degrees by which the same meridian may be written differently."""

DIGITS = 12
BETWEEN = 32
"""Points that a side of a region gets where it is bent by another CRS, over its longest side."""


@dataclass(frozen=True)
class Region:
    """A polygon or multipolygon in `crs`. `name` says where it came from, for the person."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    name: str = ""

    @classmethod
    def of_rectangle(cls, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, name: str = "") -> Region:
        return cls(QgsGeometry.fromRect(rectangle), crs, name)

    @classmethod
    def of_shapes(cls, shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem, name: str = "") -> Region:
        """All of several polygons; those that cross themselves are repaired."""
        whole = QgsGeometry.unaryUnion(shapes)
        if whole.isNull() or whole.isEmpty():
            whole = QgsGeometry.unaryUnion([shape.makeValid() for shape in shapes])
        return cls(whole, crs, name)

    @property
    def extent(self) -> QgsReferencedRectangle:
        """The box around it."""
        return QgsReferencedRectangle(self.geometry.boundingBox(), self.crs)

    @property
    def is_rectangle(self) -> bool:
        """True where it is its own bounding box."""
        return bool(self.geometry.isGeosEqual(QgsGeometry.fromRect(self.geometry.boundingBox())))

    def inside(
        self,
        area: QgsReferencedRectangle,
        context: QgsCoordinateTransformContext,
    ) -> QgsGeometry:
        """The part that lies in `area`, in its CRS and on its side of the antimeridian; empty where there is none.

        Raises PluginError where the region cannot be expressed in that CRS.
        """
        shape = self.in_crs(area.crs(), context)
        box = QgsGeometry.fromRect(QgsRectangle(area))
        turns = (0.0, -TURN, TURN) if area.crs().isGeographic() else (0.0,)
        parts = [_moved(shape, turn).intersection(box) for turn in turns]
        polygons = [part for part in parts if not part.isEmpty() and part.area() > 0]
        return _polygons(QgsGeometry.unaryUnion(polygons)) if polygons else QgsGeometry()

    def in_crs(self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> QgsGeometry:
        """The region in another CRS. Raises PluginError where that cannot be; what is invalid is repaired."""
        shape = QgsGeometry(self.geometry)
        if self.crs.isValid() and crs.isValid() and self.crs != crs:
            box = shape.boundingBox()
            shape = shape.densifyByDistance(max(box.width(), box.height()) / BETWEEN)
            try:
                shape.transform(QgsCoordinateTransform(self.crs, crs, context))
            except QgsCsException as error:
                text = translate("Capture", "The region cannot be expressed in {crs}; draw it near the imagery.")
                raise PluginError(text.format(crs=crs.userFriendlyIdentifier()), details=str(error)) from error
            if crs.isGeographic() and not self.crs.isGeographic():
                shape = _mapped(shape, _unbroken)
        return shape if shape.isGeosValid() else _polygons(shape.makeValid())

    def record(self) -> dict[str, Any]:
        """As JSON, to draw it again: GeoJSON-like geometry in its own CRS."""
        return {
            "geometry": as_dict(self.geometry),
            "crs": self.crs.authid() or self.crs.toWkt(),
            "name": self.name,
        }


def as_dict(geometry: QgsGeometry) -> dict[str, Any]:
    """A polygon or multipolygon as a GeoJSON-like dict."""
    found: dict[str, Any] = json.loads(geometry.asJson(DIGITS))
    return found


Ring = list[tuple[float, float]]


def _unbroken(ring: Ring) -> Ring:
    """A ring in degrees that goes on beyond ±180 instead of jumping from one to the other."""
    found: Ring = ring[:1]
    for x, y in ring[1:]:
        before = found[-1][0]
        found.append((x - TURN * round((x - before) / TURN), y))
    return found


def _moved(shape: QgsGeometry, by: float) -> QgsGeometry:
    return _mapped(shape, lambda ring: [(x + by, y) for x, y in ring]) if by else QgsGeometry(shape)


def _mapped(shape: QgsGeometry, change: Callable[[Ring], Ring]) -> QgsGeometry:
    """A shape with each ring changed."""
    polygons = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    parts = [
        [[type(ring[0])(x, y) for x, y in change([(p.x(), p.y()) for p in ring])] for ring in polygon]
        for polygon in polygons
    ]
    return QgsGeometry.fromMultiPolygonXY(parts)


def _polygons(shape: QgsGeometry) -> QgsGeometry:
    """The polygons of a shape, without points and lines."""
    parts = [part for part in shape.asGeometryCollection() if part.area() > 0]
    return parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)
