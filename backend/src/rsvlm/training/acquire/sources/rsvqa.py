"""RSVQA: questions whose answers were taken from OpenStreetMap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from ....evaluation.kinds import read_questions, read_rgb
from ...records import TRAIN, VALIDATION, Origin, Record

METRES = {"hr": 0.1524, "lr": 10.0}
"""Ground resolution of the two parts, as their `images.jsonl` has it."""


def rsvqa(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The pictures of a split with their questions; every seventh picture is for validation."""
    origin = Origin("rsvqa", "CC-BY-4.0; answers from OSM (ODbL)", True, split, None, "RSVQA (Lobry et al. 2020)")
    for part, metres in METRES.items():
        questions: dict[Path, list[tuple[str, str, str]]] = {}
        for asked in read_questions(root / "rsvqa" / part / "qa.jsonl"):
            questions.setdefault(asked.picture, []).append((asked.kind, asked.question, asked.answer))
        for index, path in enumerate(sorted(questions)):
            if (VALIDATION if index % 7 == 6 else TRAIN) == split:
                yield Record(
                    f"rsvqa/{part}/{path.name}", replace(origin, metres=metres), read_rgb(path),
                    questions=tuple(questions[path]), views=14,
                )
