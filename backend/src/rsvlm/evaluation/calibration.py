"""The confidences that a person sees beside the truth, for each kind of answer.

What counts as right: of an outline each labelled pixel that is of its class; a box that overlaps an object of its class
by half at least, one to one; words that are the true answer (strictly). An outline's pixels all have its confidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..answers.masks import BACKGROUND
from ..errors import BadInput
from ..schema import Answer
from .kinds import BoxedPicture, ColourMask, NamedPicture, Pair, Question
from .metrics import UNLABELLED, Mask, matched
from .model_answerer import ModelAnswerer, boxes_of, filled
from .reliability import Judged, at_temperature, calibration_error, fitted_temperature
from .tasks import CHANGE_PROMPT, Figures, Step, classes_prompt, every, one
from .words import strict

Row = tuple[float, float, float]
"""Confidence, share that is right, weight."""


def calibration(
    task: str, samples: Sequence[Any], answerer: ModelAnswerer, step: Step, prompt: str | None = None
) -> Figures:
    """`temperature` is fitted on every other picture, from the first on; `ece` and `ece_tempered`, without it and with
    it, are measured on the pictures between, as are `confidence`, `confidence_tempered` and `right` (means).

    `answerer` must tell confidences as the model has them, without a temperature. Raises BadInput for data or a model
    that no confidence can be judged with.
    """
    judged = _gather(_rows(task, samples, answerer, prompt), len(samples), step)
    fitting, measured = judged.halves()
    if not len(fitting) or not len(measured):
        raise BadInput("There are too few answers with a confidence to fit a temperature and to measure it.")
    temperature = round(fitted_temperature(fitting), 3)
    return {
        "temperature": temperature,
        "ece": calibration_error(measured),
        "ece_tempered": calibration_error(measured, temperature),
        "confidence": measured.mean(measured.confidence),
        "confidence_tempered": measured.mean(at_temperature(measured.confidence, temperature)),
        "right": measured.mean(measured.right),
        "fitted_on": len(fitting),
        "measured_on": len(measured),
    }


def _gather(rows: Iterator[list[Row]], count: int, step: Step) -> Judged:
    found: list[tuple[float, float, float, int]] = []
    for number, answers in enumerate(rows):
        found += [(*answer, number) for answer in answers]
        step(number + 1, count)
    columns = np.array(found, np.float64).reshape(-1, 4).T
    return Judged(columns[0], columns[1], columns[2], columns[3].astype(np.int64))


def _rows(task: str, samples: Sequence[Any], answerer: ModelAnswerer, prompt: str | None) -> Iterator[list[Row]]:
    kind = type(samples[0])
    if kind is ColourMask:
        return (_outlined(sample, answerer) for sample in samples)
    if kind is Pair:
        return (_changed(sample, answerer, prompt or CHANGE_PROMPT) for sample in samples)
    if kind is BoxedPicture:
        return (_boxed(sample, answerer) for sample in samples)
    if kind is NamedPicture:
        asked = prompt or classes_prompt([sample.name for sample in samples])
        return (_said(sample, task, asked, sample.name, answerer) for sample in samples)
    if kind is Question:
        return (_said(sample, task, sample.question, sample.answer, answerer) for sample in samples)
    raise BadInput(f"The confidences of the task {task} cannot be judged with these data.")


def _outlined(sample: ColourMask, answerer: ModelAnswerer) -> list[Row]:
    labels, names = sample.labels(), [name for name, _ in sample.classes]
    rows = []
    for number, name in enumerate(names):
        if name != BACKGROUND and answerer.knows("segment", name):
            answer = answerer.answer("segment", name, [sample.picture])
            rows += _areas(answer, labels == number, labels != UNLABELLED)
    return rows


def _changed(sample: Pair, answerer: ModelAnswerer, prompt: str) -> list[Row]:
    answer, truth = answerer.answer("change", prompt, [sample.before, sample.after]), sample.changed()
    return _areas(answer, truth, np.ones_like(truth))


def _areas(answer: Answer, truth: Mask, labelled: Mask) -> list[Row]:
    rows = []
    for feature in answer.features:
        within = filled([feature], answer) & labelled
        if feature.confidence is not None and within.any():
            rows.append((feature.confidence, float(truth[within].mean()), float(within.sum())))
    return rows


def _boxed(sample: BoxedPicture, answerer: ModelAnswerer) -> list[Row]:
    rows: list[Row] = []
    for name in sorted({label for label, _ in sample.objects}):
        wanted = sample.boxes(name)
        if not answerer.knows("ground", every(name)):
            continue
        for prompt in (every(name), *([one(name)] if len(wanted) == 1 else [])):
            answer = answerer.answer("ground", prompt, [sample.picture])
            hits = matched(boxes_of(answer), wanted)
            rows += [
                (feature.confidence, float(number in hits), 1.0)
                for number, feature in enumerate(answer.features)
                if feature.confidence is not None
            ]
    return rows


def _said(sample: Any, task: str, prompt: str, truth: str, answerer: ModelAnswerer) -> list[Row]:
    texts = answerer.answer(task, prompt, [sample.picture]).texts
    return [(text.confidence, float(strict(text.text, truth)), 1.0) for text in texts if text.confidence is not None]
