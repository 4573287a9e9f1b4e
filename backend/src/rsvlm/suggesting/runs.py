"""A finished run read back from its GeoPackage: what was asked of which tiles, and how sure the model was."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..imagery.grid import Window
from ..imagery.opening import open_images
from ..imagery.scene import Scene
from ..request_reading import request_from_json
from ..schema import Request


@dataclass(frozen=True)
class Run:
    """`windows` of the scene were looked at, by the numbers of their tiles; `confidences` are of what was found there.
    """

    file: Path
    request: Request
    windows: dict[int, Window]
    confidences: dict[int, list[float]]

    def scene(self) -> Scene:
        """The picture or the two dates that were looked at. Raises BadInput where they are not there any more."""
        return open_images(self.request.images)


def read_run(file: Path) -> Run:
    """A run that `rsvlm run` wrote. Raises BadInput where the file is none, or is of a whole scene."""
    if not file.is_file():
        raise BadInput(f"There is no file {file}; give the GeoPackage that `rsvlm run` wrote.")
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT request, tiles FROM run").fetchall()
            found = database.execute("SELECT tile, confidence FROM features").fetchall()
        request, tiles = (json.loads(value) for value in rows[0])
    except (sqlite3.Error, ValueError, IndexError, TypeError) as error:
        raise BadInput(f"{file} does not say which tiles were looked at ({error}); give one of `rsvlm run`.") from error
    windows = {number: Window(*(int(value) for value in tile)) for number, tile in enumerate(tiles)}
    return Run(file, request_from_json(_known(request)), windows, _by_tile(found))


def _known(request: dict[str, Any]) -> dict[str, Any]:
    """What decides where was looked at what; how the job was to be done is of no concern."""
    return {name: request[name] for name in ("task", "prompt", "images", "model") if name in request}


def _by_tile(rows: list[tuple[Any, Any]]) -> dict[int, list[float]]:
    found: dict[int, list[float]] = {}
    for tile, confidence in rows:
        if isinstance(tile, int) and isinstance(confidence, float):
            found.setdefault(tile, []).append(confidence)
    return found
