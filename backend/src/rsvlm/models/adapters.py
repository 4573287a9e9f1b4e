"""The adapters that a person has kept: one file each beside the models, what each fits, and the way in and out.

`MODELS/adapters/NAME.safetensors` makes of the small model that it fits one more model, `BASE+NAME`. Numpy and the
standard library only; nothing in an adapter is ever run.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import BadInput, ModelFailure, NameTaken, RsvlmError
from .base import AdapterTag, ModelInfo, Profile
from .rsunivlm.adapter import CLASS_ROWS, Adapter, AdapterCard, read_adapter, read_card
from .rsunivlm.config import read_config
from .rsunivlm.numpy_nano import NumpyNano, describe_nano, load_nano
from .store import ADAPTERS, is_id, models_folder

SUFFIX, JOINT = ".safetensors", "+"
LARGEST = 64_000_000
"""Bytes of a file at most, many times what an adapter of the small model has."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True)
class Base:
    """A small model that adapters may fit: its id, its folder, what is shown of it."""

    id: str
    folder: Path
    info: ModelInfo
    profile: Profile


@dataclass(frozen=True)
class Kept:
    """An adapter in the folder. `sha256` and `size` are the file's. `base` is None where no model here has the weights
    that it was made for."""

    name: str
    file: Path
    card: AdapterCard
    sha256: str
    size: int
    base: Base | None

    @property
    def id(self) -> str:
        """Of the adapted model."""
        return f"{self.base.id if self.base else self.card.base}{JOINT}{self.name}"

    @property
    def info(self) -> ModelInfo:
        """What is shown of the adapted model; of one without a base, what its card tells."""
        tag = AdapterTag(self.name, self.sha256, self.card.label)
        if self.base is None:
            title = f"{self.card.base} + {self.name}"
            return ModelInfo(
                self.id, "rsunivlm", title, self.card.base_hash, self.size, "float32", "cpu", self.card.licence,
                "numpy", adapter=tag,
            )
        info = self.base.info
        size = info.size + self.size
        return replace(info, id=self.id, title=f"{info.title} + {self.name}", size=size, adapter=tag)

    @property
    def profile(self) -> Profile:
        """What the adapted model can do. Only where there is a base."""
        assert self.base is not None
        return Adapter(self.card, {}).profile(self.base.profile)

    @property
    def problem(self) -> str:
        """Why it cannot be used, "" where it can."""
        if self.base is not None:
            return ""
        return (
            f"The adapter {self.name} was made for weights {self.card.base_hash[:8]} of {self.card.base}, which are "
            "not here (any more); teach the model again from the same reviews, or delete the adapter."
        )

    def told(self) -> dict[str, Any]:
        """Its card and its file, as lists of models have them."""
        return {**asdict(self.card), "sha256": self.sha256, "size": self.size, "file": str(self.file)}


def adapters_folder() -> Path:
    """Where kept adapters lie, there or not."""
    return models_folder() / ADAPTERS


def split(model: str) -> tuple[str, str] | None:
    """The base's id and the adapter's name in the id of an adapted model; None for ids and paths of other models."""
    base, joint, name = model.rpartition(JOINT)
    return (base, name) if joint and is_id(base) and is_name(name) else None


def is_name(name: str) -> bool:
    """Whether an adapter may be called so."""
    return _NAME.fullmatch(name) is not None


def kept(bases: list[Base]) -> list[Kept]:
    """The adapters in the folder in the order of their names; files that are none are left out."""
    try:
        files = sorted(path for path in adapters_folder().iterdir() if path.suffix == SUFFIX and is_name(path.stem))
    except OSError:
        return []
    found = []
    for file in files:
        try:
            found.append(described(file, bases))
        except (RsvlmError, OSError):
            continue  # what is no adapter is not offered as one
    return found


def get(name: str, bases: list[Base]) -> Kept:
    """The adapter of that name. Raises BadInput where it is gone or its file is damaged."""
    file = _file(name)
    if not file.is_file():
        raise BadInput(
            f"The adapter {name} is not here (any more), {file} would be its file; bring it back with `rsvlm adapters "
            "add`, or choose the model without it."
        )
    return described(file, bases)


def load(kept: Kept) -> NumpyNano:
    """The adapted model. Raises BadInput where it has no base or the file does not fit, ModelFailure where the base is
    damaged."""
    if kept.base is None:
        raise BadInput(kept.problem)
    model = load_nano(kept.base.folder, _checked(kept.file, kept.base))
    model.info = kept.info
    return model


