"""Objects at known places, and someone who says where there are some: right, or wrong at a known rate."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rsvlm.imagery.grid import IDENTITY, Grid, Window
from rsvlm.imagery.tiles import Plan, Tile
from rsvlm.search.search import Search
from rsvlm.search.view import View


class Oracle:
    """Says yes or no of a whole view, or of each of `parts` x `parts` of it.

    It misses what there is at the rate `miss`, and says yes where there is nothing at the rate `false`.
    """

    def __init__(
        self,
        points: npt.NDArray[np.float64],
        miss: float = 0.0,
        false: float = 0.0,
        parts: int = 1,
        calls: int = 1,
        seed: int = 0,
    ) -> None:
        self.calls, self.asked = calls, 0
        self._points, self._miss, self._false, self._parts = points, miss, false, parts
        self._random = np.random.default_rng(seed)

    def look(self, windows: Sequence[Window]) -> list[View]:
        return [self._look(window) for window in windows]

    def tile_scale(self, side: int) -> float:
        return 1.0

    def _look(self, window: Window) -> View:
        self.asked += self.calls
        there = np.zeros((self._parts, self._parts), bool)
        shares = (self._points - (window.col, window.row)) / (window.width, window.height)
        inside = ((shares >= 0) & (shares < 1)).all(1)
        cols, rows = (shares[inside] * self._parts).astype(int).T
        there[rows, cols] = True
        luck = self._random.random(there.shape)
        said = np.where(there, luck >= self._miss, luck < self._false)
        return View(window, np.where(said, 0.9, 0.01), max(1.0, window.width / 1008), self.calls)


def held(tile: Tile, plan: Plan, points: npt.NDArray[np.float64]) -> int:
    """How many points the core of a tile has."""
    core = plan.pixels(tile.core)
    first, end = (core.col, core.row), (core.col_end, core.row_end)
    return int(((points >= first) & (points < end)).all(1).sum())


def searching(plan: Plan, oracle: Oracle, budget: int, cost: int = 1, together: int = 1, seed: int = 0) -> Search:
    """A search over a plan whose scene lies at its pixels."""
    grid = Grid(None, IDENTITY, plan.col_edges[-1], plan.row_edges[-1])
    return Search(plan, grid, oracle, budget, cost, together, seed)


def found_by_calls(search: Search, plan: Plan, points: npt.NDArray[np.float64], cost: int = 1) -> list[tuple[int, int]]:
    """(calls so far, points found so far) after each tile of a search."""
    curve, calls, found = [], 0, 0
    while tiles := search.next():
        for tile in tiles:
            calls += cost
            holds = held(tile, plan, points)
            found += holds
            search.told(tile, holds, cut=False)
            curve.append((calls + search.calls, found))
    return curve


def calls_for(share: float, plan: Plan, points: npt.NDArray[np.float64], oracle: Oracle) -> int:
    """Calls until so large a share of the points is found, by a search that is not stopped before."""
    curve = found_by_calls(searching(plan, oracle, 10**9), plan, points)
    return next(calls for calls, found in curve if found >= share * len(points))
