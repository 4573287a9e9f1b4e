"""How far a run of a mask is likely to reach, going by the row above: a small model that learns while it watches."""

from __future__ import annotations

import math
from collections.abc import Sequence

START = (0.85, 0.37, 0.67, 0.65, 0.44, 0.63)
"""Log-odds that a run goes on into the next cell: a constant, then +1 or -1 for whether the row above has the run's
label to the left, there, to the right, and the products of left and there, there and right. Fitted by logistic
regression to 423 masks of 24 x 24 cells from the labels of the Dubai, LEVIR-CD and DSIFN sets."""
RATE = 0.05
"""Step of the gradient descent with which the log-odds follow the mask at hand; it saves a tenth of the bits."""


class RunEnds:
    """Probabilities of the ends of runs. Only speed depends on them."""

    def __init__(self) -> None:
        self._weights: tuple[float, ...] = START

    def counts(self, above: Sequence[str], col: int, label: str) -> list[tuple[float, int]]:
        """(probability, count) of every length that a run of `label` from column `col` on may have."""
        found = []
        live = 1.0
        for end in range(col + 1, len(above)):
            on = self._goes_on(_signs(above, end, label))
            found.append((live * (1.0 - on), end - col))
            live *= on
        found.append((live, len(above) - col))
        return found

    def learn(self, above: Sequence[str], row: Sequence[str]) -> None:
        """Takes in how a whole row followed the one above."""
        weights = self._weights
        for col in range(1, len(row)):
            signs = _signs(above, col, row[col - 1])
            error = (row[col] == row[col - 1]) - self._goes_on(signs)
            weights = tuple(weight + RATE * error * sign for weight, sign in zip(weights, signs))
        self._weights = weights

    def _goes_on(self, signs: tuple[float, ...]) -> float:
        return 1.0 / (1.0 + math.exp(-sum(weight * sign for weight, sign in zip(self._weights, signs))))


def _signs(above: Sequence[str], col: int, label: str) -> tuple[float, ...]:
    left = 1.0 if above[col - 1] == label else -1.0
    there = 1.0 if above[col] == label else -1.0
    right = 1.0 if above[min(col + 1, len(above) - 1)] == label else -1.0
    return 1.0, left, there, right, left * there, there * right
