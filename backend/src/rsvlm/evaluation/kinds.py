"""Layouts of evaluation data as samples in sorted order: masks, pairs, boxes, classes and questions.

Reading a layout lists files and checks that they belong together; pictures and masks are opened one at a time later.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree  # nosec B405 # only reads annotations of the person's own
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from ..errors import BadInput
from .lines import json_lines, text_field
from .metrics import UNLABELLED, Box, Index, Mask

PICTURES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp")


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
    """A picture and its objects: class name and (x1, y1, x2, y2) in pixels; `difficult` has the numbers of those."""

    picture: Path
    objects: tuple[tuple[str, Box], ...]
    difficult: frozenset[int] = frozenset()

    def boxes(self, name: str) -> list[Box]:
        return [box for label, box in self.objects if label == name]


@dataclass(frozen=True)
class NamedPicture:
    """A picture and the name of its class."""

    picture: Path
    name: str


@dataclass(frozen=True)
class Question:
    """A question of some type about a picture, and the right answer; `source` is the data set it was taken from."""

    picture: Path
    kind: str
    question: str
    answer: str
    id: str = ""
    source: str = ""


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
        objects, difficult = voc_objects(notes)
        samples.append(BoxedPicture(picture, objects, difficult))
    if not samples:
        raise BadInput(f"{folder} has no picture with a Pascal-VOC XML of its name beside it.")
    return samples


def voc_objects(notes: Path) -> tuple[tuple[tuple[str, Box], ...], frozenset[int]]:
    """The objects of a Pascal-VOC file, and the numbers of the difficult ones. Raises BadInput where it is broken."""
    try:
        items = list(ElementTree.parse(notes).iter("object"))  # nosec B314 # annotations of the person's own
        objects = tuple(_voc_object(item) for item in items)
    except (OSError, ElementTree.ParseError, AttributeError, TypeError, ValueError) as error:
        raise BadInput(f"{notes} is not a Pascal-VOC annotation ({error}).") from error
    difficult = (number for number, item in enumerate(items) if item.findtext("difficult", "0").strip() == "1")
    return objects, frozenset(difficult)


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
    for place, row in json_lines(file):
        kind, question, answer = (text_field(place, row, key) for key in ("type", "question", "answer"))
        samples.append(Question(beside(file, text_field(place, row, "image"), place), kind, question, answer))
    if not samples:
        raise BadInput(f"{file} holds no question.")
    return samples


def beside(file: Path, name: str, place: str) -> Path:
    """The picture that `place` in a file names: in `images/` beside the file, or beside it.

    Raises BadInput where it is in neither."""
    for found in (file.parent / "images" / name, file.parent / name):
        if found.is_file():
            return found
    raise BadInput(f"{place}: there is no picture {name} in {file.parent / 'images'}.")


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
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise BadInput(f"{path} cannot be read as a picture: {error}.") from error


def read_json(path: Path) -> Any:
    """The content of a JSON file. Raises BadInput where it is missing or not JSON."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read: {error}.") from error
