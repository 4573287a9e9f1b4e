"""What shapes measure on the ground: every ring counts, and none goes over into the next."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from rsvlm.imagery.grid import Grid
from rsvlm.scenes.ground import Ground, Shapes
from shapely.geometry import MultiPolygon, Polygon, box

HOLED = Polygon(box(0, 0, 40, 40).exterior, [box(10, 10, 14, 16).exterior, box(20, 20, 30, 21).exterior])
TWO = MultiPolygon([box(60, 0, 70, 5), Polygon(box(60, 50, 90, 90).exterior, [box(70, 60, 80, 70).exterior])])


def shapes_at(grid: Grid, *shapes: shapely.Geometry) -> Shapes:
    """Shapes in pixels of a grid, in its CRS."""
    a, b, c, d, e, f = grid.affine
    found = np.empty(len(shapes), dtype=object)
    found[:] = shapes
    placed: Shapes = shapely.transform(
        found, lambda at: np.stack([a * at[:, 0] + b * at[:, 1] + c, d * at[:, 0] + e * at[:, 1] + f], axis=1)
    )
    return placed


def test_the_way_around_is_that_of_all_rings_and_parts() -> None:
    grid = Grid("EPSG:32614", (0.5, 0, 500_000, 0, -0.5, 4_000_000), 100, 100)
    shapes = (box(1, 2, 4, 8), HOLED, TWO, box(50, 50, 51, 51))
    measures = Ground(grid).measures(shapes_at(grid, *shapes))
    assert measures is not None
    scale = 0.5 / 0.9996  # metres of a pixel at the central meridian
    assert measures.perimeters == pytest.approx([shape.length * scale for shape in shapes], rel=1e-5)
    assert measures.areas == pytest.approx([shape.area * scale**2 for shape in shapes], rel=1e-5)
    assert measures.lengths[[0, 3]] == pytest.approx([6 * scale, scale], rel=1e-5)
    assert np.isnan(measures.lengths[[1, 2]]).all(), "only what has four corners has a longest side"


def test_pixels_that_are_longer_one_way_are_measured_each_way() -> None:
    grid = Grid("EPSG:4326", (1e-3, 0, 8, 0, -1e-3, 60), 100, 100)
    measures = Ground(grid).measures(shapes_at(grid, box(10, 10, 20, 11), box(10, 10, 11, 20)))
    assert measures is not None
    across, down = measures.lengths
    assert down / across == pytest.approx(2.0, rel=0.01), "a degree of longitude is half as long at 60 degrees north"
