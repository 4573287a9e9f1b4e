"""Extents in other coordinate systems, and on either side of the antimeridian."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..errors import PluginError
from ..qt import translate
from .grid import Extent, common

TURN = 360.0
"""Degrees by which the same meridian may be written differently."""


def extent_of(rectangle: QgsRectangle) -> Extent:
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()


def transformed(
    box: QgsReferencedRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Extent:
    """`box` in `crs`; in degrees one that crosses the antimeridian goes on beyond 180.

    A CRS that is not known takes numbers as they are, which is what QGIS' map does. Raises PluginError where the box
    cannot be expressed in `crs`.
    """
    if not box.crs().isValid() or not crs.isValid() or box.crs() == crs:
        return extent_of(box)
    try:
        there = QgsCoordinateTransform(box.crs(), crs, context)
        turns = crs.isGeographic() and not box.crs().isGeographic()
        xmin, ymin, xmax, ymax = extent_of(there.transformBoundingBox(QgsRectangle(box), handle180Crossover=turns))
    except QgsCsException as error:
        text = translate("Capture", "The extent cannot be expressed in {crs}; choose an extent near the imagery.")
        raise PluginError(text.format(crs=crs.userFriendlyIdentifier()), details=str(error)) from error
    return (xmin, ymin, xmax + TURN, ymax) if xmin > xmax else (xmin, ymin, xmax, ymax)


def sides(asked: Extent, own: Extent, in_degrees: bool) -> list[Extent]:
    """What `asked` and `own` share, the widest part first: in degrees there may be two, one on each side of the
    antimeridian, as the same meridian may be written as 181 or as -179."""
    xmin, ymin, xmax, ymax = asked
    turns = (0.0, -TURN, TURN) if in_degrees else (0.0,)
    shared = [common((xmin + turn, ymin, xmax + turn, ymax), own) for turn in turns]
    return sorted((part for part in shared if part is not None), key=lambda part: part[0] - part[2])
