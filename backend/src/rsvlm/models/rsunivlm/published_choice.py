"""How a checkpoint folder in the published layout would be loaded on this machine, from its headers alone."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ...errors import BadInput
from ..choice import ModelChoice
from ..torch_device import PRECISIONS, choose_device, choose_numbers
from .loading import inspect
from .published_opening import describe_published
from .published_plan import plan_load
from .quantisation import QUANTISED

_DEVICES = ("cuda", "mps", "cpu")


def published_choice(folder: Path, device: str, precision: str) -> ModelChoice:
    """What can be chosen, and what comes of `device` and `precision` ("auto" or a name). No weight is read.

    Raises BadInput where the folder holds no such checkpoint. A choice that this machine cannot make is a `problem`.
    """
    info, profile = describe_published(folder)
    checkpoint = inspect(folder)
    stored = checkpoint.quantised.precision if checkpoint.quantised else None
    devices = tuple(name for name in _DEVICES if _is_possible(choose_device, name))
    known = (stored,) if stored else (*PRECISIONS, *QUANTISED)
    precisions = known
    try:
        where = choose_device(device)
        precisions = tuple(name for name in known if _is_possible(choose_numbers, name, where, QUANTISED, stored))
        planned = plan_load(checkpoint, device, precision)
    except BadInput as error:
        return ModelChoice(info, profile, devices, precisions, problem=str(error))
    try:
        planned.check()
    except BadInput as error:
        return ModelChoice(info, profile, devices, precisions, planned.memory, str(error))
    return ModelChoice(info, profile, devices, precisions, planned.memory)


def _is_possible(choose: Callable[..., object], *arguments: object) -> bool:
    try:
        choose(*arguments)
    except BadInput:
        return False
    return True
