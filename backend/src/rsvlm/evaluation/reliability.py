"""How far confidences are those of being right: expected calibration error, and the temperature that lessens it.

Everything is a pure function of arrays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..findings.confidence import SUREST

Floats = npt.NDArray[np.float64]

BINS = 15
TEMPERATURES = np.geomspace(0.1, 10.0, 461)
"""What a temperature is looked for among: steps of one per cent; 10 makes every confidence nearly a half."""


@dataclass(frozen=True)
class Judged:
    """Answers, or parts of them, as arrays of one length: `confidence` 0 to 1, `right` (the share of each that is
    right, 0 to 1), `weight` (how much each counts, above 0) and `group` (answers about one picture share it)."""

    confidence: Floats
    right: Floats
    weight: Floats
    group: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.confidence)

    def of(self, chosen: npt.NDArray[np.bool_]) -> Judged:
        """Those that are True in `chosen`."""
        return Judged(self.confidence[chosen], self.right[chosen], self.weight[chosen], self.group[chosen])

    def halves(self) -> tuple[Judged, Judged]:
        """The answers about every other picture, from the first on, and those about the pictures between."""
        odd = np.unique(self.group, return_inverse=True)[1] % 2 == 1
        return self.of(~odd), self.of(odd)

    def mean(self, values: Floats) -> float:
        """The mean of some values by the weights."""
        return float(np.average(values, weights=self.weight))


def at_temperature(confidence: Floats, temperature: float) -> Floats:
    """As `findings.confidence.tempered`, of many."""
    inside = np.clip(confidence, 1 - SUREST, SUREST)
    return np.asarray(1 / (1 + np.exp(-np.log(inside / (1 - inside)) / temperature)))


def calibration_error(judged: Judged, temperature: float = 1.0, bins: int = BINS) -> float:
    """Expected calibration error: confidences fall into `bins` of equal width, and of each bin the difference between
    its mean confidence and its share of right answers counts by its share of the weight (Guo et al. 2017)."""
    confidence = at_temperature(judged.confidence, temperature) if temperature != 1 else judged.confidence
    number = np.minimum((confidence * bins).astype(np.int64), bins - 1)
    lacking = np.bincount(number, judged.weight * (confidence - judged.right), bins)
    return float(np.abs(lacking).sum() / judged.weight.sum())


def fitted_temperature(judged: Judged) -> float:
    """The one of TEMPERATURES under which what was right is most probable (least cross-entropy)."""

    def entropy(temperature: float) -> float:
        sure = np.clip(at_temperature(judged.confidence, temperature), 1 - SUREST, SUREST)
        return judged.mean(-judged.right * np.log(sure) - (1 - judged.right) * np.log(1 - sure))

    return float(min(TEMPERATURES, key=entropy))
