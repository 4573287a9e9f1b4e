"""What the front of the tower sees of every view, computed once and kept on disk: training on two cores lives from it.

A cache folder holds `features.f16` (one row a view: the stride-8 map, 48 x 48 x 40, channels last) and `labels.npz`.
The front of the tower stays as it was published; what comes after it is trained on these rows (see `sight_stage`). A
cache is built again when its key (sources, seed, sizes) changes.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from torch.multiprocessing.spawn import spawn

from .acquire.shipped import acquire
from .integrate.duplicates import refuse_duplicates
from .integrate.gathering import gather
from .lots import lot_views, lots, parts_of
from .records import BOX_CLASSES, VALIDATION
from .views import CELLS, Geometry, View, make_view, whole

FEATURE_SHAPE = (2 * CELLS, 2 * CELLS, 40)
FEATURE_SIZE = int(np.prod(FEATURE_SHAPE))
MOST_BOXES = 80
VERSION = 5
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
    """Runs the tower's front over all views and writes a cache folder; the labels' file comes last, as the sign that it
    is done."""
    import torch

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
            s8 = tower.front(pixels.to(memory_format=torch.channels_last))
        file.write(s8.permute(0, 2, 3, 1).to(torch.float16).contiguous().numpy().tobytes())
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


def build_share(
    rank: int, folder: Path, data: Path, sources: list[str], change_groups: int, seed: int, processes: int
) -> None:
    """One process's share of the training views, in a folder of its own beside `folder`."""
    import torch

    torch.set_num_threads(1)
    records = list(gather(data, sources))
    listed, parts = lots(records, change_groups), parts_of(records)
    views = (
        view
        for number in range(rank, len(listed), processes)
        for view in lot_views(listed[number], parts, np.random.default_rng((seed, number)))
    )
    build(views, _share(folder, rank))


def _share(folder: Path, rank: int) -> Path:
    return folder.with_name(f"{folder.name}.{rank}")


def join_shares(folder: Path, processes: int) -> None:
    """One cache folder of the shares of all processes, one after the other."""
    folder.mkdir(parents=True, exist_ok=True)
    shares = [_share(folder, rank) for rank in range(processes)]
    with (folder / "features.f16").open("wb") as file:
        for share in shares:
            with (share / "features.f16").open("rb") as part:
                shutil.copyfileobj(part, file, 1 << 24)
    columns: dict[str, list[npt.NDArray[np.generic]]] = {}
    for share in shares:
        with np.load(share / "labels.npz") as labels:
            for name in labels.files:
                columns.setdefault(name, []).append(labels[name])
    arrays = {name: np.concatenate(parts) for name, parts in columns.items()}
    np.savez(folder / "labels.npz", **arrays)  # type: ignore[arg-type]
    for share in shares:
        shutil.rmtree(share)


def load(folder: Path) -> Cache:
    """A cache folder, features memory-mapped."""
    with np.load(folder / "labels.npz") as labels:
        arrays = {name: labels[name] for name in labels.files}
    features = np.memmap(folder / "features.f16", np.float16, "r").reshape(-1, FEATURE_SIZE)
    return Cache(features=features, **arrays)


def ensure(
    folder: Path, data: Path, sources: list[str], change_groups: int, seed: int, processes: int = 1
) -> tuple[Cache, Cache]:
    """The training and validation caches of a run, built where they are missing or made for something else.

    Raises BadInput where a validation picture is in training, or data that weights must not ship with.
    """
    key = {
        "version": VERSION, "sources": sources, "change_groups": change_groups, "seed": seed,
        "feature_size": FEATURE_SIZE,
    }  # fmt: skip
    stamp = folder / "key.json"
    if not stamp.exists() or json.loads(stamp.read_text()) != key:
        refuse_duplicates(list(gather(data, sources)), acquire(data, sources, VALIDATION))
        settings = (folder / "train", data, sources, change_groups, seed, processes)
        if processes > 1:
            spawn(build_share, settings, processes)  # type: ignore[no-untyped-call]
        else:
            build_share(0, *settings)
        join_shares(folder / "train", processes)
        build(validation_views(data), folder / "validation")
        stamp.write_text(json.dumps(key))
    return load(folder / "train"), load(folder / "validation")
