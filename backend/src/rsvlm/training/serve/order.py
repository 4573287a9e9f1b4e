"""In which order records are drawn: shuffled by seed and epoch, the same however many processes share the work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from .mix import Share, subset


class Order:
    """All draws of a mix. A draw is (number of the set in `names`, number of the record in its set)."""

    def __init__(self, shares: Sequence[Share], sizes: Mapping[str, int], seed: int) -> None:
        self.seed = seed
        self.names = tuple(dict.fromkeys(share.name for share in shares))
        rows = []
        for share in shares:
            records = np.tile(subset(share, sizes[share.name], seed), share.times)
            rows.append(np.stack([np.full(len(records), self.names.index(share.name)), records], 1))
        self._listed: npt.NDArray[np.int64] = np.concatenate(rows).astype(np.int64)

    def __len__(self) -> int:
        """How many draws an epoch has."""
        return len(self._listed)

    def epoch(self, number: int) -> npt.NDArray[np.int64]:
        """(draws, 2): every listed record once, in an order of this epoch's own."""
        return self._listed[np.random.default_rng((self.seed, number)).permutation(len(self._listed))]

    def generator(self, epoch: int, position: int) -> np.random.Generator:
        """Chance for one draw. It depends on the place in the epoch and on nothing that was drawn before, so two
        processes that take every second draw see what one process would."""
        return np.random.default_rng((self.seed, epoch, position, 1))
