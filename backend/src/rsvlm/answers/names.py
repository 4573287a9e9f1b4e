"""Which of the asked classes a written name is.

Exactly first: letter case, hyphens and blanks do not matter. Else the nearest, if it is near enough. A name that is
near to none is kept as it was written: forced on some class it would become a false find of it (reference: rscovlm
sections 4.4 and 9).
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from .masks import EXACT

NEAR = 0.85
"""Least similarity (difflib's ratio, 0-1) at which a name is taken for another. "small vehicles" and "harbour" reach
0.96 and 0.92 with what is meant; "large vehicle" has 0.77 with "small vehicle", "airplane" 0.77 with "plane"."""

UNKNOWN_CLASS = "class that was not asked for"


def match(written: str, classes: Sequence[str]) -> tuple[str, str]:
    """The class of `classes` that a written name is, and EXACT or what was done to find it.

    Without classes every name is right. Of equally near ones the first is taken.
    """
    return _match(written, tuple(classes))


@lru_cache(maxsize=4096)
def _match(written: str, classes: tuple[str, ...]) -> tuple[str, str]:
    if not classes:
        return written, EXACT
    plain = _plain(written)
    for name in classes:
        if _plain(name) == plain:
            return name, EXACT
    near = max(classes, key=lambda name: _similarity(plain, _plain(name)))
    if _similarity(plain, _plain(near)) >= NEAR:
        return near, f"'{written}' taken as {near}"
    return written, UNKNOWN_CLASS


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").replace("_", " ").split())


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
