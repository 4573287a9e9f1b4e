"""Which tensors of a published checkpoint may have fewer bits, and how they lie in a file. Standard library only.

The decoder's attention and MLP matrices are quantised; tower, projector, newline, norms, biases, embeddings and head
stay in 16 bits. `config.json` of such a folder has a block `rsvlm_quantised` with the version of this layout, the
precision and the hash of the weights it was made from. In place of a tensor NAME (N, K) the file has, for "nf4"
(Dettmers et al. 2023, QLoRA, section 3; as bitsandbytes computes it, its usual block of 64 weights and 256 statistics):

| name | type | shape | what |
|---|---|---|---|
| NAME.nf4 | U8 | N·K/2 | two weights a byte, the first in the upper half |
| NAME.nf4_absmax | U8 | blocks | largest weight of each block of 64, itself in 8 bits |
| NAME.nf4_absmax_scale | F32 | blocks / 256 | scale of each 256 of those |
| NAME.nf4_absmax_mean | F32 | 1 | what was taken off before they were scaled |

and for "int8" (one scale a row, symmetric, -127 to 127):

| name | type | shape | what |
|---|---|---|---|
| NAME.int8 | I8 | N, K | the weights |
| NAME.int8_scale | F32 | N | what a row is multiplied with |
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from math import ceil, prod
from pathlib import Path
from typing import Any

from ...errors import BadInput
from ..checkpoint_files import FLOATS
from ..weights_file import BYTES

VERSION = 1
QUANTISED = ("nf4", "int8")
BLOCK, STATISTICS_BLOCK = 64, 256
_KEY = "rsvlm_quantised"
_MATRIX = re.compile(
    r"model\.layers\.\d+\.(self_attn\.[qkvo]_proj|mlp\.(?P<expert>\d+)\.(gate|up|down)_proj)\.weight"
)

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Quantised:
    """What a folder says of its weights: nf4 or int8, and the SHA-256 of the weights that they were made from."""

    precision: str
    source_hash: str

    def block(self) -> dict[str, Any]:
        """The part of `config.json` that says so."""
        return {_KEY: {"version": VERSION, "precision": self.precision, "source_weights_hash": self.source_hash}}


def quantised(folder: Path) -> Quantised | None:
    """What the `config.json` of a folder says; None where its weights are the published ones.

    Raises BadInput where it says something that this program does not know.
    """
    path = folder / "config.json"
    try:
        said = json.loads(path.read_text(encoding="utf-8")).get(_KEY)
    except (OSError, ValueError, AttributeError) as error:
        raise BadInput(f"{path} cannot be read as a model configuration: {error}.") from error
    if said is None:
        return None
    version = said.get("version") if isinstance(said, dict) else None
    if version != VERSION:
        raise BadInput(
            f"{path} was written by another version of `rsvlm quantize` ({version!r}, this one reads {VERSION}); "
            "quantise the published checkpoint again."
        )
    if said.get("precision") not in QUANTISED:
        raise BadInput(
            f"{path} says precision {said.get('precision')!r}, which is not known ({' or '.join(QUANTISED)}); quantise "
            "the published checkpoint again."
        )
    return Quantised(said["precision"], str(said.get("source_weights_hash", "")))


def is_matrix(name: str) -> bool:
    """Whether the tensor of that original name is one that is quantised."""
    return _MATRIX.fullmatch(name) is not None


def expert_of(name: str) -> int | None:
    """The expert whose matrix a tensor is; None for what all experts share."""
    found = _MATRIX.fullmatch(name)
    return int(found["expert"]) if found and found["expert"] else None


def parts(precision: str, shape: Shape) -> dict[str, tuple[str, Shape]]:
    """What a matrix of `shape` becomes: suffix of the name -> type and shape."""
    if precision == "int8":
        return {".int8": ("I8", shape), ".int8_scale": ("F32", shape[:1])}
    blocks = ceil(prod(shape) / BLOCK)
    return {
        ".nf4": ("U8", (ceil(prod(shape) / 2),)),
        ".nf4_absmax": ("U8", (blocks,)),
        ".nf4_absmax_scale": ("F32", (ceil(blocks / STATISTICS_BLOCK),)),
        ".nf4_absmax_mean": ("F32", (1,)),
    }


def stored_as(name: str, shape: Shape, precision: str | None) -> dict[str, tuple[tuple[str, ...], Shape]]:
    """How a tensor of the original name lies in a file: name -> types it may have and shape."""
    if precision is None or not is_matrix(name):
        return {name: (FLOATS, shape)}
    return {name + suffix: ((kind,), sizes) for suffix, (kind, sizes) in parts(precision, shape).items()}


def bytes_as(name: str, shape: Shape, precision: str | None, width: int) -> int:
    """Bytes that a tensor takes where the others have `width` bytes a value."""
    if precision is None or not is_matrix(name):
        return width * prod(shape)
    return sum(BYTES[kind] * prod(sizes) for kind, sizes in parts(precision, shape).values())
