"""`rsvlm run --catalogue`, through the command line: many scenes in, one folder out, and what fails stops nothing."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import geopandas
import pandas
import pytest
import rasterio
import shapely
import yaml
from rasterio.windows import Window
from rsvlm.cli import main

COMMAND = (sys.executable, "-m", "rsvlm.cli")
SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
PIXEL = (5.0, 0.0)


@dataclass(frozen=True)
class Said:
    """How a command line ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


def rsvlm(*arguments: str | Path) -> Said:
    """A command line in this process: starting one takes longer than its work."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        code = main(["run", *map(str, arguments)])
    return Said(code, out.getvalue(), err.getvalue())


def told(*arguments: str | Path) -> dict[str, Any]:
    done = rsvlm(*arguments, "--json")
    assert done.stdout, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def scene(file: Path, year: int, crs: str | None = None) -> Path:
    """320 x 160 pixels of ponds in a year, the same ground in all; in another CRS they only pretend to be there."""
    (picture,) = SAMPLES.glob(f"ponds_{year}-*.tif")
    with rasterio.open(picture) as whole:
        window = Window(300, 200, 320, 160)
        place = rasterio.Affine(*PIXEL, 500_000.0, 0.0, -PIXEL[0], 5_206_000.0)
        kinds = {"driver": "GTiff", "width": 320, "height": 160, "count": 3, "dtype": "uint8"}
        with rasterio.open(file, "w", **kinds, crs=crs or "EPSG:32614", transform=place) as out:
            out.write(whole.read([1, 2, 3], window=window))
    return file


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two scenes on one ground and one that is broken."""
    folder = tmp_path_factory.mktemp("three")
    scene(folder / "ponds_2012-07-31.tif", 2012)
    scene(folder / "ponds_2017-08-27.tif", 2017)
    (folder / "broken_2014-05-01.tif").write_bytes(b"II*\0 no picture")
    return folder


@pytest.fixture(scope="module")
def alone(three: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[bytes]]:
    """What is found in each of them by itself."""
    out, found = tmp_path_factory.mktemp("alone"), {}
    for name in ("ponds_2012-07-31", "ponds_2017-08-27"):
        date = name.partition("_")[2]
        done = rsvlm(
            "segment", "--image", three / f"{name}.tif", "--date", date, "--prompt", "water", "--tile", "160",
            "--out", out / f"{name}.gpkg", "--whole",
        )
        assert done.returncode == 0, done.stderr
        found[name] = shapes(out / f"{name}.gpkg")
    assert found["ponds_2012-07-31"] != found["ponds_2017-08-27"]
    return found


def shapes(file: Path) -> set[bytes]:
    return {shapely.to_wkb(shapely.normalize(one)) for one in geopandas.read_file(file, layer="features").geometry}


def asked(source: Path, out: Path, *more: str | Path) -> tuple[str | Path, ...]:
    return ("segment", "--catalogue", source, "--prompt", "water", "--tile", "160", "--out", out, *more)


def test_each_scene_has_its_file_and_one_that_is_broken_stops_none(
    three: Path, alone: dict[str, set[bytes]], tmp_path: Path
) -> None:
    out = tmp_path / "found"
    done = rsvlm(*asked(three, out))
    assert done.returncode == 3
    assert "Scenes: 1 failed, 2 done." in done.stdout
    assert "broken_2014-05-01: " in done.stdout and "cannot be read as a raster" in done.stdout
    for name, found in alone.items():
        assert shapes(out / f"{name}.gpkg") == found
    index = geopandas.read_parquet(out / "index.parquet").set_index("id")
    assert index["state"].to_dict() == {
        "broken_2014-05-01": "failed", "ponds_2012-07-31": "done", "ponds_2017-08-27": "done",
    }
    assert index.loc["ponds_2012-07-31", "features"] == len(alone["ponds_2012-07-31"])
    assert index.loc["ponds_2012-07-31", "output"] == "ponds_2012-07-31.gpkg"
    assert index.loc["ponds_2012-07-31", "date"] == "2012-07-31" and index.loc["ponds_2012-07-31", "seconds"] > 0
    assert "cannot be read" in index.loc["broken_2014-05-01", "error"]
    assert index.geometry["ponds_2017-08-27"].contains(shapely.Point(-98.995, 47.005))
    assert index.geometry["broken_2014-05-01"] is None


