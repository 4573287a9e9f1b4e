"""The card of an installed model: where each file came from and what it was when it was checked. Standard library only.

It lies beside the files as `card.json`. A hash is computed when a model is installed, not when it is used: a file with
the size and the time of change that the card names counts as the file that was hashed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable

from ..errors import ModelFailure

CARD = "card.json"
WEIGHTS_SUFFIX = ".safetensors"
_BLOCK = 1 << 22

Tell = Callable[[int], None]
"""Is told how many bytes were read or written since it was last called; may raise Stopped."""


@dataclass(frozen=True)
class CardFile:
    """A file as it was checked: bytes, SHA-256, time of change in nanoseconds since 1970."""

    name: str
    size: int
    sha256: str
    modified: int


@dataclass(frozen=True)
class Card:
    """What is known of an installed model.

    `source` is a repository of the hub, or the folder or file it was imported from; `revision` a full commit, or "" for
    an import. `agreed` is when the person agreed to the licence and the size, ISO 8601. `weights_hash` is the SHA-256
    of the weight files one after the other.
    """

    id: str
    title: str
    family: str
    source: str
    revision: str
    licence: str
    agreed: str
    weights_hash: str
    files: tuple[CardFile, ...]

    @property
    def size(self) -> int:
        """Bytes of the weights, as `ModelInfo.size` counts them."""
        return sum(file.size for file in self.files if file.name.endswith(WEIGHTS_SUFFIX))

    def changes(self, folder: Path) -> tuple[str, ...]:
        """Names of the files that are missing or have not the size and time of change that they were hashed with."""
        return tuple(file.name for file in self.files if not _is_same(folder / file.name, file))


def read_card(folder: Path) -> Card | None:
    """The card in `folder`, None where there is none. Raises ModelFailure where it cannot be understood."""
    path = folder / CARD
    try:
        return parse_card(path.read_bytes())
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ModelFailure(f"{path} cannot be read; remove the model and install it again.") from error


def parse_card(text: bytes) -> Card:
    """The card that was written as `text`. Raises ValueError where it is none."""
    try:
        data: dict[str, Any] = json.loads(text)
        card = Card(**{**data, "files": tuple(CardFile(**file) for file in data["files"])})
        if not all(Path(file.name).name == file.name and file.size >= 0 for file in card.files):
            raise ValueError("A card names files beside itself and their sizes.")
        return card
    except (TypeError, KeyError) as error:
        raise ValueError("This is no card of a model.") from error


def write_card(folder: Path, card: Card) -> None:
    """Put the card beside the files it speaks of, in one step."""
    write_json(folder / CARD, asdict(card))


def write_json(path: Path, data: dict[str, Any]) -> None:
    """Write a JSON file in one step."""
    part = path.with_name(path.name + ".new")
    part.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    os.replace(part, path)


def hash_files(paths: Iterable[Path], tell: Tell) -> tuple[tuple[CardFile, ...], str]:
    """Each file hashed, and the hash of the weight files among them one after the other in the order of their names."""
    ordered = sorted(paths)
    shards = sum(path.name.endswith(WEIGHTS_SUFFIX) for path in ordered) > 1
    together = hashlib.sha256()
    found = []
    for path in ordered:
        state = path.stat()
        alone = hashlib.sha256()
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                alone.update(block)
                if shards and path.name.endswith(WEIGHTS_SUFFIX):
                    together.update(block)
                tell(len(block))
        found.append(CardFile(path.name, state.st_size, alone.hexdigest(), state.st_mtime_ns))
    if shards:
        return tuple(found), together.hexdigest()
    return tuple(found), next((file.sha256 for file in found if file.name.endswith(WEIGHTS_SUFFIX)), "")


def _is_same(path: Path, file: CardFile) -> bool:
    try:
        state = path.stat()
    except OSError:
        return False
    return state.st_size == file.size and state.st_mtime_ns == file.modified
