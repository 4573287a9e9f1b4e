"""Specialists beside the small model: one task each, the same tower and data, no text; a figure means more beside them.

`python -m rsvlm.training.specialists CACHE DATA` needs the cache folder of a run (with `train/` and `validation/`) and
the folder of the data sets, and prints the figures of `rsvlm evaluate` for: an outline head taught Dubai alone, a box
head taught the lake shore alone that is told class and number ("the X": its surest box, "all Xs": all above SURE), and
a linear probe of scenes. The tower is as published; a head has 0.7 M parameters, about as many as the model's neck.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..evaluation import tasks
from ..evaluation.answerers import Trivial
from ..evaluation.kinds import read_colour_masks, read_rgb, read_voc
from ..evaluation.metrics import Box, Mask, cell_edges
from ..imagery.resample import resize
from ..models.rsunivlm.evidence import SURE, Candidates, find_candidates
from ..models.rsunivlm.torch_neck import FEATURE_CHANNELS, Maps, space_to_depth
from ..models.rsunivlm.torch_tower import EfficientNetLite0, pretrained_tower
from .cache import FEATURE_SHAPE, Cache, load
from .dense_losses import box_loss, cover_loss
from .records import BOX_CLASSES, COVER_CLASSES
from .views import PICTURE_SIDE

WIDTH = 128
BATCH = 24
RATE = 2e-3
MOST_BOXES = 32

Rows = npt.NDArray[np.int64]


class Head(nn.Module):
    """What the tower saw, (B, 592, 24, 24), to (B, `out`, 24, 24): a convolution of 3 x 3 cells and one of 1 x 1."""

    def __init__(self, out: int) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.BatchNorm2d(FEATURE_CHANNELS), nn.Conv2d(FEATURE_CHANNELS, WIDTH, 3, padding=1))
        self.last = nn.Sequential(nn.BatchNorm2d(WIDTH), nn.ReLU(), nn.Dropout2d(0.1), nn.Conv2d(WIDTH, out, 1))

    def forward(self, x: Tensor) -> Tensor:
        return self.last(self.first(x))  # type: ignore[no-any-return]


def seen(tower: EfficientNetLite0, s8: Tensor) -> Tensor:
    """All that the tower saw, (B, 592, 24, 24), of its stride-8 maps (B, 48, 48, 40)."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        maps = tower.tail(s8.permute(0, 3, 1, 2))
    coarse = functional.interpolate(maps["s32"].float(), scale_factor=2, mode="nearest")
    return torch.cat([space_to_depth(s8).permute(0, 3, 1, 2).float(), maps["s16"].float(), coarse], 1)


def seen_of_cache(tower: EfficientNetLite0, cache: Cache, rows: Rows) -> Tensor:
    """The same of views of a cache."""
    flat = torch.from_numpy(np.ascontiguousarray(cache.features[rows]))
    return seen(tower, flat.reshape(-1, *FEATURE_SHAPE).to(torch.bfloat16))


def train_head(
    head: Head, tower: EfficientNetLite0, cache: Cache, source: str, steps: int, loss: Callable[[Tensor, Rows], Tensor]
) -> Head:
    """Teaches a head the views of one source, by steps; in evaluation mode."""
    torch.manual_seed(1)
    rng, views = np.random.default_rng(1), np.flatnonzero(cache.source == source)
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.1)
    head.train()
    for _ in range(steps):
        rows = np.sort(rng.choice(views, min(BATCH, len(views))))
        optimiser.zero_grad()
        loss(head(seen_of_cache(tower, cache, rows)), rows).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return head.eval()


def box_maps(out: Tensor) -> Maps:
    """What a box head says as a neck's maps, for its loss and its candidates."""
    classes = len(BOX_CLASSES)
    return Maps(out, out[:, :classes], out[:, :classes] - 3, functional.softplus(out[:, classes:]) / 6)


