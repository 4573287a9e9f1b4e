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
"""A label of which no candidate is sure is answered by its best one from this score on."""

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
    """The candidates that an answer about all of a label names, by their indices: the sure ones, else the best one if
    there is a guess worth telling, else none."""
    own = np.flatnonzero(candidates.label == label)
    score = candidates.score[own]
    if len(own) and score.max() < SURE:
        return own[[int(score.argmax())]] if score.max() >= GUESS else own[:0]
    return own[score >= SURE]


def ground_samples(
    candidates: Candidates, names: Sequence[str], rng: np.random.Generator, most: int
) -> list[Sample]:
    """Questions about the boxes that are seen in a view: the best of a label, one among others, all of a label, labels
    that are not seen. As with masks the answer is what the head sees, whatever is true: text that is taught what it
    cannot read learns to doubt what it can."""
    samples: list[Sample] = []
    said = [said_boxes(candidates, index) for index in range(len(names))]
    present = [index for index in range(len(names)) if len(said[index])]
    absent = [index for index in range(len(names)) if not len(said[index])]
    numbers, score = candidates.numbers(100), candidates.score

    def draw(options: Sequence[str]) -> str:
        return options[int(rng.integers(len(options)))]

    def words(index: int) -> dict[str, str]:
        name = names[index]
        plural = PLURALS[name] if rng.random() < 0.7 or name != "water" else "water"
        return {"label": ONES.get(name, name) if rng.random() < 0.6 else name, "labels": plural}

    def answer(chosen: Sequence[int]) -> str:
        return box_text.encode((x1, y1, x2, y2) for x1, y1, x2, y2 in numbers[list(chosen)].tolist())

    for index in present:
        listed, own = said[index], candidates.boxes[said[index]]
        best = int(listed[score[listed].argmax()])
        samples.append(Sample(draw(GROUND_ONE).format(**words(index)), answer([best]), 1, index))
        if len(own) <= 20:
            ordered = listed[np.argsort(own[:, 0] + own[:, 2])]
            samples.append(Sample(draw(GROUND_ALL).format(**words(index)), answer(list(ordered)), 1, index))
        others = {names[i]: candidates.boxes[said[i]] for i in present if i != index}
        for expression in drawn(own, others, rng, 2):
            prompt = draw(GROUND_PHRASE).format(phrase=expression.words.format(label=words(index)["label"]))
            samples.append(Sample(prompt, answer([int(listed[expression.index])]), 1, index))
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
