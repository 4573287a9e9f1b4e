"""Opens a checkpoint folder in the published layout: device, precision and memory first, then the weights."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ..base import ModelInfo, Profile
from .loading import Checkpoint, inspect, load_checkpoint
from .published_config import generation_settings
from .published_profile import PUBLISHED_PROFILE
from .published_tokenizer import PublishedTokenizer
from .torch_device import PRECISIONS, check_memory, choose_device, choose_precision
from .torch_model import TorchModel

WORKING_MEMORY = 500_000_000
"""Bytes beside the weights: activations of one prompt, caches of three experts, the largest tensor while loading."""


def describe_published(folder: Path) -> tuple[ModelInfo, Profile]:
    """What is in a checkpoint folder, from its headers alone; its weights are not hashed and no device is chosen.

    Raises BadInput where the folder holds no such checkpoint.
    """
    return _info(folder, inspect(folder), weights_hash="", precision="", device=""), PUBLISHED_PROFILE


def load_published(
    folder: Path,
    device: str = "auto",
    precision: str = "auto",
    progress: Callable[[float], None] | None = None,
    known_hash: str = "",
) -> TorchModel:
    """The checkpoint in `folder`, ready to answer. `progress` is told the share read, 0 to 1.

    `known_hash` is that of the weights where somebody has computed it; else they are read once more for it.

    Raises BadInput where the folder, the device or the precision cannot be used, or the memory does not suffice.
    """
    where = choose_device(device)
    dtype = choose_precision(precision, where)
    checkpoint = inspect(folder)
    tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
    check_memory(checkpoint.parameters * dtype.itemsize + WORKING_MEMORY, where)
    model = load_checkpoint(checkpoint, dtype, where, progress)
    named = next(name for name, known in PRECISIONS.items() if known == dtype)
    info = _info(folder, checkpoint, known_hash or checkpoint.weights_hash(), named, str(where))
    return TorchModel(info, model, tokenizer, settings)


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
