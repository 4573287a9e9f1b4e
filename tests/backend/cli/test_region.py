"""`rsvlm run --region`: polygons from a file in any CRS or as WKT; only the part inside is read and searched."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import rasterio
import shapely
from rsvlm.cli import main
from rsvlm.cli.region import region_of
from rsvlm.errors import BadInput
from rsvlm.models import registry

from tests.backend.cli.test_run import features, picture
from tests.backend.evaluation.colour_model import ColourModel
from tests.backend.imagery.rasters import write

LEFT, TOP = 600000.0, 4000000.0  # of `picture`: 96 x 48 pixels of half a metre
BOTH = ("water", (0, 0, 96, 48))


@pytest.fixture(autouse=True)
def colour_model(monkeypatch: pytest.MonkeyPatch) -> ColourModel:
    model = ColourModel()
    monkeypatch.setattr(registry, "load", lambda *which, **told: model)
    return model


def _searched(path: Path) -> Any:
    return geopandas.read_file(path, layer="footprint").geometry[0]


def test_wkt_in_the_pictures_crs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, out = picture(tmp_path / "a.tif", BOTH), tmp_path / "o.gpkg"
    half = shapely.box(LEFT, TOP - 24, LEFT + 24, TOP)
    line = ["run", "segment", "--image", image, "--prompt", "water", "--out", str(out), "--region", half.wkt, "--json"]
    assert main(line) == 0, capsys.readouterr()
    assert features(out).geometry[0].equals(half) and _searched(out).equals(half)
    with sqlite3.connect(out) as table:
        (request,) = table.execute("select request from run").fetchone()
    assert json.loads(request)["region"]["type"] == "Polygon", "the run can be repeated"


def test_a_file_in_another_crs(tmp_path: Path) -> None:
    image, out, file = picture(tmp_path / "a.tif", BOTH), tmp_path / "o.gpkg", tmp_path / "parts.geojson"
    parts = [shapely.box(LEFT, TOP - 24, LEFT + 12, TOP), shapely.box(LEFT + 36, TOP - 24, LEFT + 48, TOP)]
    geopandas.GeoDataFrame(geometry=parts, crs="EPSG:32632").to_crs("EPSG:4326").to_file(file)
    line = ["run", "segment", "--image", image, "--prompt", "water", "--out", str(out), "--region", str(file)]
    assert main(line) == 0
    found = shapely.union_all(features(out).geometry.tolist())
    assert found.symmetric_difference(shapely.union_all(parts)).area < 1


@pytest.mark.parametrize("left", [175.0, -185.0])
def test_a_region_on_the_other_side_of_the_antimeridian_is_the_same_ground(tmp_path: Path, left: float) -> None:
    """The picture goes on beyond ±180 degrees; the region is written in two halves, each on its side."""
    pixels = np.random.default_rng(1).integers(0, 255, (3, 20, 100), dtype=np.uint8)
    transform = rasterio.Affine(0.1, 0, left, 0, -0.1, 2)
    image = write(tmp_path / "a.tif", pixels, transform=transform, crs="EPSG:4326")
    halves = shapely.MultiPolygon([shapely.box(178, 0, 180, 2), shapely.box(-180, 0, -178, 2)])
    found = region_of(halves.wkt, str(image))
    assert shapely.geometry.shape(found).bounds == (left + 3, 0, left + 7, 2)


@pytest.mark.parametrize(
    ("text", "sentence"), [("POINT (1 2)", "Point; give a polygon"), ("nothing.gpkg", "neither a file nor WKT")]
)
def test_what_is_no_region_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        region_of(text, picture(tmp_path / "a.tif"))


def test_a_file_that_is_no_vector_file(tmp_path: Path) -> None:
    image = picture(tmp_path / "a.tif")
    with pytest.raises(BadInput, match="cannot be read as a vector file"):
        region_of(image, image)
