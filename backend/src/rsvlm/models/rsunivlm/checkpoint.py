"""The small model's weights on disk: one safetensors file, matrices in 8 bits with a scale per row. Numpy only.

A tensor `name` of type I8 has a companion `name.scale` (F32, one number per first axis); its value is the integer times
the scale. F16 and F32 tensors are stored as they are. Everything is read as float32.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import ModelFailure
from ..weights_file import read_header, write_tensors

Floats = npt.NDArray[np.float32]

WEIGHTS = "model.safetensors"
_DTYPES: dict[str, np.dtype[Any]] = {"I8": np.dtype("<i1"), "F16": np.dtype("<f2"), "F32": np.dtype("<f4")}
_NAMES = {"int8": "I8", "float16": "F16", "float32": "F32"}


def read_weights(folder: Path) -> dict[str, Floats]:
    """All tensors of a checkpoint folder as float32, scales applied. Raises BadInput or ModelFailure if damaged."""
    path = folder / WEIGHTS
    raw: dict[str, npt.NDArray[np.generic]] = {}
    header = read_header(path)
    block = path.read_bytes()
    for name, entry in header.items():
        if entry.dtype not in _DTYPES:
            raise ModelFailure(f"{path} holds {name} as {entry.dtype}, which this version cannot read; update it.")
        raw[name] = np.frombuffer(block[entry.start : entry.end], _DTYPES[entry.dtype]).reshape(entry.shape)
    weights: dict[str, Floats] = {}
    for name, value in raw.items():
        if name.endswith(".scale") and name[: -len(".scale")] in raw:
            continue
        exact = value.astype(np.float32)
        if value.dtype == np.int8:
            scale = raw[f"{name}.scale"].astype(np.float32)
            exact = exact * scale.reshape(-1, *([1] * (exact.ndim - 1)))
        weights[name] = exact
    return weights


def write_weights(folder: Path, tensors: dict[str, npt.NDArray[np.generic]]) -> None:
    """Writes tensors of type int8, float16 or float32 as `model.safetensors`."""
    layout = [(name, _NAMES[str(value.dtype)], value.shape) for name, value in tensors.items()]
    write_tensors(folder / WEIGHTS, layout, (np.ascontiguousarray(value).tobytes() for value in tensors.values()))


def weights_hash(folder: Path) -> str:
    """SHA-256 of the weights' file, as every answer's provenance names it; computed again when the file changes."""
    path = folder / WEIGHTS
    state = path.stat()
    return _hash(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)
def _hash(path: Path, modified: int, size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def quantised(weight: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Symmetric 8-bit integers and the scale of each row that keep a matrix closest in its largest value."""
    flat = weight.reshape(len(weight), -1)
    scale = np.maximum(np.abs(flat).max(1) / 127, 1e-12).astype(np.float32)
    rows = np.rint(flat / scale[:, None]).astype(np.int8)
    return rows.reshape(weight.shape), scale
