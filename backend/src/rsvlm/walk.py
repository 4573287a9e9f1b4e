"""Which tiles of a plan are looked at, in which order and how many together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from .imagery.tiles import Plan, Tile, quarters
from .schema import Coverage


class Walk(Protocol):
    """A way through the tiles of a scene.

    `total` is how many tiles it means to look at, as far as it knows yet, `calls` how often it asked the model itself.
    """

    @property
    def total(self) -> int: ...

    @property
    def calls(self) -> int: ...

    def next(self) -> Sequence[Tile]:
        """The tiles to look at next, together; empty at the end. May ask the model where to go."""

    def told(self, tile: Tile, found: int, cut: bool) -> None:
        """How many features were found in a tile, and whether an answer reached the most tokens it may have, so that
        the tile is worth another look in parts."""

    def coverage(self) -> tuple[Coverage, ...]:
        """How closely each part was looked at; empty where every tile was."""

    def expected_recall(self) -> float | None:
        """The share, 0-1, of what all tiles would show that is expected to be in those it took; None: it takes all."""

    def report(self) -> str:
        """What the person should know of the way it took, in a sentence; "" for nothing."""


class EveryTile:
    """All tiles of a plan in its order, `together` at once, then the parts of those whose answers were cut.

    There are no more than `most` in all, and none smaller than `quarters` makes them.
    """

    def __init__(self, plan: Plan, together: int, most: int = 0) -> None:
        self._left = list(plan.tiles)
        self._together, self._most = together, most
        self.total, self.calls = len(plan.tiles), 0

    def next(self) -> Sequence[Tile]:
        tiles, self._left = self._left[: self._together], self._left[self._together :]
        return tiles

    def told(self, tile: Tile, found: int, cut: bool) -> None:
        parts = quarters(tile, self.total) if cut else ()
        if self.total + len(parts) <= self._most:
            self._left += parts
            self.total += len(parts)

    def coverage(self) -> tuple[Coverage, ...]:
        return ()

    def expected_recall(self) -> float | None:
        return None

    def report(self) -> str:
        return ""
