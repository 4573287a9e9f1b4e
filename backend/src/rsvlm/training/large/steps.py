"""The steps of one stage, whatever the model: what is drawn, whose loss it is, what is kept."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...errors import BadInput
from ..budget import Budget
from ..loop import Log, Loop, quiet
from ..resume import Keeper, Stateful
from .parts import OptimiserParts, own_part, put_own_part
from .plan import StagePlan
from .sharing import Alone, LargeEngine


class Sample(Protocol):
    """What is learned in one piece."""

    @property
    def task(self) -> str:
        """What it is about, for the log."""

    @property
    def count(self) -> int:
        """How many tokens of it are learned."""


class Source(Stateful, Protocol):
    """Samples without an end, drawn alike by all processes."""

    def next(self, count: int) -> Sequence[int]:
        """What the next `count` samples are called."""

    def sample(self, name: int) -> Any:
        """The sample of that name. Raises BadInput where nothing can be learned from it."""


@dataclass
class Around:
    """What a stage is trained with that does not change what is learned, but for the rounding of numbers.

    `held_out` are samples that figures are of while it trains.
    """

    log: Log = quiet
    keeper: Keeper | None = None
    engine: LargeEngine = field(default_factory=Alone)
    budget: Budget | None = None
    held_out: Sequence[Any] = ()
    examine_every: int = 200
    save_every: int = 200
    log_every: int = 10


Groups = Sequence[Mapping[str, Any]]


def run_stage(
    taught: nn.Module, kept: nn.Module, source: Source, plan: StagePlan, groups: Groups, stage: str, around: Around
) -> None:
    """All steps of a stage, going on where its keeper says that it was stopped.

    `taught` gives for samples their summed losses (B,) and how many of their tokens it would have said (B,); `kept` is
    the model in it whose parameters are in `groups`, as optimisers take them. A step's loss is the mean over all tokens
    that are learned in it, on whichever process.
    """
    engine = around.engine
    optimiser: torch.optim.Optimizer
    optimiser = torch.optim.AdamW([dict(group) for group in groups], plan.rate, weight_decay=plan.weight_decay)
    module, optimiser = engine.share(taught, optimiser)
    warm = max(1, round(plan.warm_share * plan.steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * step / plan.steps))
    )
    waiting: list[Any] = []
    counted = {"all": 0.0}
    said: dict[str, list[float]] = {}

    def draw() -> None:
        names = source.next(plan.batch * plan.accumulate * engine.processes)
        waiting.extend(source.sample(name) for name in names[engine.rank :: engine.processes])
        counted["all"] = engine.total(float(sum(sample.count for sample in waiting)))
        said.clear()

    def step_loss() -> tuple[Tensor, dict[str, float]]:
        if not waiting:
            draw()
        rows, waiting[:] = waiting[: plan.batch], waiting[plan.batch :]
        losses, _ = module(rows)
        for sample, loss in zip(rows, losses.detach().tolist()):
            sums = said.setdefault(sample.task, [0.0, 0.0])
            sums[0] += loss
            sums[1] += sample.count
        # Gradients of all processes become their mean, and this is to be a sum.
        loss = losses.sum() * (engine.processes / counted["all"])
        if waiting:
            return loss, {}
        everything = engine.total(sum(lost for lost, _ in said.values())) / counted["all"]
        return loss, {"text": everything, **{task: lost / count for task, (lost, count) in said.items()}}

    # Of `taught` itself: in parts, only what was shared out can be called.
    examine = partial(held_out_figures, taught, around.held_out, plan.batch) if around.held_out else None
    states: dict[str, Stateful] = {
        "trained": Trainables(kept), "order": source, "optimiser": OptimiserParts(optimiser)
    }  # fmt: skip
    Loop(
        stage, plan.steps, [p for p in module.parameters() if p.requires_grad], optimiser, schedule, states,
        log=around.log, keeper=around.keeper, save_every=around.save_every, log_every=around.log_every,
        parts=plan.accumulate, examine=examine, examine_every=around.examine_every, budget=around.budget,
        engine=engine,
    ).run(step_loss)  # fmt: skip


def held_out_figures(taught: nn.Module, samples: Sequence[Sample], batch: int) -> dict[str, float]:
    """Of samples that are not learned from, by task: `held_out.TASK`, the mean loss of a token, and `exact.TASK`, the
    share of answers of which every token is the likeliest, so that they would be written just so."""
    sums: dict[str, list[float]] = {}
    training = taught.training
    taught.eval()
    with torch.no_grad():
        for start in range(0, len(samples), batch):
            rows = samples[start : start + batch]
            for sample, loss, right in zip(rows, *(part.tolist() for part in taught(rows))):
                found = sums.setdefault(sample.task, [0.0, 0.0, 0.0, 0.0])
                for index, value in enumerate((loss, sample.count, right == sample.count, 1)):
                    found[index] += value
    taught.train(training)
    figures = {}
    for task, (lost, count, exact, asked) in sums.items():
        figures[f"held_out.{task}"], figures[f"exact.{task}"] = lost / count, exact / asked
    return figures


def by_row(logits: Tensor, target: Tensor, learned: Tensor) -> tuple[Tensor, Tensor]:
    """Cross-entropy and right guesses, each summed over a row: of logits (n, V) at the n places that `learned` (B, L)
    marks of `target` (B, L)."""
    said = target[learned]
    rows = learned.nonzero()[:, 0]
    losses = functional.cross_entropy(logits.float(), said, reduction="none")
    nothing = losses.new_zeros(len(target))
    right = (logits.detach().argmax(-1) == said).to(losses.dtype)
    return nothing.index_add(0, rows, losses), nothing.index_add(0, rows, right)


def check_length(length: int, most: int) -> None:
    """Raises BadInput where a sample takes more positions than `most`: cut off, it would teach half an answer."""
    if length > most:
        raise BadInput(f"A training sample takes {length} positions where {most} are allowed; raise `longest`.")


class Trainables:
    """The parameters of a model that learn, as a state: what is frozen need not be kept.

    Of a model that is in parts, each process keeps its own.
    """

    def __init__(self, model: nn.Module) -> None:
        self._model = model

    def state_dict(self) -> dict[str, Tensor]:
        return {name: own_part(p) for name, p in self._model.named_parameters() if p.requires_grad}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        for name, value in state.items():
            put_own_part(self._model.get_parameter(name), value)
