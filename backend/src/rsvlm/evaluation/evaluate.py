"""One evaluation from its request to its report: `rsvlm evaluate TASK --data KIND:PATH`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from ..errors import BadInput
from ..models.base import Control, Model
from . import kinds, tasks
from .answerers import CONTROLS, Answerer, ConstantAnswerer, ModelAnswerer, OtsuAnswerer, WholeAnswerer, most_frequent

DEFAULT_CONTROL = "model"


def evaluate(
    task: str,
    data: Sequence[str],
    load: Callable[[], Model],
    control: Control,
    step: tasks.Step,
    against: str = DEFAULT_CONTROL,
    limit: int | None = None,
    prompt: str | None = None,
    grammar: bool = True,
) -> dict[str, Any]:
    """The report: the figures of `task` under their fixed names, and what they were made from.

    `data` are sets of one kind, pooled. `load` is called only where a model is needed. `against` is "model" or one of
    CONTROLS. `limit` takes the first samples in sorted order. Raises BadInput for data, controls or limits that do not
    fit, and what the model raises.
    """
    if against not in (DEFAULT_CONTROL, *CONTROLS):
        raise BadInput(f"The control '{against}' is not known; choose one of {', '.join(CONTROLS)}.")
    if limit is not None and limit < 1:
        raise BadInput(f"A limit of {limit} leaves nothing to evaluate; give at least 1.")
    everything = [sample for one in data for sample in _read(task, one)]
    samples = everything[:limit]
    started = time.perf_counter()
    model = load() if against in (DEFAULT_CONTROL, "blank") else None
    answerer = _answerer(model, control, against, samples, grammar)
    figures = _measure(task, everything, samples, answerer, step, prompt)
    return {
        **figures,
        "task": task,
        "data": list(data),
        "samples": len(samples),
        "control": against,
        "model": model.info.id if model else None,
        "weights_hash": model.info.weights_hash if model else None,
        "grammar": grammar,
        "seconds": round(time.perf_counter() - started, 3),
    }


def _read(task: str, data: str) -> Sequence[Any]:
    path = kinds.split_data(task, data)
    readers: dict[str, Callable[[Any], Sequence[Any]]] = {
        "segment": kinds.read_colour_masks,
        "change": kinds.read_pairs,
        "ground": kinds.read_voc,
        "classify": kinds.read_class_folders,
        "question": kinds.read_questions,
    }
    return readers[task](path)


def _answerer(model: Model | None, control: Control, against: str, samples: Sequence[Any], grammar: bool) -> Answerer:
    if model is not None:
        return ModelAnswerer(model, control, blank=against == "blank", grammar=grammar)
    if against == "whole":
        return WholeAnswerer()
    if against == "otsu":
        return OtsuAnswerer()
    boxed = [sample for sample in samples if isinstance(sample, kinds.BoxedPicture)]
    answers = [("class", s.name) for s in samples if isinstance(s, kinds.NamedPicture)]
    answers += [(s.kind, s.answer) for s in samples if isinstance(s, kinds.Question)]
    return ConstantAnswerer(tasks.typical_boxes(boxed), most_frequent(answers))


def _measure(
    task: str,
    everything: Sequence[Any],
    samples: Sequence[Any],
    answerer: Answerer,
    step: tasks.Step,
    prompt: str | None,
) -> tasks.Figures:
    if prompt is not None and task != "change":
        raise BadInput(f"The prompts of {task} come from its data; --prompt is for the task change.")
    if task == "segment":
        return tasks.segment(samples, answerer, step)
    if task == "change":
        return tasks.change(samples, answerer, step, prompt or tasks.CHANGE_PROMPT)
    if task == "ground":
        return tasks.ground(samples, answerer, step)
    if task == "classify":
        return tasks.classify(samples, answerer, step, [sample.name for sample in everything])
    return tasks.question(samples, answerer, step)
