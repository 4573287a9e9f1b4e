"""What goes wrong under a whole scene: a network, a file that changes, a disk that fills. A sentence, nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import rasterio
from rsvlm.errors import BadInput, Stopped
from rsvlm.imagery import gdal, http
from rsvlm.scenes import reading

from . import dark_ground
from .dark_ground import TILES, found, states, sweep
from .ranges import Fault, Files, Range, served


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same patience in fractions of a second."""
    shorter = {
        "GDAL_HTTP_LOW_SPEED_TIME": "1", "GDAL_HTTP_CONNECTTIMEOUT": "1", "GDAL_HTTP_RETRY_DELAY": "0.02",
    }
    for name, value in shorter.items():
        monkeypatch.setenv(name, value)
    for module, name, value in (
        (http, "PATIENCE", 1.0), (http, "PAUSE", 0.02), (reading, "PAUSE", 0.02), (reading, "CALM", 0.05),
    ):
        monkeypatch.setattr(module, name, value)
    yield
    for name in shorter:
        monkeypatch.delenv(name)
    gdal.mind_the_network()


@pytest.fixture
def server(picture: Path) -> Iterator[Files]:
    with served(picture.parent) as files:
        yield files


def first_times(fault: Fault, times: int, after: int = 0) -> Callable[[int, Range], Fault | None]:
    """So many requests for data go wrong, after so many that do not."""
    return lambda number, asked: fault if after <= number < after + times else None


def at(picture: Path, col: int, row: int, fault: Fault) -> Callable[[int, Range], Fault | None]:
    """Requests for one block of the picture go wrong."""
    with rasterio.open(picture) as file:
        byte = int(file.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1)) + 20_000
    return lambda number, asked: fault if asked[0] <= byte < asked[1] else None


