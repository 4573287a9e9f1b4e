"""Real servers in processes of their own, and a client that speaks to them."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

FAULTY = Path(__file__).with_name("faulty.py")


def patience(seconds: float) -> float:
    """`seconds` for a machine with nothing else to do, more for one whose cores have to be shared."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


@dataclass
class Reply:
    """A response."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Server:
    """A server that runs; `hello` is its first line."""

    process: subprocess.Popen[bytes]
    hello: dict[str, Any]
    headers: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.headers = {"Authorization": f"Bearer {self.hello['token']}"}

    def ask(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Reply:
        """One request on a connection of its own; `body` is sent as JSON unless it is bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.hello["port"], timeout=patience(20))
        try:
            data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
            given = {"Content-Type": "application/json", **(self.headers if headers is None else headers)}
            connection.request(method, path, body=data, headers=given)
            response = connection.getresponse()
            return Reply(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
        finally:
            connection.close()

    def submit(self, prompt: str, **fields: Any) -> str:
        """Queue a job and return its id."""
        reply = self.ask("POST", "/jobs", request(prompt, **fields))
        assert reply.status == 202, reply.body
        return str(reply.json["id"])

    def events(self, job: str, after: int | None = None) -> Iterator[dict[str, Any]]:
        """The events of a job as they come, until the server ends the stream."""
        connection = http.client.HTTPConnection("127.0.0.1", self.hello["port"], timeout=patience(20))
        try:
            resume = {} if after is None else {"Last-Event-ID": str(after)}
            connection.request("GET", f"/jobs/{job}/events", headers={**self.headers, **resume})
            response = connection.getresponse()
            assert response.status == 200, response.read()
            assert response.getheader("content-type", "").startswith("text/event-stream")
            for line in response:
                if line.startswith(b"data: "):
                    yield json.loads(line[6:])
        finally:
            connection.close()

    def last(self, job: str) -> dict[str, Any]:
        """The event that ends a job."""
        return list(self.events(job))[-1]


def request(prompt: str, **fields: Any) -> dict[str, Any]:
    """The body of a job."""
    return {"task": "segment", "prompt": prompt, "images": [{"kind": "raster", "path": "nowhere.tif"}], **fields}


Start = Callable[..., Server]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts servers around the faulty runner; keyword arguments are those of `lifecycle.run`."""
    running: list[subprocess.Popen[bytes]] = []

    def start_one(**settings: Any) -> Server:
        process = launch([sys.executable, str(FAULTY), json.dumps(settings)], tmp_path)
        running.append(process)
        assert process.stdout is not None
        return Server(process, json.loads(process.stdout.readline()))

    yield start_one
    for process in running:
        end(process)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the tests of a module that do not end it."""
    process = launch([sys.executable, str(FAULTY), "{}"], tmp_path_factory.mktemp("server"))
    assert process.stdout is not None
    yield Server(process, json.loads(process.stdout.readline()))
    end(process)


def launch(command: list[str], folder: Path) -> subprocess.Popen[bytes]:
    """A server's process with a state folder of its own."""
    (folder / "tmp").mkdir(exist_ok=True)
    own = {"XDG_STATE_HOME": str(folder), "HOME": str(folder), "TMPDIR": str(folder / "tmp")}
    environment = {**os.environ, **own, "OMP_NUM_THREADS": "1"}
    log = (folder / "server.log").open("ab")
    with log:
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=environment, cwd=folder
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """Make sure that nothing of a test outlives it."""
    with suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
