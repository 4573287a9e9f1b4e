"""Outlines on the map as labels of a picture: which pixels they cover, and the boxes round them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ...imagery.grid import Grid
from ..records import Box

Shapes = Iterable[Any]
"""shapely geometries in the CRS of a grid."""


def burnt(shapes: Shapes, grid: Grid) -> npt.NDArray[np.bool_]:
    """(height, width): the pixels of a grid whose centre lies in one of the shapes."""
    from rasterio.features import rasterize
    from rasterio.transform import Affine

    listed = [shape for shape in shapes if not shape.is_empty]
    size = (grid.height, grid.width)
    if not listed:
        return np.zeros(size, bool)
    burn = rasterize([(shape, 1) for shape in listed], size, transform=Affine(*grid.affine), dtype=np.uint8)
    return np.asarray(burn, bool)


def boxes_of(shapes: Shapes, label: str, grid: Grid) -> tuple[Box, ...]:
    """Boxes in pixels round each part of the shapes that lies on the grid, cut at its edges."""
    boxes = []
    for shape in shapes:
        for part in getattr(shape, "geoms", (shape,)):
            if part.is_empty:
                continue
            corners = [grid.pixel(float(x), float(y)) for x, y in part.exterior.coords]
            columns = np.clip([column for column, _ in corners], 0, grid.width)
            rows = np.clip([row for _, row in corners], 0, grid.height)
            if np.ptp(columns) > 0 and np.ptp(rows) > 0:
                left, right = float(columns.min()), float(columns.max())
                boxes.append(Box(label, left, float(rows.min()), right, float(rows.max())))
    return tuple(boxes)
