"""What leaves a review: the accepted features in any format, and what a model can learn from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.errors import PluginError, Stopped
from rsvlm_qgis.results import provenance
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED
from rsvlm_qgis.review.export import formats, write_accepted
from rsvlm_qgis.review.lessons import write_lessons
from rsvlm_qgis.review.snapshot import snapshot

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "reviewed.md"


@pytest.fixture
def layer(saved_layer) -> QgsVectorLayer:
    """Twelve features; two accepted, one corrected, one rejected; the last of it is not saved yet."""
    made = saved_layer(12)
    at = made.fields().indexFromName("review")
    made.dataProvider().changeAttributeValues({1: {at: ACCEPTED}, 2: {at: REJECTED}, 3: {at: CORRECTED}})
    made.startEditing()
    made.changeAttributeValue(4, at, ACCEPTED)
    return made


def never(_done: int) -> bool:
    return False


def opened(file: Path, table: str = "") -> QgsVectorLayer:
    return QgsVectorLayer(f"{file}|layername={table}" if table else str(file), "out", "ogr")


@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".fgb", ".shp"])
def test_accepted_features_keep_style_and_provenance_in_any_format(layer, tmp_path, ending) -> None:
    file = tmp_path / f"kept{ending}"
    assert write_accepted(snapshot(layer), file, never) == 3
    out = opened(file, "features" if ending == ".gpkg" else "")
    assert out.featureCount() == 3
    assert {row["review"] for row in out.getFeatures()} == {ACCEPTED, CORRECTED}
    assert out.renderer().type() == "categorizedSymbol"
    assert provenance.request_from_layer(out)["prompt"] == "water"
    assert out.crs().authid() == ("EPSG:4326" if ending == ".geojson" else "EPSG:26914")
    assert not list(tmp_path.glob(".rsvlm-*"))


def test_geojson_lies_where_the_feature_lies(layer, tmp_path) -> None:
    file = tmp_path / "kept.geojson"
    write_accepted(snapshot(layer), file, never)
    west, south = next(opened(file).getFeatures()).geometry().centroid().asPoint()
    assert (west, south) == pytest.approx((-99.186, 47.04), abs=0.01)


def test_nothing_accepted_is_an_empty_file(saved_layer, tmp_path) -> None:
    assert write_accepted(snapshot(saved_layer(3)), tmp_path / "none.gpkg", never) == 0
    assert opened(tmp_path / "none.gpkg", "features").isValid()


@pytest.mark.parametrize(
    ("name", "sentence"), [("kept.xyz", "writes no files with the ending"), ("no/where/kept.gpkg", "cannot be written")]
)
def test_what_cannot_be_written_is_told(layer, tmp_path, name, sentence) -> None:
    with pytest.raises(PluginError, match=sentence):
        write_accepted(snapshot(layer), tmp_path / name, never)


def test_what_was_there_stays_where_writing_is_stopped(layer, tmp_path) -> None:
    file = tmp_path / "kept.gpkg"
    write_accepted(snapshot(layer), file, never)
    before = file.read_bytes()

    with pytest.raises(Stopped):
        write_accepted(snapshot(layer), file, lambda done: done > 2)
    assert file.read_bytes() == before and [one.name for one in tmp_path.glob("*.gpkg*")].count("kept.gpkg") == 1


def test_the_formats_of_a_file_dialog_begin_with_the_best() -> None:
    assert formats().startswith("GeoPackage (*.gpkg") and "GeoJSON" in formats()


class TestLessons:
    @pytest.fixture
    def file(self, layer, tmp_path) -> Path:
        drawn = QgsFeature(layer.fields())
        drawn["label"], drawn["review"] = "water", CORRECTED
        drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(486000, 5206000, 486050, 5206050)))
        layer.addFeature(drawn)
        file = tmp_path / "lessons.gpkg"
        taught = write_lessons(snapshot(layer), file, never)
        assert (taught.accepted, taught.corrected, taught.rejected) == (2, 2, 1)
        return file

    def test_every_reviewed_feature_says_what_was_said_of_it_and_who_drew_it(self, file) -> None:
        names = ("label", "review", "origin", "scene")
        rows = [tuple(row[name] for name in names) for row in opened(file, "reviewed").getFeatures()]
        assert sorted(rows) == sorted([
            ("water", ACCEPTED, "model", 1), ("building", REJECTED, "model", 1), ("road", CORRECTED, "model", 1),
            ("water", ACCEPTED, "model", 1), ("water", CORRECTED, "person", 1),
        ])

    def test_it_says_where_was_looked_and_at_what(self, file) -> None:
        (place,) = opened(file, "searched").getFeatures()
        assert place["complete"] is False or place["complete"] == 0
        assert place.geometry().boundingBox().width() == pytest.approx(934 * 5)
        (scene,) = opened(file, "scenes").getFeatures()
        assert (scene["format"], scene["task"], scene["prompt"], scene["model"]) == (1, "segment", "water", "nano")
        assert json.loads(scene["images"])[0]["path"] == "naip.tif"
        assert json.loads(scene["grid"])["width"] == 934
        assert json.loads(scene["provenance"])["run"]["weights_hash"]

    def test_the_description_names_every_table_and_field(self, file) -> None:
        text = DOCUMENT.read_text(encoding="utf-8")
        for table in ("reviewed", "searched", "scenes"):
            for field in opened(file, table).fields():
                assert field.name() == "fid" or f"`{field.name()}`" in text
            assert f"`{table}`" in text

    def test_nothing_reviewed_is_nothing_to_learn(self, saved_layer, tmp_path) -> None:
        with pytest.raises(PluginError, match="Nothing was reviewed yet"):
            write_lessons(snapshot(saved_layer(3)), tmp_path / "lessons.gpkg", never)
        assert not (tmp_path / "lessons.gpkg").exists()

    def test_a_layer_of_no_run_teaches_nothing(self, qgis_app, tmp_path) -> None:
        with pytest.raises(PluginError, match="does not say which scene"):
            write_lessons(snapshot(QgsVectorLayer("Polygon", "drawn", "memory")), tmp_path / "lessons.gpkg", never)
