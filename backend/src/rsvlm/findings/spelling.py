"""How probable a part of an answer's text was."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from ..models.base import Piece


class Spelling:
    """Probabilities by characters of the text that the pieces make."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._ends = list(accumulate(len(piece.text) for piece in pieces))
        self._sums = [0.0, *accumulate(math.log(max(piece.probability, 1e-12)) for piece in pieces)]

    def probability(self, start: int, end: int) -> float:
        """The product of the probabilities of the pieces that have characters in [start, end) of the text."""
        first, last = bisect_right(self._ends, start), bisect_left(self._ends, end)
        return math.exp(self._sums[min(last + 1, len(self._ends))] - self._sums[first])
