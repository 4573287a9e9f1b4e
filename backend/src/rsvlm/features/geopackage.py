"""A finished answer as a GeoPackage that opens right anywhere and says how it was made.

Layers, in this order: `features` (what was found, may be empty), `footprint` (what was searched), `coverage` (how
closely, only where that differs), the tables `answers` (only for answers in words) and `run` (one row: everything
needed to repeat it). The file is written beside its place
under another name and moved there when it is whole, so that a reader never sees half of it.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely
from shapely.geometry import shape

from ..errors import BadInput
from ..schema import Answer, Coverage, Feature, Request, TextAnswer, to_json

Column = npt.NDArray[Any]
LITTLE_SPACE = 1 << 20
VERSION = "1.2"
"""Of the GeoPackage standard: GDAL before 3.7, which QGIS 3.22 has, warns of newer ones each time it opens a file."""


def write_geopackage(path: Path, answer: Answer, request: Request, command: str = "") -> None:
    """Write `answer` to `path`, replacing what is there. `command` is a line that repeats the run.

    Raises BadInput, with nothing left behind, where the folder cannot be written to or the disk is full.
    """
    check_place(path)
    part = path.with_name(f".{path.stem}.{os.getpid()}.part.gpkg")
    crs = answer.provenance.grid.get("crs")
    answer = _with_regions(answer, request)
    try:
        _layer(part, "features", _geometries([f.geometry for f in answer.features]), _feature_columns(answer), crs)
        _layer(part, "footprint", _geometries([answer.footprint]), _footprint_columns(answer), crs, append=True)
        if answer.coverage:
            coverage = _geometries([c.geometry for c in answer.coverage])
            _layer(part, "coverage", coverage, _coverage_columns(answer.coverage), crs, append=True)
        if answer.texts:
            _table(part, "answers", _text_columns(answer.texts))
        _table(part, "run", _run_columns(answer, request, command))
        _verify(part, len(answer.features))
        os.replace(part, path)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        raise BadInput(_why(path, error)) from error
    finally:
        for leftover in (part, part.with_name(part.name + "-journal"), part.with_name(part.name + "-wal")):
            leftover.unlink(missing_ok=True)


def _with_regions(answer: Answer, request: Request) -> Answer:
    """Regions that were asked about are the features, with their answer as the label and its reason as the note."""
    if not request.regions:
        return answer
    features = [
        Feature(
            geometry=request.regions[text.tile].geometry,
            label=text.text,
            confidence=text.confidence,
            confidence_method=text.confidence_method,
            tile=text.tile,
            raw=text.raw,
            quality=text.quality,
            note=text.note,
        )
        for text in answer.texts
    ]
    return replace(answer, features=tuple(features))


def check_place(path: Path) -> None:
    """Raise BadInput where no GeoPackage can be made at `path`: known before a model has worked for an hour."""
    if path.suffix.lower() != ".gpkg":
        raise BadInput(f"{path} is not a GeoPackage's name; let it end in .gpkg.")
    if path.is_dir():
        raise BadInput(f"{path} is a folder; give the name of a file.")
    if not path.parent.is_dir():
        raise BadInput(f"The folder {path.parent} does not exist; make it or choose another one.")
    probe = path.with_name(f".{path.stem}.{os.getpid()}.probe")
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise BadInput(_why(path, error)) from error


def _why(path: Path, error: Exception) -> str:
    code = getattr(error, "errno", None)
    if code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"Nothing can be written to the folder {path.parent}; choose another one or ask for the right to write."
    if code == errno.ENOSPC or shutil.disk_usage(path.parent).free < LITTLE_SPACE:
        return f"The disk of {path.parent} is full, nothing was written; free some space or choose another folder."
    return f"{path} could not be written ({' '.join(str(error).split())}); choose another place."


def _layer(
    path: Path, name: str, geometries: Column, columns: dict[str, Column], crs: str | None, append: bool = False
) -> None:
    kinds = {g.geom_type for g in geometries}
    many = "MultiPolygon" in kinds
    kind = "Unknown" if "Point" in kinds else "MultiPolygon" if many else "Polygon"
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write(
            str(path),
            shapely.to_wkb(geometries),
            list(columns.values()),
            list(columns),
            layer=name,
            driver="GPKG",
            geometry_type=kind,
            promote_to_multi=kind == "MultiPolygon",
            crs=crs,
            append=append,
            **({} if append else {"dataset_options": {"VERSION": VERSION}}),
        )


def _table(path: Path, name: str, columns: dict[str, Column]) -> None:
    values, names = list(columns.values()), list(columns)
    pyogrio.raw.write(str(path), None, values, names, layer=name, driver="GPKG", append=True, geometry_type=None)


def _verify(path: Path, features: int) -> None:
    """GDAL does not report everything that goes wrong while it closes a file, so the file is asked."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        (state,) = database.execute("PRAGMA quick_check").fetchone()
        (count,) = database.execute("SELECT count(*) FROM features").fetchone()
        (runs,) = database.execute("SELECT count(*) FROM run").fetchone()
    database.close()
    if state != "ok" or count != features or runs != 1:
        raise OSError(errno.EIO, f"only {count} of {features} features arrived in the file")


