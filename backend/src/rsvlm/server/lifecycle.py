"""From the listening socket to the end: announce, watch the parent, notice idleness, stop in time."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator
from types import FrameType

import uvicorn

from .. import __version__
from ..errors import BadInput
from ..schema import PROTOCOL
from .app import create_app
from .auth import Gate, chosen_token
from .clock import IdleClock
from .images import ImageStore
from .improvements import Improvements
from .installs import Installs
from .jobs import JobQueue, Runner
from .state import StateFile
from .stay import Stay

POLL_SECONDS = 0.25
GRACE_SECONDS = 0.7
"""How long open streams and a running model may take to end; together with the poll under the 2 s of the contract."""


class Server(uvicorn.Server):
    """uvicorn's server, except that a signal only ends it: the state file must be removed afterwards."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let SIGINT and SIGTERM end the server."""

        def stop(_number: int, _frame: FrameType | None) -> None:
            self.should_exit = True

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def listen(host: str, port: int) -> socket.socket:
    """A listening socket on `host`, a name or address. Raises BadInput where the port cannot be had.

    The protocol is named: asyncio sets TCP_NODELAY only where it is, and without it a request takes 44 ms, not 0.3.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(64)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or error
        raise BadInput(f"{host}:{port} cannot be listened on ({reason}); choose another port, or 0.") from error
    return listener


def run(runner: Runner, port: int, idle_minutes: float, state_file: str | None, host: str, orphan: bool = False) -> int:
    """Serve until SIGINT, SIGTERM, the parent's death (unless `orphan`, or a client asked it to stay) or idleness; the
    exit code.

    Raises BadInput and ModelFailure where it cannot be started.
    """
    state = StateFile(state_file)
    token, clock = chosen_token(), IdleClock()
    listener = listen(host, port)
    queue, images, installs, improvements = JobQueue(runner, clock), ImageStore(), Installs(clock), Improvements(clock)
    stay = Stay()
    gate = Gate(create_app(queue, images, installs, improvements, stay), token, clock.touch)
    config = uvicorn.Config(
        gate,
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        timeout_keep_alive=60,
        timeout_graceful_shutdown=1,
    )
    server = Server(config)
    address = {
        "type": "hello",
        "protocol": PROTOCOL,
        "version": __version__,
        "host": host,
        "port": listener.getsockname()[1],
        "token": token,
        "pid": os.getpid(),
        "state_file": str(state.path),
    }

    def stop() -> None:
        server.should_exit = True

    def busy() -> bool:
        return bool(queue.running or queue.waiting or installs.running or improvements.running)

    def parent_gone() -> None:
        _drop_pipes()
        stay.wait(busy, clock)
        stop()

    def finish() -> None:
        """What must happen however the server ends; after this, nothing is left of it but the process."""
        improvements.close()
        installs.close()
        state.remove()
        images.close()

    def announce() -> None:
        while not server.started:
            if server.should_exit:
                return
            time.sleep(0.005)
        _say(address)

    def watch_end() -> None:
        """Free the streams when the server is to end, and end it by force where that is not enough."""
        while not server.should_exit:
            time.sleep(0.05)
        queue.close(timeout=GRACE_SECONDS / 2)
        time.sleep(GRACE_SECONDS)
        finish()
        os._exit(0)

    try:
        state.write(address)
        for task in (announce, watch_end):
            threading.Thread(target=task, daemon=True).start()
        if not orphan:
            _watch_parent(parent_gone)
        if idle_minutes > 0:
            _watch_idleness(lambda: not busy(), clock, idle_minutes * 60, stop)
        server.run(sockets=[listener])
        ended = queue.close(timeout=GRACE_SECONDS)
    finally:
        finish()
    if not ended:
        # The model is in the middle of something that cannot be interrupted; leaving Python would wait for it.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(0)
    return 0


def _say(address: dict[str, object]) -> None:
    """One line for whoever started the server. If nobody reads, the state file still tells."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.write(json.dumps(address) + "\n")
        sys.stdout.flush()


def _drop_pipes() -> None:
    """Let what is still written to pipes of a parent that is gone go nowhere: a print in some library would fail."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor in (1, 2):
            if _is_pipe(descriptor):
                os.dup2(nowhere, descriptor)


def _watch_parent(gone: Callable[[], None]) -> None:
    """Call `gone` soon after the parent is: end of a piped stdin (any system), another parent (POSIX)."""

    def watch_stdin() -> None:
        with contextlib.suppress(OSError):
            while os.read(0, 4096):
                pass
        gone()

    def watch_process() -> None:
        while os.getppid() == parent:
            time.sleep(POLL_SECONDS)
        gone()

    parent = os.getppid()
    if _is_pipe(0):
        threading.Thread(target=watch_stdin, daemon=True).start()
    if os.name == "posix":
        threading.Thread(target=watch_process, daemon=True).start()


def _is_pipe(descriptor: int) -> bool:
    """A terminal or the null device says nothing about the parent."""
    try:
        mode = os.fstat(descriptor).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _watch_idleness(unused: Callable[[], bool], clock: IdleClock, seconds: float, stop: Callable[[], None]) -> None:
    def watch() -> None:
        while not (unused() and clock.idle() >= seconds):
            time.sleep(min(POLL_SECONDS, seconds / 4))
        stop()

    threading.Thread(target=watch, daemon=True).start()
