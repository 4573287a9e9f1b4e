"""The rings of many polygons as one run of points, taken apart and put together again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from .pieces import Ints, Numbers, Shapes


@dataclass(frozen=True)
class Rings:
    """Points (n, 2) of rings that are not closed; `ring` is that of each point, in order. What the rings belong to is
    as `shapely.to_ragged_array` tells it: `kind` of shape and `owners`."""

    points: Numbers
    ring: Ints
    kind: shapely.GeometryType
    owners: tuple[Any, ...]

    @classmethod
    def of(cls, polygons: Shapes) -> Rings:
        """Those of some polygons or multipolygons."""
        kind, points, (ends, *owners) = shapely.to_ragged_array(polygons)
        ring = np.repeat(np.arange(len(ends) - 1), np.diff(ends))
        is_last = np.zeros(len(points), dtype=bool)
        is_last[ends[1:] - 1] = True
        return cls(points[~is_last], ring[~is_last], kind, tuple(owners))

    @property
    def following(self) -> Ints:
        """The number of the point after each."""
        after = np.arange(1, len(self.points) + 1)
        firsts, lasts = self._ends()
        after[lasts] = firsts
        return after

    @property
    def preceding(self) -> Ints:
        """The number of the point before each."""
        before = np.arange(-1, len(self.points) - 1)
        firsts, lasts = self._ends()
        before[firsts] = lasts
        return before

    def at_cells(self) -> Rings:
        """With a point at each corner of a cell that rings along the cells' sides pass."""
        way = self.points[self.following] - self.points
        steps = np.abs(way).sum(axis=1).astype(np.intp)
        number = np.arange(steps.sum()) - np.repeat(np.cumsum(steps) - steps, steps)
        points = np.repeat(self.points, steps, axis=0) + np.repeat(np.sign(way), steps, axis=0) * number[:, None]
        return Rings(points, np.repeat(self.ring, steps), self.kind, self.owners)

    def turns(self) -> npt.NDArray[np.bool_]:
        """Which points do not lie on the straight line from the one before to the one after, to the last digit."""
        before = self.points - self.points[self.preceding]
        after = self.points[self.following] - self.points
        found: npt.NDArray[np.bool_] = before[:, 0] * after[:, 1] != before[:, 1] * after[:, 0]
        return found

    def only(self, chosen: npt.NDArray[np.bool_]) -> Rings:
        """With some of the points."""
        return Rings(self.points[chosen], self.ring[chosen], self.kind, self.owners)

    def polygons(self) -> Shapes:
        """The shapes that they are the rings of, each ring closed."""
        count = np.bincount(self.ring, minlength=self._rings())
        ends = np.concatenate([[0], np.cumsum(count + 1)])
        closed = np.empty((len(self.points) + len(count), 2))
        closed[np.arange(len(self.points)) + self.ring] = self.points
        closed[ends[1:] - 1] = closed[ends[:-1]]
        found: Shapes = shapely.from_ragged_array(self.kind, closed, (ends, *self.owners))
        return found

    def _rings(self) -> int:
        return int(self.owners[0][-1])

    def _ends(self) -> tuple[Ints, Ints]:
        """The first and the last point of each ring."""
        numbers = np.arange(self._rings())
        return np.searchsorted(self.ring, numbers), np.searchsorted(self.ring, numbers, side="right") - 1
