"""From a checkpoint folder as published to a model in memory.

Original key names, one safetensors file or shards. Read one tensor at a time, so the peak is the model plus its largest
tensor. Tolerant of exactly four things (reference: checkpoint, state-dict keys): a missing head (the embedding is
used), stored rotary frequencies, a missing norm after the tower, and the tower's last layer, which the original
wrapper deletes. Everything else that does not fit is refused with a report. Pickled weights are never opened.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from math import prod
from pathlib import Path
from typing import Callable

import torch
from torch import Tensor

from ...errors import BadInput
from .config import ModelConfig
from .published_config import published_config
from .published_keys import EMBEDDING, HEAD, may_be_extra, may_be_missing, module_name, original_shapes
from .torch_published import PublishedModel
from .weights_file import Entry, read_header

_SINGLE, _INDEX = "model.safetensors", "model.safetensors.index.json"
_TYPES = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}


@dataclass(frozen=True)
class Checkpoint:
    """What a folder holds, before any weight is read.

    `missing`, `unexpected` and `misshapen` (name: stored shape, needed shape) tensors make it unusable; `tolerated`
    ones do not. `size` is the bytes of all stored tensors.
    """

    folder: Path
    config: ModelConfig
    entries: dict[str, Entry]
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    misshapen: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = field(default_factory=dict)
    tolerated: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        return not (self.missing or self.unexpected or self.misshapen)

    @property
    def size(self) -> int:
        return sum(entry.end - entry.start for entry in self.entries.values())

    @property
    def parameters(self) -> int:
        return sum(prod(entry.shape) for entry in self.entries.values())

    def weights_hash(self) -> str:
        """SHA-256 of the weight files, one after the other in the order of their names, as hex digits."""
        digest = hashlib.sha256()
        for file in sorted({entry.file for entry in self.entries.values()}):
            with file.open("rb") as stream:
                while block := stream.read(1 << 24):
                    digest.update(block)
        return digest.hexdigest()

    def report(self) -> str:
        """Every tensor that does not fit, one a line, then the tolerated ones; empty where all fits."""
        lines = [f"missing     {name}" for name in self.missing]
        lines += [f"unexpected  {name}" for name in self.unexpected]
        lines += [f"misshapen   {name}: {stored}, needed {needed}" for name, (stored, needed) in self.misshapen.items()]
        lines += [f"tolerated   {name}" for name in self.tolerated]
        return "\n".join(lines)

    def refusal(self) -> str:
        """One sentence on why the folder cannot be used."""
        counts = (("missing", self.missing), ("unexpected", self.unexpected), ("misshapen", tuple(self.misshapen)))
        told = ", ".join(f"{len(names)} {kind} (first: {names[0]})" for kind, names in counts if names)
        return f"The weights in {self.folder} are not those of an RSUniVLM model: {told}; fetch the checkpoint again."


def inspect(folder: Path, name: str = "rsunivlm") -> Checkpoint:
    """What the checkpoint in `folder` holds and whether it fits, from its headers alone.

    Raises BadInput where a file is missing, unreadable, cut off, or describes another model.
    """
    published_config(folder, vocab_size=1, name=name)  # a wrong model is said before its weights are looked for
    entries = _entries(folder)
    rows = entries[EMBEDDING].shape[0] if EMBEDDING in entries and entries[EMBEDDING].shape else None
    config = published_config(folder, rows, name)
    tolerated: list[str] = []
    if HEAD not in entries and not config.decoder.tie_embeddings:
        config = replace(config, decoder=replace(config.decoder, tie_embeddings=True))
        tolerated.append(HEAD)
    needed = original_shapes(config)
    missing = [key for key in needed if key not in entries]
    unexpected = [key for key in entries if key not in needed]
    tolerated += sorted(may_be_missing(missing) | may_be_extra(config, unexpected))
    return Checkpoint(
        folder=folder,
        config=config,
        entries=entries,
        missing=tuple(key for key in missing if key not in tolerated),
        unexpected=tuple(key for key in unexpected if key not in tolerated),
        misshapen={k: (entries[k].shape, s) for k, s in needed.items() if k in entries and entries[k].shape != s},
        tolerated=tuple(tolerated),
    )


def load(
    folder: Path,
    dtype: torch.dtype = torch.float32,
    device: torch.device | str = "cpu",
    progress: Callable[[float], None] | None = None,
) -> PublishedModel:
    """The model in `folder` on `device` in `dtype`, ready to answer. `progress` is told the share read, 0 to 1.

    Raises BadInput where the folder cannot be used (see `inspect`).
    """
    return load_checkpoint(inspect(folder), dtype, device, progress)


def load_checkpoint(
    checkpoint: Checkpoint,
    dtype: torch.dtype = torch.float32,
    device: torch.device | str = "cpu",
    progress: Callable[[float], None] | None = None,
) -> PublishedModel:
    """As `load`, for a folder that was inspected before."""
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    needed = original_shapes(checkpoint.config)
    with torch.device("meta"):
        model = PublishedModel(checkpoint.config)
    done, total = 0, max(checkpoint.size, 1)
    for name, entry in checkpoint.entries.items():
        if name in needed:
            _put(model, module_name(name), read_tensor(entry).to(device=device, dtype=dtype))
        done += entry.end - entry.start
        if progress is not None:
            progress(done / total)
    for name in may_be_missing(set(needed) - set(checkpoint.entries)):
        _put(model, module_name(name), torch.zeros(needed[name], dtype=dtype, device=device))
    if checkpoint.config.decoder.tie_embeddings:
        model.decoder.lm_head.weight = model.decoder.embed_tokens.weight
    return model.eval().requires_grad_(False)


def _entries(folder: Path) -> dict[str, Entry]:
    index = folder / _INDEX
    if (folder / _SINGLE).exists():
        files = [folder / _SINGLE]
    elif index.exists():
        files = _shards(index)
    elif any(folder.glob("*.bin")) or any(folder.glob("*.pth")):
        raise BadInput(f"{folder} holds pickled weights, which are never opened; use its safetensors copy.")
    else:
        raise BadInput(f"{folder} has no {_SINGLE}; choose the folder of the RSUniVLM checkpoint.")
    entries: dict[str, Entry] = {}
    for file in files:
        for name, entry in read_header(file).items():
            if name in entries:
                raise BadInput(f"Tensor {name} is in both {entries[name].file.name} and {file.name}; fetch them again.")
            if entry.dtype not in _TYPES:
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


def read_tensor(entry: Entry) -> Tensor:
    with entry.file.open("rb") as stream:
        stream.seek(entry.start)
        data = bytearray(stream.read(entry.end - entry.start))
    if len(data) != entry.end - entry.start:
        raise BadInput(f"{entry.file} became shorter while it was read; fetch it again.")
    return torch.frombuffer(data, dtype=_TYPES[entry.dtype]).reshape(entry.shape)


def _put(model: PublishedModel, name: str, value: Tensor) -> None:
    owner, _, leaf = name.rpartition(".")
    module = model.get_submodule(owner)
    module.register_parameter(leaf, torch.nn.Parameter(value, requires_grad=False))
