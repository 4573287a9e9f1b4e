"""Outlines of cells: exact, with holes, valid in every case."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from rsvlm.features.trace import Region, trace
from shapely.geometry import Polygon


def _polygon(region: Region) -> Polygon:
    return Polygon(region.rings[0], list(region.rings[1:]))


def test_one_cell() -> None:
    (region,) = trace(np.array([[0, 0], [0, 7]])).regions
    assert region.value == 7
    (ring,) = region.rings
    assert ring[0].tolist() == ring[-1].tolist()
    assert sorted(ring[:-1].tolist()) == [[1, 1], [1, 2], [2, 1], [2, 2]]


def test_only_corners_are_kept() -> None:
    (region,) = trace(np.ones((5, 9), bool)).regions
    assert len(region.rings[0]) == 5


def test_holes_are_holes() -> None:
    cells = np.ones((5, 5), int)
    cells[2, 2] = 0
    (region,) = trace(cells).regions
    assert len(region.rings) == 2
    assert _polygon(region).area == 24


def test_an_island_in_a_hole_is_its_own_region() -> None:
    cells = np.ones((5, 5), int)
    cells[1:4, 1:4] = 0
    cells[2, 2] = 1
    assert [_polygon(r).area for r in trace(cells).regions] == [16, 1]


@pytest.mark.parametrize("cells", [[[1, 0], [0, 1]], [[0, 1], [1, 0]]])
def test_cells_that_touch_at_a_corner_stay_apart(cells: list[list[int]]) -> None:
    assert [_polygon(r).area for r in trace(np.array(cells)).regions] == [1, 1]


@pytest.mark.parametrize("turns", range(4))
def test_a_region_that_touches_itself_at_a_corner_is_valid(turns: int) -> None:
    cells = np.array([[1, 1, 1], [1, 0, 1], [1, 1, 0]])
    (region,) = trace(np.rot90(cells, turns)).regions
    assert _polygon(region).is_valid
    assert len(region.rings) == 2


def test_no_cells_no_regions() -> None:
    assert trace(np.zeros((3, 3), bool)).regions == ()
    assert trace(np.zeros((0, 0), bool)).regions == ()


@given(
    arrays.arrays(
        np.uint8,
        st.tuples(st.integers(1, 14), st.integers(1, 14)),
        elements=st.integers(0, 2),
    )
)
@settings(max_examples=300, deadline=None)
def test_every_polygon_is_valid_and_areas_are_exact(cells: np.ndarray) -> None:
    tracing = trace(cells)
    for number, region in enumerate(tracing.regions):
        polygon = _polygon(region)
        assert polygon.is_valid
        assert polygon.exterior.is_simple
        assert polygon.area == (tracing.owner == number).sum()
        assert (cells[tracing.owner == number] == region.value).all()
        signs = [Polygon(ring * [1, -1]).exterior.is_ccw for ring in region.rings]
        assert signs == [True] + [False] * (len(signs) - 1)
    assert ((tracing.owner >= 0) == (cells != 0)).all()


@given(arrays.arrays(np.bool_, (12, 12)))
@settings(max_examples=100, deadline=None)
def test_regions_are_the_side_connected_groups(cells: np.ndarray) -> None:
    tracing = trace(cells)
    for i, j in zip(*np.nonzero(cells)):
        for k, m in ((i + 1, j), (i, j + 1)):
            if k < 12 and m < 12 and cells[k, m]:
                assert tracing.owner[i, j] == tracing.owner[k, m]
    assert all(_polygon(region).interiors is not None for region in tracing.regions)
