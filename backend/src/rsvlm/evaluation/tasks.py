"""The evaluations of answers in masks, boxes and words: samples in, named figures out.

The names of the figures are fixed (`mean_iou_cells`, `iou.{class}`, `acc_at_50`, ...): later figures are compared
with earlier ones by them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Optional, Union

import numpy as np

from ..answers.masks import BACKGROUND
from ..errors import BadInput
from .answerers import Answerer
from .caption_scores import caption_scores
from .captions import CaptionedPicture
from .kinds import BoxedPicture, ColourMask, NamedPicture, Pair, Question
from .lrs_vqa import COUNT
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
from .overlap import original_box_iou
from .refgeo import Phrase
from .words import RULES, SYNONYM_NEEDS, Rule, synonyms

Figure = Union[float, int, None, list[str], dict[str, Optional[float]]]
Figures = dict[str, Figure]
Step = Callable[[int, int], None]
"""Told after each sample: how many are done, and of how many."""

HALF = 0.5
CHANGE_PROMPT = "building"


def segment(samples: Sequence[ColourMask], answerer: Answerer, step: Step) -> Figures:
    """One prompt per class and picture; IoU from counts summed over the set, then the mean over classes present.

    Cells: the 24 x 24 grid of the picture, each with the majority of its labelled pixels. Pixels: the same answer on
    all labelled pixels. What is not labelled is not counted. A class called "others" is what is none of the classes: it
    is not asked for.
    """
    names = [name for name, _ in samples[0].classes]
    asked = [number for number, name in enumerate(names) if name != BACKGROUND]
    cells, pixels = [Counts() for _ in names], [Counts() for _ in names]
    present = [False] * len(names)
    known = [name == BACKGROUND or answerer.knows("segment", name) for name in names]
    for done, sample in enumerate(samples, 1):
        if [name for name, _ in sample.classes] != names:
            raise BadInput(f"{sample.mask} has other classes than the first picture; evaluate them apart.")
        labels = sample.labels()
        truth = cell_labels(labels, len(names))
        for number in asked:
            name = names[number]
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
    """Pixels of change, pooled over all pairs; `unchanged_kept` is the share of the pairs without a change (how many:
    `unchanged_pairs`) of which nothing was said to have changed."""
    counts = Counts()
    unchanged = kept = 0
    for done, sample in enumerate(samples, 1):
        predicted, truth = answerer.mask("change", prompt, [sample.before, sample.after]), sample.changed()
        if predicted.shape != truth.shape:
            raise BadInput(f"{sample.before} and {sample.label} differ in size; give labels of the pictures' size.")
        counts.add(predicted, truth)
        if not truth.any():
            unchanged += 1
            kept += not predicted.any()
        step(done, len(samples))
    return {
        "f1": counts.f1,
        "precision": counts.precision,
        "recall": counts.recall,
        "iou": counts.iou,
        "unchanged_kept": share(kept, unchanged),
        "unchanged_pairs": unchanged,
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
    hits, original, singles, everything = 0, 0, 0, Counts()
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
                original += bool(first) and original_box_iou(first[0], wanted[0]) > HALF
            predicted = answerer.boxes(every(name), sample.picture) if known[name] else []
            matches = greedy_matches(predicted, wanted)
            for counts in (everything, by_class.setdefault(name, Counts())):
                counts.add_matches(matches, len(predicted), len(wanted))
        step(done, len(samples))
    return {
        "acc_at_50": share(hits, singles),
        "acc_at_50_original": share(original, singles),
        "f1_at_50": everything.f1,
        "single_prompts": singles,
        "objects": everything.hits + everything.missed,
        **{f"f1_at_50.{name}": counts.f1 for name, counts in sorted(by_class.items())},
        "valid_answers": answerer.valid,
        "not_known": _names(sorted(known), [known[name] for name in sorted(known)]),
    }


def refer(samples: Sequence[Phrase], answerer: Answerer, step: Step) -> Figures:
    """The first box for each phrase: `acc_at_50` is the share that overlaps the truth by more than half.

    `acc_at_50_original` computes the overlap as the published figures were (reference: rscovlm section 7.1). Both are
    there for each source too.
    """
    hits: dict[str, list[bool]] = {}
    for done, sample in enumerate(samples, 1):
        first = answerer.boxes(sample.phrase, sample.picture)[:1]
        for name, overlap in (("acc_at_50", box_iou), ("acc_at_50_original", original_box_iou)):
            hit = bool(first) and overlap(first[0], sample.box) > HALF
            for key in (name, f"{name}.{sample.source}"):
                hits.setdefault(key, []).append(hit)
        step(done, len(samples))
    figures: Figures = {name: share(sum(found), len(found)) for name, found in hits.items()}
    return {**figures, "phrases": len(samples), "valid_answers": answerer.valid}


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


def typical_phrases(samples: Sequence[Phrase]) -> dict[str, Box]:
    """For each phrase the median box of all in this set, coordinate by coordinate."""
    if not samples:
        return {}
    x1, y1, x2, y2 = (float(value) for value in np.median([sample.box for sample in samples], axis=0))
    return {sample.phrase: (x1, y1, x2, y2) for sample in samples}


def classes_prompt(classes: Sequence[str]) -> str:
    """The question that lists the classes, in the published wording (reference: rsunivlm 3.3)."""
    names = sorted({normal_words(name) for name in classes})
    return f"Classify the given image in one of the following classes: {', '.join(names)}."


def classify(
    samples: Sequence[NamedPicture], answerer: Answerer, step: Step, classes: Sequence[str], prompt: str = ""
) -> Figures:
    """Share of right names among `classes`: `accuracy` and `per_class` compare them in lower case without punctuation,
    beside them are the lenient rules of `words.RULES`. `prompt` is what is asked in place of `classes_prompt`."""
    names = sorted({normal_words(name) for name in classes})
    prompt = prompt or classes_prompt(classes)
    tally = Tally(RULES)
    for done, sample in enumerate(samples, 1):
        said = answerer.words("classify", prompt, sample.picture, "class")
        tally.add(said, normal_words(sample.name), normal_words(sample.name))
        step(done, len(samples))
    per_class = tally.by_kind("accuracy")
    return {
        **tally.all(),
        "per_class": {name: per_class.get(name) for name in names},
        "valid_answers": answerer.valid,
    }


def question(samples: Sequence[Question], answerer: Answerer, step: Step, hops: int = 0) -> Figures:
    """Share of right answers: of all, for each type of question, and the mean over the types; for each rule.

    `hops` is how often the answerer may look closer, for all but questions to count (reference: rscovlm section 3.4).
    Questions that name their source are also judged by the rule of LRS-VQA (`accuracy_lrs`) where WordNet is here.
    """
    named = any(sample.source for sample in samples)
    same_meaning = synonyms() if named else None
    rules = {**RULES, "accuracy_lrs": same_meaning} if same_meaning else dict(RULES)
    tally, sources = Tally(rules), Tally(rules)
    for done, sample in enumerate(samples, 1):
        closer = 0 if sample.kind == COUNT else hops
        said = answerer.words("question", sample.question, sample.picture, sample.kind, closer)
        tally.add(said, sample.answer, sample.kind)
        if sample.source:
            sources.add(said, sample.answer, sample.source)
        step(done, len(samples))
    figures: Figures = tally.all()
    for name in rules:
        by_kind = tally.by_kind(name)
        figures.update({f"{name}.{kind}": value for kind, value in by_kind.items()})
        figures[f"{name}.mean"] = mean(by_kind.values())
        figures.update({f"{name}.source.{source}": value for source, value in sources.by_kind(name).items()})
    if named and same_meaning is None:
        figures.update({"accuracy_lrs": None, "notes": [SYNONYM_NEEDS]})
    return {**figures, "hops": hops, "valid_answers": answerer.valid}


def caption(samples: Sequence[CaptionedPicture], answerer: Answerer, step: Step) -> Figures:
    """How close one caption for each picture is to those of people; None for what cannot be measured here."""
    said = []
    for done, sample in enumerate(samples, 1):
        said.append(answerer.words("caption", "", sample.picture, "caption"))
        step(done, len(samples))
    scores, lacking = caption_scores(said, [sample.captions for sample in samples])
    figures: Figures = {"meteor": None, **scores}
    if lacking:
        figures["notes"] = [lacking]
    return {**figures, "valid_answers": answerer.valid}


class Tally:
    """Right answers by several rules, in all and for each kind of question."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._rules = rules
        self._right: dict[str, Counter[str]] = {name: Counter() for name in rules}
        self._total: Counter[str] = Counter()

    def add(self, said: str, answer: str, kind: str) -> None:
        """Judge one answer."""
        self._total[kind] += 1
        for name, rule in self._rules.items():
            self._right[name][kind] += rule(said, answer)

    def all(self) -> Figures:
        """The share of right ones among all, by the name of each rule."""
        return {name: share(right.total(), self._total.total()) for name, right in self._right.items()}

    def by_kind(self, name: str) -> dict[str, float | None]:
        """The share for each kind of question by one rule, sorted."""
        return {kind: share(self._right[name][kind], self._total[kind]) for kind in sorted(self._total)}
