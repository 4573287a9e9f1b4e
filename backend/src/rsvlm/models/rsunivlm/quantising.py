"""Writes a checkpoint that is already quantised, from one in the published layout.

One tensor is in memory at a time. The folder is like the published one: its configuration and tokenizer, one weight
file (see `quantisation` for what is in it), and a card with the hashes, so that none is computed when it is used.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Callable

import torch
from torch import Tensor

from ...errors import BadInput
from ..card import Card, Tell, hash_files, read_card, write_card
from ..checkpoint_files import SINGLE
from ..new_folder import Made, new_folder
from ..weights_file import BYTES, write_tensors
from .loading import Checkpoint, inspect
from .published_profile import PUBLISHED_PROFILE
from .quantisation import QUANTISED, Quantised, Shape, is_matrix, parts
from .stored_tensors import read_tensor
from .torch_filling import sixteen_bits
from .torch_quantised import quantise

_COPIED = (
    "generation_config.json",
    "vision_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
)

Progress = Callable[[float], None]
Layout = list[tuple[str, str, Shape]]


def quantise_checkpoint(source: Path, out: Path, precision: str, progress: Progress = lambda share: None) -> Made:
    """Quantise the checkpoint in `source` into the folder `out`, which is made. `progress` is told the share, 0 to 1.

    Raises BadInput where `source` or `precision` cannot be used, or `out` has something in it or too little room;
    ModelFailure where it cannot be written. What was begun is removed again then.
    """
    if precision not in QUANTISED:
        raise BadInput(f"The precision '{precision}' is not one of {', '.join(QUANTISED)}.")
    checkpoint = inspect(source)
    if checkpoint.quantised:
        there = checkpoint.quantised.precision
        raise BadInput(f"The weights in {source} are in {there} already; name the folder of published ones.")
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    plan = _layout(checkpoint, precision)
    after = sum(BYTES[kind] * prod(shape) for _, kind, shape in plan)
    done, whole = 0, checkpoint.size + 2 * after

    def tell(count: int) -> None:
        nonlocal done
        done += count
        progress(min(done / whole, 1.0))

    with new_folder(out, after) as part:
        card = _write(checkpoint, part, out.name, precision, plan, tell)
    progress(1.0)
    return Made(out, precision, checkpoint.size, after, card.weights_hash)


def _layout(checkpoint: Checkpoint, precision: str) -> Layout:
    """Names, types and shapes in the order of the file."""
    rows: Layout = []
    for name, shape in checkpoint.shapes.items():
        if is_matrix(name):
            rows += [(name + suffix, kind, sizes) for suffix, (kind, sizes) in parts(precision, shape).items()]
        elif name in checkpoint.entries:
            stored = checkpoint.entries[name].dtype
            rows.append((name, "BF16" if stored == "F32" else stored, shape))
    return rows


def _write(checkpoint: Checkpoint, folder: Path, name: str, precision: str, plan: Layout, tell: Tell) -> Card:
    """Everything that belongs into `folder`; `tell` is given the bytes that were read or written."""
    old = read_card(checkpoint.folder)
    known = old is not None and not old.changes(checkpoint.folder)
    source_hash = old.weights_hash if old is not None and known else checkpoint.weights_hash(tell)
    config = json.loads((checkpoint.folder / "config.json").read_text(encoding="utf-8"))
    config.update(Quantised(precision, source_hash).block())
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    for file in _COPIED:
        if (checkpoint.folder / file).is_file():
            shutil.copyfile(checkpoint.folder / file, folder / file)
    write_tensors(folder / SINGLE, plan, _tensors(checkpoint, precision, tell))
    files, weights_hash = hash_files(list(folder.iterdir()), tell)
    card = Card(
        id=name,
        title=f"{old.title if old else PUBLISHED_PROFILE.name} in {precision}",
        family="rsunivlm",
        source=old.source if old else str(checkpoint.folder),
        revision=old.revision if old else "",
        licence=old.licence if old else "Apache-2.0 (as published)",
        agreed=old.agreed if old else "",
        weights_hash=weights_hash,
        files=files,
    )
    write_card(folder, card)
    return card


def _tensors(checkpoint: Checkpoint, precision: str, tell: Tell) -> Iterator[bytes]:
    """The bytes of each tensor in the order of `_layout`."""
    for name in checkpoint.shapes:
        if name not in checkpoint.entries:
            continue
        value = read_tensor(checkpoint.entries[name])
        for part in quantise(value, precision).values() if is_matrix(name) else (sixteen_bits(value),):
            data = _bytes(part)
            tell(len(data))
            yield data


def _bytes(value: Tensor) -> bytes:
    """numpy has no bfloat16, and the bytes are the same whatever they are called."""
    return value.contiguous().view(torch.uint8).numpy().tobytes()
