"""Which models there are and how each is loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..schema import to_json
from .base import Model
from .choice import ModelChoice
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


def choose(model: str, device: str = "auto", precision: str = "auto") -> ModelChoice:
    """A model by its id or its folder as it would be loaded, without loading it.

    Raises BadInput where there is no such model, ModelFailure where its description is damaged.
    """
    from .rsunivlm.numpy_nano import describe_nano

    folder = _folder(model)
    if is_published(folder):
        return _choose_published(folder, device, precision)
    info, profile = describe_nano(folder)
    return ModelChoice(info, profile, problem=_refusal(folder, device, precision))


def load(model: str, device: str = "cpu", precision: str = "auto") -> Model:
    """Load a model by its id, or by the path of a checkpoint folder: this project's own, or RSUniVLM as published.

    Raises BadInput where there is no such model or where it cannot run as asked, ModelFailure where its files are
    damaged.
    """
    from .rsunivlm.numpy_nano import load_nano

    folder = _folder(model)
    if is_published(folder):
        return _load_published(folder, device, precision)
    refusal = _refusal(folder, device, precision)
    if refusal:
        raise BadInput(refusal)
    return load_nano(folder)


def _load_published(folder: Path, device: str, precision: str) -> Model:
    try:
        from .rsunivlm.published_opening import load_published
    except ImportError as error:
        raise _needs_torch(folder) from error
    return load_published(folder, device, precision)


def _choose_published(folder: Path, device: str, precision: str) -> ModelChoice:
    try:
        from .rsunivlm.published_choice import published_choice
    except ImportError as error:
        raise _needs_torch(folder) from error
    return published_choice(folder, device, precision)


def _folder(model: str) -> Path:
    folder = CHECKPOINTS / model if model in SHIPPED else Path(model)
    if not (folder / "config.json").is_file():
        raise BadInput(f"There is no model '{model}'; use one of {', '.join(SHIPPED)} or the folder of a checkpoint.")
    if not (folder / "profile.json").is_file() and not is_published(folder):
        raise BadInput(f"The folder {folder} holds a model of another kind; choose that of an RSUniVLM checkpoint.")
    return folder


def _refusal(folder: Path, device: str, precision: str) -> str:
    """Why the small model cannot run as asked, "" where it can."""
    if device not in ("cpu", "auto"):
        return f"The model {folder.name} runs on the CPU and not on '{device}'; choose cpu."
    if precision not in ("auto", "float32"):
        return f"The model {folder.name} computes in float32 and not in '{precision}'; choose auto."
    return ""


def _needs_torch(folder: Path) -> BadInput:
    return BadInput(
        f"The model in {folder} needs torch, which this engine does not have; choose it with the server running."
    )
