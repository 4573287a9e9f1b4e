"""`rsvlm run label --regions`: polygons of a file in, polygons with a class out."""

from __future__ import annotations

import json
from pathlib import Path

import geopandas
import pyogrio
import pytest
from rsvlm.cli import main
from rsvlm.models.registry import CHECKPOINTS
from shapely.geometry import LineString, Point, box

from tests.backend.imagery.rasters import TEN_METRES, ramp, write

UTM = "EPSG:32632"

pytestmark = pytest.mark.skipif(
    not (CHECKPOINTS / "nano/config.json").is_file(), reason="needs the weights of the small model"
)


@pytest.fixture
def image(tmp_path: Path) -> str:
    return write(tmp_path / "a.tif", ramp(3, 120, 120))


def places(tmp_path: Path, *shapes: object, crs: str | None = UTM) -> str:
    table = geopandas.GeoDataFrame(geometry=list(shapes), crs=UTM)
    path = tmp_path / "places.gpkg"
    (table if crs == UTM else table.to_crs(crs)).to_file(path, driver="GPKG")
    return str(path)


def inside(col: float, row: float, side: float = 20.0) -> object:
    left, top = TEN_METRES.c + 10 * col, TEN_METRES.f - 10 * row
    return box(left, top - 10 * side, left + 10 * side, top)


def test_each_polygon_gets_a_class(image: str, tmp_path: Path) -> None:
    file = places(tmp_path, inside(10, 10), inside(60, 60), inside(5000, 5000), crs="EPSG:4326")
    out = tmp_path / "labelled.gpkg"
    line = ["run", "label", "--image", image, "--regions", file, "--prompt", "water; land", "--out", str(out)]
    assert main(line) == 0
    found = pyogrio.read_dataframe(out, layer="features")
    assert list(found.quality) == ["exact", "exact", "outside"]
    assert set(found.label[:2]) <= {"water", "land"}
    assert found.geometry[0].symmetric_difference(inside(10, 10)).area < 1
    assert "water" in found.note[0]
    answers = pyogrio.read_dataframe(out, layer="answers", read_geometry=False)
    assert list(answers.region) == ["1", "2", "3"]


def test_a_question_is_answered_for_each_point(image: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    middle = inside(50, 50).centroid  # type: ignore[attr-defined]
    file = places(tmp_path, Point(middle.x, middle.y))
    assert main(["run", "question", "--image", image, "--regions", file, "--prompt", "Is there water?", "--json"]) == 0
    (answer,) = json.loads(capsys.readouterr().out)["answers"]
    assert answer["region"] == "1"
    assert answer["text"]


@pytest.mark.parametrize(
    ("shape", "prompt", "says"),
    [
        (LineString([(0, 0), (1, 1)]), "water; land", "LineString"),
        (inside(1, 1), "water", "two classes"),
        (inside(1, 1), "water; giraffe", "it tells apart water, building"),
    ],
)
def test_what_cannot_be_labelled_is_told(
    shape: object, prompt: str, says: str, image: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = places(tmp_path, shape)
    assert main(["run", "label", "--image", image, "--regions", file, "--prompt", prompt]) == 2
    assert says in capsys.readouterr().err


def test_a_file_that_is_none_is_told(image: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.gpkg").write_text("nothing")
    line = ["run", "label", "--image", image, "--regions", str(tmp_path / "x.gpkg"), "--prompt", "water; land"]
    assert main(line) == 2
    assert "cannot be read as a vector file" in capsys.readouterr().err
