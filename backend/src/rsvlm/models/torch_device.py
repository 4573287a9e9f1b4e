"""Where a torch model runs and in which precision: what was asked for, or a sentence why not."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from ..errors import BadInput
from .ram import free_ram

PRECISIONS = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def choose_device(name: str) -> torch.device:
    """The device called `name`: cpu, cuda, cuda:N, mps, or auto (a GPU if there is one, else the processor).

    Raises BadInput where it is not there; nothing else is taken in its place.
    """
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise BadInput(f"'{name}' is not a device; choose auto, cpu or cuda.") from error
    there = {
        "cpu": True,
        "cuda": torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count(),
        "mps": torch.backends.mps.is_available(),
    }
    if not there.get(device.type, False):
        raise BadInput(f"The device '{name}' was asked for but this machine or its torch has none; choose cpu or auto.")
    return device


def choose_precision(name: str, device: torch.device, known: Sequence[str] = ()) -> torch.dtype:
    """The number format called `name`, or for auto the fastest one that `device` computes in natively.

    `known` are further precisions to name in a refusal. Raises BadInput for a name that is not known and for half
    precision on a processor, which torch emulates slowly.
    """
    if name == "auto":
        if device.type == "cpu":
            return torch.bfloat16 if torch.cpu.get_capabilities().get("avx512_bf16") else torch.float32
        return torch.bfloat16 if device.type == "cuda" and torch.cuda.is_bf16_supported() else torch.float16
    if name not in PRECISIONS:
        raise BadInput(f"The precision '{name}' is not known; choose auto, {', '.join((*PRECISIONS, *known))}.")
    if name == "float16" and device.type == "cpu":
        raise BadInput("A processor computes float16 slowly; choose bfloat16, float32 or auto.")
    return PRECISIONS[name]


def choose_numbers(
    name: str, device: torch.device, quantised: Sequence[str], stored: str | None = None
) -> tuple[str, torch.dtype]:
    """The precision called `name` by its own name, and the format that is computed in.

    `quantised` are the precisions of few bits that there are ("nf4", "int8"), `stored` the one that the weights of a
    folder were quantised to. Raises BadInput as `choose_precision`, and where quantised weights cannot be had as asked
    or cannot be used on `device`.
    """
    if stored is not None and name not in ("auto", stored):
        raise BadInput(f"The weights are stored in {stored} and cannot become {name}; choose auto or another folder.")
    named = stored or name
    if named in quantised:
        if device.type == "mps" or (named == "int8" and device.type != "cpu"):
            raise BadInput(f"The precision {named} cannot be used on '{device}'; choose another precision or device.")
        return named, choose_precision("auto", device)
    dtype = choose_precision(named, device, quantised)
    return next(known for known, one in PRECISIONS.items() if one == dtype), dtype


def out_of_memory(error: BaseException) -> bool:
    """Whether an exception says that memory ran out; on a processor torch has no kind of its own for that."""
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or (
        isinstance(error, RuntimeError) and "allocate memory" in str(error)
    )


def free_memory(device: torch.device) -> int | None:
    """Bytes that can still be had on `device`; None where the system does not say."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    return free_ram()
