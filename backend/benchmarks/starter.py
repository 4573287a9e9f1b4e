"""The starter as a process of QGIS' own Python."""

from __future__ import annotations

import json
import os
import subprocess
import time
from typing import Any

from scene import REPO, Scene, request
from table import Measured, median

PYTHON = "/usr/bin/python3"
TIMES = 5


class Starter:
    """One running starter; `seconds_to_hello` is from its start to its first line."""

    def __init__(self) -> None:
        begun = time.perf_counter()
        self._process = subprocess.Popen(
            [PYTHON, "-m", "rsvlm.starter"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(REPO / "backend" / "src")},
        )
        self.line()
        self.seconds_to_hello = time.perf_counter() - begun

    def say(self, message: dict[str, Any]) -> None:
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def line(self) -> dict[str, Any]:
        text = self._process.stdout.readline()
        if not text:
            raise RuntimeError("The starter ended before it had answered.")
        return json.loads(text)

    def job(self, wanted: dict[str, Any]) -> tuple[float, dict[str, Any]]:
        """Seconds from sending a request to its last event, and the answer."""
        begun = time.perf_counter()
        self.say({"type": "job", "request": wanted})
        while True:
            event = self.line()
            if event.get("kind") == "finished":
                return time.perf_counter() - begun, event["data"]["answer"]
            if event.get("kind") in ("failed", "stopped"):
                raise RuntimeError(f"The starter did not finish: {event['data']}")

    def round_trip(self) -> float:
        begun = time.perf_counter()
        self.say({"type": "models"})
        self.line()
        return time.perf_counter() - begun

    def end(self) -> None:
        self._process.stdin.close()
        self._process.wait(timeout=10)


def measure(scene: Scene) -> list[Measured]:
    hellos, firsts = [], []
    for _ in range(3):
        starter = Starter()
        hellos.append(starter.seconds_to_hello)
        seconds, _ = starter.job(request(scene.pixels, "first"))
        firsts.append(starter.seconds_to_hello + seconds)
        if len(hellos) < 3:
            starter.end()
    jobs = [starter.job(request(scene.pixels, f"job-{k}")) for k in range(TIMES)]
    boxes = [starter.job(request(scene.pixels, f"box-{k}", "ground"))[0] for k in range(TIMES)]
    trips = [starter.round_trip() * 1000 for _ in range(200)]
    starter.end()
    outside = [100 * (1 - answer["provenance"]["seconds"]["model"] / seconds) for seconds, answer in jobs]
    return [
        median("starter", "start to its first line", hellos, "s"),
        median("starter", "start to the first mask", firsts, "s"),
        median("starter", "a mask, running", [seconds for seconds, _ in jobs], "s"),
        median("starter", "a box, running", boxes, "s"),
        median("starter", "time outside the model", outside, "%"),
        median("starter", "a request without a model", trips, "ms"),
    ]
