"""`rsvlm run --whole --dry-run`: the plan and its price, kept and compared; and samples of it that are looked at."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import geopandas
import pytest
from rsvlm.cli import main
from rsvlm.cli.dry_run import duration
from shapely.affinity import translate
from shapely.geometry import box

PART = ("--tile", "96", "--window", "120", "80", "520", "520")
"""About 40 small tiles."""


@pytest.fixture
def scene(samples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy2(samples / "ponds_2017-08-27.tif", tmp_path))


def run(capsys: pytest.CaptureFixture[str], scene: Path, *more: str | Path) -> str:
    out = scene.with_name("out.gpkg")
    asked = ("run", "segment", "--image", scene, "--prompt", "water", "--whole", "--out", out, *PART, *more)
    assert main([str(part) for part in asked]) == 0
    return capsys.readouterr().out


def as_json(capsys: pytest.CaptureFixture[str], scene: Path, *more: str | Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(run(capsys, scene, "--json", *more))
    return told


def test_tiles_price_and_place_are_told_and_nothing_is_written(
    scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = run(capsys, scene, "--dry-run")
    assert "tiles: " in words and "on this machine by " in words and "MB of memory" in words
    assert words.endswith("Nothing was written.\n")
    assert not list(scene.parent.glob("*.gpkg*"))


def test_a_plan_is_kept_and_compared(scene: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, layer = tmp_path / "plan.json", tmp_path / "plan.gpkg"
    first = as_json(capsys, scene, "--dry-run", "--plan", plan)
    assert first["plan"] == str(plan) and first["low"] <= first["seconds"] <= first["high"]
    half = as_json(capsys, scene, "--dry-run", "--sample", "random:10", "--against", plan, "--plan", layer)
    tiles = first["tiles"]["to do"]
    assert half["tiles"] == {"to do": 10, "not in the sample": tiles - 10}
    assert half["difference"]["changed"] == [{"was": "to do", "is": "not in the sample", "tiles": tiles - 10}]
    assert (geopandas.read_file(layer)["state"] == "to do").sum() == 10
    words = run(capsys, scene, "--dry-run", "--resolution", "20", "--against", plan)
    assert "Other ground: no tile is the same." in words


def test_a_file_that_is_no_plan_is_refused_before_anything_is_opened(
    scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["run", "segment", "--image", str(scene), "--whole", "--out", str(scene.with_name("o.gpkg")), "--dry-run"]
    assert main([*asked, "--prompt", "water", "--against", str(scene)]) == 2
    assert "is no plan" in capsys.readouterr().err
    assert main([*asked, "--prompt", "water", "--plan", "plan.txt"]) == 2
    assert "kept as .json, .gpkg, .geojson" in capsys.readouterr().err


def test_a_sample_is_told_in_a_sentence_kept_in_the_file_and_grows(
    scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = run(capsys, scene, "--sample", "random:10")
    assert "Of the whole, from 10 of " in words and "water " in words and "(95% confidence)." in words
    more = as_json(capsys, scene, "--sample", "random:20", "--resume")
    assert more["estimate"]["looked_at"] == 20 and more["complete"]
    all_of_it = as_json(capsys, scene, "--resume")
    assert all_of_it["estimate"] == {} and "not in the sample" not in all_of_it["tiles"]
    with sqlite3.connect(scene.with_name("out.gpkg")) as database:
        done, share = database.execute("SELECT count(*), sum(area_m2) FROM features").fetchone()
        extent = database.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'footprint'")
        left, bottom, right, top = extent.fetchone()
    truth = share / ((right - left) * (top - bottom))
    water = more["estimate"]["shares"]["water"]
    assert done > 0 and water["low"] - 0.01 <= truth <= water["high"] + 0.01


def test_strata_are_the_polygons_of_a_file(scene: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    left, bottom, right, top = as_extent(scene)
    half = (left + right) / 2
    parts = geopandas.GeoDataFrame({"side": ["west"]}, geometry=[box(left, bottom, half, top)], crs="EPSG:26914")
    parts.to_file(tmp_path / "parts.gpkg")
    told = as_json(capsys, scene, "--sample", f"stratified:12:{tmp_path / 'parts.gpkg'}:side")
    assert [one["name"] for one in told["estimate"]["strata"]] == ["west", "elsewhere"]
    assert sum(one["looked_at"] for one in told["estimate"]["strata"]) == 12


def as_extent(scene: Path) -> tuple[float, float, float, float]:
    import rasterio

    with rasterio.open(scene) as dataset:
        left, bottom, right, top = dataset.bounds
    return left, bottom, right, top


def test_features_of_coarser_pixels_lie_where_those_of_the_picture_do(
    scene: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ponds found at twice the pixels' size lie on those found at their own; a coarse pixel further they do less."""
    run(capsys, scene)
    out = scene.with_name("out.gpkg")
    fine = geopandas.read_file(out, layer="features").union_all()
    out.unlink()
    run(capsys, scene, "--resolution", "10")
    coarse = geopandas.read_file(out, layer="features").union_all()
    shared = {
        (x, y): translate(coarse, x, y).intersection(fine).area / coarse.area
        for x in (-10, 0, 10)
        for y in (-10, 0, 10)
    }
    assert max(shared, key=shared.__getitem__) == (0, 0) and shared[0, 0] > 0.7


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.53, "0.5 s"), (45, "45 s"), (119, "119 s"), (600, "10.0 minutes"), (9000, "2.5 hours"), (300_000, "3.5 days")],
)
def test_long_times_are_told_in_their_own_unit(seconds: float, words: str) -> None:
    assert duration(seconds) == words
