"""RSVQA as its authors publish it: questions and answers in files of their own, pictures by number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ....errors import BadInput
from ....evaluation.kinds import pictures_in, read_json, read_rgb
from ...records import Origin, Record
from ..found import Found, made_of

QUESTIONS, ANSWERS = "questions", "answers"

Asked = tuple[Path, list[tuple[str, str, str]]]


def rsvqa_files(file: Path, origin: Origin, images: str) -> Found:
    """`LR_split_train_questions.json` or `USGS_split_train_questions.json`, with its `..._answers.json` beside it.

    `images` is the folder of the pictures, named by their number (`Images_LR`, `Data`). Questions that are not active
    are left out. Raises BadInput where a file is missing or of another form.
    """
    answers_file = file.with_name(file.name.replace(QUESTIONS, ANSWERS))
    if answers_file == file:
        raise BadInput(f"{file} has no '{QUESTIONS}' in its name, so that its answers cannot be found.")
    pictures = {path.stem: path for path in pictures_in(Path(images))}
    by_picture: dict[Path, list[tuple[str, str, str]]] = {}
    try:
        answers = {int(row["id"]): str(row["answer"]) for row in _active(answers_file, ANSWERS)}
        for row in _active(file, QUESTIONS):
            key = str(row["img_id"])
            if key not in pictures:
                raise BadInput(f"{file}: there is no picture {key} in {images}.")
            asked = (str(row["type"]), str(row["question"]), answers[int(row["answers_ids"][0])])
            by_picture.setdefault(pictures[key], []).append(asked)
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise BadInput(f"{file} and {answers_file.name} are not files of RSVQA ({error!r}).") from error

    def make(sample: Asked) -> Record:
        return Record(f"{origin.source}/{sample[0].stem}", origin, read_rgb(sample[0]), questions=tuple(sample[1]))

    return made_of(by_picture.items(), lambda sample: f"{origin.source}/{sample[0].stem}", make)


def _active(file: Path, key: str) -> list[dict[str, Any]]:
    return [row for row in read_json(file)[key] if row.get("active", True) and len(row) > 2]
