"""A child process that speaks lines: started, drained, watched, ended or left. Unless left it ends with its parent."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from ..qt import translate
from .errors import EngineUnavailable

LOG_LIMIT = 1_000_000
TAIL = 2_000
NO_WINDOW = 0x08000000 if os.name == "nt" else 0
"""Windows would open a console for the child."""


class Child:
    """A running process. `on_line` gets each line of its stdout, `on_end` its exit code, once, after the last line.

    Both are called by the one thread that drains the pipe (an undrained one blocks the child after 64 kB) and reaps
    the process. stderr goes to `log_file`. The child must end when its stdin ends, which happens with this process,
    however that dies. Raises EngineUnavailable where it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        log_file: str,
        on_line: Callable[[bytes], None],
        on_end: Callable[[int], None],
    ) -> None:
        self._log_file = log_file
        self._on_line = on_line
        self._on_end = on_end
        self._write_lock = threading.Lock()
        try:
            with open(log_file, "wb" if _size(log_file) > LOG_LIMIT else "ab") as log:
                self._log_start = log.tell()
                self._process = subprocess.Popen(  # nosec B603 # a list, no shell
                    list(command),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    env=dict(environment),
                    close_fds=True,
                    creationflags=NO_WINDOW,
                    start_new_session=os.name == "posix",
                )
        except OSError as error:
            reason = error.strerror or str(error)
            text = translate("Engine", "{program} cannot be started ({reason}); check the installation.")
            raise EngineUnavailable(text.format(program=command[0], reason=reason)) from error
        threading.Thread(target=self._drain, name="rsvlm child", daemon=True).start()

    @property
    def pid(self) -> int:
        """Number of the process."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process.poll() is None

    def write(self, line: bytes) -> None:
        """Send a line; waits where the child does not read. Does nothing where the child is gone: `on_end` tells."""
        assert self._process.stdin is not None
        data = line + b"\n"
        # Past the buffer: its lock would keep close() waiting for a child that does not read.
        with self._write_lock, suppress(OSError, ValueError):
            while data:
                data = data[os.write(self._process.stdin.fileno(), data) :]

    def close(self, timeout: float | None = None) -> None:
        """Tell the child to end by closing its stdin; kills it where it has not within `timeout` seconds.

        Without a timeout a thread does the waiting.
        """
        if timeout is None:
            threading.Thread(target=self._end, args=(3.0,), name="rsvlm end", daemon=True).start()
        else:
            self._end(timeout)

    def leave(self) -> None:
        """Let go of the child: it hears of it as of this process' end and is never killed. Nothing waits."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):
            self._process.stdin.close()

    def log_tail(self) -> str:
        """The end of what this child wrote to its log."""
        try:
            with open(self._log_file, "rb") as log:
                log.seek(max(self._log_start, _size(self._log_file) - TAIL))
                return log.read().decode("utf-8", "replace").strip()
        except OSError:
            return ""

    def _end(self, timeout: float) -> None:
        self.leave()
        try:
            self._process.wait(timeout)
        except subprocess.TimeoutExpired:
            self._process.kill()
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(1.0)

    def _drain(self) -> None:
        assert self._process.stdout is not None
        with suppress(OSError, ValueError):
            for line in self._process.stdout:
                self._on_line(line)
        self._on_end(self._process.wait())


def _size(path: str) -> int:
    with suppress(OSError):
        return os.path.getsize(path)
    return 0
