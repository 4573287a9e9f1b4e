"""A reviewed GeoPackage teaches what was accepted, what was refused, and nothing about ground nobody looked at."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.raster import open_scene
from rsvlm.schema import RasterImage
from rsvlm.training.acquire.formats.reviewed import reviewed
from rsvlm.training.acquire.found import Flaw
from rsvlm.training.records import Origin, Record
from shapely.geometry import MultiPolygon, box

geopandas = pytest.importorskip("geopandas")

ORIGIN = Origin("mine", "own", True)
SIDE = 200
ACCEPTED, REJECTED = (20, 30, 60, 50), (100, 120, 140, 160)
"""Columns and rows of two features: left, top, right, bottom."""


def lessons(file: Path, raster: Path, complete: bool, version: int = 1, kind: str = "raster") -> Path:
    """A GeoPackage of two reviewed features in a window of a raster, as the plugin writes it."""
    window = (100, 50, SIDE, SIDE)
    scene = open_scene(RasterImage(str(raster), window=window))
    grid = scene.grid
    scene.close()

    def outline(left: int, top: int, right: int, bottom: int) -> MultiPolygon:
        (x1, y1), (x2, y2) = grid.place(left, top), grid.place(right, bottom)
        return MultiPolygon([box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))])

    decided = {
        "label": ["pool", "pool"], "review": ["accepted", "rejected"], "origin": ["model"] * 2, "scene": [1, 1],
        "geometry": [outline(*ACCEPTED), outline(*REJECTED)],
    }
    geopandas.GeoDataFrame(decided, crs=grid.crs).to_file(file, layer="reviewed")
    whole = {"scene": [1], "complete": [complete], "geometry": [outline(0, 0, SIDE, SIDE)]}
    geopandas.GeoDataFrame(whole, crs=grid.crs).to_file(file, layer="searched")
    images = json.dumps([{"kind": kind, "path": str(raster), "window": window}])
    pandas = pytest.importorskip("pandas")
    scenes = pandas.DataFrame({"scene": [1], "format": [version], "task": ["segment"], "images": [images]})
    pytest.importorskip("pyogrio").write_dataframe(scenes, file, layer="scenes")
    return file


@pytest.fixture()
def raster(shared: Path) -> Path:
    return next((shared / "data" / "naip").glob("*20150926.tif"))


def one(file: Path) -> Record:
    (record,) = reviewed(file, ORIGIN)
    assert isinstance(record, Record)
    assert record.cover is not None
    return record


def known(left: int, top: int, right: int, bottom: int) -> tuple[slice, slice]:
    return slice(top, bottom), slice(left, right)


def test_accepted_is_there_rejected_is_not_and_the_rest_is_unknown(tmp_path: Path, raster: Path) -> None:
    record = one(lessons(tmp_path / "lessons.gpkg", raster, complete=False))
    assert record.cover is not None
    expected = np.full((SIDE, SIDE), -1)
    expected[known(*ACCEPTED)], expected[known(*REJECTED)] = 1, 0
    assert (record.cover[..., 0] == expected).all()
    assert record.cover_names == ("pool",)
    assert record.box_labels == (), "other pools may be there that nobody looked at"
    assert [(b.x1, b.y1, b.x2, b.y2) for b in record.boxes] == [pytest.approx(ACCEPTED)]
    assert record.origin.metres == pytest.approx(5, rel=0.1)


def test_where_everything_was_decided_empty_ground_is_empty(tmp_path: Path, raster: Path) -> None:
    record = one(lessons(tmp_path / "lessons.gpkg", raster, complete=True))
    assert record.cover is not None
    assert (record.cover >= 0).all()
    assert (record.cover == 1).sum() == 40 * 20
    assert record.box_labels == ("pool",)


def test_pixels_that_were_not_kept_are_told(tmp_path: Path, raster: Path) -> None:
    (flaw,) = reviewed(lessons(tmp_path / "lessons.gpkg", raster, True, kind="pixels"), ORIGIN)
    assert isinstance(flaw, Flaw)
    assert "not kept" in flaw.reason


def test_another_version_is_refused(tmp_path: Path, raster: Path) -> None:
    with pytest.raises(BadInput, match="version 2"):
        list(reviewed(lessons(tmp_path / "lessons.gpkg", raster, True, version=2), ORIGIN))
