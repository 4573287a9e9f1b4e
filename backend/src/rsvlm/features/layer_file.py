"""A few shapes with their values as one layer in a file of its own, *.gpkg or *.geojson, there whole or not at all."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import BadInput
from .place import Geometry

FORMATS = (".gpkg", ".geojson")
Row = tuple[str, Geometry, dict[str, Any]]
"""The CRS of a shape ("": it has no place), the shape, and its values."""


def check_layer(path: Path) -> None:
    """Raises BadInput where no layer can become this file."""
    if path.suffix not in FORMATS:
        raise BadInput(f"{path} is no map that can be written; name it *.gpkg or *.geojson.")
    if not path.parent.is_dir():
        raise BadInput(f"There is no folder {path.parent} to write the map to; make it or name another.")


def write_layer(path: Path, name: str, rows: Sequence[Row]) -> None:
    """Writes rows in the CRS of the first that has a place, in GeoJSON in WGS 84; those without a place are left out
    where others have one.

    Raises BadInput as `check_layer` and where the file cannot be written.
    """
    import geopandas
    import pandas
    from shapely.geometry import shape

    check_layer(path)
    placed = [row for row in rows if row[0]] or list(rows)
    frames: dict[str, list[dict[str, Any]]] = {}
    for number, (crs, geometry, values) in enumerate(placed):
        frames.setdefault(crs, []).append({"order": number, **values, "geometry": shape(geometry)})
    first = placed[0][0] or None
    parts = [geopandas.GeoDataFrame(listed, crs=crs or None) for crs, listed in frames.items()]
    whole = pandas.concat([part.to_crs(first) if first else part for part in parts])
    whole = whole.sort_values("order").drop(columns="order")
    if path.suffix == ".geojson" and first:
        whole = whole.to_crs("EPSG:4326")
    part = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
            whole.to_file(part, layer=name)
        part.replace(path)
    except (OSError, RuntimeError) as error:
        raise BadInput(f"{path} cannot be written ({error}); name another file.") from error
    finally:
        part.unlink(missing_ok=True)
