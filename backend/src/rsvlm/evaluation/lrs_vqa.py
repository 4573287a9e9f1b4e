"""Questions about very large pictures, as LRS-VQA has them (reference: rscovlm sections 3.4, 7.1 and 7.2)."""

from __future__ import annotations

from pathlib import Path

from ..errors import BadInput
from .kinds import Question
from .lines import json_lines, text_field

COUNT = "count"
"""The category for which the original evaluation does not look closer: a part of the scene cannot be counted."""

_FOLDERS = ("image", "images", ".")


def read_lrs_vqa(folder: Path) -> list[Question]:
    """JSON lines of a folder with `question_id`, `image`, `text`, `ground_truth`, `category`; pictures in `image/`.

    A question's source is the first part of its id (FAIR, STAR, GLH). Raises BadInput, with file and line, where a
    field or a picture is missing or an id is there twice.
    """
    if not folder.is_dir():
        raise BadInput(f"{folder} is no folder; give the one with the .jsonl file of LRS-VQA.")
    questions: list[Question] = []
    ids: dict[str, str] = {}
    for file in sorted(folder.glob("*.jsonl")):
        for place, row in json_lines(file):
            number, name = text_field(place, row, "question_id", "id"), text_field(place, row, "image")
            question, kind = text_field(place, row, "text", "question"), text_field(place, row, "category")
            answer = text_field(place, row, "ground_truth", "answer")
            if ids.setdefault(number, place) != place:
                raise BadInput(f"{place} has the question_id {number} of {ids[number]}.")
            found = [folder / sub / name for sub in _FOLDERS if (folder / sub / name).is_file()]
            if not found:
                raise BadInput(f"{place}: there is no picture {name} in {folder / _FOLDERS[0]}.")
            questions.append(Question(found[0], kind, question, answer, id=number, source=number.split("_")[0]))
    if not questions:
        raise BadInput(f"{folder} has no question; it needs a .jsonl file of LRS-VQA.")
    return questions
