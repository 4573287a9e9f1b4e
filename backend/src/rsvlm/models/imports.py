"""A model from a folder or a ZIP file into the store, for machines without a network."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Callable

from ..errors import BadInput
from . import catalogue
from .card import CARD, WEIGHTS_SUFFIX, Card, hash_files, parse_card
from .catalogue import Published
from .fetch import Progress, alone, on_disk
from .plan import MANIFEST, space_problem
from .qwen_vl.config import is_qwen_vl
from .qwen_vl.profile_choice import profile_of
from .rsunivlm.profile import read_profile
from .rsunivlm.published_config import is_published
from .rsunivlm.published_profile import PUBLISHED_PROFILE
from .store import Installed, find, free_space, model_folder, partial_folder, settle
from .weights_file import read_header

if TYPE_CHECKING:
    from .base import Control

_TAKEN = (".json", WEIGHTS_SUFFIX)
_BLOCK = 1 << 22
UNKNOWN_LICENCE = "as its publisher says"


@dataclass(frozen=True)
class _Source:
    """Files to copy: name -> size in bytes, how each is opened, and the card that lies beside them, if any."""

    sizes: dict[str, int]
    open: Callable[[str], IO[bytes]]
    card: Card | None


def import_model(path: Path, model: str, control: Control, progress: Progress, licence: str = "") -> Installed:
    """Copy a checkpoint into the store under the id `model`: its JSON and safetensors files, nothing else.

    `path` is a checkpoint folder, a file in it, or a ZIP file with one. Where a card lies beside the files (they come
    from the store of another machine, or were quantised), they must have its hashes, and what it says of their origin
    is kept. `licence` is kept in the card where nothing better is known. Raises BadInput where there is no such
    checkpoint, it is not what its card says, the id is taken or the disk too small, ModelFailure where the disk fails.
    """
    from .registry import SHIPPED

    folder, gathered = model_folder(model), partial_folder(model)
    if model in SHIPPED or find(model) is not None:
        raise BadInput(f"There is a model '{model}' already; choose another id, or remove that one first.")
    entry = catalogue.find(model)
    with on_disk(folder), _opened(path) as source, alone(model):
        _check_names(path, source, entry)
        problem = space_problem(sum(source.sizes.values()), free_space(folder), str(folder))
        if problem:
            raise BadInput(problem)
        if gathered.exists():
            shutil.rmtree(gathered)
        gathered.mkdir(parents=True)
        try:
            _copy(source, gathered, control, progress)
            card = _card(path, source.card, gathered, model, entry, licence, control, progress)
        except BaseException:
            shutil.rmtree(gathered, ignore_errors=True)
            raise
        return settle(model, card)


@contextmanager
def _opened(path: Path) -> Iterator[_Source]:
    if path.is_file() and path.suffix.lower() == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                yield _zipped(path, archive)
        except zipfile.BadZipFile as error:
            raise BadInput(f"{path} is no ZIP file that can be read to its end; copy it again.") from error
        return
    folder = path.parent if path.is_file() else path
    if not folder.is_dir():
        raise BadInput(f"There is nothing at {path}; name the folder of a checkpoint, or a ZIP file with one.")
    sizes = {file.name: file.stat().st_size for file in folder.iterdir() if file.is_file()}
    yield _source(sizes, lambda name: (folder / name).open("rb"))


def _zipped(path: Path, archive: zipfile.ZipFile) -> _Source:
    """The files beside the archive's config.json, by their bare names."""
    configs = [PurePosixPath(name) for name in archive.namelist() if PurePosixPath(name).name == "config.json"]
    if len(configs) != 1:
        raise BadInput(f"{path} holds {len(configs) or 'no'} config.json; one checkpoint at a time can be imported.")
    members = {
        PurePosixPath(item.filename).name: item
        for item in archive.infolist()
        if PurePosixPath(item.filename).parent == configs[0].parent and not item.is_dir()
    }
    sizes = {name: item.file_size for name, item in members.items()}
    return _source(sizes, lambda name: archive.open(members[name]))


