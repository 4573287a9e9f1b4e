"""Outlines of buildings with right angles: a rectangle where that is what a polygon nearly is, else its sides turned.

The kept library for this (buildingregulariser) looks for a building's directions among the sides of its outline; those
of an outline along cells are rows and columns, whatever way the building stands. The direction of the narrowest
rectangle around it tells it better: of turned buildings drawn in cells more is met, in a fraction of the time
(see its test). Every polygon is taken by itself; sides that neighbours share do not stay shared.
"""

from __future__ import annotations

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry import Polygon

from .pieces import Numbers, Shapes

FULL = 0.8
"""Share of the narrowest rectangle around it from which on a polygon is one: an outline along cells fills about so much
of a rectangle that is turned."""

NEAR = 1.0
"""Cells that a side may lie beside the outline."""

ALIKE = 0.7
"""Intersection over union with the outline below which it stays as it was."""


def squared(polygons: Shapes) -> Shapes:
    """Polygons in corners of cells with right angles, each of about its area; one to which that would do harm stays."""
    around = shapely.oriented_envelope(polygons)
    areas = shapely.area(polygons)
    is_full = areas >= FULL * shapely.area(around)
    found = polygons.copy()
    for number in np.flatnonzero(shapely.get_num_coordinates(polygons) > 0).tolist():
        sides = _sides(around[number])
        angle = float(np.degrees(np.arctan2(*sides[0][::-1])))
        if is_full[number] and not shapely.get_num_interior_rings(polygons[number]):
            shape = _rectangle(around[number], sides, angle, areas[number])
        else:
            shape = _turned(polygons[number], angle)
        if shape is not None and _is_alike(shape, polygons[number]):
            found[number] = shape
    return found


def _sides(rectangle: shapely.Geometry) -> Numbers:
    """Two sides of a rectangle that meet, (2, 2)."""
    return np.diff(shapely.get_coordinates(rectangle)[:3], axis=0)


def _rectangle(around: shapely.Geometry, sides: Numbers, angle: float, area: float) -> shapely.Geometry:
    """The rectangle around a polygon, moved in on all sides alike until it has the polygon's area."""
    width, height = np.hypot(*sides.T).tolist()
    inset = (width + height - np.sqrt((width - height) ** 2 + 4 * area)) / 4
    centre = around.centroid
    x, y = width / 2 - inset, height / 2 - inset
    straight = shapely.box(centre.x - x, centre.y - y, centre.x + x, centre.y + y)
    return affinity.rotate(straight, angle, origin=centre)


def _turned(polygon: shapely.Geometry, angle: float) -> shapely.Geometry | None:
    """A polygon all of whose sides lie along a direction or across; None where there are too few."""
    origin = polygon.centroid
    level = shapely.simplify(affinity.rotate(polygon, -angle, origin=origin), NEAR)
    if level.geom_type != "Polygon":
        return None
    rings = [_level(shapely.get_coordinates(ring)[:-1]) for ring in (level.exterior, *level.interiors)]
    if rings[0] is None:
        return None
    holes = [ring for ring in rings[1:] if ring is not None]
    return affinity.rotate(Polygon(rings[0], holes), angle, origin=origin)


def _level(ring: Numbers) -> Numbers | None:
    """A ring whose sides are made level or upright, whichever they nearly are; None where fewer than four are left."""
    way = np.roll(ring, -1, axis=0) - ring
    is_level = np.abs(way[:, 0]) >= np.abs(way[:, 1])
    changes = np.flatnonzero(is_level != np.roll(is_level, 1))
    if len(changes) < 4:
        return None
    first = int(changes[0])
    middle = np.roll(ring + way / 2, -first, axis=0)
    is_level, way = np.roll(is_level, -first), np.roll(way, -first, axis=0)
    run = np.searchsorted(changes - first, np.arange(len(ring)), side="right") - 1
    length = np.hypot(*way.T)
    # Where a side lies across its own direction is the mean over the parts that it is made of.
    across = np.bincount(run, np.where(is_level, middle[:, 1], middle[:, 0]) * length) / np.bincount(run, length)
    upright = ~is_level[changes - first]
    before = np.roll(across, 1)
    corners: Numbers = np.stack([np.where(upright, across, before), np.where(upright, before, across)], axis=1)
    return corners


def _is_alike(shape: shapely.Geometry, polygon: shapely.Geometry) -> bool:
    if not shape.is_valid:
        return False
    common = shapely.intersection(shape, polygon).area
    return bool(common >= ALIKE * (shape.area + polygon.area - common))
