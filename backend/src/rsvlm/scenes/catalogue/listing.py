"""A list of scenes as a table: GeoPackage, GeoJSON, GeoParquet or CSV, with a column of paths.

A table with a column `after` lists pairs. What `write_list` writes is read again by `read_list`: pairs can be looked at
and put right by hand between two runs.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely

from ...errors import BadInput
from ...imagery.address import located
from .footprint import DEGREES, split
from .item import Item, Unit, pair_of, with_own_names

if TYPE_CHECKING:
    import pandas

ENDINGS = (".gpkg", ".geojson", ".fgb", ".shp", ".csv", ".parquet", ".geoparquet")
PATHS = ("path", "file", "filename", "filepath", "image", "href", "url", "location", "source")
DATES = ("date", "datetime", "day", "acquired", "acquisition_date", "start_datetime")
NAMES = ("id", "name", "scene")
CLOUDS = ("cloud", "cloud_cover", "eo:cloud_cover", "cloudcover")
AFTER, AFTER_DATE, SHARE = "after", "after_date", "share"


def read_list(path: str, path_column: str = "", date_column: str = "") -> tuple[list[Item], list[Unit] | None]:
    """The scenes of a list and, where it is one of pairs, the pairs (else None).

    Paths are relative to the list; geometries are footprints. Raises BadInput where it cannot be read, has no such
    column or no row.
    """
    table = _read(path)
    columns = {str(name).lower(): str(name) for name in table.columns}
    paths = _column(path, columns, path_column, PATHS)
    if not paths:
        raise BadInput(
            f"{path} has no column of paths ({', '.join(columns.values()) or 'no column at all'}); "
            "say which it is with --path-column."
        )
    dates = _column(path, columns, date_column, DATES)
    names, clouds = _column(path, columns, "", NAMES), _column(path, columns, "", CLOUDS)
    shapes = _shapes(table)
    texts = [_text(value) for value in table[paths]]
    rows = [number for number, text in enumerate(texts) if text]
    if not rows:
        raise BadInput(f"{path} lists no scene; its column {paths} is empty.")

    def item(number: int) -> Item:
        return Item(
            _text(table[names].iloc[number]) if names else Path(texts[number]).stem,
            _absolute(texts[number], path),
            _day(table[dates].iloc[number]) if dates else None,
            shapes[number],
            _number(table[clouds].iloc[number]) if clouds else None,
        )

    items = [item(number) for number in rows]
    if AFTER not in columns:
        return with_own_names(items), None
    after_dates, units = columns.get(AFTER_DATE), []
    for number, before in zip(rows, items):
        second = _text(table[columns[AFTER]].iloc[number])
        if not second:
            raise BadInput(f"{path} lists pairs, but row {number + 1} has nothing under {columns[AFTER]}; fill it in.")
        day = _day(table[after_dates].iloc[number]) if after_dates else None
        after = Item(Path(second).stem, _absolute(second, path), day, shapes[number])
        share = _number(table[columns[SHARE]].iloc[number]) if SHARE in columns else None
        units.append(pair_of(Item(Path(before.path).stem, before.path, before.date, before.footprint), after, share))
    return [one for unit in units for one in unit.items], _with_own_names(units)


def write_list(path: Path, units: Sequence[Unit]) -> None:
    """Write what is to be worked on, with paths relative to the list where they lie beside it or below.

    Raises BadInput where it cannot be written.
    """
    import geopandas

    rows: dict[str, list[Any]] = {
        "id": [unit.id for unit in units],
        "path": [_relative(unit.before.path, path) for unit in units],
        "date": [unit.before.date for unit in units],
    }
    if any(unit.after is not None for unit in units):
        rows[AFTER] = [unit.after and _relative(unit.after.path, path) for unit in units]
        rows[AFTER_DATE] = [unit.after and unit.after.date for unit in units]
        rows[SHARE] = [unit.share for unit in units]
    else:
        rows["cloud"] = [unit.before.cloud for unit in units]
    table = geopandas.GeoDataFrame(rows, geometry=[unit.footprint for unit in units], crs=DEGREES)
    ending = path.suffix.lower()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if ending == ".csv":
            table.to_wkt().rename(columns={"geometry": "wkt"}).to_csv(path, index=False)
        elif ending in (".parquet", ".geoparquet"):
            table.to_parquet(path)
        elif ending in (".gpkg", ".geojson"):
            path.unlink(missing_ok=True)
            table.to_file(path)
        else:
            raise BadInput(f"{path} is no name for a list; let it end in .csv, .geojson, .gpkg or .parquet.")
    except (OSError, RuntimeError) as error:
        raise BadInput(f"{path} cannot be written ({' '.join(str(error).split())}); choose another place.") from error


def _read(path: str) -> pandas.DataFrame:
    import geopandas
    import pandas

    try:
        if path.lower().endswith((".parquet", ".geoparquet")):
            try:
                return geopandas.read_parquet(path)
            except ValueError:  # without the metadata of a GeoParquet
                return pandas.read_parquet(path)
        if path.lower().endswith(".csv"):
            return pandas.read_csv(path, dtype=str, keep_default_na=False)
        return geopandas.read_file(path)
    except Exception as error:
        reason = " ".join(str(error).split())
        raise BadInput(f"{path} cannot be read as a list of scenes ({reason}); check that it is a table.") from error


def _column(path: str, columns: dict[str, str], asked: str, usual: Iterable[str]) -> str:
    """The name of a column as asked for, else of the first usual one that there is; "" where there is none."""
    if asked and asked.lower() not in columns:
        raise BadInput(f"{path} has no column {asked}; it has {', '.join(columns.values())}.")
    return columns[asked.lower()] if asked else next((columns[name] for name in usual if name in columns), "")


def _shapes(table: pandas.DataFrame) -> list[shapely.Geometry | None]:
    """A footprint for each row in EPSG:4326, None where there is none."""
    import geopandas

    if not isinstance(table, geopandas.GeoDataFrame):
        wkt = next((str(name) for name in table.columns if str(name).lower() in ("wkt", "geometry")), None)
        if wkt is None:
            return [None] * len(table)
        shapes = geopandas.GeoSeries(shapely.from_wkt(table[wkt].astype(str), on_invalid="ignore"), crs=DEGREES)
    else:
        shapes = table.geometry
        if shapes.crs is not None and shapes.crs != DEGREES:
            shapes = shapes.to_crs(DEGREES)
    return [split(shape) if shape is not None and shape.area > 0 else None for shape in shapes]


def _text(value: Any) -> str:
    """A cell as text; empty ones, however a format writes them, as ""."""
    return "" if value is None or value != value else str(value).strip()


def _day(value: Any) -> str | None:
    """A cell as an ISO day, or a year alone; None where it is empty. Raises BadInput for anything else."""
    text = _text(value)
    if not text or text == "NaT":
        return None
    if len(text) == 4 and text.isdigit():
        return text
    import pandas

    try:
        return str(pandas.Timestamp(text).date().isoformat())
    except ValueError as error:
        raise BadInput(f"'{text}' is not a date; write it as 2020-06-29.") from error


def _number(value: Any) -> float | None:
    try:
        number = float(_text(value) or "nan")
    except ValueError:
        return None
    return number if number == number else None


def _absolute(text: str, beside: str) -> str:
    if located(text).is_remote or text.startswith("/vsi") or os.path.isabs(text):
        return text
    return str(Path(beside).parent / text)


def _relative(text: str, beside: Path) -> str:
    if located(text).is_remote or text.startswith("/vsi"):
        return text
    folder, file = beside.parent.resolve(), Path(text).resolve()
    return str(file.relative_to(folder)) if folder in file.parents else str(file)


def _with_own_names(units: Sequence[Unit]) -> list[Unit]:
    """Pairs of equal names numbered."""
    named = with_own_names([Item(unit.id, unit.id) for unit in units])
    return [Unit(item.id, unit.before, unit.after, unit.share) for item, unit in zip(named, units)]
