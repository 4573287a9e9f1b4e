"""Best first through a quadtree of tiles.

A look from afar says how probable it is that there is something in each tile; what is worth most a call comes next, a
closer look or a tile. Numpy and the standard library only.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Sequence
from itertools import count

import numpy as np

from ..features.place import place_box
from ..imagery.grid import Grid
from ..imagery.tiles import Plan, Tile, quarters
from ..schema import Coverage
from .blocks import Block, TileTable
from .recall import METHOD, expected_recall
from .view import Odds, Presence, View

UNKNOWN, SURE = 0.02, 50
"""Presence in a tile where nothing is known yet, as if so many tiles had shown it: what is worth a search is rare."""

HALF = 4.0
"""A look at which everything is so many times smaller than in a tile tells half of what a tile would: some things
cannot be seen from there. With the small model and water in composed scenes (`benchmarks/search.py`) 2 and 4 do better
than 8."""

CLEAR = 4
"""A look that tells of so many parts along a tile's side, as masks do, is not followed by closer ones: these would cost
more than they tell. In the same scenes 95 % of the water are found in half the tiles' calls, and with closer looks in
four fifths."""

DRAWN = 20
"""Each so many-th tile is drawn at random, so that something is known of where nothing seems to be."""


class Search:
    """A walk that takes at most `budget` calls of the model (a `walk.Walk`).

    `cost` is the calls that a tile takes. A block of tiles is looked at where that is worth more than to search its
    best tile: the presence it can lead to, over the calls until then. Tiles whose answer was cut are searched in four.
    """

    def __init__(
        self,
        plan: Plan,
        grid: Grid,
        presence: Presence,
        budget: int,
        cost: int = 1,
        together: int = 1,
        seed: int = 0,
    ) -> None:
        self._table, self._grid, self._presence = TileTable(plan), grid, presence
        self._left, self._cost, self._together = budget, cost, together
        self._random, self._order = np.random.default_rng(seed), count()
        shape = (self._table.rows, self._table.cols)
        self._told, self._untold = np.zeros(shape), np.ones(shape)
        self._open, self._searched = np.ones(shape, dtype=bool), np.zeros(shape, dtype=bool)
        self._held = np.zeros(shape, dtype=bool)
        self._views: dict[Block, View] = {}
        self._clear: set[Block] = set()
        self._queue: list[tuple[float, int, Block]] = []
        self._parts: deque[Tile] = deque()
        self._next_index = len(plan.tiles)
        self._given = 0
        self.calls = 0
        self._put(self._table.whole)

    @property
    def total(self) -> int:
        """Tiles that were given and those that can still be."""
        return self._given + min(int(self._open.sum()) + len(self._parts), self._left // self._cost)

    def next(self) -> Sequence[Tile]:
        """The tiles to search next; looks closer until it has some. Raises as the model does."""
        while self._left >= self._cost and (self._parts or self._open.any()):
            tiles = self._tiles()
            if tiles:
                return tiles
            self._look_closer()
        return ()

    def told(self, tile: Tile, found: int, cut: bool) -> None:
        """Remembers what a tile held, and searches it in four where not everything could be told."""
        place = self._table.place(tile)
        self._searched[place] = True
        self._held[place] |= found > 0
        if cut:
            parts = quarters(tile, self._next_index)
            self._next_index += len(parts)
            self._parts.extend(parts)

    def coverage(self) -> tuple[Coverage, ...]:
        """Each searched tile, and the largest blocks of others that were looked at in one way."""
        return tuple(self._coverage(self._table.whole, None, self._odds()))

    def expected_recall(self) -> float:
        """The share, 0-1, of the tiles with something that were searched, as far as can be told."""
        places = self._searched
        odds = self._odds()
        return expected_recall(odds[~places], odds[places], self._held[places])

    def report(self) -> str:
        """What was searched and what can be expected of it, in a sentence."""
        return (
            f"The search took {self.calls} calls of the model to choose {int(self._searched.sum())} of "
            f"{self._searched.size} tiles; it is expected to have found {self.expected_recall():.0%} of what all tiles "
            f"would show ({METHOD})."
        )

    def _odds(self) -> Odds:
        """Presence in each tile: what looks told of it, and for what they did not tell that of all tiles on average."""
        told, seen = float(self._told.sum()), float((1 - self._untold).sum())
        return self._told + self._untold * (SURE * UNKNOWN + told) / (SURE + seen)

    def _hopes(self, block: Block) -> Odds:
        """Presence in a block's tiles that can be searched still, as it decides the way: what is not told stays
        worth a look however little was found elsewhere."""
        part = block.part
        return (self._told[part] + self._untold[part] * UNKNOWN) * self._open[part]

    def _tiles(self) -> list[Tile]:
        """The tiles that are worth most, as many as are searched together; none where a look is worth more."""
        tiles: list[Tile] = []
        while len(tiles) < self._together and self._left >= self._cost:
            tile = self._parts.popleft() if self._parts else self._best()
            if tile is None:
                break
            self._left -= self._cost
            self._given += 1
            tiles.append(tile)
        return tiles

    def _best(self) -> Tile | None:
        """The tile that is worth most, now and then one by lot; None where a look is worth more."""
        while self._queue and self._queue[0][2].size == 1:
            if (self._given + 1) % DRAWN == 0:
                places = np.argwhere(self._open)
                row, col = places[self._random.integers(len(places))].tolist()
            else:
                block = heapq.heappop(self._queue)[2]
                row, col = block.row, block.col
            if self._open[row, col]:
                self._open[row, col] = False
                return self._table.tile(row, col)
        return None

    def _look_closer(self) -> None:
        """Splits the blocks that are worth most, after a look at them where that is worth it and can be paid."""
        blocks: list[Block] = []
        while self._queue and self._queue[0][2].size > 1 and len(blocks) < self._together:
            block = heapq.heappop(self._queue)[2]
            paid = (len(blocks) + 1) * self._presence.calls + self._cost <= self._left
            if paid and self._worth_a_look(block) > self._best_tile(block):
                blocks.append(block)
            else:
                self._split(block)
        for block, view in zip(blocks, self._presence.look([self._table.window(block) for block in blocks])):
            self.calls += view.calls
            self._left -= view.calls
            self._views[block] = view
            self._believe(block, view)
            if view.odds is not None and len(view.odds) >= CLEAR * block.side:
                self._clear.add(block)
            self._split(block)

    def _believe(self, block: Block, view: View) -> None:
        """Takes over what a look says of the tiles that were not searched yet, as far as it can be trusted; those
        without data are done with."""
        side = self._table.tile(block.row, block.col).window.width
        trust = 1 / (1 + (view.scale / self._presence.tile_scale(side) / HALF) ** 2)
        for row, col in zip(*np.nonzero(self._open[block.part])):
            place = (block.row + int(row), block.col + int(col))
            presence = view.presence(self._table.window(Block(*place, place[0] + 1, place[1] + 1)))
            if presence is not None:
                share = trust if presence else 1.0
                self._told[place] += share * (presence - self._told[place])
                self._untold[place] *= 1 - share
                self._open[place] = presence > 0

    def _split(self, block: Block) -> None:
        for part in block.split():
            if block in self._clear:
                self._clear.add(part)
            if self._open[part.part].any():
                self._put(part)

    def _put(self, block: Block) -> None:
        worth = self._best_tile(block)
        if block.size > 1:
            worth = max(worth, self._worth_a_look(block))
        heapq.heappush(self._queue, (-worth, next(self._order), block))

    def _best_tile(self, block: Block) -> float:
        return float(self._hopes(block).max())

    def _worth_a_look(self, block: Block) -> float:
        """Tiles with something that are expected in a block over the calls until they are found: a look at each level
        below, and they themselves. Nothing where every tile was seen clearly."""
        if block in self._clear:
            return 0.0
        expected = float(self._hopes(block).sum())
        looks = block.levels() * self._presence.calls / self._cost
        return expected / (looks + expected)

    def _coverage(self, block: Block, view: View | None, odds: Odds) -> list[Coverage]:
        view = self._views.get(block, view)
        if not self._searched[block.part].any() and not self._looked_below(block):
            return [self._covered(block, view.scale, False, odds)] if view is not None else []
        if block.size == 1:
            side = self._table.tile(block.row, block.col).window.width
            return [self._covered(block, self._presence.tile_scale(side), True, odds)]
        return [found for part in block.split() for found in self._coverage(part, view, odds)]

    def _looked_below(self, block: Block) -> bool:
        return any(part in self._views or self._looked_below(part) for part in block.split())

    def _covered(self, block: Block, scale: float, searched: bool, odds: Odds) -> Coverage:
        window = self._table.window(block)
        geometry = place_box(window.col, window.row, window.col_end, window.row_end, self._grid)
        presence = 1.0 - float(np.prod(1.0 - odds[block.part]))
        return Coverage(geometry, round(scale, 3), round(presence, 4), searched)
