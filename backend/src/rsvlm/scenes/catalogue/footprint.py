"""Where scenes lie on Earth: outlines in longitude and latitude, so that scenes of many CRS can be compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import shapely

from ...errors import BadInput
from ...imagery.grid import Grid
from ...imagery.raster import open_source
from ...schema import RasterImage
from .item import Item

DEGREES = "EPSG:4326"
_STEPS = 21
"""Points along each side of a scene; straight lines bend in another CRS."""


def outline(grid: Grid) -> shapely.Geometry | None:
    """The footprint of a grid in EPSG:4326, split where it crosses the antimeridian; None where it has no place."""
    if grid.crs is None:
        return None
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    along = np.linspace(0.0, 1.0, _STEPS)
    zero, one = np.zeros(_STEPS), np.ones(_STEPS)
    cols = np.concatenate([along, one, along[::-1], zero]) * grid.width
    rows = np.concatenate([zero, along, one, along[::-1]]) * grid.height
    places = np.array([grid.place(col, row) for col, row in zip(cols.tolist(), rows.tolist())])
    try:
        lon, lat = Transformer.from_crs(grid.crs, DEGREES, always_xy=True).transform(places[:, 0], places[:, 1])
    except ProjError:
        return None
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        return None
    return split(shapely.Polygon(np.column_stack([_unwrapped(lon), lat])))


def split(shape: shapely.Geometry) -> shapely.Geometry:
    """A shape in degrees with all of it between -180 and 180."""
    low, _, high, _ = shape.bounds
    if low >= -180 and high <= 180:
        return shape
    world, parts = shapely.box(-180, -90, 180, 90), []
    for turn in range(int(np.floor((low + 180) / 360)), int(np.floor((high + 180) / 360)) + 1):
        turned = shapely.transform(shape, lambda xy, by=360 * turn: xy - np.array([by, 0.0]))
        parts.append(shapely.intersection(turned, world))
    return shapely.union_all(parts)


def box(west: float, south: float, east: float, north: float) -> shapely.Geometry:
    """A box in degrees; one with west > east crosses the antimeridian. Raises BadInput where it is none."""
    if not (-90 <= south < north <= 90 and -180 <= west <= 360 and -180 <= east <= 360 and west != east):
        raise BadInput(
            f"The box {west:g} {south:g} {east:g} {north:g} is none on Earth; give west, south, east, north in degrees."
        )
    return split(shapely.box(west, south, east if east > west else east + 360, north))


def placed(
    items: Sequence[Item], needs_crs: bool = False, told: Callable[[int, int], None] = lambda done, total: None
) -> list[Item]:
    """The scenes with their footprints (and CRS), read from the rasters where the catalogue did not tell.

    One that cannot be opened stays without: why is told when its turn comes. `told` hears how many are dealt with.
    """
    found = []
    for number, item in enumerate(items, 1):
        if item.footprint is None or (needs_crs and item.crs is None):
            item = _looked_up(item)
        found.append(item)
        told(number, len(items))
    return found


def _looked_up(item: Item) -> Item:
    try:
        source = open_source(RasterImage(path=item.path))
    except BadInput:
        return item
    source.dataset.close()
    return replace(item, footprint=item.footprint or outline(source.grid), crs=source.grid.crs)


def _unwrapped(lon: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Longitudes round a scene without jumps of a whole turn."""
    return np.asarray(np.unwrap(lon, period=360.0))
