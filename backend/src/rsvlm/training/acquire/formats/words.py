"""Pictures with words: questions and answers, captions, and one folder a class."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ....evaluation.captions import CaptionedPicture, read_captions
from ....evaluation.kinds import NamedPicture, Question, read_class_folders, read_questions, read_rgb
from ....evaluation.lrs_vqa import read_lrs_vqa
from ...records import Origin, Record
from ..found import Found, made_of

Listed = tuple[Path, list[tuple[str, str, str]]]


def questions(file: Path, origin: Origin) -> Found:
    """JSON lines of questions, put together by their picture. Raises BadInput, with the line, where one is broken."""
    return _asked(read_questions(file), origin)


def lrs_vqa(folder: Path, origin: Origin) -> Found:
    """Questions about very large pictures, as LRS-VQA has them. Raises BadInput as `read_lrs_vqa` does."""
    return _asked(read_lrs_vqa(folder), origin)


def captions(file: Path, origin: Origin) -> Found:
    """JSON lines of pictures with several captions each. Raises BadInput, with the line, where one is broken."""

    def name(sample: CaptionedPicture) -> str:
        return f"{origin.source}/{sample.picture.stem}"

    def make(sample: CaptionedPicture) -> Record:
        return Record(name(sample), origin, read_rgb(sample.picture), captions=sample.captions)

    return made_of(read_captions(file), name, make)


def class_folders(folder: Path, origin: Origin) -> Found:
    """One folder a class. Raises BadInput where there is none with a picture."""

    def name(sample: NamedPicture) -> str:
        return f"{origin.source}/{sample.name}/{sample.picture.stem}"

    def make(sample: NamedPicture) -> Record:
        return Record(name(sample), origin, read_rgb(sample.picture), scene=sample.name)

    return made_of(read_class_folders(folder), name, make)


def _asked(listed: Sequence[Question], origin: Origin) -> Found:
    by_picture: dict[Path, list[tuple[str, str, str]]] = {}
    for one in listed:
        by_picture.setdefault(one.picture, []).append((one.kind, one.question, one.answer))

    def name(sample: Listed) -> str:
        return f"{origin.source}/{sample[0].stem}"

    def make(sample: Listed) -> Record:
        return Record(name(sample), origin, read_rgb(sample[0]), questions=tuple(sample[1]))

    return made_of(by_picture.items(), name, make)
