"""mF1 as LMMRotate computes it: over a confusion matrix with a background (reference: rscovlm section 4.7)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from .matching import HALF, MatchedPicture

Matrix = npt.NDArray[np.int64]


def confusion(matched: Sequence[MatchedPicture], classes: Sequence[str], at_least: float = HALF) -> Matrix:
    """(K + 1, K + 1) counts: rows are what is there, columns what was said, the last of each is the background.

    Every overlap of `at_least` adds one, so one detection may add several times and under several classes; a detection
    without one adds to the background's row; an object that nothing of its class overlaps so adds to the background's
    column. Difficult objects are taken as not there.
    """
    number = {name: index for index, name in enumerate(classes)}
    background = len(classes)
    matrix = np.zeros((background + 1, background + 1), dtype=np.int64)
    for one in matched:
        targets, found, over = one.picture.targets, one.found, one.overlap
        matching = [False] * len(found)
        seen = [False] * len(targets)
        for i, j in zip(over.first[over.iou >= at_least].tolist(), over.second[over.iou >= at_least].tolist()):
            if targets[j].difficult or targets[j].label not in number or found[i].label not in number:
                continue
            matching[i] = True
            seen[j] |= targets[j].label == found[i].label
            matrix[number[targets[j].label], number[found[i].label]] += 1
        for detection, matches in zip(found, matching):
            if not matches and detection.label in number:
                matrix[background, number[detection.label]] += 1
        for target, is_seen in zip(targets, seen):
            if not is_seen and not target.difficult and target.label in number:
                matrix[number[target.label], background] += 1
    return matrix


def original_f1(matrix: Matrix) -> float:
    """The harmonic mean of mean precision and mean recall over all K + 1 rows and columns, the background's among them.

    Shares of nothing are 0, the background's always; so K classes found without a fault give K / (K + 1).
    """
    right = np.diag(matrix)
    precision = float((right / np.maximum(matrix.sum(axis=0), 1)).mean())
    recall = float((right / np.maximum(matrix.sum(axis=1), 1)).mean())
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
