"""Two windows of QGIS at once, each a process: each owns its engines, unless both name one server that runs already.

That one belongs to who started it: it takes the jobs of both in turn, and goes on when a window closes or dies.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from rsvlm_qgis.client.engine import READY
from rsvlm_qgis.client.server_client import ServerClient
from tests.plugin.client.listening import running, wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes as POSIX does")

WINDOW = """
import json, os, sys
sys.path[:0] = [sys.argv[1]]
from rsvlm_qgis.client import blocking
how, *more = json.loads(sys.argv[2])
if how == "own":
    from rsvlm_qgis.client.child import Child
    from rsvlm_qgis.client.environment import stripped
    from rsvlm_qgis.client.starter_client import StarterClient
    package, log, command = more
    start = lambda on_line, on_end: Child(command, stripped(os.environ), log, on_line, on_end)
    engine = StarterClient(package, log, [start])
    image = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
else:
    from rsvlm_qgis.client.server_client import ServerClient, use_running
    engine = ServerClient(use_running(more[0], lambda: more[1]), "")
    image = {"kind": "raster", "path": "nowhere.tif"}
for line in sys.stdin:
    request = {"task": "segment", "prompt": line.strip(), "images": [image]}
    told = lambda event: print(event.kind, flush=True) if event.kind == "tile" else None
    answer = blocking.run(engine, request, told)
    print(json.dumps([len(answer["features"]), engine.pid]), flush=True)
engine.stop(5.0)
print("closed", flush=True)
"""


class WindowProcess:
    """Another window; `ask` gives it a job, `answer` waits for what came out: number of features, the engine's pid."""

    def __init__(self, repo: Path, *how: Any) -> None:
        command = [sys.executable, "-c", WINDOW, str(repo), json.dumps(how)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, prompt: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(prompt + "\n")
        self.process.stdin.flush()

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def answer(self) -> tuple[int, int | None]:
        while (line := self.line()) == "tile":
            pass
        found, pid = json.loads(line)
        return found, pid

    def close(self) -> int:
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(20)


@pytest.fixture
def window_of(repo: Path) -> Iterator[Callable[..., WindowProcess]]:
    windows: list[WindowProcess] = []

    def make(*how: Any) -> WindowProcess:
        windows.append(WindowProcess(repo, *how))
        return windows[-1]

    yield make
    for window in windows:
        window.process.kill()
        window.process.wait()


@pytest.fixture
def own(package: str, tmp_path: Path) -> tuple[Any, ...]:
    """How a window starts an engine of its own; both write to one log, as two windows with one profile do."""
    starter = str(Path(__file__).parent / "faulty_starter.py")
    return "own", package, str(tmp_path / "log"), ["/usr/bin/python3", "-I", "-u", starter, package]


def test_each_window_has_an_engine_of_its_own(window_of, own) -> None:
    first, second = window_of(*own), window_of(*own)
    for window in (first, second):
        window.ask("tiles 5")
    answers = [window.answer() for window in (first, second)]
    assert [found for found, _ in answers] == [5, 5]
    pids = [pid for _, pid in answers]
    assert pids[0] != pids[1]
    assert first.close() == 0
    wait_for(lambda: not running(pids[0]), 5)
    second.ask("tiles 1")
    assert second.answer() == (1, pids[1]), "the other one's goes on"


def test_the_engine_of_a_window_that_dies_goes_with_it(window_of, own) -> None:
    first, second = window_of(*own), window_of(*own)
    second.ask("tiles 1")
    _, other = second.answer()
    first.ask("tiles 1")
    _, engine = first.answer()
    os.kill(first.process.pid, signal.SIGKILL)
    wait_for(lambda: not running(engine), 5)
    assert running(other)


@pytest.fixture
def shared_server(server_of: Callable[..., ServerClient]) -> tuple[str, str]:
    """Address and token of a server that somebody started."""
    server = server_of()
    server.start()
    wait_for(lambda: server.status.state == READY)
    assert server._session is not None
    address = server._session.address()
    return f"http://127.0.0.1:{address.port}", address.token


def test_two_windows_share_a_server_that_runs_already(window_of, shared_server) -> None:
    first, second = window_of("shared", *shared_server), window_of("shared", *shared_server)
    for window in (first, second):
        window.ask("tiles 5")
    assert [window.answer() for window in (first, second)] == [(5, None), (5, None)]
    assert first.close() == 0
    second.ask("tiles 2")
    assert second.answer() == (2, None), "it goes on when a window closes"


def test_a_window_that_dies_in_mid_job_takes_nothing_from_the_other(window_of, shared_server) -> None:
    first, second = window_of("shared", *shared_server), window_of("shared", *shared_server)
    first.ask("tiles 20")
    assert first.line() == "tile"
    second.ask("tiles 3")
    os.kill(first.process.pid, signal.SIGKILL)
    assert second.answer() == (3, None), "its job has its turn"
