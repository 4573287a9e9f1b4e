"""A server that was asked to stay goes on without its parent until its jobs are done."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest
from rsvlm.server import wire
from rsvlm.server.clock import IdleClock
from rsvlm.server.stay import LINGER_SECONDS, Stay

from .conftest import FAULTY, Server, Start, end, launch, patience
from .test_lifecycle import SECONDS_TO_END, gone_after

PARENT = "import subprocess, sys, time\nsubprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE)\ntime.sleep(60)"


def orphaned(folder: Path, prompt: str, stays: bool) -> tuple[Server, str]:
    """A server with a job and without the parent that started it; its pipes lead nowhere."""
    parent = launch([sys.executable, "-c", PARENT, sys.executable, str(FAULTY), "{}"], folder)
    assert parent.stdout is not None
    server = Server(parent, json.loads(parent.stdout.readline()))
    job = server.submit(prompt, whole={"output": str(folder / "water.gpkg")})
    if stays:
        assert server.ask("POST", "/stay").json == {"stays": True}
    while server.ask("GET", f"/jobs/{job}").json["state"] == "queued":
        time.sleep(0.01)
    parent.kill()
    end(parent)
    return server, job


def test_without_being_asked_it_ends_with_its_parent(tmp_path: Path) -> None:
    server, _ = orphaned(tmp_path, "tiles 1000", stays=False)
    assert gone_after(server.hello["pid"]) < patience(SECONDS_TO_END)


@pytest.mark.parametrize("prompt", ["tiles 60", "print 60"])
def test_asked_to_stay_it_ends_its_jobs_and_then_itself(tmp_path: Path, prompt: str) -> None:
    server, job = orphaned(tmp_path, prompt, stays=True)
    time.sleep(1.0)
    health = wire.Health.model_validate(server.ask("GET", "/health").json)
    assert health.stays and health.queue.running == 1
    assert Path(server.hello["state_file"]).exists(), "another QGIS finds it by that"
    waiting = server.submit("tiles 1")
    assert server.last(job)["data"]["scene"]["tiles"] == {"done": 60}
    assert server.last(waiting)["kind"] == "finished", "what others gave it to do counts too"
    assert gone_after(server.hello["pid"]) < patience(1.0 + SECONDS_TO_END)
    assert not Path(server.hello["state_file"]).exists()


def test_asked_to_go_after_all_it_goes_and_the_job_is_paused(tmp_path: Path) -> None:
    server, job = orphaned(tmp_path, "tiles 1000", stays=True)
    stream = server.events(job)
    while next(stream)["kind"] != "scene":
        pass
    assert server.ask("DELETE", "/stay").json == {"stays": False}
    assert [event["kind"] for event in stream][-1] == "stopped"
    assert gone_after(server.hello["pid"]) < patience(SECONDS_TO_END)


def test_a_signal_ends_it_all_the_same(tmp_path: Path) -> None:
    server, _ = orphaned(tmp_path, "tiles 1000", stays=True)
    os.kill(server.hello["pid"], signal.SIGTERM)
    assert gone_after(server.hello["pid"]) < patience(SECONDS_TO_END)


def test_with_its_parent_there_it_stays_as_any_other(start: Start) -> None:
    server = start()
    server.ask("POST", "/stay")
    server.last(server.submit("tiles 1"))
    time.sleep(1.5)
    assert server.ask("GET", "/health").json["stays"] is True


def test_it_lingers_as_long_as_somebody_asks_what_came_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    stay, clock = Stay(), IdleClock()
    begun = time.monotonic()
    stay.wait(lambda: False, clock)
    assert time.monotonic() - begun < 0.2, "nobody asked it to stay"
    stay.ask(True)
    monkeypatch.setattr("rsvlm.server.stay.LINGER_SECONDS", 0.5)
    stay.wait(lambda: time.monotonic() - begun < 1.0, clock)
    assert time.monotonic() - begun >= 1.0
    clock.touch()
    begun = time.monotonic()
    stay.wait(lambda: False, clock)
    assert 0.4 < time.monotonic() - begun < patience(1.5)
    assert LINGER_SECONDS >= 5, "time enough to hear the last event and to ask for the next job"
