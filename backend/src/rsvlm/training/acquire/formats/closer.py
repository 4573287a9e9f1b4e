"""Questions about very large pictures that are answered by a closer look: the training files of LRS-VQA-Zoom."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ....errors import BadInput
from ....evaluation.kinds import beside, read_rgb
from ....evaluation.lines import json_lines, text_field
from ...records import Closer, Origin, Record
from ..found import Found, made_of

Lines = tuple[Path, list[tuple[str, dict[str, Any]]]]

_CHOICES = " The choices are listed below: \n"
_LETTER = (
    "Select the best answer to the above multiple-choice question based on the image. Respond with only the letter "
    "(A, B, C, D, or E) of the correct option.\nThe best answer is:"
)
_SHORT = "Answer the question using a single word or phrase."


def lrs_vqa_zoom(file: Path, origin: Origin) -> Found:
    """JSON or JSON lines of `image`, `question`, `answer`, `bbox_info`; or `Text`, `Answer choices`, `Ground truth`.

    One `crop_hbox` is where to look; with several (counting, comparing) the whole picture is looked at. Questions are
    put together by their picture, in `images/` beside the file, or beside it. Raises BadInput, with the line, where a
    picture is missing (reference: rscovlm section 3.5).
    """
    by_picture: dict[Path, list[tuple[str, dict[str, Any]]]] = {}
    for place, row in json_lines(file):
        by_picture.setdefault(beside(file, text_field(place, row, "image"), place), []).append((place, row))
    if not by_picture:
        raise BadInput(f"{file} holds no question.")

    def make(sample: Lines) -> Record:
        picture, rows = sample
        closer: list[Closer] = []
        asked: list[tuple[str, str, str]] = []
        for place, row in rows:
            question, answer = _question(place, row)
            parts = _parts(place, row)
            if len(parts) == 1:
                closer.append(Closer(question, answer, parts[0]))
            else:
                asked.append(("count", question, answer))
        name = f"{origin.source}/{picture.stem}"
        return Record(name, origin, read_rgb(picture), questions=tuple(asked), closer=tuple(closer))

    return made_of(by_picture.items(), lambda sample: f"{origin.source}/{sample[0].stem}", make)


def _question(place: str, row: dict[str, Any]) -> tuple[str, str]:
    if "Answer choices" not in row:
        return text_field(place, row, "question"), text_field(place, row, "answer")
    choices = "\n".join(str(choice) for choice in row["Answer choices"])
    text = text_field(place, row, "Text").replace(_SHORT, "").strip()
    return f"{text}{_CHOICES}{choices}\n{_LETTER}", text_field(place, row, "Ground truth")


def _parts(place: str, row: dict[str, Any]) -> list[tuple[float, float, float, float]]:
    try:
        boxes = (row.get("bbox_info") or {}).get("crop_hbox") or []
        found = []
        for x1, y1, x2, y2 in boxes:
            found.append((float(x1), float(y1), float(x2), float(y2)))
        return found
    except (AttributeError, TypeError, ValueError) as error:
        raise BadInput(f"{place} has a bbox_info that is not understood ({error}).") from error
