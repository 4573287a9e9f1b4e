"""`rsvlm finetune`: the small model learns one class from what a person reviewed, as an adapter.

Three small things are learned while all else stays as it is: a row of the dense head on the neck's trunk (a new row
where the class is new), the row of the selector that finds it in a prompt, and low-rank matrices in the pixel expert,
which puts what the head sees into words. Half of what the expert is shown are other classes as the head sees them, so
that it goes on writing these as before. What came of it is examined on places that were held out.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from torch import Tensor, nn

from ..account import Emit
from ..decoding.cells import mask_tokens
from ..errors import BadInput
from ..imagery.resample import resize
from ..models.base import Control
from ..models.rsunivlm.adapter import Adapter, AdapterCard
from ..models.rsunivlm.checkpoint import weights_hash
from ..models.rsunivlm.config import PIXEL_EXPERT, ModelConfig, read_config
from ..models.rsunivlm.evidence import evidence_table, single_channels
from ..models.rsunivlm.numpy_nano import NumpyNano, load_nano
from ..models.rsunivlm.tokenizer import read_tokenizer
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_neck import space_to_depth
from ..models.rsunivlm.torch_tower import EfficientNetLite0
from ..self_test import LABEL as POND_LABEL
from ..self_test import known as known_pond
from .batches import Collator, Row
from .dense_losses import cover_loss
from .examination import agreement, examine, outlines, overlap, trivial
from .export import load_torch
from .lessons import Lesson, Lessons, split_by_place
from .loop import Loop
from .lora import LoraPlan, attach, to_adapter
from .prompts import CHANGE, SEGMENT, mask_sample
from .questions import Drawn
from .text_stage import text_loss
from .views import PICTURE_SIDE, change_light

HEAD_STEPS, HEAD_RATE = 300, 0.02
SELECTOR_STEPS, SELECTOR_RATE = 200, 0.05
NEW_BIAS = -2.0
"""Where the row of a new class begins: rather not there."""

LOOKING = 0.4
"""The share of the budget that looking at pictures may take."""
FIXED_TILES = 4
"""So many held-out tiles and the pond of the self-test are asked for all other classes before and after."""

Changes = dict[str, Tensor]


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


def finetune(
    folder: Path, lessons: Lessons, plan: FinetunePlan, name: str, licence: str, control: Control, emit: Emit
) -> Adapter:
    """What the small model in `folder` learned; its figures, before and after, are in the card.

    Tells `emit` of "finetune": {"stage", "done", "total"} as it goes on. Raises Stopped when it was stopped, BadInput
    where nothing can be learned (see `lessons`).
    """
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    rng = np.random.default_rng(plan.seed)
    begun = time.process_time()
    learned, held = split_by_place(lessons.tiles, plan.held_out)
    base = load_nano(folder)
    others = [known for known in base.profile.labels["segment"] if known != lessons.label]
    pond = known_pond()
    fixed = [pond[0], *(tile.pixels for tile in held[:FIXED_TILES])]

    def tell(stage: str, done: int, total: int) -> None:
        control.check()
        emit("finetune", {"stage": stage, "done": done, "total": total})

    tell("examine", 0, 1)
    figures: dict[str, Any] = {"label": lessons.label, "before": examine(base, held, lessons.label, control)}
    said = outlines(base, fixed, others, control)
    spent_before = time.process_time() - begun
    learner = _Learner(folder, lessons.label, plan, rng, tell, 60 * plan.minutes)
    learner.look(learned)
    changes = learner.learn_head()
    steps = learner.learn_text()
    card = AdapterCard(
        name, base.info.id, weights_hash(folder), plan.rank, plan.alpha, PIXEL_EXPERT, licence,
        time.strftime("%Y-%m-%d"), lessons.label, {**lessons.counts, "tiles": len(learned), "held_out": len(held)},
    )
    adapter = to_adapter(learner.nano, card, changes)
    tell("examine", 0, 1)
    after = load_nano(folder, adapter)
    figures["after"] = examine(after, held, lessons.label, control)
    figures["everything"] = trivial(held)
    figures["forgetting"] = _forgetting(after, said, fixed, others, pond[1], control)
    figures.update(
        tiles=len(learned), held_out=len(held), views=len(learner.views), steps=steps,
        core_seconds=round(learner.spent), examination_core_seconds=round(spent_before), seed=plan.seed,
    )
    return replace(adapter, card=replace(card, figures=figures))


def _forgetting(
    after: NumpyNano, said: dict[str, list[np.ndarray]], fixed: Sequence[np.ndarray], labels: Sequence[str],
    pond: np.ndarray, control: Control,
) -> dict[str, Any]:
    """How far the model says of other classes what it said before, and how well it knew the pond then and knows it now.
    """
    again = outlines(after, fixed, labels, control)
    result: dict[str, Any] = {"agreement": agreement(said, again), "pictures": len(fixed)}
    if POND_LABEL in labels:
        cells = Lesson(fixed[0], pond.astype(np.int8), "", (0.0, 0.0, 1.0, 1.0)).cells
        result["pond_before"] = overlap([said[POND_LABEL][0]], [cells])["iou"]
        result["pond_after"] = overlap([again[POND_LABEL][0]], [cells])["iou"]
    return result


class _Learner:
    """The small model in torch with a class to learn. `views` are what it has seen, `spent` the core seconds so far."""

    def __init__(
        self, folder: Path, label: str, plan: FinetunePlan, rng: np.random.Generator,
        tell: Callable[[str, int, int], None], budget: float,
    ) -> None:
        config, self.tokenizer = read_config(folder), read_tokenizer(folder)
        self.label, self._plan, self._rng, self._tell, self._budget = label, plan, rng, tell, budget
        self._begun = time.process_time()
        self._tower, self.nano, self.index = _with_class(folder, config, label)
        self.names = self.nano.config.neck.cover if self.nano.config.neck else ()
        self._old = {key: self._rows(key).clone() for key in _ROWS}
        self._is_new = self.nano.config != config
        self._collator = Collator(self.tokenizer, mask_tokens(self.tokenizer.encode))
        self.views: list[View] = []

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
            head.weight[self.index], head.bias[self.index] = weight[0], bias[0]
        if self._is_new:
            self._learn_selector()
        return {key: self._rows(key) - self._old[key] for key in _ROWS}

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

    def learn_text(self) -> int:
        """Teaches the pixel expert to put the class into words; how many steps the budget was good for."""
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
        return steps

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
            if own:
                cells = self.views[number].cells
                mask = np.where(cells < 0, mask, cells == 1)
            name = self.names[index]
            sample = mask_sample(SEGMENT.format(label=name), mask, name, index)
            rows.append(Row([sample], [evidence_table(single_channels(cover, index), pair=False)]))
            chosen.append(self.views[number])
        pictures = (torch.stack([v.s16 for v in chosen]).float(), torch.stack([v.s32 for v in chosen]).float())
        return Drawn(PIXEL_EXPERT, rows, [pictures], torch.zeros(0))


_ROWS = ("neck.cover.weight", "neck.cover.bias", "selector.weight", "selector.bias")


def _with_class(folder: Path, config: ModelConfig, label: str) -> tuple[EfficientNetLite0, Nano, int]:
    """The model in torch with room for a class, and the class's index. A row that it did not have is zero."""
    assert config.neck is not None
    if label in config.neck.cover:
        return (*load_torch(folder, config), config.neck.cover.index(label))
    count, width = len(config.neck.cover) + 1, config.decoder.width
    shapes = ((count, config.neck.width, 1, 1), (count,), (count, width), (count,))
    room = Adapter(
        AdapterCard("", "", "", 1, 1.0, None, "", "", label), {},
        {key: np.zeros(shape, np.float32) for key, shape in zip(_ROWS, shapes)},
    )
    return (*load_torch(folder, room.config(config), room), count - 1)


def files_of(paths: Sequence[str]) -> Iterator[Path]:
    """The files that are there. Raises BadInput for one that is not."""
    for path in paths:
        if not Path(path).is_file():
            raise BadInput(f"There is no file {path}; give a GeoPackage of training data that RSVLM exported.")
        yield Path(path)
