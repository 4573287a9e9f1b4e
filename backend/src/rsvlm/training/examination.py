"""How well a small model outlines a class where it was not taught, and whether it still says what it said before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

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


def trivial(tiles: Sequence[Lesson]) -> dict[str, float | None]:
    """`overlap` of calling everything the class: what a figure has to beat."""
    cells = [tile.cells for tile in tiles]
    return overlap([np.ones(c.shape, bool) for c in cells], cells)


def outlines(
    model: NumpyNano, asked: Sequence[tuple[Picture, Sequence[str]]], control: Control, tell: Callable[[int, int], None]
) -> list[dict[str, Said]]:
    """What a model says of each picture, by the labels that it is asked for; `tell` hears how many of all are done."""
    total, done = sum(len(labels) for _, labels in asked), 0
    found: list[dict[str, Said]] = []
    for picture, labels in asked:
        found.append({})
        for label in labels:  # what was seen of a picture is kept for its next label
            tell(done, total)
            found[-1][label] = outline(model, picture, label, control)
            done += 1
    return found


def agreement(
    before: Sequence[dict[str, Said]], after: Sequence[dict[str, Said]], labels: Sequence[str]
) -> dict[str, float | None]:
    """Intersection over union, by label, of what was said of the same pictures before and after; None where neither
    saw anything."""
    found: dict[str, float | None] = {}
    for label in labels:
        pairs = [(one[label], other[label]) for one, other in zip(before, after) if label in one]
        found[label] = overlap([said for _, said in pairs], [said.astype(np.int8) for said, _ in pairs])["iou"]
    return found
