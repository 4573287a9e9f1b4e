"""The five evaluations: samples in, named figures out.

The names of the figures are fixed (`mean_iou_cells`, `iou.{class}`, `acc_at_50`, ...): later figures are compared
with earlier ones by them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional, Union

import numpy as np

from ..errors import BadInput
from .answerers import Answerer
from .kinds import BoxedPicture, ColourMask, NamedPicture, Pair, Question
from .metrics import (
    UNLABELLED,
    Box,
    Counts,
    box_iou,
    cell_labels,
    greedy_matches,
    mask_cells,
    mean,
    normal_words,
    share,
)

Figure = Union[float, int, None, list[str], dict[str, Optional[float]]]
Figures = dict[str, Figure]
Step = Callable[[int, int], None]
"""Told after each sample: how many are done, and of how many."""

HALF = 0.5
CHANGE_PROMPT = "building"


def segment(samples: Sequence[ColourMask], answerer: Answerer, step: Step) -> Figures:
    """One prompt per class and picture; IoU from counts summed over the set, then the mean over classes present.

    Cells: the 24 x 24 grid of the picture, each with the majority of its labelled pixels. Pixels: the same answer on
    all labelled pixels. What is not labelled is not counted.
    """
    names = [name for name, _ in samples[0].classes]
    cells, pixels = [Counts() for _ in names], [Counts() for _ in names]
    present = [False] * len(names)
    known = [answerer.knows("segment", name) for name in names]
    for done, sample in enumerate(samples, 1):
        if [name for name, _ in sample.classes] != names:
            raise BadInput(f"{sample.mask} has other classes than the first picture; evaluate them apart.")
        labels = sample.labels()
        truth = cell_labels(labels, len(names))
        for number, name in enumerate(names):
            if known[number]:
                predicted = answerer.mask("segment", name, [sample.picture])
            else:
                predicted = np.zeros(labels.shape, dtype=bool)
            if predicted.shape != labels.shape:
                raise BadInput(f"{sample.picture} and {sample.mask} differ in size; give masks of the pictures' size.")
            cells[number].add(mask_cells(predicted), truth == number, truth != UNLABELLED)
            pixels[number].add(predicted, labels == number, labels != UNLABELLED)
            present[number] |= bool((truth == number).any())
        step(done, len(samples))
    found = [number for number in range(len(names)) if present[number]]
    figures: Figures = {
        "mean_iou_cells": mean(cells[number].iou for number in found),
        "mean_iou_pixels": mean(pixels[number].iou for number in found),
    }
    figures.update({f"iou.{names[number]}": cells[number].iou for number in found})
    figures.update({f"iou_pixels.{names[number]}": pixels[number].iou for number in found})
    return {**figures, "valid_answers": answerer.valid, "not_known": _names(names, known)}


def change(samples: Sequence[Pair], answerer: Answerer, step: Step, prompt: str = CHANGE_PROMPT) -> Figures:
    """Pixels of change, pooled over all pairs."""
    counts = Counts()
    for done, sample in enumerate(samples, 1):
        predicted, truth = answerer.mask("change", prompt, [sample.before, sample.after]), sample.changed()
        if predicted.shape != truth.shape:
            raise BadInput(f"{sample.before} and {sample.label} differ in size; give labels of the pictures' size.")
        counts.add(predicted, truth)
        step(done, len(samples))
    return {
        "f1": counts.f1,
        "precision": counts.precision,
        "recall": counts.recall,
        "iou": counts.iou,
        "valid_answers": answerer.valid,
    }


def one(name: str) -> str:
    """The prompt for an object that is alone in its picture."""
    return f"the {name}"


def every(name: str) -> str:
    """The prompt for all objects of a class."""
    return f"all {name}" if name.endswith("s") else f"all {name}s"


def ground(samples: Sequence[BoxedPicture], answerer: Answerer, step: Step) -> Figures:
    """`acc_at_50`: first box for "the X" where a picture has one X. `f1_at_50`: boxes for "all X", one to one."""
    hits, singles, everything = 0, 0, Counts()
    by_class: dict[str, Counts] = {}
    known: dict[str, bool] = {}
    for done, sample in enumerate(samples, 1):
        for name in sorted({label for label, _ in sample.objects}):
            wanted = sample.boxes(name)
            known[name] = answerer.knows("ground", every(name))
            if len(wanted) == 1:
                singles += 1
                first = answerer.boxes(one(name), sample.picture)[:1] if known[name] else []
                hits += bool(first) and box_iou(first[0], wanted[0]) >= HALF
            predicted = answerer.boxes(every(name), sample.picture) if known[name] else []
            matches = greedy_matches(predicted, wanted)
            for counts in (everything, by_class.setdefault(name, Counts())):
                counts.add_matches(matches, len(predicted), len(wanted))
        step(done, len(samples))
    return {
        "acc_at_50": share(hits, singles),
        "f1_at_50": everything.f1,
        "single_prompts": singles,
        "objects": everything.hits + everything.missed,
        **{f"f1_at_50.{name}": counts.f1 for name, counts in sorted(by_class.items())},
        "valid_answers": answerer.valid,
        "not_known": _names(sorted(known), [known[name] for name in sorted(known)]),
    }


def _names(names: Sequence[str], known: Sequence[bool]) -> list[str]:
    """Those of the classes that the model has no word for."""
    return [name for name, there in zip(names, known) if not there]


def typical_boxes(samples: Sequence[BoxedPicture]) -> dict[str, Box]:
    """For each prompt of `ground` the median box of its class in this set, coordinate by coordinate."""
    found: dict[str, Box] = {}
    for name in {label for sample in samples for label, _ in sample.objects}:
        every_box = np.array([box for sample in samples for box in sample.boxes(name)])
        x1, y1, x2, y2 = (float(value) for value in np.median(every_box, axis=0))
        found[one(name)] = found[every(name)] = (x1, y1, x2, y2)
    return found


def classes_prompt(names: Sequence[str]) -> str:
    """The question that lists the classes, in the published wording (reference: rsunivlm 3.3)."""
    return f"Classify the given image in one of the following classes: {', '.join(names)}."


def classify(samples: Sequence[NamedPicture], answerer: Answerer, step: Step, classes: Sequence[str]) -> Figures:
    """Share of right names among `classes`, compared in lower case without punctuation."""
    names = sorted({normal_words(name) for name in classes})
    prompt = classes_prompt(names)
    right = dict.fromkeys(names, 0)
    total = dict.fromkeys(names, 0)
    for done, sample in enumerate(samples, 1):
        name = normal_words(sample.name)
        said = answerer.words("classify", prompt, sample.picture, "class")
        total[name] += 1
        right[name] += normal_words(said) == name
        step(done, len(samples))
    return {
        "accuracy": share(sum(right.values()), sum(total.values())),
        "per_class": {name: share(right[name], total[name]) for name in names},
        "valid_answers": answerer.valid,
    }


def question(samples: Sequence[Question], answerer: Answerer, step: Step) -> Figures:
    """Share of right answers for each type of question, and the mean over the types."""
    right: dict[str, int] = {}
    total: dict[str, int] = {}
    for done, sample in enumerate(samples, 1):
        said = answerer.words("question", sample.question, sample.picture, sample.kind)
        total[sample.kind] = total.get(sample.kind, 0) + 1
        right[sample.kind] = right.get(sample.kind, 0) + (normal_words(said) == normal_words(sample.answer))
        step(done, len(samples))
    by_kind = {kind: share(right[kind], total[kind]) for kind in sorted(total)}
    return {
        **{f"accuracy.{kind}": value for kind, value in by_kind.items()},
        "accuracy.mean": mean(by_kind.values()),
        "valid_answers": answerer.valid,
    }
