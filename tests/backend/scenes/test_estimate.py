"""The intervals of a sample hold the truth as often as they say: tried on scenes of which every tile is known."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pytest
from rsvlm.features.boxes import PlacedBox
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import mask_lattice, object_lattice
from rsvlm.scenes.estimate import TileSums, estimate, in_words
from rsvlm.scenes.found import FoundCells, TileFound
from rsvlm.scenes.plan import OUTSIDE, WAITING, ScenePlan
from rsvlm.scenes.sampling import Drawn, Sample, draw
from rsvlm.scenes.sums import Summing

GRID = Grid("EPSG:32614", (1.0, 0.0, 500_000.0, 0.0, -1.0, 4_000_000.0), 12_000, 9_000)
PLAN = ScenePlan.of(GRID, mask_lattice(GRID.width, GRID.height, 24, 336))
TILES = len(PLAN.lattice)
ACROSS = len(PLAN.lattice.cols)

TIMES = 300


def smooth(seed: int) -> np.ndarray:
    """A number of 0-1 for each tile, alike for neighbours."""
    noise = np.random.default_rng(seed).random((len(PLAN.lattice.rows), ACROSS))
    for axis in (0, 1):
        noise = sum(np.roll(noise, shift, axis) for shift in range(-2, 3)) / 5
    return ((noise - noise.min()) / (noise.max() - noise.min())).ravel()


def known_scene() -> list[TileSums]:
    """Water and ships in each tile; data in all of a tile, in some of it, or in none."""
    rng = np.random.default_rng(10**6)  # no sample below has this seed
    ground = np.where(rng.random(TILES) < 0.1, 0.0, rng.choice([0.25, 1.0, 1.0], TILES)) * 80_000
    water = ground * np.clip(smooth(1) * 0.8 + rng.normal(0, 0.1, TILES), 0, 1)
    ships = rng.poisson(6 * smooth(2)) * (ground > 0)
    return [TileSums(g, {"water": w}, {"ship": int(s)}) for g, w, s in zip(ground, water, ships)]


SCENE = known_scene()
WATER = sum(one.areas["water"] for one in SCENE) / sum(one.ground for one in SCENE)
SHIPS = sum(one.objects["ship"] for one in SCENE)


def strata() -> tuple[Sequence[str], np.ndarray]:
    """Thirds of the scene from west to east."""
    return ("west", "middle", "east"), (np.arange(TILES) % ACROSS * 3 // ACROSS).astype(np.int32)


def told(sample: Sample, seed: int) -> dict:
    drawn = draw(sample, PLAN, seed, strata() if sample.kind == "stratified" else None)
    return estimate(drawn, {tile: SCENE[tile] for tile in np.flatnonzero(drawn.chosen).tolist()})


@pytest.mark.parametrize("sample", [Sample("random", 60), Sample("stratified", 60), Sample("every", 4)])
def test_of_300_samples_the_intervals_of_90_to_99_in_100_hold_the_truth(sample: Sample) -> None:
    found = [told(sample, seed) for seed in range(TIMES)]
    water, ships = ([one[kind][label] for one in found] for kind, label in (("shares", "water"), ("counts", "ship")))
    # 16 starts are all that every fourth tile has; what is alike nearby makes its intervals too wide, as is said.
    most = 1.0 if sample.kind == "every" else 0.99
    for truth, intervals in ((WATER, water), (SHIPS, ships)):
        held = sum(one["low"] <= truth <= one["high"] for one in intervals)
        assert 0.90 <= held / TIMES <= most
        assert np.mean([one["estimate"] for one in intervals]) == pytest.approx(truth, rel=0.02)


def test_four_times_the_tiles_say_it_about_twice_as_well() -> None:
    found = [[told(Sample("random", n), seed)["counts"]["ship"] for seed in range(50)] for n in (40, 160)]
    widths = [np.mean([one["high"] - one["low"] for one in ships]) for ships in found]
    assert 2.0 < widths[0] / widths[1] < 2.8, "a little more than twice: the scene has an end"


def test_all_tiles_leave_no_doubt() -> None:
    found = told(Sample("random", TILES), 0)
    assert list(found["shares"]["water"].values()) == pytest.approx([WATER] * 3)
    assert list(found["counts"]["ship"].values()) == pytest.approx([SHIPS] * 3)


def test_the_textbook_is_followed() -> None:
    """By hand: 3 of 9 tiles, of 2, 4 and 6 m2 with 1, 1.9 and 3.1 m2 of water; the ratio is 6 of 12."""
    drawn = Drawn("random:3", ("",), np.zeros(9, np.int32), np.arange(9) < 3)
    sums = {i: TileSums(g, {"water": w}) for i, (g, w) in enumerate([(2.0, 1.0), (4.0, 1.9), (6.0, 3.1)])}
    found = estimate(drawn, sums)["shares"]["water"]
    assert found["estimate"] == pytest.approx(0.5)
    residuals = np.array([0.0, -0.1, 0.1])  # y - 0.5 x
    error = np.sqrt((1 - 3 / 9) / 3 * (residuals @ residuals) / 2) / 4.0
    assert found["high"] == pytest.approx(0.5 + 4.302653 * error)
    assert found["low"] == pytest.approx(0.5 - 4.302653 * error)


def test_where_nothing_was_seen_something_may_be() -> None:
    drawn = draw(Sample("random", 50), PLAN, 1)
    nothing = {tile: TileSums(10.0, {"water": 0.0}, {"ship": 0}) for tile in np.flatnonzero(drawn.chosen).tolist()}
    found = estimate(drawn, nothing)
    assert found["shares"]["water"] == {"estimate": 0.0, "low": 0.0, "high": pytest.approx(0.0711, abs=1e-4)}
    assert found["counts"]["ship"]["high"] == pytest.approx(0.0711 * TILES, rel=1e-2)


def test_one_tile_tells_no_spread() -> None:
    drawn = draw(Sample("random", 1), PLAN, 3)
    found = estimate(drawn, {int(np.flatnonzero(drawn.chosen)[0]): TileSums(1.0, {}, {"ship": 2})})
    assert found["counts"]["ship"] == {"estimate": 2.0 * TILES, "low": None, "high": None}


def test_what_failed_is_told_and_the_others_stand_for_it() -> None:
    drawn = draw(Sample("random", 40), PLAN, 1)
    looked = {tile: TileSums(10.0, {"water": 5.0}) for tile in np.flatnonzero(drawn.chosen)[:30].tolist()}
    found = estimate(drawn, {**looked, 10**6: TileSums()})
    assert (found["looked_at"], found["failed"], found["tiles"]) == (30, 10, TILES)
    assert found["shares"]["water"]["estimate"] == pytest.approx(0.5)


def test_it_is_json_and_names_its_strata() -> None:
    found = json.loads(json.dumps(told(Sample("stratified", 60), 1)))
    assert [one["name"] for one in found["strata"]] == ["west", "middle", "east"]
    assert sum(one["looked_at"] for one in found["strata"]) == found["looked_at"] == 60
    assert sum(one["tiles"] for one in found["strata"]) == TILES
    assert found["sample"] == "stratified:60" and found["confidence"] == 0.95


def test_what_lies_outside_is_not_of_the_whole() -> None:
    states = np.where(np.arange(TILES) % 2 == 0, WAITING, OUTSIDE).astype(np.uint8)
    drawn = draw(Sample("random", 10), PLAN.with_states(states), 1)
    looked = {tile: TileSums(1.0, {}, {"ship": 2}) for tile in np.flatnonzero(drawn.chosen).tolist()}
    assert estimate(drawn, looked)["counts"]["ship"]["estimate"] == pytest.approx(2 * (TILES // 2))


def test_ground_is_summed_in_square_metres_where_there_was_an_answer() -> None:
    tile = PLAN.tile(ACROSS + 1)
    shape = (tile.core.height, tile.core.width)
    written, answered = np.zeros(shape, bool), np.ones(shape, bool)
    written[:5], answered[:2] = True, False
    found = TileFound((FoundCells("lakes", "Lakes", written, None),), answered=answered)
    sums = Summing(PLAN, ["lake", "road"], 0.5, masked=True).of(tile, found)
    assert sums.ground == pytest.approx((shape[0] - 2) * shape[1] * 14**2, rel=2e-3), "UTM shrinks a little"
    assert sums.areas == {"lake": pytest.approx(3 / (shape[0] - 2) * sums.ground), "road": 0.0}


def test_at_another_threshold_probability_decides() -> None:
    tile = PLAN.tile(0)
    shape = (tile.core.height, tile.core.width)
    found = TileFound((FoundCells("lake", "lake", np.zeros(shape, bool), np.full(shape, 0.4, np.float16)),))
    low, high = (Summing(PLAN, ["lake"], at, masked=True).of(tile, found).areas["lake"] for at in (0.3, 0.5))
    assert low > 0 == high


def test_ground_of_one_class_alone_is_summed_once() -> None:
    tile = PLAN.tile(0)
    shape = (tile.core.height, tile.core.width)
    filled, likely, less = np.ones(shape, bool), np.full(shape, 0.9, np.float16), np.full(shape, 0.6, np.float16)
    found = TileFound((FoundCells("lake", "lake", filled, less), FoundCells("road", "road", filled, likely)))
    both, one = (
        Summing(PLAN, ["lake", "road"], 0.5, masked=True, exclusive=alone).of(tile, found) for alone in (False, True)
    )
    assert both.areas == {"lake": both.ground, "road": both.ground}
    assert one.areas == {"lake": 0.0, "road": one.ground}


def test_changes_are_summed_by_direction_and_together() -> None:
    tile = PLAN.tile(0)
    shape = (tile.core.height, tile.core.width)
    upper, lower = np.zeros(shape, bool), np.zeros(shape, bool)
    upper[:2], lower[-3:] = True, True
    found = TileFound(
        (
            FoundCells("house", "house", upper, None, "appeared"),
            FoundCells("house", "house", lower, None, "vanished"),
        )
    )
    sums = Summing(PLAN, ["house"], 0.5, masked=True).of(tile, found)
    row = sums.ground / shape[0]
    assert sums.areas == pytest.approx({"house": 5 * row, "house appeared": 2 * row, "house vanished": 3 * row})


def test_an_object_is_of_the_tile_whose_core_its_middle_lies_in() -> None:
    lattice = object_lattice(3000, 2000, 512)
    plan = ScenePlan.of(Grid(None, GRID.affine, 3000, 2000), lattice)
    summing = Summing(plan, ["ship"], 0.5, masked=False)
    rng = np.random.default_rng(0)
    for col, row in rng.uniform((0, 0), (3000, 2000), (200, 2)):
        box = PlacedBox(col - 9, row - 9, col + 9, row + 9, "ships", 0.9, 0, False, "", "exact")
        counts = [summing.of(plan.tile(i), TileFound(boxes=(box,))).objects for i in range(len(lattice))]
        assert sum(one["ship"] for one in counts) == 1


def test_it_is_a_sentence_for_the_person() -> None:
    words = in_words(told(Sample("random", 60), 1))
    assert words.startswith("Of the whole, from 60 of 1376 tiles: water ")
    assert " %" in words and "ship 3," in words and words.endswith("(95% confidence).")
