"""One life of the server: from the attempt to reach it to its end, with its connections."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Protocol

from ..qt import translate
from .errors import EngineDied, EngineError
from .http_channel import Address, Channel


class Server(Protocol):
    """A server, our own or somebody else's."""

    @property
    def pid(self) -> int | None:
        """Number of its process, where it is ours."""

    def greet(self) -> Address:
        """Wait for it to say where it is. Raises EngineError where it does not."""

    def log_tail(self) -> str:
        """The last it wrote to its log."""

    def close(self, timeout: float | None = None) -> None:
        """End it where it is ours."""

    def leave(self) -> None:
        """Let it go on without us."""


Open = Callable[[Callable[[int], None]], Server]
"""Starts the server, or names one that runs; takes what to call with the exit code. Raises EngineError."""


class ServerSession:
    """Reaches the server in a thread of its own.

    `on_ready` is called when it answers, `on_end` with an exit code (None: it never answered), a sentence and details,
    once, unless `close` was called before.
    """

    def __init__(
        self,
        open_server: Open,
        on_ready: Callable[[ServerSession], None],
        on_end: Callable[[ServerSession, int | None, str, str], None],
    ) -> None:
        self.server: Server | None = None
        self.stays = False
        """Whether the server agreed to go on without us until its jobs are done."""
        self._address: Future[Address] = Future()
        self._on_ready = on_ready
        self._on_end = on_end
        self._channels: set[Channel] = set()
        self._cancels: queue.Queue[str | None] = queue.Queue()
        self._closed = threading.Event()
        self._lock = threading.Lock()
        threading.Thread(target=self._reach, args=(open_server,), name="rsvlm server", daemon=True).start()

    @property
    def closed(self) -> bool:
        """Whether it has ended."""
        return self._closed.is_set()

    def address(self) -> Address:
        """Where the server is; waits for it. Raises EngineError where it cannot be reached."""
        return self._address.result()

    def channel(self) -> Channel:
        """A new connection, which ends with the session. Raises as `address`, and EngineDied after the end."""
        channel = Channel(self.address())
        with self._lock:
            if self._closed.is_set():
                raise EngineDied(translate("Engine", "The server was stopped; run the job again."))
            self._channels.add(channel)
        return channel

    def give_back(self, channel: Channel) -> None:
        """Close a connection of `channel`."""
        with self._lock:
            self._channels.discard(channel)
        channel.close()

    def cancel(self, job: str) -> None:
        """Have a job cancelled by the thread that does that; never waits."""
        self._cancels.put(job)

    def close(self, timeout: float | None = None) -> None:
        """Cut all connections and end the server where it is ours, waiting up to `timeout` seconds for it; one that
        stays is left to itself."""
        self._end()
        server = self.server
        if server is not None and self.stays:
            server.leave()
        elif server is not None:
            server.close(timeout)

    def _reach(self, open_server: Open) -> None:
        try:
            self.server = open_server(self._server_ended)
            if self._closed.is_set():
                raise EngineDied(translate("Engine", "The server was stopped; run the job again."))
            address = self.server.greet()
            Channel(address).call("GET", "/health")
        except EngineError as error:
            self._address.set_exception(error)
            if self.server is not None:
                self.server.close()
            if not self._closed.is_set():
                self._end()
                self._on_end(self, None, str(error), error.details)
            return
        self._address.set_result(address)
        self._on_ready(self)
        self._cancel_jobs(address)

    def _cancel_jobs(self, address: Address) -> None:
        channel = Channel(address)
        while True:
            job = self._cancels.get()
            if job is None:
                channel.close()
                return
            # Where the server has no such job any more, or is gone, there is nothing to cancel.
            with suppress(EngineError):
                channel.call("DELETE", f"/jobs/{job}")

    def _server_ended(self, code: int) -> None:
        if not self._closed.is_set():
            self._end()
            details = self.server.log_tail() if self.server else ""
            message = translate("Engine", "The server ended unexpectedly; press Run to start it again.")
            self._on_end(self, code, message, details)

    def _end(self) -> None:
        with self._lock:
            self._closed.set()
            channels, self._channels = self._channels, set()
        self._cancels.put(None)
        for channel in channels:
            channel.abort()
