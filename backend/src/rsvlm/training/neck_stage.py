"""Stage 0: the convolution neck and its dense heads, on cached tower features.

Losses: cover by binary cross-entropy plus soft Dice per class (unknown cells left out); boxes after FCOS (Tian et al.
2019) in its plainest form: focal loss on the cells round an object's centre, generalised IoU on their four distances.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from ..models.rsunivlm.config import NeckConfig
from ..models.rsunivlm.torch_neck import Maps, Neck
from .cache import FEATURE_SHAPES, Cache
from .loop import Log, Loop, quiet
from .records import BOX_CLASSES, COVER_CLASSES
from .resume import Generators, Keeper, Stateful


@dataclass(frozen=True)
class NeckPlan:
    """How the neck is trained. `shares` are the sources' shares of a batch."""

    steps: int
    batch: int
    rate: float
    weight_decay: float
    shares: dict[str, float]


def split_features(rows: npt.NDArray[np.float16]) -> tuple[Tensor, Tensor, Tensor]:
    """Rows of the cache (B, FEATURE_SIZE) as the neck's three maps."""
    flat = torch.from_numpy(np.ascontiguousarray(rows)).to(torch.bfloat16)
    sizes = [int(np.prod(s)) for s in FEATURE_SHAPES]
    s8, s16, s32 = (part.reshape(-1, *shape) for part, shape in zip(torch.split(flat, sizes, 1), FEATURE_SHAPES))
    return s8, s16, s32


class Sampler:
    """Draws view indices: a source by its share, then a view of it; the same seed draws the same views."""

    def __init__(self, source: npt.NDArray[np.str_], shares: dict[str, float], allowed: npt.NDArray[np.bool_]) -> None:
        self.groups = [np.flatnonzero((source == name) & allowed) for name in shares]
        weights = np.array([w if len(g) else 0.0 for w, g in zip(shares.values(), self.groups)])
        self.weights = weights / weights.sum()

    def draw(self, rng: np.random.Generator, count: int) -> npt.NDArray[np.int64]:
        chosen = rng.choice(len(self.groups), count, p=self.weights)
        return np.array([self.groups[g][rng.integers(len(self.groups[g]))] for g in chosen])


def cover_loss(logits: Tensor, target: Tensor) -> Tensor:
    """`logits` (B, K, G, G), `target` (B, G, G, K) of 1, 0, -1."""
    target = target.permute(0, 3, 1, 2)
    known = (target >= 0).float()
    truth = (target == 1).float()
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    entropy = (entropy * known).sum() / known.sum().clamp(min=1)
    share = torch.sigmoid(logits) * known
    overlap = (share * truth).sum((0, 2, 3))
    total = share.sum((0, 2, 3)) + (truth * known).sum((0, 2, 3))
    dice = 1 - (2 * overlap + 1) / (total + 1)
    return entropy + 0.5 * dice.mean()


def box_targets(boxes: npt.NDArray[np.float32], grid: int) -> tuple[Tensor, Tensor, Tensor]:
    """Class map (B, classes, G, G), sides (B, 4, G, G) and where they count (B, G, G), from (B, M, 5) boxes.

    A cell belongs to the smallest box whose middle (the inner half of each side, at least the centre's cell) holds it.
    """
    batch = len(boxes)
    classes = np.zeros((batch, len(BOX_CLASSES), grid, grid), np.float32)
    sides = np.zeros((batch, 4, grid, grid), np.float32)
    taken = np.zeros((batch, grid, grid), bool)
    centres = (np.arange(grid) + 0.5) / grid
    for index in range(batch):
        rows = boxes[index][boxes[index, :, 0] >= 0]
        for label, x1, y1, x2, y2 in rows[np.argsort(-(rows[:, 3] - rows[:, 1]) * (rows[:, 4] - rows[:, 2]))]:
            quarter_w, quarter_h = min((x2 - x1) / 4, 1.5 / grid), min((y2 - y1) / 4, 1.5 / grid)
            cx, cy = (x1 + x2) / 2, (y1 + y2) / 2
            columns = np.flatnonzero(np.abs(centres - cx) <= max(quarter_w, 0.51 / grid))
            lines = np.flatnonzero(np.abs(centres - cy) <= max(quarter_h, 0.51 / grid))
            if not len(columns) or not len(lines):
                continue
            area = np.ix_(lines, columns)
            classes[index][:, lines[:, None], columns[None, :]] = 0
            classes[index][int(label)][area] = 1
            taken[index][area] = True
            sides[index, 0][area] = centres[columns][None, :] - x1
            sides[index, 1][area] = centres[lines][:, None] - y1
            sides[index, 2][area] = x2 - centres[columns][None, :]
            sides[index, 3][area] = y2 - centres[lines][:, None]
    return torch.from_numpy(classes), torch.from_numpy(sides), torch.from_numpy(taken)


