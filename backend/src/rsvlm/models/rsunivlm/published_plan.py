"""How a checkpoint will be loaded: device, precision, memory, and whether all experts have room."""

from __future__ import annotations

from dataclasses import dataclass

import torch

from ...errors import BadInput
from .. import torch_device
from ..choice import MemoryPlan
from ..torch_device import choose_device, choose_numbers
from .loading import Checkpoint
from .quantisation import QUANTISED, bytes_as, expert_of, is_matrix

WORKING_MEMORY = 500_000_000
"""Bytes beside the weights: activations of a batch, caches of its prompts and answers, the largest passing tensor."""
ON_CALL = "Only the expert in use is kept there, the others stay in the file and come when they are called."
QUANTISED_AT_START = "The weights are quantised at every start; `rsvlm quantize` does it once."


@dataclass(frozen=True)
class LoadPlan:
    """`dtype` is what is computed in; `quantise` is "nf4" or "int8" where weights have to become so while loading."""

    device: torch.device
    dtype: torch.dtype
    memory: MemoryPlan
    quantise: str | None
    on_call: bool

    def check(self) -> None:
        """Raises BadInput where the memory does not suffice."""
        self.memory.check()


def plan_load(checkpoint: Checkpoint, device: str, precision: str) -> LoadPlan:
    """What comes of `device` and `precision` (names or "auto") on this machine now.

    Raises BadInput where the checkpoint does not fit or where this machine cannot do as asked.
    """
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    stored = checkpoint.quantised.precision if checkpoint.quantised else None
    where = choose_device(device)
    named, dtype = choose_numbers(precision, where, QUANTISED, stored)
    quantise = named if stored is None and named in ("nf4", "int8") else None
    free = torch_device.free_memory(where)
    needed = _bytes(checkpoint, stored or quantise, dtype, quantise is not None)
    on_call = False
    if free is not None and needed > free:
        on_call = True
        needed = _bytes(checkpoint, stored or quantise, dtype, quantise is not None, one_expert=True)
    notes = [ON_CALL] if on_call else []
    if quantise:
        notes.append(QUANTISED_AT_START)
    return LoadPlan(where, dtype, MemoryPlan(str(where), named, needed, free, " ".join(notes)), quantise, on_call)


def _bytes(
    checkpoint: Checkpoint, precision: str | None, dtype: torch.dtype, at_start: bool, one_expert: bool = False
) -> int:
    """Bytes of the weights and of the work with them, with all experts or with the first alone.

    Where matrices become NF4 `at_start`, a byte a weight is added: what passes through memory meanwhile leaves holes
    that are not given back (0.9 GB were measured for a billion weights).
    """
    total = WORKING_MEMORY
    for name, shape in checkpoint.shapes.items():
        if one_expert and (expert_of(name) or 0) > 0:
            continue
        total += bytes_as(name, shape, precision, dtype.itemsize)
        if at_start and precision == "nf4" and is_matrix(name):
            total += bytes_as(name, shape, None, 1)
    return total