def add(path: Path, name: str, bases: list[Base], overwrite: bool = False) -> Kept:
    """Copy an adapter's file into the folder as `name` ("": as the file is called), whole or not at all.

    Raises NameTaken where there is one of that name and it is not to be overwritten, BadInput where the file is no
    adapter of a model that is here or does not fit it, ModelFailure where the folder cannot be written to.
    """
    name = name or path.stem
    file = _file(name)
    if file.exists() and not overwrite:
        raise NameTaken(f"There is an adapter {name} already; name it otherwise, or replace it.")
    given = described(path, bases)
    if given.base is None:
        raise BadInput(given.problem)
    load_nano(given.base.folder, _checked(path, given.base))
    _copied(path, file)
    return described(file, bases)


def export(name: str, to: Path, bases: list[Base]) -> None:
    """Copy an adapter's file to `to`, where nothing is yet. Raises BadInput, ModelFailure."""
    found = get(name, bases)
    if to.exists():
        raise BadInput(f"{to} is there already; name a new file for the adapter.")
    if not to.parent.is_dir():
        raise BadInput(f"There is no folder {to.parent} to write the adapter to; make it or name another.")
    _copied(found.file, to)


def remove(name: str) -> int:
    """Delete an adapter; the bytes that are free again. Raises BadInput where there is none, ModelFailure."""
    file = _file(name)
    try:
        size = file.stat().st_size
        file.unlink()
    except FileNotFoundError as error:
        raise BadInput(f"There is no adapter {name} in {file.parent}; see `rsvlm adapters list`.") from error
    except OSError as error:
        raise ModelFailure(f"{file} cannot be deleted ({error.strerror}); end what uses it.") from error
    return size


def stamp(name: str) -> tuple[str, int, int]:
    """File name, size and time of change of an adapter; zeros where it is gone."""
    file = _file(name)
    try:
        state = file.stat()
    except OSError:
        return file.name, 0, 0
    return file.name, state.st_size, state.st_mtime_ns


def described(file: Path, bases: list[Base]) -> Kept:
    """A file anywhere as if it were kept. Raises BadInput where it is no adapter."""
    try:
        state = file.stat()
    except OSError as error:
        raise BadInput(f"{file} cannot be read ({error.strerror}); name another file.") from error
    if state.st_size > LARGEST:
        raise BadInput(f"{file} has {state.st_size} bytes, more than any adapter; choose another file.")
    card = read_card(file)
    fitting = [base for base in bases if base.info.weights_hash == card.base_hash]
    base = next((base for base in fitting if base.id == card.base), fitting[0] if fitting else None)
    return Kept(file.stem, file, card, _hash(file, state.st_mtime_ns, state.st_size), state.st_size, base)


def _file(name: str) -> Path:
    if not is_name(name):
        raise BadInput(f"'{name}' is no name of an adapter; use letters, digits, '-' and '_', 64 at most.")
    return adapters_folder() / f"{name}{SUFFIX}"


def _checked(file: Path, base: Base) -> Adapter:
    """An adapter all of whose tensors are numbers and give a model with as many rows as it has classes.

    Raises BadInput where it is none.
    """
    adapter = read_adapter(file)
    parts = [*(part for pair in adapter.low.values() for part in pair), *adapter.changes.values()]
    if not parts:
        raise BadInput(f"The adapter {file} changes nothing; get the file again.")
    if not all(np.isfinite(part).all() for part in parts):
        raise BadInput(f"The adapter {file} holds values that are no numbers; get the file again.")
    config = adapter.config(read_config(base.folder))
    classes = len(config.neck.cover) if config.neck else 0
    if any(len(change) != classes for name, change in adapter.changes.items() if name in CLASS_ROWS):
        raise BadInput(f"The adapter {file} has rows for other classes than its model; get the file again.")
    return adapter


def _copied(source: Path, target: Path) -> None:
    partial = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, partial)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise ModelFailure(f"{target} cannot be written ({error.strerror}); see to the disk it is on.") from error


@lru_cache(maxsize=64)
def _hash(path: Path, modified: int, size: int) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def base_of(model: str, folder: Path) -> Base:
    """A small model in `folder` as one that adapters may fit."""
    info, profile = describe_nano(folder)
    return Base(model, folder, replace(info, id=model), profile)
