"""From `KIND:PATH` to samples: which layouts of data each task is evaluated on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..errors import BadInput
from . import kinds
from .captions import read_captions
from .coco import read_coco
from .detections import DetectionPicture, Target, known_name, quad_of_box
from .dota import read_dota
from .lrs_vqa import read_lrs_vqa
from .refgeo import read_refgeo

READERS: dict[str, dict[str, Callable[[Path], Sequence[Any]]]] = {
    "segment": {"colour-masks": kinds.read_colour_masks},
    "change": {"pairs": kinds.read_pairs},
    "detect": {
        "dota": lambda path: read_dota(path, kinds.PICTURES),
        "coco": lambda path: read_coco(path, kinds.read_json(path), oriented=False),
        "voc": lambda path: _objects(kinds.read_voc(path)),
    },
    "ground": {"voc": kinds.read_voc, "refgeo": lambda path: read_refgeo(path, kinds.PICTURES)},
    "classify": {"class-folders": kinds.read_class_folders},
    "question": {"qa": kinds.read_questions, "lrs-vqa": read_lrs_vqa},
    "caption": {"captions": read_captions},
}


def split_data(task: str, data: str) -> tuple[str, Path]:
    """The kind and the path in `KIND:PATH`. Raises BadInput where the kind is not the task's or nothing is there."""
    kind, _, path = data.partition(":")
    if task not in READERS:
        raise BadInput(f"'{task}' cannot be evaluated; choose one of {', '.join(READERS)}.")
    if kind not in READERS[task] or not path:
        fitting = " or ".join(f"{kind}:PATH" for kind in READERS[task])
        raise BadInput(f"'{data}' does not fit the task {task}; give --data {fitting}.")
    found = Path(path)
    if not found.exists():
        raise BadInput(f"{found} does not exist; check the path after {kind}:.")
    return kind, found


def read_samples(task: str, data: Sequence[str], oriented: bool = False) -> list[Any]:
    """The samples of several sets of one task, pooled in their order.

    `oriented` takes outlines with four corners from COCO's files. Raises BadInput for data that do not fit or are
    broken, and where two pictures to detect in have one name: nobody could tell their detections apart.
    """
    samples: list[Any] = []
    for one in data:
        kind, path = split_data(task, one)
        if kind == "coco" and oriented:
            samples += read_coco(path, kinds.read_json(path), oriented=True)
        else:
            samples += READERS[task][kind](path)
    names: set[str] = set()
    for sample in samples:
        if isinstance(sample, DetectionPicture):
            if sample.name in names:
                raise BadInput(f"Two pictures are called {sample.name}; evaluate them apart or rename one.")
            names.add(sample.name)
    return samples


def _objects(boxed: Sequence[kinds.BoxedPicture]) -> list[DetectionPicture]:
    classes = tuple(sorted({known_name(name) for sample in boxed for name, _ in sample.objects}))
    return [
        DetectionPicture(
            sample.picture.stem,
            sample.picture,
            tuple(
                Target(known_name(name), quad_of_box(box), number in sample.difficult)
                for number, (name, box) in enumerate(sample.objects)
            ),
            classes,
        )
        for sample in boxed
    ]
