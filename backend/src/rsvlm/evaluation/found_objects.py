"""Detections made elsewhere, read for the pictures they belong to, and written for others to read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import BadInput
from .coco import coco_quad
from .detections import Detection, DetectionPicture, box_of_quad, known_name, quad_of_numbers
from .dota import CLASSES
from .lines import json_lines, text_field
from .task_files import read_task_files, write_task_files

EXPORTS = ("dota", "coco")


def read_detections(path: Path, pictures: Sequence[DetectionPicture], oriented: bool) -> list[Detection]:
    """What a folder, a ZIP file or a .txt file of DOTA's tasks, a .json of COCO results or a .jsonl holds.

    A line of a .jsonl has `image`, `label`, `box` (4 numbers) or `quad` (8), and perhaps `score`. With `oriented`
    outlines with four corners in COCO results are taken before boxes.
    Raises BadInput, with file and line, for broken lines and for pictures and classes that the data do not have.
    """
    names = {picture.name: picture.name for picture in pictures}
    classes = {name for picture in pictures for name in picture.classes}
    known = classes if pictures[0].categories else classes | set(CLASSES)
    if path.suffix.lower() == ".json":
        rows = _coco_results(path, pictures, oriented)
    elif path.suffix.lower() == ".jsonl":
        rows = _lines(path)
    else:
        rows = read_task_files(path)
    found: list[Detection] = []
    for place, detection in rows:
        picture = names.get(detection.picture) or names.get(Path(detection.picture).stem)
        if picture is None:
            raise BadInput(f"{place} is about the picture {detection.picture}, which is not in the data.")
        if detection.label not in known:
            said = ", ".join(sorted(classes))
            raise BadInput(f"{place} has the class '{detection.label}', which the data do not know; they have {said}.")
        found.append(Detection(picture, detection.label, detection.quad, detection.score))
    return found


def write_detections(
    kind: str, path: Path, found: Sequence[Detection], pictures: Sequence[DetectionPicture], classes: Sequence[str]
) -> None:
    """Write what was found as files of DOTA's task 1 ("dota": `path` is a folder) or as COCO results ("coco": a file).

    Raises BadInput where the place cannot be written, or where the data give no numbers for COCO.
    """
    if kind == "dota":
        write_task_files(path, found, classes)
        return
    numbers = {picture.name: picture.number for picture in pictures}
    categories = {name: number for number, name in pictures[0].categories.items()}
    rows = []
    for detection in found:
        x1, y1, x2, y2 = box_of_quad(detection.quad)
        rows.append(
            {
                "image_id": numbers[detection.picture],
                "category_id": categories[detection.label],
                "bbox": [x1, y1, x2 - x1, y2 - y1],
                "segmentation": [detection.quad.reshape(-1).tolist()],
                "score": detection.score,
            }
        )
    try:
        path.write_text(json.dumps(rows), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{path} could not be written ({error.strerror}); choose another place.") from error


def check_export(kind: str, path: Path, pictures: Sequence[DetectionPicture]) -> None:
    """Raises BadInput where `write_detections` could not do this; asked before the long work."""
    if kind not in EXPORTS:
        raise BadInput(f"'{kind}' cannot be written; choose one of {', '.join(EXPORTS)}.")
    if kind == "coco" and not _are_one_set(pictures):
        raise BadInput("COCO results need the numbers of one coco:FILE; evaluate one, or export dota.")
    if kind == "coco" and not path.parent.is_dir():
        raise BadInput(f"The folder {path.parent} does not exist; make it or choose another one.")
    if kind == "dota" and path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise BadInput(f"{path} is there already and not an empty folder; choose another one.")


def _lines(path: Path) -> Iterator[tuple[str, Detection]]:
    for place, row in json_lines(path):
        picture, label = text_field(place, row, "image"), known_name(text_field(place, row, "label"))
        try:
            quad = quad_of_numbers(row.get("quad") or row["box"])
            score = float(row.get("score", 1.0))
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{place} lacks a box of 4 or a quad of 8 numbers ({error}).") from error
        yield place, Detection(picture, label, quad, score)


def _coco_results(path: Path, pictures: Sequence[DetectionPicture], oriented: bool) -> Iterator[tuple[str, Detection]]:
    numbers = {picture.number: picture.name for picture in pictures}
    categories = pictures[0].categories
    if not _are_one_set(pictures):
        raise BadInput(f"{path} are COCO results, whose numbers only one coco:FILE tells; give files of DOTA's task 1.")
    for place, row in json_lines(path):
        try:
            picture, category = int(row["image_id"]), int(row["category_id"])
            quad, score = coco_quad(row, oriented), float(row["score"])
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{place} lacks image_id, category_id, bbox or score ({error}).") from error
        if picture not in numbers or category not in categories:
            raise BadInput(f"{place} has the picture {picture} or the category {category}, which the data do not have.")
        yield place, Detection(numbers[picture], categories[category], quad, score)


def _are_one_set(pictures: Sequence[DetectionPicture]) -> bool:
    """Whether numbers tell pictures and classes: all are of one COCO file."""
    same = all(picture.categories == pictures[0].categories for picture in pictures)
    numbers = {picture.number for picture in pictures}
    return bool(pictures[0].categories) and same and None not in numbers and len(numbers) == len(pictures)
