"""Tree crowns at 0.1 m with boxes from CSV and VOC files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from ....evaluation.kinds import read_rgb, voc_objects
from ...records import TRAIN, Box, Origin, Record
from ..pictures import picture_of_bands, read_bands


def trees(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The two pictures whose crowns people have drawn; all are for training."""
    origin = Origin("trees", "MIT; NEON open data", True, split, 0.1, "NEON, weecology/DeepForest")
    if split != TRAIN:
        return
    folder = root / "neon_trees"
    with (folder / "OSBS_029.csv").open(encoding="utf-8", newline="") as file:
        listed = [[float(row[key]) for key in ("xmin", "ymin", "xmax", "ymax")] for row in csv.DictReader(file)]
    crop = folder / "2019_YELL_2_541000_4977000_image_crop.png"
    drawn = [list(box) for _, box in voc_objects(crop.with_suffix(".xml"))[0]]
    first = picture_of_bands(read_bands(folder / "OSBS_029.tif"))
    for name, pixels, found in (("OSBS_029", first, listed), (crop.stem, read_rgb(crop), drawn)):
        boxes = tuple(Box("tree", x1, y1, x2, y2) for x1, y1, x2, y2 in found)
        yield Record(
            f"trees/{name}", origin, pixels, boxes=boxes, box_labels=("tree",), min_side=160, max_side=400, views=240
        )
