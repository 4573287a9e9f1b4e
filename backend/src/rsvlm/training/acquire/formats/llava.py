"""Conversations as LLaVA has them: a JSON list (or lines) of `image` and `conversations` of `from` and `value`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ....errors import BadInput
from ....evaluation.kinds import beside, read_rgb
from ....evaluation.lines import json_lines, text_field
from ...records import Origin, Record
from ..found import Found, made_of

PICTURE = "<image>"
"""Where the picture stands in the first thing that is asked."""

Line = tuple[str, dict[str, Any]]


def llava(file: Path, origin: Origin) -> Found:
    """A record of each conversation about one picture; a broken one is a flaw. Raises BadInput where it is not JSON.

    What such a conversation says of places is in its words, so its picture is never cut or turned.
    """
    return made_of(json_lines(file), lambda line: line[0], lambda line: _conversation(file, origin, *line))


def _conversation(file: Path, origin: Origin, place: str, row: dict[str, Any]) -> Record:
    name = text_field(place, row, "image")
    said = row.get("conversations")
    if not isinstance(said, list) or not said or len(said) % 2:
        raise BadInput(f"{place} lacks conversations, a list of what is asked and answered in turn.")
    words = []
    for number, turn in enumerate(said):
        speaker = ("human", "gpt")[number % 2]
        if not isinstance(turn, dict) or turn.get("from") != speaker or not str(turn.get("value", "")).strip():
            raise BadInput(f"{place}, turn {number + 1}, has no words of '{speaker}'.")
        words.append(str(turn["value"]).replace(PICTURE, "").strip())
    talk = tuple(zip(words[::2], words[1::2]))
    key = str(row.get("id", name))
    return Record(f"{origin.source}/{key}", origin, read_rgb(beside(file, name, place)), talk=talk)
