"""Opens a checkpoint folder in the published layout: device, precision and memory first, then the weights."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Callable

import torch

from ...errors import ModelFailure
from ..base import ModelInfo, Profile
from ..choice import MemoryPlan
from ..torch_device import out_of_memory
from ..weights_hash import Shares, computed_hash, hash_on_card
from .loading import Checkpoint, inspect, load_checkpoint
from .published_config import generation_settings
from .published_plan import QUANTISED_AT_START, LoadPlan, plan_load
from .published_profile import PUBLISHED_PROFILE
from .published_tokenizer import PublishedTokenizer
from .torch_model import TorchModel
from .torch_published import PublishedModel

log = logging.getLogger("rsvlm.models")


def describe_published(folder: Path) -> tuple[ModelInfo, Profile]:
    """What is in a checkpoint folder, from its headers alone; its weights are not hashed and no device is chosen.

    Raises BadInput where the folder holds no such checkpoint.
    """
    checkpoint = inspect(folder)
    precision = checkpoint.quantised.precision if checkpoint.quantised else ""
    return _info(folder, checkpoint, weights_hash="", precision=precision, device=""), PUBLISHED_PROFILE


def load_published(
    folder: Path,
    device: str = "auto",
    precision: str = "auto",
    progress: Callable[[float], None] | None = None,
    announce: Callable[[MemoryPlan], None] | None = None,
) -> TorchModel:
    """The checkpoint in `folder`, ready to answer.

    `announce` is told what loading takes before any weight is read, `progress` the share done, 0 to 1. The hash
    of the weights is that on the card beside them where they are as they were then; else they are read once more.

    Raises BadInput where the folder, the device or the precision cannot be used, or the memory does not suffice;
    ModelFailure where it runs out all the same.
    """
    checkpoint = inspect(folder)
    planned = plan_load(checkpoint, device, precision)
    tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
    if announce is not None:
        announce(planned.memory)
    planned.check()
    if planned.quantise:
        log.warning("%s: %s", folder, QUANTISED_AT_START)
    known_hash = hash_on_card(folder)
    shares = Shares(progress, parts=1 if known_hash else 2)
    model = _weights(checkpoint, planned, shares.tell)
    weights_hash = known_hash or computed_hash(checkpoint, shares)
    info = _info(folder, checkpoint, weights_hash, planned.memory.precision, str(planned.device))
    return TorchModel(info, model, tokenizer, settings)


def _weights(checkpoint: Checkpoint, planned: LoadPlan, progress: Callable[[float], None]) -> PublishedModel:
    try:
        return load_checkpoint(checkpoint, planned.dtype, planned.device, progress, planned.quantise, planned.on_call)
    except (MemoryError, RuntimeError) as error:
        if not out_of_memory(error):
            raise
        if planned.device.type == "cuda":
            torch.cuda.empty_cache()
        raise ModelFailure(
            f"The memory of {planned.device} ran out while {checkpoint.folder} was loaded; close other programs or "
            "choose a smaller precision."
        ) from error


def _info(folder: Path, checkpoint: Checkpoint, weights_hash: str, precision: str, device: str) -> ModelInfo:
    return ModelInfo(
        id=str(folder),
        family="rsunivlm",
        title=f"{PUBLISHED_PROFILE.name}, {checkpoint.parameters / 1e9:.2f} billion parameters",
        weights_hash=weights_hash,
        size=checkpoint.size,
        precision=precision,
        device=device,
        licence="Apache-2.0 (as published)",
        engine="torch",
    )
