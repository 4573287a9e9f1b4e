"""Which tiles of a run are most worth a review next, as `rsvlm suggest` says: uncertain ones, unlike what is reviewed.

Free of Qt but for its translations; for a thread.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess  # nosec B404 # a list of arguments, no shell
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..client.child import NO_WINDOW
from ..client.environment import stripped
from ..errors import PluginError, Stopped
from ..qt import translate
from ..results.rows import REJECTED, as_shown, is_without_place
from ..review.lessons import REVIEWED, write_lessons
from ..review.loading import number, text
from ..review.snapshot import Snapshot

COUNT = 20
_LOOK = 0.2  # s


@dataclass(frozen=True)
class Place:
    """A tile worth a look: `outline` as GeoJSON in the layer's CRS, as QGIS shows it; `uncertainty` 0 to 1, `novelty`
    0 to 2."""

    outline: dict[str, Any]
    uncertainty: float
    novelty: float


def suggest(program: str, snap: Snapshot, is_cancelled: Callable[[], bool]) -> list[Place]:
    """The tiles, best first. Raises PluginError with a sentence where there are none, Stopped where it is cancelled."""
    document = snap.document
    if not document:
        words = translate("Improve", "{name} does not say which scene it is of; only layers made by RSVLM do.")
        raise PluginError(words.format(name=snap.name))
    if any(image.get("kind") != "raster" for image in document["request"]["images"]):
        words = translate("Improve", "The pixels of {name} were rendered and not kept; nothing can be suggested.")
        raise PluginError(words.format(name=snap.name))
    with tempfile.TemporaryDirectory(prefix="rsvlm-suggest-") as folder:
        run, reviewed = Path(folder) / "run.gpkg", Path(folder) / "reviewed.gpkg"
        _write_run(run, snap, is_cancelled)
        command = [program, "suggest", str(run), "--count", str(COUNT), "--json"]
        if next(snap.rows(REVIEWED, lambda _done: is_cancelled()), None) is not None:
            write_lessons(snap, reviewed, lambda _done: is_cancelled())
            command += ["--reviewed", str(reviewed)]
        told = _run(command, is_cancelled)
    without_place = is_without_place(document["run"]["grid"])
    return [
        Place(as_shown(one["outline"], without_place), float(one["uncertainty"]), float(one["novelty"]))
        for one in told["suggestions"]
    ]


def _write_run(file: Path, snap: Snapshot, is_cancelled: Callable[[], bool]) -> None:
    """What the command reads of a run: what was asked of which tiles, and how sure the model was of what it found."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE run (request TEXT, tiles TEXT)")
        database.execute("CREATE TABLE features (tile INTEGER, confidence REAL)")
        request, tiles = snap.document["request"], snap.document["run"]["tiles"]
        database.execute("INSERT INTO run VALUES (?, ?)", (json.dumps(request), json.dumps(tiles)))
        database.executemany("INSERT INTO features VALUES (?, ?)", _confidences(snap, is_cancelled))


def _confidences(snap: Snapshot, is_cancelled: Callable[[], bool]) -> Iterator[tuple[int, float]]:
    names = snap.fields.names()
    if "tile" not in names or "confidence" not in names:
        return
    for row in snap.rows(frozenset(("", *REVIEWED)) - {REJECTED}, lambda _done: is_cancelled()):
        values = dict(zip(names, row.attributes()))
        confidence, tile = number(values["confidence"]), text(values["tile"])
        if confidence == confidence and tile.lstrip("-").isdigit():
            yield int(tile), confidence


def _run(command: list[str], is_cancelled: Callable[[], bool]) -> dict[str, Any]:
    """What the command prints as JSON. Raises PluginError with its own sentence, Stopped."""
    try:
        process = subprocess.Popen(  # nosec B603 # a list, no shell
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            encoding="utf-8", errors="replace", env=stripped(os.environ), creationflags=NO_WINDOW,
        )
    except OSError as error:
        raise _cannot(str(error)) from error
    with process:
        while True:
            try:
                out, told = process.communicate(timeout=_LOOK)
                break
            except subprocess.TimeoutExpired:
                if is_cancelled():
                    process.kill()
                    raise Stopped(translate("Improve", "Stopped; nothing was suggested.")) from None
    if process.returncode != 0:
        lines = told.strip().splitlines()
        raise PluginError(lines[-1].partition("rsvlm: ")[2] or lines[-1], details=told) if lines else _cannot("")
    try:
        found: dict[str, Any] = json.loads(out)
        return found
    except ValueError as error:
        raise _cannot(out[:2000]) from error


def _cannot(details: str) -> PluginError:
    return PluginError(translate("Improve", "The engine can suggest nothing; the log tells why."), details)