def _geometries(geometries: Sequence[dict[str, Any]]) -> Column:
    shapes = np.empty(len(geometries), dtype=object)
    for index, geometry in enumerate(geometries):
        shapes[index] = shape(geometry)
    return shapes


def _texts(values: Sequence[str | None]) -> Column:
    column = np.empty(len(values), dtype=object)
    column[:] = list(values)
    return column


def _numbers(values: Sequence[float | None]) -> Column:
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _dates(values: Sequence[str | None]) -> Column:
    """ISO 8601 dates as dates; as text where one of them is not a date."""
    try:
        return np.array([value or "NaT" for value in values], dtype="datetime64[D]")
    except ValueError:
        return _texts(values)


def _feature_columns(answer: Answer) -> dict[str, Column]:
    found: tuple[Feature, ...] = answer.features
    columns = {
        "label": _texts([f.label for f in found]),
        "confidence": _numbers([f.confidence for f in found]),
        "confidence_method": _texts([f.confidence_method for f in found]),
        "tile": np.array([f.tile for f in found], dtype=np.int32),
        "quality": _texts([f.quality for f in found]),
        "raw": _texts([f.raw for f in found]),
        "note": _texts([f.note for f in found]),
    }
    if any(f.before or f.after for f in found) or answer.provenance.task == "change":
        columns["before"] = _dates([f.before for f in found])
        columns["after"] = _dates([f.after for f in found])
        columns["change"] = _texts([f.change for f in found])
    return columns


def _footprint_columns(answer: Answer) -> dict[str, Column]:
    made = answer.provenance
    return {
        "task": _texts([made.task]),
        "prompt": _texts([made.prompt]),
        "found": np.array([len(answer.features)], dtype=np.int64),
        "complete": np.array([answer.complete]),
    }


def _coverage_columns(coverage: Sequence[Coverage]) -> dict[str, Column]:
    return {
        "scale": np.array([c.scale for c in coverage], dtype=np.float64),
        "presence": _numbers([c.presence for c in coverage]),
        "searched": np.array([c.searched for c in coverage]),
    }


def _text_columns(texts: Sequence[TextAnswer]) -> dict[str, Column]:
    return {
        "prompt": _texts([t.prompt for t in texts]),
        "answer": _texts([t.text for t in texts]),
        "confidence": _numbers([t.confidence for t in texts]),
        "confidence_method": _texts([t.confidence_method for t in texts]),
        "tile": np.array([t.tile for t in texts], dtype=np.int32),
        "raw": _texts([t.raw for t in texts]),
        "region": _texts([t.region for t in texts]),
        "note": _texts([t.note for t in texts]),
    }


def _run_columns(answer: Answer, request: Request, command: str) -> dict[str, Column]:
    """Plain values as they are, everything nested as JSON."""
    row: dict[str, Any] = {
        **to_json(answer.provenance),
        "warnings": list(answer.warnings),
        "complete": answer.complete,
        "request": to_json(request),
        "command": command,
    }
    columns: dict[str, Column] = {}
    for name, value in row.items():
        if isinstance(value, bool):
            columns[name] = np.array([value])
        else:
            columns[name] = _texts([value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)])
    return columns
