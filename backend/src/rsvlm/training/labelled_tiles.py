"""Tiles of one class out of any labelled data, as if a person had reviewed them: what learning is measured with."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import BadInput
from ..features.trace import trace
from ..imagery.grid import Grid
from ..models.base import Control
from ..models.registry import choose, small_folder
from ..models.rsunivlm.adapter import AdapterCard
from ..models.rsunivlm.checkpoint import weights_hash
from ..models.rsunivlm.config import PIXEL_EXPERT
from ..models.rsunivlm.numpy_nano import NumpyNano, load_nano
from .acquire.catalogue import read_catalogue
from .acquire.found import Flaw
from .examination import outlines, overlap
from .finetune import taught
from .learner import FinetunePlan
from .lessons import Lesson, Truth, split_by_place
from .lora import to_adapter
from .records import TRAIN, UNKNOWN, Record

DATA = Path("../shared/data")


@dataclass(frozen=True)
class Labelled:
    """A tile and how many objects of the class have their middle in it."""

    lesson: Lesson
    objects: int


@dataclass(frozen=True)
class Course:
    """Tiles of a class to learn from, in no order, and `held` ones of other places; the model in `folder` is taught."""

    folder: Path
    label: str
    pool: tuple[Labelled, ...]
    held: tuple[Lesson, ...]
    plan: FinetunePlan

    def taught(self, tiles: Sequence[Lesson]) -> NumpyNano:
        """The model when it has learned the class from `tiles`, as `rsvlm finetune` teaches it."""
        plan, today = self.plan, time.strftime("%Y-%m-%d")
        card = AdapterCard(
            "curve", "nano", weights_hash(self.folder), plan.rank, plan.alpha, PIXEL_EXPERT, "", today, self.label
        )
        learner, changes = taught(self.folder, tiles, plan, self.label, lambda stage, done, total: None)
        return load_nano(self.folder, to_adapter(learner.nano, card, changes))

    def figures(self, model: NumpyNano, control: Control) -> dict[str, float | None]:
        """IoU, precision, recall and F1 over the cells of the tiles held out."""
        asked = [(tile.pixels, [self.label]) for tile in self.held]
        said = [one[self.label] for one in outlines(model, asked, control, lambda done, total: None)]
        found = overlap(said, [tile.cells for tile in self.held])
        precision, recall = found["precision"] or 0.0, found["recall"] or 0.0
        both = precision + recall
        return {**found, "f1": round(2 * precision * recall / both, 4) if both else 0.0}


class Going:
    """Nobody stops a measurement but by ending it."""

    def check(self) -> None:
        """Nothing to see to."""


def add_arguments(parser: ArgumentParser) -> None:
    """What curves have in common."""
    parser.add_argument("catalogue", type=Path, help="YAML of the data; what its split is not train is held out")
    parser.add_argument("label", help="the class, which the model need not know")
    parser.add_argument("--data", type=Path, default=DATA, help=f"folder of all data (default: {DATA})")
    parser.add_argument("--model", default="nano", help="small model, by id or folder (default: nano)")
    parser.add_argument("--minutes", type=float, default=3.0, help="of one core for each learning (default: 3)")
    parser.add_argument("--held", type=int, default=40, help="so many tiles held out at most (default: 40)")
    parser.add_argument("--side", type=int, default=0, help="of a tile in pixels (default: the model's own)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")


def read_course(arguments: Namespace) -> Course:
    """The tiles that a curve is measured with. Raises BadInput where the data have nothing of the class."""
    import yaml

    folder, side = small_folder(arguments.model), arguments.side or choose(arguments.model).profile.tile
    listed = yaml.safe_load(arguments.catalogue.read_text(encoding="utf-8"))
    pool: list[Labelled] = []
    held: list[Lesson] = []
    for entry in read_catalogue((listed or {}).get("data"), arguments.data).values():
        found = labelled(entry.read(), arguments.label, side)
        if entry.origin.split == TRAIN:
            pool += found
        else:
            held += [one.lesson for one in found]
    if not held and pool:
        learned, held = split_by_place([one.lesson for one in pool], 0.3)
        kept = {id(lesson) for lesson in learned}
        pool = [one for one in pool if id(one.lesson) in kept]
    if not (any(one.objects for one in pool) and any((tile.truth == 1).any() for tile in held)):
        raise BadInput(f"The data have no {arguments.label!r} both to learn from and held out; name another class.")
    order = np.random.default_rng(arguments.seed)
    some = order.permutation(len(held))[: arguments.held]
    plan = FinetunePlan(minutes=arguments.minutes, seed=arguments.seed)
    mixed = tuple(pool[number] for number in order.permutation(len(pool)))
    return Course(folder, arguments.label, mixed, tuple(held[number] for number in sorted(some)), plan)


def labelled(records: Iterable[Record | Flaw], label: str, side: int) -> list[Labelled]:
    """The tiles, about `side` pixels a side, of records that say where the class is and where it is not."""
    found: list[Labelled] = []
    for record in records:
        if isinstance(record, Record) and record.after is None:
            found += _tiles(record, label, side)
    return found


def _tiles(record: Record, label: str, side: int) -> Iterator[Labelled]:
    truth = _truth(record, label)
    if truth is None:
        return
    height, width = truth.shape
    middles = [((box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2) for box in record.boxes if box.label == label]
    for top, bottom in _cuts(height, side):
        for left, right in _cuts(width, side):
            part = truth[top:bottom, left:right]
            if (part == UNKNOWN).all():
                continue
            grid = Grid(None, (1.0, 0.0, float(left), 0.0, -1.0, -float(top)), right - left, bottom - top)
            lesson = Lesson(record.pixels[top:bottom, left:right], part, grid, record.name)
            if label in record.box_labels:
                objects = sum(left <= x < right and top <= y < bottom for x, y in middles)
            else:
                objects = len(trace((lesson.cells == 1).astype(np.int8)).regions)
            yield Labelled(lesson, objects)


def _truth(record: Record, label: str) -> Truth | None:
    """(H, W) of 1, 0, -1; None where a record says nothing of the class. Upright boxes are filled."""
    if label in record.box_labels:
        truth: Truth = np.zeros(record.pixels.shape[:2], np.int8)
        for box in (box for box in record.boxes if box.label == label):
            left, top, right, bottom = (max(0, round(edge)) for edge in (box.x1, box.y1, box.x2, box.y2))
            truth[top:bottom, left:right] = 1
        return truth
    if record.cover is not None and label in record.cover_names:
        cover: Truth = record.cover[..., record.cover_names.index(label)]
        return cover
    return None


def _cuts(length: int, side: int) -> list[tuple[int, int]]:
    count = max(1, round(length / side))
    edges = [round(length * index / count) for index in range(count + 1)]
    return list(zip(edges[:-1], edges[1:]))


def table(rows: Sequence[dict[str, Any]]) -> str:
    """Rows with the same names as text, a line each."""
    names = list(rows[0])
    lines = [names, *([_word(row[name]) for name in names] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(names))]
    return "\n".join("  ".join(word.rjust(width) for word, width in zip(line, widths)) for line in lines)


def _word(value: Any) -> str:
    return "-" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
