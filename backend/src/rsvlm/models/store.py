"""Where the models of this user live, and what is there. Standard library only.

One folder a model, named by its id, with the model's files and its card. A download that is under way or was cut lies
in a folder beside it (`ID.part`) and becomes the model's folder in one step when every hash is right: a folder with a
card is a model that was complete.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import BadInput, ModelFailure
from .card import CARD, Card, Tell, hash_files, read_card, write_card

FOLDER_VARIABLE = "RSVLM_MODELS"
ADAPTERS = "adapters"
"""The folder among the models that has what they have learned (`models.adapters`); no model can be called so."""
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


@dataclass(frozen=True)
class Installed:
    """A model in the store: its folder, its card, and the files that are not as they were when they were hashed."""

    folder: Path
    card: Card
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verified:
    """What a check of all hashes found: names of missing files, and of files with other contents."""

    id: str
    folder: str
    files: int
    missing: tuple[str, ...]
    different: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether every file is what was installed."""
        return not (self.missing or self.different)


def models_folder() -> Path:
    """Where models of this user live: RSVLM_MODELS, else the place for data of applications on this system."""
    given = os.environ.get(FOLDER_VARIABLE)
    if given:
        return Path(given).expanduser()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "rsvlm" / "models"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "rsvlm" / "models"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "rsvlm" / "models"


def model_folder(model: str) -> Path:
    """The folder of a model, there or not. Raises BadInput where `model` is no id."""
    if not is_id(model):
        raise BadInput(f"'{model}' is no id of a model; use small letters, digits, '-', '_' and '.', 64 at most.")
    return models_folder() / model


def is_id(model: str) -> bool:
    """Whether a model in the store may be called so. An id that ends as a partial folder does could be mistaken."""
    return _ID.fullmatch(model) is not None and not model.endswith(".part") and model != ADAPTERS


def partial_folder(model: str) -> Path:
    """Where the files of a model are gathered until all are there."""
    return model_folder(model).with_name(model + ".part")


def installed() -> list[Installed]:
    """The models in the store in the order of their ids; folders without a readable card are none."""
    try:
        folders = sorted(path for path in models_folder().iterdir() if is_id(path.name))
    except OSError:
        return []
    found = (find(folder.name) for folder in folders)
    return [model for model in found if model is not None]


def find(model: str) -> Installed | None:
    """The installed model of that id, None where there is none or its card cannot be read; nothing is hashed."""
    if not is_id(model):
        return None
    folder = models_folder() / model
    try:
        card = read_card(folder)
    except ModelFailure:
        return None
    return None if card is None else Installed(folder, replace(card, id=model), card.changes(folder))


def get(model: str) -> Installed:
    """As `find`. Raises BadInput where there is no such model."""
    found = find(model)
    if found is None:
        there = ", ".join(one.card.id for one in installed()) or "none"
        raise BadInput(f"No model '{model}' is installed in {models_folder()} ({there}); see `rsvlm models`.")
    return found


def has_partial(model: str) -> bool:
    """Whether a download of that model was begun and not finished."""
    return is_id(model) and partial_folder(model).is_dir()


def verify(model: str, tell: Tell) -> Verified:
    """Hash all files again and hold them against the card. Files that are right but were touched are known again.

    Raises BadInput where there is no such model, ModelFailure where a file cannot be read.
    """
    found = get(model)
    folder, card = found.folder, found.card
    present = [folder / file.name for file in card.files if (folder / file.name).is_file()]
    try:
        hashed, _ = hash_files(present, tell)
        now = {file.name: file for file in hashed}
        different = tuple(f.name for f in card.files if f.name in now and now[f.name].sha256 != f.sha256)
        missing = tuple(file.name for file in card.files if file.name not in now)
        if found.changed and not (missing or different):
            write_card(folder, replace(card, files=hashed))
    except OSError as error:
        raise ModelFailure(f"{folder} cannot be checked ({error.strerror}); see to the disk it is on.") from error
    return Verified(model, str(folder), len(card.files), missing, different)


def remove(model: str) -> int:
    """Delete a model and what was begun of it; the bytes that are free again.

    Raises BadInput where there is none, ModelFailure where it cannot be deleted.
    """
    folders = [folder for folder in (model_folder(model), partial_folder(model)) if folder.is_dir()]
    if not folders:
        get(model)
    freed = 0
    for folder in folders:
        freed += sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        try:
            # The card goes first: whatever happens then, what is left is not taken for a model.
            (folder / CARD).unlink(missing_ok=True)
            shutil.rmtree(folder)
        except OSError as error:
            raise ModelFailure(
                f"{folder} cannot be deleted ({error.strerror}); end what uses it, then delete the folder."
            ) from error
    return freed


def settle(model: str, card: Card) -> Installed:
    """Make the gathered files of a model the model, with `card`; one of the same id is replaced.

    Raises ModelFailure where the folder cannot be put in place.
    """
    gathered, folder = partial_folder(model), model_folder(model)
    try:
        write_card(gathered, card)
        if folder.exists():
            (folder / CARD).unlink(missing_ok=True)
            shutil.rmtree(folder)
        os.replace(gathered, folder)
    except OSError as error:
        raise ModelFailure(f"{folder} cannot be put in place ({error.strerror}); end what uses it.") from error
    return Installed(folder, card)


def free_space(folder: Path) -> int:
    """Free bytes of the disk that `folder` is or will be on."""
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    return shutil.disk_usage(folder).free
