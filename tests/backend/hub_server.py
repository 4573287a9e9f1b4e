"""A hub on this machine: the part of its HTTP interface that fetching a checkpoint uses, with faults to order.

History, description of a commit with sizes and hashes, files with ranges; large ones from another address, as the real
hub gives them from its content network.
"""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

REPOSITORY = "somebody/Toy"
COMMIT = "74883520" + "c0ffee" * 5 + "ab"
LARGE = 100_000
BLOCK = 8192


@dataclass
class Faults:
    """What goes wrong. `cut_after` bytes of a large file the connection ends, `cuts` times."""

    cut_after: int = 0
    cuts: int = 0
    delay: float = 0.0
    """Seconds before each block of a large file."""
    status: dict[str, int] = field(default_factory=dict)
    """Beginning of a path -> the status it is answered with."""
    code: str = ""
    """X-Error-Code that goes with such a status, as the hub tells its kinds of 404 apart."""
    promised: dict[str, str] = field(default_factory=dict)
    """File -> the SHA-256 that the hub wrongly promises."""
    commits: tuple[str, ...] = (COMMIT,)
    sha: str = COMMIT
    no_ranges: bool = False
    text: bytes = b""
    """Answered to every request, as by a page where one has to sign in."""
    extra: bytes = b""
    """Comes after the end of every large file."""


@dataclass
class Hub:
    """A hub that runs. `requests` are (path, range, user agent, authorization)."""

    url: str
    folder: Path
    faults: Faults
    requests: list[tuple[str, str, str, str]]

    def paths(self) -> list[str]:
        """Paths of all requests."""
        return [path for path, *_ in self.requests]


@contextmanager
def running(folder: Path, faults: Faults | None = None) -> Iterator[Hub]:
    """A hub whose one repository holds the files of `folder`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    hub = Hub(f"http://127.0.0.1:{server.server_port}", folder, faults or Faults(), [])
    server.hub = hub  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments: Any) -> None:
        return

    def do_GET(self) -> None:
        hub: Hub = self.server.hub  # type: ignore[attr-defined]
        path = unquote(urlsplit(self.path).path)
        told = (self.headers.get(name) or "" for name in ("Range", "User-Agent", "Authorization"))
        hub.requests.append((self.path, *told))  # type: ignore[arg-type]
        file = f"/{REPOSITORY}/resolve/{COMMIT}/"
        refused = next((status for start, status in hub.faults.status.items() if path.startswith(start)), 0)
        if refused:
            self._say(refused, b"{}", **({"X-Error-Code": hub.faults.code} if hub.faults.code else {}))
        elif hub.faults.text:
            self._say(200, hub.faults.text)
        elif path == f"/api/models/{REPOSITORY}/commits/main":
            self._commits(hub)
        elif path.startswith(f"/api/models/{REPOSITORY}/revision/"):
            self._describe(hub)
        elif path.startswith("/content/"):
            self._send(hub, hub.folder / path[len("/content/") :], large=True)
        elif path.startswith(file) and (hub.folder / path[len(file) :]).is_file():
            name = path[len(file) :]
            if (hub.folder / name).stat().st_size > LARGE:
                self._say(302, b"", Location=f"/content/{name}")
            else:
                self._send(hub, hub.folder / name)
        else:
            self._say(404, b"{}", **{"X-Error-Code": "EntryNotFound"})

    def _commits(self, hub: Hub) -> None:
        """One commit a page, so that pages are turned."""
        query = urlsplit(self.path).query
        page = int(query.partition("p=")[2] or 0)
        body = json.dumps([{"id": hub.faults.commits[page], "title": "x"}] if hub.faults.commits else []).encode()
        more = page + 1 < len(hub.faults.commits)
        here = f"{hub.url}/api/models/{REPOSITORY}/commits/main"
        self._say(200, body, **({"Link": f'<{here}?p={page + 1}>; rel="next"'} if more else {}))

    def _describe(self, hub: Hub) -> None:
        siblings = []
        for file in sorted(hub.folder.iterdir()):
            size, sha256, blob = _described(file, file.stat().st_mtime_ns)
            entry: dict[str, Any] = {"rfilename": file.name, "size": size, "blobId": blob}
            if size > LARGE:
                sha256 = hub.faults.promised.get(file.name) or sha256
                entry["lfs"] = {"sha256": sha256, "size": size, "pointerSize": 130}
            elif file.name in hub.faults.promised:
                entry["blobId"] = hub.faults.promised[file.name]
            siblings.append(entry)
        described = {"id": REPOSITORY, "modelId": REPOSITORY, "sha": hub.faults.sha, "siblings": siblings}
        described |= {"private": False, "downloads": 0, "likes": 0, "tags": []}
        self._say(200, json.dumps(described).encode())

    def _send(self, hub: Hub, file: Path, large: bool = False) -> None:
        data = file.read_bytes() + (hub.faults.extra if large else b"")
        start = 0
        asked = self.headers.get("Range", "")
        if asked.startswith("bytes=") and not hub.faults.no_ranges:
            start = int(asked[len("bytes=") :].rstrip("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        cut = start + hub.faults.cut_after if large and hub.faults.cuts else len(data) + 1
        for place in range(start, len(data), BLOCK):
            if place >= cut:
                hub.faults.cuts -= 1
                self.close_connection = True
                return
            if large:
                time.sleep(hub.faults.delay)
            try:
                self.wfile.write(data[place : place + BLOCK])
            except OSError:
                self.close_connection = True
                return

    def _say(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@lru_cache
def _described(file: Path, modified: int) -> tuple[int, str, str]:
    """Bytes, SHA-256 and git's name of a file's contents."""
    data = file.read_bytes()
    return len(data), hashlib.sha256(data).hexdigest(), hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
