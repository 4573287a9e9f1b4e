"""How a checkpoint folder in the published layout would be loaded on this machine, from its headers alone."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ...errors import BadInput
from ..choice import MemoryPlan, ModelChoice
from .loading import inspect
from .published_opening import WORKING_MEMORY, describe_published
from .torch_device import PRECISIONS, check_memory, choose_device, choose_precision, free_memory

_DEVICES = ("cuda", "mps", "cpu")


def published_choice(folder: Path, device: str, precision: str) -> ModelChoice:
    """What can be chosen, and what comes of `device` and `precision` ("auto" or a name). No weight is read.

    Raises BadInput where the folder holds no such checkpoint. A choice that this machine cannot make is a `problem`.
    """
    info, profile = describe_published(folder)
    devices = tuple(name for name in _DEVICES if _is_possible(choose_device, name))
    try:
        where = choose_device(device)
        precisions = tuple(name for name in PRECISIONS if _is_possible(choose_precision, name, where))
        dtype = choose_precision(precision, where)
    except BadInput as error:
        return ModelChoice(info, profile, devices, tuple(PRECISIONS), problem=str(error))
    named = next(name for name, known in PRECISIONS.items() if known == dtype)
    needed = inspect(folder).parameters * dtype.itemsize + WORKING_MEMORY
    plan = MemoryPlan(str(where), named, needed, free_memory(where))
    try:
        check_memory(needed, where)
    except BadInput as error:
        return ModelChoice(info, profile, devices, precisions, plan, str(error))
    return ModelChoice(info, profile, devices, precisions, plan)


def _is_possible(choose: Callable[..., object], *arguments: object) -> bool:
    try:
        choose(*arguments)
    except BadInput:
        return False
    return True
