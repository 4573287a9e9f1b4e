"""A GeoPackage that grows row by row in transactions of its own: what GDAL writes only as a whole file.

GDAL makes the file and its tables, so that they are as any reader expects them; SQLite adds the rows. A reader (QGIS)
may look while rows are added.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import struct
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio
import shapely

from ..errors import BadInput
from ..features.geopackage import VERSION
from .spatial_index import add_boxes

WAIT = 30.0
"""Seconds to wait for a reader that holds the file."""

_ONE_PART = struct.pack("<BII", 1, 6, 1)
"""What makes a multipolygon in WKB of the polygon that follows."""
_HEAD = np.dtype(
    [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4), ("part", "S9")]
)
"""Header of a geometry with its box: min x, max x, min y, max y (GeoPackage 1.3, clause 2.1.3), and `_ONE_PART`."""
_FLAGS = 0b00000011
"""Little endian, the box has two dimensions, not empty."""


@dataclass(frozen=True)
class Layer:
    """A table to be made: its columns as numpy types (`object` for texts), and whether each row has a polygon."""

    name: str
    columns: dict[str, str]
    has_polygons: bool = True


class GeoPackage:
    """An open file. One thread writes; everything happens inside of `transaction`.

    Other processes may read it meanwhile. GDAL in this process may not: it has an SQLite of its own, and two of them in
    one process lose each other's locks (sqlite.org, "How To Corrupt An SQLite Database File", 2.2.1).
    """

    def __init__(self, path: Path) -> None:
        """Opens what is there. Raises BadInput where it is no GeoPackage or cannot be opened."""
        self.path = path
        try:
            self._database = sqlite3.connect(path, timeout=WAIT, isolation_level=None, check_same_thread=False)
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = FULL")
            self._srs = dict(self._database.execute("SELECT table_name, srs_id FROM gpkg_geometry_columns"))
        except sqlite3.Error as error:
            raise BadInput(f"{path} cannot be opened as a GeoPackage ({error}); choose another file.") from error
        for name, place in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
            self._database.create_function(name, 1, _edge(place), deterministic=True)
        self._database.create_function("ST_IsEmpty", 1, lambda blob: 0, deterministic=True)

    @classmethod
    def create(cls, path: Path, layers: Sequence[Layer], crs: str | None) -> GeoPackage:
        """A new file with empty tables, in place of what was there. Raises BadInput where it cannot be written."""
        try:
            _remove(path)
            for layer in layers:
                _make(path, layer, crs)
        except (OSError, RuntimeError) as error:
            raise _unwritable(path, error) from error
        return cls(path)

    def move(self, path: Path) -> None:
        """Give the file, which must be closed, another name, in place of what was there.

        Raises BadInput where that cannot be done.
        """
        try:
            _remove(path)
            os.replace(self.path, path)
        except OSError as error:
            raise _unwritable(path, error) from error
        self.path = path

    def close(self) -> None:
        """Let go of the file. No side file is left unless somebody reads it just now; nothing is in that file alone."""
        for order in ("PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA journal_mode = DELETE"):
            with contextlib.suppress(sqlite3.Error):
                self._database.execute(order).fetchall()
        self._database.close()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of what is done inside arrives, or nothing. Raises BadInput where the file cannot be written."""
        try:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            with contextlib.suppress(sqlite3.Error):
                self._database.execute("ROLLBACK")
            raise BadInput(
                f"{self.path} cannot be written ({error}); what came before is kept. Free some disk space, close "
                "programs that hold the file, and go on with the same command."
            ) from error

    def read(self, query: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """The rows of a query."""
        return self._database.execute(query, values)

    def add(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to a table without geometries; to be called in a transaction."""
        self._database.executemany(_insert(table, columns), rows)

    def add_shapes(
        self, table: str, columns: Sequence[str], shapes: npt.NDArray[np.object_], rows: Iterable[Sequence[Any]]
    ) -> None:
        """Add a row for each of some shapes, (multi)polygons in the CRS; to be called in a transaction.

        The triggers that keep the spatial index row by row rest meanwhile: all of it at once is much faster.
        """
        database, index = self._database, f"rtree_{table}_geom"
        triggers = database.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall()
        for name, _ in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        bounds = shapely.bounds(shapes)
        boxes = bounds[:, [0, 2, 1, 3]]
        blobs = self._blobs(table, shapes, boxes)
        (last,) = database.execute(
            f'SELECT coalesce(max(fid), 0) FROM "{table}"'  # nosec B608 # a table of this project
        ).fetchone()
        numbers = np.arange(last + 1, last + 1 + len(blobs))
        database.executemany(
            _insert(table, ("fid", "geom", *columns)),
            ((n, blob, *row) for n, blob, row in zip(numbers.tolist(), blobs, rows)),
        )
        add_boxes(database, index, numbers, boxes)
        self._recount(table, len(blobs))
        self._grow_extent(table, bounds)
        for _, sql in triggers:
            database.execute(sql)

    def clear(self, table: str) -> None:
        """Take all rows away; to be called in a transaction."""
        count = f'SELECT count(*) FROM "{table}"'  # nosec B608 # a table of this project
        if self._database.execute(count).fetchone()[0]:
            self._database.execute(f'DELETE FROM "{table}"')  # nosec B608 # a table of this project
            self._database.execute(
                "UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL WHERE table_name = ?",
                (table,),
            )

    def _recount(self, table: str, more: int) -> None:
        self._database.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = feature_count + ? WHERE table_name = ?", (more, table)
        )

    def _blobs(self, table: str, shapes: npt.NDArray[np.object_], boxes: npt.NDArray[np.float64]) -> list[bytes]:
        """Geometries as the file has them; (multi)polygons all become multipolygons."""
        heads = np.empty(len(shapes), _HEAD)
        heads["magic"], heads["version"], heads["flags"] = b"GP", 0, _FLAGS
        heads["srs"], heads["box"], heads["part"] = self._srs[table], boxes, _ONE_PART
        told, single = heads.tobytes(), shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON
        begins = range(0, len(told), _HEAD.itemsize)
        ends = (np.arange(1, len(shapes) + 1) * _HEAD.itemsize - np.where(single, 0, len(_ONE_PART))).tolist()
        bodies = shapely.to_wkb(shapes, byte_order=1).tolist()
        return [told[begin:end] + body for begin, end, body in zip(begins, ends, bodies)]

    def _grow_extent(self, table: str, bounds: npt.NDArray[np.float64]) -> None:
        """Tell readers where the layer lies with some more boxes (min x, min y, max x, max y)."""
        if not len(bounds):
            return
        box = (*bounds[:, :2].min(axis=0).tolist(), *bounds[:, 2:].max(axis=0).tolist())
        sides = ("min_x", "min"), ("min_y", "min"), ("max_x", "max"), ("max_y", "max")
        grown = ", ".join(f"{side} = {pick}(coalesce({side}, ?{n}), ?{n})" for n, (side, pick) in enumerate(sides, 1))
        self._database.execute(
            f"UPDATE gpkg_contents SET {grown}, "  # nosec B608 # columns of the standard
            "last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?5",
            (*box, table),
        )


def _remove(path: Path) -> None:
    """Take a file away, and what a killed process left beside it: SQLite would put that into the next one."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def _unwritable(path: Path, error: Exception) -> BadInput:
    return BadInput(f"{path} cannot be written ({' '.join(str(error).split())}); choose another place.")


def _insert(table: str, columns: Sequence[str]) -> str:
    names, marks = ", ".join(f'"{column}"' for column in columns), ", ".join("?" * len(columns))
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # nosec B608 # a table of this project


def _make(path: Path, layer: Layer, crs: str | None) -> None:
    """An empty table with its columns."""
    fields = list(layer.columns)
    data = [np.empty(0, dtype=kind) for kind in layer.columns.values()]
    options: dict[str, Any] = {"layer": layer.name, "driver": "GPKG", "append": path.exists()}
    if not path.exists():
        options.update(dataset_options={"VERSION": VERSION})
    if layer.has_polygons:
        options.update(geometry_type="MultiPolygon", crs=crs, layer_options={"SPATIAL_INDEX": "YES"})
    else:
        options.update(geometry_type=None)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write(
            str(path), np.empty(0, dtype=object) if layer.has_polygons else None, data, fields, **options
        )


def _edge(place: int) -> Any:
    """The function by which the spatial index asks for one side of a geometry's box."""
    side = struct.Struct(f"<{8 + 8 * place}xd")
    return lambda blob: side.unpack_from(blob)[0]
