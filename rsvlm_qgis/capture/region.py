"""A part of the ground that the person drew or selected: only what lies inside is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsReferencedRectangle


@dataclass(frozen=True)
class Region:
    """A polygon or multipolygon in `crs`. `name` says where it came from, for the person."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    name: str = ""

    @classmethod
    def of_rectangle(cls, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, name: str = "") -> Region:
        return cls(QgsGeometry.fromRect(rectangle), crs, name)

    @property
    def extent(self) -> QgsReferencedRectangle:
        """The box around it."""
        return QgsReferencedRectangle(self.geometry.boundingBox(), self.crs)

    @property
    def is_rectangle(self) -> bool:
        """True where it is its own bounding box, so that nothing inside the box is to be masked."""
        return bool(self.geometry.equals(QgsGeometry.fromRect(self.geometry.boundingBox())))
