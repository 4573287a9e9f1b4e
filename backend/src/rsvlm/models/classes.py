"""Which classes of objects a sentence asks to detect, spelled as detection models are taught them: lower case, no
hyphens, one object's name, sorted (reference: rscovlm section 4.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .base import Profile
from .phrases import WORD, candidates, named, singular

_PARTS = re.compile(r"\s*(?:[;,\n&]|\band\b)\s*")
_ALL = frozenset({"all", "any", "anything", "each", "every", "everything", "objects", "things"})
"""Words that ask for everything where nothing else is named."""
_ALIKE = frozenset({"aircraft", "apparatus", "bus", "campus", "canvas", "chassis", "debris", "gas", "tennis"})
"""Names that only look like plurals, or are the same in both."""
_ONE = {"aircrafts": "aircraft", "buses": "bus", "people": "person", "men": "man", "women": "woman"}


def asked_classes(words: str, profile: Profile) -> tuple[str, ...]:
    """The classes that `words` ask for, each once; () where they name nothing.

    Each part of the sentence is one of the profile's classes by its name or a synonym, or all whose name ends with it
    ("vehicles": small vehicle, large vehicle), or else a class of its own. A sentence that asks for all objects names
    every class of the profile.
    """
    known = {class_name(name): class_name(name) for name in profile.labels.get("detect", ())}
    synonyms = {class_name(word): class_name(label) for word, label in profile.synonyms.items()}
    known.update({word: label for word, label in synonyms.items() if label in known and word not in known})
    found: set[str] = set()
    for part in _PARTS.split(words.replace("-", " ")):
        if candidates(part):
            name = class_name(named(part))
            found.update(_known(name, known) or [name])
        elif _ALL.intersection(WORD.findall(part.lower())):
            found.update(known.values())
    return tuple(sorted(found))


def class_name(text: str) -> str:
    """A name as detection models are taught it: "Storage-Tanks" is "storage tank"."""
    words = WORD.findall(text.lower().replace("-", " "))
    return " ".join([*words[:-1], _one(words[-1])]) if words else ""


def untaught(classes: Sequence[str], profile: Profile) -> list[str]:
    """Those of `classes` that the model was not taught to detect; none where the profile does not say."""
    known = {class_name(name) for name in profile.labels.get("detect", ())}
    return [name for name in classes if known and name not in known]


def _known(name: str, known: dict[str, str]) -> list[str]:
    if name in known:
        return [known[name]]
    return [label for label in known.values() if label.endswith(f" {name}")]


def _one(word: str) -> str:
    return _ONE.get(word) or (word if word in _ALIKE else singular(word))
