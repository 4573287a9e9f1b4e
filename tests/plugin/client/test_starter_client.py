"""The starter as a process: jobs, cancel, and every way in which it can be lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest

from rsvlm_qgis.client import blocking
from rsvlm_qgis.client.child import Child
from rsvlm_qgis.client.engine import FAILED, READY, STARTING, STOPPED, EngineStatus
from rsvlm_qgis.client.errors import EngineDied, EngineRefused, EngineUnavailable, JobStopped
from rsvlm_qgis.client.starter_client import StarterClient, processes, running_inside
from tests.plugin.client.listening import Heard, patience, running, wait_for


def test_a_job_starts_the_engine_and_tells_its_steps(starter: StarterClient) -> None:
    heard = Heard(starter, "tiles 3")
    last = heard.last()
    assert [event.kind for event in heard.events] == ["queued", "tile", "tile", "tile", "finished"]
    assert len(last.data["answer"]["features"]) == 3
    assert starter.status == EngineStatus(READY)


def test_the_status_tells_how_it_comes_and_goes(starter: StarterClient) -> None:
    told: list[str] = []
    forget = starter.listen(lambda status: told.append(status.state))
    starter.start()
    wait_for(lambda: starter.status.state == READY)
    starter.start()
    starter.stop(5.0)
    forget()
    starter.start()
    assert told == [STARTING, READY, STOPPED]


def test_models_come_as_a_future(starter: StarterClient) -> None:
    assert starter.models().result(20)[0]["info"]["id"] == "fake"


def test_no_call_waits(starter: StarterClient) -> None:
    begun = time.perf_counter()
    starter.start()
    starter.models()
    heard = Heard(starter, "tiles 100")
    assert time.perf_counter() - begun < patience(0.05)
    heard.until("tile")
    begun = time.perf_counter()
    starter.cancel(heard.job)
    milliseconds = (time.perf_counter() - begun) * 1000
    print(f"cancel returns after {milliseconds:.3f} ms")
    assert milliseconds < patience(5)


def test_cancel_keeps_what_was_done(starter: StarterClient) -> None:
    heard = Heard(starter, "tiles 1000")
    heard.until("tile")
    begun = time.monotonic()
    starter.cancel(heard.job)
    last = heard.last()
    assert time.monotonic() - begun < patience(0.5)
    assert last.kind == "stopped"
    assert last.data["answer"]["features"]
    assert Heard(starter, "tiles 1").last().kind == "finished"


def test_a_job_that_waits_can_be_cancelled_and_others_go_on(starter: StarterClient) -> None:
    first, second, third = Heard(starter, "tiles 10"), Heard(starter, "tiles 1"), Heard(starter, "tiles 1")
    starter.cancel(second.job)
    assert [heard.last().kind for heard in (first, second, third)] == ["finished", "stopped", "finished"]


def test_a_job_cancelled_before_the_engine_runs_never_reaches_it(starter: StarterClient) -> None:
    heard = Heard(starter, "die")
    starter.cancel(heard.job)
    assert heard.last().data == {"answer": None}
    assert starter.status.state == READY


def test_bad_input_is_a_sentence_and_the_engine_lives(starter: StarterClient) -> None:
    assert Heard(starter, "bad").last().data["message"] == "The picture is of nothing; take another."
    assert Heard(starter, "tiles 1", task="dream").last().data["code"] == 2
    assert Heard(starter, "tiles 1").last().kind == "finished"


def test_an_engine_that_ends_in_mid_job_fails_its_jobs_and_starts_again(starter: StarterClient) -> None:
    running_job, waiting_job = Heard(starter, "die"), Heard(starter, "tiles 1")
    for heard in (running_job, waiting_job):
        last = heard.last()
        assert last.kind == "failed"
        assert last.data["code"] == 3
        assert "ended unexpectedly" in last.data["message"]
    assert starter.status.state == FAILED
    assert Heard(starter, "tiles 1").last().kind == "finished"
    assert starter.status == EngineStatus(READY)


def test_an_engine_that_is_killed_in_mid_job(starter: StarterClient) -> None:
    heard = Heard(starter, "tiles 1000")
    heard.until("tile")
    assert starter.pid is not None
    begun = time.monotonic()
    os.kill(starter.pid, signal.SIGKILL)
    assert heard.last().kind == "failed"
    assert time.monotonic() - begun < patience(1.0)
    assert starter.pid is None


def test_an_engine_that_talks_rubbish_is_ended(starter: StarterClient) -> None:
    starter.start()
    wait_for(lambda: starter.status.state == READY)
    pid = starter.pid
    last = Heard(starter, "rubbish").last()
    assert "not understood" in last.data["message"]
    assert "this is no event" in last.data["details"]
    wait_for(lambda: not running(pid or 0))


def test_models_fail_where_the_engine_is_lost(starter: StarterClient) -> None:
    heard = Heard(starter, "tiles 1000")
    heard.until("tile")
    assert starter.pid is not None
    os.kill(starter.pid, signal.SIGSTOP)
    future = starter.models()
    os.kill(starter.pid, signal.SIGKILL)
    with pytest.raises(EngineDied):
        future.result(5)
    assert heard.last().kind == "failed"


def test_stop_ends_the_process_and_the_jobs(starter: StarterClient) -> None:
    heard = Heard(starter, "tiles 1000")
    heard.until("tile")
    pid = starter.pid
    assert pid is not None
    begun = time.monotonic()
    starter.stop(3.0)
    assert time.monotonic() - begun < patience(1.0)
    assert not running(pid)
    assert "was stopped" in heard.last().data["message"]


def test_long_lines_do_not_block_the_pipes(starter: StarterClient) -> None:
    """Far more than the 64 kB that a pipe holds, in both directions at once."""
    wide = Heard(starter, "wide 20000")
    long = Heard(starter, "tiles 1 " + "x" * 1_000_000)
    assert len(wide.last(60).data["answer"]["features"]) == 20_000
    assert long.last(60).is_last


def test_captured_pixels_reach_the_model(starter: StarterClient, tmp_path: Path) -> None:
    pixels = np.full((5, 7, 4), 200, np.uint8)
    pixels[0, :, 3] = 0
    (tmp_path / "capture.raw").write_bytes(pixels.tobytes())
    image = {"kind": "pixels", "shape": [5, 7, 4], "file": str(tmp_path / "capture.raw")}
    answer = Heard(starter, "look", images=[image]).last().data["answer"]
    assert answer["warnings"] == ["7 x 5", "160.0", "0.8"]


def test_a_raster_is_read_here_and_the_answer_says_how_to_read_it_again(starter: StarterClient, samples: Path) -> None:
    image = {"kind": "raster", "path": str(samples / "dock_and_lift.jpg"), "window": [10, 20, 30, 40]}
    heard = Heard(starter, "look", images=[image])
    answer = heard.last().data["answer"]
    note = "dock_and_lift.jpg has no coordinate system; features are in its own coordinates."
    assert answer["warnings"][:2] == [note, "30 x 40"]
    assert [event.data["message"] for event in heard.events if event.kind == "warning"] == [note]


def test_without_a_process_it_runs_inside_and_says_so(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(package)
    import rsvlm.runner

    from tests.plugin.client.faulty_starter import FaultyRunner

    monkeypatch.setattr(rsvlm.runner, "Runner", FaultyRunner)

    def refuses(on_line, on_end):
        return Child(["/nowhere/python"], {}, str(tmp_path / "log"), on_line, on_end)

    def ends_at_once(on_line, on_end):
        return Child([sys.executable, "-c", "print('no hello')"], {}, str(tmp_path / "log"), on_line, on_end)

    client = StarterClient(package, str(tmp_path / "log"), [refuses, ends_at_once])
    try:
        assert Heard(client, "tiles 2").last().kind == "finished"
        assert client.status == EngineStatus(READY, running_inside())
        assert client.pid is None
        heard = Heard(client, "tiles 1000")
        heard.until("tile")
        client.cancel(heard.job)
        assert heard.last().kind == "stopped"
    finally:
        client.stop(5.0)
    assert Heard(client, "tiles 1").last().kind == "finished"
    client.stop(5.0)


def test_nothing_to_start_is_one_sentence(tmp_path: Path) -> None:
    client = StarterClient(str(tmp_path), str(tmp_path / "log"), [])
    sys.modules.pop("rsvlm.starter", None)
    saved = {name: sys.modules.pop(name) for name in list(sys.modules) if name.split(".")[0] == "rsvlm"}
    path, sys.path[:] = list(sys.path), [entry for entry in sys.path if not entry.endswith("backend/src")]
    try:
        last = Heard(client, "tiles 1").last()
    finally:
        sys.path[:] = path
        sys.modules.update(saved)
    assert last.data["message"] == client.status.message
    assert client.status.state == FAILED


def test_a_log_of_the_engine_is_kept(starter: StarterClient) -> None:
    Heard(starter, "tiles 1").last()
    assert os.path.exists(starter.log_file)


def test_blocking_gives_the_answer_or_raises(starter: StarterClient) -> None:
    image = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
    request = {"task": "segment", "prompt": "tiles 2", "images": [image]}
    kinds: list[str] = []
    answer = blocking.run(starter, request, lambda event: kinds.append(event.kind))
    assert len(answer["features"]) == 2
    assert kinds == ["queued", "tile", "tile", "finished"]
    with pytest.raises(EngineRefused, match="of nothing") as refused:
        blocking.run(starter, {**request, "prompt": "bad"})
    assert refused.value.code == 2
    done: list[str] = []
    partial = blocking.run(
        starter, {**request, "prompt": "tiles 1000"}, lambda event: done.append(event.kind), lambda: "tile" in done
    )
    assert partial["complete"] is False
    assert partial["features"]


def test_a_cancel_before_anything_was_done_raises(starter: StarterClient) -> None:
    image = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
    with pytest.raises(JobStopped):
        blocking.run(
            starter, {"task": "segment", "prompt": "tiles 9", "images": [image], "id": "x"}, is_cancelled=lambda: True
        )


def test_the_real_starter_says_hello_in_this_systems_python(package: str, tmp_path: Path) -> None:
    begun = time.monotonic()
    client = StarterClient(package, str(tmp_path / "log"), processes(package, str(tmp_path / "log")))
    try:
        client.start()
        wait_for(lambda: client.status.state != STARTING)
        print(f"start to hello: {time.monotonic() - begun:.2f} s")
        assert client.status == EngineStatus(READY)
        assert client.pid is not None
    finally:
        client.stop(5.0)


PARENT = """
import sys, time
sys.path[:0] = [sys.argv[1]]
from rsvlm_qgis.client.starter_client import StarterClient, processes
client = StarterClient(sys.argv[2], sys.argv[3], processes(sys.argv[2], sys.argv[3]))
client.start()
while client.status.state != "ready":
    time.sleep(0.01)
