"""Shapes in pixels of a scene to GeoJSON-like geometries in its CRS.

Every coordinate goes through `Grid.place` once, and equal pixel coordinates give equal map coordinates, so
neighbours share their borders to the last digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..imagery.grid import Grid
from .trace import Region

Geometry = dict[str, Any]


def place_rings(
    rings: Sequence[npt.NDArray[Any]], col_edges: Sequence[float], row_edges: Sequence[float], grid: Grid
) -> Geometry:
    """A Polygon of rings of (column, row) in cells; the corner (i, j) lies at pixel (col_edges[i], row_edges[j])."""
    edges = (np.arange(len(col_edges)), col_edges), (np.arange(len(row_edges)), row_edges)
    pixels = [np.stack([np.interp(ring[:, i], *edges[i]) for i in range(2)], axis=1) for ring in rings]
    return {"type": "Polygon", "coordinates": [[_point(grid, c, r) for c, r in ring.tolist()] for ring in pixels]}


def place_regions(
    regions: Sequence[Region], col_edges: Sequence[float], row_edges: Sequence[float], grid: Grid
) -> Geometry:
    """Several regions in one geometry: a Polygon where there is one, else a MultiPolygon."""
    polygons = [place_rings(region.rings, col_edges, row_edges, grid)["coordinates"] for region in regions]
    if len(polygons) == 1:
        return {"type": "Polygon", "coordinates": polygons[0]}
    return {"type": "MultiPolygon", "coordinates": polygons}


def place_box(left: float, top: float, right: float, bottom: float, grid: Grid) -> Geometry:
    """A rectangle in pixels as a Polygon, its corners in the order of a region's outer ring."""
    return place_polygon([(left, top), (left, bottom), (right, bottom), (right, top)], grid)


def place_outline(outline: Geometry, grid: Grid) -> Geometry:
    """A Polygon or MultiPolygon in pixels, in its place."""

    def placed(value: Any) -> Any:
        return _point(grid, value[0], value[1]) if isinstance(value[0], (int, float)) else [placed(v) for v in value]

    return {"type": outline["type"], "coordinates": placed(outline["coordinates"])}


def place_polygon(points: Sequence[tuple[float, float]], grid: Grid) -> Geometry:
    """A ring of pixel coordinates, not closed, as a Polygon with its points in the same order."""
    return {"type": "Polygon", "coordinates": [[_point(grid, x, y) for x, y in (*points, points[0])]]}


def _point(grid: Grid, col: float, row: float) -> list[float]:
    x, y = grid.place(col, row)
    return [float(x), float(y)]
