"""Whether the server goes on without its parent until its jobs are done."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from .clock import IdleClock

LINGER_SECONDS = 10.0
"""How long it can still be asked what came of its jobs, once the last of them is done and nobody else uses it."""

_POLL = 0.25


class Stay:
    """Asked for by a client, obeyed when the parent is gone. Any thread may call it."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    @property
    def asked(self) -> bool:
        """Whether a client wants it to stay."""
        return self._asked.is_set()

    def ask(self, stays: bool) -> None:
        """Want it, or no longer."""
        if stays:
            self._asked.set()
        else:
            self._asked.clear()

    def wait(self, busy: Callable[[], bool], clock: IdleClock) -> None:
        """Return once there is no reason to stay: nobody wants it (any more), or all is done and nobody asks."""
        while self.asked and (busy() or clock.idle() < LINGER_SECONDS):
            time.sleep(_POLL)
