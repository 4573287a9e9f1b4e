"""From a person's agreement to an installed model: fetched file by file, checked, put in place in one step."""

from __future__ import annotations

import errno
import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ..errors import BadInput, ModelFailure
from .card import Card, CardFile, hash_files
from .catalogue import Published
from .plan import (
    MANIFEST,
    PART,
    Manifest,
    RemoteFile,
    keep_manifest,
    kept_manifest,
    offline_problem,
    space_problem,
    state_of,
    unpinned_problem,
)
from .store import Installed, free_space, get, model_folder, models_folder, partial_folder, settle
from .weights_file import read_header

if TYPE_CHECKING:
    from .base import Control
    from .hub import Hub

TRIES = 4
PAUSE_SECONDS = 1.0

Progress = Callable[[str, int, int], None]
"""Is told the step (fetching, checking), the bytes done in it, and all of its bytes."""


def fetch(entry: Published, agreed: bool, control: Control, progress: Progress) -> Installed:
    """Fetch `entry` at its pinned revision, or what is missing of it, and install it. A complete one stays as it is.

    `control.check` is called between blocks. What came before a cut or a stop is kept, and the next call goes on there.
    Raises BadInput where it was not agreed to or cannot be begun, ModelFailure where the hub, the network or the disk
    does not go along, Stopped.
    """
    if state_of(entry.id) == "installed":
        return get(entry.id)
    if not agreed:
        raise BadInput(f"{entry.id} is fetched only when its size and its licence ({entry.licence}) were agreed to.")
    problem = unpinned_problem(entry) or offline_problem()
    if problem:
        raise BadInput(problem)
    from .hub import Hub

    folder = partial_folder(entry.id)
    with on_disk(folder), alone(entry.id):
        folder.mkdir(parents=True, exist_ok=True)
        hub = Hub(entry)
        manifest = kept_manifest(entry)
        if manifest is None:
            revision, files = hub.resolve()
            now = datetime.now(timezone.utc).isoformat(timespec="seconds")
            manifest = Manifest(entry.repository, revision, now, files)
            keep_manifest(entry, manifest)
        _check_space(folder, manifest)
        _Gathering(hub, folder, manifest, control, progress).run()
        hashed, weights_hash = _checked(entry, folder, manifest, control, progress)
        (folder / MANIFEST).unlink()
        card = Card(
            id=entry.id,
            title=entry.title,
            family=entry.family,
            source=entry.repository,
            revision=manifest.revision,
            licence=entry.licence,
            agreed=manifest.agreed,
            weights_hash=weights_hash,
            files=hashed,
        )
        return settle(entry.id, card)


@contextmanager
def alone(model: str) -> Iterator[None]:
    """Nobody else fetches or imports this model now. Raises BadInput where somebody does."""
    from filelock import FileLock, Timeout

    folder = models_folder()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / f".{model}.lock", timeout=0):
            yield
    except Timeout as error:
        raise BadInput(f"Another program is installing {model} already; wait for it, or stop it there.") from error


@contextmanager
def on_disk(folder: Path) -> Iterator[None]:
    """What the disk refuses, as a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ModelFailure(
                f"The disk of {folder} is full; free some space and do it again, it goes on where it was."
            ) from error
        reason = error.strerror or type(error).__name__
        raise ModelFailure(f"{folder} cannot be written ({reason}); name another folder with RSVLM_MODELS.") from error


class _Gathering:
    """The files of a manifest on their way into a folder; the small ones first."""

    def __init__(self, hub: Hub, folder: Path, manifest: Manifest, control: Control, progress: Progress) -> None:
        self._hub, self._folder, self._manifest = hub, folder, manifest
        self._control, self._progress = control, progress
        self._total = sum(file.size for file in manifest.files)
        self._done = 0

    def run(self) -> None:
        """Fetch what is not there. Raises ModelFailure where the network fails `TRIES` times without a byte."""
        for file in sorted(self._manifest.files, key=lambda one: one.size):
            complete = self._folder / file.name
            if not _has_size(complete, file.size):
                complete.unlink(missing_ok=True)
                self._fetch(file, complete.with_name(file.name + PART))
                complete.with_name(file.name + PART).replace(complete)
            self._done += file.size
            self._progress("fetching", self._done, self._total)

    def _fetch(self, file: RemoteFile, part: Path) -> None:
        from .hub import Interrupted

        tries = 0
        while not _has_size(part, file.size):
            before = _size(part)
            try:
                self._append(file, part, before if before <= file.size else 0)
            except Interrupted:
                tries = 0 if _size(part) > before else tries + 1
                if tries >= TRIES:
                    raise
                self._pause(PAUSE_SECONDS * tries)

    def _append(self, file: RemoteFile, part: Path, start: int) -> None:
        from .hub import Interrupted

        self._control.check()
        stream = self._hub.stream(self._manifest.revision, file.name, start)
        with stream as (first, blocks), part.open("ab") as out:
            out.truncate(first)
            written = first
            for block in blocks:
                self._control.check()
                written += len(block)
                if written > file.size:
                    break
                out.write(block)
                self._progress("fetching", self._done + written, self._total)
        if written > file.size:
            part.unlink()
            raise ModelFailure(f"{file.name} came with more than its {file.size} bytes and was thrown away; try again.")
        if written < file.size:
            raise Interrupted(f"{file.name} ended after {written} of {file.size} bytes; try again, it goes on there.")

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._control.check()
            time.sleep(0.05)


def _checked(
    entry: Published, folder: Path, manifest: Manifest, control: Control, progress: Progress
) -> tuple[tuple[CardFile, ...], str]:
    """All files hashed as they lie on the disk, and the weights' hash. A file that is not what the hub said is removed.

    Raises ModelFailure where one is not, BadInput where the weights are no safetensors file.
    """
    done, total = 0, sum(file.size for file in manifest.files)

    def tell(count: int) -> None:
        nonlocal done
        done += count
        control.check()
        progress("checking", done, total)

    hashed, weights_hash = hash_files((folder / file.name for file in manifest.files), tell)
    found = {file.name: file for file in hashed}
    known = {file.name: file.sha256 for file in entry.files}
    for file in manifest.files:
        wanted = {file.sha256, known.get(file.name, "")} - {""}
        right = wanted <= {found[file.name].sha256}
        if not right or (file.git_sha1 and git_sha1(folder / file.name) != file.git_sha1):
            (folder / file.name).unlink()
            raise ModelFailure(
                f"{file.name} came with another hash than the one that was promised, so it was thrown away; try again, "
                "and if it stays so, something on the way changes files."
            )
        if file.name.endswith(".safetensors"):
            read_header(folder / file.name)
    return hashed, weights_hash


def git_sha1(path: Path) -> str:
    """The name that git gives to a file's contents, by which the hub knows its small files."""
    data = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _check_space(folder: Path, manifest: Manifest) -> None:
    present = sum(max(_size(folder / f.name), _size(folder / (f.name + PART))) for f in manifest.files)
    missing = sum(file.size for file in manifest.files) - present
    problem = space_problem(max(missing, 0), free_space(folder), str(model_folder(folder.stem)))
    if problem:
        raise BadInput(problem)


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _has_size(path: Path, size: int) -> bool:
    return path.is_file() and path.stat().st_size == size
