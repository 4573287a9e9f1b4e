"""The one schema of every labelled picture that a model learns from, whatever it was read from.

Labels are kept apart by what a source really knows: a class that it does not label is unknown there, never absent.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Cover = npt.NDArray[np.int8]
Pixels = npt.NDArray[np.uint8]

COVER_CLASSES = ("water", "building", "road", "vegetation", "land")
BOX_CLASSES = ("dock", "lift", "jetski", "car", "boat", "tree", "building", "water")

UNKNOWN = -1
"""A pixel of a cover of which a source does not say whether it is of the class."""

TRAIN, VALIDATION, TEST = "train", "validation", "test"
SPLITS = (TRAIN, VALIDATION, TEST)


@dataclass(frozen=True)
class Origin:
    """Where a record is from and what may be done with it.

    `ship` says whether weights that learned from it may be shipped. `metres` is the ground resolution in metres a
    pixel, None where the publisher does not say and nothing in the file tells. `provenance` names the publisher.
    """

    source: str
    licence: str
    ship: bool
    split: str = TRAIN
    metres: float | None = None
    provenance: str = ""


@dataclass(frozen=True)
class Box:
    """An object: label and its left, top, right and bottom edge, in pixels of a record or in shares of a view.

    `corners` are the four (x, y) of an object that lies askew, in order round it; empty for an upright one.
    """

    label: str
    x1: float
    y1: float
    x2: float
    y2: float
    corners: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Closer:
    """A question that is answered by a look at a part of the picture: (x1, y1, x2, y2) in its pixels."""

    question: str
    answer: str
    part: tuple[float, float, float, float]


@dataclass(frozen=True)
class Record:
    """One picture, or two dates of a place, with what is known about it.

    `pixels` is (H, W, 3) RGB. `cover` is (H, W, len(cover_names)) with 1 yes, 0 no, UNKNOWN, or None. `box_labels` are
    the labels of which every object in the picture is in `boxes`. `questions` are (type, question, answer), `talk` is
    a conversation of (asked, answered) that must be kept as it is, in order. `after` is a second date (H, W, 3) and
    `changed` (H, W) where it differs. `place` groups records that show the same ground at different dates.
    `min_side`/`max_side` bound the side of a training crop in pixels (0: the whole picture only). `mirrored`: a crop
    may reach beyond the picture's edges, where the picture is mirrored; its own `boxes` are not.
    `phrases` are expressions somebody wrote, each with the one object that it means. `oriented`: objects are known by
    four corners, and asked for with them. `more` are further pictures of a `talk`, after `pixels`, and `shows` how many
    of all each of its turns shows; its boxes `[x1, y1, x2, y2]` are in shares of `talk_scale` (0: there are none, or
    they are to be left as they are). `closer` are questions that take a closer look.
    """

    name: str
    origin: Origin
    pixels: Pixels
    cover: Cover | None = None
    boxes: tuple[Box, ...] = ()
    box_labels: tuple[str, ...] = ()
    scene: str = ""
    questions: tuple[tuple[str, str, str], ...] = ()
    place: str = ""
    date: str = ""
    min_side: int = 0
    max_side: int = 0
    views: int = 1
    mirrored: bool = False
    cover_names: tuple[str, ...] = COVER_CLASSES
    captions: tuple[str, ...] = ()
    talk: tuple[tuple[str, str], ...] = ()
    after: Pixels | None = None
    changed: npt.NDArray[np.bool_] | None = None
    phrases: tuple[tuple[str, Box], ...] = ()
    oriented: bool = False
    more: tuple[Pixels, ...] = ()
    shows: tuple[int, ...] = ()
    talk_scale: int = 0
    closer: tuple[Closer, ...] = ()

    @property
    def source(self) -> str:
        """The name of the data set it is from."""
        return self.origin.source
