"""Serve: what is asked of a view and what the right text answer is, in the published formats (reference: rsunivlm 3-4).

Wordings are drawn from several; the canonical one of a task is what the profile uses when a person only names a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..answers import boxes as box_text
from ..answers import masks as mask_text
from ..models.rsunivlm.evidence import Candidates, overlap
from .serve.expressions import drawn

NOTHING = "none."
"""What the small model writes when the picture holds no object of the asked kind."""

SEGMENT = "[SEG] {label}."
CHANGE = "[SEG] Please segment the {label} area that have changed in the second image."
CAPTION = "[CAP] Describe this image briefly."
CLASSIFY = "[CLS] Classify the given image in one of the following classes: {classes}."
QUESTION = "[VQA] {question}"
GROUND_ONE = ("[VG] the {label}", "[VG] the {label}.", "[VG] Where is the {label}?", "[VG] Find the {label}.")
GROUND_ALL = (
    "[VG] all {labels}",
    "[VG] all {labels}.",
    "[VG] Where are the {labels}?",
    "[VG] Find all {labels}.",
    "[VG] Detect the {labels}.",
    "[VG] {labels}",
    "[VG] {label}",
)
GROUND_PHRASE = ("[VG] {phrase}", "[VG] {phrase}.", "[VG] Where is {phrase}?", "[VG] Find {phrase}.")

PLURALS = {
    "dock": "docks", "lift": "lifts", "jetski": "jetskis", "car": "cars", "boat": "boats", "tree": "trees",
    "building": "buildings", "water": "ponds",
}
ONES = {"water": "pond"}


@dataclass(frozen=True)
class Sample:
    """One question and its answer. `chosen` is the class that is asked for, of the cover where the answer is a mask, of
    the boxes where it is boxes; else -1."""

    prompt: str
    answer: str
    expert: int
    chosen: int = -1


def mask_sample(prompt: str, mask: npt.NDArray[np.bool_], label: str, chosen: int) -> Sample:
    return Sample(prompt, mask_text.encode(mask.astype(np.int16), [label]), 2, chosen)


def answer_numbers(
    box: npt.NDArray[np.floating[Any]], candidates: Candidates, label: int, scale: int = 100
) -> tuple[int, int, int, int]:
    """The integers of an answer: those of the candidate that shows the object, else of the label itself.

    Copying a candidate that is right by the usual measure is what the text is to learn; a candidate that is not is
    never taught.
    """
    own = np.clip(np.rint(box * scale), 0, scale).astype(int)
    if candidates.count:
        match = overlap(box, candidates.boxes)
        match = np.where(candidates.label == label, match, 0)
        best = int(match.argmax())
        if match[best] >= 0.5:
            own = candidates.numbers(scale)[best]
    x1, y1 = min(int(own[0]), scale - 1), min(int(own[1]), scale - 1)
    return x1, y1, max(int(own[2]), x1 + 1), max(int(own[3]), y1 + 1)


def ground_samples(
    boxes: npt.NDArray[np.float32],
    known: npt.NDArray[np.bool_],
    candidates: Candidates,
    names: Sequence[str],
    rng: np.random.Generator,
    most: int,
) -> list[Sample]:
    """Questions about the boxes of a view: one object, one among others, all of a label, labels that are not there."""
    samples: list[Sample] = []
    present = [i for i in range(len(names)) if known[i] and (boxes[:, 0] == i).any()]
    absent = [i for i in range(len(names)) if known[i] and i not in present]

    def draw(options: Sequence[str]) -> str:
        return options[int(rng.integers(len(options)))]

    def words(index: int) -> dict[str, str]:
        name = names[index]
        plural = PLURALS[name] if rng.random() < 0.7 or name != "water" else "water"
        return {"label": ONES.get(name, name) if rng.random() < 0.6 else name, "labels": plural}

    for index in present:
        own = boxes[boxes[:, 0] == index, 1:]
        text = [answer_numbers(box, candidates, index) for box in own]
        if len(own) == 1:
            samples.append(Sample(draw(GROUND_ONE).format(**words(index)), box_text.encode(text), 1, index))
        if len(own) <= 20:
            order = np.argsort(own[:, 0] + own[:, 2])
            full = box_text.encode([text[i] for i in order])
            samples.append(Sample(draw(GROUND_ALL).format(**words(index)), full, 1, index))
        others = {names[i]: boxes[boxes[:, 0] == i, 1:] for i in present if i != index}
        for expression in drawn(own, others, rng, 2):
            prompt = draw(GROUND_PHRASE).format(phrase=expression.words.format(label=words(index)["label"]))
            samples.append(Sample(prompt, box_text.encode([text[expression.index]]), 1, index))
    if absent and rng.random() < 0.6:
        index = absent[int(rng.integers(len(absent)))]
        options = GROUND_ALL if rng.random() < 0.7 else GROUND_ONE
        samples.append(Sample(draw(options).format(**words(index)), NOTHING, 1, index))
    return [samples[i] for i in rng.permutation(len(samples))[:most]]


def caption_of(cover: npt.NDArray[np.int8], names: Sequence[str], scene: str) -> str:
    """A plain sentence from what is known of a view: its scene, or its cover from most to least."""
    if scene:
        article = "an" if scene[0] in "aeiou" else "a"
        return f"{article} {scene} scene."
    shares = [(float((cover[..., i] == 1).mean()), name) for i, name in enumerate(names)]
    parts = [name for share, name in sorted(shares, reverse=True) if share >= 0.08]
    return f"{', '.join(parts)}." if parts else "open ground."


def scene_sample(scene: str, classes: Sequence[str], rng: np.random.Generator) -> Sample:
    """Scene classification: the true class among some or all others, in random order."""
    others = [c for c in classes if c != scene]
    count = len(others) if rng.random() < 0.5 else int(rng.integers(3, len(others) + 1))
    listed = [str(c) for c in rng.permutation([scene, *rng.permutation(others)[:count]])]
    return Sample(CLASSIFY.format(classes=", ".join(listed)), f"{scene}.", 0)
