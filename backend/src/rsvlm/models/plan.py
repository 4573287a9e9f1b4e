"""What fetching a published checkpoint would take, before anything is fetched and without the network."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from .card import write_json
from .catalogue import Published
from .qwen_vl.memory import fits, told
from .qwen_vl.profile_choice import picture_tokens
from .qwen_vl.profiles import PROFILES
from .store import find, free_space, has_partial, model_folder, partial_folder

MANIFEST = "manifest.json"
PART = ".part"
_RESERVE = 256 << 20
"""Bytes that stay free on the disk."""
OFFLINE_VARIABLES = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")


@dataclass(frozen=True)
class PlannedFile:
    """A file to be there in the end, and how many of its bytes are. `exact`: the size is right to the byte."""

    name: str
    size: int
    exact: bool
    present: int


@dataclass(frozen=True)
class Plan:
    """What is to be agreed to. `size` is all of it in bytes, `present` and `missing` its parts, `free` the disk's.

    `exact` is False where some sizes are known to three digits only. `memory` says which GPUs it runs on, "" where that
    is not worked out. `state` is available, partial, installed or
    damaged. `problem` is a sentence where it cannot be begun, else "".
    """

    id: str
    title: str
    repository: str
    revision: str
    licence: str
    folder: str
    state: str
    files: tuple[PlannedFile, ...]
    size: int
    present: int
    missing: int
    free: int
    exact: bool
    problem: str = ""
    memory: str = ""


@dataclass(frozen=True)
class RemoteFile:
    """A file as the hub has it: `sha256` for the large ones, `git_sha1` (of git's blob) for the others."""

    name: str
    size: int
    sha256: str = ""
    git_sha1: str = ""


@dataclass(frozen=True)
class Manifest:
    """What a download is bound to from its first byte on: the commit in full, the files, and when it was agreed to."""

    repository: str
    revision: str
    agreed: str
    files: tuple[RemoteFile, ...]


def state_of(model: str) -> str:
    """Available, partial, installed or damaged: how a published model stands in the store."""
    there = find(model)
    if there is not None:
        return "damaged" if there.changed else "installed"
    return "partial" if has_partial(model) else "available"


def plan(entry: Published) -> Plan:
    """What fetching `entry` would take now."""
    state = state_of(entry.id)
    known = kept_manifest(entry)
    files = tuple(_planned(entry, known))
    there = find(entry.id)
    if there is not None and state == "installed":
        files = tuple(PlannedFile(file.name, file.size, True, file.size) for file in there.card.files)
    made = Plan(
        id=entry.id,
        title=entry.title,
        repository=entry.repository,
        revision=known.revision if known else entry.revision,
        licence=entry.licence,
        folder=str(model_folder(entry.id)),
        state=state,
        files=files,
        size=sum(file.size for file in files),
        present=sum(file.present for file in files),
        missing=sum(file.size - file.present for file in files),
        free=free_space(model_folder(entry.id)),
        exact=all(file.exact for file in files),
        memory=_memory(entry),
    )
    problem = ""
    if state != "installed":
        problem = unpinned_problem(entry) or offline_problem() or space_problem(made.missing, made.free, made.folder)
    return replace(made, problem=problem)


def unpinned_problem(entry: Published) -> str:
    """A sentence where it is not known what exactly would be fetched, else ""."""
    if entry.pinned:
        return ""
    return (
        f"No revision of {entry.repository} is known that could be checked, so it is not fetched; get its files "
        f"yourself, then `rsvlm models import FOLDER --id {entry.id}`."
    )


def offline_problem() -> str:
    """A sentence where the environment forbids the network, else ""."""
    for variable in OFFLINE_VARIABLES:
        if os.environ.get(variable, "").strip().upper() in ("1", "ON", "YES", "TRUE"):
            return f"{variable} is set, so nothing is fetched; unset it, or use `rsvlm models import` with a copy."
    return ""


def space_problem(needed: int, free: int, folder: str) -> str:
    """A sentence where the disk is too small, else ""."""
    if needed == 0 or needed + _RESERVE <= free:
        return ""
    return (
        f"{needed / 1e9:.2f} GB are still to come and {free / 1e9:.2f} GB are free on the disk of {folder}; free some, "
        "or name another folder with RSVLM_MODELS."
    )


def kept_manifest(entry: Published) -> Manifest | None:
    """What a download that was begun is bound to; None where there is none, or one of another revision."""
    try:
        data: dict[str, Any] = json.loads((partial_folder(entry.id) / MANIFEST).read_text(encoding="utf-8"))
        files = tuple(RemoteFile(**file) for file in data.pop("files"))
        kept = Manifest(**data, files=files)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    same = kept.repository == entry.repository and kept.revision.startswith(entry.revision)
    return kept if same else None


def keep_manifest(entry: Published, manifest: Manifest) -> None:
    """Bind the download that begins."""
    write_json(partial_folder(entry.id) / MANIFEST, asdict(manifest))


def _memory(entry: Published) -> str:
    """Which GPUs a model runs on, in sentences."""
    if entry.sizes is None:
        return ""
    profile = PROFILES[entry.id]
    return told(fits(entry.sizes, picture_tokens(entry.sizes, profile)))


def _planned(entry: Published, known: Manifest | None) -> list[PlannedFile]:
    folder = partial_folder(entry.id)
    if known is not None:
        return [PlannedFile(f.name, f.size, True, _present(folder, f.name, f.size)) for f in known.files]
    return [PlannedFile(file.name, file.size, file.tolerance == 0, 0) for file in entry.files]


def _present(folder: Path, name: str, size: int) -> int:
    for path in (folder / name, folder / (name + PART)):
        if path.is_file():
            return min(path.stat().st_size, size)
    return 0