print(client.pid, flush=True)
time.sleep(60)
"""


def test_it_is_gone_two_seconds_after_its_parent_was_killed(repo: Path, package: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PARENT, str(repo), package, str(tmp_path / "log")]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert running(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    begun = time.monotonic()
    wait_for(lambda: not running(pid), patience(2.0))
    print(f"gone {time.monotonic() - begun:.2f} s after its parent")


def test_temporary_pixels_are_removed(starter: StarterClient, samples: Path) -> None:
    before = set(Path(tempfile.gettempdir()).glob("rsvlm-pixels-*"))
    raster = next(iter(sorted(samples.rglob("*.tif"))))
    Heard(starter, "look", images=[{"kind": "raster", "path": str(raster)}]).last()
    (folder,) = set(Path(tempfile.gettempdir()).glob("rsvlm-pixels-*")) - before
    assert list(folder.iterdir()) == []
    starter.stop(5.0)
    assert not folder.exists()


def test_unavailable_is_told_with_the_childs_last_words(tmp_path: Path) -> None:
    def complains(on_line, on_end):
        return Child(
            [sys.executable, "-c", "raise SystemExit('numpy is missing')"],
            dict(os.environ),
            str(tmp_path / "log"),
            on_line,
            on_end,
        )

    client = StarterClient(str(tmp_path / "nothing"), str(tmp_path / "log"), [complains])
    client._thread = no_thread
    last = Heard(client, "tiles 1").last()
    assert last.data["message"] == "The engine did not start; its log tells why."
    assert "numpy is missing" in last.data["details"]


def no_thread(on_line, on_end):
    raise EngineUnavailable("The engine cannot be loaded; install the plugin again.")
