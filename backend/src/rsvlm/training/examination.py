"""How well a small model outlines a class where it was not taught, and whether it still says what it said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..answers import masks
from ..models.base import Control, Picture, Query
from ..models.rsunivlm.numpy_nano import NumpyNano
from .lessons import Lesson

Said = npt.NDArray[np.bool_]


def outline(model: NumpyNano, picture: Picture, label: str, control: Control) -> Said:
    """(24, 24): the cells that a model says are of a class."""
    answer = model.generate([Query("segment", label, label, (picture,))], control)[0]
    said: Said = masks.parse(answer.text).cells > 0
    return said


def overlap(said: Sequence[Said], truth: Sequence[npt.NDArray[np.integer[Any]]]) -> dict[str, float | None]:
    """Intersection over union, precision and recall over all cells that are known; None where there is nothing."""
    hits = sum(int((s & (t == 1)).sum()) for s, t in zip(said, truth))
    wrong = sum(int((s & (t == 0)).sum()) for s, t in zip(said, truth))
    missed = sum(int((~s & (t == 1)).sum()) for s, t in zip(said, truth))

    def share(of: int) -> float | None:
        return round(hits / of, 4) if of else None

    return {"iou": share(hits + wrong + missed), "precision": share(hits + wrong), "recall": share(hits + missed)}


def examine(model: NumpyNano, tiles: Sequence[Lesson], label: str, control: Control) -> dict[str, float | None]:
    """`overlap` of what a model says of tiles with what a person said."""
    return overlap([outline(model, tile.pixels, label, control) for tile in tiles], [tile.cells for tile in tiles])


def trivial(tiles: Sequence[Lesson]) -> dict[str, float | None]:
    """`overlap` of calling everything the class: what a figure has to beat."""
    cells = [tile.cells for tile in tiles]
    return overlap([np.ones(c.shape, bool) for c in cells], cells)


def outlines(
    model: NumpyNano, pictures: Sequence[Picture], labels: Sequence[str], control: Control
) -> dict[str, list[Said]]:
    """What a model says of pictures, by label."""
    return {label: [outline(model, picture, label, control) for picture in pictures] for label in labels}


def agreement(before: dict[str, list[Said]], after: dict[str, list[Said]]) -> dict[str, float | None]:
    """Intersection over union, by label, of what was said before and after; None where neither saw anything."""
    found: dict[str, float | None] = {}
    for label, first in before.items():
        found[label] = overlap(after[label], [said.astype(np.int8) for said in first])["iou"]
    return found
