"""Contours of probabilities: between the cells, valid in every case, never where there is no data."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from rsvlm.features.contour import Contours, contour
from shapely.geometry import Point, Polygon, box
from shapely.ops import unary_union

LEVELS = st.sampled_from([0.0, 0.2, 0.5, 0.5, 0.7, 1.0])
"""With half of all values on or about the threshold, where contours meet nodes and each other."""
FIELDS = st.tuples(st.integers(1, 8), st.integers(1, 8)).flatmap(
    lambda shape: st.tuples(
        st.one_of(
            arrays.arrays(np.float64, shape, elements=LEVELS),
            arrays.arrays(np.float64, shape, elements=st.floats(0, 1)),
        ),
        arrays.arrays(np.bool_, shape, elements=st.sampled_from([True, True, True, False])),
    )
)


def _all(field: np.ndarray, threshold: float = 0.5) -> Contours:
    return contour(field, np.ones(field.shape, bool), threshold)


def _polygons(found: Contours) -> list[Polygon]:
    return [Polygon(rings[0], list(rings[1:])) for rings in found.regions]


@given(FIELDS, st.sampled_from([0.05, 0.5, 0.7, 0.95]))
@settings(max_examples=300, deadline=None)
def test_polygons_are_valid_and_apart(drawn: tuple[np.ndarray, np.ndarray], threshold: float) -> None:
    field, has_data = drawn
    found = contour(field, has_data, threshold)
    polygons = _polygons(found)
    assert all(polygon.is_valid and polygon.area > 0 for polygon in polygons)
    assert all(Polygon(rings[0]).exterior.is_ccw is False for rings in found.regions), "left of it with row 0 on top"
    for index, polygon in enumerate(polygons):
        assert not any(polygon.intersects(other) for other in polygons[:index])


@given(FIELDS, st.sampled_from([0.05, 0.5, 0.7, 0.95]))
@settings(max_examples=200, deadline=None)
def test_a_cells_middle_is_inside_where_it_is_probable_enough(
    drawn: tuple[np.ndarray, np.ndarray], threshold: float
) -> None:
    field, has_data = drawn
    found = contour(field, has_data, threshold)
    polygons = _polygons(found)
    assert ((found.owner >= 0) == ((field >= threshold) & has_data)).all()
    for (row, col), region in np.ndenumerate(found.owner):
        middle = Point(col + 0.5, row + 0.5)
        around = [index for index, polygon in enumerate(polygons) if polygon.contains(middle)]
        assert around == ([region] if region >= 0 else [])


@given(FIELDS)
@settings(max_examples=200, deadline=None)
def test_cells_without_data_are_never_part_of_a_polygon(drawn: tuple[np.ndarray, np.ndarray]) -> None:
    field, has_data = drawn
    data = unary_union([box(col, row, col + 1, row + 1) for row, col in zip(*np.nonzero(has_data))])
    for polygon in _polygons(contour(field, has_data, 0.5)):
        assert polygon.difference(data.buffer(1e-9)).is_empty


def test_it_lies_where_the_line_between_two_middles_has_the_threshold() -> None:
    (rings,) = _all(np.array([[0.9, 0.1], [0.9, 0.1]]), 0.3).regions
    # From 0.9 at half a cell to 0.1 one cell further: 0.3 after three quarters.
    assert sorted(map(tuple, rings[0][:-1].tolist())) == [(0, 0), (0, 2), (1.25, 0), (1.25, 2)]


def test_all_of_a_scene_is_its_rectangle() -> None:
    (rings,) = _all(np.full((3, 5), 0.6)).regions
    assert sorted(map(tuple, rings[0][:-1].tolist())) == [(0, 0), (0, 3), (5, 0), (5, 3)]


def test_a_cell_without_data_is_a_hole_with_its_corners() -> None:
    has_data = np.ones((3, 3), bool)
    has_data[1, 1] = False
    (rings,) = contour(np.ones((3, 3)), has_data, 0.5).regions
    assert sorted(map(tuple, rings[1][:-1].tolist())) == [(1, 1), (1, 2), (2, 1), (2, 2)]


@pytest.mark.parametrize(("low", "regions"), [(0.2, 1), (0.0, 2)])
def test_at_a_saddle_the_mean_of_the_four_decides(low: float, regions: int) -> None:
    field = np.array([[0.9, low], [low, 0.9]])
    assert len(_all(field).regions) == regions


def test_a_plateau_at_the_threshold_belongs_to_the_region() -> None:
    field = np.full((4, 4), 0.5)
    field[1:3, 1:3] = 0.9
    (polygon,) = _polygons(_all(field))
    assert polygon.equals(box(0, 0, 4, 4))


def test_an_island_in_a_lake_in_an_island() -> None:
    field = np.zeros((9, 9))
    field[1:8, 1:8], field[3:6, 3:6], field[4, 4] = 1, 0, 1
    outer, inner = _polygons(_all(field))
    assert len(outer.interiors) == 1
    assert Polygon(outer.interiors[0]).contains(inner)


def test_nothing_there() -> None:
    found = _all(np.zeros((3, 4)))
    assert found.regions == ()
    assert (found.owner == -1).all()
    assert contour(np.ones((3, 4)), np.zeros((3, 4), bool), 0.5).regions == ()
