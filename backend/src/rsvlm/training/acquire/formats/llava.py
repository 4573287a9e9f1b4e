"""Conversations as LLaVA has them: a JSON list (or lines) of `image` and `conversations` of `from` and `value`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ....errors import BadInput
from ....evaluation.kinds import beside, read_rgb
from ....evaluation.lines import json_lines, text_field
from ...records import Origin, Record
from ..found import Found, made_of

PICTURE, VIDEO = "<image>", "<video>"
"""Where a picture, or the pictures of several dates, stand in what is asked."""

Line = tuple[str, dict[str, Any]]


def llava(file: Path, origin: Origin, frames: bool = False, percent: bool = False) -> Found:
    """A record of each conversation about pictures; a broken one is a flaw. Raises BadInput where it is not JSON.

    `image` is a picture's name or a list of them; so is `video`. A turn shows as many pictures as it has `<image>`;
    where they do not add up to all, the first turn shows all. With `frames` two pictures of one size are two dates of a
    place. With `percent` boxes `[x1, y1, x2, y2]` in the words are in percent of the picture's sides. What such a
    conversation says of places is in its words, so its pictures are never cut or turned.
    """
    lines = json_lines(file)
    return made_of(lines, lambda line: line[0], lambda line: _conversation(file, origin, frames, percent, *line))


def _conversation(
    file: Path, origin: Origin, frames: bool, percent: bool, place: str, row: dict[str, Any]
) -> Record:
    listed = row.get("video", row.get("image"))
    names = [str(one) for one in listed] if isinstance(listed, list) else [text_field(place, row, "image", "video")]
    if not names:
        raise BadInput(f"{place} names no picture.")
    said = row.get("conversations")
    if not isinstance(said, list) or not said or len(said) % 2:
        raise BadInput(f"{place} lacks conversations, a list of what is asked and answered in turn.")
    words, marks = [], []
    for number, turn in enumerate(said):
        speaker = ("human", "gpt")[number % 2]
        if not isinstance(turn, dict) or turn.get("from") != speaker or not str(turn.get("value", "")).strip():
            raise BadInput(f"{place}, turn {number + 1}, has no words of '{speaker}'.")
        value = str(turn["value"])
        marks.append(value.count(PICTURE))
        words.append(value.replace(PICTURE, "").replace(VIDEO, "").strip())
    talk = tuple(zip(words[::2], words[1::2]))
    first, *rest = [read_rgb(beside(file, name, place)) for name in names]
    record = Record(f"{origin.source}/{row.get('id', names[0])}", origin, first, talk=talk)
    record = replace(record, talk_scale=100 if percent else 0)
    if frames and len(rest) == 1 and rest[0].shape == first.shape:
        return replace(record, after=rest[0])
    shows = tuple(marks[::2]) if sum(marks[::2]) == len(names) else (len(names), *[0] * (len(talk) - 1))
    return replace(record, more=tuple(rest), shows=shows if rest else ())
