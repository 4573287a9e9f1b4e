"""Tiles full of objects that both sides are made to write: those of a labelled scene, as the model was taught to.

Which ones is a rule, not a choice: of the tiles of 128 pixels of the scene DOTA P1888 that do not overlap, the four
with the most objects, shown at 512 pixels. Objects belong to the tile that their middle is in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rsvlm.answers.corners import detection_order, turned_corners
from rsvlm.answers.lines import encode
from rsvlm.evaluation.dota import read_dota
from rsvlm.evaluation.kinds import read_rgb
from rsvlm.models.base import Picture, Query
from scene import Absent

SIDE, SHOWN, SEEN = 128, 512, 504
"""Pixels of a tile in the scene, as it is given to the model, and as the model sees it (reference: rscovlm 2.2)."""
TILES = 4
CLASSES = ("large vehicle", "small vehicle")


@dataclass(frozen=True)
class Tile:
    """A picture, and the answer to `find the large vehicle, small vehicle`."""

    name: str
    picture: Picture
    text: str

    def query(self) -> Query:
        """A query about a copy of the picture, which nobody has seen before."""
        return Query("detect", "", "", (self.picture.copy(),), CLASSES)


def real(data: Path, most: int | None = None) -> list[Tile]:
    """The tiles of the scene, the fullest first, with the first `most` objects of each (all if None).

    Raises Absent where `data` is not there.
    """
    labels = data / "dota" / "P1888.txt"
    if not labels.is_file():
        raise Absent("needs the imagery in ../shared/data, which is not beside this checkout")
    (scene,) = read_dota(labels, (".png",))
    assert scene.file is not None
    pixels = read_rgb(scene.file)
    found: list[tuple[int, Tile]] = []
    for top in range(0, pixels.shape[0] - SIDE + 1, SIDE):
        for left in range(0, pixels.shape[1] - SIDE + 1, SIDE):
            quads = [
                ([(x - left, y - top) for x, y in target.quad], target.label)
                for target in scene.targets
                if _is_in(target.quad, left, top)
            ]
            picture = pixels[top : top + SIDE, left : left + SIDE]
            found.append((len(quads), _tile(f"P1888 {left},{top}", picture, quads, most)))
    found.sort(key=lambda one: -one[0])
    return [tile for _, tile in found[:TILES]]


def drawn(count: int = TILES, objects: int = 6) -> list[Tile]:
    """Tiles that need no data: boxes side by side on noise, the same every time."""
    random = np.random.default_rng(5)
    found = []
    for number in range(count):
        picture = random.integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)
        angle, left = random.uniform(0, 90), random.uniform(10, 30)
        quads = [
            (list(turned_corners(left + 16 * at, 60 + 2 * at, 8, 14, angle)), CLASSES[at % 2])
            for at in range(objects)
        ]
        found.append(_tile(f"drawn {number}", picture, quads, None))
    return found


def _is_in(quad: Sequence[Sequence[float]], left: int, top: int) -> bool:
    x, y = (sum(values) / len(quad) for values in zip(*quad))
    return left <= x < left + SIDE and top <= y < top + SIDE


def _tile(
    name: str, picture: Picture, quads: Sequence[tuple[Sequence[tuple[float, float]], str]], most: int | None
) -> Tile:
    """The picture enlarged, and its objects on the scale of what the model sees, in the order that it was taught."""
    from PIL import Image

    scale = SEEN / SIDE
    seen = [
        (detection_order([(_within(x * scale), _within(y * scale)) for x, y in points]), label)
        for points, label in quads
    ]
    seen.sort(key=lambda one: (one[1], min(y for _, y in one[0]), min(x for x, _ in one[0])))
    shown = np.asarray(Image.fromarray(picture).resize((SHOWN, SHOWN), Image.Resampling.BICUBIC))
    return Tile(name, shown, encode(seen[:most]))


def _within(value: float) -> float:
    return min(max(value, 0.0), float(SEEN))