def _source(sizes: dict[str, int], opened: Callable[[str], IO[bytes]]) -> _Source:
    card = None
    if CARD in sizes:
        try:
            with opened(CARD) as stream:
                card = parse_card(stream.read(_BLOCK))
        except ValueError as error:
            raise BadInput(
                f"The {CARD} beside the checkpoint cannot be read; copy it again, or leave it out."
            ) from error
    wanted = {name: size for name, size in sizes.items() if name.endswith(_TAKEN) and name not in (CARD, MANIFEST)}
    return _Source(wanted, opened, card)


def _check_names(path: Path, source: _Source, entry: Published | None) -> None:
    if "config.json" not in source.sizes or not any(name.endswith(WEIGHTS_SUFFIX) for name in source.sizes):
        raise BadInput(f"{path} has no config.json with safetensors weights beside it; pickled ones are never taken.")
    if entry is None:
        return
    for file in entry.files:
        size = source.sizes.get(file.name)
        if file.name.endswith(WEIGHTS_SUFFIX) and (size is None or not file.fits(size)):
            raise BadInput(
                f"{path} is not {entry.title} as published (its {file.name} should have about {file.size} bytes); "
                "import it under another id."
            )


def _copy(source: _Source, folder: Path, control: Control, progress: Progress) -> None:
    done, total = 0, sum(source.sizes.values())
    for name in sorted(source.sizes):
        with source.open(name) as stream, (folder / name).open("wb") as out:
            while block := stream.read(_BLOCK):
                control.check()
                out.write(block)
                done += len(block)
                progress("copying", done, total)


def _card(
    path: Path,
    told: Card | None,
    folder: Path,
    model: str,
    entry: Published | None,
    licence: str,
    control: Control,
    progress: Progress,
) -> Card:
    """The card of files that were copied. Raises BadInput where they are no checkpoint that could be loaded."""
    title, family, own_licence = _what(folder, model)
    paths = sorted(folder.iterdir())
    for file in paths:
        if file.name.endswith(WEIGHTS_SUFFIX):
            read_header(file)
    done, total = 0, sum(file.stat().st_size for file in paths)

    def tell(count: int) -> None:
        nonlocal done
        done += count
        control.check()
        progress("checking", done, total)

    hashed, weights_hash = hash_files(paths, tell)
    known = {file.name: file.sha256 for file in told.files} if told else {}
    known.update({file.name: file.sha256 for file in entry.files if file.sha256} if entry else {})
    for one in hashed:
        if known.pop(one.name, one.sha256) != one.sha256:
            raise BadInput(f"{one.name} in {path} is not what it was when it was checked; make the copy again.")
    if known:
        raise BadInput(f"{sorted(known)[0]} is missing in {path}; make the copy again.")
    origin = told or Card(model, title, family, str(path.absolute()), "", own_licence, "", weights_hash, hashed)
    return Card(
        id=model,
        title=entry.title if entry else origin.title,
        family=family,
        source=origin.source,
        revision=origin.revision,
        licence=licence or (entry.licence if entry else origin.licence),
        agreed=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        weights_hash=weights_hash,
        files=hashed,
    )


def _what(folder: Path, model: str) -> tuple[str, str, str]:
    """Title, family and licence of a checkpoint, as it says itself."""
    if is_qwen_vl(folder):
        qwen = profile_of(folder, model)
        return f"{qwen.name} ({model})", qwen.family, UNKNOWN_LICENCE
    if is_published(folder):
        return f"{PUBLISHED_PROFILE.name} ({model})", PUBLISHED_PROFILE.family, UNKNOWN_LICENCE
    if (folder / "profile.json").is_file():
        profile, wording = read_profile(folder)
        return wording.title, profile.family, wording.licence
    raise BadInput(
        "The config.json is that of a model of another kind; choose an RSUniVLM, RSCoVLM or Qwen-VL checkpoint."
    )
