"""Stage 0: what comes after the tower's front learns to see, on cached stride-8 maps.

Losses: `dense_losses` for cover and boxes, cross-entropy for scenes. Parts of one view are put into another (CutMix,
Yun et al. 2019), which makes many pictures of few. What is kept are the weights' running means.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from .budget import Budget
from .cache import FEATURE_SHAPE, Cache
from .dense_losses import box_loss, cover_loss
from .loop import Examine, Log, Loop, processes, quiet
from .records import COVER_CLASSES
from .resume import Generators, Keeper, Stateful
from .sampler import Sampler
from .sight import Seen, Sight
from .views import CELLS

BLOCK = 2
"""Cells a side of what CutMix moves: one pixel of the coarsest map."""


@dataclass(frozen=True)
class SightPlan:
    """How seeing is trained. `shares` are the sources' shares of a batch, `rate` is the neck's, `tower_rate` the
    tower's; a view is mixed with another one of its batch with the probability `mixed`."""

    steps: int
    batch: int
    rate: float
    tower_rate: float
    weight_decay: float
    shares: dict[str, float]
    mixed: float = 0.5
    kept: float = 0.998


@dataclass
class Labels:
    """What is true of a batch: as in `Cache`, and the scene's number or -1."""

    cover: npt.NDArray[np.int8]
    boxes: npt.NDArray[np.float32]
    known: npt.NDArray[np.bool_]
    scene: npt.NDArray[np.int64]


def read_views(cache: Cache, rows: npt.NDArray[np.int64]) -> Tensor:
    """Stride-8 maps (B, 48, 48, 40) in bfloat16."""
    flat = torch.from_numpy(np.ascontiguousarray(cache.features[rows]))
    return flat.reshape(-1, *FEATURE_SHAPE).to(torch.bfloat16)


def mix(s8: Tensor, labels: Labels, rng: np.random.Generator, share: float) -> tuple[Tensor, Labels]:
    """Rectangles of views whose cover is known put into others of them. Objects of such a view are not asked for, as
    a rectangle may cut them."""
    usable = np.flatnonzero((labels.cover >= 0).any((1, 2, 3)) & (labels.scene < 0))
    if len(usable) < 2:
        return s8, labels
    mixed, cover, known = s8.clone(), labels.cover.copy(), labels.known.copy()
    giver = rng.permutation(usable)
    blocks = CELLS // BLOCK
    for taker, given in zip(usable, giver):
        if taker == given or rng.random() >= share:
            continue
        height, width = (int(rng.integers(3, blocks - 2)) for _ in range(2))
        top, left = int(rng.integers(blocks - height + 1)), int(rng.integers(blocks - width + 1))
        cells = (slice(top * BLOCK, (top + height) * BLOCK), slice(left * BLOCK, (left + width) * BLOCK))
        fine = tuple(slice(2 * part.start, 2 * part.stop) for part in cells)
        mixed[taker][fine] = s8[given][fine]
        cover[taker][cells] = labels.cover[given][cells]
        known[taker] = False
    return mixed, replace(labels, cover=cover, known=known)


def sight_loss(seen: Seen, labels: Labels) -> tuple[Tensor, dict[str, float]]:
    """The loss of a batch and its parts."""
    cover = cover_loss(seen.maps.cover, torch.from_numpy(labels.cover))
    boxes = box_loss(seen.maps, labels.boxes, labels.known)
    total = cover * 2 + boxes
    parts = {"cover": float(cover.detach()), "boxes": float(boxes.detach())}
    # Every head has a gradient, if only of zero: processes that draw different views add theirs up.
    total = total + 0 * (seen.scene.float().sum() + seen.maps.box_sides.sum())
    named = torch.from_numpy(labels.scene) >= 0
    if named.any():
        scene = functional.cross_entropy(seen.scene[named].float(), torch.from_numpy(labels.scene)[named])
        total = total + 0.5 * scene
        parts["scene"] = float(scene.detach())
    return total, parts


class RunningMean:
    """The mean of a module's weights over the last steps, which sees better than the weights of any one step."""

    def __init__(self, module: nn.Module, kept: float) -> None:
        self._module, self._kept = module, kept
        self.values = {name: value.detach().clone() for name, value in module.state_dict().items()}

    def update(self, step: int) -> None:
        kept = min(self._kept, (1 + step) / (10 + step))
        with torch.no_grad():
            for name, value in self._module.state_dict().items():
                if value.dtype.is_floating_point:
                    self.values[name].lerp_(value, 1 - kept)
                else:
                    self.values[name].copy_(value)

    def state_dict(self) -> dict[str, Tensor]:
        return self.values

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        self.values = state


