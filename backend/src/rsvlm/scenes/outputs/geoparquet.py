"""Features as GeoParquet 1.1: a row group at a time, each row with its box, so that readers skip what is elsewhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as parquet
import pyproj
import shapely

from .reading import GEOMETRY, Found

VERSION = "1.1.0"
SHAPE, BOX = "geometry", "bbox"
"""Names of the columns with the shape (WKB) and with its box, as other writers have them."""

SIDES = ("xmin", "ymin", "xmax", "ymax")


def write_geoparquet(found: Found, file: Path) -> None:
    """Write all features in the CRS of the scene, one row group a batch. Memory is that of a batch.

    Raises OSError and pyarrow's errors where that cannot be done.
    """
    schema = _schema(found.batches.schema)
    bounds = np.array([np.inf, np.inf, -np.inf, -np.inf])
    # Of many files read as one, pyarrow takes the metadata from its own copy of the schema where there is one; that is
    # written first and would lack what is added last.
    with parquet.ParquetWriter(file, schema, compression="zstd", store_schema=False) as writer:
        for batch in found.batches:
            boxes = shapely.bounds(shapely.from_wkb(batch.column(GEOMETRY).to_numpy(zero_copy_only=False)))
            least, most = np.fmin(bounds[:2], boxes[:, :2].min(0)), np.fmax(bounds[2:], boxes[:, 2:].max(0))
            bounds = np.concatenate([least, most])
            columns = [batch.column(field.name) for field in schema if field.name not in (SHAPE, BOX)]
            box = pa.StructArray.from_arrays([pa.array(side) for side in boxes.T], names=list(SIDES))
            writer.write_table(
                pa.Table.from_arrays([*columns, box, batch.column(GEOMETRY).cast(pa.binary())], schema=schema)
            )
        writer.add_key_value_metadata({"geo": json.dumps(_geo(found.crs, bounds))})


def _schema(source: pa.Schema) -> pa.Schema:
    """The columns of the GeoPackage, then the box and the shape."""
    fields = [pa.field(field.name, field.type) for field in source if field.name != GEOMETRY]
    box = pa.struct([(side, pa.float64()) for side in SIDES])
    return pa.schema([*fields, pa.field(BOX, box), pa.field(SHAPE, pa.binary())])


def _geo(crs: str | None, bounds: npt.NDArray[np.float64]) -> dict[str, Any]:
    """What GeoParquet says of itself (specification 1.1, "File metadata")."""
    column: dict[str, Any] = {
        "encoding": "WKB",
        "geometry_types": ["MultiPolygon"],
        "crs": None if crs is None else pyproj.CRS.from_user_input(crs).to_json_dict(),
        "covering": {BOX: {side: [BOX, side] for side in SIDES}},
    }
    if np.isfinite(bounds).all():
        column["bbox"] = bounds.tolist()
    return {"version": VERSION, "primary_column": SHAPE, "columns": {SHAPE: column}}
