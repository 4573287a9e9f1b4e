"""What a model said of tiles before and after it learned, beside what a person said: figures and shapes on the map."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from ..features.place import Geometry, place_box, place_regions
from ..features.trace import trace
from ..imagery.grid import Grid
from .examination import Said, overlap
from .lessons import Lesson

PARTS = ("before", "after", "reviewed", "unknown")
FORMATS = (".gpkg", ".geojson")


@dataclass(frozen=True)
class Compared:
    """A tile and the cells, (24, 24), that a model said are of the class, before and after."""

    tile: Lesson
    before: Said
    after: Said

    def told(self) -> dict[str, Any]:
        """The tile as JSON (docs/adapters.md): where it lies, what was said where, and how well."""
        truth, grid = self.tile.cells, self.tile.grid
        cells = {"before": self.before, "after": self.after, "reviewed": truth == 1, "unknown": truth < 0}
        return {
            "crs": grid.crs or "",
            "extent": list(grid.extent()),
            "outline": place_box(0, 0, grid.width, grid.height, grid),
            **{part: outlined(cells[part], grid) for part in PARTS},
            "iou_before": overlap([self.before], [truth])["iou"],
            "iou_after": overlap([self.after], [truth])["iou"],
        }


def outlined(cells: npt.NDArray[np.bool_], grid: Grid) -> Geometry:
    """Cells, (rows, columns) over all of a grid, as a MultiPolygon in its CRS; one without parts where there are none.
    """
    rows, columns = cells.shape
    col_edges = [grid.width * column / columns for column in range(columns + 1)]
    row_edges = [grid.height * row / rows for row in range(rows + 1)]
    regions = trace(cells.astype(np.int8)).regions
    found = place_regions(regions, col_edges, row_edges, grid)
    if found["type"] == "Polygon":
        return {"type": "MultiPolygon", "coordinates": [found["coordinates"]]}
    return found


def write_map(path: Path, tiles: Sequence[Compared]) -> None:
    """The comparison as a layer: a feature each tile and part (`tile`, `part`, `iou_before`, `iou_after`).

    All is in the CRS of the first tile that has a place, in GeoJSON in WGS 84; tiles without a place are left out where
    others have one. Raises BadInput where the file's name ends otherwise or it cannot be written.
    """
    import geopandas
    import pandas
    from shapely.geometry import shape

    check_map(path)
    told = [tile.told() for tile in tiles]
    placed = [one for one in told if one["crs"]] or told
    frames: list[Any] = []
    for number, one in enumerate(placed):
        rows = [
            {"tile": number, "part": part, "iou_before": one["iou_before"], "iou_after": one["iou_after"],
             "geometry": shape(one[key])}
            for part, key in (("tile", "outline"), *((part, part) for part in PARTS))
            if one[key]["coordinates"]
        ]
        frame = geopandas.GeoDataFrame(rows, crs=one["crs"] or None)
        frames.append(frame.to_crs(frames[0].crs) if frames and frame.crs else frame)
    whole = geopandas.GeoDataFrame(pandas.concat(frames, ignore_index=True), crs=frames[0].crs)
    if path.suffix == ".geojson" and whole.crs is not None:
        whole = whole.to_crs("EPSG:4326")
    part = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="'crs' was not provided", category=UserWarning)
            whole.to_file(part, layer="comparison")
        part.replace(path)
    except (OSError, RuntimeError) as error:
        raise BadInput(f"{path} cannot be written ({error}); name another file.") from error
    finally:
        part.unlink(missing_ok=True)


def check_map(path: Path) -> None:
    """Raises BadInput where a map cannot become this file."""
    if path.suffix not in FORMATS:
        raise BadInput(f"{path} is no map that can be written; name it *.gpkg or *.geojson.")
    if not path.parent.is_dir():
        raise BadInput(f"There is no folder {path.parent} to write the map to; make it or name another.")
