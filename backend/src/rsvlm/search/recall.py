"""What a search that did not look everywhere can be expected to have found. Numpy only."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Odds = npt.NDArray[np.float64]

METHOD = (
    "tiles in which something was found over these and those expected among the others, whose presence is corrected by "
    "what searched tiles of a like presence held, some of them drawn at random"
)

ALIKE = 1.0
"""Presences whose log odds differ by so much are alike; a searched tile counts by a normal curve of this width."""

TRUST = 20.0
"""The model's own word on presence counts like so many searched tiles."""

LEAST = 1e-6


def corrected(presence: Odds, searched: Odds, held: npt.NDArray[np.bool_]) -> Odds:
    """`presence` of tiles, (tiles,), corrected by tiles that were `searched`, (others,), and whether these `held`
    something."""
    if not len(searched):
        return presence
    distance = (_log_odds(presence)[:, None] - _log_odds(searched)[None]) / ALIKE
    weight = np.exp(-(distance**2) / 2)
    mean: Odds = (TRUST * presence + weight @ held.astype(np.float64)) / (TRUST + weight.sum(1))
    return mean


def expected_recall(unsearched: Odds, searched: Odds, held: npt.NDArray[np.bool_]) -> float:
    """The share, 0-1, of all tiles with something that were searched, by METHOD; 1 where nothing is expected.

    `unsearched`, (tiles,), and `searched`, (others,), are presences, `held` whether the latter had something.
    """
    found = float(held.sum())
    missed = float(corrected(unsearched, searched, held).sum())
    return found / (found + missed) if found + missed > 0 else 1.0


def _log_odds(presence: Odds) -> Odds:
    clipped = np.clip(presence, LEAST, 1 - LEAST)
    odds: Odds = np.log(clipped / (1 - clipped))
    return odds
