"""A trained model as a checkpoint in the layout it came in: the original names and types, one file of weights."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import torch

from ....errors import BadInput
from ....models.new_folder import new_folder
from ....models.qwen_vl.checkpoint import Checkpoint
from ....models.qwen_vl.keys import long_name
from ....models.qwen_vl.quantising import KEPT
from ....models.rsunivlm.adapter import read_adapter
from ....models.rsunivlm.stored_tensors import read_tensor
from ....models.weights_file import Entry, write_tensors
from ..sharing import stored_bytes

WEIGHTS = "model.safetensors"


def write_qwen(model: Any, source: Checkpoint, out: Path, writes: bool = True) -> None:
    """Writes the folder `out`, new or empty, with what is beside the weights copied from where they came from.

    Of several processes that share a model all call this and one `writes`. Raises BadInput where the weights were
    quantised or `out` has something in it.
    """
    _check(source)
    entries = _entries(source)
    values = (stored_bytes(model.get_parameter(long_name(name)), entry.dtype) for name, entry in entries)
    if not writes:
        for _ in values:
            pass
        return
    _write(source, out, [entry for _, entry in entries], values)


def write_merged(source: Checkpoint, adapter: Path, out: Path) -> None:
    """Writes the folder `out`: the weights of `source` with an adapter in them, one tensor in memory at a time.

    The sum is rounded to the type in which the weights are stored. Raises BadInput where the adapter is another
    model's, the weights are quantised or `out` has something in it.
    """
    _check(source)
    read = read_adapter(adapter)
    entries = _entries(source)
    known = {long_name(name) for name, _ in entries}
    strangers = [name for name in read.low if f"{name}.weight" not in known]
    if strangers or read.changes:
        raise BadInput(f"The adapter {adapter} does not fit the weights in {source.folder}; train it again.")

    def value(name: str, entry: Entry) -> bytes:
        stored = read_tensor(entry)
        low = read.low.get(long_name(name).removesuffix(".weight"))
        if low is not None:
            a, b = (torch.from_numpy(part) for part in low)
            stored = stored.float() + read.scale * (b @ a)
        return stored_bytes(stored, entry.dtype)

    _write(source, out, [entry for _, entry in entries], (value(*one) for one in entries))


def _check(source: Checkpoint) -> None:
    if source.config.stored is not None:
        raise BadInput("Quantised weights are not saved whole; keep what was learned as an adapter.")


def _entries(source: Checkpoint) -> list[tuple[str, Entry]]:
    """The stored tensors by short name, in the order of their names."""
    return sorted(source.entries.items())


def _write(source: Checkpoint, out: Path, entries: Sequence[Entry], values: Iterable[bytes]) -> None:
    with new_folder(out, source.size) as folder:
        for file in ("config.json", *KEPT):
            if (source.folder / file).is_file():
                shutil.copyfile(source.folder / file, folder / file)
        write_tensors(folder / WEIGHTS, [(entry.name, entry.dtype, entry.shape) for entry in entries], values)
