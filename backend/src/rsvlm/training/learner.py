"""One class put into the small model: a row of the dense head, the row that finds it in a prompt, and an adapter.

All else stays as it is. The pixel expert learns to write what the head sees, not what is true: where the two differ it
could only learn to doubt its own eyes. Half of what it is shown are other classes, so that it goes on writing these as
before.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from ..decoding.cells import mask_tokens
from ..errors import BadInput
from ..imagery.resample import resize
from ..models.rsunivlm.adapter import CLASS_ROWS, Adapter, AdapterCard
from ..models.rsunivlm.config import PIXEL_EXPERT, ModelConfig, read_config
from ..models.rsunivlm.evidence import evidence_table, single_channels
from ..models.rsunivlm.tokenizer import read_tokenizer
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_neck import space_to_depth
from ..models.rsunivlm.torch_tower import EfficientNetLite0
from .batches import Collator, Row
from .dense_losses import cover_loss
from .export import load_torch
from .lessons import Lesson
from .loop import Loop
from .lora import LoraPlan, attach
from .prompts import CHANGE, SEGMENT, mask_sample
from .questions import Drawn
from .text_stage import text_loss
from .views import PICTURE_SIDE, change_light

HEAD_STEPS, HEAD_RATE = 300, 0.003
SELECTOR_STEPS, SELECTOR_RATE = 200, 0.05
NEW_BIAS = -2.0
"""Where the row of a new class begins: rather not there."""

ROLLED = 0.5
"""The share of what is put into words that is moved round the picture first, so that it begins at the left edge: there
a row of text begins with the class, which objects of a few tiles seldom do. What the text reads is what was seen, cell
by cell, so it is right wherever it lies."""

SURE = 3.0
"""How much surer of a new class the head is made than it has learned to be. Found on one made-up scene: without, rows
that begin with weak evidence were written inside out."""

LOOKING = 0.4
"""The share of the budget that looking at pictures may take."""

Changes = dict[str, Tensor]
Tell = Callable[[str, int, int], None]
"""Hears of a stage, how much of it is done and of how much; may raise to stop."""


@dataclass(frozen=True)
class FinetunePlan:
    """`minutes` of one core at most, `steps` of the expert at most; `views` of each tile, turned and in other light.

    `held_out` is the share of the places that is kept for examination. The rest as in `lora.LoraPlan`.
    """

    minutes: float = 10.0
    steps: int = 300
    rate: float = 0.002
    batch: int = 4
    views: int = 4
    held_out: float = 0.25
    rank: int = 8
    alpha: float = 16.0
    seed: int = 1

    def __post_init__(self) -> None:
        if not (self.minutes > 0 and 0 < self.held_out < 1 and min(self.steps, self.batch, self.views, self.rank) > 0):
            raise BadInput("Minutes, steps, views and rank must be above 0, and the share held out between 0 and 1.")


@dataclass(frozen=True)
class View:
    """A picture as the frozen parts see it: the neck's trunk (width, 24, 24), the tower's maps that become image tokens
    (channels last), and (24, 24) of 1, 0, -1: where the class is."""

    trunk: Tensor
    s16: Tensor
    s32: Tensor
    cells: np.ndarray


class Learner:
    """The small model in torch with a class to learn. `views` are what it has seen, `steps` those of its words, `spent`
    the core seconds so far."""

    def __init__(
        self, folder: Path, label: str, plan: FinetunePlan, rng: np.random.Generator,
        tell: Tell, budget: float,
    ) -> None:
        config, self.tokenizer = read_config(folder), read_tokenizer(folder)
        self.label, self._plan, self._rng, self._tell, self._budget = label, plan, rng, tell, budget
        self._begun = time.process_time()
        self._tower, self.nano, self.index = _with_class(folder, config, label)
        self.names = self.nano.config.neck.cover if self.nano.config.neck else ()
        self._old = {key: self._rows(key).clone() for key in CLASS_ROWS}
        self._is_new = self.nano.config != config
        self._collator = Collator(self.tokenizer, mask_tokens(self.tokenizer.encode))
        self.views: list[View] = []
        self.steps = 0

    @property
    def spent(self) -> float:
        return time.process_time() - self._begun

    def look(self, tiles: Sequence[Lesson]) -> None:
        """Sees every tile as it is, then turned and in other light as long as the budget lasts."""
        total = len(tiles) * self._plan.views
        for round_number in range(self._plan.views):
            for tile in tiles:
                if round_number and self.spent > LOOKING * self._budget:
                    return
                self._tell("look", len(self.views), total)
                self.views.append(self._view(tile, varied=round_number > 0))

    def _view(self, tile: Lesson, varied: bool) -> View:
        picture, cells = resize(tile.pixels, PICTURE_SIDE, PICTURE_SIDE), tile.cells
        if varied:
            turns, flip = int(self._rng.integers(4)), bool(self._rng.random() < 0.5)
            picture, cells = np.rot90(picture, turns), np.rot90(cells, turns)
            if flip:
                picture, cells = picture[:, ::-1], cells[:, ::-1]
            picture = change_light(np.ascontiguousarray(picture), self._rng, 0.6)
        pixels = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float()
        with torch.no_grad():
            maps = self._tower(pixels)
            s8, s16, s32 = (maps[key].permute(0, 2, 3, 1) for key in ("s8", "s16", "s32"))
            trunk = self.nano.neck(space_to_depth(s8), s16, s32).trunk
        return View(trunk[0].half(), s16[0].half(), s32[0].half(), np.ascontiguousarray(cells))

    def learn_head(self) -> Changes:
        """Fits the class's rows of the head and the selector, puts them into the model, and returns the differences."""
        head = self.nano.neck.cover
        weight = nn.Parameter(head.weight[self.index : self.index + 1].detach().clone())
        assert head.bias is not None
        old = torch.full((1,), NEW_BIAS) if self._is_new else head.bias[self.index : self.index + 1].detach().clone()
        bias = nn.Parameter(old)
        optimiser = torch.optim.AdamW([weight, bias], HEAD_RATE, weight_decay=0.01)
        trunks = torch.stack([view.trunk for view in self.views])
        truth = torch.from_numpy(np.stack([view.cells for view in self.views]))[..., None]
        for step in range(HEAD_STEPS):
            if step % 50 == 0:
                self._tell("see", step, HEAD_STEPS)
            rows = torch.from_numpy(self._rng.integers(len(trunks), size=min(16, len(trunks))))
            loss = cover_loss(nn.functional.conv2d(trunks[rows].float(), weight, bias), truth[rows])
            optimiser.zero_grad()
            torch.autograd.backward(loss)
            optimiser.step()
        with torch.no_grad():
            sure = SURE if self._is_new else 1.0
            head.weight[self.index], head.bias[self.index] = sure * weight[0], sure * bias[0]
        if self._is_new:
            self._learn_selector()
        return {key: self._rows(key) - self._old[key] for key in CLASS_ROWS}

    def _learn_selector(self) -> None:
        """Fits the row that finds the class in a prompt; the rows of the other classes stay."""
        prompts = [self.tokenizer.encode(t.format(label=name)) for t in (SEGMENT, CHANGE) for name in self.names]
        with torch.no_grad():
            means = torch.stack([self.nano.decoder.embed_tokens(torch.tensor(p)).mean(0) for p in prompts])
        chosen = torch.arange(len(self.names)).repeat(2)
        fixed = means @ self.nano.selector.weight.detach().T + self.nano.selector.bias.detach()
        row, bias = nn.Parameter(torch.zeros(means.shape[1])), nn.Parameter(torch.zeros(1))
        optimiser = torch.optim.Adam([row, bias], SELECTOR_RATE)
        for _ in range(SELECTOR_STEPS):
            scores = torch.cat((fixed[:, : self.index], (means @ row + bias)[:, None]), 1)
            loss = nn.functional.cross_entropy(scores, chosen)
            optimiser.zero_grad()
            torch.autograd.backward(loss)
            optimiser.step()
        with torch.no_grad():
            self.nano.selector.weight[self.index], self.nano.selector.bias[self.index] = row, bias[0]

    def _rows(self, key: str) -> Tensor:
        return self.nano.get_parameter(key).detach()

    def learn_text(self) -> None:
        """Teaches the pixel expert to put the class into words, in as many steps as the budget is good for."""
        trained = attach(self.nano, LoraPlan(self._plan.rank, self._plan.alpha, (PIXEL_EXPERT,)))
        with torch.no_grad():
            covers = [self.nano.neck.cover(view.trunk[None].float())[0].numpy() for view in self.views]
        auxiliary = nn.Linear(self.nano.config.decoder.width, 4)
        numbers = torch.tensor([self.tokenizer.number(n) for n in range(101)])
        having = [i for i, view in enumerate(self.views) if (view.cells == 1).any()]

        def step_loss() -> tuple[Tensor, dict[str, float]]:
            drawn = self._draw(covers, having)
            return text_loss(self.nano, auxiliary, self._collator.batch(drawn.rows, 0), drawn, numbers)

        optimiser = torch.optim.AdamW(trained, self._plan.rate, betas=(0.9, 0.98), weight_decay=0.0)
        before = time.process_time()
        torch.autograd.backward(step_loss()[0])
        each = max(time.process_time() - before, 1e-3)
        steps = max(1, min(self._plan.steps, int((self._budget - self.spent) / each)))
        warm = max(1, steps // 10)
        schedule = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * step / steps))
        )
        Loop(
            "learn", steps, trained, optimiser, schedule, {}, before=lambda done: self._tell("learn", done, steps)
        ).run(step_loss)
        self.steps = steps

    def _draw(self, covers: Sequence[np.ndarray], having: Sequence[int]) -> Drawn:
        """Pictures, about half of them asked for the class (mostly where it is), half for another."""
        rng, rows, chosen = self._rng, [], []
        for _ in range(self._plan.batch):
            own = rng.random() < 0.5
            pool = having if own and having and rng.random() < 0.8 else range(len(self.views))
            number = int(pool[int(rng.integers(len(pool)))])
            index = self.index
            while not own and index == self.index and len(self.names) > 1:
                index = int(rng.integers(len(self.names)))
            cover = covers[number] * np.exp(rng.normal(0, 0.2)) + rng.normal(0, 0.25, covers[number].shape)
            cover = cover.astype(np.float32)
            mask = covers[number][index] > 0
            if mask.any() and rng.random() < ROLLED:
                column = int(rng.choice(np.flatnonzero(mask.any(0))))
                mask, cover = np.roll(mask, -column, 1), np.roll(cover, -column, 2)
            name = self.names[index]
            sample = mask_sample(SEGMENT.format(label=name), mask, name, index)
            rows.append(Row([sample], [evidence_table(single_channels(cover, index), pair=False)]))
            chosen.append(self.views[number])
        pictures = (torch.stack([v.s16 for v in chosen]).float(), torch.stack([v.s32 for v in chosen]).float())
        return Drawn(PIXEL_EXPERT, rows, [pictures], torch.zeros(0))


def _with_class(folder: Path, config: ModelConfig, label: str) -> tuple[EfficientNetLite0, Nano, int]:
    """The model in torch with room for a class, and the class's index. A row that it did not have is zero."""
    assert config.neck is not None
    if label in config.neck.cover:
        return (*load_torch(folder, config), config.neck.cover.index(label))
    count, width = len(config.neck.cover) + 1, config.decoder.width
    shapes = ((count, config.neck.width, 1, 1), (count,), (count, width), (count,))
    room = Adapter(
        AdapterCard("", "", "", 1, 1.0, None, "", "", label), {},
        {key: np.zeros(shape, np.float32) for key, shape in zip(CLASS_ROWS, shapes)},
    )
    return (*load_torch(folder, room.config(config), room), count - 1)
