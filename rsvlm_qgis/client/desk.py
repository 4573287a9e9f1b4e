"""The jobs an engine has: who listens to each, and that each ends exactly once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .engine import OnEvent
from .events import JobEvent

log = logging.getLogger("rsvlm.client")


@dataclass
class _Entry:
    on_event: OnEvent
    heard: int = 0
    told: int = 0
    notes: list[str] = field(default_factory=list)
    records: tuple[dict[str, Any], ...] = ()
    sent: bool = False
    ended: bool = False
    cancelled: bool = False
    cleanups: list[Callable[[], None]] = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)


class JobDesk:
    """Hands events to whoever submitted the job. All methods may be called from any thread."""

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}
        self._lock = threading.Lock()

    def open(self, job: str, on_event: OnEvent) -> None:
        """A new job."""
        with self._lock:
            self._entries[job] = _Entry(on_event)

    def on_end(self, job: str, cleanup: Callable[[], None]) -> None:
        """Call `cleanup` when the job has ended; at once where it has."""
        entry = self._entry(job)
        if entry is None:
            cleanup()
        else:
            entry.cleanups.append(cleanup)

    def record(self, job: str, records: tuple[dict[str, Any], ...]) -> None:
        """What is needed to read each picture of the job again; the answer's provenance will have it."""
        entry = self._entry(job)
        if entry is not None:
            entry.records = records

    def has(self, job: str) -> bool:
        """Whether the job is there and has not ended."""
        return self._entry(job) is not None

    def sent(self, job: str) -> None:
        """The engine has the job now."""
        entry = self._entry(job)
        if entry is not None:
            entry.sent = True

    @property
    def busy(self) -> bool:
        """Whether the engine has a job."""
        with self._lock:
            return any(entry.sent for entry in self._entries.values())

    @property
    def empty(self) -> bool:
        """Whether there is no job."""
        return not self._entries

    def cancel(self, job: str) -> None:
        """Note that the job is to be stopped."""
        entry = self._entry(job)
        if entry is not None:
            entry.cancelled = True

    def cancelled(self, job: str) -> bool:
        """Whether the job is to be stopped, or is gone already."""
        entry = self._entry(job)
        return entry is None or entry.cancelled

    def deliver(self, event: JobEvent) -> None:
        """Hand on an event; those of unknown or ended jobs, repeated ones and heartbeats are dropped."""
        entry = self._entry(event.job)
        if entry is None or event.kind == "heartbeat":
            return
        with entry.lock:
            if not entry.ended and event.seq > entry.heard:
                entry.heard = event.seq
                self._hand_on(entry, event.job, event.kind, _completed(event.data, entry))

    def note(self, job: str, message: str) -> None:
        """Tell of something that the client noticed: a `warning`, which the answer has among its warnings too."""
        entry = self._entry(job)
        if entry is None:
            return
        with entry.lock:
            if not entry.ended:
                entry.notes.append(message)
                self._hand_on(entry, job, "warning", {"message": message})

    def fail(self, job: str, message: str, code: int = 3, details: str = "") -> None:
        """End a job that the engine cannot end; `details` are for the log."""
        self._end(job, "failed", {"code": code, "message": message, "details": details})

    def stopped(self, job: str) -> None:
        """End a job that was stopped and of which nothing is left."""
        self._end(job, "stopped", {"answer": None})

    def fail_all(self, message: str, details: str = "") -> None:
        """End all jobs, since the engine is gone."""
        with self._lock:
            jobs = list(self._entries)
        for job in jobs:
            self.fail(job, message, details=details)

    def _end(self, job: str, kind: str, data: dict[str, Any]) -> None:
        entry = self._entry(job)
        if entry is None:
            return
        with entry.lock:
            if not entry.ended:
                self._hand_on(entry, job, kind, data)

    def _hand_on(self, entry: _Entry, job: str, kind: str, data: dict[str, Any]) -> None:
        """Number an event and hand it on; the lock of the entry is held, so events come one after the other."""
        entry.told += 1
        event = JobEvent(entry.told, job, kind, data)
        entry.ended = event.is_last
        if entry.ended:
            with self._lock:
                self._entries.pop(event.job, None)
            for cleanup in entry.cleanups:
                cleanup()
        try:
            entry.on_event(event)
        except Exception:
            # A listener's fault must not end the thread that reads for all jobs.
            log.exception("A listener of job %s failed on its %s event.", event.job, event.kind)

    def _entry(self, job: str) -> _Entry | None:
        with self._lock:
            return self._entries.get(job)


def _completed(data: dict[str, Any], entry: _Entry) -> dict[str, Any]:
    """An event's data; where it has an answer, with what only the client knows of the pictures."""
    answer = data.get("answer")
    if not isinstance(answer, dict):
        return data
    provenance = answer.get("provenance")
    if entry.records and isinstance(provenance, dict):
        seen = provenance.get("images", ())
        images = [{**ours, "limits": theirs.get("limits")} for ours, theirs in zip(entry.records, seen)]
        answer = {**answer, "provenance": {**provenance, "images": images}}
    return {**data, "answer": {**answer, "warnings": [*entry.notes, *answer.get("warnings", ())]}}
