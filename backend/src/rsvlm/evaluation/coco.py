"""Labels as COCO has them: one JSON file with `images`, `annotations` and `categories`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import BadInput
from .detections import DetectionPicture, Quad, Target, known_name, quad_of_numbers, unique_targets


def read_coco(file: Path, content: Any, oriented: bool) -> list[DetectionPicture]:
    """The pictures in the file's order; `content` is what it holds. Pictures lie in `images/` beside it, or beside it.

    With `oriented` an object's place is its outline where that has four corners. Crowds count as difficult.
    Raises BadInput, with the number of the entry, for one that is broken or belongs to nothing.
    """
    if not isinstance(content, dict) or not all(isinstance(content.get(key), list) for key in _LISTS):
        raise BadInput(f"{file} is not COCO; it needs the lists {', '.join(_LISTS)}.")
    categories = _categories(file, content["categories"])
    names = _pictures(file, content["images"])
    objects: dict[int, list[tuple[str, Target]]] = {number: [] for number in names}
    for count, row in enumerate(content["annotations"], 1):
        place = f"{file}, annotation {count}"
        try:
            picture, category = int(row["image_id"]), int(row["category_id"])
            quad = coco_quad(row, oriented)
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{place} lacks image_id, category_id or a bbox of four numbers ({error}).") from error
        if picture not in names:
            raise BadInput(f"{place} belongs to picture {picture}, which is not among the images.")
        if category not in categories:
            raise BadInput(f"{place} has the category {category}, which is not among the categories.")
        objects[picture].append((place, Target(categories[category], quad, bool(row.get("iscrowd", 0)))))
    if not any(objects.values()):
        raise BadInput(f"{file} has no annotation; there is nothing to find.")
    classes = tuple(sorted(set(categories.values())))
    pictures = []
    for number, path in names.items():
        targets, notes = unique_targets(objects[number])
        found = [place for place in (file.parent / "images" / path, file.parent / path) if place.is_file()]
        pictures.append(
            DetectionPicture(path.stem, found[0] if found else None, targets, classes, number, categories, notes)
        )
    return pictures


def coco_quad(row: dict[str, Any], oriented: bool) -> Quad:
    """Where the object of an annotation or a result is. Raises ValueError, KeyError or TypeError where it is broken."""
    outline = row.get("segmentation") if oriented else None
    if isinstance(outline, list) and len(outline) == 1 and len(outline[0]) == 8:
        return quad_of_numbers([float(value) for value in outline[0]])
    x, y, width, height = (float(value) for value in row["bbox"])
    if width < 0 or height < 0:
        raise ValueError(f"the box is {width:g} x {height:g}")
    return quad_of_numbers([x, y, x + width, y + height])


_LISTS = ("images", "annotations", "categories")


def _categories(file: Path, rows: list[Any]) -> dict[int, str]:
    try:
        categories = {int(row["id"]): known_name(str(row["name"])) for row in rows}
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"{file} has a category without id or name ({error}).") from error
    if len(categories) < len(rows):
        raise BadInput(f"{file} has two categories with one id.")
    return categories


def _pictures(file: Path, rows: list[Any]) -> dict[int, Path]:
    names: dict[int, Path] = {}
    for count, row in enumerate(rows, 1):
        try:
            number, name = int(row["id"]), Path(str(row["file_name"]))
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{file}, image {count}, lacks id or file_name ({error}).") from error
        if number in names:
            raise BadInput(f"{file}, image {count}, has the id {number} of another image.")
        names[number] = name
    return names
