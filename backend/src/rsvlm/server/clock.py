"""When the server was last used."""

from __future__ import annotations

import time


class IdleClock:
    """Touched by requests and by jobs that end; any thread may."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def touch(self) -> None:
        """The server is used now."""
        self._last = time.monotonic()

    def idle(self) -> float:
        """Seconds since the last use."""
        return time.monotonic() - self._last
