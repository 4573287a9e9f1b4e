"""In what order tiles are suggested, and what of a run is read for it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

geopandas = pytest.importorskip("geopandas")
rasterio = pytest.importorskip("rasterio")

import pyogrio  # noqa: E402
from rsvlm.cli import main  # noqa: E402
from rsvlm.suggesting.ranking import of_cells, of_confidences, ranked  # noqa: E402
from shapely.geometry import box  # noqa: E402

NOTHING = np.zeros((0, 2), np.float32)
EAST, NORTH, METRES = 500_000.0, 5_000_000.0, 0.5


def numbers(order: tuple[tuple[int, float], ...]) -> list[int]:
    return [number for number, _ in order]


def test_uncertainty_is_of_the_cells_or_of_what_was_found() -> None:
    assert of_cells(np.full((24, 24), 0.5, np.float32)) == 1.0
    assert of_cells(np.array([0.0, 1.0], np.float32)) == 0.0
    assert of_confidences([0.9, 0.5]) == pytest.approx(0.3)
    assert of_confidences([]) == 0.0


def test_the_most_uncertain_comes_first_among_tiles_that_are_equally_new() -> None:
    features = np.eye(3, dtype=np.float32)
    assert numbers(ranked([0.2, 0.9, 0.5], features, np.zeros((0, 3), np.float32), 3)) == [1, 2, 0]


def test_what_looks_like_a_suggestion_waits_although_it_is_doubtful() -> None:
    features = np.array([[1, 0], [1, 0.01], [0, 1]], np.float32)
    order = ranked([0.9, 0.8, 0.3], features, NOTHING, 3)
    assert numbers(order) == [0, 2, 1]
    assert order[0][1] == 2.0 and order[1][1] == pytest.approx(1.0) and order[2][1] < 0.001


def test_what_looks_like_reviewed_ground_waits_too() -> None:
    features = np.array([[1, 0], [0, 1]], np.float32)
    assert numbers(ranked([0.9, 0.3], features, np.array([[2, 0]], np.float32), 2)) == [1, 0]


def test_no_more_than_there_are_and_none_twice() -> None:
    features = np.ones((4, 2), np.float32)
    assert sorted(numbers(ranked([0.1] * 4, features, NOTHING, 9))) == [0, 1, 2, 3]
    assert len(ranked([0.1] * 4, features, NOTHING, 2)) == 2
    assert ranked([], np.zeros((0, 2), np.float32), NOTHING, 3) == ()


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run over tiles that overlap of a scene: dark blue on brown above to the left and below to the right."""
    folder = tmp_path_factory.mktemp("run")
    rng = np.random.default_rng(3)
    pixels = rng.normal((150, 125, 95), 10, (192, 192, 3)).clip(0, 255).astype(np.uint8)
    pixels[20:70, 20:70] = pixels[120:170, 120:170] = (20, 45, 70)
    scene = folder / "scene.tif"
    transform = rasterio.transform.from_origin(EAST, NORTH, METRES, METRES)
    with rasterio.open(
        scene, "w", driver="GTiff", width=192, height=192, count=3, dtype="uint8", crs="EPSG:32633",
        transform=transform,
    ) as file:
        file.write(np.moveaxis(pixels, -1, 0))
    out = folder / "water.gpkg"
    line = ["run", "segment", "--image", str(scene), "--prompt", "water", "--tile", "96", "--out", str(out)]
    assert main(line) == 0
    return out


def reviewed(file: Path, left: float, top: float, right: float, bottom: float) -> Path:
    """Training data that says that every feature on a piece of ground (in pixels) was decided on."""
    place = box(EAST + left * METRES, NORTH - bottom * METRES, EAST + right * METRES, NORTH - top * METRES)
    whole = geopandas.GeoDataFrame({"scene": [1], "complete": [True], "geometry": [place]}, crs="EPSG:32633")
    whole.to_file(file, layer="searched")
    decided = {"label": ["water"], "review": ["rejected"], "origin": ["model"], "scene": [1],
               "geometry": [place.centroid.buffer(1)]}
    geopandas.GeoDataFrame(decided, crs="EPSG:32633").to_file(file, layer="reviewed")
    return file


def test_tiles_of_a_run_are_suggested_and_drawn(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    out = tmp_path / "next.gpkg"
    assert main(["suggest", str(run), "--out", str(out), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["suggestions"]
    count = len(json.loads(pyogrio.read_dataframe(run, layer="run")["tiles"][0]))
    assert [one["rank"] for one in found] == list(range(1, count + 1)) and len({one["tile"] for one in found}) == count
    assert found[0]["novelty"] == 2.0 and all(0 <= one["uncertainty"] <= 1 for one in found)
    layer = pyogrio.read_dataframe(out, layer="suggested")
    assert layer.crs.to_epsg() == 32633 and list(layer["rank"]) == list(range(1, count + 1))
    assert layer.total_bounds.tolist() == [EAST, NORTH - 96, EAST + 96, NORTH]


def test_reviewed_ground_is_not_suggested(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done = reviewed(tmp_path / "done.gpkg", 0, 0, 96, 192)
    capsys.readouterr()
    assert main(["suggest", str(run), "--reviewed", str(done), "--count", "1", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["suggestions"]
    left, _, right, _ = found["extent"]
    assert (left + right) / 2 > EAST + 48 and found["novelty"] < 2.0
    everything = reviewed(tmp_path / "all.gpkg", 0, 0, 192, 192)
    assert main(["suggest", str(run), "--reviewed", str(everything)]) == 2
    assert "is reviewed" in capsys.readouterr().err


def test_what_cannot_be_is_said(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "poem.gpkg").write_text("a poem")
    for line, why in (
        ([str(tmp_path / "none.gpkg")], "no file"),
        ([str(tmp_path / "poem.gpkg")], "which tiles were looked at"),
        ([str(run), "--out", str(tmp_path / "x.tif")], "no map"),
        ([str(run), "--count", "0"], "below 1"),
        ([str(run), "--reviewed", str(tmp_path / "poem.gpkg")], "no training data"),
    ):
        assert main(["suggest", *line]) == 2
        assert why in capsys.readouterr().err
