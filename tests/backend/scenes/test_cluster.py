"""Many workers do what one process does; one that dies costs its tiles in flight and no more."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas
import pytest
import shapely
from rsvlm.errors import BadInput, Stopped
from rsvlm.scenes.cluster import cluster, sweep_cluster
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


def test_no_scheduler_is_a_sentence() -> None:
    with pytest.raises(BadInput, match="No Dask scheduler answers"), cluster("tcp://127.0.0.1:1"):
        pass
