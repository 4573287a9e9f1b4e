"""What one process holds of tensors that several share among them (FSDP), as plain tensors that can be kept."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


def own_part(value: Tensor) -> Tensor:
    """This process's part of a tensor; of one that is not shared, all of it."""
    local: Tensor = value.to_local() if hasattr(value, "to_local") else value
    return local.detach()


def put_own_part(value: Tensor, part: Tensor) -> None:
    """Puts back what `own_part` gave."""
    with torch.no_grad():
        own_part(value).copy_(part)


class OptimiserParts:
    """An optimiser's state, of which each process keeps its own part."""

    def __init__(self, optimiser: torch.optim.Optimizer) -> None:
        self._optimiser = optimiser

    def state_dict(self) -> dict[str, Any]:
        state = self._optimiser.state_dict()
        kept = {
            index: {name: own_part(v) if isinstance(v, Tensor) else v for name, v in values.items()}
            for index, values in state["state"].items()
        }
        return {**state, "state": kept}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        parameters = [p for group in self._optimiser.param_groups for p in group["params"]]
        shared = {
            index: {name: _as(parameters[index], v) if isinstance(v, Tensor) else v for name, v in values.items()}
            for index, values in state["state"].items()
        }
        self._optimiser.load_state_dict({**state, "state": shared})


def _as(parameter: Tensor, part: Tensor) -> Tensor:
    """`part` shared as `parameter` is; a number that goes with it (a count of steps) stays one."""
    if not hasattr(parameter, "to_local") or part.ndim == 0:
        return part
    from torch.distributed.tensor import DTensor

    assert isinstance(parameter, DTensor)
    return DTensor.from_local(
        part, parameter.device_mesh, parameter.placements, shape=parameter.shape, stride=parameter.stride()
    )
