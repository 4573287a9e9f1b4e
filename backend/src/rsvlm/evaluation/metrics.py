"""Measures, each a pure function of arrays: no files, no model.

Masks are (rows, cols) boolean arrays; boxes are (x1, y1, x2, y2) in any one unit. Shares of nothing are None, never a
made-up 0 or 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]
Index = npt.NDArray[np.int16]
Box = tuple[float, float, float, float]

CELLS = 24
UNLABELLED = -1
HALF = 0.5


def cell_edges(length: int, cells: int = CELLS) -> npt.NDArray[np.intp]:
    """The first pixel of each of `cells` cells along `length` pixels, and the end of the last one."""
    return np.array([round(i * length / cells) for i in range(cells + 1)], dtype=np.intp)


def cell_labels(labels: Index, classes: int, cells: int = CELLS) -> Index:
    """(cells, cells) majority label of the labelled pixels in each cell; UNLABELLED where it has none.

    `labels` (height, width) holds 0 ... classes - 1 or UNLABELLED. Of two equally frequent labels the lower one wins.
    """
    rows, cols = (cell_edges(length, cells) for length in labels.shape)
    sums = np.zeros((classes, labels.shape[0] + 1, labels.shape[1] + 1), dtype=np.int64)
    for label in range(classes):
        sums[label, 1:, 1:] = (labels == label).cumsum(axis=0).cumsum(axis=1)
    corner = sums[:, rows][:, :, cols]
    counts = corner[:, 1:, 1:] - corner[:, :-1, 1:] - corner[:, 1:, :-1] + corner[:, :-1, :-1]
    return np.where(counts.max(axis=0) > 0, counts.argmax(axis=0), UNLABELLED).astype(np.int16)


def mask_cells(mask: Mask, cells: int = CELLS) -> Mask:
    """(cells, cells) value at each cell's middle pixel: exact for masks that are made of cells."""
    rows, cols = (cell_edges(length, cells) for length in mask.shape)
    middle_rows = np.minimum((rows[:-1] + rows[1:]) // 2, mask.shape[0] - 1)
    middle_cols = np.minimum((cols[:-1] + cols[1:]) // 2, mask.shape[1] - 1)
    return mask[np.ix_(middle_rows, middle_cols)]


@dataclass
class Counts:
    """Hits, false alarms and misses, summed over as much as is added."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def add(self, predicted: Mask, truth: Mask, counted: Mask | None = None) -> None:
        """Count the elements of two masks where `counted` is True (everywhere if it is None)."""
        if counted is not None:
            predicted, truth = predicted & counted, truth & counted
        self.hits += int((predicted & truth).sum())
        self.false += int((predicted & ~truth).sum())
        self.missed += int((truth & ~predicted).sum())

    def add_matches(self, hits: int, predicted: int, wanted: int) -> None:
        """Count objects: `hits` of `predicted` and of `wanted` ones match."""
        self.hits += hits
        self.false += predicted - hits
        self.missed += wanted - hits

    @property
    def iou(self) -> float | None:
        return share(self.hits, self.hits + self.false + self.missed)

    @property
    def precision(self) -> float | None:
        return share(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        return share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        return share(2 * self.hits, 2 * self.hits + self.false + self.missed)


def share(part: float, whole: float) -> float | None:
    """`part / whole`, None where there is no whole."""
    return part / whole if whole else None


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of the values that are not None; None where there are none."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def box_iou(first: Box, second: Box) -> float:
    """Intersection over union of two boxes, edges as real numbers (no pixel added)."""
    width = min(first[2], second[2]) - max(first[0], second[0])
    height = min(first[3], second[3]) - max(first[1], second[1])
    if width <= 0 or height <= 0:
        return 0.0
    areas = sum((b[2] - b[0]) * (b[3] - b[1]) for b in (first, second))
    return width * height / (areas - width * height)


def greedy_matches(predicted: Sequence[Box], wanted: Sequence[Box], at_least: float = HALF) -> int:
    """How many boxes match one to one, best overlap first."""
    return len(matched(predicted, wanted, at_least))


def matched(predicted: Sequence[Box], wanted: Sequence[Box], at_least: float = HALF) -> set[int]:
    """The numbers of the predicted boxes that match a wanted one, one to one, best overlap first."""
    overlaps = sorted(
        ((box_iou(p, w), i, j) for i, p in enumerate(predicted) for j, w in enumerate(wanted)), reverse=True
    )
    used_predicted: set[int] = set()
    used_wanted: set[int] = set()
    for overlap, i, j in overlaps:
        if overlap >= at_least and i not in used_predicted and j not in used_wanted:
            used_predicted.add(i)
            used_wanted.add(j)
    return used_predicted


def normal_words(text: str) -> str:
    """A name or answer to compare by: `AnnualCrop`, `annual_crop.` and `Annual crop` are all "annual crop"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return " ".join(re.sub(r"[^\w]|_", " ", spaced).lower().split())


def otsu_threshold(values: npt.NDArray[np.float64], bins: int = 256) -> float:
    """The threshold that parts `values` into two classes with the largest variance between them (Otsu 1979)."""
    counts, edges = np.histogram(values, bins=bins)
    centres = (edges[:-1] + edges[1:]) / 2
    below = counts.cumsum()
    above = below[-1] - below
    sums = (counts * centres).cumsum()
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (sums / below - (sums[-1] - sums) / above) ** 2
    return float(edges[1:][int(np.nan_to_num(between).argmax())])
