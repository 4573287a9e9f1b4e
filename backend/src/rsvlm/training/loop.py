"""The steps of a stage: loss, gradients, optimiser, schedule, log; kept now and then, taken up where they stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
import torch
from torch import Tensor, distributed, nn

from ..errors import ModelFailure
from .resume import Keeper, Stateful

Log = Callable[[dict[str, Any]], None]
StepLoss = Callable[[], tuple[Tensor, dict[str, float]]]


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


@dataclass
class Loop:
    """`steps` steps of one stage.

    `trained` are clipped together at `clip`, `beside` (throw-away heads) are not. `states` are all that the losses
    depend on beside optimiser and schedule: modules, generators. `before` is called before each step with how many are
    done, and may raise to stop. Rows of the log are means over the steps since the row before.
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

    def run(self, step_loss: StepLoss) -> None:
        """All steps that are not done yet. `step_loss` gives a step's loss and its parts for the log.

        Raises ModelFailure where the loss is no number, BadInput where what was kept belongs to another training.
        """
        several = processes()[1] > 1
        sums: dict[str, list[float]] = {}
        done, spent = self._take_up(sums)
        begun = time.process_time() - spent
        for step in range(done, self.steps):
            self.before(step)
            loss, parts = step_loss()
            if not math.isfinite(float(loss.detach())):
                raise ModelFailure(
                    f"The loss of the stage {self.stage} is no number any more at step {step + 1}; train with a lower "
                    "rate."
                )
            self.optimiser.zero_grad()
            torch.autograd.backward(loss)
            if several:
                average_gradients([*self.trained, *self.beside])
            torch.nn.utils.clip_grad_norm_(self.trained, self.clip)
            self.optimiser.step()
            self.schedule.step()
            for name, value in parts.items():
                sums.setdefault(name, []).append(value)
            if (step + 1) % self.log_every == 0 or step + 1 == self.steps:
                row = {name: round(float(np.mean(values)), 4) for name, values in sorted(sums.items())}
                spent = time.process_time() - begun
                self.log({"stage": self.stage, "step": step + 1, "core_seconds": round(spent), **row})
                sums.clear()
            if self.keeper is not None and (step + 1) % self.save_every == 0 and step + 1 < self.steps:
                self._keep(step + 1, time.process_time() - begun, sums)

    def _all(self) -> dict[str, Stateful]:
        return {**self.states, "optimiser": self.optimiser, "schedule": self.schedule}

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
