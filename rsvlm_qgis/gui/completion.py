"""What a prompt that is being typed may become: words of the model for each class, and prompts of before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SEPARATOR = re.compile(r"[;,]")
_MOST = 8


@dataclass(frozen=True)
class Completion:
    """`offers` are texts that can stand in place of the characters [start, end) of the prompt, the best first."""

    start: int
    end: int
    offers: tuple[str, ...]


def complete(text: str, cursor: int, history: Iterable[str], words: Iterable[str], classes: bool) -> Completion:
    """Completes the class under the cursor (`classes`: a prompt may name several, separated by ";" or ","), or the
    whole prompt.

    `history` are whole prompts, as `words` may be; they complete the first class, which is where a prompt begins, and
    give their own classes to the others. What begins with the typed letters comes before what merely contains them.
    """
    start, end = _part(text, cursor) if classes else (0, len(text))
    typed = text[start:cursor].strip().lower()
    if not typed:
        return Completion(start, end, ())
    known = [*history, *words]
    if start > 0:
        named = {part.strip().lower() for part in _SEPARATOR.split(text[:start] + ";" + text[end:])}
        parts = [part.strip() for prompt in known for part in _SEPARATOR.split(prompt)]
        known = [part for part in parts if part.lower() not in named]
    offers = [offer for offer in dict.fromkeys(known) if typed in offer.lower() and offer.lower() != typed]
    offers.sort(key=lambda offer: not offer.lower().startswith(typed))
    return Completion(start, end, tuple(offers[:_MOST]))


def _part(text: str, cursor: int) -> tuple[int, int]:
    """Where the class under the cursor begins and ends, without the blanks around it."""
    separators = [match.start() for match in _SEPARATOR.finditer(text)]
    start = max((place + 1 for place in separators if place < cursor), default=0)
    end = min((place for place in separators if place >= cursor), default=len(text))
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
