"""The plan of tiles: every cell is answered for once, edges are whole pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Anchor, Window
from rsvlm.imagery.tiles import Plan, Tile, plan, plan_objects, plan_tiles, plan_whole, quarters

SIZES = st.integers(1, 3000)


@given(width=SIZES, height=SIZES, cells=st.sampled_from([8, 24, 32]), side=st.integers(1, 1200))
@settings(max_examples=200, deadline=None)
def test_cores_partition_the_cells(width: int, height: int, cells: int, side: int) -> None:
    side = max(side, min(width, height) // 20)
    made = plan_tiles(width, height, cells, side)
    times = np.zeros((len(made.row_edges) - 1, len(made.col_edges) - 1), int)
    for tile in made.tiles:
        times[tile.core.row : tile.core.row_end, tile.core.col : tile.core.col_end] += 1
    assert (times == 1).all()
    assert made.col_edges[0] == made.row_edges[0] == 0
    assert (made.col_edges[-1], made.row_edges[-1]) == (width, height)
    assert (np.diff(made.col_edges) > 0).all()


@given(width=SIZES, height=SIZES, side=st.integers(24, 1200))
@settings(max_examples=200, deadline=None)
def test_tiles_are_square_lie_on_cells_and_keep_their_margins(width: int, height: int, side: int) -> None:
    made = plan_tiles(width, height, 24, side)
    pixels = round(side / 24)
    for tile in made.tiles:
        assert tile.window == Window(tile.cells.col * pixels, tile.cells.row * pixels, 24 * pixels, 24 * pixels)
        assert tile.window.col < width and tile.window.row < height
        assert tile.core.intersection(tile.cells) == tile.core
        for core, cell, core_end, cell_end, last in (
            (tile.core.col, tile.cells.col, tile.core.col_end, tile.cells.col_end, len(made.col_edges) - 1),
            (tile.core.row, tile.cells.row, tile.core.row_end, tile.cells.row_end, len(made.row_edges) - 1),
        ):
            assert core == 0 or core - cell >= 2
            assert core_end == last or cell_end - core_end >= 2


@given(width=st.integers(600, 3000), height=st.integers(600, 3000))
def test_large_scenes_are_padded_by_less_than_a_cell(width: int, height: int) -> None:
    for tile in plan_tiles(width, height, 24, 480).tiles:
        assert tile.window.col_end - width < 20
        assert tile.window.row_end - height < 20


@given(width=SIZES, height=SIZES)
def test_a_whole_picture_has_evenly_rounded_edges(width: int, height: int) -> None:
    made = plan_whole(width, height, 24)
    assert made.col_edges == tuple(round(i * width / 24) for i in range(25))
    (tile,) = made.tiles
    assert tile.window == Window(0, 0, width, height)
    assert made.pixels(tile.core) == tile.window


@pytest.mark.parametrize(
    ("width", "height", "asked", "tiles"),
    [(800, 600, 0, 1), (801, 600, 0, 4), (801, 600, -1, 1), (480, 480, 240, 9), (100, 100, 480, 1)],
)
def test_the_model_chooses_unless_asked(width: int, height: int, asked: int, tiles: int) -> None:
    assert len(plan(width, height, 24, side=480, whole_up_to=800, asked=asked).tiles) == tiles


def test_a_size_without_pixels_is_refused() -> None:
    with pytest.raises(BadInput, match="positive"):
        plan_tiles(10, 10, 24, -5)


@given(width=SIZES, height=SIZES, side=st.integers(100, 1200))
def test_tiles_for_objects_lie_in_the_scene_and_overlap(width: int, height: int, side: int) -> None:
    made = plan_objects(width, height, side)
    overlap = side - round(side * 412 / 512)
    times = np.zeros((len(made.row_edges) - 1, len(made.col_edges) - 1), int)
    for tile in made.tiles:
        assert tile.window.col >= 0 and tile.window.col_end <= width
        assert tile.window.row >= 0 and tile.window.row_end <= height
        assert (tile.window.width, tile.window.height) == (min(side, width), min(side, height))
        core = made.pixels(tile.core)
        assert core.intersection(tile.window) == core
        for first, core_first, end, core_end, length in (
            (tile.window.col, core.col, tile.window.col_end, core.col_end, width),
            (tile.window.row, core.row, tile.window.row_end, core.row_end, height),
        ):
            assert core_first - first >= overlap // 2 or first == core_first == 0
            assert end - core_end >= overlap // 2 or end == core_end == length
        times[tile.core.row, tile.core.col] += 1
    assert (times == 1).all()
    assert [tile.index for tile in made.tiles] == list(range(times.size))


def test_tiles_of_512_pixels_overlap_by_100() -> None:
    assert [tile.window.col for tile in plan_objects(924, 512, 512).tiles] == [0, 412]
    assert len(plan_objects(925, 512, 512).tiles) == 3


def test_quarters_cover_their_tile_and_end_where_they_would_be_too_small() -> None:
    core = Window(3, 4, 1, 1)
    first = Tile(7, Window(100, 200, 512, 512), core, core)
    parts = quarters(first, 20)
    assert [(part.index, part.parent) for part in parts] == [(20, 7), (21, 7), (22, 7), (23, 7)]
    assert [part.window for part in parts] == [
        Window(100, 200, 306, 306),
        Window(306, 200, 306, 306),
        Window(100, 406, 306, 306),
        Window(306, 406, 306, 306),
    ]
    assert {part.core for part in parts} == {core}
    assert [part.window.width for part in quarters(parts[0], 24)] == [183] * 4
    assert quarters(quarters(parts[0], 24)[0], 28) == ()


def in_source(made: Plan, anchor: Anchor) -> set[tuple[Window, Window]]:
    """What each tile sees and what it answers for, in pixels of the source."""
    return {(moved(tile.window, anchor), moved(made.pixels(tile.core), anchor)) for tile in made.tiles}


def moved(window: Window, anchor: Anchor) -> Window:
    return Window(window.col + anchor.col, window.row + anchor.row, window.width, window.height)


@given(data=st.data(), objects=st.booleans(), side=st.integers(48, 600))
@settings(max_examples=200, deadline=None)
def test_equal_ground_is_seen_in_equal_tiles_whatever_part_is_asked_for(
    data: st.DataObject, objects: bool, side: int
) -> None:
    length = st.integers(1, 2500)
    width, height = data.draw(length), data.draw(length)
    whole = plan_objects(width, height, side) if objects else plan_tiles(width, height, 24, side)
    seen = in_source(whole, Anchor())
    col, row = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    wide, high = data.draw(st.integers(1, width - col)), data.draw(st.integers(1, height - row))
    anchor = Anchor(col, row, Window(-col, -row, width, height))
    part = plan_objects(wide, high, side, anchor) if objects else plan_tiles(wide, high, 24, side, anchor=anchor)
    asked = Window(col, row, wide, high)
    cut = {(window, core.intersection(asked)) for window, core in seen if core.intersection(asked) is not None}
    assert in_source(part, anchor) == cut


@given(col=st.integers(0, 5000), row=st.integers(0, 5000), wide=st.integers(1, 900), side=st.integers(100, 800))
@settings(max_examples=100, deadline=None)
def test_ground_of_a_tile_around_is_enough_for_equal_tiles(col: int, row: int, wide: int, side: int) -> None:
    """The small engine is given so much around what is asked for and no more."""
    far = Anchor(col, row, Window(-col - 5000, -row - 5000, 20000, 20000))
    near = Anchor(col, row, Window(-side, -side, wide + 2 * side, wide + 2 * side))
    assert plan_tiles(wide, wide, 24, side, anchor=near) == plan_tiles(wide, wide, 24, side, anchor=far)


def test_pixels_that_were_captured_without_anything_around_keep_the_tiles_in_their_middle() -> None:
    alone = plan_tiles(1500, 1500, 24, 480, anchor=Anchor(37, 51))
    windows = {moved(tile.window, Anchor(37, 51)).col for tile in alone.tiles}
    assert {400, 800} <= windows, "whole steps of 20 cells of 20 pixels"
    assert min(windows) == 20 and max(windows) + 480 == 1540, "the ends are cells that the picture has a part of"
