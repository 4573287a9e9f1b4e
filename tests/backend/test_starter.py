"""The starter as a process: real pipes, a real (tiny, random) checkpoint, interpreters that have numpy alone."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm.schema import LAST_EVENTS
from rsvlm.starter import Starter
from shapely.geometry import shape

from tests.backend.fakes import MAP, UTM
from tests.backend.models.rsunivlm.checkpoints import write_tiny_checkpoint

PACKAGE = Path(__file__).resolve().parents[2] / "backend" / "src"
BOOT = "import sys; sys.path[:0] = sys.argv[1:]; from rsvlm.starter import main; sys.exit(main())"
SILENCE = 60.0
"""Seconds after which a starter that says nothing has failed."""


RASTER = {"task": "segment", "prompt": "water", "images": [{"kind": "raster", "path": "/a.tif"}]}


class Child:
    """A running starter. stderr is kept in a file."""

    def __init__(self, command: list[str], log: Path) -> None:
        self.log = log
        with log.open("wb") as errors:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
        self._lines: queue.Queue[bytes | None] = queue.Queue()
        threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def send(self, message: Any) -> None:
        """One line in."""
        line = message if isinstance(message, bytes) else json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """One line out; every line must be a JSON object."""
        line = self._lines.get(timeout=SILENCE)
        assert line is not None, self.log.read_text()
        message = json.loads(line)
        assert isinstance(message, dict)
        return message

    def events(self, job: str) -> list[dict[str, Any]]:
        """All further events of a job up to its last one."""
        events: list[dict[str, Any]] = []
        while not events or events[-1]["kind"] not in LAST_EVENTS:
            message = self.receive()
            if message.get("job") == job:
                events.append(message)
        return events

    def wait(self, timeout: float = 5.0) -> int:
        """Its exit code."""
        return self.process.wait(timeout)


@pytest.fixture(scope="session")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random checkpoint."""
    return write_tiny_checkpoint(tmp_path_factory.mktemp("checkpoint"))


