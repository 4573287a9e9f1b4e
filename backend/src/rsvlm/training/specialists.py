"""Specialists beside the small model: one task each, the same tower and data, no text; a figure means more beside them.

`python -m rsvlm.training.specialists CACHE DATA` needs the cache folder of a run (with `train/` and `validation/`) and
the folder of the data sets, and prints the figures of `rsvlm evaluate` for: an outline head taught Dubai alone, a pair
head taught what was built on Dubai's ground, a box head taught the lake shore alone that is told class and number ("the
X": its surest box, "all Xs": all above SURE), a linear probe of scenes and, with `--questions FILE` (the held-out ones
that `rsvlm.training.holdout` writes), a head that answers questions.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ..evaluation import tasks
from ..evaluation.kinds import read_colour_masks, read_pairs, read_questions, read_voc
from ..models.rsunivlm.torch_tower import pretrained_tower
from .acquire.sources.rsvqa import rsvqa
from .cache import load
from .dense_losses import box_loss, cover_loss
from .lots import BUILT
from .records import BOX_CLASSES, COVER_CLASSES
from .specialist import Head, PairHead, Rows, Specialist, box_maps, train_head, train_pairs
from .specialist_words import QuestionSpecialist, scene_probe, train_questions


def report(folder: Path, data: Path, questions: Path | None, steps: int) -> dict[str, Any]:
    """The figures of the specialists."""
    train, validation = load(folder / "train"), load(folder / "validation")
    tower = pretrained_tower()
    torch.manual_seed(1)

    def outline_loss(out: Tensor, rows: Rows) -> Tensor:
        return cover_loss(out, torch.from_numpy(train.cover[rows]))

    def find_loss(out: Tensor, rows: Rows) -> Tensor:
        return box_loss(box_maps(out), train.boxes[rows], train.known[rows])

    cover = train_head(Head(len(COVER_CLASSES)), tower, train, "dubai", steps, outline_loss)
    boxes = train_head(Head(len(BOX_CLASSES) + 4), tower, train, "maritime", steps, find_loss)
    pairs = train_pairs(PairHead(), tower, train, BUILT, COVER_CLASSES.index("building"), steps)
    sees_change = Specialist(tower, pairs=pairs)
    masks = [s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")]
    outlined = tasks.segment(masks, Specialist(tower, cover=cover), lambda done, of: None)
    found = tasks.ground(read_voc(data / "maritime" / "valid"), Specialist(tower, boxes=boxes), lambda done, of: None)
    changed = {
        name: tasks.change(read_pairs(data / name), sees_change, lambda done, of: None)["f1"]
        for name in ("levir_cd", "dsifn_cd")
    }
    answered: dict[str, Any] = {}
    if questions is not None:
        asked = {record.name: [q for q in record.questions if q[0] != "area"] for record in rsvqa(data)}
        answerer = QuestionSpecialist(tower, train_questions(tower, train, asked, steps))
        said = tasks.question(read_questions(questions), answerer, lambda done, of: None)
        answered["question"] = {name: value for name, value in said.items() if name.startswith("accuracy.")}
    return {
        "change": changed,
        **answered,
        "segment": {name: value for name, value in outlined.items() if name.startswith(("mean", "iou."))},
        "ground": {name: value for name, value in found.items() if "f1" in name or "acc" in name},
        "classify": {"accuracy": scene_probe(tower, train, validation)},
        "parameters of a head": sum(p.numel() for p in cover.parameters()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("cache", type=Path, help="cache folder of a run, with train/ and validation/")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("--steps", type=int, default=600, help="of each head (default: 600)")
    parser.add_argument("--questions", type=Path, help="held-out questions, as rsvlm.training.holdout writes them")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    print(json.dumps(report(arguments.cache, arguments.data, arguments.questions, arguments.steps), indent=2))


if __name__ == "__main__":
    main()
