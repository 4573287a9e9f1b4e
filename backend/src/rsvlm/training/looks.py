"""What the small model's outlines would gain from more looks at a picture: at larger sizes, mirrored, put together.

`python -m rsvlm.training.looks MODEL DATA` prints the cell IoU of the heads alone on Dubai 7 and 8, each picture one
tile, for every entry of LOOKS, and how many times as many pixels it looks at. The model that ships looks once: the
others say what is left in its weights, and at what price.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..evaluation.kinds import read_colour_masks, read_rgb
from ..evaluation.metrics import UNLABELLED, Counts, cell_labels, mean
from ..imagery.resample import resize
from ..models.rsunivlm.config import read_config
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_neck import space_to_depth
from ..models.rsunivlm.torch_tower import EfficientNetLite0
from .export import load_torch
from .views import CELLS, PICTURE_SIDE

Pixels = npt.NDArray[np.uint8]
Look = tuple[int, str]
"""Side in pixels that a picture is brought to, and what is done to it before: a name of `MIRRORED`."""

MIRRORED: dict[str, tuple[int, ...]] = {"": (), "sideways": (1,), "upside down": (0,)}
"""Axes of (rows, columns) that are turned round."""

ONCE, DOUBLE = PICTURE_SIDE, 2 * PICTURE_SIDE
LOOKS: dict[str, tuple[Look, ...]] = {
    "once": ((ONCE, ""),),
    "once, mirrored too": ((ONCE, ""), (ONCE, "sideways")),
    "at twice the size": ((DOUBLE, ""),),
    "once and at twice the size": ((ONCE, ""), (DOUBLE, "")),
    "both, mirrored too": tuple((side, name) for side in (ONCE, DOUBLE) for name in ("", "sideways")),
    "both, mirrored both ways": tuple((side, name) for side in (ONCE, DOUBLE) for name in MIRRORED),
}


def price(looks: tuple[Look, ...]) -> float:
    """How many times as many pixels as one look."""
    return sum(side**2 for side, _ in looks) / ONCE**2


def cover_of(tower: EfficientNetLite0, nano: Nano, pixels: Pixels, look: Look) -> Tensor:
    """Cover logits (classes, 24, 24) of a picture, as one look has them; those of a larger size are averaged."""
    side, mirrored = look
    axes = MIRRORED[mirrored]
    seen = torch.from_numpy(np.ascontiguousarray(np.flip(resize(pixels, side, side), axes))).float()
    with torch.no_grad():
        maps = tower(seen.permute(2, 0, 1)[None])
        s8, s16, s32 = (maps[name].permute(0, 2, 3, 1) for name in ("s8", "s16", "s32"))
        cover: Tensor = nano.neck(space_to_depth(s8), s16, s32).cover[0]
    fine = cover.shape[-1] // CELLS
    cells = cover.reshape(len(cover), CELLS, fine, CELLS, fine).mean((2, 4))
    return cells.flip([axis + 1 for axis in axes])


def report(folder: Path, data: Path) -> Iterator[dict[str, Any]]:
    """A row for each entry of LOOKS."""
    config = read_config(folder)
    assert config.neck is not None
    tower, nano = load_torch(folder, config)
    counts = {name: {label: Counts() for label in config.neck.cover} for name in LOOKS}
    for sample in (s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")):
        names, pixels = [name for name, _ in sample.classes], read_rgb(sample.picture)
        truth = cell_labels(sample.labels(), len(names))
        covers = {look: cover_of(tower, nano, pixels, look) for looks in LOOKS.values() for look in looks}
        for name, looks in LOOKS.items():
            said = torch.stack([covers[look] for look in looks]).mean(0).numpy() > 0
            for index, label in enumerate(config.neck.cover):
                counts[name][label].add(said[index], truth == names.index(label), truth != UNLABELLED)
    for name, looks in LOOKS.items():
        ious = {label: one.iou for label, one in counts[name].items()}
        yield {"looks": name, "price": price(looks), "mean_iou_cells": mean(ious.values()), **ious}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("model", type=Path, help="checkpoint folder")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    for row in report(arguments.model, arguments.data):
        print(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}), flush=True)


if __name__ == "__main__":
    main()
