"""`rsvlm run --whole`: what comes out is what the ordinary run gives, and a kill costs next to nothing."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from dataclasses import fields
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely
from rsvlm.cli import main
from rsvlm.cli.arguments import parse
from rsvlm.cli.job_file import settled
from rsvlm.cli.whole import whole_of
from rsvlm.schema import Whole

COMMAND = (sys.executable, "-m", "rsvlm.cli")


def rsvlm(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, text=True, timeout=120)


@pytest.fixture
def scene(samples: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy2(samples / "ponds_2017-08-27.tif", tmp_path))


def asked(scene: Path, out: Path, *more: str) -> tuple[str | Path, ...]:
    return ("run", "segment", "--image", scene, "--prompt", "water", "--tile", "320", "--out", out, *more)


def found(file: Path) -> set[tuple[Any, ...]]:
    layer = geopandas.read_file(file, layer="features")
    shapes = [shapely.to_wkb(shapely.normalize(shapely.multipolygons(shapely.get_parts(s)))) for s in layer.geometry]
    return set(zip(layer["label"], shapes))


def test_it_finds_what_the_ordinary_run_finds(scene: Path, tmp_path: Path) -> None:
    whole, plain = tmp_path / "whole.gpkg", tmp_path / "plain.gpkg"
    told = rsvlm(*asked(scene, whole, "--whole", "--json"))
    assert told.returncode == 0, told.stderr
    report = json.loads(told.stdout)
    assert report["complete"] and report["tiles"] == {"done": 12}
    assert rsvlm(*asked(scene, plain)).returncode == 0
    assert len(found(plain)) == report["features"] > 10
    assert found(whole) == found(plain)


def test_killed_at_any_moment_it_goes_on_and_ends_the_same(scene: Path, tmp_path: Path) -> None:
    unbroken, killed = tmp_path / "unbroken.gpkg", tmp_path / "killed.gpkg"
    rsvlm(*asked(scene, unbroken, "--whole"))
    process = subprocess.Popen([*COMMAND, *map(str, asked(scene, killed, "--whole"))], stdout=subprocess.DEVNULL)
    until = time.monotonic() + 60
    while time.monotonic() < until and not _kept(killed):
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    kept = _kept(killed)
    assert kept > 0
    told = rsvlm(*asked(scene, killed, "--whole", "--resume", "--json"))
    assert told.returncode == 0, told.stderr
    assert found(killed) == found(unbroken)
    again = rsvlm(*asked(scene, killed, "--whole", "--resume", "--json"))
    assert json.loads(again.stdout)["features"] == len(found(unbroken))


def _kept(file: Path) -> int:
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM coverage").fetchone()[0])
    except sqlite3.Error:
        return 0


def test_the_price_is_told_before_anything_is_written(scene: Path, tmp_path: Path) -> None:
    out = tmp_path / "never.gpkg"
    told = rsvlm(*asked(scene, out, "--whole", "--dry-run", "--json"))
    price = json.loads(told.stdout)
    assert price["tiles"] == {"to do": 12} and price["seconds"] > 0 and not out.exists()


def test_a_changed_picture_is_noticed(scene: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    rsvlm(*asked(scene, out, "--whole"))
    os.utime(scene, (1, 1))
    told = rsvlm(*asked(scene, out, "--whole", "--resume"))
    assert told.returncode == 2 and "of another run: sources are not what they were" in told.stderr


def test_what_is_there_is_not_written_over(scene: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    out.write_bytes(b"dear")
    told = rsvlm(*asked(scene, out, "--whole"))
    assert told.returncode == 2 and "exists already; go on" in told.stderr and out.read_bytes() == b"dear"


def test_every_wish_about_whole_scenes_can_be_typed(scene: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    wishes = ["--resume", "--also", "a.fgb", "--finish", "smooth", "--exclusive"]
    wishes += ["--sample", "every:2", "--resolution", "2"]
    whole = whole_of(settled(parse([*map(str, asked(scene, out, "--whole")), *wishes])))
    assert whole == Whole(str(out), True, ("a.fgb",), "every:2", 2.0, "smooth", True)
    said = [getattr(whole, field.name) != field.default for field in fields(Whole)]
    assert all(said), "each has a flag"


@pytest.mark.parametrize("wish", [("--dry-run",), ("--workers", "2"), ("--finish", "smooth")])
def test_a_wish_about_whole_scenes_is_not_lost_in_silence(
    scene: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wish: tuple[str, ...]
) -> None:
    assert main([*map(str, asked(scene, tmp_path / "out.gpkg")), *wish]) == 2
    assert f"{wish[0]} is for scenes of any size; give --whole too" in capsys.readouterr().err


def test_ctrl_c_is_a_pause_that_says_how_to_go_on(scene: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gpkg"
    process = subprocess.Popen([*COMMAND, *map(str, asked(scene, out, "--whole"))], stdout=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while time.monotonic() < until and not _kept(out):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 130 and "--resume" in said and "to do" in said
    assert 0 < _kept(out) < 12
