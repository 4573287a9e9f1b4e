"""The server: a child of QGIS, started with a command, greeted by its first line, ended with its stdin; or a guest."""

from __future__ import annotations

import json
import os
import queue
from collections.abc import Callable, Sequence
from contextlib import suppress

from ..qt import translate
from .child import Child
from .environment import stripped
from .errors import EngineUnavailable
from .http_channel import Address, parse_address

HELLO_SECONDS = 60.0
"""A first start compiles Python files, on a slow disk that takes its time."""


class RunningServer:
    """A server that somebody else started, and that goes on without us. `text` is its address as a person types it."""

    pid: int | None = None

    def __init__(self, text: str, token: str) -> None:
        self._text = text
        self._token = token

    def greet(self) -> Address:
        """Where it is. Raises RequestError where that is no address."""
        return parse_address(self._text, self._token)

    def log_tail(self) -> str:
        """Its log is not ours."""
        return ""

    def close(self, timeout: float | None = None) -> None:
        """Leave it alone."""

    def leave(self) -> None:
        """Leave it alone."""


class ServerProcess:
    """A server of our own. `on_end` is called once with its exit code after it was greeted, unless it was closed.

    Raises EngineUnavailable where there is no command or it cannot be started.
    """

    def __init__(self, command: Sequence[str], log_file: str, on_end: Callable[[int], None]) -> None:
        if not command:
            raise EngineUnavailable(
                translate(
                    "Engine", "The server is not installed; set it up with More models, or use the built-in engine."
                )
            )
        self._first: queue.Queue[bytes | None] = queue.Queue()
        self._report = on_end
        self._closed = False
        self._greeted = False
        self._child = Child(command, stripped(os.environ), log_file, self._first.put, self._on_end)

    def greet(self) -> Address:
        """Wait for its first line, which says where it is. Raises EngineUnavailable where it ends before."""
        hello = self._hello()
        if hello is None:
            details = self._child.log_tail()
            self._closed = True
            self._child.close(0.0)
            raise EngineUnavailable(translate("Engine", "The server did not start; its log tells why."), details)
        self._greeted = True
        if not self._child.running:
            self._on_end(-1)
        return hello

    @property
    def pid(self) -> int | None:
        """Number of the process."""
        return self._child.pid

    def log_tail(self) -> str:
        """The last it wrote to its log."""
        return self._child.log_tail()

    def close(self, timeout: float | None = None) -> None:
        """End the server; waits up to `timeout` seconds."""
        self._closed = True
        self._child.close(timeout)

    def leave(self) -> None:
        """Let it go on without us: one that was asked to stay ends when its jobs are done."""
        self._closed = True
        self._child.leave()

    def _hello(self) -> Address | None:
        with suppress(queue.Empty, ValueError, KeyError, TypeError):
            line = self._first.get(timeout=HELLO_SECONDS)
            if line is not None:
                hello = json.loads(line)
                if hello["type"] == "hello":
                    return Address(str(hello["host"]), int(hello["port"]), str(hello["token"]))
        return None

    def _on_end(self, code: int) -> None:
        self._first.put(None)
        if self._greeted and not self._closed:
            self._closed = True
            self._report(code)
