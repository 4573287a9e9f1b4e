"""The index of a catalogue that is worked on: each scene or pair with what became of it, as a GeoParquet file."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import BadInput
from .footprint import DEGREES
from .item import Unit

INDEX = "index.parquet"

WAITING, DONE, PARTLY, FAILED = "to do", "done", "partly done", "failed"
"""What becomes of a scene: all of its tiles are settled, some could not be read or answered (or it was stopped), or it
could not be worked on at all."""


@dataclass(frozen=True)
class Record:
    """What became of a scene or pair. `output` is relative to the folder of the index; `error` why it failed."""

    unit: Unit
    state: str = WAITING
    features: int = 0
    tiles: int = 0
    seconds: float = 0.0
    warnings: tuple[str, ...] = ()
    error: str = ""
    output: str = ""


def counts(records: Sequence[Record]) -> dict[str, int]:
    """How many there are of each state that occurs."""
    return dict(Counter(record.state for record in records))


def write_index(folder: Path, records: Sequence[Record]) -> None:
    """Put the index of a folder in the place of what was there, all of it or nothing.

    Footprints are in EPSG:4326, none where a scene has no known place. Raises BadInput where it cannot be written.
    """
    import geopandas

    units = [record.unit for record in records]
    columns: dict[str, Sequence[Any]] = {
        "id": [unit.id for unit in units],
        "state": [record.state for record in records],
        "date": [unit.before.date for unit in units],
        "path": [unit.before.path for unit in units],
        "after_date": [unit.after.date if unit.after else None for unit in units],
        "after": [unit.after.path if unit.after else None for unit in units],
        "share": [unit.share for unit in units],
        "features": [record.features for record in records],
        "tiles": [record.tiles for record in records],
        "seconds": [record.seconds for record in records],
        "warnings": [" ".join(record.warnings) for record in records],
        "error": [record.error for record in records],
        "output": [record.output for record in records],
    }
    table = geopandas.GeoDataFrame(columns, geometry=[unit.footprint for unit in units], crs=DEGREES)
    # A column of one kind whatever is in it: without second dates there would be no kind at all.
    table = table.astype({**dict.fromkeys(("date", "path", "after_date", "after"), "string"), "share": "float64"})
    there, new = folder / INDEX, folder / f".{INDEX}.new"
    try:
        table.to_parquet(new, schema_version="1.1.0", write_covering_bbox=True)
        os.replace(new, there)
    except OSError as error:
        raise BadInput(f"{there} cannot be written ({error.strerror}); free some space, then go on.") from error


def seconds_before(folder: Path) -> Mapping[str, float]:
    """What each scene took, as an index of an earlier run tells; nothing where there is none that can be read."""
    import pandas

    try:
        table = pandas.read_parquet(folder / INDEX, columns=["id", "seconds"])
    except (OSError, ValueError):
        return {}
    return dict(zip(table["id"], table["seconds"]))
