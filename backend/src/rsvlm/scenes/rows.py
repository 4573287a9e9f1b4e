"""Rows of tiles, each merged as soon as it and all above it are settled, and written when whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import isnan
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from .found import TileFound
from .ground import Measures
from .ledger import FEATURES, Entry, Ledger
from .plan import DONE, WAITING, ScenePlan

Dates = tuple[str | None, str | None]


@dataclass(frozen=True)
class FeatureRows:
    """Features as columns: `shapes` in the CRS, what they measure (None: no place on Earth), and what is known of them.

    `raws` are the model's own words, where they are about one feature: those of a mask are about a tile.
    """

    shapes: npt.NDArray[np.object_]
    measures: Measures | None
    labels: Sequence[str]
    confidences: Sequence[float | None]
    method: str
    tiles: Sequence[int]
    qualities: Sequence[str]
    notes: Sequence[str]
    raws: Sequence[str]
    dates: Dates = (None, None)
    change: str = ""

    def columns(self) -> list[Iterable[Any]]:
        """In the order of FEATURES."""
        count, measures = len(self.shapes), self.measures
        measured: list[Iterable[float | None]] = [repeat(None, count)] * 3
        if measures is not None:
            lengths = (None if isnan(one) else one for one in measures.lengths.round(3).tolist())
            measured = [measures.areas.tolist(), measures.perimeters.round(3).tolist(), lengths]
        before, after = (_day(date) for date in self.dates)
        return [
            self.labels,
            self.confidences,
            repeat(self.method, count),
            *measured,
            repeat(before, count),
            repeat(after, count),
            repeat(self.change, count),
            self.tiles,
            self.qualities,
            self.raws,
            self.notes,
            repeat("", count),
            repeat("", count),
        ]


def _day(date: str | None) -> str | None:
    """The day of an ISO 8601 date; None where it is none."""
    try:
        return None if not date else str(np.datetime64(date, "D"))
    except ValueError:
        return None


class Merger(Protocol):
    """Makes features of what was found in tiles, a row of tiles at a time."""

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterable[FeatureRows]:
        """The features that are final with this row; `found` by tile."""

    def close(self) -> Iterable[FeatureRows]:
        """The rest."""

    def notes(self) -> list[str]:
        """What the person should know of them."""


class Rows:
    """Keeps count of a plan's rows and hands them to a merger in order; its features go into the ledger's file."""

    def __init__(self, plan: ScenePlan, merger: Merger, ledger: Ledger) -> None:
        self._plan, self._merger, self._ledger = plan, merger, ledger
        self._across = len(plan.lattice.cols)
        self._left = (plan.states == WAITING).reshape(-1, self._across).sum(axis=1)
        self._found: dict[int, TileFound] = {}
        self._next = 0
        self._remarks: dict[str, int] = {}
        self.features = 0

    def go_on(self) -> None:
        """Put together what an earlier run has left, row by row."""
        while self._next < len(self._left) and not self._left[self._next]:
            self._merge(self._kept())

    def settled(self, entry: Entry) -> None:
        """One more tile has been dealt with."""
        self._left[entry.tile.index // self._across] -= 1
        if entry.found is not None:
            self._found[entry.tile.index] = entry.found
        while self._next < len(self._left) and not self._left[self._next]:
            first = self._next * self._across
            tiles = range(first, first + self._across)
            found = {tile: self._found.pop(tile) for tile in tiles if tile in self._found}
            has_older = bool((self._plan.states[first : first + self._across] == DONE).any())
            self._merge(self._kept() if has_older else found)

    def close(self) -> None:
        """There are no more rows."""
        self._write(self._merger.close())

    def warnings(self) -> list[str]:
        """What the person should know of the answers."""
        told = [f"{text} (in {count} tiles)" if count > 1 else text for text, count in self._remarks.items()]
        return told + self._merger.notes()

    def _kept(self) -> dict[int, TileFound]:
        """What the ledger has of the next row."""
        first = self._next * self._across
        return dict(self._ledger.found(first, first + self._across))

    def _merge(self, found: dict[int, TileFound]) -> None:
        for one in found.values():
            for remark in one.remarks:
                self._remarks[remark] = self._remarks.get(remark, 0) + 1
        self._write(self._merger.add(self._next, found))
        self._next += 1

    def _write(self, merged: Iterable[FeatureRows]) -> None:
        for one in merged:
            count = len(one.shapes)
            if not count:
                continue
            self._ledger.add(FEATURES, one.shapes, zip(*one.columns()))
            self.features += count