def test_workers_find_the_same_in_each(three: Path, alone: dict[str, set[bytes]], tmp_path: Path) -> None:
    out = tmp_path / "found"
    report = told(*asked(three, out, "--workers", "2"))
    assert report["scenes"] == {"failed": 1, "done": 2} and list(report["failed"]) == ["broken_2014-05-01"]
    for name, found in alone.items():
        assert shapes(out / f"{name}.gpkg") == found, "two dates on one ground are not taken for each other"


def test_what_is_done_costs_nothing_and_is_not_opened(three: Path, tmp_path: Path) -> None:
    pictures, out = shutil.copytree(three, tmp_path / "pictures"), tmp_path / "found"
    (pictures / "broken_2014-05-01.tif").unlink()
    first = told(*asked(pictures, out))
    assert first["complete"]
    before = {file.name: file.stat().st_mtime_ns for file in out.glob("*.gpkg")}
    seconds = pandas.read_parquet(out / "index.parquet")["seconds"].tolist()
    again = told(*asked(pictures, out, "--resume"))
    assert again["complete"] and again["features"] == first["features"] and again["seconds"] < 1.0
    assert {file.name: file.stat().st_mtime_ns for file in out.glob("*.gpkg")} == before
    assert pandas.read_parquet(out / "index.parquet")["seconds"].tolist() == seconds
    refused = rsvlm(*asked(pictures, out))
    assert refused.returncode == 2 and "has an earlier run; give --resume" in refused.stderr
    # Another prompt is another run: it is not mixed in.
    other = told(*asked(pictures, out, "--resume", "--prompt", "building"))
    assert other["scenes"] == {"failed": 2} and "is of another run" in other["failed"]["ponds_2012-07-31"]


def _tiles(file: Path) -> int:
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM coverage").fetchone()[0])
    except sqlite3.Error:
        return 0


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not until() and time.monotonic() < end:
        time.sleep(0.02)


def test_killed_it_goes_on_with_the_scene_it_was_at(three: Path, alone: dict[str, set[bytes]], tmp_path: Path) -> None:
    out = tmp_path / "found"
    process = subprocess.Popen([*COMMAND, "run", *map(str, asked(three, out))], stdout=subprocess.DEVNULL)
    _wait(lambda: _tiles(out / "ponds_2012-07-31.gpkg") > 0)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    states = pandas.read_parquet(out / "index.parquet")["state"]
    assert len(states) == 3, "all scenes are listed before the first is begun"
    told(*asked(three, out, "--resume"))
    for name, found in alone.items():
        assert shapes(out / f"{name}.gpkg") == found


