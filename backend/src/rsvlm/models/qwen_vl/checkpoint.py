"""What a folder of the family holds, before any weight is read. Standard library only."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Callable

from ...errors import BadInput
from ..checkpoint_files import FLOATS, stored
from ..weights_file import Entry
from .config import QwenConfig, read_config
from .keys import HEAD, Shape, shapes, short_name, stored_shapes

MODEL = "Qwen-VL"


@dataclass(frozen=True)
class Checkpoint:
    """A folder and what is in it; `entries` are by short name (see `keys`).

    `missing`, `unexpected` and `misshapen` (name: stored shape, needed shape) tensors make it unusable.
    """

    folder: Path
    config: QwenConfig
    entries: Mapping[str, Entry]
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    misshapen: Mapping[str, tuple[Shape, Shape]] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        return not (self.missing or self.unexpected or self.misshapen)

    @property
    def size(self) -> int:
        """Bytes of all stored tensors."""
        return sum(entry.end - entry.start for entry in self.entries.values())

    @property
    def parameters(self) -> int:
        return sum(prod(shape) for shape in shapes(self.config).values())

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

    def refusal(self) -> str:
        """One sentence on why the folder cannot be used."""
        counts = (("missing", self.missing), ("unexpected", self.unexpected), ("misshapen", tuple(self.misshapen)))
        told = ", ".join(f"{len(names)} {kind} (first: {names[0]})" for kind, names in counts if names)
        return f"The weights in {self.folder} are not those of its {MODEL} model: {told}; fetch the checkpoint again."


def inspect(folder: Path) -> Checkpoint:
    """What the checkpoint in `folder` holds and whether it fits, from its headers alone.

    Raises BadInput where a file is missing, unreadable, cut off, or describes another model.
    """
    config = read_config(folder)
    types = (*FLOATS, "U8") if config.stored else FLOATS
    entries = {short_name(name): entry for name, entry in stored(folder, MODEL, types).items()}
    needed = stored_shapes(config)
    extra = {HEAD} if config.text.tied else set()
    return Checkpoint(
        folder=folder,
        config=config,
        entries=entries,
        missing=tuple(name for name in needed if name not in entries),
        unexpected=tuple(name for name in entries if name not in needed and name not in extra),
        misshapen={
            name: (entries[name].shape, shape)
            for name, shape in needed.items()
            if shape is not None and name in entries and entries[name].shape != shape
        },
    )


def picture_limits(folder: Path) -> tuple[int, int] | None:
    """(least, most) area in pixels of a picture as `preprocessor_config.json` says; None where it says nothing.

    Where both are there, `size` counts and not `min_pixels` and `max_pixels`, which it may disagree with (reference:
    rscovlm section 2.2).
    """
    path = folder / "preprocessor_config.json"
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
        size = said.get("size") or {}
        least = size.get("shortest_edge", said.get("min_pixels"))
        most = size.get("longest_edge", said.get("max_pixels"))
        return None if least is None or most is None else (int(least), int(most))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise BadInput(f"{path} cannot be read ({error}); fetch it again.") from error
