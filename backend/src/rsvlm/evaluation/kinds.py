"""The five layouts of evaluation data, `KIND:PATH`, as samples in sorted order.

Reading a layout lists files and checks that they belong together; pictures and masks are opened one at a time later.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from ..errors import BadInput
from .metrics import UNLABELLED, Box, Index, Mask

PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp")
KIND_OF_TASK = {
    "segment": "colour-masks",
    "change": "pairs",
    "ground": "voc",
    "classify": "class-folders",
    "question": "qa",
}


@dataclass(frozen=True)
class ColourMask:
    """A picture and its mask in colours; `classes` are names and colours in one order for the whole set."""

    picture: Path
    mask: Path
    classes: tuple[tuple[str, tuple[int, int, int]], ...]

    def labels(self) -> Index:
        """(height, width) index of the class of each pixel, UNLABELLED for other colours."""
        colours = read_rgb(self.mask).astype(np.int64)
        packed = colours[:, :, 0] << 16 | colours[:, :, 1] << 8 | colours[:, :, 2]
        labels = np.full(packed.shape, UNLABELLED, dtype=np.int16)
        for number, (_, (red, green, blue)) in enumerate(self.classes):
            labels[packed == (red << 16 | green << 8 | blue)] = number
        return labels


@dataclass(frozen=True)
class Pair:
    """Two dates and the mask of what changed (any value above half of the mask's largest)."""

    before: Path
    after: Path
    label: Path

    def changed(self) -> Mask:
        values = read_rgb(self.label).max(axis=2)
        return np.asarray(values > max(int(values.max()) // 2, 0))


@dataclass(frozen=True)
class BoxedPicture:
    """A picture and its objects: class name and (x1, y1, x2, y2) in pixels."""

    picture: Path
    objects: tuple[tuple[str, Box], ...]

    def boxes(self, name: str) -> list[Box]:
        return [box for label, box in self.objects if label == name]


@dataclass(frozen=True)
class NamedPicture:
    """A picture and the name of its class."""

    picture: Path
    name: str


@dataclass(frozen=True)
class Question:
    """A question of some type about a picture, and the right answer."""

    picture: Path
    kind: str
    question: str
    answer: str


def split_data(task: str, data: str) -> Path:
    """The path in `KIND:PATH`. Raises BadInput where the kind is not the task's or nothing is there."""
    kind, _, path = data.partition(":")
    if task not in KIND_OF_TASK:
        raise BadInput(f"'{task}' cannot be evaluated; choose one of {', '.join(KIND_OF_TASK)}.")
    if kind != KIND_OF_TASK[task] or not path:
        raise BadInput(f"'{data}' does not fit the task {task}; give --data {KIND_OF_TASK[task]}:PATH.")
    found = Path(path)
    if not found.exists():
        raise BadInput(f"{found} does not exist; check the path after {kind}:.")
    return found


def read_colour_masks(folder: Path) -> list[ColourMask]:
    """`images/ masks/ classes.json` (name to RGB). Raises BadInput where one is missing or a picture has no mask."""
    listed = read_json(folder / "classes.json")
    try:
        classes = tuple((str(name), (int(c[0]), int(c[1]), int(c[2]))) for name, c in listed.items())
    except (AttributeError, TypeError, ValueError, IndexError) as error:
        raise BadInput(f"{folder / 'classes.json'} is not a list of names with RGB colours.") from error
    masks = {path.stem: path for path in pictures_in(folder / "masks")}
    samples = []
    for picture in pictures_in(folder / "images"):
        if picture.stem not in masks:
            raise BadInput(f"{picture} has no mask of its name in {folder / 'masks'}.")
        samples.append(ColourMask(picture, masks[picture.stem], classes))
    return samples


def read_pairs(folder: Path) -> list[Pair]:
    """`A/ B/ label/` with the same names. Raises BadInput where a file is missing."""
    sides = [{path.stem: path for path in pictures_in(folder / side)} for side in ("A", "B", "label")]
    for stem in sides[0]:
        if not all(stem in side for side in sides):
            raise BadInput(f"{folder} has no B or no label for {sides[0][stem].name}.")
    return [Pair(*(side[stem] for side in sides)) for stem in sides[0]]


def read_voc(folder: Path) -> list[BoxedPicture]:
    """Pictures with Pascal-VOC XML beside them. Raises BadInput where no XML is found or one cannot be understood."""
    samples = []
    for picture in pictures_in(folder):
        notes = picture.with_suffix(".xml")
        if not notes.exists():
            continue
        try:
            objects = tuple(_voc_object(item) for item in ElementTree.parse(notes).iter("object"))
        except (ElementTree.ParseError, AttributeError, TypeError, ValueError) as error:
            raise BadInput(f"{notes} is not a Pascal-VOC annotation ({error}).") from error
        samples.append(BoxedPicture(picture, objects))
    if not samples:
        raise BadInput(f"{folder} has no picture with a Pascal-VOC XML of its name beside it.")
    return samples


def _voc_object(item: ElementTree.Element) -> tuple[str, Box]:
    name, box = item.findtext("name"), item.find("bndbox")
    if name is None or box is None:
        raise ValueError("an object has no name or no box")
    x1, y1, x2, y2 = (float(box.findtext(key) or "") for key in ("xmin", "ymin", "xmax", "ymax"))
    return name.strip(), (x1, y1, x2, y2)


def read_class_folders(folder: Path) -> list[NamedPicture]:
    """One folder a class. Raises BadInput where there is none with a picture."""
    folders = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    samples = [NamedPicture(picture, path.name) for path in folders for picture in pictures_in(path, needed=False)]
    if not samples:
        raise BadInput(f"{folder} has no folders with pictures; give one folder for each class.")
    return samples


def read_questions(file: Path) -> list[Question]:
    """JSON lines with `image`, `type`, `question`, `answer`; pictures in `images/` beside the file, or beside it.

    Raises BadInput, with the line's number, where a key or a picture is missing.
    """
    samples = []
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file} cannot be read as questions: {error}.") from error
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            name, kind, question, answer = (str(row[key]) for key in ("image", "type", "question", "answer"))
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(f"{file}, line {number}, lacks image, type, question or answer ({error}).") from error
        places = [place for place in (file.parent / "images" / name, file.parent / name) if place.exists()]
        if not places:
            raise BadInput(f"{file}, line {number}: there is no picture {name} in {file.parent / 'images'}.")
        samples.append(Question(places[0], kind, question, answer))
    if not samples:
        raise BadInput(f"{file} holds no question.")
    return samples


def pictures_in(folder: Path, needed: bool = True) -> list[Path]:
    """Picture files of a folder, sorted by name. Raises BadInput where there are none and one is `needed`."""
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURES) if folder.is_dir() else []
    if needed and not found:
        raise BadInput(f"{folder} has no pictures; check the path.")
    return found


def read_rgb(path: Path) -> npt.NDArray[np.uint8]:
    """A picture file as (height, width, 3)."""
    try:
        with Image.open(path) as picture:
            return np.asarray(picture.convert("RGB"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read as a picture: {error}.") from error


def read_json(path: Path) -> Any:
    """The content of a JSON file. Raises BadInput where it is missing or not JSON."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read: {error}.") from error
