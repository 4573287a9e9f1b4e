"""One life of the server: from the attempt to reach it to its end, with its connections."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress

from .errors import EngineDied, EngineError
from .http_channel import Address, Channel
from .server_process import ServerProcess

Open = Callable[[Callable[[int], None]], "tuple[Address, ServerProcess | None]"]
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
        self.process: ServerProcess | None = None
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
                raise EngineDied("The server was stopped; run the job again.")
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
        """Cut all connections and end the server where it is ours; waits up to `timeout` seconds for it."""
        self._end()
        process = self.process
        if process is not None:
            process.close(timeout)

    def _reach(self, open_server: Open) -> None:
        try:
            address, self.process = open_server(self._process_ended)
            if self._closed.is_set():
                if self.process is not None:
                    self.process.close()
                raise EngineDied("The server was stopped; run the job again.")
            Channel(address).call("GET", "/health")
        except EngineError as error:
            self._address.set_exception(error)
            if not self._closed.is_set():
                self._end()
                if self.process is not None:
                    self.process.close()
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

    def _process_ended(self, code: int) -> None:
        if not self._closed.is_set():
            self._end()
            details = self.process.log_tail() if self.process else ""
            self._on_end(self, code, "The server ended unexpectedly; press Run to start it again.", details)

    def _end(self) -> None:
        with self._lock:
            self._closed.set()
            channels, self._channels = self._channels, set()
        self._cancels.put(None)
        for channel in channels:
            channel.abort()
