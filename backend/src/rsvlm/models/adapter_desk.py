"""What is done with adapters at a person's wish, by name: taken in, copied out, deleted. Numpy only.

The command line, the server and the starter all do it here; models are told of as `models.registry` does.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import BadInput
from . import adapters
from .registry import adapted_entry, bases


def listed() -> list[adapters.Kept]:
    """All kept adapters, those that fit no model here too."""
    return adapters.kept(bases())


def add(path: Path, name: str, overwrite: bool) -> dict[str, Any]:
    """Take a file in: the adapted model's entry. Raises RsvlmError as `adapters.add` does."""
    return adapted_entry(adapters.add(path, name, bases(), overwrite))


def export(name: str, path: Path) -> None:
    """Copy an adapter's file to where nothing is yet. Raises RsvlmError."""
    adapters.export(name, path, bases())


def do(message: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a message of the starter asks for (docs/adapters.md); the entry of what was taken in. Raises RsvlmError."""
    what, name, path = (str(message.get(key) or "") for key in ("do", "name", "path"))
    if what == "add":
        return add(full(path), name, bool(message.get("replace")))
    if what == "export":
        export(name, full(path))
    elif what == "remove":
        adapters.remove(name)
    else:
        raise BadInput(f"'{what}' is nothing that is done with an adapter; send add, export or remove.")
    return None


def full(path: str) -> Path:
    """A path that means the same in every process. Raises BadInput where it is not full."""
    found = Path(path)
    if not found.is_absolute():
        raise BadInput(f"The path '{path}' is not full; give it with its folders.")
    return found
