"""One life of the starter: from the attempt to start it to its end, with the threads that serve it."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol

from ..qt import translate
from .errors import EngineUnavailable

HELLO_SECONDS = 30.0

SILENCE_SECONDS = 60.0
"""The starter sends a heartbeat every few seconds of a job, but for the one line with its answer, which may be long;
one that is silent for so long hangs."""
TICK = 1.0


class Lines(Protocol):
    """Something that takes lines and answers in lines: a process or a thread."""

    def write(self, line: bytes) -> None:
        """Send a line."""

    def close(self, timeout: float | None = None) -> None:
        """End it."""

    def log_tail(self) -> str:
        """The last it wrote to its log."""


Open = Callable[[Callable[[bytes], None], Callable[[int], None]], Lines]
"""Starts the starter in one way; takes what to call with each line and at the end. Raises EngineUnavailable."""


class StarterSession:
    """Starts the starter by one of `openers` in a thread of its own, then does what it is asked in order.

    `on_ready` gets the number of the opener that worked, `on_line` each line, `on_end` a sentence and details, once,
    unless `close` was called before. All are called by threads of the session. `is_busy` tells whether the starter has
    a job: then it is to be heard of within `silence` seconds.
    """

    def __init__(
        self,
        openers: list[Open],
        on_ready: Callable[[StarterSession, int], None],
        on_line: Callable[[StarterSession, bytes], None],
        on_end: Callable[[StarterSession, str, str], None],
        is_busy: Callable[[], bool],
        silence: float = SILENCE_SECONDS,
    ) -> None:
        self.lines: Lines | None = None
        self._greeted: Lines | None = None
        self._on_ready = on_ready
        self._on_line = on_line
        self._on_end = on_end
        self._is_busy = is_busy
        self._silence = silence
        self._heard = False
        self._tasks: queue.Queue[Callable[[], None] | None] = queue.Queue()
        self._out: queue.Queue[bytes | None] = queue.Queue()
        self._closed = threading.Event()
        threading.Thread(target=self._run, args=(openers,), name="rsvlm starter", daemon=True).start()

    def do(self, task: Callable[[], None]) -> None:
        """Do `task` in the session's thread, once the starter runs, after what was asked for before."""
        self._tasks.put(task)

    def send(self, message: dict[str, Any]) -> None:
        """Send a line once the starter runs; never waits."""
        self._out.put(json.dumps(message).encode())

    def close(self, timeout: float | None = None) -> None:
        """End the starter; waits up to `timeout` seconds for it."""
        self._closed.set()
        self._release()
        lines = self.lines or self._greeted
        if lines is not None:
            lines.close(timeout)

    def _run(self, openers: list[Open]) -> None:
        reasons: list[str] = []
        for number, opener in enumerate(openers):
            if self._closed.is_set():
                return
            try:
                lines = self._greet(opener)
            except EngineUnavailable as error:
                reasons.append(f"{error} {error.details}".strip())
                continue
            threading.Thread(target=self._write, args=(lines,), name="rsvlm writer", daemon=True).start()
            threading.Thread(target=self._watch, args=(lines,), name="rsvlm watch", daemon=True).start()
            self._on_ready(self, number)
            self._work()
            return
        if not self._closed.is_set():
            self._on_end(self, translate("Engine", "The engine did not start; its log tells why."), "\n".join(reasons))

    def _greet(self, opener: Open) -> Lines:
        """Start it in one way and wait for its hello. Raises EngineUnavailable."""
        first: queue.Queue[bytes | int] = queue.Queue()
        greeted = threading.Event()
        ended = threading.Event()

        def on_line(line: bytes) -> None:
            self._heard = True
            if greeted.is_set():
                self._on_line(self, line)
            else:
                greeted.set()
                first.put(line)

        def on_end(code: int) -> None:
            first.put(code)
            ended.set()
            if self.lines is not None:
                self._ended()

        lines = self._greeted = opener(on_line, on_end)
        try:
            line = first.get(timeout=HELLO_SECONDS)
            hello = json.loads(line) if isinstance(line, bytes) else None
        except (queue.Empty, ValueError):
            hello = None
        if self._closed.is_set() or not isinstance(hello, dict) or hello.get("type") != "hello":
            details = lines.log_tail()
            lines.close(0.0)
            raise EngineUnavailable(translate("Engine", "The engine did not start; its log tells why."), details)
        self.lines = lines
        if ended.is_set():
            self._ended()
        return lines

    def _ended(self) -> None:
        self._release()
        if not self._closed.is_set():
            self._closed.set()
            details = self.lines.log_tail() if self.lines else ""
            message = translate("Engine", "The engine ended unexpectedly; press Run to start it again.")
            self._on_end(self, message, details)

    def _watch(self, lines: Lines) -> None:
        """End a starter that hangs. Turns of the loop are counted, not hours: a computer that slept is no silence."""
        tick, quiet = min(TICK, self._silence / 4), 0.0
        while not self._closed.wait(tick):
            quiet = 0.0 if self._heard or not self._is_busy() else quiet + tick
            self._heard = False
            if quiet >= self._silence:
                self._closed.set()
                self._release()
                message = translate("Engine", "The engine no longer answers; press Run to start it again.")
                self._on_end(self, message, lines.log_tail())
                lines.close(0.0)

    def _release(self) -> None:
        self._tasks.put(None)
        self._out.put(None)

    def _work(self) -> None:
        while not self._closed.is_set():
            task = self._tasks.get()
            if task is None:
                return
            task()

    def _write(self, lines: Lines) -> None:
        while not self._closed.is_set():
            line = self._out.get()
            if line is None:
                return
            lines.write(line)
