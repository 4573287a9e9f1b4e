"""What will be done of a whole scene: its tiles and the state of each, as data that can be counted, priced and kept.

Tiles come from the lattice of `imagery/tiles.py`, which is anchored to the source: equal ground gives equal tiles. A
plan of half a million tiles takes half a megabyte.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..imagery.grid import Grid
from ..imagery.scene import HOLES, Codes
from ..imagery.tiles import Lattice, Tile

WAITING, DONE, EMPTY, OUTSIDE, SKIPPED, FAILED = range(6)

STATES = ("to do", "done", "no data", "outside the region", "not in the sample", "failed")
"""What a state is called, by its number."""

_REASONS = (OUTSIDE, SKIPPED)
"""States that are reasons."""

States = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class ScenePlan:
    """The tiles of a scene with the state of each, (len(lattice),), in the lattice's order, which is the order of work.

    `holes` are indices of `imagery.scene.HOLES`, (len(lattice),): why a tile is known to have no data. A plan is never
    changed; `marked` gives another one.
    """

    grid: Grid
    lattice: Lattice
    states: States
    holes: Codes

    @classmethod
    def of(cls, grid: Grid, lattice: Lattice) -> ScenePlan:
        """With everything to do."""
        return cls(grid, lattice, *np.zeros((2, len(lattice)), dtype=np.uint8))

    def tile(self, index: int) -> Tile:
        return self.lattice.tile(index)

    def left(self) -> Iterator[Tile]:
        """The tiles that are still to do, in order."""
        return (self.lattice.tile(index) for index in np.flatnonzero(self.states == WAITING).tolist())

    def marked(self, state: int, indices: npt.NDArray[np.intp]) -> ScenePlan:
        """With some tiles in another state."""
        states = self.states.copy()
        states[indices] = state
        return self.with_states(states)

    def with_states(self, states: States) -> ScenePlan:
        """With these states."""
        return replace(self, states=states)

    def without_holes(self, holes: Codes) -> ScenePlan:
        """Tiles that are to do but are holes, (len(lattice),), as EMPTY."""
        known = np.where(self.states == WAITING, holes, 0).astype(np.uint8)
        return replace(self.marked(EMPTY, np.flatnonzero(known)), holes=np.maximum(self.holes, known))

    def reason(self, index: int) -> str:
        """Why a tile is not to do, "" where it is or was."""
        return HOLES[self.holes[index]] or (STATES[self.states[index]] if self.states[index] in _REASONS else "")

    def counts(self) -> dict[str, int]:
        """How many tiles there are of each state that occurs, by its name."""
        return {STATES[state]: count for state, count in sorted(Counter(self.states.tolist()).items())}

    def ground(self) -> str:
        """A hash of grid and tiles, not of their states: equal where the same tiles of the same ground are meant."""
        told = {"crs": self.grid.crs, "affine": self.grid.affine, "size": [self.grid.width, self.grid.height]}
        spans = [[s.pixel, s.length, *s.core] for s in (*self.lattice.cols, *self.lattice.rows)]
        return hashlib.sha256(json.dumps([told, spans]).encode()).hexdigest()
