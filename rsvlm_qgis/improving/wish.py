"""What the person wants learned, and what an adapter may be called. Free of QGIS but for its translations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..errors import PluginError
from ..qt import translate

BASE = "nano"
"""The model that learns: the small one."""

MINUTES, MOST_MINUTES = 10, 600
"""Of one core, to learn; examinations come on top."""

LONGEST_NAME = 64
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


@dataclass(frozen=True)
class Wish:
    """`label` is the class to learn, `name` what the adapter is to be called."""

    label: str
    name: str
    minutes: float = MINUTES
    licence: str = ""

    def check(self, taken: Iterable[str] = ()) -> None:
        """Raises PluginError where it cannot be called so; `taken` are names of adapters that are there."""
        if not _NAME.fullmatch(self.name) or len(self.name) > LONGEST_NAME:
            words = translate("Improve", "“{name}” is no name for it; take letters, digits, - and _, {count} at most.")
            raise PluginError(words.format(name=self.name, count=LONGEST_NAME))
        if self.name in taken:
            words = translate("Improve", "There is something learned that is called {name} already; take another name.")
            raise PluginError(words.format(name=self.name))

    def request(self, files: Iterable[Any]) -> dict[str, Any]:
        """As the engine takes it (`docs/adapters.md`)."""
        return {
            "files": [str(file) for file in files],
            "label": self.label,
            "name": self.name,
            "minutes": self.minutes,
            "licence": self.licence.strip() or "not stated",
            "model": BASE,
        }


def proposed(label: str, taken: Iterable[str]) -> str:
    """A name made of a class's, with a number where that is taken."""
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9_]+", "-", plain).strip("-_")[: LONGEST_NAME - 4] or "learned"
    names, count, name = set(taken), 1, stem
    while name in names:
        count += 1
        name = f"{stem}-{count}"
    return name
