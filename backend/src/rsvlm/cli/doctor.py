"""`rsvlm doctor`: what is installed and what this machine has, as text to be copied into a report."""

from __future__ import annotations

import json
import os
import platform
import shutil
import sys
import tempfile
from argparse import Namespace
from importlib import metadata, util
from pathlib import Path
from typing import Any

from .. import __version__
from . import doctor_model
from .log import log_file, start_logging

LIBRARIES = (
    "numpy", "torch", "transformers", "accelerate", "bitsandbytes", "rasterio", "pyproj", "shapely", "pillow",
    "geopandas", "pyogrio", "fastapi", "uvicorn", "pydantic", "safetensors", "tokenizers",
)  # fmt: skip
FAILED = "failed"
GIB = 1 << 30
LITTLE_SPACE = 2 * GIB


def command(arguments: Namespace) -> int:
    """Print what was found, then what is wrong with it, if anything; 0. With a model, what that tells."""
    if arguments.model:
        return doctor_model.command(arguments)
    start_logging()
    found = examine()
    found["problems"] = problems(found)
    print(json.dumps(found, ensure_ascii=False) if arguments.json else in_words(found))
    return 0


def examine() -> dict[str, Any]:
    """Facts by name; None where something is not there."""
    return {
        "rsvlm": __version__,
        "python": platform.python_version(),
        "interpreter": sys.executable,
        "system": platform.platform(),
        "processors": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory": memory(),
        "disk": {str(place): free_space(place) for place in (Path.home(), Path(tempfile.gettempdir()))},
        "device": devices(),
        "libraries": {name: version(name) for name in LIBRARIES},
        "gdal": gdal_version(),
        "torchvision": version("torchvision"),
        "models": models(),
        "self_test": self_test(),
        "log": str(log_file()),
    }


def version(library: str) -> str | None:
    """The version of an installed library, without importing it."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return None


def gdal_version() -> str | None:
    """The version of the GDAL that rasterio brings."""
    if util.find_spec("rasterio") is None:
        return None
    import rasterio

    return str(rasterio.__gdal_version__)


def memory() -> dict[str, float] | None:
    """Total and available memory in GiB; None where the system does not say in a way we read."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.endswith("kB")}
        return {"total": round(sizes["MemTotal"] / (1 << 20), 1), "free": round(sizes["MemAvailable"] / (1 << 20), 1)}
    except (OSError, KeyError, ValueError):
        pass
    try:
        return {"total": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / GIB, 1)}
    except (AttributeError, OSError, ValueError):
        return None


def free_space(place: Path) -> float | None:
    """Free space in GiB of the disk that `place` is on."""
    try:
        return round(shutil.disk_usage(place).free / GIB, 1)
    except OSError:
        return None


def devices() -> list[str]:
    """What models can run on: the processor, and the graphics cards that torch can use."""
    found = ["cpu"]
    if util.find_spec("torch") is not None:
        import torch

        for number in range(torch.cuda.device_count()):
            card = torch.cuda.get_device_properties(number)
            found.append(f"cuda:{number} {card.name}, {card.total_memory / GIB:.0f} GiB")
    return found


class _Go:
    """Nobody stops it."""

    def check(self) -> None:
        return


def self_test() -> str | None:
    """What the small model sees in a known picture; None where there is no numpy or no model."""
    if util.find_spec("numpy") is None:
        return None
    from ..errors import RsvlmError
    from ..models import registry
    from ..self_test import examine

    try:
        found = examine(registry.load(registry.SHIPPED[0]), _Go())
    except RsvlmError:
        return None
    if found is None:
        return None
    return f"{'passed' if found.passed else FAILED}: saw {found.label} in {100 * found.share:.0f} % of a pond"


def models() -> list[dict[str, Any]]:
    """Id, size and hash of the models that are here."""
    if util.find_spec("numpy") is None:
        return []
    from ..models import registry

    return [{key: model["info"][key] for key in ("id", "size", "weights_hash")} for model in registry.describe()]


def problems(found: dict[str, Any]) -> list[str]:
    """A sentence for each thing that will get in the way."""
    missing = [name for name, there in found["libraries"].items() if there is None]
    sentences = []
    if missing:
        sentences.append(f"Not installed: {', '.join(missing)}; only the small model on pixels works without them.")
    if found["torchvision"] is not None:
        sentences.append("torchvision is installed, which brings another build of torch; remove it.")
    if not found["models"]:
        sentences.append("There is no model; install the package with its checkpoints.")
    if str(found["self_test"]).startswith(FAILED):
        sentences.append("The small model answers nonsense; install the package again.")
    for place, free in found["disk"].items():
        if free is not None and free * GIB < LITTLE_SPACE:
            sentences.append(f"Only {free} GiB are free on the disk of {place}.")
    return sentences


def in_words(found: dict[str, Any]) -> str:
    """One fact a line."""
    lines = []
    for name, value in found.items():
        if name == "problems":
            continue
        if name == "models":
            value = [f"{m['id']} ({m['size'] / 1048576:.1f} MiB, {m['weights_hash'][:12]})" for m in value]
        if isinstance(value, dict):
            unit = " GiB" if name in ("memory", "disk") else ""
            value = [f"{key} {inner if inner is not None else 'missing'}{unit}" for key, inner in value.items()]
        text = ", ".join(value) if isinstance(value, list) else str(value)
        lines.append(f"{name + ':':13} {text or 'none'}")
    lines += [f"Problem: {sentence}" for sentence in found["problems"]] or ["No problem found."]
    return "\n".join(lines)
