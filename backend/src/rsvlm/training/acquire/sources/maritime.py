"""Maritime: drone photographs of a lake shore with loose boxes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ....evaluation.kinds import read_rgb, read_voc
from ...records import TRAIN, VALIDATION, Box, Origin, Record

CLASSES = ("dock", "lift", "jetski", "car", "boat")
FOLDERS = {TRAIN: "train", VALIDATION: "valid"}


def maritime(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The photographs of a split."""
    origin = Origin("maritime", "MIT", True, split, None, "nakabeppu/ssd_pytorch-lightning")
    if split not in FOLDERS:
        return
    for sample in read_voc(root / "maritime" / FOLDERS[split]):
        boxes = tuple(Box(label, *box) for label, box in sample.objects)
        yield Record(
            f"maritime/{sample.picture.stem}", origin, read_rgb(sample.picture), boxes=boxes, box_labels=CLASSES,
            min_side=450, max_side=800, views=16,
        )
