"""The steps of a stage: loss, gradients, optimiser, schedule, log; kept now and then, taken up where they stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable, Protocol

import numpy as np
import torch
from torch import Tensor, distributed, nn

from ..errors import ModelFailure
from .budget import Budget, BudgetSpent
from .resume import Keeper, Stateful

Log = Callable[[dict[str, Any]], None]
StepLoss = Callable[[], tuple[Tensor, dict[str, float]]]
Examine = Callable[[], Mapping[str, float]]


def quiet(row: dict[str, Any]) -> None:
    """A log that nobody reads."""


def processes() -> tuple[int, int]:
    """This process's rank and how many there are."""
    if distributed.is_available() and distributed.is_initialized():
        return distributed.get_rank(), distributed.get_world_size()
    return 0, 1


def average_gradients(parameters: Sequence[nn.Parameter]) -> None:
    """The mean of each gradient over all processes, in one message; all must have drawn the same task."""
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    start = 0
    for gradient in gradients:
        gradient.copy_(flat[start : start + gradient.numel()].view_as(gradient))
        start += gradient.numel()


class Engine(Protocol):
    """How gradients come about where several processes or devices share a training."""

    rank: int
    processes: int

    def backward(self, loss: Tensor) -> None:
        """Adds a loss's gradients to those that there are."""

    def settle(self, parameters: Sequence[nn.Parameter]) -> None:
        """Makes the gradients those of all processes, before a step."""

    def clip(self, parameters: Iterable[nn.Parameter], limit: float) -> None:
        """Shortens the gradients of `parameters` together to `limit`."""

    def total(self, value: float) -> float:
        """The sum of a number over all processes; every one of them has to ask."""


class OwnProcesses:
    """One process, or several of one thread each that `torch.distributed` joins and that hold the whole model."""

    def __init__(self) -> None:
        self.rank, self.processes = processes()

    def backward(self, loss: Tensor) -> None:
        torch.autograd.backward(loss)

    def settle(self, parameters: Sequence[nn.Parameter]) -> None:
        if self.processes > 1:
            average_gradients(parameters)

    def clip(self, parameters: Iterable[nn.Parameter], limit: float) -> None:
        nn.utils.clip_grad_norm_(parameters, limit)

    def total(self, value: float) -> float:
        if self.processes == 1:
            return value
        summed = torch.tensor(value, dtype=torch.float64)
        distributed.all_reduce(summed)
        return float(summed)


@dataclass
class Loop:
    """`steps` steps of one stage.

    `trained` are clipped together at `clip`, `beside` (throw-away heads) are not. `states` are all that the losses
    depend on beside optimiser and schedule: modules, generators; one that is called `optimiser` or `schedule` is kept
    instead of these. `before` is called before each step with how many are done, and may raise to stop. Rows of the log
    are means over the steps since the row before.

    A step adds up the gradients of `parts` losses. `examine` gives figures on data that are not learned from, by name;
    it is called every `examine_every` steps and after the last, by all processes, and the log has them as they are.
    With a `budget` the stage ends where it is spent: what was done is kept, and BudgetSpent says so.
    """

    stage: str
    steps: int
    trained: Sequence[nn.Parameter]
    optimiser: torch.optim.Optimizer
    schedule: torch.optim.lr_scheduler.LRScheduler
    states: Mapping[str, Stateful]
    beside: Sequence[nn.Parameter] = ()
    clip: float = 1.0
    log: Log = quiet
    keeper: Keeper | None = None
    save_every: int = 200
    log_every: int = 50
    before: Callable[[int], None] = field(default=lambda done: None)
    parts: int = 1
    examine: Examine | None = None
    examine_every: int = 200
    budget: Budget | None = None
    engine: Engine = field(default_factory=OwnProcesses)

    def run(self, step_loss: StepLoss) -> None:
        """All steps that are not done yet. `step_loss` gives a loss and its parts for the log.

        Raises ModelFailure where the loss is no number, BadInput where what was kept belongs to another training,
        BudgetSpent where the budget is.
        """
        sums: dict[str, list[float]] = {}
        done, spent = self._take_up(sums)
        begun = time.process_time() - spent
        for step in range(done, self.steps):
            self.before(step)
            if self.budget is not None and self.budget.is_spent(self.engine.total):
                self._end_early(step, time.process_time() - begun, sums)
            self._step(step, step_loss, sums)
            if (step + 1) % self.log_every == 0 or step + 1 == self.steps:
                row = {name: round(float(np.mean(values)), 4) for name, values in sorted(sums.items())}
                spent = time.process_time() - begun
                self.log({"stage": self.stage, "step": step + 1, "core_seconds": round(spent), **row})
                sums.clear()
            if self.examine is not None and ((step + 1) % self.examine_every == 0 or step + 1 == self.steps):
                figures = {name: round(float(value), 4) for name, value in sorted(self.examine().items())}
                self.log({"stage": self.stage, "step": step + 1, **figures})
            if self.keeper is not None and (step + 1) % self.save_every == 0 and step + 1 < self.steps:
                self._keep(step + 1, time.process_time() - begun, sums)

    def _step(self, step: int, step_loss: StepLoss, sums: dict[str, list[float]]) -> None:
        self.optimiser.zero_grad()
        for _ in range(self.parts):
            loss, parts = step_loss()
            if not math.isfinite(float(loss.detach())):
                raise ModelFailure(
                    f"The loss of the stage {self.stage} is no number any more at step {step + 1}; train with a lower "
                    "rate."
                )
            self.engine.backward(loss)
            for name, value in parts.items():
                sums.setdefault(name, []).append(value)
        self.engine.settle([*self.trained, *self.beside])
        self.engine.clip(self.trained, self.clip)
        self.optimiser.step()
        self.schedule.step()

    def _end_early(self, step: int, spent: float, sums: dict[str, list[float]]) -> None:
        assert self.budget is not None
        said = f"The budget of {self.budget.minutes:g} core-minutes was spent after step {step} of {self.steps} of "
        if self.keeper is None:
            raise BudgetSpent(f"{said}{self.stage}; nothing was kept.")
        if step:
            self._keep(step, spent, sums)
        raise BudgetSpent(f"{said}{self.stage}; the same command goes on from there.")

    def _all(self) -> dict[str, Stateful]:
        return {"optimiser": self.optimiser, "schedule": self.schedule, **self.states}

    def _keep(self, step: int, spent: float, sums: dict[str, list[float]]) -> None:
        assert self.keeper is not None
        states = {name: one.state_dict() for name, one in self._all().items()}
        self.keeper.save(step, {"spent": spent, "sums": sums, "states": states})

    def _take_up(self, sums: dict[str, list[float]]) -> tuple[int, float]:
        """Steps done and core seconds spent before; the states and `sums` are then as they were."""
        found = self.keeper.load() if self.keeper is not None else None
        if found is None:
            return 0, 0.0
        step, kept = found
        for name, one in self._all().items():
            one.load_state_dict(kept["states"][name])
        sums.update(kept["sums"])
        self.log({"stage": self.stage, "resumed": step})
        return step, float(kept["spent"])