@pytest.mark.parametrize("fault", ["busy", "break", "shut"])
def test_what_fails_twice_is_asked_again(fault: Fault, server: Files, unbroken: Path, tmp_path: Path) -> None:
    server.faults = first_times(fault, 2, after=6)
    out = tmp_path / "out.gpkg"
    assert sweep(f"{server.url}/scene.tif", out).tiles == {"done": TILES}
    assert server.requests > 8 and found(out) == found(unbroken)


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [("gone", "answered 404 Not Found"), ("busy", "answered 503 Service Unavailable")],
)
def test_what_cannot_be_read_fails_alone_and_is_asked_for_when_the_run_goes_on(
    fault: Fault, sentence: str, server: Files, picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    out, address = tmp_path / "out.gpkg", f"{server.url}/scene.tif"
    server.faults = at(picture, 3, 2, fault)
    report = sweep(address, out)
    failed = {tile: reason for tile, (state, reason) in states(out).items() if state == "failed"}
    assert 0 < len(failed) < 8 and report.tiles["done"] == TILES - len(failed) and not report.complete
    assert all("scene.tif could not be read: 127.0.0.1:" in reason for reason in failed.values())
    assert any(sentence in reason for reason in failed.values())
    assert any("scene.tif could not be read" in warning for warning in report.warnings), "the person is told why"
    server.faults, asked = None, len(server.asked)
    looking = dark_ground.model()
    assert sweep(address, out, resume=True, looking=looking).complete
    assert len(looking.calls) == len(failed) and found(out) == found(unbroken)
    again = sum(end - first for _, (first, end) in server.asked[asked:])
    assert again < 0.6 * picture.stat().st_size, "only what is left is fetched"


def test_what_stalls_is_given_up_after_seconds(server: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LONG", 0.5)
    server.faults = lambda number, asked: "stall" if asked[1] > 100_000 else None
    out, address, begun = tmp_path / "out.gpkg", f"{server.url}/scene.tif", time.monotonic()
    part = {"window": (650, 450, 40, 40)}
    assert sweep(address, out, **part).tiles == {"failed": 2} and time.monotonic() - begun < 15
    assert all("broke off or was too slow" in reason for _, reason in states(out).values())
    server.faults = None
    assert sweep(address, out, resume=True, **part).tiles == {"done": 2}


def test_a_server_that_disappears_ends_the_run_after_a_while(
    picture: Path, unbroken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "GIVE_UP", 0.3)
    out = tmp_path / "out.gpkg"
    with served(picture.parent) as files:
        address, port = f"{files.url}/scene.tif", int(files.url.rpartition(":")[2])
        files.faults = lambda number, asked: "shut" if number > 14 else None
        with pytest.raises(BadInput, match=r"Nothing could be read for .* s.*cannot be reached.*--resume"):
            sweep(address, out)
    kept = states(out)
    assert sum(state == "done" for state, _ in kept.values()) > 0, "what was done is kept"
    assert len(kept) < TILES, "what was not tried is still to do"
    with served(picture.parent, port):
        assert sweep(address, out, resume=True).complete
    assert found(out) == found(unbroken)


class Person:
    """Says stop as soon as it is told to."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def check(self) -> None:
        if self.stopped.is_set():
            raise Stopped("Stopped.")


def test_stopping_does_not_wait_for_a_network_that_stalls(
    server: Files, unbroken: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GDAL_HTTP_LOW_SPEED_TIME", "20")
    out, address, person, stalls = tmp_path / "out.gpkg", f"{server.url}/scene.tif", Person(), threading.Event()

    def stalling(number: int, asked: Range) -> Fault | None:
        if number < 12:
            return None
        stalls.set()
        return "stall"

    server.faults, told = stalling, []
    run = threading.Thread(target=lambda: told.append(sweep(address, out, control=person)))
    run.start()
    assert stalls.wait(20)
    begun = time.monotonic()
    person.stopped.set()
    run.join(10)
    assert time.monotonic() - begun < 2.5 and told and not told[0].complete
    server.over.set()
    server.faults = None
    assert sweep(address, out, resume=True).complete and found(out) == found(unbroken)


def test_a_file_that_is_cut_off_in_mid_run_costs_the_tiles_that_are_gone(
    picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    file, out = dark_ground.copied(picture, tmp_path), tmp_path / "out.gpkg"
    whole, before = file.read_bytes(), file.stat()

    def cut() -> None:
        with file.open("r+b") as opened:
            opened.truncate(len(whole) // 3)

    report = sweep(file, out, looking=dark_ground.Meddled(4, cut))
    assert report.tiles["done"] >= 4 and report.tiles["failed"] > 0
    assert "scene.tif could not be read" in report.warnings[-1] and "it may be damaged" in report.warnings[-1]
    with pytest.raises(BadInput, match="another run: sources"):
        sweep(file, out, resume=True)
    file.write_bytes(whole)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert sweep(file, out, resume=True).complete, "the same file, got again with its time"
    assert found(out) == found(unbroken)


def test_a_file_that_is_replaced_in_mid_run_is_not_mixed_in(picture: Path, unbroken: Path, tmp_path: Path) -> None:
    file, out = dark_ground.copied(picture, tmp_path), tmp_path / "out.gpkg"
    other = dark_ground.write(tmp_path / "other.tif", dark_ground.ground(seed=1))
    person = Person()

    def replace() -> None:
        os.replace(other, file)
        person.stopped.set()

    assert not sweep(file, out, looking=dark_ground.Meddled(4, replace), control=person).complete
    with pytest.raises(BadInput, match="another run: sources"):
        sweep(file, out, resume=True)
    kept = [state for state, _ in states(out).values()]
    assert kept.count("done") >= 4, "nothing is lost"


def test_a_piece_of_a_mosaic_that_is_away_for_a_while_is_no_black_ground(
    picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    pieces = []
    for name, col in (("a", 0), ("b", 500)):
        place = dark_ground.PLACE @ rasterio.Affine.translation(col, 0)
        values = dark_ground.ground()[:, :, col : col + 500]
        pieces.append(dark_ground.write(tmp_path / f"{name}.tif", values, transform=place))
    vrt, out, away = dark_ground.mosaic(tmp_path / "mosaic.vrt", pieces), tmp_path / "out.gpkg", tmp_path / "away.tif"
    report = sweep(vrt, out, emit=lambda kind, data: pieces[1].exists() and pieces[1].rename(away))
    assert report.tiles["failed"] > 5 and report.tiles["done"] > 5 and "b.tif" in report.warnings[-1]
    away.rename(pieces[1])
    assert sweep(vrt, out, resume=True).complete and found(out) == found(unbroken)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_disk_that_fills_is_said_and_the_run_goes_on_when_there_is_room(
    picture: Path, unbroken: Path, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2M", "none", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        out, weight = disk / "out.gpkg", disk / "weight"

        def fill() -> None:
            free = os.statvfs(disk)
            weight.write_bytes(bytes(max(free.f_bavail * free.f_frsize - 30_000, 0)))

        with pytest.raises(BadInput, match=r"out\.gpkg cannot be written .*what came before is kept.*disk space"):
            sweep(picture, out, looking=dark_ground.Meddled(8, fill))
        shutil.copytree(disk, tmp_path / "then", ignore=shutil.ignore_patterns("weight"))
        assert states(tmp_path / "then/out.gpkg").items() <= states(unbroken).items()
        with pytest.raises(BadInput, match="cannot be"):
            sweep(picture, out, resume=True)
        weight.unlink()
        assert sweep(picture, out, resume=True).complete and found(out) == found(unbroken)
        assert [file.name for file in disk.iterdir()] == ["out.gpkg"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
