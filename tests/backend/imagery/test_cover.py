"""How much of a cell lies in a polygon, against an exact area."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.imagery.cover import LINES, cell_cover
from shapely.geometry import Polygon, box

EDGES = (0, 3, 6, 9, 12, 14)
places = st.floats(-4, 18, allow_nan=False).map(lambda value: round(value, 6))
"""Of pixels; what shapely is asked for as the truth is wrong where numbers are of 1e-300."""

corners = st.lists(st.tuples(places, places), min_size=3, max_size=8)


def _ring(points: object) -> np.ndarray:
    closed = np.array(points, float)
    return np.concatenate([closed, closed[:1]])


def _exact(polygon: Polygon) -> np.ndarray:
    cells = [
        [polygon.intersection(box(left, top, right, bottom)).area / ((right - left) * (bottom - top))
         for left, right in zip(EDGES, EDGES[1:])]
        for top, bottom in zip(EDGES, EDGES[1:])
    ]
    return np.array(cells)


@given(corners)
def test_a_convex_polygon_covers_what_it_covers(points: list[tuple[float, float]]) -> None:
    hull = Polygon(points).convex_hull if len(set(points)) > 2 else None
    if not isinstance(hull, Polygon) or hull.is_empty:
        return
    cover = cell_cover([np.array(hull.exterior.coords)], EDGES, EDGES)
    assert cover.shape == (5, 5)
    # Two sides of a convex outline lie in a row at most above and below, each wrong by half a line of it.
    assert np.abs(cover - _exact(hull)).max() <= 2 / LINES + 1e-9
    assert (cover >= 0).all()
    assert (cover <= 1 + 1e-9).all()


@given(corners, st.tuples(st.integers(-5, 5), st.integers(-5, 5)))
def test_a_polygon_and_the_rest_make_the_whole(points: list[tuple[float, float]], shift: tuple[int, int]) -> None:
    ring, around = _ring(points), _ring([(-30, -30), (40, -30), (40, 40), (-30, 40)])
    inside = cell_cover([ring + shift], EDGES, EDGES)
    outside = cell_cover([around, ring + shift], EDGES, EDGES)
    assert inside + outside == pytest.approx(np.ones((5, 5)))


def test_whole_cells_are_covered_exactly_and_holes_are_not() -> None:
    outer, hole = _ring([(0, 0), (9, 0), (9, 9), (0, 9)]), _ring([(3, 3), (6, 3), (6, 6), (3, 6)])
    expected = np.zeros((5, 5))
    expected[:3, :3] = 1
    expected[1, 1] = 0
    assert cell_cover([outer, hole], EDGES, EDGES) == pytest.approx(expected)


def test_nothing_covers_nothing() -> None:
    assert not cell_cover([], EDGES, EDGES).any()
    assert not cell_cover([_ring([(20, 20), (30, 20), (30, 30)])], EDGES, EDGES).any()
    assert not cell_cover([_ring([(2, 2), (2, 2), (2, 2)])], EDGES, EDGES).any()
