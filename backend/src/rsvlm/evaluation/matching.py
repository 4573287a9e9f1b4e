"""Which detection stands for which object of the truth: the rule of DOTA and MMRotate (reference: rscovlm section 4.7).

Each detection points to the object of its class in its picture that it overlaps most, taken or not. Whether it is a hit
then depends on the order alone: the first that points to an object has found it, the others are mistaken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .detections import Detection, DetectionPicture, box_of_quad, quad_of_box
from .overlap import Overlaps, overlaps, rectangles

HALF = 0.5
FALSE = -1
"""Points to no object."""

OUTLINES = ("oriented", "box", "rectangle")


@dataclass(frozen=True)
class Pointers:
    """Of one class: what each detection points to (number of an object, or FALSE) and its score; `wanted` counts the
    objects. Detections that point to a difficult object are left out."""

    targets: npt.NDArray[np.int64]
    scores: npt.NDArray[np.float64]
    wanted: int

    def above(self, threshold: float) -> Pointers:
        """Those with a score above `threshold`, their scores made equal."""
        kept = self.scores > threshold
        return Pointers(self.targets[kept], np.ones(int(kept.sum())), self.wanted)

    @property
    def hits(self) -> int:
        """Objects that something points to; no order changes that."""
        return len(np.unique(self.targets[self.targets != FALSE]))


@dataclass(frozen=True)
class MatchedPicture:
    """A picture, what was found in it, and what overlaps what (`overlap.first` are detections)."""

    picture: DetectionPicture
    found: tuple[Detection, ...]
    overlap: Overlaps


def match(picture: DetectionPicture, found: Sequence[Detection], outline: str) -> MatchedPicture:
    """Compare a picture's objects with what was found there.

    `outline` says what is compared: quadrilaterals as they are ("oriented"), the boxes along the picture's sides round
    them ("box"), or the least rectangles round them ("rectangle", as MMRotate does).
    """
    wanted = [target.quad for target in picture.targets]
    said = [detection.quad for detection in found]
    if outline == "box":
        wanted, said = ([quad_of_box(box_of_quad(quad)) for quad in quads] for quads in (wanted, said))
    elif outline == "rectangle":
        wanted, said = rectangles(wanted), rectangles(said)
    return MatchedPicture(picture, tuple(found), overlaps(said, wanted))


def pointers(matched: Sequence[MatchedPicture], classes: Sequence[str], at_least: float = HALF) -> dict[str, Pointers]:
    """For each of `classes` where its detections in all pictures point to."""
    targets: dict[str, list[int]] = {name: [] for name in classes}
    scores: dict[str, list[float]] = {name: [] for name in classes}
    wanted = dict.fromkeys(classes, 0)
    counted = 0
    for one in matched:
        pointed = _pointed(one, at_least)
        for detection, target in zip(one.found, pointed):
            if detection.label not in wanted or (target != FALSE and one.picture.targets[target].difficult):
                continue
            targets[detection.label].append(FALSE if target == FALSE else counted + target)
            scores[detection.label].append(detection.score)
        for wish in one.picture.targets:
            if wish.label in wanted and not wish.difficult:
                wanted[wish.label] += 1
        counted += len(one.picture.targets)
    return {
        name: Pointers(np.array(targets[name], dtype=np.int64), np.array(scores[name], dtype=np.float64), wanted[name])
        for name in classes
    }


def above(found: Mapping[str, Pointers], threshold: float) -> dict[str, Pointers]:
    """`Pointers.above` of each class."""
    return {name: one.above(threshold) for name, one in found.items()}


def kept_above(matched: MatchedPicture, threshold: float, inclusive: bool = False) -> MatchedPicture:
    """The same without detections whose score is not above (`inclusive`: not at least) `threshold`."""
    kept = [d.score >= threshold if inclusive else d.score > threshold for d in matched.found]
    number = np.cumsum(kept) - 1
    over = matched.overlap
    stays = np.array(kept, dtype=bool)[over.first]
    return replace(
        matched,
        found=tuple(d for d, stay in zip(matched.found, kept) if stay),
        overlap=Overlaps(number[over.first[stays]], over.second[stays], over.iou[stays]),
    )


def _pointed(one: MatchedPicture, at_least: float) -> list[int]:
    """The object that each detection overlaps most among those of its class, FALSE where by less than `at_least`."""
    best = [FALSE] * len(one.found)
    most = [0.0] * len(one.found)
    for i, j, iou in zip(one.overlap.first.tolist(), one.overlap.second.tolist(), one.overlap.iou.tolist()):
        if one.found[i].label == one.picture.targets[j].label and (
            iou > most[i] or (iou == most[i] and best[i] != FALSE and j < best[i])
        ):
            best[i], most[i] = j, iou
    return [target if overlap >= at_least else FALSE for target, overlap in zip(best, most)]
