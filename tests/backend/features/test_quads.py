"""Corners in order, cut to a window, compared with a tile's sides."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.features.quads import cut_to, hull, is_in_order, samples, sides
from rsvlm.imagery.grid import Window
from shapely.geometry import MultiPoint, Polygon, box

SQUARE = ((0.0, 0.0), (0.0, 4.0), (4.0, 4.0), (4.0, 0.0))
NUMBER = st.integers(-50, 150).map(float)
POINTS = st.lists(st.tuples(NUMBER, NUMBER), min_size=4, max_size=4)


@pytest.mark.parametrize("order", list(itertools.permutations(range(4))))
def test_corners_in_any_order_are_the_same_square(order: tuple[int, ...]) -> None:
    corners = hull([SQUARE[i] for i in order])
    assert corners is not None
    assert Polygon(corners).equals(Polygon(SQUARE))
    assert Polygon([(x, -y) for x, y in corners]).exterior.is_ccw


@given(points=POINTS)
def test_the_hull_of_any_points_is_a_valid_polygon_or_nothing(points: list[tuple[float, float]]) -> None:
    corners, expected = hull(points), MultiPoint(points).convex_hull
    if corners is None:
        assert expected.area < 1e-9
        return
    polygon = Polygon(corners)
    assert polygon.is_valid
    assert polygon.area == pytest.approx(expected.area)
    assert Polygon([(x, -y) for x, y in corners]).exterior.is_ccw


def test_crossing_corners_are_told_from_ordered_ones() -> None:
    assert is_in_order(SQUARE)
    assert is_in_order(SQUARE[::-1])
    assert not is_in_order([SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]])


@given(points=POINTS)
def test_cutting_to_a_window_is_the_intersection(points: list[tuple[float, float]]) -> None:
    corners = hull(points)
    if corners is None:
        return
    part = cut_to(corners, Window(0, 10, 100, 60))
    expected = Polygon(corners).intersection(box(0, 10, 100, 70))
    assert (Polygon(part).area if part else 0) == pytest.approx(expected.area, abs=1e-6)


def test_a_tile_cuts_at_its_sides_inside_the_scene_alone() -> None:
    scene, window = Window(0, 0, 1000, 1000), Window(0, 400, 512, 512)
    assert sides([(0, 500), (0, 600), (100, 600), (100, 500)], window, scene, 2) == (False, 150.0)
    assert sides([(450, 500), (450, 600), (511, 600), (511, 500)], window, scene, 2) == (True, 31.5)
    assert sides([(50, 401), (50, 600), (60, 600), (60, 401)], window, scene, 2)[0]
    assert sides([(0, 0), (0, 9), (9, 9), (9, 0)], scene, scene, 2) == (False, math.inf)


def test_samples_are_spread_over_the_quad() -> None:
    points = samples(((10, 0), (0, 10), (10, 20), (20, 10)))
    assert len(points) == 81
    assert np.allclose(points.mean(axis=0), (10, 10))
    assert (np.abs(points - 10).sum(axis=1) < 10).all()
