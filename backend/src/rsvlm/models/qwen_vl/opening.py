"""Opens a checkpoint folder of the family: device, precision and memory first, then the weights."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from ...errors import BadInput, ModelFailure
from ..base import ModelInfo
from ..choice import MemoryPlan, ModelChoice
from ..tokenizer_file import TokenizerFile
from ..torch_device import choose_device, out_of_memory
from ..weights_hash import Shares, computed_hash, hash_on_card
from .checkpoint import MODEL, Checkpoint, inspect
from .layout import IMAGE, VIDEO
from .profile import QwenProfile
from .profile_choice import limits_note, plain, profile_of
from .torch_loading import load_model
from .torch_model import QwenModel
from .torch_network import QwenNetwork
from .torch_plan import LoadPlan, plan_load, precisions

log = logging.getLogger("rsvlm.models")
_DEVICES = ("cuda", "mps", "cpu")


def open_qwen(
    folder: Path,
    device: str = "auto",
    precision: str = "auto",
    progress: Callable[[float], None] | None = None,
    announce: Callable[[MemoryPlan], None] | None = None,
    model: str = "",
) -> QwenModel:
    """The checkpoint in `folder`, ready to answer. `model` is the id that it is asked for by, if it has one.

    `announce` is told what loading takes before any weight is read, `progress` the share done, 0 to 1. The hash of the
    weights is that on the card beside them where they are as they were then; else they are read once more.

    Raises BadInput where the folder, the device or the precision cannot be used, or the memory does not suffice;
    ModelFailure where it runs out all the same, or where the weights did not come as they should.
    """
    profile = profile_of(folder, model)
    checkpoint = inspect(folder)
    planned = plan_load(checkpoint, profile, device, precision)
    tokenizer = TokenizerFile(folder, MODEL, (*profile.stops[:1], IMAGE, VIDEO))
    if announce is not None:
        announce(planned.memory)
    planned.check()
    note = limits_note(folder, profile)
    if note:
        log.warning("%s: %s", folder, note)
    known_hash = hash_on_card(folder)
    shares = Shares(progress, parts=1 if known_hash else 2)
    loaded = _loaded(checkpoint, planned, shares.tell)
    weights_hash = known_hash or computed_hash(checkpoint, shares)
    info = _info(checkpoint, profile, weights_hash, planned.memory.precision, str(planned.device))
    made = QwenModel(info, QwenNetwork(loaded, checkpoint.config, tokenizer.size), tokenizer, profile)
    made.batch = min(made.batch, planned.together)
    return made


def qwen_choice(folder: Path, device: str, precision: str, model: str = "") -> ModelChoice:
    """What can be chosen, and what comes of `device` and `precision` ("auto" or a name). No weight is read.

    Raises BadInput where the folder holds no such checkpoint. A choice that this machine cannot make is a `problem`.
    """
    profile = profile_of(folder, model)
    checkpoint = inspect(folder)
    info = _info(checkpoint, profile, "", "", "")
    devices = tuple(name for name in _DEVICES if _is_there(name))
    known = precisions(torch.device("cpu"), checkpoint.config.stored)
    memory = None
    try:
        known = precisions(choose_device(device), checkpoint.config.stored)
        planned = plan_load(checkpoint, profile, device, precision)
        memory = planned.memory
        planned.check()
    except BadInput as error:
        return ModelChoice(info, plain(profile), devices, known, memory, str(error))
    return ModelChoice(info, plain(profile), devices, known, memory)


def _is_there(device: str) -> bool:
    try:
        choose_device(device)
    except BadInput:
        return False
    return True


def _loaded(checkpoint: Checkpoint, planned: LoadPlan, progress: Callable[[float], None]) -> Any:
    try:
        return load_model(checkpoint, planned.dtype, planned.device, planned.quantise, progress)
    except (MemoryError, RuntimeError) as error:
        if not out_of_memory(error):
            raise
        if planned.device.type == "cuda":
            torch.cuda.empty_cache()
        raise ModelFailure(
            f"The memory of {planned.device} ran out while {checkpoint.folder} was loaded; close other programs or "
            "choose a smaller precision."
        ) from error


def _info(
    checkpoint: Checkpoint, profile: QwenProfile, weights_hash: str, precision: str, device: str
) -> ModelInfo:
    return ModelInfo(
        id=str(checkpoint.folder),
        family=profile.family,
        title=f"{profile.name}, {checkpoint.parameters / 1e9:.2f} billion parameters",
        weights_hash=weights_hash,
        size=checkpoint.size,
        precision=precision,
        device=device,
        licence="as its publisher says",
        engine="torch",
    )
