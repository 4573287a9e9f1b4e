"""Several devices for one training, by the library `accelerate`: copies of the model, or parts of it (FSDP).

Started with `accelerate launch`, which says by the environment how many processes there are and what each has.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from ...errors import BadInput
from ...models.rsunivlm.stored_tensors import TYPES
from ..loop import Engine, OwnProcesses


class LargeEngine(Engine, Protocol):
    """An engine that also says where a model lies and shares it out."""

    @property
    def device(self) -> torch.device | None:
        """Where this process computes; None: where the configuration says."""

    @property
    def in_parts(self) -> bool:
        """Whether each process holds only a part of the parameters."""

    def share(self, module: nn.Module, optimiser: torch.optim.Optimizer) -> tuple[nn.Module, torch.optim.Optimizer]:
        """The module that is to be called instead, and the optimiser of its parameters."""


class Alone(OwnProcesses):
    """One process on one device."""

    device: torch.device | None = None
    in_parts = False

    def share(self, module: nn.Module, optimiser: torch.optim.Optimizer) -> tuple[nn.Module, torch.optim.Optimizer]:
        return module, optimiser


class Accelerated:
    """All processes of an `accelerate launch`."""

    def __init__(self) -> None:
        """Raises BadInput where the library is not installed."""
        try:
            import accelerate
        except ImportError as error:
            raise BadInput("Training on several devices needs accelerate, which is not installed; pip install "
                           "accelerate, or start one process.") from error
        # An expert that no sample of a step is for gets no gradient.
        unused = accelerate.DistributedDataParallelKwargs(find_unused_parameters=True)
        self._accelerator: Any = accelerate.Accelerator(kwargs_handlers=[unused])
        self.rank, self.processes = int(self._accelerator.process_index), int(self._accelerator.num_processes)

    @property
    def device(self) -> torch.device | None:
        # In parts, the whole model is first in main memory, and each process takes its part of it to its device.
        found: torch.device = torch.device("cpu") if self.in_parts else self._accelerator.device
        return found

    @property
    def in_parts(self) -> bool:
        return str(self._accelerator.distributed_type).endswith("FSDP")

    def share(self, module: nn.Module, optimiser: torch.optim.Optimizer) -> tuple[nn.Module, torch.optim.Optimizer]:
        shared, wrapped = self._accelerator.prepare(module, optimiser)
        return shared, wrapped.optimizer

    def backward(self, loss: Tensor) -> None:
        self._accelerator.backward(loss)

    def settle(self, parameters: Sequence[nn.Parameter]) -> None:
        """Nothing: the library adds gradients up while they come about."""

    def clip(self, parameters: Iterable[nn.Parameter], limit: float) -> None:
        self._accelerator.clip_grad_norm_(parameters, limit)

    def total(self, value: float) -> float:
        summed = torch.tensor(value, dtype=torch.float64, device=self._accelerator.device)
        return float(self._accelerator.reduce(summed, "sum"))


def engine_of_launch() -> LargeEngine:
    """The engine for how this process was started."""
    return Accelerated() if int(os.environ.get("WORLD_SIZE", "1")) > 1 else Alone()


def whole(value: Tensor) -> Tensor:
    """A tensor as it is with all its parts put together; every process that has one has to ask."""
    found: Tensor = value.full_tensor() if hasattr(value, "full_tensor") else value
    return found.detach()


def stored_bytes(value: Tensor, kind: str) -> bytes:
    """A tensor's bytes, all its parts put together, in the type of that name in weight files."""
    kept = whole(value).to("cpu", TYPES[kind]).contiguous()
    return kept.flatten().view(torch.uint8).numpy().tobytes()
