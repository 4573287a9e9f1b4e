"""From a checkpoint folder to a model in memory.

Original key names, one safetensors file or shards; published weights, or what `rsvlm quantize` made of them (see
`quantisation`). Tolerant of exactly four things (reference: checkpoint, state-dict keys): a missing head (the embedding
is used), stored rotary frequencies, a missing norm after the tower, and the tower's last layer, which the original
wrapper deletes. Everything else that does not fit is refused with a report. Pickled weights are never opened.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from math import prod
from pathlib import Path
from typing import Callable

import torch

from ...errors import BadInput
from ..checkpoint_files import FLOATS, stored
from ..weights_file import Entry
from .config import ModelConfig
from .published_config import published_config
from .published_keys import EMBEDDING, HEAD, may_be_extra, may_be_missing, original_shapes
from .quantisation import Quantised, Shape, parts, quantised, stored_as
from .torch_filling import Filling
from .torch_on_call import put_on_call
from .torch_published import PublishedModel


@dataclass(frozen=True)
class Checkpoint:
    """What a folder holds, before any weight is read.

    `missing`, `unexpected` and `misshapen` (name: stored shape, needed shape) tensors make it unusable; `tolerated`
    ones do not. `size` is the bytes of all stored tensors. `quantised` is None for published weights.
    """

    folder: Path
    config: ModelConfig
    entries: dict[str, Entry]
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    misshapen: dict[str, tuple[Shape, Shape]] = field(default_factory=dict)
    tolerated: tuple[str, ...] = ()
    quantised: Quantised | None = None

    @property
    def usable(self) -> bool:
        return not (self.missing or self.unexpected or self.misshapen)

    @property
    def size(self) -> int:
        return sum(entry.end - entry.start for entry in self.entries.values())

    @property
    def shapes(self) -> dict[str, Shape]:
        """The tensors that the model is made of, by original name, however they are stored."""
        return original_shapes(self.config)

    @property
    def parameters(self) -> int:
        return sum(prod(shape) for shape in self.shapes.values())

    def weights_hash(self, tell: Callable[[int], None] = lambda count: None) -> str:
        """SHA-256 of the weight files, one after the other in the order of their names, as hex digits.

        `tell` is given the bytes that were read since it was last called.
        """
        digest = hashlib.sha256()
        for file in sorted({entry.file for entry in self.entries.values()}):
            with file.open("rb") as stream:
                while block := stream.read(1 << 24):
                    digest.update(block)
                    tell(len(block))
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
        model, remedy = "an RSUniVLM model", "fetch the checkpoint again"
        if self.quantised:
            model, remedy = f"{model} in {self.quantised.precision}", "quantise the published checkpoint again"
        return f"The weights in {self.folder} are not those of {model}: {told}; {remedy}."


def inspect(folder: Path, name: str = "rsunivlm") -> Checkpoint:
    """What the checkpoint in `folder` holds and whether it fits, from its headers alone.

    Raises BadInput where a file is missing, unreadable, cut off, or describes another model.
    """
    published_config(folder, vocab_size=1, name=name)  # a wrong model is said before its weights are looked for
    made = quantised(folder)
    precision = made.precision if made else None
    kinds = {kind for kind, _ in parts(precision, (1, 1)).values()} if precision else set()
    entries = stored(folder, "RSUniVLM", {*FLOATS, *kinds})
    rows = entries[EMBEDDING].shape[0] if EMBEDDING in entries and entries[EMBEDDING].shape else None
    config = published_config(folder, rows, name)
    tolerated: list[str] = []
    if HEAD not in entries and not config.decoder.tie_embeddings:
        config = replace(config, decoder=replace(config.decoder, tie_embeddings=True))
        tolerated.append(HEAD)
    needed = {
        key: kind
        for original, shape in original_shapes(config).items()
        for key, kind in stored_as(original, shape, precision).items()
    }
    missing = [key for key in needed if key not in entries]
    unexpected = [key for key in entries if key not in needed]
    tolerated += sorted(may_be_missing(missing) | may_be_extra(config, unexpected))
    for key, (types, _) in needed.items():
        if key in entries and entries[key].dtype not in types:
            file, kind = entries[key].file, entries[key].dtype
            raise BadInput(f"Tensor {key} in {file} is of type {kind} where {types[0]} is needed; fetch it again.")
    return Checkpoint(
        folder=folder,
        config=config,
        entries=entries,
        missing=tuple(key for key in missing if key not in tolerated),
        unexpected=tuple(key for key in unexpected if key not in tolerated),
        misshapen={k: (entries[k].shape, s) for k, (_, s) in needed.items() if k in entries and entries[k].shape != s},
        tolerated=tuple(tolerated),
        quantised=made,
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
    precision: str | None = None,
    on_call: bool = False,
) -> PublishedModel:
    """As `load`, for a folder that was inspected before.

    `precision` quantises the decoder ("nf4", "int8") where the checkpoint is not quantised already; `dtype` is then
    what is computed in. With `on_call`, a layer holds only the expert that was called last; the others stay in the
    file. Weights that need no conversion are used where they lie in the file (see `stored_tensors`).
    """
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    with torch.device("meta"):
        model = PublishedModel(checkpoint.config)
    filling = Filling(model, checkpoint.entries, checkpoint.quantised is not None, dtype, torch.device(device))
    filling.precision = checkpoint.quantised.precision if checkpoint.quantised else precision
    later = put_on_call(model.decoder, filling) if on_call else frozenset()
    shapes = checkpoint.shapes
    total, done = sum(map(prod, shapes.values())), 0
    for name, shape in shapes.items():
        if name not in later:
            filling.fill(name, shape)
        done += prod(shape)
        if progress is not None:
            progress(done / total)
    if checkpoint.config.decoder.tie_embeddings:
        model.decoder.lm_head.weight = model.decoder.embed_tokens.weight
    return model.eval().requires_grad_(False)
