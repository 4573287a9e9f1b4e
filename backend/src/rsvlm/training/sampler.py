"""Which views a batch is made of."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


class Sampler:
    """Draws view indices: a source by its share, then a view of it; the same seed draws the same views."""

    def __init__(self, source: npt.NDArray[np.str_], shares: dict[str, float], allowed: npt.NDArray[np.bool_]) -> None:
        self.groups = [np.flatnonzero((source == name) & allowed) for name in shares]
        weights = np.array([w if len(g) else 0.0 for w, g in zip(shares.values(), self.groups)])
        self.weights = weights / max(weights.sum(), 1e-9)

    def draw(self, rng: np.random.Generator, count: int) -> npt.NDArray[np.int64]:
        chosen = rng.choice(len(self.groups), count, p=self.weights)
        return np.array([self.groups[g][rng.integers(len(self.groups[g]))] for g in chosen])
