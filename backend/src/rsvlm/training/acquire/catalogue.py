"""A catalogue: the data sets of a person, each with its format, place, terms and split, in one YAML file.

    data:
      harbour: {format: voc, path: harbour/train, licence: MIT, ship: true, split: train, metres: 0.3}
      pools: {format: vector, path: pools.gpkg, licence: own, ship: true, options: {raster: city.tif, label: pool}}

Paths are relative to the folder of all data. `split`, `metres` and `provenance` may be left out (train, unknown, the
licence's own words); `licence` and `ship` may not: nobody else can know them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from inspect import signature
from pathlib import Path
from typing import Any

from ...errors import BadInput
from ..records import SPLITS, TRAIN, Origin
from .formats.table import FORMATS
from .found import Found

PATHS = ("raster", "images")
"""Options that are paths."""

_FIELDS = ("format", "path", "licence", "ship", "split", "metres", "provenance", "options")


@dataclass(frozen=True)
class Entry:
    """One data set of a catalogue."""

    origin: Origin
    format: str
    path: Path
    options: Mapping[str, Any] = field(default_factory=dict)

    def read(self) -> Found:
        """Its records and flaws. Raises BadInput as its reader does."""
        reader = FORMATS[self.format]
        try:
            signature(reader).bind(self.path, self.origin, **self.options)
        except TypeError as error:
            raise BadInput(f"{self.origin.source} has options that do not fit {self.format} ({error}).") from error
        return reader(self.path, self.origin, **self.options)


def read_catalogue(listed: Any, root: Path) -> dict[str, Entry]:
    """The entries of a catalogue's `data` by name. Raises BadInput, with the name, for one that is not complete."""
    if not isinstance(listed, dict) or not listed:
        raise BadInput("A catalogue needs data: names, each with a format, a path, a licence and ship.")
    return {str(name): _entry(str(name), row, root) for name, row in listed.items()}


def _entry(name: str, row: Any, root: Path) -> Entry:
    if not isinstance(row, dict):
        raise BadInput(f"{name} in the catalogue is not a list of fields; give {', '.join(_FIELDS)}.")
    unknown = sorted(set(row) - set(_FIELDS))
    if unknown:
        raise BadInput(f"{name} has the field {unknown[0]}, which is not one of {', '.join(_FIELDS)}.")
    for needed in ("format", "path", "licence"):
        if not isinstance(row.get(needed), str) or not row[needed].strip():
            raise BadInput(f"{name} in the catalogue lacks {needed}.")
    if not isinstance(row.get("ship"), bool):
        raise BadInput(f"{name} does not say whether weights may be shipped; give ship: true or ship: false.")
    if row["format"] not in FORMATS:
        raise BadInput(f"{name} has the format {row['format']}; known are {', '.join(FORMATS)}.")
    split, metres = row.get("split", TRAIN), row.get("metres")
    if split not in SPLITS:
        raise BadInput(f"{name} has the split {split}; it is one of {', '.join(SPLITS)}.")
    if metres is not None and (isinstance(metres, bool) or not isinstance(metres, (int, float)) or not metres > 0):
        raise BadInput(f"{name} has {metres} for metres a pixel; give a number above 0 or leave it out.")
    options = dict(row.get("options") or {})
    options.update({key: root / str(options[key]) for key in PATHS if key in options})
    path = root / row["path"]
    if not path.exists():
        raise BadInput(f"{name}: {path} does not exist; check the path in the catalogue.")
    metres = None if metres is None else float(metres)
    origin = Origin(name, row["licence"], row["ship"], split, metres, str(row.get("provenance", "")))
    return Entry(origin, row["format"], path, options)
