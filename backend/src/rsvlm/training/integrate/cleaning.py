"""Cleaning: what nothing can be learned from is left out, and each time a sentence says what and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar, Union

import numpy as np

from ..acquire.found import Flaw
from ..records import UNKNOWN, Box, Record

Row = TypeVar("Row", bound="tuple[str, ...]")

SMALLEST_SIDE = 16
"""Pixels: a picture with a shorter side shows nothing."""
OVERHANG = 2.0
"""Pixels by which a box may reach beyond its picture without being told: rounding."""


@dataclass(frozen=True)
class Cleaned:
    """Records that can be learned from, and a flaw for everything that was left out or put right."""

    records: tuple[Record, ...]
    flaws: tuple[Flaw, ...]


def clean(found: Iterable[Union[Record, Flaw]]) -> Cleaned:
    """Checks each record: an empty picture, a label without an area or outside, a label nobody can use.

    Boxes that reach beyond the picture are cut to it. A second record of a name is left out: they could not be told
    apart.
    """
    records: list[Record] = []
    flaws: list[Flaw] = []
    names: set[str] = set()
    for one in found:
        if isinstance(one, Flaw):
            flaws.append(one)
            continue
        reason = "another record has its name" if one.name in names else _empty(one)
        if reason:
            flaws.append(Flaw(one.name, f"{one.name} was left out: {reason}."))
            continue
        boxes, notes = _boxes(one)
        one = replace(
            one,
            boxes=boxes,
            questions=_with_words("questions", one.questions, notes),
            talk=_with_words("talk", one.talk, notes),
            captions=tuple(text for (text,) in _with_words("captions", [(text,) for text in one.captions], notes)),
            phrases=_phrases(one, notes),
        )
        flaws += [Flaw(one.name, f"{one.name}: {note}.") for note in notes]
        if not _teaches(one):
            flaws.append(Flaw(one.name, f"{one.name} was left out: it has no label."))
            continue
        names.add(one.name)
        records.append(one)
    return Cleaned(tuple(records), tuple(flaws))


def _empty(record: Record) -> str:
    """Why nothing can be seen in a record, "" where something can."""
    dates = [record.pixels, *([] if record.after is None else [record.after])]
    for pixels in dates:
        if pixels.ndim != 3 or pixels.shape[2] != 3 or min(pixels.shape[:2]) < SMALLEST_SIDE:
            return f"its picture has the shape {pixels.shape}"
        if (pixels == pixels[0, 0]).all():
            return "its picture is of one colour all over"
    for labels, name in ((record.cover, "cover"), (record.changed, "change")):
        if labels is not None and labels.shape[:2] != record.pixels.shape[:2]:
            return f"its {name} has the shape {labels.shape}, its picture {record.pixels.shape}"
    return ""


def _phrases(record: Record, notes: list[str]) -> tuple[tuple[str, Box], ...]:
    """The phrases that have words and an object in the picture."""
    kept = []
    for text, box in record.phrases:
        found, said = _boxes(replace(record, boxes=(box,)))
        notes += said
        if found and text.strip():
            kept.append((text.strip(), found[0]))
    if len(kept) < len(record.phrases):
        notes.append(f"{len(record.phrases) - len(kept)} of its phrases have no words or no object and were left out")
    return tuple(kept)


def _boxes(record: Record) -> tuple[tuple[Box, ...], list[str]]:
    height, width = record.pixels.shape[:2]
    kept, notes = [], []
    for box in record.boxes:
        numbers = np.array([box.x1, box.y1, box.x2, box.y2])
        cut = np.clip(numbers, 0, [width, height, width, height]) if np.isfinite(numbers).all() else numbers * 0
        place = ", ".join(f"{number:g}" for number in numbers)
        if cut[2] <= cut[0] or cut[3] <= cut[1]:
            notes.append(f"the {box.label} at {place} has no area in the picture and was left out")
            continue
        if np.abs(cut - numbers).max() > OVERHANG:
            notes.append(f"the {box.label} at {place} was cut to the picture")
        moved = bool((cut != numbers).any())
        x1, y1, x2, y2 = (float(number) for number in cut)
        kept.append(Box(box.label, x1, y1, x2, y2) if moved else box)
    return tuple(kept), notes


def _with_words(name: str, rows: Iterable[Row], notes: list[str]) -> tuple[Row, ...]:
    """The rows of which every text has words; `notes` is told of the others."""
    listed = tuple(rows)
    good = tuple(row for row in listed if all(text.strip() for text in row))
    if len(good) < len(listed):
        notes.append(f"{len(listed) - len(good)} of its {name} have no words and were left out")
    return good


def _teaches(record: Record) -> bool:
    """Whether a record has any label: a picture of which every object is known to be absent has one too."""
    covered = record.cover is not None and bool((record.cover != UNKNOWN).any())
    words = record.scene or record.questions or record.captions or record.talk or record.phrases or record.closer
    return bool(covered or record.boxes or record.box_labels or words or record.changed is not None)
