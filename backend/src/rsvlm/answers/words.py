"""Answers in words: tidied, and cut where a model began to repeat itself (reference: rsunivlm section 4.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..errors import RefusedAnswer
from .masks import EXACT

LONGEST_LOOP = 64
"""Words of the longest phrase that is looked for again."""

SHORT = 4
"""A phrase of up to so many words may be meant twice ("a road and a road"), and is a loop when it comes three times in
a row; a longer one, a sentence or a line, is one when it comes twice."""

_WORD = re.compile(r"\S+")
_STAMMER = re.compile(r"([^\W\d_]{1,16}?)\1{7}")
"""Letters eight times in a row, inside a word."""


@dataclass(frozen=True)
class Words:
    """An answer in words; `quality` is "exact" or "repaired: loop cut"."""

    text: str
    quality: str = EXACT


def parse(text: str) -> Words:
    """The answer without what follows `###` and without repetition: what comes again is kept once and ends the answer.

    What is before the loop is not changed. Raises RefusedAnswer where nothing is left.
    """
    ends = [end for end in (_mark(text), _stammer(text), _loop(text)) if end is not None]
    kept = text[: min(ends, default=len(text))].strip()
    if not kept:
        raise RefusedAnswer("The model's answer is empty.", text)
    return Words(kept, "repaired: loop cut" if ends else EXACT)


def _mark(text: str) -> int | None:
    place = text.find("###")
    return place if place >= 0 else None


def _stammer(text: str) -> int | None:
    found = _STAMMER.search(text)
    return found.end(1) if found else None


def _loop(text: str) -> int | None:
    """Where the first phrase ends that is followed by itself."""
    words = list(_WORD.finditer(text))
    numbers: dict[str, int] = {}
    spelled = np.array([numbers.setdefault(word[0], len(numbers)) for word in words], dtype=np.int64)
    first: tuple[int, int] | None = None
    for size in range(1, LONGEST_LOOP + 1):
        again = size * (2 if size <= SHORT else 1)  # so many words in a row are those `size` before
        if len(spelled) < size + again:
            continue
        same = np.concatenate([[0], np.cumsum(spelled[size:] == spelled[:-size])])
        starts = np.flatnonzero(same[again:] - same[:-again] == again)
        if len(starts) and (first is None or starts[0] < first[0]):
            first = int(starts[0]), size
    return None if first is None else words[sum(first) - 1].end()
