"""What comes from an engine, caught for a test."""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable
from typing import Any

from rsvlm_qgis.client.engine import Engine
from rsvlm_qgis.client.events import JobEvent


def patience(seconds: float) -> float:
    """`seconds` for a machine with nothing else to do, more for one whose cores have to be shared."""
    return seconds * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class Heard:
    """A listener: submits a job and keeps its events."""

    events: list[JobEvent]
    _queue: queue.Queue[JobEvent]

    def __init__(self, engine: Engine, prompt: str, **fields: Any) -> None:
        self._prepare()
        image = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
        request = {"task": "segment", "prompt": prompt, "images": [image], **fields}
        self.job = engine.submit(request, self._queue.put)

    def _prepare(self) -> None:
        self.events, self._queue = [], queue.Queue()

    def until(self, kind: str, timeout: float = 20.0) -> JobEvent:
        """The next event of that kind."""
        deadline = time.monotonic() + timeout
        while True:
            event = self._queue.get(timeout=max(0.0, deadline - time.monotonic()))
            self.events.append(event)
            if event.kind == kind:
                return event
            assert not event.is_last, f"waited for {kind}, got {event}"

    def last(self, timeout: float = 20.0) -> JobEvent:
        """The event that ends the job; nothing comes after it."""
        while not (self.events and self.events[-1].is_last):
            self.events.append(self._queue.get(timeout=timeout))
        time.sleep(0.05)
        assert self._queue.empty(), "an event came after the last"
        assert [event.seq for event in self.events] == list(range(1, len(self.events) + 1))
        return self.events[-1]


def wait_for(condition: Callable[[], bool], timeout: float = 20.0) -> None:
    """Until `condition` holds."""
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "it did not come to be"
        time.sleep(0.01)


def running(pid: int) -> bool:
    """Whether there is a process of that number that is no zombie."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
