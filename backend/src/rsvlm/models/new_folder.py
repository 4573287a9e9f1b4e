"""A folder that is written whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import BadInput, ModelFailure
from .store import free_space

_RESERVE = 64 << 20
"""Bytes beside the weights that the disk must have: tokenizer, configuration, what others write meanwhile."""


@dataclass(frozen=True)
class Made:
    """A checkpoint that was made of another: bytes of the weights before and after, and their new hash."""

    folder: Path
    precision: str
    before: int
    after: int
    weights_hash: str


@contextmanager
def new_folder(out: Path, needed: int) -> Iterator[Path]:
    """Where the files for `out` are written, `needed` bytes of weights; at the end it becomes `out` in one step.

    Raises BadInput where `out` has something in it or too little room, ModelFailure where it cannot be written. What
    was begun is removed again then.
    """
    part = out.with_name(out.name + ".part")
    _check(out, part, needed)
    try:
        part.mkdir(parents=True)
        yield part
        if out.exists():
            out.rmdir()
        os.replace(part, out)
    except OSError as error:
        raise ModelFailure(f"{out} cannot be written ({error.strerror or error}); choose another place.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _check(out: Path, part: Path, needed: int) -> None:
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise BadInput(f"{out} is there already and not an empty folder; name another one with --out.")
    if part.exists():
        raise BadInput(f"{part} is left of a run that did not end; delete it or name another folder with --out.")
    free = free_space(out.absolute())
    if free < needed + _RESERVE:
        raise BadInput(
            f"{out} takes {needed / 1e9:.2f} GB and {free / 1e9:.2f} GB are free on its disk; free some or name "
            "another folder with --out."
        )
