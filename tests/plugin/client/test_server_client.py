"""The server as a process of the client: jobs, cancel, and every way in which it can be lost."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import numpy as np
import pytest

from rsvlm_qgis.client.engine import FAILED, READY, STOPPED, EngineStatus
from rsvlm_qgis.client.errors import EngineError
from rsvlm_qgis.client.http_channel import Address, Channel, parse_address
from rsvlm_qgis.client.server_client import ServerClient, start_here, use_running
from tests.plugin.client.listening import Heard, patience, running, wait_for

OFFER = {"repository": "somebody/toy", "revision": "7488352", "files": {"model.safetensors": 3_300_000_000}}
RASTER = [{"kind": "raster", "path": "nowhere.tif"}]


def test_a_job_starts_the_server_and_tells_its_steps(server: ServerClient) -> None:
    heard = Heard(server, "tiles 3", images=RASTER)
    last = heard.last()
    assert [e.kind for e in heard.events] == ["queued", "loading", "started", "tile", "tile", "tile", "finished"]
    assert len(last.data["answer"]["features"]) == 3
    assert server.status == EngineStatus(READY)


def test_models_come_as_a_future(server: ServerClient) -> None:
    assert server.models().result(20) == []


def test_models_that_could_be_had_come_too(server_of: Callable[..., ServerClient]) -> None:
    (could_be,) = server_of(offers=[OFFER]).models().result(20)
    assert (could_be["info"]["id"], could_be["state"]) == ("toy", "available")


def test_what_fetching_a_model_takes_is_told_without_the_network(
    server_of: Callable[..., ServerClient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    server = server_of(offers=[OFFER])
    plan = server.plan("toy").result(20)
    assert plan["licence"] == "Apache-2.0" and plan["missing"] == 3_300_000_000
    assert "HF_HUB_OFFLINE" in plan["problem"]
    for question in (server.download, server.work, server.stop_work):
        with pytest.raises(EngineError):
            question("toy").result(20)
    with pytest.raises(EngineError, match="No model 'x y'"):
        server.plan("x y").result(20)


def test_how_a_model_would_be_loaded_comes_as_a_future(server: ServerClient) -> None:
    assert server.choice("toy", "auto", "float32").result(20)["plan"]["needed"] == 1000
    with pytest.raises(EngineError, match="There is no such model"):
        server.choice("/nowhere", "auto", "auto").result(20)


def test_captured_pixels_are_uploaded(server: ServerClient, tmp_path: Path) -> None:
    pixels = np.arange(5 * 7 * 4, dtype=np.uint8)
    (tmp_path / "capture.raw").write_bytes(pixels.tobytes())
    image = {"kind": "pixels", "shape": [5, 7, 4], "file": str(tmp_path / "capture.raw"), "date": "2021-03-04"}
    image.update(affine=[0.1, 0, 1 / 3, 0, -0.1, 7], crs="EPSG:25832", source="Layer & Co")
    answer = Heard(server, "tiles 1", images=[image]).last().data["answer"]
    assert answer["warnings"] == [f"(5, 7, 4) 2021-03-04 {pixels.tobytes()[:4]!r}"]


def test_a_captured_picture_that_is_gone_is_one_sentence(server: ServerClient) -> None:
    image = {"kind": "pixels", "shape": [5, 7, 4], "file": "/nowhere/capture.raw"}
    assert "is gone" in Heard(server, "tiles 1", images=[image]).last().data["message"]
    assert Heard(server, "tiles 1", images=RASTER).last().kind == "finished"


def test_cancel_takes_no_time_and_keeps_what_was_done(server: ServerClient) -> None:
    heard = Heard(server, "tiles 1000", images=RASTER)
    heard.until("tile")
    begun = time.perf_counter()
    server.cancel(heard.job)
    returned = time.perf_counter() - begun
    last = heard.last()
    print(f"cancel returns after {returned * 1000:.3f} ms, the job ends after {time.perf_counter() - begun:.3f} s")
    assert returned < patience(0.005)
    assert last.kind == "stopped"
    assert last.data["answer"]["features"]


def test_a_job_cancelled_at_once_ends_as_stopped(server: ServerClient) -> None:
    for _ in range(5):
        heard = Heard(server, "tiles 1000", images=RASTER)
        server.cancel(heard.job)
        assert heard.last().kind == "stopped"


def test_bad_requests_are_the_servers_sentence(server: ServerClient) -> None:
    refused = Heard(server, "tiles 1", task="dream", images=RASTER).last()
    assert (refused.kind, refused.data["code"]) == ("failed", 2)
    assert "dream" in refused.data["message"]
    failed = Heard(server, "model", images=RASTER).last()
    assert failed.data["message"] == "The weights are damaged; get them again."
    assert server.status.state == READY


def test_a_server_that_is_killed_in_mid_job_is_told_and_can_be_started_again(server: ServerClient) -> None:
    first = Heard(server, "tiles 1000", images=RASTER)
    first.until("tile")
    second = Heard(server, "tiles 1", images=RASTER)
    second.until("queued")
    assert server.pid is not None
    begun = time.monotonic()
    os.kill(server.pid, signal.SIGKILL)
    for heard in (first, second):
        last = heard.last()
        assert last.kind == "failed"
        assert "ended unexpectedly" in last.data["message"]
    assert time.monotonic() - begun < patience(2.0)
    assert server.status.state == FAILED
    server.start()
    wait_for(lambda: server.status.state == READY)
    assert Heard(server, "tiles 1", images=RASTER).last().kind == "finished"


def test_stop_ends_the_process_and_its_jobs(server: ServerClient) -> None:
    heard = Heard(server, "stuck", images=RASTER)
    heard.until("queued")
    pid = server.pid
    assert pid is not None
    begun = time.monotonic()
    server.stop(4.0)
    assert time.monotonic() - begun < patience(3.0)
    assert not running(pid)
    assert "was stopped" in heard.last().data["message"]
    assert server.status.state == STOPPED


def test_stop_while_it_starts_leaves_nothing_behind(server: ServerClient) -> None:
    server.start()
    wait_for(lambda: server.pid is not None)
    pid = server.pid
    server.stop(5.0)
    assert not running(pid or 0)
    assert server.status.state == STOPPED


def test_two_clients_have_a_server_each(server_of: Callable[..., ServerClient]) -> None:
    first, second = server_of(), server_of()
    jobs = [Heard(client, "tiles 3", images=RASTER) for client in (first, second)]
    assert [heard.last().kind for heard in jobs] == ["finished", "finished"]
    assert first.pid != second.pid
    first.stop(5.0)
    assert Heard(second, "tiles 1", images=RASTER).last().kind == "finished"


def test_a_server_that_was_idle_is_no_failure_and_comes_back(server_of: Callable[..., ServerClient]) -> None:
    client = server_of(idle_minutes=1.0 / 60)
    Heard(client, "tiles 1", images=RASTER).last()
    wait_for(lambda: client.status.state == STOPPED, 10)
    assert Heard(client, "tiles 1", images=RASTER).last().kind == "finished"


def test_no_server_and_a_server_that_ends_at_once_are_one_sentence(tmp_path: Path) -> None:
    log = str(tmp_path / "log")
    for command, says in (
        ((), "is not installed"),
        (("/nowhere/rsvlm", "serve"), "/nowhere/rsvlm cannot be started"),
        ((sys.executable, "-c", "raise SystemExit('torch is broken')"), "did not start"),
    ):
        client = ServerClient(start_here(command, 0, log), log)
        last = Heard(client, "tiles 1", images=RASTER).last()
        assert says in last.data["message"]
        assert client.status == EngineStatus(FAILED, last.data["message"])
    assert "torch is broken" in last.data["details"]


@pytest.fixture
def address(server: ServerClient) -> Address:
    """The address of a server that runs."""
    server.start()
    wait_for(lambda: server.status.state == READY)
    assert server._session is not None
    return server._session.address()


def test_a_server_that_runs_already_is_used_and_left_alone(address: Address, server: ServerClient) -> None:
    other = ServerClient(use_running(f"http://127.0.0.1:{address.port}", lambda: address.token), "")
    assert Heard(other, "tiles 1", images=RASTER).last().kind == "finished"
    other.stop(1.0)
    assert server.pid is not None
    assert running(server.pid)


def test_a_wrong_token_is_told(address: Address) -> None:
    other = ServerClient(use_running(f"127.0.0.1:{address.port}", lambda: "wrong"), "")
    last = Heard(other, "tiles 1", images=RASTER).last()
    assert "token is wrong" in last.data["message"]
    assert other.status.state == FAILED
    with pytest.raises(EngineError, match="token is wrong"):
        other.models().result(5)


def test_nobody_there_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    last = Heard(ServerClient(use_running(f"127.0.0.1:{port}", lambda: "x"), ""), "tiles 1", images=RASTER).last()
    assert "does not answer" in last.data["message"]


class Rubbish(BaseHTTPRequestHandler):
    """Another program's server."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<html>It works!</html>")

    def do_POST(self) -> None:
        self.send_response(404)
        self.end_headers()
        self.wfile.write(b"<html>not here</html>")

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def rubbish() -> Iterator[str]:
    """The address of a server that is something else."""
    other = HTTPServer(("127.0.0.1", 0), Rubbish)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    yield f"127.0.0.1:{other.server_port}"
    other.shutdown()
    other.server_close()


