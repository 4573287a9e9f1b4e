"""What a model said of tiles before and after it learned, beside what a person said: figures and shapes on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..features.layer_file import write_layer
from ..features.place import Geometry, place_box, place_regions
from ..features.trace import trace
from ..imagery.grid import Grid
from .examination import Said, overlap
from .lessons import Lesson

PARTS = ("before", "after", "reviewed", "unknown")


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

    Raises BadInput as `features.layer_file.write_layer` does.
    """
    rows = []
    for number, one in enumerate(tile.told() for tile in tiles):
        values = {"tile": number, "iou_before": one["iou_before"], "iou_after": one["iou_after"]}
        for part, key in (("tile", "outline"), *((part, part) for part in PARTS)):
            if one[key]["coordinates"]:
                rows.append((one["crs"], one[key], {"part": part, **values}))
    write_layer(path, "comparison", rows)
