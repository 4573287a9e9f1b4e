"""Corners of an object (reference: rscovlm section 4.2 and test vector 2)."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.corners import area, box_corners, detection_order, referring_order, surrounding, turned_corners

POINTS = [(10.0, 10.0), (50.0, 10.0), (50.0, 30.0), (10.0, 30.0)]
RECTANGLES = st.tuples(*[st.integers(0, 1000)] * 2, *[st.integers(2, 300)] * 2, st.integers(-90, 89))


def test_the_published_orders() -> None:
    assert detection_order(POINTS) == ((10, 10), (50, 10), (50, 30), (10, 30))
    assert referring_order(POINTS) == ((10, 10), (10, 30), (50, 30), (50, 10))


@given(RECTANGLES, st.permutations(range(4)))
def test_orders_do_not_depend_on_how_the_points_come(rectangle: tuple[int, ...], order: list[int]) -> None:
    points = turned_corners(*rectangle)
    written = detection_order(points)
    assert detection_order([points[index] for index in order]) == written
    assert written[0] == min(points, key=lambda point: (point[1], point[0]))
    assert referring_order(points) == (written[0], *written[:0:-1])


@given(RECTANGLES)
def test_a_turned_box_keeps_its_area_and_centre(rectangle: tuple[int, ...]) -> None:
    x, y, width, height, _ = rectangle
    points = turned_corners(*rectangle)
    assert area(points) == pytest.approx(width * height)
    assert area(detection_order(points)) == pytest.approx(area(referring_order(points)))
    assert [sum(values) / 4 for values in zip(*points)] == pytest.approx([x, y])


def test_angles_turn_clockwise_on_the_screen() -> None:
    points = turned_corners(0, 0, 10, 4, 90)
    assert [round(value) + 0 for value in surrounding(points)] == [-2, -5, 2, 5]
    right_end = turned_corners(0, 0, 10, 0, 30)[1]
    assert right_end == pytest.approx((5 * math.cos(math.pi / 6), 2.5))


def test_a_box_has_corners_clockwise_from_its_first() -> None:
    assert box_corners((1, 2, 5, 4)) == ((1, 2), (5, 2), (5, 4), (1, 4))
    assert area(box_corners((1, 2, 5, 4))) == 8
    assert area(((1, 1), (9, 9), (4, 4), (2, 2))) == 0
