"""The weight files of a checkpoint folder: one safetensors file, or shards with their index. Standard library only."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from ..errors import BadInput
from .weights_file import Entry, read_header

SINGLE, INDEX = "model.safetensors", "model.safetensors.index.json"
FLOATS = ("F32", "F16", "BF16")


def stored(folder: Path, model: str, types: Collection[str] = FLOATS) -> dict[str, Entry]:
    """All tensors of a checkpoint, from the headers of its files.

    `model` is what the checkpoint should be of, `types` are those that a tensor may have. Raises BadInput where a file
    is missing, unreadable or cut off, or where a tensor is of a type that has no place.
    """
    index = folder / INDEX
    if (folder / SINGLE).exists():
        files = [folder / SINGLE]
    elif index.exists():
        files = _shards(index)
    elif any(folder.glob("*.bin")) or any(folder.glob("*.pth")):
        raise BadInput(f"{folder} holds pickled weights, which are never opened; use its safetensors copy.")
    else:
        raise BadInput(f"{folder} has no {SINGLE}; choose the folder of the {model} checkpoint.")
    entries: dict[str, Entry] = {}
    for file in files:
        for name, entry in read_header(file).items():
            if name in entries:
                raise BadInput(f"Tensor {name} is in both {entries[name].file.name} and {file.name}; fetch them again.")
            if entry.dtype not in types:
                raise BadInput(f"Tensor {name} in {file} is of type {entry.dtype}; 32- and 16-bit floats are known.")
            entries[name] = entry
    return entries


def _shards(index: Path) -> list[Path]:
    try:
        names = sorted(set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"{index} cannot be read as a list of weight files; fetch it again.") from error
    for name in names:
        if not isinstance(name, str) or Path(name).name != name or not name.endswith(".safetensors"):
            raise BadInput(f"{index} names {name!r}, which is not a safetensors file in the same folder.")
        if not (index.parent / name).exists():
            raise BadInput(f"{index.parent} lacks the weight file {name} that its index names; fetch it again.")
    return [index.parent / name for name in names]
