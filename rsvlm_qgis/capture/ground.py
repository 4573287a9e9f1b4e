"""How large pixels are on the ground, whatever the CRS: models were taught with pixels that are square there.

In degrees, and in other systems that are not conformal, one unit east is another length than one unit north: at 60°
north a degree of longitude is half of one of latitude. Such imagery is shown to models with pixels that are square on
the ground, made of whole rows and columns of the source's; the grid stays in the CRS of the imagery, and so do
features.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
)

from ..errors import PluginError
from ..qt import translate
from .grid import Extent

SQUARE = 1.05
"""Sides of a pixel on the ground that differ by less than this factor are left alone: models do not see it."""

STEPS = 20
"""Ratios of sides are kept to 1 / STEPS, so that extents that overlap get the same pixels."""

Cell = tuple[float, float]
"""Width and height of a pixel in units of the CRS."""


@dataclass(frozen=True)
class Resolution:
    """How finely imagery is looked at: `times` its own pixels' sides, or pixels of so many `metres` on the ground."""

    times: float = 1.0
    metres: float | None = None


def metres_per_unit(crs: QgsCoordinateReferenceSystem, extent: Extent) -> tuple[float, float] | None:
    """Length in metres of a unit of the CRS along x and along y, in the middle of `extent`; None without a place."""
    xmin, ymin, xmax, ymax = extent
    if not crs.isValid() or not all(map(math.isfinite, extent)):
        return None
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsCoordinateTransformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
    across, down = (xmax - xmin) / 1000, (ymax - ymin) / 1000
    try:
        east = measure.measureLine(QgsPointXY(x - across / 2, y), QgsPointXY(x + across / 2, y)) / across
        north = measure.measureLine(QgsPointXY(x, y - down / 2), QgsPointXY(x, y + down / 2)) / down
    except (QgsCsException, ZeroDivisionError):
        return None
    return (east, north) if math.isfinite(east) and math.isfinite(north) and min(east, north) > 0 else None


def wanted_cell(
    own: Cell, crs: QgsCoordinateReferenceSystem, extent: Extent, resolution: float | Resolution | None
) -> Cell:
    """The pixels to look at imagery with whose own are `own`; a plain number stands for a cell of so many units.

    Own pixels that are not square on the ground become square ones with the longer of their sides. Raises PluginError
    where metres are wished for and there is no place on Earth.
    """
    if isinstance(resolution, (int, float)):
        own, resolution = (float(resolution), float(resolution)), None
    wish = resolution or Resolution()
    ground = metres_per_unit(crs, extent)
    if ground is None:
        if wish.metres is not None:
            text = translate("Capture", "The imagery has no place on the ground; choose its own pixels, not metres.")
            raise PluginError(text)
        return own[0] * wish.times, own[1] * wish.times
    sides = own[0] * ground[0], own[1] * ground[1]
    longer = max(sides)
    scale = wish.times if wish.metres is None else wish.metres / longer
    if longer <= min(sides) * SQUARE:
        return own[0] * scale, own[1] * scale
    ratios = [max(1.0, round(STEPS * longer / side) / STEPS) for side in sides]
    return own[0] * ratios[0] * scale, own[1] * ratios[1] * scale


def metres_of(cell: Cell, crs: QgsCoordinateReferenceSystem, extent: Extent) -> float | None:
    """Side on the ground in metres of pixels of `cell` (the mean of both); None without a place."""
    ground = metres_per_unit(crs, extent)
    return None if ground is None else math.sqrt(cell[0] * ground[0] * cell[1] * ground[1])