def train_sight(
    sight: Sight, cache: Cache, scenes: list[str], plan: SightPlan, seed: int, log: Log = quiet,
    keeper: Keeper | None = None, save_every: int = 200, stage: str = "sight", log_every: int = 50,
    budget: Budget | None = None, examine: Examine | None = None,
) -> Sight:
    """Trains by steps; goes on where `keeper` says that it was stopped. In the end the weights are their running means.
    With several processes each draws its own views. Raises BudgetSpent where there was no time for all steps."""
    torch.manual_seed(seed)
    rng = np.random.default_rng((seed, processes()[0]))
    number = {name: index for index, name in enumerate(scenes)}
    scene = np.array([number.get(str(name), -1) for name in cache.scene])
    useful = np.asarray((cache.cover >= 0).any((1, 2, 3)) | cache.known.any(1) | (scene >= 0))
    sampler = Sampler(cache.source, plan.shares, useful)
    sight.set_input_normalisation(read_views(cache, np.sort(sampler.draw(np.random.default_rng(seed), 256))))
    tower, rest = sight.trained_tower(), [*sight.neck.parameters(), *sight.scene.parameters()]
    optimiser = torch.optim.AdamW(
        [{"params": rest, "lr": plan.rate}, {"params": tower, "lr": plan.tower_rate}], weight_decay=plan.weight_decay
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [plan.rate, plan.tower_rate], plan.steps, pct_start=0.1
    )
    mean = RunningMean(sight, plan.kept)
    sight.train()

    def step_loss() -> tuple[Tensor, dict[str, float]]:
        rows = sampler.draw(rng, plan.batch)
        labels = Labels(cache.cover[rows], cache.boxes[rows], cache.known[rows], scene[rows])
        s8, labels = mix(read_views(cache, rows), labels, rng, plan.mixed)
        with torch.autocast("cpu", torch.bfloat16):
            seen = sight(s8)
        return sight_loss(seen, labels)

    states: dict[str, Stateful] = {"sight": sight, "mean": mean, "generators": Generators({"views": rng})}
    Loop(
        stage, plan.steps, [*tower, *rest], optimiser, schedule, states, clip=5.0, log=log, keeper=keeper,
        save_every=save_every, log_every=log_every, before=mean.update, budget=budget, examine=examine,
    ).run(step_loss)
    sight.load_state_dict(mean.values)
    return sight.eval()


def look(sight: Sight, cache: Cache, rows: npt.NDArray[np.int64]) -> Seen:
    """What is seen of some views, without gradients, in bfloat16."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        return sight(read_views(cache, rows))  # type: ignore[no-any-return]


def cover_iou(sight: Sight, cache: Cache, source: str, threshold: float = 0.0) -> dict[str, Any]:
    """IoU of each cover class over all views of a source, head alone (logit above `threshold`), and their mean."""
    rows = np.flatnonzero(cache.source == source)
    hits, unions = np.zeros(len(COVER_CLASSES)), np.zeros(len(COVER_CLASSES))
    for part in np.array_split(rows, max(1, len(rows) // 16)):
        said = (look(sight, cache, part).maps.cover > threshold).permute(0, 2, 3, 1).numpy()
        truth = cache.cover[part]
        hits += ((truth == 1) & said).sum((0, 1, 2))
        unions += ((truth == 1) | (said & (truth == 0))).sum((0, 1, 2))
    present = unions > 0
    result = {n: round(float(h / u), 4) for n, h, u, p in zip(COVER_CLASSES, hits, unions, present) if p}
    result["mean"] = round(float((hits[present] / unions[present]).mean()), 4)
    return result


def scene_accuracy(sight: Sight, cache: Cache, scenes: list[str]) -> float:
    """The share of views with a scene whose scene the head names."""
    rows = np.flatnonzero(cache.scene != "")
    right = 0
    for part in np.array_split(rows, max(1, len(rows) // 32)):
        said = look(sight, cache, part).scene.float().argmax(1).numpy()
        right += sum(scenes[int(s)] == str(name) for s, name in zip(said, cache.scene[part]))
    return round(right / max(len(rows), 1), 4)
