"""Answers made elsewhere in place of a model's: files that anyone can write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from ..errors import BadInput
from .detections import Detection, DetectionPicture, box_of_quad, quad_of_numbers
from .lines import json_lines, text_field
from .metrics import Box, Mask

Value = TypeVar("Value")

Asked = tuple[Path, str]
"""A picture and what is asked about it ("" where all pictures are asked the same)."""


class PredictedAnswerer:
    """Gives the answers of a file. What the file does not answer counts as wrong and is counted in `missing`."""

    valid: float | None = None

    def __init__(
        self,
        texts: dict[Asked, str] | None = None,
        boxes: dict[Asked, list[Box]] | None = None,
        objects: Sequence[Detection] = (),
    ) -> None:
        self.missing = 0
        self._texts, self._boxes = texts or {}, boxes or {}
        self._objects: dict[str, list[Detection]] = {}
        for detection in objects:
            self._objects.setdefault(detection.picture, []).append(detection)

    def knows(self, task: str, prompt: str) -> bool:
        return True

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        raise BadInput("Masks made elsewhere cannot be read; --predictions is for objects, boxes and words.")

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        if (picture, prompt) not in self._boxes:
            self.missing += 1
        return self._boxes.get((picture, prompt), [])

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        asked = picture, prompt if task == "question" else ""
        if asked not in self._texts:
            self.missing += 1
        return self._texts.get(asked, "")

    def detect(self, classes: Sequence[str], picture: DetectionPicture, shape: str) -> list[Detection]:
        """A picture that the file does not name has nothing in it: files of detections name no empty ones."""
        return self._objects.get(picture.name, [])


def read_texts(file: Path, asked: Sequence[tuple[str, Asked]]) -> dict[Asked, str]:
    """Lines with an `answer` (or `output`, `text`) and what it answers: `question_id`, or `image` and `question`.

    `asked` has the id ("": none) and what is asked of each sample of the data. Where each picture is asked only one
    thing, its name is enough. Raises BadInput, with the line, where a line is broken, belongs to nothing or answers
    once more and otherwise.
    """
    return _read(file, asked, lambda place, row: text_field(place, row, "answer", "output", "text"))


def read_boxes(file: Path, asked: Sequence[tuple[str, Asked]]) -> dict[Asked, list[Box]]:
    """The same with `box`, or `boxes`: each 4 numbers, or 8 of which the box along the picture's sides is taken."""
    return _read(file, asked, _boxes)


def _boxes(place: str, row: dict[str, Any]) -> list[Box]:
    try:
        listed = row["boxes"] if "boxes" in row else [row["box"]] if row["box"] else []
        return [box_of_quad(quad_of_numbers(numbers)) for numbers in listed]
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{place} lacks a box, or boxes, of numbers ({error}).") from error


def _read(
    file: Path, asked: Sequence[tuple[str, Asked]], value: Callable[[str, dict[str, Any]], Value]
) -> dict[Asked, Value]:
    which = _Asked(asked)
    found: dict[Asked, Value] = {}
    places: dict[Asked, str] = {}
    for place, row in json_lines(file):
        one, said = which.find(place, row), value(place, row)
        if one in found and found[one] != said:
            raise BadInput(f"{place} answers what {places[one]} answers, and otherwise; keep one of them.")
        found[one] = said
        places.setdefault(one, place)
    if not found:
        raise BadInput(f"{file} holds no answer.")
    return found


class _Asked:
    """What the data ask, by id and by picture. A picture is named by its file, with or without ending and folder."""

    def __init__(self, asked: Sequence[tuple[str, Asked]]) -> None:
        self._ids = {number: one for number, one in asked if number}
        self._all = {one for _, one in asked}
        self._pictures: dict[str, set[Path]] = {}
        self._prompts: dict[Path, set[str]] = {}
        for path, prompt in self._all:
            self._prompts.setdefault(path, set()).add(prompt)
            for name in (path.name, path.stem):
                self._pictures.setdefault(name, set()).add(path)
                self._pictures.setdefault(f"{path.parent.name}/{name}", set()).add(path)

    def find(self, place: str, row: dict[str, Any]) -> Asked:
        """What a line answers. Raises BadInput where that is nothing of the data, or not clear."""
        number = str(row.get("question_id") or row.get("id") or "")
        if number and self._ids:
            if number not in self._ids:
                raise BadInput(f"{place} answers {number}, which the data do not ask.")
            return self._ids[number]
        picture = self._picture(place, text_field(place, row, "image"))
        prompts = self._prompts[picture]
        said = row.get("question") or row.get("prompt")
        if said is None and len(prompts) == 1:
            return picture, next(iter(prompts))
        prompt = text_field(place, row, "question", "prompt")
        if prompt not in prompts and prompts != {""}:
            raise BadInput(f"{place} answers '{prompt}', which the data do not ask about {picture.name}.")
        return picture, prompt if prompts != {""} else ""

    def _picture(self, place: str, name: str) -> Path:
        parts = PurePosixPath(name.replace("\\", "/")).parts
        for key in ("/".join(parts[-2:]), parts[-1] if parts else ""):
            found = self._pictures.get(key, set())
            if len(found) > 1:
                raise BadInput(f"{place} is about {name}, of which the data have {len(found)}; name its folder too.")
            if found:
                return next(iter(found))
        raise BadInput(f"{place} is about the picture {name}, which is not in the data.")
