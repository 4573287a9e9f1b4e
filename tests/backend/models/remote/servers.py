"""Servers for tests: a real one (transformers' own, of a tiny random model that sees), and one that fails to order."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

PATIENCE = 60.0


@dataclass
class Seen:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def words(self) -> str:
        """What the last message says."""
        content = self.body["messages"][-1]["content"]
        return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


class Exchange(BaseHTTPRequestHandler):
    """One request to the faulty server, and the means to answer it well or badly."""

    protocol_version = "HTTP/1.1"
    server: Faulty

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def log_message(self, *_: Any) -> None:
        """Nothing."""

    def _answer(self) -> None:
        length = int(self.headers.get("content-length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        seen = Seen(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
        with self.server.lock:
            self.server.seen.append(seen)
            self.server.at_once += 1
            self.server.most_at_once = max(self.server.most_at_once, self.server.at_once)
        try:
            self.server.behaviour(self, seen)
        except (BrokenPipeError, ConnectionResetError):
            self.server.hung_up.set()
        finally:
            with self.server.lock:
                self.server.at_once -= 1
            self.close_connection = True

    def reply(self, status: int, body: bytes | str = b"", kind: str = "application/json", **headers: str) -> None:
        """A whole response."""
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def begin(self) -> None:
        """The head of a stream."""
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()

    def chunk(self, content: str | None, finish: str | None = None, **more: Any) -> None:
        """A piece of an answer."""
        choice = {"index": 0, "delta": {"content": content}, "finish_reason": finish, **more}
        data = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "served/tiny", "choices": [choice]}
        self.raw(f"data: {json.dumps(data)}\n\n".encode())

    def raw(self, data: bytes) -> None:
        """Bytes of a stream."""
        self.wfile.write(data)
        self.wfile.flush()

    def say(self, *parts: str, finish: str = "stop", scores: list[float] | None = None) -> None:
        """A whole answer in pieces; `scores` are their log probabilities."""
        self.begin()
        for index, part in enumerate(parts):
            more: dict[str, Any] = {}
            if scores is not None:
                token = {"token": part, "logprob": scores[index], "bytes": list(part.encode()), "top_logprobs": []}
                more = {"logprobs": {"content": [token]}}
            self.chunk(part, **more)
        self.chunk(None, finish)
        self.raw(b"data: [DONE]\n\n")


Behaviour = Callable[[Exchange, Seen], None]


class Faulty(ThreadingHTTPServer):
    """Speaks the protocol as `behaviour` has it, and remembers what it was sent."""

    daemon_threads = True

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), Exchange)
        self.behaviour = behaviour
        self.seen: list[Seen] = []
        self.lock = threading.Lock()
        self.hung_up = threading.Event()
        self.at_once = self.most_at_once = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_address[1]}"

    def handle_error(self, *_: Any) -> None:
        """A client that hung up is no error."""


@contextmanager
def faulty(behaviour: Behaviour) -> Iterator[Faulty]:
    """A server of this behaviour for as long as the block."""
    server = Faulty(behaviour)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


@dataclass
class Real:
    """A real server that runs: its address, the name of its model, and its process."""

    url: str
    model: str
    process: subprocess.Popen[bytes] | None = field(repr=False, default=None)
    server: str = "transformers"


def start_transformers(folder: Path, home: Path) -> Real:
    """`transformers serve` with the checkpoint in `folder`, on the CPU and without a network."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (home / "hub").mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "HF_HOME": str(home), "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": "1"}
    line = [str(Path(sys.executable).with_name("transformers")), "serve", str(folder), "--device", "cpu"]
    process = subprocess.Popen(
        [*line, "--port", str(port), "--host", "127.0.0.1"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=(home / "log").open("wb"),
    )
    began = time.monotonic()
    while time.monotonic() - began < PATIENCE:
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as answer:
                if answer.status == 200:
                    return Real(f"http://127.0.0.1:{port}/v1", str(folder), process)
        except OSError:
            time.sleep(0.1)
    process.kill()
    raise RuntimeError((home / "log").read_text(errors="replace")[-2000:])
