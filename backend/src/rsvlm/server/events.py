"""The events of one job: written by the thread that owns the model, read by any number of streams."""

from __future__ import annotations

import asyncio
import json
import threading
from bisect import bisect_right
from collections.abc import AsyncIterator
from typing import Any

from ..schema import LAST_EVENTS, Event, to_json

HEARTBEAT_SECONDS = 5.0
"""Clients give up on a silent stream, QGIS' own network classes after 60 s; the contract says every 10 s at least."""

SUPERSEDED = "scene"
"""Events of this kind tell how far a job is; of several in a row the last is kept, or a job of weeks would fill the
memory with them."""


def frame(event: Event) -> bytes:
    """An event as server-sent event. A heartbeat has no id, so that resuming starts after the last real event."""
    data = json.dumps(to_json(event), separators=(",", ":"), allow_nan=False)
    head = "" if event.kind == "heartbeat" else f"id: {event.seq}\n"
    return f"{head}event: {event.kind}\ndata: {data}\n\n".encode()


class EventLog:
    """The events of a job, kept as the bytes that go over the wire: a scene's answer is encoded once.

    `append` may be called from any thread, `follow` from any event loop.
    """

    def __init__(self, job: str) -> None:
        self.job = job
        self.last: Event | None = None
        self._frames: list[bytes] = []
        self._seqs: list[int] = []
        self._followers: set[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = set()
        self._lock = threading.Lock()

    @property
    def length(self) -> int:
        """How many events there were; their `seq` are 1 to this."""
        return self._seqs[-1] if self._seqs else 0

    @property
    def ended(self) -> bool:
        """True once the last event of the job is there."""
        return self.last is not None and self.last.kind in LAST_EVENTS

    def append(self, kind: str, data: dict[str, Any]) -> Event:
        """Add an event. Nothing is added after the last one of a job."""
        with self._lock:
            if self.ended:
                assert self.last is not None
                return self.last
            event = Event(self.length + 1, self.job, kind, data)
            if kind == SUPERSEDED and self.last is not None and self.last.kind == SUPERSEDED:
                del self._frames[-1], self._seqs[-1]
            self._frames.append(frame(event))
            self._seqs.append(event.seq)
            self.last = event
            followers = list(self._followers)
        for loop, woken in followers:
            try:
                loop.call_soon_threadsafe(woken.set)
            except RuntimeError:
                # The loop of that stream is closed: nobody reads any more.
                continue
        return event

    async def follow(self, after: int = 0, heartbeat: float = HEARTBEAT_SECONDS) -> AsyncIterator[bytes]:
        """The frames of all kept events with a `seq` above `after`, as they come, until the job has ended.

        Where nothing happens for `heartbeat` seconds, a heartbeat comes instead.
        """
        follower = (asyncio.get_running_loop(), asyncio.Event())
        with self._lock:
            self._followers.add(follower)
        try:
            seq = max(after, 0)
            while True:
                follower[1].clear()
                with self._lock:
                    frames, ended = self._frames[bisect_right(self._seqs, seq) :], self.ended
                    seq = max(seq, self.length)
                for one in frames:
                    yield one
                if ended:
                    return
                try:
                    await asyncio.wait_for(follower[1].wait(), heartbeat)
                except asyncio.TimeoutError:
                    yield frame(Event(self.length, self.job, "heartbeat", {}))
        finally:
            with self._lock:
                self._followers.discard(follower)
