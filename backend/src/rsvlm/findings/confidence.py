"""Confidences that were measured against the truth: a temperature of each task, fitted on pictures held out.

It changes the number that is told and nothing else: not the answer, not its outline, not the order of answers.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from ..schema import Feature, TextAnswer
from .base import Found

Told = TypeVar("Told", Feature, TextAnswer)

CALIBRATED = "; calibrated on held-out pictures"
"""What the method of a confidence ends with where a temperature was applied."""

SUREST = 1 - 1e-6
"""Beyond it, and below what it lacks to 1, a probability is not told apart from certainty."""


def tempered(probability: float, temperature: float) -> float:
    """A probability whose log-odds were divided by a temperature: above 1 it is less sure, below 1 surer."""
    inside = min(max(probability, 1 - SUREST), SUREST)
    return 1 / (1 + math.exp(-math.log(inside / (1 - inside)) / temperature))


def calibrated(found: Found, temperature: float | None) -> Found:
    """What was found, its confidences as a temperature has them; as it is where there is none."""
    if temperature is None:
        return found
    features, texts = found
    return [_with(one, temperature) for one in features], [_with(one, temperature) for one in texts]


def calibrated_shares(shares: Sequence[float | None], temperature: float | None) -> list[float | None]:
    """Confidences of many features, as `calibrated` has them."""
    if temperature is None:
        return list(shares)
    return [None if share is None else round(tempered(share, temperature), 4) for share in shares]


def calibrated_method(method: str, temperature: float | None) -> str:
    """How a confidence was made, where a temperature was applied to it."""
    return method if temperature is None or not method else f"{method}{CALIBRATED}"


def _with(one: Told, temperature: float) -> Told:
    (share,) = calibrated_shares([one.confidence], temperature)
    return replace(one, confidence=share, confidence_method=calibrated_method(one.confidence_method, temperature))
