"""One job about regions: each is looked at by itself and answered as it is done."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ..account import Clock, Emit, provenance
from ..errors import BadInput, ModelFailure, Stopped
from ..features.place import place_box
from ..imagery.scene import Scene
from ..models.base import Control, Model
from ..models.labels import understand
from ..schema import Answer, Request, TextAnswer, to_json
from .classes import chosen, class_list, outlined, unknown
from .evidence import EvidenceLabeller
from .identify import asks_what_it_is, identifier
from .labeller import NO_DATA, UNANSWERED, UNREADABLE, Labeller, empty
from .placed import Placed, placed
from .words import ChoiceLabeller, QuestionLabeller

OUTSIDE = "outside"
ASKED = ("question", "caption", "classify")
"""Tasks that can be done of each region beside `label`."""

TOLD = {
    OUTSIDE: "{count} of {total} regions lie outside of the picture and have no answer.",
    NO_DATA: "{count} of {total} regions have no data and no answer.",
    UNREADABLE: "The answers about {count} of {total} regions cannot be read; the model's words are kept.",
    UNANSWERED: "The model did not answer about {count} of {total} regions: {problem}",
}


def label_regions(request: Request, scene: Scene, model: Model, control: Control, emit: Emit) -> Answer:
    """Do one job about regions and tell of it: a `tile` event with one text for each region, in their order.

    A region that is not in the picture has an empty text whose quality says so. When the person stops it, what was
    done comes back with `complete` False. Raises BadInput where the request cannot be done as asked, ModelFailure where
    the model fails.
    """
    if not request.regions:
        raise BadInput("There is no region to label; give polygons or points.")
    if len(scene.dates) != 1:
        raise BadInput("Regions are looked at in one picture; leave one of the two dates out.")
    labeller = _labeller(request, scene, model, control)
    regions = [placed(region, scene.grid) for region in request.regions]
    clock = Clock()
    warnings: list[str] = []
    emit("started", {"tiles": len(regions), "grid": to_json(scene.grid), "model": model.info.id})

    def warn(message: str) -> None:
        warnings.append(message)
        emit("warning", {"message": message})

    for warning in scene.warnings:
        warn(warning)
    if model.profile.labels.get("segment"):
        for doubt in _doubts(request, model.profile.name):
            warn(doubt)
    texts: list[TextAnswer] = []
    complete = True
    try:
        while len(texts) < len(regions):
            control.check()
            begun = time.perf_counter()
            batch = regions[len(texts) : len(texts) + labeller.together]
            found = _answers(labeller, batch, scene)
            seconds = (time.perf_counter() - begun) / len(batch)
            clock.lap("model")
            for answer in found:
                text = replace(answer, prompt=request.prompt, tile=len(texts))
                texts.append(text)
                told = {"features": [], "texts": [to_json(text)], "seconds": seconds}
                emit("tile", {"index": text.tile, "total": len(regions), **told})
    except Stopped:
        complete = False
    counts = Counter(text.quality for text in texts)
    problem = labeller.problems[-1] if labeller.problems else ""
    if counts[UNANSWERED] and counts[UNANSWERED] == len(texts):
        raise ModelFailure(problem)
    for quality, sentence in TOLD.items():
        if counts[quality]:
            warn(sentence.format(count=counts[quality], total=len(texts), problem=problem))
    seen = labeller.looked_at or [scene.whole]
    left, top = min(window.col for window in seen), min(window.row for window in seen)
    right, bottom = max(window.col_end for window in seen), max(window.row_end for window in seen)
    return Answer(
        features=(),
        texts=tuple(texts),
        warnings=tuple(warnings),
        footprint=place_box(left, top, right, bottom, scene.grid),
        provenance=provenance(
            request, scene, model.info, clock, labeller.model_prompts, labeller.looked_at, labeller.calls
        ),
        complete=complete,
    )


def _doubts(request: Request, name: str) -> list[str]:
    """What the person should know where a model was taught its own words only."""
    doubts = []
    if request.options.context:
        doubts.append(f"{name} was taught its own words only; it does not read the context.")
    if request.task in ASKED:
        doubts.append(f"{name} was taught questions about whole scenes; take what it says of single regions with care.")
    return doubts


def _answers(labeller: Labeller, regions: Sequence[Placed], scene: Scene) -> list[TextAnswer]:
    inside = [region for region in regions if region.touches(scene.whole)]
    answers = iter(labeller.answer(inside) if inside else ())
    return [next(answers) if region.touches(scene.whole) else empty(region, OUTSIDE) for region in regions]


def _labeller(request: Request, scene: Scene, model: Model, control: Control) -> Labeller:
    """Whoever can do it best: masks where the model outlines these very classes, else words."""
    profile, options = model.profile, request.options
    if request.task in ASKED:
        (asked,) = understand(request.task, request.prompt, profile)
        if request.task == "question" and asks_what_it_is(asked.words):
            return identifier(asked.words, scene, model, control, options)
        return QuestionLabeller(request.task, asked.words, scene, model, control, options)
    if request.task != "label":
        raise BadInput(f"The task {request.task} looks at a picture as a whole; leave the regions out.")
    classes = class_list(request.prompt)
    labels = outlined(classes, profile)
    if labels is not None:
        return EvidenceLabeller(labels, scene, model, control, options)
    if chosen(classes, profile):
        return ChoiceLabeller(classes, scene, model, control, options)
    raise unknown(profile)
