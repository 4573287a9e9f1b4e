"""Overlaps of places: by hand, against a slow clipper of our own, and fast enough for thousands."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.evaluation.detections import quad_of_box
from rsvlm.evaluation.overlap import original_box_iou, overlaps, rectangles

Points = list[tuple[float, float]]


def turned(x: float, y: float, width: float, height: float, angle: float) -> np.ndarray:
    corners = np.array([(-width, -height), (width, -height), (width, height), (-width, height)]) / 2
    cos, sin = np.cos(angle), np.sin(angle)
    return corners @ np.array([(cos, sin), (-sin, cos)]) + (x, y)


def clipped(subject: Points, clip: Points) -> float:
    """The common area of two convex polygons, both clockwise on the screen (Sutherland and Hodgman)."""
    for (x1, y1), (x2, y2) in zip(clip, clip[1:] + clip[:1]):
        kept: Points = []
        for one, other in zip(subject, subject[1:] + subject[:1]):
            sides = [(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) for x, y in (one, other)]
            if sides[0] >= 0:
                kept.append(one)
            if (sides[0] >= 0) != (sides[1] >= 0):
                part = sides[0] / (sides[0] - sides[1])
                kept.append((one[0] + part * (other[0] - one[0]), one[1] + part * (other[1] - one[1])))
        subject = kept
    return area(subject)


def area(points: Points) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1])) / 2


places = st.tuples(st.floats(0, 40), st.floats(0, 40), st.floats(1, 30), st.floats(1, 30), st.floats(0, 3.2))


@given(st.lists(places, max_size=6), st.lists(places, max_size=6))
def test_turned_rectangles_overlap_as_clipping_says(first: list[tuple], second: list[tuple]) -> None:
    one, other = [turned(*place) for place in first], [turned(*place) for place in second]
    found = overlaps(one, other)
    pairs = {(i, j): iou for i, j, iou in zip(found.first.tolist(), found.second.tolist(), found.iou.tolist())}
    for i, quad in enumerate(one):
        for j, wanted in enumerate(other):
            points = [list(map(tuple, corners.tolist())) for corners in (quad, wanted)]
            common = clipped(*points)
            expected = common / (area(points[0]) + area(points[1]) - common)
            assert pairs.get((i, j), 0.0) == pytest.approx(expected, abs=1e-9)


def test_corners_may_go_round_either_way() -> None:
    quad = turned(10, 10, 8, 4, 0.5)
    assert overlaps([quad], [quad[::-1]]).iou == pytest.approx([1])


def test_a_quadrilateral_that_crosses_itself_is_its_hull() -> None:
    square = quad_of_box((0, 0, 10, 10))
    assert overlaps([square[[0, 2, 1, 3]]], [square]).iou == pytest.approx([1])


def test_places_without_area_overlap_nothing() -> None:
    line = quad_of_box((0, 0, 10, 0))
    assert not len(overlaps([line], [line]).iou) and not len(overlaps([], [line]).iou)


def test_the_least_rectangle_round_a_quadrilateral() -> None:
    quad = np.array([(0, 0), (10, 2), (10, 6), (0, 4)], dtype=float)
    (found,) = rectangles([quad])
    sides = sorted(np.linalg.norm(found - np.roll(found, 1, axis=0), axis=1))
    assert sides[0] * sides[-1] >= 40 and overlaps([quad], [found]).iou[0] == pytest.approx(40 / (sides[0] * sides[-1]))
    assert rectangles([]) == []


def test_the_original_overlap_of_boxes() -> None:
    # Far edges at 9, a pixel added again: 10 x 10 common, as without the two steps.
    assert original_box_iou((0, 0, 10, 10), (0, 0, 10, 10)) == 1
    assert original_box_iou((0, 0, 10, 10), (0, 0, 10, 5)) == pytest.approx(0.5)
    # One common pixel: 9 < 9 is not, so nothing is common, where it is 1/199.
    assert original_box_iou((0, 0, 10, 10), (9, 9, 19, 19)) == 0
    assert original_box_iou((0, 0, 10, 10), (8, 8, 18, 18)) == pytest.approx(4 / 196)
    assert original_box_iou((5, 5, 5, 5), (5, 5, 5, 5)) == 0


def test_thousands_take_seconds() -> None:
    drawn = np.random.default_rng(0)
    quads = [turned(*drawn.uniform(0, 4000, 2), *drawn.uniform(5, 40, 2), drawn.uniform(0, 3)) for _ in range(5000)]
    begun = time.perf_counter()
    found = overlaps(quads, quads)
    assert (found.first == found.second).sum() == 5000 and time.perf_counter() - begun < 10
