"""`--also FILE`: made when a run has come to its end, also of one that had done so before."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import geopandas
import pytest

ASKED = ("run", "segment", "--prompt", "water", "--tile", "320", "--whole")


def rsvlm(scene: Path, out: Path, *more: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rsvlm.cli", *ASKED, "--image", scene, "--out", out, *more]
    return subprocess.run([str(one) for one in command], capture_output=True, text=True, timeout=120)


@pytest.fixture
def scene(samples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy2(samples / "ponds_2017-08-27.tif", tmp_path))


def test_an_unknown_ending_is_refused_before_anything_is_done(scene: Path, tmp_path: Path) -> None:
    told = rsvlm(scene, tmp_path / "out.gpkg", "--also", tmp_path / "out.shp")
    assert told.returncode == 2 and "FlatGeobuf" in told.stderr
    assert list(tmp_path.iterdir()) == [scene]


def test_files_are_made_at_the_end_and_again_of_what_is_finished(scene: Path, tmp_path: Path) -> None:
    out, first, second = tmp_path / "out.gpkg", tmp_path / "out.parquet", tmp_path / "out.geojsonl"
    told = rsvlm(scene, out, "--also", first, "--json")
    assert told.returncode == 0, told.stderr
    report = json.loads(told.stdout)
    assert report["files"] == [str(first)] and len(geopandas.read_parquet(first)) == report["features"] > 10
    first.unlink()
    again = rsvlm(scene, out, "--resume", "--also", first, "--also", second)
    assert again.returncode == 0 and f"Written to {out}, {first}, {second}" in again.stdout
    assert len(second.read_text().splitlines()) == len(geopandas.read_parquet(first)) == report["features"]