class Specialist(Trivial):
    """Answers for outlines and boxes by heads alone."""

    def __init__(self, tower: EfficientNetLite0, cover: Head | None = None, boxes: Head | None = None) -> None:
        self._tower, self._cover, self._boxes = tower, cover, boxes
        self._looked_at: Path | None = None
        self._out: Tensor | None = None

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        """The cells of which the class that is asked for is the most probable."""
        height, width = read_rgb(pictures[0]).shape[:2]
        assert self._cover is not None
        cells = self._look(self._cover, pictures[0])[0].argmax(0).numpy() == COVER_CLASSES.index(prompt)
        rows, columns = (np.diff(cell_edges(length)) for length in (height, width))
        return np.asarray(cells.repeat(rows, axis=0).repeat(columns, axis=1), dtype=bool)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        """Told by the form of the prompt what is asked for and whether it is one."""
        height, width = read_rgb(picture).shape[:2]
        name = next(name for name in BOX_CLASSES if prompt in (tasks.one(name), tasks.every(name)))
        found = self._candidates(picture)
        mine = np.flatnonzero(found.label == BOX_CLASSES.index(name))
        chosen = mine[:1] if prompt == tasks.one(name) else mine[found.score[mine] >= SURE]
        scaled = found.boxes[chosen] * (width, height, width, height)
        return [(x1, y1, x2, y2) for x1, y1, x2, y2 in scaled.tolist()]

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        return ""

    def _candidates(self, picture: Path) -> Candidates:
        assert self._boxes is not None
        maps = box_maps(self._look(self._boxes, picture))
        return find_candidates(maps.box_logits[0].numpy(), maps.box_sides[0].numpy(), MOST_BOXES)

    def _look(self, head: Head, picture: Path) -> Tensor:
        if self._looked_at != picture or self._out is None:
            pixels = torch.from_numpy(resize(read_rgb(picture), PICTURE_SIDE, PICTURE_SIDE)).float()
            with torch.no_grad():
                s8 = self._tower.front(pixels.permute(2, 0, 1)[None]).permute(0, 2, 3, 1)
                self._out = head(seen(self._tower, s8))
            self._looked_at = picture
        return self._out


def scene_probe(tower: EfficientNetLite0, train: Cache, validation: Cache, steps: int = 400) -> float:
    """The share of the held-out chips whose scene a linear layer names from the tower's means over the picture."""
    rows = [np.flatnonzero((cache.source == "eurosat") & (cache.scene != "")) for cache in (train, validation)]
    names = sorted(set(train.scene[rows[0]].tolist()))
    inputs, labels = [], []
    for cache, chosen in zip((train, validation), rows):
        parts = np.array_split(chosen, max(1, len(chosen) // 64))
        inputs.append(torch.cat([seen_of_cache(tower, cache, part).mean((2, 3)) for part in parts]))
        labels.append(torch.tensor([names.index(str(name)) for name in cache.scene[chosen]]))
    mean, spread = inputs[0].mean(0), inputs[0].std(0).clamp(min=1e-3)
    taught, held_out = ((one - mean) / spread for one in inputs)
    torch.manual_seed(1)
    layer = nn.Linear(FEATURE_CHANNELS, len(names))
    optimiser = torch.optim.AdamW(layer.parameters(), 0.01, weight_decay=0.05)
    for _ in range(steps):
        optimiser.zero_grad()
        functional.cross_entropy(layer(taught), labels[0]).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    with torch.no_grad():
        return float((layer(held_out).argmax(1) == labels[1]).float().mean())


def report(folder: Path, data: Path, steps: int) -> dict[str, Any]:
    """The figures of the three specialists."""
    train, validation = load(folder / "train"), load(folder / "validation")
    tower = pretrained_tower()

    def outline_loss(out: Tensor, rows: Rows) -> Tensor:
        return cover_loss(out, torch.from_numpy(train.cover[rows]))

    def find_loss(out: Tensor, rows: Rows) -> Tensor:
        return box_loss(box_maps(out), train.boxes[rows], train.known[rows])

    cover = train_head(Head(len(COVER_CLASSES)), tower, train, "dubai", steps, outline_loss)
    boxes = train_head(Head(len(BOX_CLASSES) + 4), tower, train, "maritime", steps, find_loss)
    masks = [s for tile in (7, 8) for s in read_colour_masks(data / "dubai" / f"tile_{tile}")]
    outlined = tasks.segment(masks, Specialist(tower, cover=cover), lambda done, of: None)
    found = tasks.ground(read_voc(data / "maritime" / "valid"), Specialist(tower, boxes=boxes), lambda done, of: None)
    return {
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
    arguments = parser.parse_args()
    print(json.dumps(report(arguments.cache, arguments.data, arguments.steps), indent=2))


if __name__ == "__main__":
    main()
