"""EuroSAT: Sentinel-2 chips of ten scene classes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ....evaluation.kinds import read_class_folders, read_rgb
from ...records import TRAIN, VALIDATION, Origin, Record
from ..cover import whole_cover

COVER: dict[str, dict[str, int]] = {
    "SeaLake": {"water": 1, "building": 0, "road": 0, "vegetation": 0, "land": 0},
    "Forest": {"vegetation": 1, "water": 0, "building": 0},
    "AnnualCrop": {"water": 0, "building": 0},
    "Pasture": {"water": 0},
    "HerbaceousVegetation": {"water": 0, "building": 0},
}
"""What a whole chip says of every pixel in it; other classes say nothing of single pixels."""


def spaced(name: str) -> str:
    """`AnnualCrop` -> `annual crop`."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()


def eurosat(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The chips of a split: every tenth of a class is for validation; its neighbours may be in training."""
    origin = Origin("eurosat", "MIT, Copernicus", True, split, 10.0, "EuroSAT; Copernicus Sentinel-2")
    counts: dict[str, int] = {}
    for sample in read_class_folders(root / "eurosat"):
        index = counts[sample.name] = counts.get(sample.name, -1) + 1
        if (VALIDATION if index % 10 == 9 else TRAIN) != split:
            continue
        pixels = read_rgb(sample.picture)
        known = COVER.get(sample.name)
        cover = whole_cover(pixels.shape[0], pixels.shape[1], known) if known else None
        yield Record(f"eurosat/{sample.picture.stem}", origin, pixels, cover, scene=spaced(sample.name), views=2)
