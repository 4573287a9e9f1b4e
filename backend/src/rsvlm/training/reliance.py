"""What the small model's text owes to its dense heads: with its evidence, with the evidence blanked, the head alone.

`python -m rsvlm.training.reliance MODEL DATA` prints cell IoU on Dubai 7 and 8 three ways, building change by the head
alone, and grounding on maritime `valid` with and without candidates. Blanked: the weights that read evidence are zero;
nothing else is touched.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..evaluation import tasks
from ..evaluation.kinds import ColourMask, Pair, read_colour_masks, read_pairs, read_rgb, read_voc
from ..evaluation.metrics import UNLABELLED, Counts, cell_labels, mean
from ..evaluation.model_answerer import ModelAnswerer
from ..models.rsunivlm.checkpoint import read_weights
from ..models.rsunivlm.config import read_config
from ..models.rsunivlm.evidence import pair_channels
from ..models.rsunivlm.numpy_nano import NumpyNano, describe_nano
from ..models.rsunivlm.profile import read_profile
from ..models.rsunivlm.tokenizer import read_tokenizer

BLANKED = {
    "segment": ("evidence.second.weight", "evidence.second.bias"),
    "ground": ("candidate.second.weight", "candidate.second.bias", "further.weight", "further.bias"),
}
NEVER_COPY = -50.0
"""A bias of the copying gate that leaves coordinates to the text."""


class Patient:
    """A control that never stops a model."""

    def check(self) -> None:
        return None


def load(folder: Path, blanked: str = "") -> NumpyNano:
    """The model of a folder; `blanked` is a task of BLANKED whose evidence is taken from it."""
    weights = dict(read_weights(folder))
    for name in BLANKED.get(blanked, ()):
        weights[name] = np.zeros_like(weights[name])
    if blanked == "ground":
        weights["pointer_gate.bias"] = np.full_like(weights["pointer_gate.bias"], NEVER_COPY)
    info, profile = describe_nano(folder)
    _, wording = read_profile(folder)
    return NumpyNano(read_config(folder), weights, read_tokenizer(folder), profile, wording, info)


def head_alone(model: NumpyNano, samples: list[ColourMask], cover: tuple[str, ...]) -> dict[str, float | None]:
    """Cell IoU of the cover head's logits above zero."""
    counts = {name: Counts() for name in cover}
    for sample in samples:
        names = [name for name, _ in sample.classes]
        truth = cell_labels(sample.labels(), len(names))
        logits = model.look(read_rgb(sample.picture)).maps.cover
        for index, name in enumerate(cover):
            counts[name].add(logits[index] > 0, truth == names.index(name), truth != UNLABELLED)
    return {"mean_iou_cells": mean(c.iou for c in counts.values()), **{n: c.iou for n, c in counts.items()}}


def pairs_alone(model: NumpyNano, samples: Sequence[Pair], chosen: int) -> float | None:
    """F1 over pixels of the pair evidence's logits above zero: the class is there at exactly one date."""
    counts = Counts()
    for sample in samples:
        before, after = (model.look(read_rgb(path)).maps.cover for path in (sample.before, sample.after))
        truth = sample.changed()
        cells = pair_channels(before, after, chosen)[0] > 0
        rows, columns = (np.arange(size) * len(cells) // size for size in truth.shape)
        counts.add(cells[rows[:, None], columns[None, :]], truth)
    return counts.f1


def report(folder: Path, data: Path) -> dict[str, Any]:
    masks = [s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")]
    boxed = read_voc(data / "maritime" / "valid")
    figures: dict[str, Any] = {}
    for name, blanked in (("with evidence", ""), ("evidence blanked", "segment")):
        answerer = ModelAnswerer(load(folder, blanked), Patient())
        figures[f"segment, {name}"] = tasks.segment(masks, answerer, lambda done, of: None)["mean_iou_cells"]
    config = read_config(folder)
    assert config.neck is not None
    figures["segment, head alone"] = head_alone(load(folder), list(masks), config.neck.cover)
    building = config.neck.cover.index("building")
    for name in ("levir_cd", "dsifn_cd"):
        figures[f"change, {name}, head alone"] = pairs_alone(load(folder), read_pairs(data / name), building)
    for name, blanked in (("with candidates", ""), ("candidates blanked", "ground")):
        found = tasks.ground(boxed, ModelAnswerer(load(folder, blanked), Patient()), lambda done, of: None)
        figures[f"ground, {name}"] = {key: found[key] for key in ("acc_at_50", "f1_at_50")}
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("model", type=Path, help="checkpoint folder")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    arguments = parser.parse_args()
    print(json.dumps(report(arguments.model, arguments.data), indent=2))


if __name__ == "__main__":
    main()
