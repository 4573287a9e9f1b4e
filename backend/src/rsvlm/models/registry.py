"""Which models there are and how each is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..schema import to_json
from .base import Model
from .rsunivlm.published_config import is_published

CHECKPOINTS = Path(__file__).resolve().parent.parent / "checkpoints"
SHIPPED = ("nano",)
"""Models that travel with the program, one folder each."""


def describe() -> list[dict[str, Any]]:
    """Dicts of `info` and `profile` of the models that are installed, without loading them."""
    from .rsunivlm.numpy_nano import describe_nano

    folders = [CHECKPOINTS / name for name in SHIPPED]
    return [
        {"info": to_json(info), "profile": to_json(profile)}
        for info, profile in (describe_nano(folder) for folder in folders if (folder / "config.json").is_file())
    ]


def load(model: str, device: str = "cpu", precision: str = "auto") -> Model:
    """Load a model by its id, or by the path of a checkpoint folder: this project's own, or RSUniVLM as published.

    Raises BadInput where there is no such model or where it cannot run as asked, ModelFailure where its files are
    damaged.
    """
    from .rsunivlm.numpy_nano import load_nano

    folder = CHECKPOINTS / model if model in SHIPPED else Path(model)
    if not (folder / "config.json").is_file():
        raise BadInput(f"There is no model '{model}'; use one of {', '.join(SHIPPED)} or the folder of a checkpoint.")
    if is_published(folder):
        return _load_published(folder, device, precision)
    if device not in ("cpu", "auto"):
        raise BadInput(f"The model {folder.name} runs on the CPU and not on '{device}'; choose cpu.")
    if precision not in ("auto", "float32"):
        raise BadInput(f"The model {folder.name} computes in float32 and not in '{precision}'; choose auto.")
    return load_nano(folder)


def _load_published(folder: Path, device: str, precision: str) -> Model:
    try:
        from .rsunivlm.published_opening import load_published
    except ImportError as error:
        raise BadInput(
            f"The model in {folder} needs torch, which this engine does not have; choose it with the server running."
        ) from error
    return load_published(folder, device, precision)
