"""Dubai: land cover in colours, nine parts a tile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ....evaluation.kinds import read_colour_masks, read_rgb
from ...records import COVER_CLASSES, TRAIN, VALIDATION, Origin, Record
from ..cover import cover_of_labels

VIEWS = (("", 270, 1200, 1500), ("/close", 110, 300, 600), ("/wide", 1100, 2600, 900), ("/far", 1500, 4200, 900))
"""What is seen of a tile: a name, the least and the largest side of a window in pixels, and how many windows. From
close by, buildings are as large as in pictures of finer ground resolution; from far away a window is what a person sees
who looks at a whole picture, larger than some of the tiles, which are mirrored at their edges then."""

TILES = {TRAIN: (1, 2, 4, 5), VALIDATION: (7, 8)}


def dubai(root: Path, split: str = TRAIN) -> Iterator[Record]:
    """The tiles of a split: parts in three rows and columns are put together, so that crops may be larger than a part.

    Parts of a tile may differ by a pixel or two in size; each row is cut to the smallest.
    """
    origin = Origin("dubai", "CC0", True, split, None, "Humans in the Loop, MBRSC")
    for tile in TILES.get(split, ()):
        parts = read_colour_masks(root / "dubai" / f"tile_{tile}")
        pictures, labels = [], []
        for row in range(3):
            listed = parts[3 * row : 3 * row + 3]
            images, classes = [read_rgb(part.picture) for part in listed], [part.labels() for part in listed]
            height = min(*(image.shape[0] for image in images), *(part.shape[0] for part in classes))
            pictures.append(np.concatenate([image[:height] for image in images], 1))
            labels.append(np.concatenate([part[:height] for part in classes], 1))
        width = min(*(image.shape[1] for image in pictures), *(part.shape[1] for part in labels))
        pixels = np.concatenate([row[:, :width] for row in pictures])
        numbers = np.concatenate([row[:, :width] for row in labels])
        known = tuple(name for name, _ in parts[0].classes)
        cover = cover_of_labels(numbers, known, COVER_CLASSES)
        for name, least, most, views in VIEWS if split == TRAIN else VIEWS[:1]:
            yield Record(
                f"dubai/tile_{tile}{name}", origin, pixels, cover, box_labels=("building", "water"), min_side=least,
                max_side=most, views=views, mirrored=name == "/far",
            )
