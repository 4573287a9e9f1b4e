"""Phrases with the one object that each means, as RefGeo has them (reference: rscovlm section 5.2): JSON lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput
from .lines import json_lines, text_field
from .metrics import Box

_SPLITS = ("_test", "_val", "_train")


@dataclass(frozen=True)
class Phrase:
    """A phrase and the box (x1, y1, x2, y2) in pixels of the object it means; `source` is the data set it is from.

    `corners` are the object's four (x, y) where the file tells them too.
    """

    picture: Path
    id: str
    source: str
    phrase: str
    box: Box
    corners: tuple[tuple[float, float], ...] = ()


def read_refgeo(file: Path, endings: Sequence[str]) -> list[Phrase]:
    """Lines with `image_id`, `question` and `bbox`; `question_id`, `dataset` and `poly` (eight numbers) may be there.

    Pictures lie beside the file, in `images/` there or one folder up, there perhaps in a folder of the data set's name;
    one that has another ending of a picture (`endings`) is taken too. Raises BadInput, with the line, where a field or
    a picture is missing or a question_id is there twice.
    """
    phrases: list[Phrase] = []
    ids: dict[str, str] = {}
    for place, row in json_lines(file):
        name, phrase = text_field(place, row, "image_id"), text_field(place, row, "question")
        source = str(row.get("dataset") or _without_split(file.stem))
        picture = _find(file, name, source, endings)
        if picture is None:
            raise BadInput(f"{place}: there is no picture {name} beside the file, in images/ or in ../images/.")
        number = str(row.get("question_id") or "")
        if number and ids.setdefault(number, place) != place:
            raise BadInput(f"{place} has the question_id {number} of {ids[number]}.")
        phrases.append(Phrase(picture, number, source, phrase, _box(place, row), _corners(place, row)))
    if not phrases:
        raise BadInput(f"{file} holds no phrase.")
    return phrases


def _box(place: str, row: dict[str, Any]) -> Box:
    try:
        x1, y1, x2, y2 = (float(value) for value in row["bbox"])
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{place} lacks a bbox of four numbers ({error}).") from error
    if not (x1 < x2 and y1 < y2):
        raise BadInput(f"{place} has the bbox {row['bbox']}, which has no area; it is x1, y1, x2, y2.")
    return x1, y1, x2, y2


def _corners(place: str, row: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    """The four corners of `poly`, flat or in pairs; () where there is none."""
    listed = row.get("poly")
    if not listed:
        return ()
    try:
        flat = [float(v) for part in listed for v in (part if isinstance(part, (list, tuple)) else (part,))]
        if len(flat) != 8:
            raise ValueError(f"{len(flat)} numbers")
    except (TypeError, ValueError) as error:
        raise BadInput(f"{place} has a poly that is not four corners ({error}).") from error
    return tuple(zip(flat[::2], flat[1::2]))


def _find(file: Path, name: str, source: str, endings: Sequence[str]) -> Path | None:
    images = file.parent.parent / "images"
    folders = [file.parent, file.parent / "images", images, images / source, images / _without_split(file.stem)]
    for folder in folders:
        for spelled in (Path(name), *(Path(name).with_suffix(ending) for ending in endings)):
            if (folder / spelled).is_file():
                return folder / spelled
    return None


def _without_split(name: str) -> str:
    return next((name[: -len(split)] for split in _SPLITS if name.endswith(split)), name)
