"""How a checkpoint of the family will be loaded: device, precision, memory."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

import torch

from ...errors import BadInput
from .. import torch_device
from ..choice import MemoryPlan
from ..torch_device import PRECISIONS, choose_device, choose_numbers
from .checkpoint import Checkpoint
from .memory import WORKING, tile_bytes, tiles_at_once, weight_bytes
from .profile import QwenProfile
from .profile_choice import limits_note, picture_tokens

QUANTISED = ("nf4",)
MOST_TILES = 16
QUANTISED_AT_START = "The weights are quantised at every start; `rsvlm quantize` does it once."
_QUANTISING = 0.1
"""Of the bytes of the 16-bit weights: what quantising them takes beside the result on a processor. For the 3B shape
0.25 GB were measured; the files themselves are mapped, and the system takes their pages back where it needs them."""


@dataclass(frozen=True)
class LoadPlan:
    """`dtype` is what is computed in, `together` how many tiles can be answered at once."""

    device: torch.device
    dtype: torch.dtype
    memory: MemoryPlan
    quantise: bool
    together: int

    def check(self) -> None:
        """Raises BadInput where the memory does not suffice."""
        self.memory.check()


def precisions(device: torch.device, stored: str | None) -> tuple[str, ...]:
    """What can be asked for by name on a device, of weights that are `stored` in a precision or can have any."""
    if stored is not None:
        return (stored,)
    known = [name for name in PRECISIONS if not (name == "float16" and device.type == "cpu")]
    return (*known, *QUANTISED) if _can_quantise(device) else tuple(known)


def plan_load(checkpoint: Checkpoint, profile: QwenProfile, device: str, precision: str) -> LoadPlan:
    """What comes of `device` and `precision` (names or "auto") on this machine now.

    "auto" is NF4 where the machine has it, for all of these models are large, else 16 bits. Raises BadInput where the
    checkpoint does not fit or where this machine cannot do as asked.
    """
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    where = choose_device(device)
    stored = checkpoint.config.stored
    if precision == "auto" and stored is None and _can_quantise(where):
        precision = QUANTISED[0]
    named, dtype = choose_numbers(precision, where, QUANTISED, stored)
    quantise = named in QUANTISED and stored is None
    if named in QUANTISED and dtype == torch.float32:
        dtype = torch.bfloat16  # what is not quantised stays in 16 bits
    config, tokens = checkpoint.config, picture_tokens(checkpoint.config, profile)
    needed = weight_bytes(config, named) + WORKING + tile_bytes(config, tokens, dtype.itemsize)
    if quantise and where.type == "cpu":
        needed += round(_QUANTISING * weight_bytes(config, "bfloat16"))
    free = torch_device.free_memory(where)
    room = needed if free is None else free
    together = min(max(tiles_at_once(config, named, room, tokens), 1), MOST_TILES)
    notes = [limits_note(checkpoint.folder, profile), QUANTISED_AT_START if quantise else ""]
    memory = MemoryPlan(str(where), named, needed, free, " ".join(note for note in notes if note))
    return LoadPlan(where, dtype, memory, quantise, together)


def _can_quantise(device: torch.device) -> bool:
    return device.type != "mps" and find_spec("bitsandbytes") is not None
