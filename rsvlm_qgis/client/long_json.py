"""JSON of any length without holding up QGIS: a million features in one line are read piece by piece.

`json.loads` reads its text in one go and lets no other thread of the process work meanwhile, so the map would stand
still for seconds.
"""

from __future__ import annotations

import gc
import json
import re
from typing import Any

SHORT = 200_000
"""Bytes up to which one go takes a few milliseconds."""
DEPTH = 5
"""So deep lie the features in an event: event, data, answer, features, feature."""

_SPACE = re.compile(r"\s*")
_DECODER = json.JSONDecoder()


def loads(text: bytes) -> Any:
    """The value of a JSON text. Raises ValueError where it is none.

    Python's search for garbage would look through a long value again and again, for a second each time and with all
    threads waiting. So it rests while one is read, and then leaves out what there is until the next long one comes.
    """
    if len(text) <= SHORT:
        return json.loads(text)
    searches = gc.isenabled()
    gc.disable()
    gc.unfreeze()
    try:
        return _Reader(text.decode("utf-8")).read()
    finally:
        gc.freeze()
        if searches:
            gc.enable()


class _Reader:
    """Reads the outer `DEPTH` levels here and what lies deeper by `json`, value by value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def read(self) -> Any:
        value = self._value(DEPTH)
        if self._next():
            raise ValueError(f"more than one value, at {self._at}")
        return value

    def _value(self, depth: int) -> Any:
        start = self._next()
        if depth > 1 and start == "{":
            return self._object(depth)
        if depth > 1 and start == "[":
            return self._list(depth)
        value, self._at = _DECODER.raw_decode(self._text, self._at)
        return value

    def _object(self, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        self._at += 1
        while self._goes_on("}", bool(found)):
            name = self._value(1)
            if not isinstance(name, str):
                raise ValueError(f"a name is no text, at {self._at}")
            self._take(":")
            found[name] = self._value(depth - 1)
        return found

    def _list(self, depth: int) -> list[Any]:
        found: list[Any] = []
        self._at += 1
        while self._goes_on("]", bool(found)):
            found.append(self._value(depth - 1))
        return found

    def _goes_on(self, end: str, behind_one: bool) -> bool:
        """Whether another part follows; steps over the comma before it, or over the end."""
        if self._next() == end:
            self._at += 1
            return False
        if behind_one:
            self._take(",")
        return True

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            raise ValueError(f"{sign} is missing, at {self._at}")
        self._at += 1

    def _next(self) -> str:
        """The next character that is no space, "" at the end."""
        space = _SPACE.match(self._text, self._at)
        self._at = space.end() if space else self._at
        return self._text[self._at : self._at + 1]
