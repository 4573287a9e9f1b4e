"""What QGIS reads of a file beside its features: a style for each layer, and how it was made."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyogrio
import pytest
import shapely
from rsvlm.scenes import dress as dressing
from rsvlm.scenes.dress import afar, dress
from rsvlm.scenes.geopackage import GeoPackage
from rsvlm.scenes.ledger import COVERAGE, FEATURES, FOOTPRINT
from rsvlm.scenes.palette import BLUE
from rsvlm.scenes.provenance import MOST_POINTS, document
from rsvlm.scenes.qml import Afar, coverage_style, features_style, footprint_style
from rsvlm.schema import SceneReport

COLUMNS = tuple(FEATURES.columns)


@pytest.fixture
def package(tmp_path: Path) -> GeoPackage:
    return GeoPackage.create(tmp_path / "out.gpkg", (FEATURES, FOOTPRINT, COVERAGE), "EPSG:32614")


def rows(package: GeoPackage, query: str) -> list[Any]:
    return package.read(query).fetchall()


def test_each_layer_has_one_style_and_all_have_one_metadata(package: GeoPackage) -> None:
    styles = {"features": "<qgis/>", "coverage": "<qgis/>"}
    dress(package, styles, "<qgis>first</qgis>")
    dress(package, {**styles, "features": "<qgis>again</qgis>"}, "<qgis>second</qgis>")
    told = dict(rows(package, "SELECT f_table_name, styleQML FROM layer_styles WHERE useAsDefault"))
    assert told == {"features": "<qgis>again</qgis>", "coverage": "<qgis/>"}
    assert rows(package, "SELECT metadata FROM gpkg_metadata") == [("<qgis>second</qgis>",)]
    known = rows(package, "SELECT table_name FROM gpkg_metadata_reference JOIN gpkg_metadata ON id = md_file_id")
    assert sorted(known) == [("coverage",), ("features",)]


def test_readers_still_find_the_layers_as_they_were(package: GeoPackage) -> None:
    dress(package, {"features": features_style([("water", "")], COLUMNS, True)}, "<qgis/>")
    package.close()
    names = pyogrio.list_layers(package.path)[:, 0].tolist()
    assert names[:3] == ["features", "footprint", "coverage"] and "layer_styles" in names


def test_styles_are_xml_that_speaks_of_every_column() -> None:
    for style, columns in (
        (features_style([("water", "")], COLUMNS, True), COLUMNS),
        (features_style([("a", "appeared"), ("a", "vanished")], COLUMNS, False, True), COLUMNS),
        (coverage_style(tuple(COVERAGE.columns)), tuple(COVERAGE.columns)),
        (footprint_style(tuple(FOOTPRINT.columns)), tuple(FOOTPRINT.columns)),
    ):
        root = ElementTree.fromstring(style)
        named = {alias.get("field"): alias.get("name") for alias in root.iter("alias")}
        assert all(named[column] for column in columns), "each has a name for people"


def test_a_label_with_marks_stays_a_label() -> None:
    label = """it's <"& odd"""
    root = ElementTree.fromstring(features_style([(label, "")], COLUMNS, True))
    assert [category.get("value") for category in root.iter("category")] == [label]
    root = ElementTree.fromstring(features_style([(label, "")], COLUMNS, True, afar=Afar(1e4, 5.0, 10)))
    (near, far) = (rule for rule in root.iter("rule") if rule.get("symbol") is not None)
    assert near.get("filter") == far.get("filter") == "\"label\" = 'it''s <\"& odd'"


def test_boxes_let_everything_through() -> None:
    root = ElementTree.fromstring(features_style([("water", "")], COLUMNS, False))
    brushes = [option.get("value") for option in root.iter("Option") if option.get("name") == "style"]
    lines = [option.get("value") for option in root.iter("Option") if option.get("name") == "outline_color"]
    assert set(brushes) == {"no"} and ",".join(map(str, (*bytes.fromhex(BLUE[1:]), 255))) in lines


def _filled(package: GeoPackage, areas: list[float | None]) -> None:
    with package.transaction() as database:
        database.execute("DROP TRIGGER IF EXISTS rtree_features_geom_insert")
        database.executemany("INSERT INTO features (label, area_m2) VALUES ('a', ?)", [(area,) for area in areas])


def test_from_afar_the_largest_are_drawn(package: GeoPackage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dressing, "MOST_AFAR", 10)
    _filled(package, [float(area) for area in range(40)])
    told = afar(package, 40, 1e6)
    assert told is not None and told.area == 30.0 and told.count == 10
    assert told.scale**2 * dressing.SCREEN * 40 / 1e6 == pytest.approx(10), "so many lie on a screen of that scale"
    plan = rows(package, f"EXPLAIN QUERY PLAN SELECT fid FROM features WHERE area_m2 >= {told.area}")
    assert "features_by_area" in str(plan), "an index finds them"


def test_few_features_or_such_without_a_size_are_all_drawn(
    package: GeoPackage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert afar(package, 1000, 1e6) is None
    monkeypatch.setattr(dressing, "MOST_AFAR", 10)
    _filled(package, [None] * 40)
    assert afar(package, 40, 1e6) is None


def test_a_footprint_of_very_many_corners_is_left_to_its_layer() -> None:
    made = {"run": {"task": "segment", "prompt": "water", "started": "2026-01-01T00:00:00+00:00"}}
    report = SceneReport("out.gpkg", {"done": 1}, 0, (), True)
    assert document(made, report, shapely.box(0, 0, 1, 1))["footprint"]["type"] == "Polygon"
    many = shapely.multipolygons([shapely.box(i, 0, i + 0.5, 1) for i in range(MOST_POINTS)])
    assert document(made, report, many)["footprint"] is None


def test_sqlite_alone_says_that_the_file_is_whole(package: GeoPackage) -> None:
    dress(package, {"features": "<qgis/>"}, "<qgis/>")
    package.close()
    with sqlite3.connect(package.path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        extensions = database.execute("SELECT table_name FROM gpkg_extensions WHERE extension_name = 'gpkg_metadata'")
        assert sorted(extensions) == [("gpkg_metadata",), ("gpkg_metadata_reference",)]
