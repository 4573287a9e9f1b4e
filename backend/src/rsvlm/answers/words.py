"""Answers in words: tidied, and cut where a model began to repeat itself (reference: rsunivlm section 4.4)."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import RefusedAnswer
from .masks import EXACT

LOOP_WORDS = 4
LOOP_TIMES = 3
"""So many words, so many times in a row, are a loop; shorter repetitions may be meant ("very very large")."""


@dataclass(frozen=True)
class Words:
    """An answer in words; `quality` is "exact" or "repaired: loop cut"."""

    text: str
    quality: str = EXACT


def parse(text: str) -> Words:
    """The answer without what follows `###` and without a repetition at its end.

    A phrase of up to LOOP_WORDS words that comes LOOP_TIMES times in a row is kept once and ends the answer.
    Raises RefusedAnswer where nothing is left.
    """
    head = text.split("###")[0].strip()
    words = head.split(" ")
    cut = _loop_start(words)
    kept = head if cut is None else " ".join(words[:cut])
    if not kept:
        raise RefusedAnswer("The model's answer is empty.", text)
    return Words(kept, EXACT if cut is None and "###" not in text else "repaired: loop cut")


def _loop_start(words: list[str]) -> int | None:
    """How many words to keep where a loop begins: all before it and the looping phrase once."""
    for start in range(len(words)):
        for size in range(1, LOOP_WORDS + 1):
            phrase = words[start : start + size]
            if words[start : start + size * LOOP_TIMES] == phrase * LOOP_TIMES:
                return start + size
    return None