@pytest.fixture(scope="session")
def numpy_alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with numpy and nothing else: with `-S` it is all that an interpreter has beside its own library."""
    folder = tmp_path_factory.mktemp("numpy")
    home = Path(np.__file__).parent
    for name in ("numpy", "numpy.libs"):
        if (home.parent / name).is_dir():
            (folder / name).symlink_to(home.parent / name)
    return folder


@pytest.fixture
def start(numpy_alone: Path, tmp_path: Path) -> Iterator[Any]:
    """Starts starters, and ends them after the test."""
    children: list[Child] = []

    def run(boot: str = BOOT) -> Child:
        command = [sys.executable, "-I", "-S", "-u", "-c", boot, str(PACKAGE), str(numpy_alone)]
        children.append(Child(command, tmp_path / "stderr.log"))
        return children[-1]

    yield run
    for child in children:
        child.process.kill()
        child.process.wait()


def _request(folder: Path, checkpoint: Path, task: str = "segment", side: int = 90, **fields: Any) -> dict[str, Any]:
    """A job on random blobs, half a metre a pixel; `-1` pixels a tile unless said otherwise."""
    rng = np.random.default_rng(1)
    pixels = np.kron(rng.integers(0, 256, (side // 15, side // 15, 3)), np.ones((15, 15, 1))).astype(np.uint8)
    path = folder / f"pixels-{side}.raw"
    path.write_bytes(pixels.tobytes())
    image = {"kind": "pixels", "shape": pixels.shape, "file": str(path), "affine": MAP, "crs": UTM}
    images = [image, image] if task == "change" else [image]
    prompt = {"segment": "water; houses", "ground": "where are the boats?", "change": "buildings"}.get(task, "what?")
    return {"id": "j1", "task": task, "prompt": prompt, "images": images, "model": str(checkpoint), **fields}


def test_it_says_hello_first(start: Any) -> None:
    hello = start().receive()
    assert hello["type"] == "hello"
    assert hello["protocol"] == 1
    assert hello["numpy"] == np.__version__
    assert set(hello) == {"type", "protocol", "version", "pid", "python", "numpy"}


@pytest.mark.parametrize("task", ["segment", "ground", "change", "caption", "question", "classify"])
def test_a_job_from_pixels_to_features(start: Any, tmp_path: Path, checkpoint: Path, task: str) -> None:
    child = start()
    child.receive()
    child.send({"type": "job", "request": _request(tmp_path, checkpoint, task)})
    events = child.events("j1")
    kinds = [event["kind"] for event in events if event["kind"] != "heartbeat"]  # a busy machine takes its time
    assert kinds[:3] == ["queued", "loading", "loading"]
    assert kinds[3:] == ["started", "tile", "finished"]
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    answer = events[-1]["data"]["answer"]
    assert answer["complete"]
    assert all("failed its self-test" in warning for warning in answer["warnings"]), "random weights see no pond"
    assert answer["provenance"]["model"] == str(checkpoint)
    whole = shape(answer["footprint"])
    assert whole.bounds == (600000.0, 3999955.0, 600045.0, 4000000.0)
    for feature in answer["features"]:
        polygon = shape(feature["geometry"])
        assert polygon.is_valid and whole.covers(polygon)
        assert 0 < feature["confidence"] <= 1
    assert bool(answer["texts"]) == (task in ("caption", "question", "classify"))


def test_the_model_stays_loaded(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    for job in ("a", "b"):
        child.send({"type": "job", "request": _request(tmp_path, checkpoint, id=job)})
    assert [e["kind"] for e in child.events("a")].count("loading") == 2
    assert "loading" not in [e["kind"] for e in child.events("b")]


def test_stopping_keeps_what_was_done(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    child.receive()
    child.send({"type": "job", "request": _request(tmp_path, checkpoint, side=600, options={"tile": 96})})
    while True:
        event = child.receive()
        if event["kind"] == "tile":
            break
    child.send({"type": "cancel", "id": "j1"})
    last = child.events("j1")[-1]
    assert last["kind"] == "stopped"
    assert not last["data"]["answer"]["complete"]
    assert 1 <= len(last["data"]["answer"]["provenance"]["tiles"]) < event["data"]["total"]


def test_a_waiting_job_can_be_stopped(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    child.send({"type": "job", "request": _request(tmp_path, checkpoint, side=600, id="long", options={"tile": 96})})
    child.send({"type": "job", "request": _request(tmp_path, checkpoint, id="waiting")})
    child.send({"type": "cancel", "id": "waiting"})
    child.send({"type": "cancel", "id": "long"})
    assert child.events("waiting")[-1] == {"seq": 2, "job": "waiting", "kind": "stopped", "data": {"answer": None}}


@pytest.mark.parametrize(
    ("line", "job", "says"),
    [
        (b"this is no json", "", "is no message of protocol 1"),
        ({"type": "dance"}, "", "is no message of protocol 1"),
        ({"type": "job", "request": {"id": "x", "task": "paint", "prompt": "", "images": []}}, "x", "'paint'"),
        ({"type": "job", "request": None}, "", "must be an object"),
        ({"type": "job", "request": {**RASTER, "id": "x"}}, "x", "use the server"),
        ({"type": "job", "request": {**RASTER, "id": "x", "whole": {"output": "/a.gpkg"}}}, "x", "More models"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence_and_it_lives_on(start: Any, line: Any, job: str, says: str) -> None:
    child = start()
    child.receive()
    child.send(line)
    while True:
        event = child.receive()
        if event["kind"] == "failed":
            break
    assert event["job"] == job
    assert event["data"]["code"] == 2
    assert says in event["data"]["message"]
    assert "Traceback" not in event["data"]["message"]
    child.send({"type": "models"})
    assert child.receive()["type"] == "models"


def test_an_unknown_model_and_an_unknown_label(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    for changes, says in (({"model": "gpt"}, "no model 'gpt'"), ({"prompt": "airports"}, "knows water, building")):
        child.send({"type": "job", "request": {**_request(tmp_path, checkpoint), **changes}})
        last = child.events("j1")[-1]
        assert (last["kind"], last["data"]["code"]) == ("failed", 2)
        assert says in last["data"]["message"]


def test_quit_ends_it_when_the_jobs_are_done(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    child.send({"type": "job", "request": _request(tmp_path, checkpoint)})
    child.send({"type": "quit"})
    assert child.events("j1")[-1]["kind"] == "finished"
    assert child.wait() == 0


def test_it_ends_with_stdin_in_the_middle_of_a_job(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    child = start()
    child.send({"type": "job", "request": _request(tmp_path, checkpoint, side=600, options={"tile": 96})})
    while child.receive().get("kind") != "tile":
        pass
    child.process.stdin.close()
    assert child.wait(3.0) == 0


@pytest.mark.skipif(os.name == "nt", reason="process groups of POSIX")
def test_it_ends_with_its_parent_even_if_the_pipe_stays_open(numpy_alone: Path, tmp_path: Path) -> None:
    starter = [sys.executable, "-I", "-S", "-u", "-c", BOOT, str(PACKAGE), str(numpy_alone)]
    read_end, write_end = os.pipe()
    script = (
        "import subprocess, sys, time; "
        f"p = subprocess.Popen({starter!r}, stdin={read_end}, stdout=subprocess.PIPE); "
        "p.stdout.readline(); print(p.pid, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, pass_fds=(read_end,))
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    os.kill(pid, 0)
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline and _is_alive(pid):
        time.sleep(0.05)
    alive = _is_alive(pid)
    os.close(write_end)
    os.close(read_end)
    assert not alive


def _is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits for somebody to ask does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1][0] != "Z"
    except OSError:
        return False


def test_what_else_is_printed_does_not_reach_the_parent(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    noise = (
        "import sys, os; sys.path[:0] = sys.argv[1:]\n"
        "from rsvlm import runner, starter; run = runner.Runner.run\n"
        "def noisy(*a): print('noise', flush=True); os.system('echo noise'); os.write(1, b'noise'); return run(*a)\n"
        "runner.Runner.run = noisy; starter.main()"
    )
    child = start(noise)
    child.send({"type": "job", "request": _request(tmp_path, checkpoint)})
    assert child.events("j1")[-1]["kind"] == "finished"
    assert child.log.read_text().count("noise") == 3


def test_a_parent_that_no_longer_listens_ends_it_quietly(start: Any, tmp_path: Path, checkpoint: Path) -> None:
    command = start().process.args
    errors = tmp_path / "quiet.log"
    with errors.open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log)
    assert process.stdin is not None and process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    process.stdin.write(json.dumps({"type": "job", "request": _request(tmp_path, checkpoint)}).encode() + b"\n")
    process.stdin.flush()
    assert process.wait(20) == 0
    process.stdin.close()
    assert errors.read_text() == ""


def test_it_loads_nothing_but_numpy_and_the_standard_library(numpy_alone: Path) -> None:
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]; import rsvlm.starter, rsvlm.runner, rsvlm.imagery.pixels; "
        "import rsvlm.models.rsunivlm.numpy_nano; print(' '.join(sorted({m.split('.')[0] for m in sys.modules})))"
    )
    command = [sys.executable, "-I", "-S", "-c", script, str(PACKAGE), str(numpy_alone)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    foreign = [name for name in loaded if name not in sys.stdlib_module_names and name not in ("numpy", "rsvlm")]
    assert foreign == [name for name in foreign if name.startswith("__")]


@pytest.fixture(scope="session", params=["the oldest that is supported", "the system's"])
def other_python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Another interpreter with numpy: QGIS' own on Linux, and Python 3.9."""
    if request.param == "the system's":
        python = "/usr/bin/python3"
        if not Path(python).exists():
            pytest.skip("there is no /usr/bin/python3")
        if subprocess.run([python, "-I", "-c", "import numpy"], capture_output=True).returncode:
            pytest.skip("the system's Python has no numpy")
        return python
    named = [shutil.which("python3.9"), *Path.home().glob(".pyenv/versions/3.9*/bin/python3.9")]
    working = [str(p) for p in named if p and not subprocess.run([p, "-c", ""], capture_output=True).returncode]
    if not working:
        pytest.skip("there is no Python 3.9 on this machine")
    folder = tmp_path_factory.mktemp("old") / "venv"
    subprocess.run([working[0], "-m", "venv", str(folder)], check=True, capture_output=True)
    python = str(folder / "bin" / "python")
    if subprocess.run([python, "-m", "pip", "install", "-q", "numpy==1.22.4"], capture_output=True).returncode:
        pytest.skip("numpy for Python 3.9 cannot be installed here")
    return python


