"""Pictures with boxes, upright or askew: Pascal-VOC, COCO and DOTA."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ....errors import BadInput
from ....evaluation.coco import read_coco
from ....evaluation.detections import DetectionPicture, Target, box_of_quad, quad_of_box
from ....evaluation.dota import ground_resolution, read_dota
from ....evaluation.kinds import PICTURES, read_json, read_rgb
from ....evaluation.reading import read_samples
from ...records import Box, Origin, Record
from ..found import Found, made_of


def voc(folder: Path, origin: Origin) -> Found:
    """Pictures with Pascal-VOC XML beside them. Raises BadInput where none is found or one cannot be understood."""
    return _records(read_samples("detect", [f"voc:{folder}"]), origin)


def coco(file: Path, origin: Origin, oriented: bool = False) -> Found:
    """The pictures of a COCO file; outlines of four corners are kept, and asked for where `oriented`.

    Raises BadInput where it is not COCO.
    """
    return _records(read_coco(file, read_json(file), oriented=True), origin, oriented=oriented)


def dota(path: Path, origin: Origin, oriented: bool = False) -> Found:
    """The pictures of a DOTA folder, or of one file of labels, with the ground resolution that each file states.

    `oriented`: objects are asked for with their four corners.
    """
    return _records(read_dota(path, PICTURES), origin, path, oriented)


def box_of_target(target: Target) -> Box:
    """The upright box round a target in pixels, with its corners where it lies askew."""
    x1, y1, x2, y2 = box_of_quad(target.quad)
    upright = sorted(map(tuple, target.quad.tolist())) == sorted(map(tuple, quad_of_box((x1, y1, x2, y2)).tolist()))
    corners = () if upright else tuple((float(x), float(y)) for x, y in target.quad)
    return Box(target.label, x1, y1, x2, y2, corners)


def _records(
    pictures: list[DetectionPicture], origin: Origin, stated: Path | None = None, oriented: bool = False
) -> Found:
    def name(sample: DetectionPicture) -> str:
        return f"{origin.source}/{sample.name}"

    def make(sample: DetectionPicture) -> Record:
        if sample.file is None:
            raise BadInput(f"{name(sample)} has labels but no picture; put the picture beside them.")
        metres = ground_resolution(stated, sample.name) if stated is not None else None
        own = replace(origin, metres=metres) if metres else origin
        boxes = tuple(box_of_target(target) for target in sample.targets)
        return Record(
            name(sample), own, read_rgb(sample.file), boxes=boxes, box_labels=sample.classes, oriented=oriented
        )

    return made_of(pictures, name, make)
