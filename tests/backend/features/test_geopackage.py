"""What is written opens right, says how it was made, and is either whole or not there."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyogrio
import pytest
from rsvlm.errors import BadInput
from rsvlm.features.geopackage import check_place, write_geopackage
from rsvlm.schema import Answer, Coverage, Feature, Provenance, RasterImage, Request, TextAnswer

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [10, 0], [10, -10], [0, -10], [0, 0]]]}
SITE = 'ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],UNIT["metre",1]]'
REQUEST = Request("segment", "water", (RasterImage("a.tif"),))


def answer_with(*features: Feature, crs: str | None = "EPSG:32632", task: str = "segment") -> Answer:
    provenance = Provenance(
        task=task,
        prompt="water",
        model="nano",
        weights_hash="abc",
        model_prompts=("[SEG] water.",),
        precision="int8",
        device="cpu",
        engine="numpy",
        grid={"crs": crs, "affine": [1, 0, 0, 0, -1, 0], "width": 10, "height": 10},
        tiles=((0, 0, 10, 10),),
        images=({"path": "a.tif"},),
        options={"tile": 0},
        versions={"rsvlm": "0.1.0"},
        started="2026-01-01T00:00:00Z",
        finished="2026-01-01T00:00:01Z",
        seconds={"total": 1.0},
    )
    return Answer(tuple(features), (), ("a warning",), SQUARE, provenance)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own of 256 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)], capture_output=True)
    if done.returncode:
        pytest.skip("mounting a small file system needs administrator's rights")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_features_come_first_then_footprint_and_run(tmp_path: Path) -> None:
    path = tmp_path / "o.gpkg"
    write_geopackage(
        path, answer_with(Feature(SQUARE, "water", 0.9, "mean token probability", 0, "raw")), REQUEST, "again"
    )
    assert [name for name, _ in pyogrio.list_layers(path)] == ["features", "footprint", "run"]
    table = pyogrio.read_dataframe(path, layer="features")
    assert table.crs == "EPSG:32632" and table.label[0] == "water" and table.confidence[0] == 0.9
    assert table.geometry[0].area == 100 and table.raw[0] == "raw"
    run = pyogrio.read_dataframe(path, layer="run").iloc[0]
    assert run.weights_hash == "abc" and run.command == "again" and json.loads(run.warnings) == ["a warning"]
    assert json.loads(run.request)["images"][0]["path"] == "a.tif" and json.loads(run.tiles) == [[0, 0, 10, 10]]


def test_nothing_found_keeps_the_footprint(tmp_path: Path) -> None:
    write_geopackage(tmp_path / "o.gpkg", answer_with(), REQUEST)
    assert pyogrio.read_info(tmp_path / "o.gpkg", layer="features")["features"] == 0
    footprint = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="footprint")
    assert footprint.geometry[0].area == 100 and footprint.found[0] == 0


@pytest.mark.parametrize(
    "crs", [None, 'ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],UNIT["metre",1]]']
)
def test_scenes_without_a_place_on_earth_can_be_written(tmp_path: Path, crs: str | None) -> None:
    write_geopackage(tmp_path / "o.gpkg", answer_with(Feature(SQUARE, "water"), crs=crs), REQUEST)
    assert pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="features").geometry[0].bounds == (0, -10, 10, 0)


def test_changes_are_dated_and_unknown_numbers_are_empty(tmp_path: Path) -> None:
    change = Feature(SQUARE, "change", before="2010-06-29", after="2015-09-26")
    write_geopackage(tmp_path / "o.gpkg", answer_with(change, task="change"), REQUEST)
    with sqlite3.connect(tmp_path / "o.gpkg") as database:
        row = database.execute("SELECT before, after, confidence FROM features").fetchone()
        kinds = dict(database.execute("SELECT name, type FROM pragma_table_info('features')").fetchall())
    assert row == ("2010-06-29", "2015-09-26", None) and kinds["before"] == "DATE"


def test_answers_in_words_have_their_table(tmp_path: Path) -> None:
    texts = (TextAnswer("yes", "Is there water?", 0.8, "product of token probabilities", 0),)
    write_geopackage(tmp_path / "o.gpkg", replace(answer_with(task="question"), texts=texts), REQUEST)
    assert pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="answers").answer.tolist() == ["yes"]


def test_how_closely_each_part_was_looked_at_is_a_layer(tmp_path: Path) -> None:
    coverage = (Coverage(SQUARE, 8.0, 0.25), Coverage(SQUARE, 1.0, None, True))
    write_geopackage(tmp_path / "o.gpkg", replace(answer_with(task="detect"), coverage=coverage), REQUEST)
    table = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="coverage")
    assert table.crs == "EPSG:32632" and table["scale"].tolist() == [8.0, 1.0]
    assert table.presence[0] == 0.25 and table.presence.isna()[1] and table.searched.tolist() == [False, True]


def test_a_note_goes_with_its_feature(tmp_path: Path) -> None:
    write_geopackage(tmp_path / "o.gpkg", answer_with(Feature(SQUARE, "hop 1", note="Where? There.")), REQUEST)
    assert pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="features").note.tolist() == ["Where? There."]


def test_polygons_in_parts_and_with_holes_survive(tmp_path: Path) -> None:
    ring = [[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]], [[3, 3], [6, 3], [6, 6], [3, 6], [3, 3]]]
    many = {"type": "MultiPolygon", "coordinates": [ring, [[[20, 0], [21, 0], [21, 1], [20, 0]]]]}
    write_geopackage(tmp_path / "o.gpkg", answer_with(Feature(SQUARE, "a"), Feature(many, "b")), REQUEST)
    assert pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="features").geometry.area.tolist() == [100, 72.5]


def test_a_file_that_was_there_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "über größe.gpkg"
    for count in (3, 1):
        write_geopackage(path, answer_with(*[Feature(SQUARE, "water")] * count), REQUEST)
    assert pyogrio.read_info(path, layer="features")["features"] == 1
    assert os.listdir(tmp_path) == [path.name]


def test_a_full_disk_is_said_and_leaves_nothing_half_written(small_disk: Path) -> None:
    before = small_disk / "before.gpkg"
    write_geopackage(before, answer_with(), REQUEST)
    kept = before.read_bytes()
    many = answer_with(*[Feature(SQUARE, "water", raw="r" * 500)] * 2000)
    for path in (small_disk / "new.gpkg", before):
        with pytest.raises(BadInput, match="full"):
            write_geopackage(path, many, REQUEST)
    assert os.listdir(small_disk) == ["before.gpkg"] and before.read_bytes() == kept


def test_features_that_did_not_arrive_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = pyogrio.raw.write

    def lose_one(path: str, geometries: Any, columns: Any, names: Any, **settings: Any) -> None:
        if settings["layer"] == "features":
            geometries, columns = geometries[1:], [column[1:] for column in columns]
        write(path, geometries, columns, names, **settings)

    monkeypatch.setattr(pyogrio.raw, "write", lose_one)
    with pytest.raises(BadInput, match="1 of 2 features"):
        write_geopackage(tmp_path / "o.gpkg", answer_with(Feature(SQUARE, "a"), Feature(SQUARE, "b")), REQUEST)
    assert os.listdir(tmp_path) == []


def test_a_read_only_folder_is_said_before_the_work(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    for attempt in (lambda p: check_place(p), lambda p: write_geopackage(p, answer_with(), REQUEST)):
        with pytest.raises(BadInput, match="Nothing can be written"):
            attempt(small_disk / "o.gpkg")


@pytest.mark.parametrize(("name", "says"), [("o.shp", "gpkg"), ("none/o.gpkg", "does not exist"), ("d.gpkg", "folder")])
def test_a_place_that_cannot_be_is_refused(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "d.gpkg").mkdir()
    with pytest.raises(BadInput, match=says):
        check_place(tmp_path / name)


def test_an_old_gdal_reads_it_without_a_word(tmp_path: Path) -> None:
    write_geopackage(tmp_path / "a.gpkg", answer_with(Feature(SQUARE, "water")), REQUEST)
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (10200,)