def test_other_interpreters_give_the_same_answer(
    start: Any, tmp_path: Path, checkpoint: Path, other_python: str
) -> None:
    ours, theirs = start(), Child([other_python, "-I", "-u", "-c", BOOT, str(PACKAGE)], tmp_path / "other.log")
    try:
        answers = []
        for child in (ours, theirs):
            for task in ("segment", "ground", "change"):
                child.send({"type": "job", "request": _request(tmp_path, checkpoint, task, id=task)})
                answer = child.events(task)[-1]["data"]["answer"]
                answers.append([(f["geometry"], f["label"], f["raw"]) for f in answer["features"]])
        assert answers[:3] == answers[3:]
    finally:
        theirs.process.kill()
        theirs.process.wait()


def test_it_works_in_a_thread_too(tmp_path: Path, checkpoint: Path) -> None:
    lines: queue.Queue[bytes] = queue.Queue()
    messages: queue.Queue[dict[str, Any]] = queue.Queue()
    thread = threading.Thread(target=Starter(lines.get, messages.put).run, daemon=True)
    thread.start()
    assert messages.get(timeout=10)["type"] == "hello"
    request = _request(tmp_path, checkpoint, side=600, options={"tile": 96})
    lines.put(json.dumps({"type": "job", "request": request}).encode())
    while messages.get(timeout=SILENCE).get("kind") != "tile":
        pass
    lines.put(b"")
    thread.join(5)
    assert not thread.is_alive()
