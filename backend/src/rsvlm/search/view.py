"""A look from afar at a part of a scene: how probable it is that there is something in each part of it. Numpy only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..imagery.grid import Window

Odds = npt.NDArray[np.float64]

LEAST, MOST = 1e-4, 1 - 1e-4
"""No look from afar is surer than that."""


@dataclass(frozen=True)
class View:
    """What a look at `window` (scene pixels) told.

    `odds`, (rows, cols), divides the window evenly: the probability that there is something in each part, 0 exactly
    where there is no data, None where the answer said nothing. `scale` is how many scene pixels, side by side, one
    pixel of what the model saw had. `calls` is how often the model was asked.
    """

    window: Window
    odds: Odds | None
    scale: float
    calls: int

    def presence(self, window: Window) -> float | None:
        """The probability that there is something in a window inside of this one; None where the view says nothing.

        A part says so much less of a window as it reaches beyond it: what is in it may be elsewhere.
        """
        if self.odds is None:
            return None
        rows = _shares(window.row - self.window.row, window.height, self.window.height / self.odds.shape[0])
        cols = _shares(window.col - self.window.col, window.width, self.window.width / self.odds.shape[1])
        (row, down), (col, across) = rows, cols
        part = self.odds[row : row + len(down), col : col + len(across)]
        share = np.outer(down, across)[: part.shape[0], : part.shape[1]]
        return float((1 - (1 - part) ** share).max())


class Presence(Protocol):
    """Whoever looks from afar. `calls` is how many calls of the model a look takes at most."""

    calls: int

    def look(self, windows: Sequence[Window]) -> list[View]:
        """Looks at windows of the scene, each as a whole. Raises as the model does."""

    def tile_scale(self, side: int) -> float:
        """The scale at which a tile of `side` pixels is seen."""


def _shares(first: float, length: int, part: float) -> tuple[int, Odds]:
    """The first of the even parts of length `part` that [first, first + length) touches, and the share of each that
    lies in it."""
    start = int(first / part)
    edges = np.arange(start, int(np.ceil((first + length) / part - 1e-9)) + 1) * part
    inside = np.clip(edges, first, first + length)
    shares: Odds = np.diff(inside) / part
    return start, shares
