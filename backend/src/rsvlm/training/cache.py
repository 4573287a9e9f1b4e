"""Tower features of every view, computed once and kept on disk: training on two cores lives from it.

A cache folder holds `features.f16` (one row a view: stride-8 features space-to-depth'd to 24 x 24 x 160, stride 16 as
24 x 24 x 112, stride 32 as 12 x 12 x 320, channels last) and `labels.npz`. It is rebuilt when its key (sources,
seed, sizes) changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from .acquire.shipped import acquire
from .edits import Part, building_parts, put_buildings
from .integrate.duplicates import refuse_duplicates
from .integrate.gathering import gather
from .records import BOX_CLASSES, VALIDATION, Record
from .views import CELLS, Geometry, View, draw_geometry, make_view, whole

FEATURE_SHAPES = ((CELLS, CELLS, 160), (CELLS, CELLS, 112), (CELLS // 2, CELLS // 2, 320))
FEATURE_SIZE = sum(int(np.prod(s)) for s in FEATURE_SHAPES)
MOST_BOXES = 80
VERSION = 2
"""Of what a cache holds: one of another version is built again."""


@dataclass
class Cache:
    """Views as arrays. `boxes` (N, MOST_BOXES, 5): class index or -1, then corners 0-1; `known` (N, classes) bool;
    `turn` (N, 2): whether the record was flipped, and its quarter turns."""

    features: npt.NDArray[np.float16]
    cover: npt.NDArray[np.int8]
    boxes: npt.NDArray[np.float32]
    known: npt.NDArray[np.bool_]
    source: npt.NDArray[np.str_]
    record: npt.NDArray[np.str_]
    scene: npt.NDArray[np.str_]
    group: npt.NDArray[np.int32]
    turn: npt.NDArray[np.int8]

    def geometry(self, view: int) -> Geometry:
        """How a view's record was flipped and turned (its window is not kept)."""
        flip, turns = self.turn[view]
        return Geometry(0, 0, 1, 1, bool(flip), int(turns))

    def __len__(self) -> int:
        return len(self.cover)


def training_views(records: list[Record], rng: np.random.Generator, change_groups: int) -> Iterator[View]:
    """Every view of a training run, in order: single views, then groups that show one window at several dates."""
    places: dict[str, list[Record]] = {}
    for record in records:
        if record.place:
            places.setdefault(record.place, []).append(record)
            continue
        for index in range(record.views):
            geometry = draw_geometry(record, rng)
            yield make_view(record, geometry, rng if index or record.views == 1 else None)
    group = 0
    for dates in places.values():
        for _ in range(dates[0].views):
            geometry = draw_geometry(dates[0], rng)
            for record in dates:
                yield make_view(record, geometry, rng, group)
            group += 1
    covered = [r for r in records if r.source == "dubai"]
    parts = [part for record in covered for part in building_parts(record)]
    for _ in range(change_groups if covered and parts else 0):
        yield from built_group(covered[int(rng.integers(len(covered)))], parts, rng, group)
        group += 1


def built_group(record: Record, parts: list[Part], rng: np.random.Generator, group: int) -> Iterator[View]:
    """One window three times: as it is, in another light a pixel or two aside, and with new buildings."""
    geometry = draw_geometry(replace(record, max_side=900), rng)
    top, left = geometry.top, geometry.left
    assert record.cover is not None
    pixels = record.pixels[top : top + geometry.height, left : left + geometry.width]
    cover = record.cover[top : top + geometry.height, left : left + geometry.width]
    flat = replace(geometry, left=0, top=0)
    yield make_view(record, flat, rng, group, pixels, cover)
    shift = [int(v) for v in rng.integers(-3, 4, 2)]
    aside = replace(
        geometry,
        left=int(np.clip(left + shift[0], 0, record.pixels.shape[1] - geometry.width)),
        top=int(np.clip(top + shift[1], 0, record.pixels.shape[0] - geometry.height)),
    )
    yield make_view(record, aside, rng, group)
    built, built_cover = put_buildings(pixels, cover, parts, rng, int(rng.integers(3, 25)))
    yield make_view(record, flat, rng, group, built, built_cover)


