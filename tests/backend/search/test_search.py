"""Best first through the quadtree, with an oracle in the model's place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle import Oracle, found_by_calls, held, searching
from rsvlm.imagery.grid import Window
from rsvlm.imagery.tiles import plan, plan_objects
from rsvlm.search.view import View
from shapely.geometry import shape
from shapely.ops import unary_union

SPARSE = np.random.default_rng(5).uniform(0, 16000, (12, 2))


@given(
    width=st.integers(1, 4000),
    height=st.integers(1, 4000),
    budget=st.integers(1, 120),
    cost=st.integers(1, 3),
    calls=st.integers(1, 3),
    together=st.integers(1, 5),
    parts=st.sampled_from([1, 6]),
)
def test_a_budget_is_never_exceeded_nor_left_while_there_are_tiles(
    width: int, height: int, budget: int, cost: int, calls: int, together: int, parts: int
) -> None:
    made = plan(width, height, 24, 480, 640)
    points = np.random.default_rng(width).uniform(0, (width, height), (3, 2))
    oracle = Oracle(points, 0.1, 0.1, parts, calls)
    search = searching(made, oracle, budget, cost, together)
    seen: list[int] = []
    while tiles := search.next():
        assert len(tiles) <= together
        seen += [tile.index for tile in tiles]
        assert len(seen) <= search.total <= len(made.tiles)
        for tile in tiles:
            search.told(tile, held(tile, made, points), cut=False)
    spent = len(seen) * cost + search.calls
    assert search.calls == oracle.asked
    assert spent <= budget
    assert len(set(seen)) == len(seen) == search.total
    assert len(seen) == len(made.tiles) or budget - spent < cost


def test_with_enough_calls_every_tile_is_searched() -> None:
    made = plan(4000, 3000, 24, 480, 640)
    search = searching(made, Oracle(SPARSE), 10 * len(made.tiles))
    curve = found_by_calls(search, made, SPARSE)
    assert len(curve) == len(made.tiles)
    assert search.expected_recall() == 1.0


@pytest.mark.parametrize(("parts", "share"), [(1, 0.15), (24, 0.05)])
def test_what_is_seen_from_afar_is_found_with_few_calls(parts: int, share: float) -> None:
    made = plan(16000, 16000, 24, 480, 640)
    search = searching(made, Oracle(SPARSE, parts=parts), round(share * len(made.tiles)))
    curve = found_by_calls(search, made, SPARSE)
    assert curve[-1][1] == len(SPARSE)


@pytest.mark.parametrize("seed", range(3))
def test_five_times_fewer_calls_at_a_recall_of_95_percent_with_errors(seed: int) -> None:
    """Groups of objects on one tile in a hundred; one look in fifty is wrong, either way and without any doubt."""
    random = np.random.default_rng(seed)
    groups = [random.normal(centre, 300, (4, 2)) for centre in random.uniform(1000, 23000, (12, 2))]
    points = np.concatenate(groups).clip(0, 23999)
    made = plan(24000, 24000, 24, 512, 640)
    search = searching(made, Oracle(points, 0.02, 0.02), len(made.tiles) // 5)
    curve = found_by_calls(search, made, points)
    assert curve[-1][0] <= len(made.tiles) / 5
    assert curve[-1][1] >= 0.95 * len(points)
    assert search.expected_recall() == pytest.approx(curve[-1][1] / len(points), abs=0.2)


def test_who_tells_of_each_tile_is_not_asked_closer() -> None:
    """A mask of 24 parts a side of a block of 4 tiles says of each what there is to say."""
    made = plan(16000, 16000, 24, 480, 640)
    search = searching(made, Oracle(SPARSE, parts=24), 10**6)
    found_by_calls(search, made, SPARSE)
    assert len(made.tiles) / 36 <= search.calls <= len(made.tiles) / 6


def test_someone_who_sees_nothing_is_not_believed() -> None:
    """Tiles drawn by lot show that there is more than was said, and the report does not claim otherwise."""
    points = np.random.default_rng(2).uniform(0, 16000, (600, 2))
    made = plan(16000, 16000, 24, 480, 640)
    search = searching(made, Oracle(points, miss=1.0), len(made.tiles) // 4)
    curve = found_by_calls(search, made, points)
    assert curve[-1][1] < 0.4 * len(points)
    assert search.expected_recall() < 0.5


def test_coverage_tells_once_of_all_that_was_looked_at() -> None:
    made = plan(8000, 6000, 24, 480, 640)
    search = searching(made, Oracle(SPARSE), 60)
    found_by_calls(search, made, SPARSE)
    coverage = search.coverage()
    parts = [shape(part.geometry) for part in coverage]
    assert unary_union(parts).area == pytest.approx(8000 * 6000)
    assert sum(part.area for part in parts) == pytest.approx(8000 * 6000)
    searched = [part for part in coverage if part.searched]
    assert len(searched) == search.total
    assert {part.scale for part in searched} == {1.0}
    assert max(part.scale for part in coverage) > 1.0
    assert all(part.presence is not None and 0 <= part.presence <= 1 for part in coverage)
    assert f"{search.expected_recall():.0%}" in search.report()


def test_nothing_is_covered_before_anything_was_looked_at() -> None:
    assert searching(plan(8000, 6000, 24, 480, 640), Oracle(SPARSE), 60).coverage() == ()


def test_ground_without_data_costs_nothing() -> None:
    class HalfEmpty(Oracle):
        def _look(self, window: Window) -> View:
            view = super()._look(window)
            assert view.odds is not None
            edges = window.col + np.arange(24) * window.width / 24
            odds = np.where(edges[None] < 4000, view.odds, 0.0)
            return View(window, odds, view.scale, view.calls)

    made = plan(8000, 4000, 24, 480, 640)
    search = searching(made, HalfEmpty(SPARSE, parts=24), 1000)
    seen = []
    while tiles := search.next():
        seen += tiles
        for tile in tiles:
            search.told(tile, 0, cut=False)
    assert max(made.pixels(tile.core).col for tile in seen) <= 4000
    assert len(seen) < 0.6 * len(made.tiles)


def test_a_tile_whose_answer_was_cut_is_searched_in_four_next() -> None:
    made = plan_objects(6000, 6000, 512)
    search = searching(made, Oracle(SPARSE), 200)
    (tile,) = search.next()
    search.told(tile, 3, cut=True)
    parts = [search.next()[0] for _ in range(4)]
    assert [part.parent for part in parts] == [tile.index] * 4
    assert len({part.index for part in parts} | set(range(len(made.tiles)))) == len(made.tiles) + 4
    for part in parts:
        search.told(part, 0, cut=False)
    assert len([part for part in search.coverage() if part.searched]) == 1


def test_the_same_seed_searches_the_same_tiles() -> None:
    made = plan(8000, 8000, 24, 480, 640)

    def order(seed: int) -> list[int]:
        search = searching(made, Oracle(SPARSE), 80, seed=seed)
        seen = []
        while tiles := search.next():
            seen += [tile.index for tile in tiles]
            search.told(tiles[0], 0, cut=False)
        return seen

    assert order(3) == order(3)
    assert order(3) != order(4)
