"""Two dates of one place, found in a catalogue: which scenes are compared with which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ...errors import BadInput
from .choice import Span
from .item import Item, Unit, pair_of

NEXT, ENDS, BETWEEN = "next", "ends", "between"

ROUNDING = 1e-9
"""Shares are known no better: two scenes on one grid share all, and that is asked for with 1."""


@dataclass(frozen=True)
class Pairing:
    """How scenes are paired.

    `how` is "next" (each with the next date of its place), "ends" (the first of a place with the last) or "between"
    (of each place one scene of each of two `spans`, the one with the least cloud, then the latest). Scenes are of one
    place where they share `overlap` (0-1) of the smaller one's area or more.
    """

    how: str
    overlap: float
    spans: tuple[Span, Span] | None = None

    def __post_init__(self) -> None:
        if not 0 < self.overlap <= 1:
            raise BadInput(f"The overlap of a pair is {self.overlap:g}; use a share above 0, up to 1.")


def paired(items: Sequence[Item], pairing: Pairing) -> list[Unit]:
    """Pairs in the order of their first scenes' dates. Scenes without a date or a footprint are in none.

    Areas are compared in degrees: what two footprints share lies in the same latitudes as they do.
    """
    known = sorted(
        (item for item in items if item.date and item.footprint is not None and item.footprint.area > 0),
        key=lambda item: (item.first_day, item.id),
    )
    shares = _Shares(known, pairing.overlap)
    if pairing.how == BETWEEN:
        found = _between(known, shares, pairing.spans or (Span(), Span()))
    else:
        found = _along(known, shares, pairing.how)
    return [pair_of(known[before], known[after], shares.of(before)[after]) for before, after in found]


class _Shares:
    """Of each scene, which others are of its place and how much of the smaller they share."""

    def __init__(self, items: Sequence[Item], least: float) -> None:
        self._least = least - ROUNDING
        self._shapes = np.array([item.footprint for item in items], dtype=object)
        self._areas, self._boxes = shapely.area(self._shapes), shapely.bounds(self._shapes).reshape(-1, 4)
        self._tree = shapely.STRtree(self._shapes)
        self._known: dict[int, dict[int, float]] = {}

    def of(self, number: int) -> dict[int, float]:
        if number not in self._known:
            near = self._tree.query(self._shapes[number])
            smaller = np.minimum(self._areas[near], self._areas[number])
            # What the boxes share is never less than what the shapes do, and told at once.
            near, smaller = (them[self._common_box(number, near) >= self._least * smaller] for them in (near, smaller))
            shares = shapely.area(shapely.intersection(self._shapes[near], self._shapes[number])) / smaller
            self._known[number] = {
                int(other): float(share)
                for other, share in zip(near, np.minimum(shares, 1.0))
                if share >= self._least and other != number
            }
        return self._known[number]

    def _common_box(self, number: int, others: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Area of what the box of a scene shares with those of others."""
        own, their = self._boxes[number], self._boxes[others]
        sides = np.minimum(own[2:], their[:, 2:]) - np.maximum(own[:2], their[:, :2])
        area: npt.NDArray[np.float64] = np.clip(sides, 0.0, None).prod(axis=1)
        return area


def _along(items: Sequence[Item], shares: _Shares, how: str) -> list[tuple[int, int]]:
    """Each with the next date of its place, or the first dates with the last ones."""
    found = []
    for number, item in enumerate(items):
        near = shares.of(number)
        later = [other for other in near if items[other].first_day > item.last_day]
        is_first = not any(items[other].last_day < item.first_day for other in near)
        if not later or (how == ENDS and not is_first):
            continue
        days = [items[other].first_day for other in later]
        day = max(days) if how == ENDS else min(days)
        of_day = [other for other in later if items[other].first_day == day]
        found.append((number, max(of_day, key=lambda other: (near[other], items[other].id))))
    return found


def _between(items: Sequence[Item], shares: _Shares, spans: tuple[Span, Span]) -> list[tuple[int, int]]:
    """Of each place the best scene of the first span with the best of the second."""
    before, after = ([n for n, item in enumerate(items) if span.holds(item)] for span in spans)

    def best(number: int) -> tuple[float, int]:
        return _cloud(items[number]), -number

    kept: list[int] = []
    for number in sorted(before, key=best):
        if not shares.of(number).keys() & set(kept):
            kept.append(number)
    found = []
    for number in sorted(kept):
        near = shares.of(number)
        candidates = [other for other in after if other in near and items[other].first_day > items[number].last_day]
        if candidates:
            found.append((number, min(candidates, key=lambda n: (-round(near[n], 1), *best(n)))))
    return found


def _cloud(item: Item) -> float:
    """Cloud in percent; what is not known counts as more than any."""
    return 101.0 if item.cloud is None else item.cloud
