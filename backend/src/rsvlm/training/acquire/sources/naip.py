"""NAIP: ten dates of one place with near-infrared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...records import TRAIN, VALIDATION, Origin, Record
from ..cover import unknown_cover
from ..indices import index_vegetation, index_water
from ..pictures import picture_of_bands, read_bands

VALIDATION_DATES = ("20120731", "20170827")
SIZE = (723, 934)
"""Rows and columns that all dates have: some differ by a row."""


def naip(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The dates of a split, cut to their common size; water and vegetation are weak labels by index."""
    origin = Origin("naip", "public domain (USDA)", True, split, 5.0, "USDA, National Agriculture Imagery Program")
    for path in sorted((root / "naip").glob("*.tif")):
        date = path.stem.rsplit("_", 1)[1]
        if (VALIDATION if date in VALIDATION_DATES else TRAIN) != split:
            continue
        bands = read_bands(path)[:, : SIZE[0], : SIZE[1]]
        red, green, infrared = bands[0], bands[1], bands[3]
        cover = unknown_cover(*red.shape)
        cover[..., 0] = index_water(green, infrared)
        cover[..., 3] = index_vegetation(red, infrared)
        yield Record(
            f"naip/{date}", origin, picture_of_bands(bands), cover, box_labels=("water",), place="naip", date=date,
            min_side=150, max_side=720, views=80,
        )
