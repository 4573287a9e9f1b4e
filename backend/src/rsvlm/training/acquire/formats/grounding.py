"""Phrases with the one object that each means: RefGeo, DIOR-RSVG and VRSBench."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree  # nosec B405 # only reads annotations of the person's own
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ....errors import BadInput
from ....evaluation.kinds import PICTURES, pictures_in, read_json, read_rgb
from ....evaluation.lines import read_text
from ....evaluation.refgeo import read_refgeo
from ...records import Box, Origin, Record
from ..found import Found, made_of

Phrases = list[tuple[str, Box]]
Point = tuple[float, float]

_DESCRIBED = "description"


def refgeo(file: Path, origin: Origin, oriented: bool = False) -> Found:
    """JSON lines of RefGeo, put together by their picture; `oriented` asks for the four corners of `poly`.

    Raises BadInput, with the line, where one is broken, and where corners are asked for and not there.
    """
    by_picture: dict[Path, Phrases] = {}
    for one in read_refgeo(file, PICTURES):
        if oriented and not one.corners:
            raise BadInput(f"{file} has a phrase without poly ({one.phrase!r}); leave out `oriented`.")
        box = Box("object", *one.box, one.corners if oriented else ())
        by_picture.setdefault(one.picture, []).append((one.phrase, box))
    return _records(by_picture.items(), origin, oriented)


def dior_rsvg(folder: Path, origin: Origin, listed: str = "") -> Found:
    """A folder with `Annotations/*.xml` (Pascal-VOC with a `description` of each object) and `JPEGImages/`.

    `listed` is a file of that folder with the numbers of the objects to take (`train.txt`), counted over the
    annotations in the order of their numbers, from 0; "" takes all. Raises BadInput where a file is missing or broken.
    """
    files = sorted((folder / "Annotations").glob("*.xml"), key=lambda path: (len(path.stem), path.stem))
    if not files:
        raise BadInput(f"{folder} has no Annotations/*.xml; give the folder of DIOR-RSVG.")
    wanted = _numbers(folder / listed) if listed else None
    pictures = {path.stem: path for path in pictures_in(folder / "JPEGImages")}
    by_picture: dict[Path, Phrases] = {}
    count = 0
    for file in files:
        for phrase in _described(file):
            if wanted is None or count in wanted:
                if file.stem not in pictures:
                    raise BadInput(f"{file} has no picture of its name in {folder / 'JPEGImages'}.")
                by_picture.setdefault(pictures[file.stem], []).append(phrase)
            count += 1
    return _records(by_picture.items(), origin, False)


def vrsbench(folder: Path, origin: Origin, pictures: str = "Images_train", oriented: bool = False) -> Found:
    """A folder of VRSBench's annotations, one JSON file a picture with `caption`, `objects` and `qa_pairs`.

    `pictures` is the folder with their pictures, beside it; places are shares of the picture. Its referring sentences
    become phrases, its questions and caption are kept. Raises BadInput where there are none.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise BadInput(f"{folder} has no .json; give VRSBench's Annotations_train or Annotations_val.")
    found = {path.stem: path for path in pictures_in(folder.parent / pictures)}

    def make(file: Path) -> Record:
        if file.stem not in found:
            raise BadInput(f"{file} has no picture of its name in {folder.parent / pictures}.")
        row, pixels = read_json(file), read_rgb(found[file.stem])
        height, width = pixels.shape[:2]
        try:
            phrases = [_referred(one, width, height, oriented) for one in row.get("objects") or ()]
            asked = [
                (str(qa["type"]), str(qa["question"]), str(qa["answer"])) for qa in row.get("qa_pairs") or ()
            ]
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{file} is not an annotation of VRSBench ({error!r}).") from error
        caption = str(row.get("caption") or "").strip()
        return Record(
            f"{origin.source}/{file.stem}", origin, pixels, questions=tuple(asked),
            captions=(caption,) if caption else (), phrases=tuple(phrase for phrase in phrases if phrase[0]),
            oriented=oriented,
        )  # fmt: skip

    return made_of(files, lambda file: f"{origin.source}/{file.stem}", make)


def _referred(row: dict[str, Any], width: int, height: int, oriented: bool) -> tuple[str, Box]:
    x1, y1, x2, y2 = (float(value) for value in row["obj_coord"])
    corners: tuple[Point, ...] = ()
    if oriented:
        flat = [float(value) for value in row["obj_corner"]]
        if len(flat) != 8:
            raise ValueError(f"obj_corner has {len(flat)} numbers")
        corners = tuple((x * width, y * height) for x, y in zip(flat[::2], flat[1::2]))
    text = str(row.get("referring_sentence") or "").strip().rstrip(".")
    return text, Box(str(row["obj_cls"]), x1 * width, y1 * height, x2 * width, y2 * height, corners)


def _described(file: Path) -> Phrases:
    try:
        objects = ElementTree.parse(file).iter("object")  # nosec B314 # annotations of the person's own
        return [_object(one) for one in objects]
    except (OSError, ElementTree.ParseError, TypeError, ValueError) as error:
        raise BadInput(f"{file} is not an annotation of DIOR-RSVG ({error}).") from error


def _object(one: ElementTree.Element) -> tuple[str, Box]:
    text, box = one.findtext(_DESCRIBED), one.find("bndbox")
    if text is None or box is None:
        raise ValueError("an object has no description or no box")
    x1, y1, x2, y2 = (float(box.findtext(key) or "") for key in ("xmin", "ymin", "xmax", "ymax"))
    return text.strip(), Box(one.findtext("name") or "object", x1, y1, x2, y2)


def _numbers(file: Path) -> frozenset[int]:
    try:
        return frozenset(int(word) for word in read_text(file).split())
    except ValueError as error:
        raise BadInput(f"{file} is not a list of whole numbers ({error}).") from error


def _records(by_picture: Iterable[tuple[Path, Sequence[tuple[str, Box]]]], origin: Origin, oriented: bool) -> Found:
    def make(sample: tuple[Path, Sequence[tuple[str, Box]]]) -> Record:
        picture, phrases = sample
        name = f"{origin.source}/{picture.stem}"
        return Record(name, origin, read_rgb(picture), phrases=tuple(phrases), oriented=oriented)

    return made_of(by_picture, lambda sample: f"{origin.source}/{sample[0].stem}", make)
