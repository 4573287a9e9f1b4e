"""Scenes of many kinds in one dataset: readers see one table, in one CRS, whatever is missing of a scene."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from rsvlm.errors import BadInput
from rsvlm.scenes.catalogue.item import Item, Unit
from rsvlm.scenes.catalogue.store import NO_DATE, Dataset, dataset_crs
from rsvlm.scenes.geopackage import GeoPackage
from rsvlm.scenes.ledger import FEATURES

EUROPA = (
    'GEOGCS["Europa",DATUM["D_Europa",SPHEROID["Europa",1562090,0]],PRIMEM["Reference_Meridian",0],'
    'UNIT["degree",0.0174532925199433]]'
)


class Free:
    def check(self) -> None:
        pass


def unit(name: str, date: str | None = "2017-05-01", crs: str | None = "EPSG:32614") -> Unit:
    return Unit(name, Item(name, f"{name}.tif", date, crs=crs))


def package(file: Path, crs: str | None, count: int = 2) -> None:
    """A scene that is done, with some squares of 100 units."""
    made = GeoPackage.create(file, (FEATURES,), crs)
    west = 500_000 + 200 * np.arange(count)
    shapes = shapely.box(west, 0, west + 100, 100)
    values = {"int32": 1, "float64": 0.5}
    row = [values.get(str(kind)) for kind in FEATURES.columns.values()]
    with made.transaction():
        made.add_shapes("features", tuple(FEATURES.columns), np.array(shapes, dtype=object), [row] * count)
    made.close()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("CREATE TABLE run (name TEXT, value TEXT)")
        told = [("asked", json.dumps({"weights": "1"})), ("finished", json.dumps({"tiles": {}, "features": count}))]
        database.executemany("INSERT INTO run VALUES (?, ?)", told)


def settle(folder: Path, store: Dataset, one: Unit, crs: str | None, count: int = 2) -> None:
    package(store.working(one), crs, count)
    store.settle(one)


def test_a_scene_with_nothing_found_and_one_without_a_date_are_in_it_too(tmp_path: Path) -> None:
    store = Dataset(tmp_path, "EPSG:4326", Free())
    settle(tmp_path, store, unit("full"), "EPSG:32614")
    settle(tmp_path, store, unit("empty"), "EPSG:32614", count=0)
    settle(tmp_path, store, unit("undated", None), "EPSG:32615")
    table = geopandas.read_parquet(tmp_path / "features")
    assert table.crs == "EPSG:4326" and len(table) == 4
    assert set(table["date"]) == {"2017-05-01", NO_DATE} and set(table["scene"]) == {"full", "undated"}
    assert table.geometry.is_valid.all()
    own = table[table["scene"] == "full"].to_crs("EPSG:32614")
    assert own.area.tolist() == pytest.approx([10_000.0] * 2, rel=1e-6)
    assert all(store.noted(unit(name)) is not None for name in ("full", "empty"))
    assert not list((tmp_path / "work").iterdir())


@pytest.mark.parametrize(("crs", "sentence"), [(None, "without a coordinate system"), (EUROPA, "There is no way from")])
def test_what_has_no_place_on_earth_stays_apart(tmp_path: Path, crs: str | None, sentence: str) -> None:
    store = Dataset(tmp_path, "EPSG:4326", Free())
    with pytest.raises(BadInput, match=sentence):
        settle(tmp_path, store, unit("odd"), crs)
    assert store.noted(unit("odd")) is None and store.working(unit("odd")).exists(), "what was found is kept"


def test_the_crs_of_a_dataset(tmp_path: Path) -> None:
    utm, other, nowhere = unit("a"), unit("b", crs="EPSG:32615"), unit("c", crs=None)
    assert dataset_crs(tmp_path, "", [utm, utm]) == "EPSG:32614", "their own where they share one"
    assert dataset_crs(tmp_path, "", [utm, other]) == "EPSG:4326"
    assert dataset_crs(tmp_path, "", [utm, nowhere]) == "EPSG:32614"
    assert dataset_crs(tmp_path, "", [nowhere]) is None
    assert dataset_crs(tmp_path, "EPSG:3857", [utm, other]) == "EPSG:3857"
    settle(tmp_path, Dataset(tmp_path, "EPSG:3857", Free()), utm, "EPSG:32614")
    assert dataset_crs(tmp_path, "", [utm]) == "EPSG:3857", "what is there decides"
    with pytest.raises(BadInput, match="choose another folder"):
        dataset_crs(tmp_path, "EPSG:32614", [utm])