def test_stopped_it_says_how_to_go_on(three: Path, tmp_path: Path) -> None:
    out = tmp_path / "found"
    process = subprocess.Popen(
        [*COMMAND, "run", *map(str, asked(three, out))], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    _wait(lambda: _tiles(out / "ponds_2012-07-31.gpkg") > 0)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 130 and "Go on with: rsvlm run segment" in said and "--resume" in said


def test_all_of_it_as_one_parted_geoparquet(three: Path, alone: dict[str, set[bytes]], tmp_path: Path) -> None:
    out = tmp_path / "found"
    report = told(*asked(three, out, "--store", "parquet"))
    assert report["scenes"] == {"failed": 1, "done": 2}
    table = geopandas.read_parquet(out / "features")
    assert table.crs == "EPSG:32614", "the scenes share it"
    for name, found in alone.items():
        part = table[table["scene"] == name]
        assert {shapely.to_wkb(shapely.normalize(one)) for one in part.geometry} == found
        assert set(part["date"]) == {name.partition("_")[2]}
    assert not list((out / "work").iterdir()), "what is in the dataset is kept once"
    again = told(*asked(three, out, "--store", "parquet", "--resume"))
    assert again["features"] == report["features"] and again["seconds"] < 1.0
    mixed = told(*asked(three, out, "--store", "parquet", "--resume", "--prompt", "building"))
    assert mixed["scenes"] == {"failed": 3} and "is of another prompt" in mixed["failed"]["ponds_2012-07-31"]
    assert set(geopandas.read_parquet(out / "features")["label"]) == {"water"}
    other = rsvlm(*asked(three, out, "--store", "parquet", "--resume", "--crs", "EPSG:3857"))
    assert other.returncode == 2 and "choose another folder" in other.stderr


def test_scenes_of_two_crs_are_one_dataset_in_degrees(tmp_path: Path) -> None:
    pictures, out = tmp_path / "pictures", tmp_path / "found"
    pictures.mkdir()
    scene(pictures / "a_2012-07-31.tif", 2012)
    scene(pictures / "b_2012-07-31.tif", 2017, crs="EPSG:32615")
    assert told(*asked(pictures, out, "--store", "parquet"))["complete"]
    table = geopandas.read_parquet(out / "features")
    assert table.crs == "EPSG:4326" and set(table["scene"]) == {"a_2012-07-31", "b_2012-07-31"}
    assert table.total_bounds[0] == pytest.approx(-99, abs=0.1) and table.total_bounds[2] == pytest.approx(-93, abs=0.1)
    near = geopandas.read_parquet(out / "features", bbox=(-99.5, 46, -98, 48))
    assert set(near["scene"]) == {"a_2012-07-31"}, "boxes let readers skip what is elsewhere"
    own = table.to_crs("EPSG:32614")[table["scene"] == "a_2012-07-31"]
    assert own.area.sum() == pytest.approx(own["area_m2"].sum(), rel=5e-3)


def test_pairs_of_dates_are_listed_looked_at_and_compared(three: Path, tmp_path: Path) -> None:
    listed, out = tmp_path / "pairs.geojson", tmp_path / "found"
    line = ("change", "--catalogue", three, "--pairs", "next", "--prompt", "water", "--save-list", listed)
    price = told(*line, "--dry-run")
    (pair,) = price["scenes"]
    assert pair["date"] == "2012-07-31" and pair["after_date"] == "2017-08-27" and pair["share"] == pytest.approx(1.0)
    assert pair["tiles"] > 0 and price["seconds"] > 0 and price["left_out"] == {"in no pair": 1}
    assert not out.exists()
    again = ("change", "--catalogue", listed, "--prompt", "water", "--out", out)
    assert told(*again)["scenes"] == {"done": 1}
    assert (out / "ponds_2012-07-31__ponds_2017-08-27.gpkg").exists()
    index = geopandas.read_parquet(out / "index.parquet")
    assert index["share"].tolist() == [pytest.approx(1.0)] and index["after_date"].tolist() == ["2017-08-27"]
    assert told(*again, "--resume")["seconds"] < 1.0


def test_inside_a_region_only(three: Path, tmp_path: Path) -> None:
    part = shapely.box(500_000, 5_205_200, 500_800, 5_206_000)
    region = tmp_path / "region.geojson"
    geopandas.GeoSeries([part], crs="EPSG:32614").to_crs("EPSG:4326").to_file(region)
    report = told(*asked(three, tmp_path / "found", "--region", region, "--from-date", "2017-01-01"))
    assert report["scenes"] == {"done": 1} and report["left_out"] == {"of another date": 2}
    found = geopandas.read_file(tmp_path / "found" / "ponds_2017-08-27.gpkg", layer="features")
    assert len(found) > 0 and found.geometry.within(part.buffer(5.0)).all()


def test_two_runs_do_not_share_a_folder(three: Path, tmp_path: Path) -> None:
    from rsvlm.scenes.claim import claimed

    (tmp_path / "found").mkdir()
    with claimed(tmp_path / "found" / "index.parquet"):
        done = rsvlm(*asked(three, tmp_path / "found"))
    assert done.returncode == 2 and "Another run works on" in done.stderr


def test_a_job_file_says_all_of_it(three: Path, tmp_path: Path) -> None:
    shutil.copytree(three, tmp_path / "pictures")
    job = {
        "task": "segment", "catalogue": "pictures", "prompt": "water", "tile": 160, "to-date": "2012-12-31",
        "bbox": [-100.0, 46.0, -98.0, 48.0], "out": "found",
    }
    (tmp_path / "job.yaml").write_text(yaml.safe_dump(job))
    price = told(tmp_path / "job.yaml", "--dry-run")
    assert [one["id"] for one in price["scenes"]] == ["ponds_2012-07-31"]
    assert price["left_out"] == {"of another date": 2}
    assert told(tmp_path / "job.yaml")["scenes"] == {"done": 1}
    assert (tmp_path / "found" / "ponds_2012-07-31.gpkg").exists()
    assert told(tmp_path / "job.yaml", "--resume")["seconds"] < 1.0


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (("--window", "0", "0", "9", "9"), "--window is of one scene"),
        (("--pairs", "next"), "Pairs of dates are for change, not for segment"),
        (("--from-date", "2030-01-01"), "there is none that is meant (3 of another date)"),
        (("--from-date", "tomorrow"), "'tomorrow' is not a day"),
        (("--bbox", "1", "2", "3", "-4"), "is none on Earth"),
        (("--max-cloud", "10"), "(3 of unknown cloud)"),
        (("--region", "POLYGON ((0 0, 1 0, 1 1))"), "for many scenes give it as one"),
        (("--store", "parquet", "--crs", "EPSG:0"), "The CRS 'EPSG:0' is not known"),
    ],
)
def test_what_cannot_be_meant_is_told(three: Path, tmp_path: Path, more: tuple[str, ...], sentence: str) -> None:
    done = rsvlm(*asked(three, tmp_path / "found", *more))
    assert done.returncode == 2 and sentence in done.stderr


