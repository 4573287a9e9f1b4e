"""The arithmetic of pixel grids: captures lie on the source's pixels, wherever the person's extent begins."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from rsvlm_qgis.capture import grid
from rsvlm_qgis.errors import PluginError

CELLS = st.sampled_from([0.1, 0.25, 0.3, 5.0, 30.0, 1 / 3600, 0.29858214173896974])
PLACES = st.floats(-1e6, 1e6, allow_nan=False)
SIZES = st.floats(0.5, 5000)


@given(PLACES, PLACES, SIZES, SIZES, CELLS, PLACES, PLACES)
def test_a_snapped_grid_covers_the_extent_and_lies_on_the_pixels(x, y, wide, high, cell, left, top):
    extent = (x, y, x + wide * cell, y + high * cell)
    snapped = grid.snap(extent, (left, top), cell)
    slack = 2 * grid.TOLERANCE * cell
    assert snapped.left <= extent[0] + slack and snapped.extent[2] >= extent[2] - slack
    assert snapped.extent[1] <= extent[1] + slack and snapped.top >= extent[3] - slack
    assert snapped.width <= math.ceil(wide) + 1 and snapped.height <= math.ceil(high) + 1
    steps = (snapped.left - left) / cell
    assert abs(steps - round(steps)) < 1e-3


@given(st.integers(-500, 500), st.integers(-500, 500), st.integers(1, 900), st.integers(1, 900), CELLS)
def test_an_extent_that_lies_on_the_pixels_is_taken_as_it_is(col, row, width, height, cell):
    origin = (485900.0, 5209245.0)
    extent = (
        origin[0] + col * cell,
        origin[1] - (row + height) * cell,
        origin[0] + (col + width) * cell,
        origin[1] - row * cell,
    )
    snapped = grid.snap(extent, origin, cell)
    assert (snapped.width, snapped.height) == (width, height)
    assert snapped.extent == pytest.approx(extent, abs=1e-4 * cell)


@given(st.floats(0, 1), st.floats(0, 1))
def test_an_object_is_captured_with_the_same_pixels_from_two_overlapping_extents(shift_x, shift_y):
    origin, cell = (100.0, 200.0), 5.0
    first = grid.snap((150.0, 60.0, 400.0, 180.0), origin, cell)
    second = grid.snap((150.0 + shift_x, 60.0 + shift_y, 400.0, 180.0), origin, cell)
    col = (second.left - first.left) / cell
    row = (first.top - second.top) / cell
    assert (col, row) == (round(col), round(row))


@pytest.mark.parametrize("extent", [(0, 0, 0, 5), (5, 0, 1, 5), (0, 0, math.inf, 5), (0, 0, math.nan, 5)])
def test_an_extent_without_area_is_refused_in_one_sentence(extent):
    with pytest.raises(PluginError, match="extent is empty"):
        grid.snap(extent, (0, 0), 1.0)


@given(st.integers(0, 900), st.integers(0, 700), st.integers(1, 100), st.integers(1, 100))
def test_a_window_is_found_again_from_its_own_extent(col, row, width, height):
    affine = (5.0, 0.0, 485900.0, 0.0, -5.0, 5209245.0)
    assume(col + width <= 934 and row + height <= 724)
    extent = (
        485900.0 + 5 * col,
        5209245.0 - 5 * (row + height),
        485900.0 + 5 * (col + width),
        5209245.0 - 5 * row,
    )
    assert grid.window_of(affine, 934, 724, extent) == (col, row, width, height)


def test_a_window_is_cut_to_its_raster_and_none_where_they_do_not_meet():
    affine = (1.0, 0.0, 0.0, 0.0, -1.0, 10.0)
    assert grid.window_of(affine, 10, 10, (-5.0, -5.0, 3.2, 4.0)) == (0, 6, 4, 4)
    assert grid.window_of(affine, 10, 10, (20.0, 0.0, 30.0, 5.0)) is None


def test_a_window_of_a_rotated_raster_covers_all_corners_of_the_extent():
    turned = (0.6, 0.8, 0.0, 0.8, -0.6, 0.0)
    col, row, width, height = grid.window_of(turned, 1000, 1000, (100.0, 10.0, 110.0, 20.0))
    for x in (100.0, 110.0):
        for y in (10.0, 20.0):
            at_col, at_row = grid.pixel(turned, x, y)
            assert col <= at_col <= col + width and row <= at_row <= row + height


def test_a_georeference_without_area_is_refused():
    with pytest.raises(PluginError, match="has no area"):
        grid.pixel((0.0, 0.0, 1.0, 0.0, 0.0, 1.0), 1.0, 1.0)


def test_two_grids_share_their_pixels_only_where_they_stay_together():
    first = (5.0, 0.0, 100.0, 0.0, -5.0, 200.0)
    assert grid.offset(first, (5.0, 0.0, 110.0, 0.0, -5.0, 185.0), 900, 700) == (2, 3)
    assert grid.offset(first, (5.0, 0.0, 110.0, 0.0, -5.0, 184.0), 900, 700) is None, "a metre aside"
    assert grid.offset(first, (5.001, 0.0, 110.0, 0.0, -5.0, 185.0), 900, 700) is None, "drifts apart"
    assert grid.offset(first, (5.001, 0.0, 110.0, 0.0, -5.0, 185.0), 10, 10) == (2, 3), "not in ten pixels"


@given(st.tuples(st.integers(-50, 50), st.integers(-50, 50)))
def test_shared_windows_are_the_same_ground(shift):
    windows = grid.shared_windows((0, 0, 60, 40), (5, 5, 60, 40), shift)
    if windows is None:
        return
    (col, row, width, height), (other_col, other_row, *size) = windows
    assert (col - shift[0], row - shift[1]) == (other_col, other_row) and size == [width, height]
    assert col >= 0 and col + width <= 60 and other_col >= 5 and other_col + width <= 65


def test_a_tile_pyramid_gives_the_level_that_shows_what_the_map_shows():
    levels = [0.3, 0.6, 1.2, 2.4]
    assert grid.level(levels, 1.0) == 0.6
    assert grid.level(levels, 1.2) == 1.2
    assert grid.level(levels, 0.1) == 0.3, "finer than there is"
    assert grid.finest_level(levels, (0, 0, 1000, 1000), limit=1_000_000) == 1.2
    assert grid.finest_level(levels, (0, 0, 1e6, 1e6), limit=1_000_000) == 2.4


@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 128))
def test_parts_cover_a_picture_once(width, height, side):
    covered = [0] * (width * height)
    for col, row, wide, high in grid.parts(width, height, side):
        assert wide <= side and high <= side
        for y in range(row, row + high):
            for x in range(col, col + wide):
                covered[y * width + x] += 1
    assert set(covered) == {1}


def test_a_capture_that_is_too_large_is_refused_with_what_to_do():
    grid.require_size(5000, 5000)
    with pytest.raises(PluginError, match=r"6000 × 5000 pixels .* zoom in"):
        grid.require_size(6000, 5000)
