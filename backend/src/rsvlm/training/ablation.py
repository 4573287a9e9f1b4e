"""What each part of the small model's training is worth: the same short training with and without it.

`python -m rsvlm.training.ablation RUN CONFIG DATA` goes through what `--parts` names and prints a row for each variant:

`data`   the heads, taught `--steps` steps from the published tower, with all sources and without a family of them;
`text`   the decoder, from random numbers: one MLP or three experts, in one stage or in two, on the run's trained sight;
`grid`   what outlines of 24, 32 and 48 cells a side could reach if every cell were right.

RUN is the folder of a finished run of CONFIG: its cached views and its sight are used, nothing in it is changed. Short
trainings say which way a part works, not how far; one seed each.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..evaluation import tasks
from ..evaluation.kinds import read_class_folders, read_colour_masks, read_voc
from ..evaluation.metrics import UNLABELLED, Counts, Index, cell_edges, cell_labels, greedy_matches, mean
from ..evaluation.model_answerer import ModelAnswerer
from ..models.rsunivlm.evidence import find_candidates
from .cache import Cache
from .export import export
from .nano_profile import PROFILE
from .prompts import said_boxes
from .records import BOX_CLASSES
from .reliance import Patient, load
from .run import Run, read_run
from .sight import Sight
from .sight_stage import SightPlan, cover_iou, look, scene_accuracy, train_sight
from .stages import new_sight, prepare, read_caches, read_sight, scenes_of, trained_tower
from .text_stage import TextPlan, fit_selector, train_text

FAMILIES: dict[str, tuple[str, ...]] = {
    "all": (),
    "without NAIP and Landsat": ("naip", "landsat"),
    "without the lake shore": ("maritime",),
    "without EuroSAT": ("eurosat",),
    "without trees": ("trees",),
}
GRIDS = (24, 32, 48)

Row = dict[str, Any]


def shares_without(shares: dict[str, float], left_out: tuple[str, ...]) -> dict[str, float]:
    """The shares of the other sources, as large beside each other as they were, that add up to one."""
    kept = {name: share for name, share in shares.items() if name not in left_out}
    return {name: share / sum(kept.values()) for name, share in kept.items()}


def boxes_f1(sight: Sight, cache: Cache, source: str) -> float | None:
    """F1 at an overlap of a half over all classes in each view of a source, as the box head alone would say them."""
    most = sight.neck.config.candidates
    counts = Counts()
    rows = np.flatnonzero(cache.source == source)
    for part in np.array_split(rows, max(1, len(rows) // 16)):
        maps = look(sight, cache, part).maps
        for row, logits, sides in zip(part, maps.box_logits.float().numpy(), maps.box_sides.float().numpy()):
            found, truth = find_candidates(logits, sides, most), cache.boxes[row]
            for label in range(len(BOX_CLASSES)):
                wanted = [tuple(box) for box in truth[truth[:, 0] == label, 1:].tolist()]
                if wanted:
                    said = [tuple(box) for box in found.boxes[said_boxes(found, label)].tolist()]
                    counts.add_matches(greedy_matches(said, wanted), len(said), len(wanted))
    return counts.f1


def families(run: Run, steps: int) -> Iterator[Row]:
    """The heads taught with and without a family of data, measured on the views that are kept for validation."""
    cache, validation = read_caches(run)
    scenes, plan = scenes_of(cache), SightPlan(**run.config["sight"])
    for name, left_out in FAMILIES.items():
        sight = new_sight(run, cache)
        taught = replace(plan, steps=steps, kept=min(plan.kept, 1 - 5 / steps),
                         shares=shares_without(plan.shares, left_out))
        train_sight(sight, cache, scenes, taught, run.seed)
        yield {
            "data": name, "outline, Dubai": cover_iou(sight, validation, "dubai")["mean"],
            "outline, NAIP": cover_iou(sight, validation, "naip")["mean"],
            "boxes, lake shore": boxes_f1(sight, validation, "maritime"),
            "scene": scene_accuracy(sight, validation, scenes),
        }


def text_plans(run: Run, steps: int) -> dict[str, list[TextPlan]]:
    """Stages of the same length in sum, by name."""
    settings = run.config["text"]
    warm = min(int(settings["warm_steps"]), steps // 8)
    plan = TextPlan(**{**settings, "steps": steps, "warm_steps": warm})
    first = replace(plan, steps=steps * 2 // 3)
    second = replace(plan, steps=steps - first.steps, expert="all", rate=plan.rate / 2)
    return {
        "one MLP, one stage": [replace(plan, dense=True)],
        "three experts, one stage": [plan],
        "one MLP, then three experts from it": [replace(first, dense=True), second],
        "three experts, then each alone": [first, second],
    }


def texts(run: Run, data: Path, chips: Path | None, steps: int) -> Iterator[Row]:
    """Decoders taught in different stages, measured as `rsvlm evaluate` does; scenes on the class folders `chips`."""
    random = replace(run, config={key: value for key, value in run.config.items() if key != "begin_with"})
    tower = trained_tower(read_sight(run, read_caches(run)[0]))
    masks = [s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")]
    for name, plans in text_plans(run, steps).items():
        questions, collator, nano = prepare(random)
        nano.train()
        nano.neck.eval()
        for number, plan in enumerate(plans):
            train_text(nano, questions, collator, plan, run.seed + number)
            nano.train()
            nano.neck.eval()
        fit_selector(nano, collator)
        with tempfile.TemporaryDirectory() as folder:
            export(Path(folder), nano.config, collator.tokenizer, nano.eval(), tower, PROFILE)
            answerer = ModelAnswerer(load(Path(folder)), Patient())
        outlined = tasks.segment(masks, answerer, lambda done, of: None)
        found = tasks.ground(read_voc(data / "maritime" / "valid"), answerer, lambda done, of: None)
        row = {"text": name, "outline": outlined["mean_iou_cells"], "find one": found["acc_at_50"],
               "find all": found["f1_at_50"]}
        if chips is not None:
            named = read_class_folders(chips)
            classes = sorted({sample.name for sample in named})
            row["scene"] = tasks.classify(named, answerer, lambda done, of: None, classes)["accuracy"]
        yield row


def grid_ceiling(labels: Index, classes: int, cells: int) -> Index:
    """The labels (H, W) as a grid of cells says them that are all right."""
    coarse = cell_labels(labels, classes, cells)
    rows, columns = (np.diff(cell_edges(length, cells)) for length in labels.shape)
    return coarse.repeat(rows, axis=0).repeat(columns, axis=1)


def grids(data: Path) -> Iterator[Row]:
    """Mean IoU over the pixels of Dubai 7 and 8, each picture one tile, of the best outlines of each grid."""
    samples = [s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")]
    for cells in GRIDS:
        counts: dict[str, Counts] = {}
        for sample in samples:
            names, truth = [name for name, _ in sample.classes], sample.labels()
            said = grid_ceiling(truth, len(names), cells)
            for index, name in enumerate(names):
                counts.setdefault(name, Counts()).add(said == index, truth == index, truth != UNLABELLED)
        yield {"grid": cells, "pixels at best": mean(c.iou for c in counts.values()),
               **{name: c.iou for name, c in counts.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("run", type=Path, help="folder of a finished run")
    parser.add_argument("config", type=Path, help="its configuration")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("--chips", type=Path, help="class folders for scenes, as rsvlm.training.holdout writes them")
    parser.add_argument("--steps", type=int, default=300, help="of each training (default: 300)")
    parser.add_argument("--parts", nargs="+", choices=("data", "text", "grid"), default=["data", "text", "grid"])
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    run = read_run(arguments.config, arguments.data, arguments.run)
    rows: dict[str, Iterator[Row]] = {
        "data": families(run, arguments.steps),
        "text": texts(run, arguments.data, arguments.chips, arguments.steps),
        "grid": grids(arguments.data),
    }
    for part in arguments.parts:
        for row in rows[part]:
            print(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in row.items()}), flush=True)


if __name__ == "__main__":
    main()
