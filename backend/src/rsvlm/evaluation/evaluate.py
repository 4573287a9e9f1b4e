"""One evaluation from its request to its report: `rsvlm evaluate TASK --data KIND:PATH`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..models.base import Control, Model
from ..models.classes import class_name
from ..schema import Options
from . import detect, kinds, tasks
from .answerers import CONTROLS, Answerer, ConstantAnswerer, OtsuAnswerer, WholeAnswerer, most_frequent
from .calibration import calibration
from .captions import CaptionedPicture
from .conditions import under
from .detections import DetectionPicture
from .found_objects import check_export, read_detections, write_detections
from .matching import OUTLINES
from .model_answerer import ModelAnswerer
from .predictions import Asked, PredictedAnswerer, read_boxes, read_texts
from .reading import read_samples, split_data
from .refgeo import Phrase

MODEL = "model"
PROMPTED = ("change", "detect", "classify")
ASKED_IN_FULL = "rsunivlm"
"""The family that is asked for a class in its published sentence; others make one of their own from the names."""
MOST_NOTES = 20


@dataclass(frozen=True)
class Settings:
    """How to evaluate.

    `against` is "model" or one of CONTROLS; `predictions` is a file or folder of answers made elsewhere instead.
    `limit` takes the first samples in sorted order. `prompt` is what has changed, the classes to detect, or the
    question that lists classes. `tile`, `max_tiles`, `enlarge` and `hops` are as in `schema.Options`; None lets the
    task choose: pictures are taken whole, but cut by the model's own tiles to detect, and questions of LRS-VQA look
    closer once where the model can.

    For detection: `outline` is what is compared (see `matching.match`; None: as the data have it), `threshold` the
    score above which a detection counts, `export` the kind and place where detections are written.

    `under` is the condition under which pictures are shown (one of `conditions.CONDITIONS`), None: as they are. With
    `calibrate` the model's confidences are measured, not its answers.
    """

    against: str = MODEL
    predictions: Path | None = None
    limit: int | None = None
    prompt: str | None = None
    grammar: bool = True
    tile: int | None = None
    max_tiles: int = Options().max_tiles
    enlarge: bool = False
    hops: int | None = None
    outline: str | None = None
    threshold: float | None = None
    export: tuple[str, Path] | None = None
    under: str | None = None
    calibrate: bool = False

    def check(self, task: str) -> None:
        """Raises BadInput where a setting is none or not one of this task."""
        if self.against not in (MODEL, *CONTROLS):
            raise BadInput(f"The control '{self.against}' is not known; choose one of {', '.join(CONTROLS)}.")
        if self.predictions is not None and self.against != MODEL:
            raise BadInput("Answers made elsewhere are their own control; leave out --control or --predictions.")
        if self.predictions is not None and not self.predictions.exists():
            raise BadInput(f"{self.predictions} does not exist; check the path of the predictions.")
        if self.limit is not None and self.limit < 1:
            raise BadInput(f"A limit of {self.limit} leaves nothing to evaluate; give at least 1.")
        if self.prompt is not None and task not in PROMPTED:
            raise BadInput(f"The prompts of {task} come from its data; --prompt is for {' and '.join(PROMPTED)}.")
        if self.outline is not None and self.outline not in OUTLINES:
            raise BadInput(f"The outline '{self.outline}' is not known; choose one of {', '.join(OUTLINES)}.")
        if task != "detect" and (self.outline or self.export or self.threshold is not None):
            raise BadInput("Outlines, thresholds and exports are of objects; they are for the task detect.")
        if self.threshold is not None and not 0 <= self.threshold < 1:
            raise BadInput(f"The threshold is {self.threshold}; give a score from 0 to below 1.")
        if self.calibrate and (self.against != MODEL or self.predictions is not None or task == "detect"):
            raise BadInput("Only the answers of a model, in masks, boxes or words, have confidences to be calibrated.")
        if self.under is not None and (self.predictions is not None or self.export is not None):
            raise BadInput("Answers made elsewhere, and exports, are of the pictures as they are; leave out --under.")
        if task != "question" and self.hops is not None:
            raise BadInput("Only questions look closer; --hops is for the task question.")


def evaluate(
    task: str,
    data: Sequence[str],
    load: Callable[[], Model],
    control: Control,
    step: tasks.Step,
    settings: Settings = Settings(),
) -> dict[str, Any]:
    """The report: the figures of `task` under their fixed names, and what they were made from.

    `data` are sets of one task, pooled. `load` is called only where a model is needed. Raises BadInput for data,
    predictions or settings that do not fit, and what the model raises.
    """
    settings.check(task)
    kind, _ = split_data(task, data[0])
    outline = settings.outline or ("oriented" if kind == "dota" else "box")
    everything = read_samples(task, data, oriented=outline != "box")
    samples = everything[: settings.limit]
    if settings.export:
        check_export(*settings.export, everything)
    started = time.perf_counter()
    predicted = _predicted(task, everything, settings.predictions, outline) if settings.predictions else None
    model = load() if predicted is None and settings.against in (MODEL, "blank") else None
    if model is not None and task not in model.profile.tasks:
        raise BadInput(f"The model {model.info.id} cannot {task}; it can {', '.join(model.profile.tasks)}.")
    with under(settings.under, samples) as shown:
        answerer: Answerer = predicted or _answerer(task, model, control, shown, settings)
        if task == "detect":
            figures = _detect(shown, everything, answerer, step, settings, outline)
        else:
            figures = _measure(task, everything, shown, answerer, step, settings, kind, model)
    notes = [*figures.pop("notes", []), *_notes(samples)]
    return {
        **figures,
        **({"unanswered": predicted.missing} if predicted and task != "detect" else {}),
        "task": task,
        "data": list(data),
        "samples": len(shown),
        "under": settings.under,
        "control": "predictions" if predicted else settings.against,
        "predictions": str(settings.predictions) if settings.predictions else None,
        "model": model.info.id if model else None,
        "weights_hash": model.info.weights_hash if model else None,
        "grammar": settings.grammar,
        "notes": notes,
        "seconds": round(time.perf_counter() - started, 3),
    }


def _predicted(task: str, everything: Sequence[Any], path: Path, outline: str) -> PredictedAnswerer:
    if task == "detect":
        return PredictedAnswerer(objects=read_detections(path, everything, oriented=outline != "box"))
    if task in ("segment", "change"):
        raise BadInput(f"Answers made elsewhere cannot be read for the task {task}; evaluate a model.")
    asked = [one for sample in everything for one in _asked(sample)]
    if task == "ground":
        return PredictedAnswerer(boxes=read_boxes(path, asked))
    return PredictedAnswerer(texts=read_texts(path, asked))


def _asked(sample: Any) -> list[tuple[str, Asked]]:
    """What one sample asks, with its id."""
    if isinstance(sample, Phrase):
        return [(sample.id, (sample.picture, sample.phrase))]
    if isinstance(sample, kinds.Question):
        return [(sample.id, (sample.picture, sample.question))]
    if isinstance(sample, kinds.BoxedPicture):
        names = sorted({name for name, _ in sample.objects})
        return [("", (sample.picture, words(name))) for name in names for words in (tasks.one, tasks.every)]
    return [("", (sample.picture, ""))]


def _answerer(task: str, model: Model | None, control: Control, samples: Sequence[Any], settings: Settings) -> Answerer:
    if model is not None:
        tile = settings.tile if settings.tile is not None else (0 if task == "detect" else -1)
        options = Options(tile=tile, max_tiles=settings.max_tiles, grammar=settings.grammar, enlarge=settings.enlarge)
        return ModelAnswerer(model, control, settings.against == "blank", options, settings.calibrate)
    if settings.against == "whole":
        return WholeAnswerer()
    if settings.against == "otsu":
        return OtsuAnswerer()
    boxed = [sample for sample in samples if isinstance(sample, kinds.BoxedPicture)]
    phrases = [sample for sample in samples if isinstance(sample, Phrase)]
    answers = [("class", s.name) for s in samples if isinstance(s, kinds.NamedPicture)]
    answers += [(s.kind, s.answer) for s in samples if isinstance(s, kinds.Question)]
    answers += [("caption", text) for s in samples if isinstance(s, CaptionedPicture) for text in s.captions]
    return ConstantAnswerer({**tasks.typical_boxes(boxed), **tasks.typical_phrases(phrases)}, most_frequent(answers))


def _hops(kind: str, model: Model | None, settings: Settings) -> int:
    if settings.hops is not None:
        return settings.hops
    return 1 if kind == "lrs-vqa" and model is not None and model.profile.hops else 0


def _detect(
    samples: Sequence[DetectionPicture],
    everything: Sequence[DetectionPicture],
    answerer: Answerer,
    step: tasks.Step,
    settings: Settings,
    outline: str,
) -> dict[str, Any]:
    classes = sorted({name for sample in everything for name in sample.classes})
    if settings.prompt is not None:
        classes = sorted({class_name(part) for part in settings.prompt.replace(",", ";").split(";")} - {""})
        if not classes:
            raise BadInput(f"The prompt '{settings.prompt}' names no class; give some, parted by semicolons.")
    matched = detect.gather(samples, answerer, classes, outline, step)
    if settings.export:
        found = [detection for one in matched for detection in one.found]
        write_detections(*settings.export, found, everything, classes)
    return {
        **detect.figures(matched, classes, settings.threshold),
        "outline": outline,
        "valid_answers": answerer.valid,
        "not_known": [name for name in classes if not answerer.knows("detect", name)],
    }


def _classes_prompt(names: Sequence[str], model: Model | None) -> str:
    if model is None or model.profile.family == ASKED_IN_FULL:
        return tasks.classes_prompt(names)
    return ", ".join(dict.fromkeys(names))


def _measure(
    task: str,
    everything: Sequence[Any],
    samples: Sequence[Any],
    answerer: Answerer,
    step: tasks.Step,
    settings: Settings,
    kind: str,
    model: Model | None,
) -> dict[str, Any]:
    if settings.calibrate:
        assert isinstance(answerer, ModelAnswerer)
        return calibration(task, samples, answerer, step, settings.prompt)
    if task == "segment":
        return tasks.segment(samples, answerer, step)
    if task == "change":
        return tasks.change(samples, answerer, step, settings.prompt or tasks.CHANGE_PROMPT)
    if task == "ground":
        phrases = [sample for sample in samples if isinstance(sample, Phrase)]
        if phrases and len(phrases) < len(samples):
            raise BadInput("Phrases and boxed pictures are measured in different ways; evaluate them apart.")
        return tasks.refer(phrases, answerer, step) if phrases else tasks.ground(samples, answerer, step)
    if task == "classify":
        names = [sample.name for sample in everything]
        return tasks.classify(samples, answerer, step, names, settings.prompt or _classes_prompt(names, model))
    if task == "question":
        return tasks.question(samples, answerer, step, _hops(kind, model, settings))
    return tasks.caption(samples, answerer, step)


def _notes(samples: Sequence[Any]) -> list[str]:
    """Sentences about the data, the first of them where they are many."""
    notes = [note for sample in samples if isinstance(sample, DetectionPicture) for note in sample.notes]
    left = len(notes) - MOST_NOTES
    return [*notes[:MOST_NOTES], f"There are {left} more of these."] if left > 0 else notes
