"""A GeoPackage grows in transactions, and any reader finds it whole at any time."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import geopandas
import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.geopackage import GeoPackage, Layer
from shapely.geometry import MultiPolygon, box

LAYERS = (
    Layer("features", {"label": "object", "confidence": "float64", "tile": "int32"}),
    Layer("run", {"name": "object", "value": "object"}, has_polygons=False),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "found.gpkg"


def add(package: GeoPackage, *boxes: tuple[float, float, float, float]) -> None:
    shapes = np.array([box(*sides) for sides in boxes])
    rows = [("water", 0.5, i) for i in range(len(boxes))]
    package.add_shapes("features", ("label", "confidence", "tile"), shapes, rows)


def test_rows_arrive_with_their_place_and_are_found_by_it(file: Path) -> None:
    package = GeoPackage.create(file, LAYERS, "EPSG:32614")
    with package.transaction():
        add(package, (0, 0, 10, 10), (100, 100, 120, 130))
    package.close()
    found = geopandas.read_file(file, layer="features")
    assert found.crs == "EPSG:32614" and list(found["tile"]) == [0, 1]
    assert [shape.bounds for shape in found.geometry] == [(0, 0, 10, 10), (100, 100, 120, 130)]
    near = geopandas.read_file(file, layer="features", bbox=(90, 90, 110, 110))
    assert list(near["tile"]) == [1], "by the spatial index"


def test_the_extent_of_a_layer_grows_with_what_is_added_and_is_none_once_it_is_cleared(file: Path) -> None:
    def extent() -> tuple[float | None, ...]:
        sides = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'features'"
        return tuple(package.read(sides).fetchone())

    package = GeoPackage.create(file, LAYERS, None)
    for boxes in ([(0, 0, 10, 10), (5, -5, 6, 1)], [(8, 8, 20, 9)]):
        with package.transaction():
            add(package, *boxes)
    assert extent() == (0, -5, 20, 10)
    with package.transaction():
        package.clear("features")
    assert extent() == (None, None, None, None)
    with package.transaction():
        add(package, (3, 3, 4, 4))
    assert extent() == (3, 3, 4, 4)
    package.close()


def test_what_fails_half_way_leaves_nothing(file: Path) -> None:
    package = GeoPackage.create(file, LAYERS, None)
    with pytest.raises(ValueError), package.transaction():
        add(package, (0, 0, 1, 1))
        raise ValueError
    assert package.read("SELECT count(*) FROM features").fetchone() == (0,)
    assert package.read("SELECT count(*) FROM rtree_features_geom").fetchone() == (0,)


def seen(file: Path) -> int:
    """How many features another program sees."""
    look = "import sys, geopandas; print(len(geopandas.read_file(sys.argv[1], layer='features')))"
    told = subprocess.run([sys.executable, "-c", look, str(file)], capture_output=True, text=True, check=True)
    return int(told.stdout)


def test_a_reader_may_look_while_rows_are_added(file: Path) -> None:
    package = GeoPackage.create(file, LAYERS, "EPSG:4326")
    with package.transaction():
        add(package, (0, 0, 1, 1))
    with package.transaction():
        add(package, (2, 2, 3, 3))
        assert seen(file) == 1, "what is not yet sure is not seen"
    assert seen(file) == 2


def test_the_number_of_features_is_right_after_adding_and_taking_away(file: Path) -> None:
    package = GeoPackage.create(file, LAYERS, None)
    with package.transaction():
        add(package, (0, 0, 1, 1), (2, 2, 3, 3))
    with package.transaction():
        add(package, (4, 4, 5, 5))
    assert package.read("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'features'").fetchone() == (3,)
    with package.transaction():
        package.clear("features")
        add(package, (4, 4, 5, 5))
    assert package.read("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'features'").fetchone() == (1,)
    assert package.read("SELECT count(*) FROM rtree_features_geom").fetchone() == (1,)


def test_gdal_may_change_it_afterwards(file: Path) -> None:
    """The triggers that keep the spatial index are GDAL's own and are still there."""
    package = GeoPackage.create(file, LAYERS, "EPSG:32614")
    with package.transaction():
        add(package, (0, 0, 10, 10))
    package.close()
    geopandas.read_file(file, layer="features").to_file(file, layer="features", driver="GPKG", mode="a")
    with sqlite3.connect(file) as database:
        assert database.execute("SELECT count(*) FROM rtree_features_geom").fetchone() == (2,)
    assert [path.name for path in file.parent.iterdir()] == [file.name], "no side files stay"


def test_several_polygons_are_one_feature(file: Path) -> None:
    package = GeoPackage.create(file, LAYERS, None)
    with package.transaction():
        two = np.array([MultiPolygon([box(0, 0, 1, 1), box(2, 0, 3, 1)]), None])[:1]
        package.add_shapes("features", ("label", "confidence", "tile"), two, [("road", None, 0)])
    package.close()
    assert geopandas.read_file(file, layer="features").geometry.area.tolist() == [2.0]


def test_another_file_is_a_sentence(tmp_path: Path) -> None:
    other = tmp_path / "notes.gpkg"
    other.write_text("not a database at all, but long enough to be looked at as one")
    with pytest.raises(BadInput, match="cannot be opened as a GeoPackage"):
        GeoPackage(other)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        GeoPackage.create(tmp_path / "nowhere" / "found.gpkg", LAYERS, None)


def test_a_file_that_somebody_reads_is_complete_when_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "read.gpkg"
    package = GeoPackage.create(path, [Layer("run", {"name": "object"}, has_polygons=False)], None)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("SELECT count(*) FROM run").fetchone()
        with package.transaction():
            package.add("run", ("name",), [("kept",)])
        package.close()
        alone = shutil.copy2(path, tmp_path / "copied.gpkg")
    with contextlib.closing(sqlite3.connect(alone)) as copy:
        assert copy.execute("SELECT name FROM run").fetchall() == [("kept",)]
