"""What a plan takes is told from some of its tiles, with how sure that is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from rsvlm.errors import Stopped
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.scene import Mask, Picture, Scene
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.found import TileFound
from rsvlm.scenes.looking import Seen
from rsvlm.scenes.plan import EMPTY, ScenePlan
from rsvlm.scenes.price import SAMPLES, price

GRID = Grid("EPSG:32614", (2.0, 0.0, 500_000.0, 0.0, -2.0, 4_000_000.0), 4000, 3000)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 96))
TILES = len(PLAN.lattice)


def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
    """Data in the western half."""
    valid = (np.arange(window.col, window.col_end) < 2000)[None].repeat(window.height, 0)
    return (np.zeros((window.height, window.width, 3), np.uint8),), valid


SCENE = Scene(GRID, (None,), ({"path": "half"},), read)


class Slow:
    """Takes a known time over each tile, more over those that lie in the south."""

    together = 1

    def __init__(self, more: float = 0.0) -> None:
        self.more = more
        self.rows: list[int] = []

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        for one in seen:
            self.rows.append(one.tile.window.row)
            time.sleep(0.01 + self.more * one.tile.window.row / GRID.height)
        return [TileFound()] * len(seen)


class Free:
    def check(self) -> None:
        pass


class Impatient:
    def check(self) -> None:
        raise Stopped("Stopped.")


def test_it_is_the_mean_of_tiles_from_all_over_the_plan() -> None:
    look = Slow()
    told = price(PLAN, SCENE, look, Free())
    assert told.sampled >= SAMPLES and told.with_data == len(look.rows) - 1, "the first is done twice"
    assert max(look.rows) > 2000 and min(look.rows) < 1000
    assert told.seconds is not None and told.low is not None and told.high is not None
    assert told.low < told.seconds < told.high
    share = told.with_data / told.sampled
    assert told.seconds == pytest.approx(TILES * share * 0.0105, rel=0.4)


def test_it_is_surer_where_tiles_are_alike() -> None:
    west = replace(SCENE, read=lambda window: (read(window)[0], np.ones((window.height, window.width), bool)))
    alike, unlike = (price(PLAN, west, Slow(more), Free()) for more in (0.0, 0.05))
    widths = [(one.high or 0) / (one.seconds or 1) for one in (alike, unlike)]
    assert widths[0] < widths[1] and widths[1] > 1.2


def test_memory_and_disk_are_told() -> None:
    told = price(PLAN, SCENE, Slow(), Free())
    assert 50e6 < told.memory < 2e9
    assert 300 * TILES < told.disk < 2000 * TILES


def test_without_data_there_is_no_price() -> None:
    nothing = replace(SCENE, read=lambda window: (read(window)[0], np.zeros((window.height, window.width), bool)))
    told = price(PLAN, nothing, Slow(), Free())
    assert told.seconds is None and told.low is None and told.sampled == SAMPLES and told.with_data == 0


def test_a_plan_with_nothing_to_do_costs_nothing() -> None:
    told = price(PLAN.marked(EMPTY, np.arange(TILES)), SCENE, Slow(), Free())
    assert told.seconds is None and told.sampled == 0 and told.disk == 0


def test_one_tile_tells_no_spread() -> None:
    told = price(PLAN.marked(EMPTY, np.arange(1, TILES)), SCENE, Slow(), Free())
    assert told.seconds is not None and told.low is None and told.high is None


def test_the_person_can_stop_it() -> None:
    with pytest.raises(Stopped):
        price(PLAN, SCENE, Slow(), Impatient())
