"""Files of text, line by line, each line with the place that a sentence about it names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import BadInput


def read_text(path: Path) -> str:
    """The content of a file of text. Raises BadInput where it cannot be read as UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} cannot be read as text: {error}.") from error


def filled_lines(name: str | Path, text: str) -> Iterator[tuple[str, str]]:
    """(place, line) of each line that is not blank; a place is "FILE, line 3"."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield f"{name}, line {number}", line.strip()


def json_lines(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """(place, object) of each line of a file of JSON lines, or of each entry of a file that is one JSON list.

    Raises BadInput, with the line, where one is no object.
    """
    text = read_text(path)
    if text.lstrip().startswith("["):
        yield from _entries(path, text)
        return
    for place, line in filled_lines(path, text):
        try:
            row = json.loads(line)
        except ValueError as error:
            raise BadInput(f"{place} is not JSON ({error}).") from error
        if not isinstance(row, dict):
            raise BadInput(f"{place} is not an object with named fields.")
        yield place, row


def text_field(place: str, row: dict[str, Any], *names: str) -> str:
    """The first of the fields `names` that a row has, as text. Raises BadInput where it has none."""
    for name in names:
        if row.get(name) is not None:
            return str(row[name])
    raise BadInput(f"{place} lacks {' or '.join(names)}.")


def _entries(path: Path, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        rows = json.loads(text)
    except ValueError as error:
        raise BadInput(f"{path} is not JSON ({error}).") from error
    for number, row in enumerate(rows, 1):
        place = f"{path}, entry {number}"
        if not isinstance(row, dict):
            raise BadInput(f"{place} is not an object with named fields.")
        yield place, row