def validation_views(root: Path) -> Iterator[View]:
    """Unchanged pictures of the project's validation data: Dubai 7 and 8 (part by part), maritime, EuroSAT, NAIP."""
    for record in acquire(root, ("dubai",), VALIDATION):
        height, width = record.pixels.shape[:2]
        for row in range(3):
            for column in range(3):
                part = Geometry(column * width // 3, row * height // 3, width // 3, height // 3)
                yield make_view(record, part, None)
    for record in acquire(root, ("maritime", "eurosat"), VALIDATION):
        yield make_view(record, whole(record), None)
    dates = list(acquire(root, ("naip",), VALIDATION))
    quarters = [Geometry(left, top, 460, 360) for left in (0, 470) for top in (0, 360)]
    for group, geometry in enumerate(quarters):
        for record in dates:
            yield make_view(record, geometry, None, group)


def _pack(view: View) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    boxes = np.full((MOST_BOXES, 5), -1, np.float32)
    for index, box in enumerate(view.boxes[:MOST_BOXES]):
        boxes[index] = (BOX_CLASSES.index(box.label), box.x1, box.y1, box.x2, box.y2)
    known = np.array([name in view.box_labels for name in BOX_CLASSES])
    return boxes, known


def build(views: Iterator[View], folder: Path, batch: int = 16) -> None:
    """Runs the tower over all views and writes a cache folder; the labels' file comes last, as the sign it is done."""
    import torch

    from ..models.rsunivlm.torch_neck import space_to_depth
    from ..models.rsunivlm.torch_tower import pretrained_tower

    folder.mkdir(parents=True, exist_ok=True)
    tower = pretrained_tower().to(torch.bfloat16)
    names = ("cover", "boxes", "known", "source", "record", "scene", "group", "turn")
    columns: dict[str, list[object]] = {name: [] for name in names}
    waiting: list[npt.NDArray[np.uint8]] = []
    count = 0

    def flush(file: BinaryIO) -> None:
        pixels = torch.from_numpy(np.stack(waiting)).permute(0, 3, 1, 2).to(torch.bfloat16)
        with torch.no_grad():
            maps = tower(pixels.to(memory_format=torch.channels_last))
        s8, s16, s32 = (maps[name].permute(0, 2, 3, 1) for name in ("s8", "s16", "s32"))
        rows = torch.cat([m.reshape(len(waiting), -1) for m in (space_to_depth(s8), s16, s32)], 1)
        file.write(rows.to(torch.float16).numpy().tobytes())
        waiting.clear()

    with (folder / "features.f16").open("wb") as file:
        for view in views:
            waiting.append(view.pixels)
            boxes, known = _pack(view)
            turn = np.array((view.geometry.flip, view.geometry.turns), np.int8)
            row = (view.cover, boxes, known, view.source, view.record, view.scene, view.group, turn)
            for name, value in zip(columns, row):
                columns[name].append(value)
            count += 1
            if len(waiting) == batch:
                flush(file)
            if count % 1000 == 0:
                print(f"cached {count} views", flush=True)
        if waiting:
            flush(file)
    arrays = {name: np.array(values) for name, values in columns.items()}
    np.savez(folder / "labels.npz", **arrays)  # type: ignore[arg-type]


def load(folder: Path) -> Cache:
    """A cache folder, features memory-mapped."""
    with np.load(folder / "labels.npz") as labels:
        arrays = {name: labels[name] for name in labels.files}
    features = np.memmap(folder / "features.f16", np.float16, "r").reshape(-1, FEATURE_SIZE)
    return Cache(features=features, **arrays)


def ensure(folder: Path, data: Path, sources: list[str], change_groups: int, seed: int) -> tuple[Cache, Cache]:
    """The training and validation caches of a run, built where they are missing or made for something else.

    Raises BadInput where a validation picture is in training, or data that weights must not ship with.
    """
    key = {
        "version": VERSION, "sources": sources, "change_groups": change_groups, "seed": seed,
        "feature_size": FEATURE_SIZE,
    }  # fmt: skip
    stamp = folder / "key.json"
    if not stamp.exists() or json.loads(stamp.read_text()) != key:
        records = list(gather(data, sources))
        refuse_duplicates(records, acquire(data, sources, VALIDATION))
        build(training_views(records, np.random.default_rng(seed), change_groups), folder / "train")
        build(validation_views(data), folder / "validation")
        stamp.write_text(json.dumps(key))
    return load(folder / "train"), load(folder / "validation")
