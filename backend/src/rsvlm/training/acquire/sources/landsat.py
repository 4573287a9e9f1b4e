"""Landsat: three dates of one river in false colour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ...records import TRAIN, UNKNOWN, VALIDATION, Origin, Record
from ..cover import unknown_cover
from ..pictures import picture_of_bands, read_bands

VALIDATION_DATES = ("2000",)


def landsat(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The dates of a split (bands are short-wave infrared, near infrared, red, green; 0 to 255, so thresholds of their
    values stand in for an index)."""
    origin = Origin("landsat", "public domain (USGS)", True, split, 30.0, "USGS, Landsat")
    for path in sorted((root / "landsat").glob("*.tif")):
        if (VALIDATION if path.stem in VALIDATION_DATES else TRAIN) != split:
            continue
        bands = read_bands(path)
        cover = unknown_cover(*bands.shape[1:])
        cover[..., 0] = (bands[0] < 60) & (bands[1] < 90)
        cover[..., 3] = np.where(bands[1] > 140, 1, np.where(bands[1] < 90, 0, UNKNOWN))
        yield Record(
            f"landsat/{path.stem}", origin, picture_of_bands(bands), cover, box_labels=("water",), place="landsat",
            date=path.stem, min_side=120, max_side=377, views=110,
        )
