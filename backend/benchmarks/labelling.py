"""How often regions get the right class and how many a second: real outlines whose class is known.

The small model on tiles 7 and 8 of the Dubai set, which it was not trained on: each connected part of one class in the
label masks is a region. And a small random checkpoint in RSUniVLM's layout, for the time that asking takes.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
from rsvlm.evaluation.kinds import ColourMask, read_colour_masks, read_rgb
from rsvlm.features.trace import trace
from rsvlm.imagery.grid import IDENTITY, Grid, Window
from rsvlm.imagery.scene import Mask, Picture, Scene
from rsvlm.labelling import label_regions
from rsvlm.models import registry
from rsvlm.models.base import Model
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint
from rsvlm.schema import Region, Request, TextAnswer
from scene import REPO, Absent
from search import Free
from table import Measured, Row

FOLDERS = ("tile_7", "tile_8")
STEP = 4
"""Outlines run along every fourth pixel of the masks."""

SMALLEST = 400
"""Pixels of a region at least: 20 × 20, less than a cell of a mask that is seen at 480 pixels."""

PICTURES = 2
"""Of each folder, the first ones."""

MOST = 40
"""Regions of a class in a picture, drawn at random: vegetation falls into thousands."""

CLASSES = "water; building; road; vegetation; land"
TOY_REGIONS = 24


def measure() -> list[Row]:
    """Accuracy and regions a second. Raises Absent where the imagery is not beside the checkout."""
    data = REPO.parent / "shared" / "data" / "dubai"
    if not data.is_dir():
        raise Absent("the imagery in ../shared/data is not beside this checkout")
    samples = [sample for folder in FOLDERS for sample in read_colour_masks(data / folder)[:PICTURES]]
    model = registry.load("nano", "cpu", "auto")
    pairs: list[tuple[str, TextAnswer]] = []
    seconds = 0.0
    for sample in samples:
        truth, regions = cut(sample)
        begun = time.perf_counter()
        pairs += zip(truth, labelled(model, read_rgb(sample.picture), regions, CLASSES))
        seconds += time.perf_counter() - begun
    counts = Counter(name for name, _ in pairs)
    right = Counter(name for name, answer in pairs if answer.text == name)
    over = f"{len(pairs)} regions of {len(samples)} pictures"
    each = [right[name] / counts[name] for name in counts]
    sure = [answer.text == name for name, answer in pairs if (answer.confidence or 0) >= 0.5]
    rows: list[Row] = [
        Measured("labels", "nano: right class", 100 * right.total() / len(pairs), "%", over),
        Measured("labels", "always the most frequent class", 100 * max(counts.values()) / len(pairs), "%", over),
        Measured("labels", "nano: mean over classes", 100 * float(np.mean(each)), "%", f"{len(each)} classes"),
        Measured("labels", "nano: confidence ≥ 0.5 and right", 100 * float(np.mean(sure)), "%", f"{len(sure)} regions"),
    ]
    rows += [
        Measured("labels", f"nano: {name}", 100 * right[name] / counts[name], "%", f"{counts[name]} regions")
        for name in counts
    ]
    return [*rows, Measured("labels", "nano: regions a second", len(pairs) / seconds, "1/s", over), *_toy(samples[0])]


def _toy(sample: ColourMask) -> list[Row]:
    _, regions = cut(sample)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        write_random_checkpoint(folder, TOY, TOY_SETTINGS)
        write_byte_tokenizer(folder)
        model = registry.load(str(folder), "cpu", "auto")
        begun = time.perf_counter()
        labelled(model, read_rgb(sample.picture), regions[:TOY_REGIONS], CLASSES)
        rate = TOY_REGIONS / (time.perf_counter() - begun)
    return [Measured("labels", "random RSUniVLM of toy size: regions a second", rate, "1/s", f"{TOY_REGIONS} regions")]


def cut(sample: ColourMask) -> tuple[list[str], list[Region]]:
    """The class of each region, and the regions in pixels of the picture."""
    draw = np.random.default_rng(0)
    names = [name for name, _ in sample.classes]
    traced = trace(sample.labels()[::STEP, ::STEP].astype(np.int64) + 1)
    areas = np.bincount(traced.owner[traced.owner >= 0], minlength=len(traced.regions)) * STEP**2
    truth, regions = [], []
    for value, name in enumerate(names, 1):
        fitting = [i for i, one in enumerate(traced.regions) if one.value == value and areas[i] >= SMALLEST]
        for index in sorted(draw.permutation(fitting)[:MOST].tolist()):
            rings = [(ring * STEP).tolist() for ring in traced.regions[index].rings]
            truth.append(name)
            regions.append(Region(str(index), {"type": "Polygon", "coordinates": rings}))
    return truth, regions


def labelled(model: Model, picture: Picture, regions: list[Region], classes: str) -> tuple[TextAnswer, ...]:
    """The answers about regions of a picture."""
    height, width = picture.shape[:2]

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        part = picture[window.row : window.row_end, window.col : window.col_end]
        return (part,), np.ones(part.shape[:2], bool)

    scene = Scene(Grid(None, IDENTITY, width, height), (None,), ({"kind": "picture"},), read)
    request = Request("label", classes, (), regions=tuple(regions))
    return label_regions(request, scene, model, Free(), lambda kind, data: None).texts
