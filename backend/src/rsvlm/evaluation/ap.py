"""Average precision, with scores or without (reference: rscovlm section 4.7).

Detections with equal scores stand in no order, and the figure depends on it: it is the mean over seeded random orders
of those that are equal, with its spread. With all scores equal that is AP_nc.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .matching import FALSE, Pointers
from .metrics import mean

ORDERS = 100
POINTS = 10
"""The 11 points of recall are 0, 1/10, ..., 1."""


@dataclass(frozen=True)
class Precision:
    """A figure in both forms: `area` under the falling hull of precision over recall (every recall), and `eleven`, the
    mean of its heights at recalls 0, 0.1, ..., 1 (PASCAL VOC 2007)."""

    area: float
    eleven: float


@dataclass(frozen=True)
class MeanPrecision:
    """Means over the classes that have objects, None where none has; spreads are standard deviations over the orders.

    `by_class` has each such class's area form."""

    area: float | None
    eleven: float | None
    area_spread: float | None
    eleven_spread: float | None
    by_class: dict[str, float]


def average_precision(hits: npt.NDArray[np.bool_], wanted: int) -> Precision:
    """Of detections in order, best first: `hits` says which found an object, `wanted` (> 0) is how many there are."""
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    hull = np.maximum.accumulate(precision[::-1])[::-1]
    area = float(hull[hits].sum() / wanted)
    # In whole numbers: 3 of 10 found is a recall of exactly 3/10.
    first = np.searchsorted(found * POINTS, np.arange(POINTS + 1) * wanted)
    heights = np.append(hull, 0.0)[first]
    return Precision(area, float(heights.mean()))


def mean_average_precision(found: Mapping[str, Pointers], orders: int = ORDERS, seed: int = 0) -> MeanPrecision:
    """The figure of a set of classes, each detection ranked by its score, over `orders` seeded orders of equal ones."""
    present = {name: one for name, one in found.items() if one.wanted}
    if not present:
        return MeanPrecision(None, None, None, None, {})
    tied = any(len(np.unique(one.scores)) < len(one.scores) for one in present.values())
    areas: list[list[float]] = []
    elevens: list[list[float]] = []
    for number in range(orders if tied else 1):
        drawn = np.random.default_rng([seed, number])
        figures = [average_precision(_hits(one, drawn), one.wanted) for one in present.values()]
        areas.append([figure.area for figure in figures])
        elevens.append([figure.eleven for figure in figures])
    area, eleven = np.array(areas), np.array(elevens)
    return MeanPrecision(
        area=float(area.mean()),
        eleven=float(eleven.mean()),
        area_spread=float(area.mean(axis=1).std()),
        eleven_spread=float(eleven.mean(axis=1).std()),
        by_class=dict(zip(present, area.mean(axis=0).tolist())),
    )


@dataclass(frozen=True)
class Macro:
    """Plain means over the classes that have objects, None where none has. A class of which nothing was said has a
    precision of 0."""

    precision: float | None
    recall: float | None
    f1: float | None


def macro(found: Sequence[Pointers]) -> Macro:
    """TP / (TP + FP), TP / (TP + FN) and 2 TP / (2 TP + FP + FN) of each class, and of these the means."""
    present = [one for one in found if one.wanted]
    return Macro(
        mean(one.hits / max(len(one.targets), 1) for one in present),
        mean(one.hits / one.wanted for one in present),
        mean(2 * one.hits / (len(one.targets) + one.wanted) for one in present),
    )


def _hits(one: Pointers, drawn: np.random.Generator) -> npt.NDArray[np.bool_]:
    """Which detections are hits, best score first and equal ones in a drawn order: of those that point to one object
    the first."""
    order = np.lexsort((drawn.random(len(one.scores)), -one.scores))
    targets = one.targets[order]
    hits = np.zeros(len(targets), dtype=np.bool_)
    hits[np.unique(targets, return_index=True)[1]] = True
    found: npt.NDArray[np.bool_] = hits & (targets != FALSE)
    return found
