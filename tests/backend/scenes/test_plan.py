"""A plan says what will be done before anything is: every pixel belongs to one tile, equal ground to equal tiles."""

from __future__ import annotations

import time
import tracemalloc

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.imagery.grid import IDENTITY, Anchor, Grid, Window
from rsvlm.imagery.tiles import mask_lattice, object_lattice
from rsvlm.scenes.plan import DONE, EMPTY, OUTSIDE, WAITING, ScenePlan

sizes = st.integers(1, 3000)


def plan_of(width: int, height: int, side: int = 336) -> ScenePlan:
    return ScenePlan.of(Grid("EPSG:32614", IDENTITY, width, height), mask_lattice(width, height, 24, side))


@given(sizes, sizes, st.sampled_from([96, 336, 500]))
@settings(max_examples=50, deadline=None)
def test_every_cell_belongs_to_exactly_one_core(width: int, height: int, side: int) -> None:
    plan = plan_of(width, height, side)
    count = np.zeros((len(plan.lattice.row_edges) - 1, len(plan.lattice.col_edges) - 1), dtype=int)
    for tile in plan.left():
        count[tile.core.row : tile.core.row_end, tile.core.col : tile.core.col_end] += 1
    assert (count == 1).all()
    assert plan.lattice.col_edges[0] == 0 and plan.lattice.col_edges[-1] == width


@given(st.integers(0, 900), st.integers(0, 900), st.integers(300, 1500))
@settings(max_examples=50, deadline=None)
def test_equal_ground_gives_equal_tiles_whatever_the_window(col: int, row: int, side: int) -> None:
    """A part of a file of 4000 x 4000 pixels, and the whole of it."""
    whole = {tile.window for tile in plan_of(4000, 4000).left()}
    anchor = Anchor(col, row, Window(-col, -row, 4000, 4000))
    part = ScenePlan.of(Grid(None, IDENTITY, side, side), mask_lattice(side, side, 24, 336, anchor=anchor))
    for tile in part.left():
        window = tile.window
        assert Window(window.col + col, window.row + row, window.width, window.height) in whole


def test_what_is_left_is_what_has_no_other_state() -> None:
    plan = plan_of(2000, 2000)
    none = plan.marked(OUTSIDE, np.arange(20, len(plan.lattice)))
    done = none.marked(DONE, np.array([0, 1]))
    assert [tile.index for tile in done.left()][:2] == [2, 3]
    assert sum(done.counts().values()) == len(plan.lattice)
    assert done.counts()["outside the region"] == int((none.states == OUTSIDE).sum()) > 0
    assert (plan.states == WAITING).all(), "the first plan is as it was"


def test_the_hash_is_that_of_ground_and_tiles() -> None:
    plan = plan_of(2000, 1500)
    assert plan.ground() == plan_of(2000, 1500).marked(EMPTY, np.array([3])).ground()
    assert plan.ground() != plan_of(2001, 1500).ground()
    assert plan.ground() != plan_of(2000, 1500, side=500).ground()


def test_objects_have_tiles_too() -> None:
    lattice = object_lattice(2000, 1000, 512)
    assert len(ScenePlan.of(Grid(None, IDENTITY, 2000, 1000), lattice).lattice) == len(lattice)


def test_a_country_is_planned_in_little_memory() -> None:
    """200,000 x 200,000 pixels."""
    tracemalloc.start()
    begun = time.process_time()
    plan = plan_of(200_000, 200_000)
    assert len(plan.lattice) > 400_000
    assert tracemalloc.get_traced_memory()[1] < 50e6
    tracemalloc.stop()
    assert time.process_time() - begun < 5