def side_loss(predicted: Tensor, wanted: Tensor) -> Tensor:
    """1 - generalised IoU of boxes given as distances from a common point, (N, 4): left, top, right, bottom."""
    wanted = wanted.clamp(min=1e-4)
    inner, outer = torch.minimum(predicted, wanted), torch.maximum(predicted, wanted)

    def area(s: Tensor) -> Tensor:
        return (s[:, 0] + s[:, 2]) * (s[:, 1] + s[:, 3])

    overlap = area(inner)
    union = area(predicted) + area(wanted) - overlap
    hull = area(outer)
    return 1 - overlap / union + (hull - union) / hull


def box_loss(maps: Maps, boxes: npt.NDArray[np.float32], known: npt.NDArray[np.bool_]) -> Tensor:
    """Focal loss over the classes a source labels, plus the loss of the sides on cells that belong to an object."""
    classes, sides, taken = box_targets(boxes, maps.cover.shape[-1])
    asked = torch.from_numpy(known).float()[:, :, None, None]
    probability = torch.sigmoid(maps.box_logits)
    entropy = functional.binary_cross_entropy_with_logits(maps.box_logits, classes, reduction="none")
    weight = torch.where(classes > 0, 0.25 * (1 - probability) ** 2, 0.75 * probability**2)
    focal = (weight * entropy * asked).sum() / taken.sum().clamp(min=4)
    if not taken.any():
        return focal
    chosen = taken[:, None].expand(-1, 4, -1, -1)
    rows = [m.permute(0, 2, 3, 1)[chosen.permute(0, 2, 3, 1)].reshape(-1, 4) for m in (maps.box_sides, sides)]
    return focal * 4 + side_loss(rows[0], rows[1]).mean()


def neck_loss(neck: Neck, cache: Cache, rows: npt.NDArray[np.int64]) -> tuple[Tensor, dict[str, float]]:
    with torch.autocast("cpu", torch.bfloat16):
        maps = neck(*split_features(cache.features[rows]))
    cover = cover_loss(maps.cover, torch.from_numpy(cache.cover[rows]))
    boxes = box_loss(maps, cache.boxes[rows], cache.known[rows])
    return cover * 2 + boxes, {"cover": float(cover.detach()), "boxes": float(boxes.detach())}


def train_neck(
    config: NeckConfig,
    cache: Cache,
    plan: NeckPlan,
    seed: int,
    allowed: npt.NDArray[np.bool_] | None = None,
    log: Log = quiet,
    keeper: Keeper | None = None,
    save_every: int = 200,
    stage: str = "neck",
) -> Neck:
    """A neck trained on the allowed views of a cache, by steps (never by the clock), in evaluation mode; goes on where
    `keeper` says that it was stopped. The log has it as `stage`."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    useful = np.asarray((cache.cover >= 0).any((1, 2, 3)) | cache.known.any(1))
    sampler = Sampler(cache.source, plan.shares, useful if allowed is None else useful & allowed)
    neck = Neck(config)
    set_input_normalisation(neck, cache, sampler.draw(rng, 256))
    optimiser = torch.optim.AdamW(neck.parameters(), plan.rate, weight_decay=plan.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, plan.rate, plan.steps, pct_start=0.1)
    neck.train()
    states: dict[str, Stateful] = {"neck": neck, "generators": Generators({"views": rng})}
    Loop(
        stage, plan.steps, list(neck.parameters()), optimiser, schedule, states, clip=5.0, log=log, keeper=keeper,
        save_every=save_every,
    ).run(lambda: neck_loss(neck, cache, sampler.draw(rng, plan.batch)))
    neck.eval()
    return neck


def set_input_normalisation(neck: Neck, cache: Cache, rows: npt.NDArray[np.int64]) -> None:
    """Mean and spread of the tower's channels over some views, kept with the weights."""
    s8, s16, s32 = split_features(cache.features[np.sort(rows)])
    channels = [m.float().reshape(-1, m.shape[-1]) for m in (s8, s16, s32)]
    neck.input_mean.copy_(torch.cat([c.mean(0) for c in channels]))
    neck.input_scale.copy_(1 / torch.cat([c.std(0) for c in channels]).clamp(min=1e-3))


def run_maps(neck: Neck, cache: Cache, rows: npt.NDArray[np.int64]) -> Maps:
    """The neck over some views without gradients, in bf16."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        return neck(*split_features(cache.features[rows]))  # type: ignore[no-any-return]


def cover_iou(neck: Neck, cache: Cache, source: str, threshold: float = 0.0) -> dict[str, float]:
    """IoU of each cover class over all views of a source, head alone (logit above `threshold`), and their mean."""
    rows = np.flatnonzero(cache.source == source)
    hits, unions = np.zeros(len(COVER_CLASSES)), np.zeros(len(COVER_CLASSES))
    for part in np.array_split(rows, max(1, len(rows) // 16)):
        said = (run_maps(neck, cache, part).cover > threshold).permute(0, 2, 3, 1).numpy()
        truth = cache.cover[part]
        hits += ((truth == 1) & said).sum((0, 1, 2))
        unions += ((truth == 1) | (said & (truth == 0))).sum((0, 1, 2))
    present = unions > 0
    result = {n: float(h / u) for n, h, u, p in zip(COVER_CLASSES, hits, unions, present) if p}
    result["mean"] = float((hits[present] / unions[present]).mean())
    return result
