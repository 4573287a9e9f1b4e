"""What a finished GeoPackage of a scene tells by SQLite alone: kinds of features, and what was found in tiles."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from ..found import TileFound, unpack
from ..palette import Kind


def kinds_in(file: Path) -> list[Kind]:
    """Labels and ways of changing in a GeoPackage that nobody writes to, in the order in which they were found."""
    query = "SELECT label, coalesce(change, '') FROM features GROUP BY 1, 2 ORDER BY min(fid)"
    with closing(_opened(file)) as database:
        return [(str(label), str(change)) for label, change in database.execute(query)]


def tiles_in(file: Path) -> Iterator[tuple[int, TileFound]]:
    """What was found in each tile that is done, in order."""
    with closing(_opened(file)) as database:
        for tile, answer in database.execute("SELECT tile, answer FROM answers ORDER BY tile"):
            yield int(tile), unpack(answer)


def _opened(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
