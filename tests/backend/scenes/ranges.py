"""A small HTTP server of files with range requests that can be made to fail: for pictures on a network."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Range = tuple[int, int]
"""First byte and the one after the last."""

Fault = str
"""What an answer is instead: "stall" (nothing comes), "break" (off in the middle), "shut" (the line), or "gone" (404),
"busy" (503), "denied" (403)."""

Faults = Callable[[int, Range], "Fault | None"]
"""The fault, if any, of a request: its number among those for data beyond the head of the file, and what it is for."""

STATUS = {"gone": 404, "busy": 503, "denied": 403}


@dataclass
class Files:
    """What is served, from `folder`. `faults` decides of each request; `asked` are those that were answered."""

    folder: Path
    faults: Faults | None = None
    stall: float = 30.0
    url: str = ""
    asked: list[tuple[str, Range]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    requests: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    over: threading.Event = field(default_factory=threading.Event)

    def fault(self, asked: Range) -> Fault | None:
        """What is to go wrong with this request."""
        with self.lock:
            number, self.requests = self.requests, self.requests + 1
        return self.faults(number, asked) if self.faults else None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, files: Files, *arguments: object) -> None:
        self._files = files
        super().__init__(*arguments)  # type: ignore[arg-type]

    def log_message(self, format: str, *arguments: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, with_body: bool) -> None:
        path, _, _ = self.path.partition("?")
        self._files.paths.append(self.path)
        file = self._files.folder / path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        size = file.stat().st_size
        asked = self._asked(size)
        first, end = asked or (0, size)
        fault = self._files.fault((first, end)) if with_body else None
        if fault in STATUS:
            self.send_error(STATUS[fault])
            return
        if fault == "shut":
            self.close_connection = True
            return
        self.send_response(206 if asked else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(end - first))
        self.send_header("Last-Modified", formatdate(file.stat().st_mtime, usegmt=True))
        self.send_header("ETag", f'"{file.stat().st_mtime_ns:x}"')
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{end - 1}/{size}")
        self.end_headers()
        if not with_body:
            return
        with file.open("rb") as opened:
            opened.seek(first)
            body = opened.read(end - first)
        if fault == "stall":
            self._files.over.wait(self._files.stall)
            self.close_connection = True
        elif fault == "break":
            self.wfile.write(body[: len(body) // 2])
            self.close_connection = True
        else:
            self.wfile.write(body)
            self._files.asked.append((path, (first, end)))

    def _asked(self, size: int) -> Range | None:
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if found is None:
            return None
        return int(found[1]), min(int(found[2] or size - 1) + 1, size)


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Clients that give up are part of the tests."""


@contextmanager
def served(folder: Path, port: int = 0) -> Iterator[Files]:
    """A server of `folder` on this machine."""
    files = Files(folder)
    server = _Quiet(("127.0.0.1", port), partial(_Handler, files))
    files.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=partial(server.serve_forever, 0.05), daemon=True)
    thread.start()
    try:
        yield files
    finally:
        files.over.set()
        server.shutdown()
        server.server_close()