def test_something_else_that_answers_there_is_told(rubbish: str) -> None:
    last = Heard(ServerClient(use_running(rubbish, lambda: "x"), ""), "tiles 1", images=RASTER).last()
    assert "not understood" in last.data["message"]


@pytest.mark.parametrize("text", ["", "here", "127.0.0.1", "ftp://127.0.0.1:80", "127.0.0.1:many"])
def test_an_address_that_is_none_is_told(text: str) -> None:
    last = Heard(ServerClient(use_running(text, lambda: "x"), ""), "tiles 1", images=RASTER).last()
    assert "is no address" in last.data["message"]


def test_addresses_as_people_type_them() -> None:
    for text in ("http://127.0.0.1:8000", "127.0.0.1:8000", "http://127.0.0.1:8000/"):
        assert parse_address(text, "t") == Address("127.0.0.1", 8000, "t")


class Torn:
    """A relay to the server that cuts every stream of events after `bytes` bytes."""

    def __init__(self, to: int, cut_after: int) -> None:
        self._to, self._cut_after, self.cuts = to, cut_after, 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", self._to))
            threading.Thread(target=self._up, args=(near, far), daemon=True).start()
            threading.Thread(target=self._down, args=(far, near), daemon=True).start()

    def _up(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := near.recv(65536):
                far.sendall(data)

    def _down(self, far: socket.socket, near: socket.socket) -> None:
        seen = 0
        with suppress(OSError):
            while data := far.recv(65536):
                seen = 0 if b"text/event-stream" in data else seen + len(data)
                near.sendall(data)
                if seen > self._cut_after:
                    self.cuts += 1
                    break
        for end in (near, far):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def close(self) -> None:
        self._listener.close()


def test_a_torn_stream_is_taken_up_again_without_loss(address: Address) -> None:
    torn = Torn(address.port, 700)
    try:
        client = ServerClient(use_running(f"127.0.0.1:{torn.port}", lambda: address.token), "")
        heard = Heard(client, "tiles 20", images=RASTER)
        assert heard.last().kind == "finished"
        assert torn.cuts >= 2
        assert [e.data["index"] for e in heard.events if e.kind == "tile"] == list(range(20))
        client.stop()
    finally:
        torn.close()


def test_a_request_takes_about_as_long_as_was_measured(address: Address) -> None:
    channel = Channel(address)
    milliseconds = []
    for _ in range(100):
        begun = time.perf_counter()
        channel.call("GET", "/health")
        milliseconds.append((time.perf_counter() - begun) * 1000)
    channel.close()
    print(f"round trip: median {sorted(milliseconds)[50]:.2f} ms")
    assert sorted(milliseconds)[50] < patience(20)


PARENT = """
import sys, time
sys.path[:0] = [sys.argv[1]]
from rsvlm_qgis.client.server_client import ServerClient, start_here
client = ServerClient(start_here(tuple(sys.argv[2:]), 0, "log"), "log")
client.submit({"task": "segment", "prompt": "tiles 1000", "images": [{"kind": "raster", "path": "x"}]}, lambda e: None)
while client.status.state != "ready":
    time.sleep(0.01)
time.sleep(0.3)
print(client.pid, flush=True)
time.sleep(60)
"""


def test_it_is_gone_two_seconds_after_its_parent_was_killed(repo: Path, tmp_path: Path) -> None:
    python = repo / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("needs the backend's environment; run make setup")
    faulty = str(repo / "tests" / "backend" / "server" / "faulty.py")
    command = [sys.executable, "-c", PARENT, str(repo), str(python), faulty, json.dumps({})]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=tmp_path)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert running(pid)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    begun = time.monotonic()
    wait_for(lambda: not running(pid), patience(2.0))
    print(f"gone {time.monotonic() - begun:.2f} s after its parent")
