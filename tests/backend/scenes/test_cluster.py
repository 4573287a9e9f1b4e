"""Many workers do what one process does; one that dies costs its tiles in flight and no more."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cloudpickle
import geopandas
import pytest
import shapely
from distributed import WorkerPlugin
from rsvlm.errors import BadInput, Stopped
from rsvlm.imagery.tiles import Tile
from rsvlm.scenes import flight
from rsvlm.scenes.cluster import cluster, device_of_each, gpus, sweep_cluster
from rsvlm.scenes.opening import Opened, open_request
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import run_scene
from rsvlm.schema import Options, RasterImage, Request, SceneReport


class Free:
    def check(self) -> None:
        pass


@pytest.fixture(scope="module")
def request_(samples_module: Path) -> Request:
    image = RasterImage(str(samples_module / "ponds_2017-08-27.tif"))
    return Request("segment", "water", (image,), options=Options(tile=300))


@pytest.fixture(scope="module")
def samples_module() -> Path:
    return Path(__file__).resolve().parents[3] / "resources" / "samples"


@pytest.fixture(scope="module")
def opened(request_: Request) -> Iterator[Opened]:
    one = open_request(request_)
    yield one
    one.scene.close()


@pytest.fixture(scope="module")
def alone(opened: Opened, request_: Request, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("alone") / "alone.gpkg"
    run(opened, sweep_here(opened.scene, opened.look(request_, Free()), Free()), out)
    return out


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    with cluster("", workers=3) as found:
        yield found


def run(opened: Opened, sweep: Any, out: Path, told: Any = None, resume: bool = False) -> SceneReport:
    return run_scene(opened.job, opened.plan, opened.scene, sweep, out, told or (lambda kind, data: None), resume)


def as_set(file: Path) -> set[tuple[str, bytes]]:
    layer = geopandas.read_file(file, layer="features")
    return {(label, shapely.to_wkb(shapely.normalize(s))) for label, s in zip(layer["label"], layer.geometry)}


def workers(client: Any) -> list[int]:
    return list(client.run(os.getpid).values())


def test_three_workers_find_what_one_process_finds(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path
) -> None:
    out = tmp_path / "three.gpkg"
    report = run(opened, sweep_cluster(request_, client, Free()), out)
    assert report.complete and as_set(out) == as_set(alone)


def test_a_worker_that_is_killed_in_mid_run_is_not_missed(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path
) -> None:
    victim, killed = workers(client)[0], []

    def told(kind: str, data: dict[str, Any]) -> None:
        if kind == "tile" and not killed:
            killed.append(victim)
            os.kill(victim, signal.SIGKILL)

    out = tmp_path / "killed.gpkg"
    report = run(opened, sweep_cluster(request_, client, Free()), out, told)
    assert killed and report.complete and as_set(out) == as_set(alone)


def test_a_stop_keeps_what_is_done_and_another_run_goes_on(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path
) -> None:
    class Impatient:
        until = time.monotonic() + 1.5

        def check(self) -> None:
            if time.monotonic() > self.until:
                raise Stopped("The person stopped it.")

    out = tmp_path / "stopped.gpkg"
    try:
        run(opened, sweep_cluster(request_, client, Impatient()), out)
    except Stopped:
        pass
    report = run(opened, sweep_cluster(request_, client, Free()), out, resume=True)
    assert report.complete and as_set(out) == as_set(alone)


@contextmanager
def obeying(client: Any, behaviour: Behaviour) -> Iterator[None]:
    """Every worker, and each that comes, reads tiles as `behaviour` says."""
    client.register_plugin(behaviour, name="behaviour")
    try:
        yield
    finally:
        client.unregister_worker_plugin("behaviour")


class Behaviour(WorkerPlugin):
    """What happens in a worker before it reads a tile: `before` is given the folder of notes and the tile."""

    def __init__(self, notes: Path, before: Callable[[Path, Tile], None]) -> None:
        self.notes, self.before = notes, before

    def setup(self, worker: Any) -> None:
        from rsvlm.scenes import cluster as module
        from rsvlm.scenes.reading import seen_of

        def reading(scene: Any, tile: Tile) -> Any:
            self.before(self.notes, tile)
            (self.notes / f"{tile.index}-{os.getpid()}").touch()
            return seen_of(scene, tile)

        module.seen_of = reading

    def teardown(self, worker: Any) -> None:
        from rsvlm.scenes import cluster as module
        from rsvlm.scenes.reading import seen_of

        module.seen_of = seen_of


cloudpickle.register_pickle_by_value(sys.modules[__name__])

POISONED = 7


def dies_of_one(notes: Path, tile: Tile) -> None:
    if tile.index == POISONED:
        (notes / f"died-{os.getpid()}").touch()
        os.kill(os.getpid(), signal.SIGKILL)


def test_a_tile_that_kills_three_workers_is_failed_and_the_others_go_on(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path
) -> None:
    entries = {}

    def told(kind: str, data: dict[str, Any]) -> None:
        if kind == "tile":
            entries[data["index"]] = data["state"], data["reason"]

    out = tmp_path / "poisoned.gpkg"
    with obeying(client, Behaviour(tmp_path, dies_of_one)):
        report = run(opened, sweep_cluster(request_, client, Free()), out, told)
    assert entries.pop(POISONED) == ("failed", "3 workers died over this tile")
    assert {state for state, _ in entries.values()} == {"done"} and len(entries) == len(opened.plan.lattice) - 1
    assert not report.complete and len(list(tmp_path.glob("died-*"))) == 3
    again = run(opened, sweep_cluster(request_, client, Free()), out, resume=True)
    assert again.complete and as_set(out) == as_set(alone)


def sleeps_in_one(notes: Path, tile: Tile) -> None:
    """The worker that comes first falls asleep over its first tile until it is woken."""
    try:
        (notes / "asleep").touch(exist_ok=False)
    except FileExistsError:
        return
    (notes / f"slept-{tile.index}").touch()
    while not (notes / "woken").exists():
        time.sleep(0.1)


def test_the_tile_of_a_worker_that_is_too_slow_goes_to_another_one(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flight, "LATE", 1.0)
    monkeypatch.setattr(flight, "SLOW", 2)
    out = tmp_path / "slow.gpkg"
    with obeying(client, Behaviour(tmp_path, sleeps_in_one)):
        report = run(opened, sweep_cluster(request_, client, Free()), out)  # ends although one sleeps
        (tmp_path / "woken").touch()
    assert report.complete and as_set(out) == as_set(alone)
    (slept,) = (int(name.name.removeprefix("slept-")) for name in tmp_path.glob("slept-*"))
    assert list(tmp_path.glob(f"{slept}-*")), "another worker has read it"


def takes_a_while(notes: Path, tile: Tile) -> None:
    time.sleep(1.0)


def test_a_worker_that_comes_in_mid_run_takes_part(
    client: Any, opened: Opened, request_: Request, alone: Path, tmp_path: Path
) -> None:
    more: list[subprocess.Popen[bytes]] = []
    command = [sys.executable, "-m", "distributed.cli.dask_worker", client.scheduler.address, "--nthreads", "1"]

    def told(kind: str, data: dict[str, Any]) -> None:
        if kind == "tile" and not more:
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            more.append(subprocess.Popen([*command, "--no-nanny", "--no-dashboard"], cwd=tmp_path, **quiet))
            client.wait_for_workers(len(before) + 1)

    before, out = workers(client), tmp_path / "more.gpkg"
    try:
        with obeying(client, Behaviour(tmp_path, takes_a_while)):
            report = run(opened, sweep_cluster(request_, client, Free()), out, told)
    finally:
        for process in more:
            process.terminate()
            process.wait()
    assert report.complete and as_set(out) == as_set(alone)
    assert {int(name.name.split("-")[1]) for name in tmp_path.glob("[0-9]*-*")} >= {more[0].pid}


def test_few_tiles_are_on_their_way_at_any_time(client: Any, opened: Opened, request_: Request, tmp_path: Path) -> None:
    most = 0

    def told(kind: str, data: dict[str, Any]) -> None:
        nonlocal most
        most = max(most, client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks)))

    run(opened, sweep_cluster(request_, client, Free()), tmp_path / "few.gpkg", told)
    assert 0 < most <= flight.IN_FLIGHT * len(workers(client)) < len(opened.plan.lattice)


def test_each_worker_sees_a_gpu_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3, 5")
    assert gpus() == ["3", "5"]
    assert [each["CUDA_VISIBLE_DEVICES"] for each in device_of_each(3, gpus())] == ["3", "5", "3"]
    assert device_of_each(2, []) == [{}, {}]
    with cluster("", workers=2) as client:
        seen = client.run(lambda: os.environ["CUDA_VISIBLE_DEVICES"]).values()
    assert sorted(seen) == ["3", "5"]


def test_no_scheduler_is_a_sentence() -> None:
    with pytest.raises(BadInput, match="No Dask scheduler answers"), cluster("tcp://127.0.0.1:1"):
        pass
