"""What was said before and after learning as shapes on the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

geopandas = pytest.importorskip("geopandas")

from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.imagery.grid import Affine, Grid  # noqa: E402
from rsvlm.training.comparison import Compared, outlined, write_map  # noqa: E402
from rsvlm.training.lessons import Lesson  # noqa: E402
from shapely.geometry import shape  # noqa: E402

SIDE = 48
NORTH_UP: Affine = (0.5, 0.0, 500_000.0, 0.0, -0.5, 5_000_000.0)


def compared(crs: str | None = "EPSG:32633", affine: Affine = NORTH_UP, scene: str = "") -> Compared:
    """A tile whose left half is of the class and whose last row of cells nobody reviewed; the model found nothing
    before and the upper half after."""
    truth = np.zeros((SIDE, SIDE), np.int8)
    truth[:, : SIDE // 2] = 1
    truth[-2:] = -1
    tile = Lesson(np.zeros((SIDE, SIDE, 3), np.uint8), truth, Grid(crs, affine, SIDE, SIDE), scene)
    after = np.zeros((24, 24), bool)
    after[:12] = True
    return Compared(tile, np.zeros((24, 24), bool), after)


def test_a_tile_tells_where_it_lies_and_what_was_said_where() -> None:
    told = compared().told()
    assert told["crs"] == "EPSG:32633" and told["extent"] == [500_000.0, 4_999_976.0, 500_024.0, 5_000_000.0]
    assert shape(told["outline"]).area == 24 * 24
    assert told["before"] == {"type": "MultiPolygon", "coordinates": []}
    assert shape(told["after"]).bounds == (500_000.0, 4_999_988.0, 500_024.0, 5_000_000.0)
    assert shape(told["reviewed"]).bounds == (500_000.0, 4_999_977.0, 500_012.0, 5_000_000.0)
    assert shape(told["unknown"]).bounds == (500_000.0, 4_999_976.0, 500_024.0, 4_999_977.0)
    hits, either = 12 * 12, 12 * 24 + 11 * 12
    assert told["iou_before"] == 0.0 and told["iou_after"] == pytest.approx(hits / either, abs=1e-4)


def test_holes_and_corners_stay_as_they_are() -> None:
    cells = np.ones((3, 3), bool)
    cells[1, 1] = False
    assert shape(outlined(cells, Grid(None, (1, 0, 0, 0, -1, 0), 6, 6))).area == 32
    diagonal = shape(outlined(np.eye(3, dtype=bool), Grid(None, (1, 0, 0, 0, -1, 0), 3, 3)))
    assert diagonal.is_valid and diagonal.area == 3


def parts(file: Path) -> dict[str, Any]:
    layer = geopandas.read_file(file, layer="comparison")
    return {"crs": layer.crs, "parts": sorted(set(layer["part"])), "bounds": layer.total_bounds, "rows": len(layer)}


def test_the_map_is_one_layer_in_one_crs(tmp_path: Path) -> None:
    east = (0.5, 0.0, 800_000.0, 0.0, -0.5, 5_000_000.0)
    tiles = [compared(), compared("EPSG:32632", east), compared(None, (1, 0, 0, 0, -1, 0), "a picture")]
    write_map(tmp_path / "a.gpkg", tiles)
    told = parts(tmp_path / "a.gpkg")
    assert told["crs"].to_epsg() == 32633 and told["parts"] == ["after", "reviewed", "tile", "unknown"]
    assert told["rows"] == 8, "what has no place is left out"
    write_map(tmp_path / "a.geojson", tiles[:1])
    told = parts(tmp_path / "a.geojson")
    assert told["crs"].to_epsg() == 4326 and told["bounds"][:2] == pytest.approx((15.0, 45.15), abs=0.01)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.geojson", "a.gpkg"]


def test_without_places_there_is_a_map_without_a_crs(tmp_path: Path) -> None:
    write_map(tmp_path / "a.gpkg", [compared(None, (1, 0, 0, 0, -1, 0), "a picture")])
    assert parts(tmp_path / "a.gpkg")["bounds"].tolist() == [0, -SIDE, SIDE, 0]


def test_a_map_that_cannot_be_is_refused(tmp_path: Path) -> None:
    for name, why in (("a.tif", "no map"), ("none/a.gpkg", "no folder")):
        with pytest.raises(BadInput, match=why):
            write_map(tmp_path / name, [compared()])
