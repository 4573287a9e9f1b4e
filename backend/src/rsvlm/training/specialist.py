"""A specialist: a head on the published tower that is taught one task and told what the model has to understand.

The tower is as published; a head is two convolutions with 0.7 M parameters, about as many as the model's neck.
Outlines, boxes and change are here, scenes and questions in `specialist_words`; `specialists` measures them all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..evaluation import tasks
from ..evaluation.answerers import Trivial
from ..evaluation.kinds import read_rgb
from ..evaluation.metrics import Box, Mask, cell_edges
from ..imagery.resample import resize
from ..models.rsunivlm.evidence import SURE, Candidates, find_candidates
from ..models.rsunivlm.torch_neck import FEATURE_CHANNELS, Maps, space_to_depth
from ..models.rsunivlm.torch_tower import EfficientNetLite0
from .cache import FEATURE_SHAPE, Cache
from .dense_losses import cover_loss
from .records import BOX_CLASSES, COVER_CLASSES
from .views import PICTURE_SIDE

WIDTH = 128
BATCH = 24
RATE = 2e-3
MOST_BOXES = 48
ELSEWHERE = 0.25
"""Of pairs to learn from: those of two places."""

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


def sight_of(tower: EfficientNetLite0, picture: Path) -> Tensor:
    """The same of a picture file, (1, 592, 24, 24)."""
    pixels = torch.from_numpy(resize(read_rgb(picture), PICTURE_SIDE, PICTURE_SIDE)).float()
    with torch.no_grad():
        s8 = tower.front(pixels.permute(2, 0, 1)[None]).permute(0, 2, 3, 1)
    return seen(tower, s8)


Taught = TypeVar("Taught", bound=nn.Module)


def taught(head: Taught, steps: int, step_loss: Callable[[], Tensor]) -> Taught:
    """A head after so many steps, each with the gradient of a loss; in evaluation mode."""
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, steps, pct_start=0.1)
    head.train()
    for _ in range(steps):
        optimiser.zero_grad()
        step_loss().backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
    return head.eval()


def train_head(
    head: Head, tower: EfficientNetLite0, cache: Cache, source: str, steps: int, loss: Callable[[Tensor, Rows], Tensor]
) -> Head:
    """Teaches a head the views of one source, by steps; in evaluation mode."""
    torch.manual_seed(1)
    rng, views = np.random.default_rng(1), np.flatnonzero(cache.source == source)

    def step_loss() -> Tensor:
        rows = np.sort(rng.choice(views, min(BATCH, len(views))))
        return loss(head(seen_of_cache(tower, cache, rows)), rows)

    return taught(head, steps, step_loss)


def changed_cells(first: npt.NDArray[np.int8], second: npt.NDArray[np.int8]) -> Tensor:
    """Where a class is at exactly one of two dates, (B, 24, 24, 1) of 1, 0 and -1, of its cells (B, 24, 24) at each."""
    changed = np.where((first < 0) | (second < 0), -1, first != second)
    return torch.from_numpy(changed[..., None].astype(np.int8))


def train_pairs(
    head: PairHead, tower: EfficientNetLite0, cache: Cache, source: str, chosen: int, steps: int
) -> PairHead:
    """Teaches a head where a class of the cover has changed between two views of a place, of one source, by steps. Now
    and then the two are of different places, as where the model is taught."""
    torch.manual_seed(1)
    rng = np.random.default_rng(1)
    views = np.flatnonzero((cache.group >= 0) & (cache.source == source))
    places = [views[cache.group[views] == group] for group in np.unique(cache.group[views])]

    def step_loss() -> Tensor:
        pairs = []
        for _ in range(BATCH // 2):
            place = places[int(rng.integers(len(places)))]
            other = places[int(rng.integers(len(places)))] if rng.random() < ELSEWHERE else place
            pairs.append((int(rng.choice(place)), int(rng.choice(other))))
        before, after = (np.array(one) for one in zip(*pairs))
        out = head(*(seen_of_cache(tower, cache, rows) for rows in (before, after)))
        return cover_loss(out, changed_cells(cache.cover[before][..., chosen], cache.cover[after][..., chosen]))

    return taught(head, steps, step_loss)


def box_maps(out: Tensor) -> Maps:
    """What a box head says as a neck's maps, for its loss and its candidates."""
    classes = len(BOX_CLASSES)
    return Maps(out, out[:, :classes], out[:, :classes] - 3, functional.softplus(out[:, classes:]) / 6)


class PairHead(nn.Module):
    """What the tower saw of two dates, each (B, 592, 24, 24), to (B, 1, 24, 24): the same convolution of 3 x 3 cells
    for both, and one of 1 x 1 for both and their difference."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.BatchNorm2d(FEATURE_CHANNELS), nn.Conv2d(FEATURE_CHANNELS, WIDTH, 3, padding=1))
        self.last = nn.Sequential(nn.BatchNorm2d(3 * WIDTH), nn.ReLU(), nn.Dropout2d(0.1), nn.Conv2d(3 * WIDTH, 1, 1))

    def forward(self, before: Tensor, after: Tensor) -> Tensor:
        first, second = self.first(before), self.first(after)
        return self.last(torch.cat((first, second, (first - second).abs()), 1))  # type: ignore[no-any-return]


class Specialist(Trivial):
    """Answers for outlines, boxes and change by heads alone."""

    def __init__(self, tower: EfficientNetLite0, cover: Head | None = None, boxes: Head | None = None,
                 pairs: PairHead | None = None) -> None:
        self._tower, self._cover, self._boxes, self._pairs = tower, cover, boxes, pairs
        self._looked_at: Path | None = None
        self._out: Tensor | None = None

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        """The cells of which the class that is asked for is the most probable; of two dates those that have changed."""
        height, width = read_rgb(pictures[0]).shape[:2]
        if len(pictures) == 2:
            assert self._pairs is not None
            with torch.no_grad():
                changed = self._pairs(*(sight_of(self._tower, picture) for picture in pictures))[0, 0]
            cells = changed.numpy() > 0
        else:
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
            with torch.no_grad():
                self._out = head(sight_of(self._tower, picture))
            self._looked_at = picture
        return self._out
