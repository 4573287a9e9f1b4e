"""The server in the full environment, spoken to as the plugin does: one connection, the standard library's client."""

from __future__ import annotations

import http.client
import json
import subprocess
import time
from typing import Any

from scene import REPO, Scene, request
from table import Measured, median

TIMES = 5


class Server:
    """One running server; `seconds_to_line` is from its start to the line that says where it listens."""

    def __init__(self) -> None:
        begun = time.perf_counter()
        self._process = subprocess.Popen(
            [str(REPO / ".venv" / "bin" / "rsvlm"), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        hello = json.loads(self._process.stdout.readline())
        self.seconds_to_line = time.perf_counter() - begun
        self._where = (hello["host"], hello["port"])
        self._headers = {"Authorization": f"Bearer {hello['token']}", "Content-Type": "application/json"}
        self._connection = http.client.HTTPConnection(*self._where, timeout=60)

    def call(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        text = None if body is None else json.dumps(body)
        self._connection.request(method, path, text, self._headers)
        response = self._connection.getresponse()
        content = json.loads(response.read())
        if response.status >= 400:
            raise RuntimeError(f"{method} {path}: {response.status} {content}")
        return content

    def job(self, wanted: dict[str, Any]) -> tuple[float, dict[str, Any]]:
        """Seconds from sending a request to its last event, and the answer."""
        self._connection.close()  # the server ends one that was idle for a minute; this opens it anew
        begun = time.perf_counter()
        job = self.call("POST", "/jobs", wanted)["id"]
        stream = http.client.HTTPConnection(*self._where, timeout=60)
        stream.request("GET", f"/jobs/{job}/events", headers=self._headers)
        for line in stream.getresponse():
            if line.startswith(b"data:"):
                event = json.loads(line[5:])
                if event["kind"] == "finished":
                    stream.close()
                    return time.perf_counter() - begun, event["data"]["answer"]
                if event["kind"] in ("failed", "stopped"):
                    raise RuntimeError(f"The server did not finish: {event['data']}")
        raise RuntimeError("The server's events ended before the job did.")

    def round_trip(self) -> float:
        begun = time.perf_counter()
        self.call("GET", "/health")
        return time.perf_counter() - begun

    def end(self) -> None:
        self._connection.close()
        self._process.stdin.close()
        self._process.wait(timeout=10)


def measure(scene: Scene) -> list[Measured]:
    lines, firsts = [], []
    for attempt in range(3):
        server = Server()
        lines.append(server.seconds_to_line)
        seconds, _ = server.job(request(scene.raster, f"first-{attempt}"))
        firsts.append(server.seconds_to_line + seconds)
        if attempt < 2:
            server.end()
    jobs = [server.job(request(scene.raster, f"job-{k}")) for k in range(TIMES)]
    trips = [server.round_trip() * 1000 for _ in range(200)]
    server.end()
    outside = [100 * (1 - answer["provenance"]["seconds"]["model"] / seconds) for seconds, answer in jobs]
    return [
        median("server", "start to its first line", lines, "s"),
        median("server", "start to the first mask", firsts, "s"),
        median("server", "a mask, running", [seconds for seconds, _ in jobs], "s"),
        median("server", "time outside the model", outside, "%"),
        median("server", "a request without a model", trips, "ms"),
    ]
