"""Boxes and objects of tiles to those of the scene, a row of tiles at a time: what no later tile can see is settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

import numpy as np
import shapely

from ..answers.corners import surrounding
from ..features.boxes import PlacedBox
from ..features.connected import groups
from ..features.quads import Quad
from ..features.rotated_nms import merge
from ..imagery.tiles import Lattice
from .box_parts import join_parts

T = TypeVar("T")
Bounds = tuple[float, float, float, float]

ROWS_BEHIND = 2
"""Rows of tiles that may still say something of an object: half of it, at most a tile's side, may lie above a tile."""


class ObjectMerger(Generic[T]):
    """Takes what was found in each row of a lattice's tiles from the top, gives objects back once they are settled.

    `together` says which of some objects stay; it is asked about all that touch each other at once, so that the outcome
    is that of asking about the whole scene.
    """

    def __init__(
        self, lattice: Lattice, together: Callable[[Sequence[T]], list[T]], bounds: Callable[[T], Bounds]
    ) -> None:
        self._rows, self._together, self._bounds = lattice.rows, together, bounds
        self._waiting: list[T] = []

    def add(self, row: int, found: Sequence[T]) -> list[T]:
        """The objects that are settled once row number `row` is known."""
        self._waiting += found
        behind = row + 1 - ROWS_BEHIND
        return self._settled(self._rows[behind].pixel) if behind >= 0 else []

    def close(self) -> list[T]:
        """What is left: there are no more rows."""
        return self._settled(np.inf)

    @property
    def waiting(self) -> int:
        """How many objects later rows may change."""
        return len(self._waiting)

    def _settled(self, above: float) -> list[T]:
        """What stays of the groups of touching objects that all end above a row of pixels."""
        if not self._waiting:
            return []
        bounds = np.array([self._bounds(one) for one in self._waiting])
        shapes = shapely.box(*bounds.T)
        one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
        member = groups(len(shapes), one, other)
        bottom = np.full(len(shapes), -np.inf)
        np.maximum.at(bottom, member, bounds[:, 3])
        is_settled = bottom[member] < above
        settled: list[T] = [each for each, done in zip(self._waiting, is_settled.tolist()) if done]
        self._waiting = [each for each, done in zip(self._waiting, is_settled.tolist()) if not done]
        return self._together(settled)


def box_merger(lattice: Lattice) -> ObjectMerger[PlacedBox]:
    """Joins boxes by the rule of `box_parts`."""
    together = partial(join_parts, lattice=lattice)
    return ObjectMerger(lattice, together, lambda box: (box.left, box.top, box.right, box.bottom))


def quad_merger(lattice: Lattice) -> ObjectMerger[Quad]:
    """Joins objects by the rule of `features/rotated_nms.py`."""
    return ObjectMerger(lattice, merge, lambda quad: surrounding(quad.corners))
