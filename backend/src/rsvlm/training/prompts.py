"""Serve: what is asked of a view and what the right text answer is, in the published formats (reference: rsunivlm 3-4).

Wordings are drawn from several; the canonical one of a task is what the profile uses when a person only names a label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..answers import boxes as box_text
from ..answers import masks as mask_text
from ..models.rsunivlm.evidence import SURE, Candidates
from .serve.expressions import drawn

GUESS = 0.1
"""From this score on the best candidate of a label is told where one is asked for, though it is not sure."""

MOST_SAID = 20
"""Objects of the longest list that is taught."""

ABSENT_SHARE = 0.6
"""Of views that are asked for something that is not surely there."""

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


def said_boxes(candidates: Candidates, label: int) -> npt.NDArray[np.int64]:
    """The candidates that an answer about all of a label names, by their indices: the sure ones."""
    return np.flatnonzero((candidates.label == label) & (candidates.score >= SURE))


def said_box(candidates: Candidates, label: int) -> int | None:
    """The candidate that an answer about one of a label names: the best, None where it is no guess worth telling.

    Who asks for "the dock" says that there is one; who asks for all docks does not.
    """
    own = np.flatnonzero((candidates.label == label) & (candidates.score >= GUESS))
    return int(own[candidates.score[own].argmax()]) if len(own) else None


def ground_samples(
    candidates: Candidates, names: Sequence[str], rng: np.random.Generator, most: int
) -> list[Sample]:
    """Questions about the boxes that are seen in a view: the best of a label, one among others, all of a label, labels
    that are not seen. As with masks the answer is what the head sees, whatever is true: text that is taught what it
    cannot read learns to doubt what it can."""
    samples: list[Sample] = []
    numbers = candidates.numbers(100)
    said = [said_boxes(candidates, index) for index in range(len(names))]
    best = [said_box(candidates, index) for index in range(len(names))]
    absent = [index for index in range(len(names)) if not len(said[index])]

    def draw(options: Sequence[str]) -> str:
        return options[int(rng.integers(len(options)))]

    def words(index: int) -> dict[str, str]:
        name = names[index]
        plural = PLURALS[name] if rng.random() < 0.7 or name != "water" else "water"
        return {"label": ONES.get(name, name) if rng.random() < 0.6 else name, "labels": plural}

    def ask(options: Sequence[str], index: int, chosen: Sequence[int], phrase: str = "") -> None:
        text = box_text.encode((x1, y1, x2, y2) for x1, y1, x2, y2 in numbers[list(chosen)].tolist())
        named = words(index)
        prompt = draw(options).format(**named, phrase=phrase.format(label=named["label"]))
        samples.append(Sample(prompt, text or NOTHING, 1, index))

    for index, listed in enumerate(said):
        one = best[index]
        if one is not None:
            ask(GROUND_ONE, index, [one])
        own = candidates.boxes[listed]
        if 0 < len(own) <= MOST_SAID:
            ask(GROUND_ALL, index, list(listed[np.argsort(own[:, 0] + own[:, 2])]))
        others = {names[i]: candidates.boxes[said[i]] for i in range(len(names)) if i != index and len(said[i])}
        for expression in drawn(own, others, rng, 2):
            ask(GROUND_PHRASE, index, [int(listed[expression.index])], expression.words)
    if absent and rng.random() < ABSENT_SHARE:
        near = [index for index in absent if best[index] is not None]
        index = int(rng.choice(near if near and rng.random() < 0.5 else absent))
        if best[index] is None and rng.random() < 0.3:
            ask(GROUND_ONE, index, [])
        else:
            ask(GROUND_ALL, index, [])
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
