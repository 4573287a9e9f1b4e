"""A server that goes on without the QGIS that started it, and is found again by the next one."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.engine import LongJobs
from rsvlm_qgis.client.errors import EngineError
from rsvlm_qgis.client.events import JobEvent
from rsvlm_qgis.client.found_jobs import FoundJob, found_jobs
from rsvlm_qgis.client.server_client import ServerClient
from rsvlm_qgis.client.state_files import state_folder
from tests.plugin.client.listening import Heard, running, wait_for

RASTER = [{"kind": "raster", "path": "nowhere.tif"}]

QGIS = """
import json, sys, time
sys.path[:0] = [sys.argv[1]]
from rsvlm_qgis.client.server_client import ServerClient, start_here
client = ServerClient(start_here((sys.argv[2], "serve"), 0, "log"), "log")
client.submit(json.loads(sys.argv[3]), lambda event: None)
client.stay(True).result(60)
time.sleep(600)
"""


class Following(Heard):
    """A listener to a job that somebody else submitted."""

    def __init__(self, engine: LongJobs, job: str, after: int = 0) -> None:
        self._prepare()
        self.job = job
        engine.follow(job, self._queue.put, after)


@pytest.fixture
def whole(tmp_path: Path) -> dict[str, Any]:
    return {"output": str(tmp_path / "water.gpkg")}


@pytest.fixture
def found() -> Iterator[Callable[[], tuple[FoundJob, ServerClient]]]:
    """The one whole scene there is and a client of its server, as the next QGIS would have it."""
    clients: list[ServerClient] = []

    def find() -> tuple[FoundJob, ServerClient]:
        (job,) = found_jobs()
        clients.append(job.engine(""))
        return job, clients[-1]

    yield find
    for client in clients:
        client.stop(1.0)


def test_jobs_are_listed_the_newest_first(server: ServerClient, whole: dict[str, Any]) -> None:
    first = Heard(server, "tiles 1", images=RASTER)
    first.last()
    second = Heard(server, "tiles 100", images=RASTER, whole=whole)
    second.until("scene")
    listed = server.jobs().result(20)
    assert [job["id"] for job in listed] == [second.job, first.job]
    assert (listed[0]["state"], listed[0]["output"], listed[0]["prompt"]) == ("running", whole["output"], "tiles 100")
    assert listed[0]["started"] and listed[1]["output"] is None


def test_what_somebody_else_asked_for_can_be_asked_again(server: ServerClient, whole: dict[str, Any]) -> None:
    job = Heard(server, "tiles 1", images=RASTER, whole=whole)
    job.last()
    request = server.request_of(job.job).result(20)
    assert request["prompt"] == "tiles 1" and request["whole"]["output"] == whole["output"]


def test_it_ends_with_its_qgis_where_nobody_asked_it_to_stay(server: ServerClient, whole: dict[str, Any]) -> None:
    Heard(server, "tiles 1000", images=RASTER, whole=whole).until("scene")
    assert server.stay(True).result(20) is True
    assert server.stay(False).result(20) is False
    pid = server.pid or 0
    server.stop(5.0)
    assert not running(pid) and found_jobs() == []


def test_asked_to_stay_it_is_found_followed_and_ends_when_all_is_done(
    server: ServerClient, whole: dict[str, Any], found: Callable[[], tuple[FoundJob, ServerClient]]
) -> None:
    submitted = Heard(server, "tiles 60", images=RASTER, whole=whole)
    submitted.until("scene")
    server.stay(True)  # and QGIS is closed at once
    pid = server.pid or 0
    server.stop(5.0)
    assert "goes on without QGIS" in submitted.last().data["message"]
    assert running(pid)
    job, client = found()
    assert (job.job["id"], job.job["state"], job.server.pid) == (submitted.job, "running", pid)
    following = Following(client, submitted.job)
    last = following.last()
    assert [event.kind for event in following.events[:3]] == ["queued", "loading", "started"]
    assert last.kind == "finished" and last.data["scene"]["tiles"] == {"done": 60}
    wait_for(lambda: not running(pid))
    assert list(state_folder().glob("*.json")) == []


def test_the_next_qgis_can_stop_it(
    server: ServerClient, whole: dict[str, Any], found: Callable[[], tuple[FoundJob, ServerClient]]
) -> None:
    job = Heard(server, "tiles 1000", images=RASTER, whole=whole)
    job.until("scene")
    server.stay(True).result(20)
    server.stop(5.0)
    _, client = found()
    following = Following(client, job.job)
    following.until("scene")
    client.cancel(job.job)
    last = following.last()
    assert last.kind == "stopped" and last.data["scene"]["complete"] is False
    assert last.data["scene"]["tiles"]["done"] > 0


def test_a_job_can_be_followed_from_where_one_was(server: ServerClient, whole: dict[str, Any]) -> None:
    job = Heard(server, "tiles 3", images=RASTER, whole=whole)
    seq = job.last().seq
    kinds = [event.kind for event in _all(Following(server, job.job, 3))]
    assert kinds == ["scene", "finished"], "of events that say how far it is, the last is kept"
    assert seq == 7


def test_a_thread_that_waits_gets_the_report(server: ServerClient, whole: dict[str, Any]) -> None:
    request = {"task": "segment", "prompt": "tiles 3", "images": RASTER, "whole": whole}
    kinds: list[str] = []
    report = blocking.run_scene(server, request, lambda event: kinds.append(event.kind))
    assert report["tiles"] == {"done": 3} and "scene" in kinds


def test_a_job_that_is_not_there_is_one_sentence(server: ServerClient) -> None:
    last = Following(server, "long-gone").last()
    assert last.kind == "failed" and "There is no job long-gone" in last.data["message"]
    with pytest.raises(EngineError, match="There is no job"):
        server.request_of("long-gone").result(20)


def test_a_real_scene_goes_on_after_qgis_was_killed(
    repo: Path, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the model that ships, in the environment that people set up."""
    program = repo / ".venv" / "bin" / "rsvlm"
    if not program.exists():
        pytest.skip("needs the backend's environment; run make setup")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    scene = shutil.copy2(samples / "ponds_2017-08-27.tif", tmp_path)
    output = tmp_path / "water.gpkg"
    request = {
        "task": "segment", "prompt": "water", "images": [{"kind": "raster", "path": str(scene)}],
        "options": {"tile": 160}, "whole": {"output": str(output)}, "id": "ponds",
    }
    qgis = subprocess.Popen([sys.executable, "-c", QGIS, str(repo), str(program), json.dumps(request)], cwd=tmp_path)
    try:
        wait_for(lambda: _tiles(output) > 0, 120)
    finally:
        qgis.kill()
        qgis.wait()
    (job,) = found_jobs()
    client = job.engine("")
    last = Following(client, "ponds").last(120)
    assert last.kind == "finished" and last.data["scene"]["complete"], last
    assert _tiles(output) == sum(last.data["scene"]["tiles"].values()) > 20
    client.stop(1.0)
    os.kill(job.server.pid, signal.SIGTERM)
    wait_for(lambda: not running(job.server.pid))


def _tiles(file: Path) -> int:
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return int(database.execute("SELECT count(*) FROM coverage").fetchone()[0])
    except sqlite3.Error:
        return 0


def _all(heard: Heard) -> list[JobEvent]:
    heard.last()
    return heard.events
