"""Regions of the map in pixels of a scene, and what is shown of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from ..imagery.grid import Grid, Window
from ..schema import Region

Floats = npt.NDArray[np.float64]

MARGIN = 0.25
"""Share of a region's longer side that is shown beyond it on every side: what it is often shows in what is around."""

SMALLEST = 96
"""Side in pixels of what is shown of a region at least, also of a point."""


@dataclass(frozen=True)
class Placed:
    """A region in pixels of the scene: its id, closed rings of (column, row), none for a point, and what it reaches:
    left, top, right, bottom."""

    id: str
    rings: tuple[Floats, ...]
    bounds: tuple[float, float, float, float]

    @property
    def centre(self) -> tuple[float, float]:
        """(column, row) of the middle of its bounds."""
        left, top, right, bottom = self.bounds
        return (left + right) / 2, (top + bottom) / 2

    def touches(self, window: Window) -> bool:
        """Whether its bounds have a point in a window."""
        left, top, right, bottom = self.bounds
        return left < window.col_end and right >= window.col and top < window.row_end and bottom >= window.row

    def shown(self, whole: Window, margin: float = MARGIN) -> Window:
        """The square around it that is shown, cut to `whole`, which its bounds touch; `margin` as MARGIN."""
        left, top, right, bottom = self.bounds
        longer = max(right - left, bottom - top)
        side = max(SMALLEST, int(np.ceil(longer * (1 + 2 * margin))))
        col, row = (int(np.floor(middle - side / 2)) for middle in self.centre)
        window = Window(col, row, side + 1, side + 1).intersection(whole)
        assert window is not None, "the bounds of the region touch it"
        return window


def placed(region: Region, grid: Grid) -> Placed:
    """A region on the grid of a scene. Raises BadInput where its geometry is no Polygon, MultiPolygon or Point."""
    kind, coordinates = str(region.geometry.get("type")), region.geometry.get("coordinates")
    try:
        if kind == "Point":
            rings: list[Floats] = []
            points = _pixels([coordinates], grid)
        else:
            polygons: Any = {"Polygon": [coordinates], "MultiPolygon": coordinates}[kind]
            rings = [_closed(_pixels(ring, grid)) for polygon in polygons for ring in polygon if len(ring)]
            points = np.concatenate(rings)
        (left, top), (right, bottom) = points.min(0).tolist(), points.max(0).tolist()
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise BadInput(
            f"The region {region.id or '?'} is no Polygon, MultiPolygon or Point with coordinates; leave it out."
        ) from error
    return Placed(region.id, tuple(rings), (left, top, right, bottom))


def _pixels(points: Sequence[Any], grid: Grid) -> Floats:
    """(N, 2) of (column, row). Raises ValueError where a coordinate is no number."""
    found = np.array([grid.pixel(float(point[0]), float(point[1])) for point in points], np.float64)
    if not np.isfinite(found).all():
        raise ValueError("a coordinate is not finite")
    return found


def _closed(ring: Floats) -> Floats:
    return ring if (ring[0] == ring[-1]).all() else np.concatenate([ring, ring[:1]])
