"""Kinds of features: what something is and which way it changed, their words and colours before people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..qt import translate
from . import palette
from .rows import APPEARED, VANISHED

Kind = tuple[str, str]
"""A label, and which way it changed ("": not known, or no change)."""


def kind_of(feature: dict[str, Any]) -> Kind:
    """The kind of a feature of an answer."""
    return str(feature["label"]), str(feature.get("change") or "")


def kinds_of(features: Iterable[dict[str, Any]]) -> list[Kind]:
    """The kinds of features (of an answer), each once, in order."""
    return list(dict.fromkeys(map(kind_of, features)))


def words_of(kind: Kind) -> str:
    """"water", "water appeared"."""
    name, change = kind
    words = {
        APPEARED: translate("Results", "{name} appeared"),
        VANISHED: translate("Results", "{name} vanished"),
    }
    return words.get(change, "{name}").format(name=name)


def colours_of(kinds: Iterable[Kind]) -> dict[Kind, str]:
    """`#RRGGBB` of each kind of a layer. Where ways of changing are told, they decide the colours."""
    found = list(kinds)
    are_changes = any(change for _, change in found)
    return {kind: palette.colour((kind[1] or "changed") if are_changes else kind[0]) for kind in found}
