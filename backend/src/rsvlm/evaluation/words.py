"""When an answer in words is right: strict, and the lenient rules of others beside it (reference: rscovlm 7.1)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .metrics import normal_words

Rule = Callable[[str, str], bool]
"""Whether what was said (first) is right, given the true answer (second)."""

SYNONYM_NEEDS = (
    "accuracy_lrs was not measured: it needs NLTK and its WordNet corpus, which nothing here downloads; unpack "
    "wordnet.zip of nltk_data into a folder corpora/ and name the folder around that in NLTK_DATA."
)

_YES = frozenset({"yes", "true"})
_NO = frozenset({"no", "false"})


def strict(said: str, answer: str) -> bool:
    """The same words, whatever their case, punctuation and spelling as one word or two."""
    return normal_words(said) == normal_words(answer)


def contains(said: str, answer: str) -> bool:
    """The answer stands somewhere in what was said, be it within a word: "a" is in everything."""
    return strict(said, answer) or _trimmed(answer) in _trimmed(said)


def two_way(said: str, answer: str) -> bool:
    """Either stands in the other; yes and no are compared as such, "true" and "false" being the same. Nothing said is
    never right."""
    wanted, given = _trimmed(answer), _trimmed(said)
    if strict(said, answer):
        return True
    if wanted in _YES | _NO:
        words = set(re.findall(r"\w+", given))
        return bool(words & (_YES if wanted in _YES else _NO)) and not words & (_NO if wanted in _YES else _YES)
    return bool(given) and (given in wanted or wanted in given)


RULES: dict[str, Rule] = {"accuracy": strict, "accuracy_contains": contains, "accuracy_two_way": two_way}
"""The rules that are measured side by side, by the figure's name."""


def synonyms() -> Rule | None:
    """The rule of LRS-VQA: equal, or of one meaning in WordNet. None without NLTK or its whole WordNet.

    The original asks for a path similarity above 0.8. It is 1 for a set of synonyms and itself and 0.5 at most for two
    that differ, so sharing a set is the same.
    """
    try:
        from nltk.corpus import wordnet

        wordnet.ensure_loaded()
    except (ImportError, LookupError, OSError):
        return None

    def rule(said: str, answer: str) -> bool:
        given, wanted = _trimmed(said), _trimmed(answer)
        return given == wanted or bool(_meanings(wordnet, given) & _meanings(wordnet, wanted))

    return rule


def _meanings(wordnet: Any, word: str) -> set[Any]:
    return set(wordnet.synsets(word)) if word else set()


def _trimmed(text: str) -> str:
    return text.lower().strip().strip(".")
