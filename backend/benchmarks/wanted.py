"""Answers that both sides are made to write: masks of labelled pictures, as text.

Which ones is a rule, not a choice. Of the Dubai tiles whose middle square shows all five classes, ordered by the
tokens of their five masks, the one at a quarter ("sparse") and the one at three quarters ("dense") give a mask for
each class. Of each set of changes, ordered likewise, it is the one in the middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import numpy.typing as npt
from rsvlm.answers.masks import encode
from rsvlm.evaluation.kinds import ColourMask, Pair, read_colour_masks, read_pairs, read_rgb
from rsvlm.evaluation.metrics import cell_labels
from rsvlm.models.base import Picture
from scene import Absent

SIDE = 480
"""Pixels of the middle square of a Dubai tile; the published model takes up to 768 in one piece."""
CHANGES = (("levir_cd", "building"), ("dsifn_cd", "land"))

Tokenise = Callable[[str], Sequence[int]]


@dataclass(frozen=True)
class Wanted:
    """What is asked of which pictures, and the answer: `label` is the prompt."""

    name: str
    task: str
    label: str
    pictures: tuple[Picture, ...]
    text: str


def real(data: Path, tokenise: Tokenise) -> list[Wanted]:
    """Twelve masks: five of one picture, five of another, two changes. Raises Absent where `data` is not there."""
    if not (data / "dubai").is_dir():
        raise Absent("needs the imagery in ../shared/data, which is not beside this checkout")
    tiles = [_classes(sample) for tile in sorted((data / "dubai").iterdir()) for sample in _samples(tile)]
    whole = [masks for masks in tiles if len(masks) == 5]
    whole.sort(key=lambda masks: sum(len(tokenise(mask.text)) for mask in masks))
    changes = []
    for folder, label in CHANGES:
        masks = [_change(pair, label) for pair in read_pairs(data / folder)]
        masks.sort(key=lambda mask: len(tokenise(mask.text)))
        changes.append(masks[len(masks) // 2])
    return [*whole[len(whole) // 4], *whole[3 * len(whole) // 4], *changes]


def drawn() -> list[Wanted]:
    """Six masks that need no data: blobs drawn at random, the same every time, five on one picture and a change."""
    random = np.random.default_rng(4)
    labels = ("land", "water", "building", "vegetation", "road")
    one, before, after = (random.integers(0, 256, (96, 96, 3), dtype=np.uint8) for _ in range(3))
    asked = [("segment", label, (one,)) for label in labels]
    asked.append(("change", "building", (before, after)))
    return [
        Wanted(f"{task} {label}", task, label, pictures, encode(_blobs(random, 1 + index), [label]))
        for index, (task, label, pictures) in enumerate(asked)
    ]


def _samples(tile: Path) -> list[ColourMask]:
    return [sample for sample in read_colour_masks(tile) if min(read_rgb(sample.mask).shape[:2]) >= SIDE]


def _classes(sample: ColourMask) -> list[Wanted]:
    """A mask for each class that has a cell in the middle square."""
    labels = _middle(sample.labels())
    cells = cell_labels(labels, len(sample.classes))
    # A copy that the classes share, so that they are prompts on one picture.
    picture = np.ascontiguousarray(_middle(read_rgb(sample.picture)))
    place = f"{sample.mask.parent.parent.name} {sample.mask.stem}"
    return [
        Wanted(f"{place} {name}", "segment", name, (picture,), encode(cells == number, [name]))
        for number, (name, _) in enumerate(sample.classes)
        if (cells == number).any()
    ]


def _change(pair: Pair, label: str) -> Wanted:
    cells = cell_labels(pair.changed().astype(np.int16), 2) == 1
    pictures = (read_rgb(pair.before), read_rgb(pair.after))
    name = f"{pair.label.parent.parent.name} {pair.label.stem}"
    return Wanted(name, "change", label, pictures, encode(cells, [label]))


def _middle(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    row, col = ((length - SIDE) // 2 for length in pixels.shape[:2])
    return pixels[row : row + SIDE, col : col + SIDE]


def _blobs(random: np.random.Generator, count: int) -> npt.NDArray[np.bool_]:
    rows, cols = np.mgrid[:24, :24]
    cells = np.zeros((24, 24), dtype=bool)
    for _ in range(count):
        row, col = random.uniform(0, 24, 2)
        cells |= (rows - row) ** 2 + (cols - col) ** 2 < random.uniform(2, 5) ** 2
    return cells
