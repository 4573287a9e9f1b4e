"""`rsvlm finetune`: the small model learns one class from what a person reviewed, as an adapter.

What came of it is examined on places that were held out, and on a fixed set against forgetting.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..account import Emit
from ..errors import BadInput
from ..models.base import Control, Picture
from ..models.rsunivlm.adapter import Adapter, AdapterCard
from ..models.rsunivlm.checkpoint import weights_hash
from ..models.rsunivlm.config import PIXEL_EXPERT
from ..models.rsunivlm.numpy_nano import NumpyNano, load_nano
from ..self_test import LABEL as POND_LABEL
from ..self_test import known as known_pond
from .comparison import Compared
from .examination import Said, agreement, outlines, overlap, trivial
from .learner import FinetunePlan, Learner, Tell
from .lessons import Lesson, Lessons, cells_of, split_by_place
from .lora import to_adapter
from .remaining import AGAIN, Remaining

FIXED_TILES = 4
"""So many held-out tiles and the pond of the self-test are asked for all other classes before and after."""


@dataclass(frozen=True)
class Learned:
    """What came of it: the adapter with its figures on its card, and what was said of the tiles held out."""

    adapter: Adapter
    tiles: tuple[Compared, ...]


def finetune(
    folder: Path, lessons: Lessons, plan: FinetunePlan, name: str, licence: str, control: Control, emit: Emit
) -> Learned:
    """What the small model in `folder` learned from lessons of which a part is held out by place.

    Tells `emit` of "improve": {"stage", "done", "total", "seconds_left"} as it goes on. Raises Stopped when it was
    stopped, BadInput where nothing can be learned (see `lessons`).
    """
    learned, held = split_by_place(lessons.tiles, plan.held_out)
    remaining = Remaining(60 * plan.minutes)

    def tell(stage: str, done: int, total: int) -> None:
        control.check()
        left = remaining.left(stage, done, total)
        emit("improve", {"stage": stage, "done": done, "total": total, "seconds_left": left})

    examination = Examination(held, lessons.label, control, tell)
    base = load_nano(folder)
    before = examination.ask(base, "examine")
    card = AdapterCard(
        name, base.info.id, weights_hash(folder), plan.rank, plan.alpha, PIXEL_EXPERT, licence,
        time.strftime("%Y-%m-%d"), lessons.label, {**lessons.counts, "tiles": len(learned), "held_out": len(held)},
    )
    learner, changes = taught(folder, learned, plan, lessons.label, tell)
    adapter = to_adapter(learner.nano, card, changes)
    after = examination.ask(load_nano(folder, adapter), AGAIN)
    card.figures.update(
        label=lessons.label, before=before.figures, after=after.figures, everything=trivial(held),
        forgetting=examination.forgetting(before, after), tiles=len(learned), held_out=len(held),
        views=len(learner.views), steps=learner.steps, core_seconds=round(learner.spent),
        examination_core_seconds=round(before.core_seconds), seed=plan.seed,
    )
    tiles = tuple(Compared(tile, *said) for tile, *said in zip(held, before.held, after.held))
    return Learned(adapter, tiles)


def taught(
    folder: Path, tiles: Sequence[Lesson], plan: FinetunePlan, label: str, tell: Tell
) -> tuple[Learner, dict[str, torch.Tensor]]:
    """The model with a class in it that it learned from `tiles`, and what changed beside the adapter's matrices."""
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    learner = Learner(folder, label, plan, np.random.default_rng(plan.seed), tell, 60 * plan.minutes)
    learner.look(tiles)
    changes = learner.learn_head()
    learner.learn_text()
    return learner, changes


@dataclass(frozen=True)
class Asked:
    """What a model said: `held` of the class, in the tiles held out; `others` of other classes, in the fixed pictures.

    `figures` are those of the class."""

    held: list[Said]
    others: list[dict[str, Said]]
    figures: dict[str, float | None]
    core_seconds: float


class Examination:
    """The same questions before and after: the class in the tiles held out, all other classes in a fixed set of
    pictures, which is the pond of the self-test and some of the tiles."""

    def __init__(self, held: Sequence[Lesson], label: str, control: Control, tell: Tell) -> None:
        self._held, self._label, self._control, self._tell = held, label, control, tell
        self._picture, self._pond = known_pond()

    def ask(self, model: NumpyNano, stage: str) -> Asked:
        """What a model says."""
        others = [known for known in model.profile.labels["segment"] if known != self._label]
        asked: list[tuple[Picture, Sequence[str]]] = [(self._picture, others)]
        for number, tile in enumerate(self._held):
            asked.append((tile.pixels, [self._label, *(others if number < FIXED_TILES else ())]))
        begun = time.process_time()
        said = outlines(model, asked, self._control, lambda done, total: self._tell(stage, done, total))
        own = [one.pop(self._label) for one in said[1:]]
        figures = overlap(own, [tile.cells for tile in self._held])
        return Asked(own, said, figures, time.process_time() - begun)

    def forgetting(self, before: Asked, after: Asked) -> dict[str, Any]:
        """How far the model says of other classes what it said before, and how well it knew the pond then and knows it
        now."""
        others = list(before.others[0])
        result: dict[str, Any] = {
            "agreement": agreement(before.others, after.others, others),
            "pictures": 1 + min(len(self._held), FIXED_TILES),
        }
        if POND_LABEL in others:
            cells = cells_of(self._pond.astype(np.int8))
            for when, asked in (("before", before), ("after", after)):
                result[f"pond_{when}"] = overlap([asked.others[0][POND_LABEL]], [cells])["iou"]
        return result


def files_of(paths: Sequence[str]) -> Iterator[Path]:
    """The files that are there. Raises BadInput for one that is not."""
    for path in paths:
        if not Path(path).is_file():
            raise BadInput(f"There is no file {path}; give a GeoPackage of training data that RSVLM exported.")
        yield Path(path)
