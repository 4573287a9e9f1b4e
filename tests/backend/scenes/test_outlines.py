"""Cells to polygons by arrays alone: what GDAL draws, valid, and each with the number of its cells."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import rasterio.features
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from rsvlm.scenes.outlines import outlined
from shapely.geometry import shape

MASKS = arrays(np.bool_, array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=9))


def as_set(shapes: npt.NDArray[np.object_]) -> list[bytes]:
    return sorted(shapely.to_wkb(shapely.normalize(shapes)).tolist())


@given(MASKS, st.integers(0, 1000))
def test_polygons_are_those_of_gdal(filled: npt.NDArray[np.bool_], first_row: int) -> None:
    shift = rasterio.Affine.translation(0, first_row)
    drawn = [shape(one) for one, _ in rasterio.features.shapes(filled.view(np.uint8), filled, 4, shift)]
    found = outlined(filled, first_row).polygons
    assert shapely.is_valid(found).all()
    assert as_set(found) == as_set(np.array(drawn, dtype=object))


@given(MASKS)
def test_each_cell_has_the_number_of_its_polygon(filled: npt.NDArray[np.bool_]) -> None:
    found = outlined(filled)
    assert np.array_equal(found.numbers > 0, filled)
    cells = np.bincount(found.numbers.ravel(), minlength=1)[1:]
    assert cells.tolist() == shapely.area(found.polygons).tolist()
    rows, cols = np.nonzero(filled)
    middles = shapely.points(cols + 0.5, rows + 0.5)
    assert shapely.contains(found.polygons[found.numbers[rows, cols] - 1], middles).all()


def test_sets_that_touch_at_a_corner_stay_apart_and_one_that_touches_itself_is_cut_there() -> None:
    apart = outlined(np.array([[1, 0], [0, 1]], dtype=bool))
    assert len(apart.polygons) == 2
    ring = outlined(np.array([[1, 1, 1], [1, 0, 1], [1, 1, 0]], dtype=bool))
    (polygon,) = ring.polygons
    assert polygon.is_valid and len(polygon.interiors) == 1 and polygon.area == 7


def test_an_empty_grid_has_none() -> None:
    found = outlined(np.zeros((3, 4), dtype=bool))
    assert not len(found.polygons) and not found.numbers.any()
