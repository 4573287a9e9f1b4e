"""Does the steps of a plan in a thread, so that they can be watched, stopped and taken up again. Free of Qt."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404 # lists of arguments only, no shell
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import IO

from ..client.child import NO_WINDOW
from ..errors import PluginError
from .place import Place
from .probe import free_space
from .steps import Step

FINISHED, STOPPED, FAILED = "finished", "stopped", "failed"
KEPT_LINES = 60
"""Of a step that failed: enough to tell why."""


class Runner:
    """`on_line` gets every line that a step prints, `on_share` a share from 0 to 1 and the name of the step,
    `on_end` "finished", "stopped" or "failed" with the last lines; all from the runner's thread. Steps that were
    finished under the same `key` are not done again."""

    def __init__(
        self,
        steps: Sequence[Step],
        place: Place,
        key: str,
        environment: Mapping[str, str],
        on_line: Callable[[str], None],
        on_share: Callable[[float, str], None],
        on_end: Callable[[str, str], None],
    ) -> None:
        self._steps = steps
        self._place = place
        self._key = key
        self._environment = dict(environment)
        self._on_line, self._on_share, self._on_end = on_line, on_share, on_end
        self._stopped = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="rsvlm install", daemon=True)

    def start(self) -> None:
        """Begin; `on_end` tells the end."""
        self._thread.start()

    def stop(self) -> None:
        """End the step that runs, with all processes it has started. Returns at once."""
        self._stopped.set()
        with self._lock:
            if self._process is not None:
                _kill(self._process)

    def join(self, seconds: float) -> None:
        """Wait for the thread."""
        self._thread.join(seconds)

    def _work(self) -> None:
        try:
            state, told = self._all()
        except (OSError, PluginError) as error:
            state, told = FAILED, str(error)
        self._on_end(STOPPED if self._stopped.is_set() else state, told)

    def _all(self) -> tuple[str, str]:
        self._place.prepare()
        done = self._place.done(self._key)
        before = 0.0
        with open(self._place.log, "a", encoding="utf-8", errors="replace") as log:
            for step in self._steps:
                if step.name not in done:
                    code, tail = self._one(step, log, before)
                    if self._stopped.is_set() or code != 0:
                        return FAILED, tail
                    done.append(step.name)
                    self._place.remember(self._key, done)
                before += step.share
        self._place.remember(self._key, done, complete=True)
        self._place.tidy()
        return FINISHED, ""

    def _one(self, step: Step, log: IO[str], before: float) -> tuple[int, str]:
        """Exit code of a step and its last lines."""
        self._tell(log, "$ " + " ".join(step.command))
        tail: deque[str] = deque(maxlen=KEPT_LINES)
        with self._lock:
            if self._stopped.is_set():
                return 1, ""
            process = self._process = subprocess.Popen(  # nosec B603 # a list, no shell
                list(step.command),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                errors="replace",
                env=self._environment,
                creationflags=NO_WINDOW,
                start_new_session=os.name == "posix",
            )
        over = threading.Event()
        watch = threading.Thread(target=self._watch, args=(step, before, over), name="rsvlm progress", daemon=True)
        watch.start()
        assert process.stdout is not None
        try:
            for line in process.stdout:
                if line.strip():
                    tail.append(line.rstrip())
                    self._tell(log, line.rstrip())
            return process.wait(), "\n".join(tail)
        finally:
            over.set()
            watch.join()
            with self._lock:
                self._process = None
            process.stdout.close()

    def _watch(self, step: Step, before: float, over: threading.Event) -> None:
        """How far a step is, by what it has taken of the disk: without a terminal, installers do not tell."""
        first = free_space(self._place.folder)
        share = 0.0
        while True:
            taken = max(0, first - free_space(self._place.folder))
            share = max(share, min(0.97, taken / max(1, step.grows)))
            self._on_share(before + share * step.share, step.name)
            if over.wait(0.5):
                return

    def _tell(self, log: IO[str], line: str) -> None:
        log.write(f"{time.strftime('%H:%M:%S')} {line}\n")
        log.flush()
        self._on_line(line)


def _kill(process: subprocess.Popen[str]) -> None:
    with suppress(OSError):
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
