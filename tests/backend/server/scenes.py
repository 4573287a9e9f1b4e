"""Whole scenes for a real server with the model that ships, and what came of them."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

import geopandas
import pandas
import shapely

from .conftest import request

WINDOW = (0, 0, 500, 500)
SIDE = 160


def whole(scene: Path, output: Path, prompt: str = "water", **fields: Any) -> dict[str, Any]:
    """The body of a job over a part of a scene, in tiles small enough that there are some dozens."""
    image = {"kind": "raster", "path": str(scene), "window": WINDOW}
    asked = {"output": str(output), **fields.pop("whole", {})}
    return request(prompt, images=[image], options={"tile": SIDE}, whole=asked, **fields)


def features(file: Path) -> pandas.DataFrame:
    """All there is of each feature, in an order of its own."""
    layer = geopandas.read_file(file, layer="features", fid_as_index=False)
    shapes = shapely.to_wkt(shapely.normalize(layer.geometry.array), rounding_precision=-1)
    table = pandas.DataFrame(layer.drop(columns="geometry")).assign(geometry=shapes)
    return table.sort_values(list(table.columns), key=lambda column: column.astype(str)).reset_index(drop=True)


def tiles(file: Path) -> int:
    """How many tiles are settled in a file that may be written now, or not be there yet."""
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM coverage").fetchone()[0])
    except sqlite3.Error:
        return 0


def wait_for_tiles(file: Path, count: int, seconds: float = 300.0) -> None:
    """Until so many are settled."""
    until = time.monotonic() + seconds
    while tiles(file) < count:
        assert time.monotonic() < until, f"{tiles(file)} of {count} tiles were done"
        time.sleep(0.02)