def test_change_wants_pairs_and_a_folder(three: Path) -> None:
    done = rsvlm("change", "--catalogue", three, "--prompt", "water", "--dry-run")
    assert done.returncode == 2 and "--pairs or --between" in done.stderr
    done = rsvlm("segment", "--catalogue", three, "--prompt", "water")
    assert done.returncode == 2 and "--out FOLDER" in done.stderr
    done = rsvlm("caption", "--catalogue", three, "--dry-run")
    assert done.returncode == 2 and "not done over whole scenes" in done.stderr


def test_ten_years_of_one_place(shared: Path) -> None:
    """Real pictures of ten dates, the grids of which differ: each is compared with the next on one grid."""
    price = told("change", "--catalogue", shared / "data" / "naip", "--pairs", "next", "--prompt", "water", "--dry-run")
    dates = [(one["date"], one["after_date"]) for one in price["scenes"]]
    assert len(dates) == 9 and all(first < second for first, second in dates)
    assert [after for _, after in dates[:-1]] == [before for before, _ in dates[1:]]
    assert all(one["share"] > 0.9 and one["tiles"] > 0 and not one["error"] for one in price["scenes"])


def test_a_river_that_moved(shared: Path, tmp_path: Path) -> None:
    """Real pictures of which only the years are known."""
    line = ("change", "--catalogue", shared / "data" / "landsat", "--pairs", "ends", "--prompt", "water")
    assert told(*line, "--out", tmp_path / "found")["scenes"] == {"done": 1}
    found = geopandas.read_file(tmp_path / "found" / "1985__2020.gpkg", layer="features")
    assert len(found) > 0
    years = {name: {str(day)[:4] for day in found[name]} for name in ("before", "after")}
    assert years == {"before": {"1985"}, "after": {"2020"}}
