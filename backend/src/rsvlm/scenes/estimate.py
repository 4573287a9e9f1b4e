"""What a sample of tiles tells of the whole scene: shares of ground and numbers of objects, each with its interval.

Sums over tiles go in, nothing of pictures or files. Within strata tiles count as drawn at random without replacement;
shares are combined ratio estimates (class over ground that had an answer, so that tiles with little data weigh little),
numbers are expansions; variances have the finite population correction (Cochran, Sampling Techniques, 3rd edition 1977,
sections 2.6, 2.11, 5.3 and 6.11). Intervals are Student's with as many degrees of freedom as tiles less strata.

A systematic sample (`every:N`) is taken for a random one. Neighbouring ground is alike, and so that says rather too
wide than too narrow an interval (Cochran 1977, section 8.3), except where the ground repeats at the step's length.

Where none of the tiles shows a thing there is no spread to go by: the upper limit is then that of the share of tiles
that show it at all (Clopper and Pearson 1934), each of them full of it, or with one object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from .sampling import Drawn

CONFIDENCE = 0.95

Numbers = npt.NDArray[np.float64]
Limits = tuple[float, Optional[float], Optional[float]]
"""An estimate, its lower and its upper limit (None: one tile tells no spread)."""


@dataclass(frozen=True)
class TileSums:
    """Of one tile: the ground that had an answer, in any unit of area, how much of it is of each class, and how many
    objects are there by label."""

    ground: float = 0.0
    areas: Mapping[str, float] = field(default_factory=dict)
    objects: Mapping[str, int] = field(default_factory=dict)


def estimate(drawn: Drawn, looked: Mapping[int, TileSums]) -> dict[str, Any]:
    """The estimate for all tiles of the frame, from those of `looked` (by number) that were drawn.

    The keys: `sample` as it was asked for, `confidence` (0.95), `tiles` that it tells of, `looked_at`, `failed` (drawn
    but not looked at; taken to be like the others), `strata` (a list of name, tiles, looked_at; empty for one),
    `shares` of the ground (0-1) and `counts` of objects: by label `estimate`, `low`, `high` (None where one tile is all
    there is). Of a stratum none of whose tiles could be looked at nothing is told.
    """
    tiles = np.array(sorted(set(looked) & set(np.flatnonzero(drawn.chosen).tolist())), dtype=np.intp)
    sums = [looked[tile] for tile in tiles.tolist()]
    stratum = drawn.strata[tiles]
    ground = np.array([one.ground for one in sums])
    taken = np.bincount(stratum, minlength=len(drawn.names))
    sizes = np.where(taken > 0, drawn.tiles(), 0)
    known = [(name, int(size), int(n)) for name, size, n in zip(drawn.names, sizes, taken) if size]
    told: dict[str, Any] = {
        "sample": drawn.asked,
        "confidence": CONFIDENCE,
        "tiles": int(sizes.sum()),
        "looked_at": len(tiles),
        "failed": int(drawn.chosen.sum()) - len(tiles),
        "strata": [dict(zip(("name", "tiles", "looked_at"), one)) for one in known] if len(known) > 1 else [],
        "shares": {},
        "counts": {},
    }
    for label in sorted({label for one in sums for label in one.areas}):
        part = np.array([one.areas.get(label, 0.0) for one in sums])
        told["shares"][label] = _told(share(part, ground, stratum, sizes))
    for label in sorted({label for one in sums for label in one.objects}):
        part = np.array([one.objects.get(label, 0) for one in sums], dtype=np.float64)
        told["counts"][label] = _told(total(part, stratum, sizes))
    return told


def share(part: Numbers, ground: Numbers, stratum: npt.NDArray[np.int32], sizes: npt.NDArray[np.intp]) -> Limits:
    """The share of a class in the ground of all tiles: `part` of `ground` in each of a sample, (n,), which `stratum`
    it is of, (n,), and how many tiles each has, (strata,)."""
    weights = _weights(stratum, sizes)
    whole = float(weights @ ground)
    if whole <= 0:
        return 0.0, None, None
    ratio = float(weights @ part) / whole
    if not part.any():
        return 0.0, 0.0, _none_seen(len(part)) if len(part) < sizes.sum() else 0.0
    spread = _spread(part - ratio * ground, stratum, sizes)
    return _interval(ratio, None if spread is None else spread / whole, stratum, 1.0)


def total(part: Numbers, stratum: npt.NDArray[np.int32], sizes: npt.NDArray[np.intp]) -> Limits:
    """How many objects all tiles have, from those of a sample; see `share`."""
    if not len(part):
        return 0.0, None, None
    tiles = int(sizes.sum())
    if not part.any():
        return 0.0, 0.0, tiles * _none_seen(len(part)) if len(part) < tiles else 0.0
    low_end = float(part.sum())  # these were seen
    whole = float(_weights(stratum, sizes) @ part)
    found, low, high = _interval(whole, _spread(part, stratum, sizes), stratum, np.inf)
    return found, None if low is None else max(low, low_end), high


def _weights(stratum: npt.NDArray[np.int32], sizes: npt.NDArray[np.intp]) -> Numbers:
    """How many tiles each of a sample stands for."""
    taken = np.bincount(stratum, minlength=len(sizes))
    weights: Numbers = (sizes / np.maximum(taken, 1))[stratum]
    return weights


def _spread(values: Numbers, stratum: npt.NDArray[np.int32], sizes: npt.NDArray[np.intp]) -> float | None:
    """The standard error of the sum of `values` over all tiles; None where nothing can be told of it.

    A stratum with one tile of several is taken to spread like the whole sample.
    """
    variance = 0.0
    for index, size in enumerate(sizes.tolist()):
        mine = values[stratum == index]
        if len(mine) in (0, size):
            continue
        spreading = mine if len(mine) > 1 else values
        if len(spreading) < 2:
            return None
        variance += size**2 * (1 - len(mine) / size) * float(spreading.var(ddof=1)) / len(mine)
    return float(np.sqrt(variance))


def _interval(found: float, error: float | None, stratum: npt.NDArray[np.int32], most: float) -> Limits:
    if error is None:
        return found, None, None
    from scipy.stats import t

    freedom = max(len(stratum) - len(np.unique(stratum)), 1)
    reach = float(t.ppf((1 + CONFIDENCE) / 2, freedom)) * error
    return found, max(found - reach, 0.0), min(found + reach, most)


def _none_seen(count: int) -> float:
    """The upper limit of the share of tiles that show something, where none of `count` does."""
    limit: float = 1.0 - ((1 - CONFIDENCE) / 2) ** (1 / count)
    return limit


def _told(limits: Limits) -> dict[str, float | None]:
    return dict(zip(("estimate", "low", "high"), limits))


def in_words(told: Mapping[str, Any]) -> str:
    """An estimate as a sentence for the person."""
    parts = [_said(label, one, lambda value: f"{100 * value:.3g} %") for label, one in told["shares"].items()]
    parts += [_said(label, one, lambda value: f"{value:,.0f}") for label, one in told["counts"].items()]
    looked = f"{told['looked_at']} of {told['tiles']} tiles"
    if not parts:
        return f"{looked} were looked at, which tells nothing of the whole."
    return f"Of the whole, from {looked}: {'; '.join(parts)} ({told['confidence']:.0%} confidence)."


def _said(label: str, one: Mapping[str, float | None], worded: Callable[[float], str]) -> str:
    found, low, high = (None if value is None else worded(value) for value in one.values())
    within = "no interval from one tile" if low is None else f"{low} to {high}"
    return f"{label} {found} ({within})"
