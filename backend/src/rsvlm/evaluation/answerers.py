"""Who answers the questions of an evaluation, and the trivial controls among them.

A figure means something beside what needs no model: the whole picture, one constant answer, the difference of two
pictures with Otsu's threshold, and the model itself in front of a grey picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from ..errors import BadInput
from ..models.base import Picture
from .detections import Detection, DetectionPicture, quad_of_box
from .kinds import read_rgb
from .metrics import Box, Mask, otsu_threshold

CONTROLS = ("blank", "whole", "constant", "otsu")


class Answerer(Protocol):
    """Answers one prompt at a time; `valid` is the share of answers in exactly the published form, if known."""

    @property
    def valid(self) -> float | None: ...

    def knows(self, task: str, prompt: str) -> bool:
        """Whether it has a word for what is asked. A class of the data that it does not know counts as not found."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        """(height, width) of the first picture: what was outlined or has changed."""

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        """Boxes in pixels of the picture, in the order in which they were said."""

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        """An answer in words; `kind` is the class of question, for controls that answer by it. `hops` is how often the
        answerer may look closer first."""

    def detect(self, classes: Sequence[str], picture: DetectionPicture, shape: str) -> list[Detection]:
        """All objects of `classes`; `shape` is what is drawn round them (see `schema.Options`)."""


class Trivial:
    """What all controls without a model share: no form to keep to, and no word they do not know."""

    valid: float | None = None

    def knows(self, task: str, prompt: str) -> bool:
        return True

    def detect(self, classes: Sequence[str], picture: DetectionPicture, shape: str) -> list[Detection]:
        raise BadInput("Objects have no such control; use --control whole or blank.")


class WholeAnswerer(Trivial):
    """Everything is it: the whole picture is outlined, boxed, changed."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        return np.ones(read_rgb(pictures[0]).shape[:2], dtype=bool)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        height, width = read_rgb(picture).shape[:2]
        return [(0.0, 0.0, float(width), float(height))]

    def detect(self, classes: Sequence[str], picture: DetectionPicture, shape: str) -> list[Detection]:
        if picture.file is None:
            raise BadInput(f"There is no picture for the labels of {picture.name}; put it beside them or in images/.")
        height, width = read_rgb(picture.file).shape[:2]
        quad = quad_of_box((0.0, 0.0, float(width), float(height)))
        return [Detection(picture.name, name, quad) for name in classes]

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        raise BadInput("The control 'whole' has no words; use --control constant.")


@dataclass
class ConstantAnswerer(Trivial):
    """One answer for all, and the best one at that: it is taken from the truth of the set itself.

    `typical_boxes` gives the median box for a prompt, `frequent` the most frequent words for a kind of question.
    """

    typical_boxes: dict[str, Box] = field(default_factory=dict)
    frequent: dict[str, str] = field(default_factory=dict)

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        raise BadInput("The control 'constant' has no masks; use --control whole.")

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        return [self.typical_boxes[prompt]]

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        return self.frequent[kind]


class OtsuAnswerer(Trivial):
    """Change is where two pictures, each normalised to mean 0 and deviation 1, differ more than Otsu's threshold."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        if len(pictures) != 2:
            raise BadInput("The control 'otsu' compares two dates; use it with the task change.")
        before, after = (_normal(read_rgb(path)) for path in pictures)
        difference = np.abs(after - before).mean(axis=2)
        return np.asarray(difference > otsu_threshold(difference))

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        raise BadInput("The control 'otsu' has no boxes; use --control whole or constant.")

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        raise BadInput("The control 'otsu' has no words; use --control constant.")


def _normal(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    values = picture.astype(np.float64)
    return np.asarray((values - values.mean(axis=(0, 1))) / (values.std(axis=(0, 1)) + 1e-6))


def most_frequent(answers: Sequence[tuple[str, str]]) -> dict[str, str]:
    """For each kind of (kind, answer) its most frequent answer; of equals the first in the alphabet."""
    kinds = sorted({kind for kind, _ in answers})
    counts = {kind: Counter(answer for other, answer in answers if other == kind) for kind in kinds}
    return {kind: min(count, key=lambda answer: (-count[answer], answer)) for kind, count in counts.items()}
