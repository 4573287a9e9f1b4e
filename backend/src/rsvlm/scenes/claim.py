"""One run at a time works on a file."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..errors import BadInput


@contextlib.contextmanager
def claimed(path: Path) -> Iterator[None]:
    """Nobody else works on the file `path` now: a lock of the system on a file beside it, which ends with the process
    however that dies. What a killed process leaves of it is an empty file that the next run takes away.

    Raises BadInput where somebody does.
    """
    from filelock import FileLock, Timeout

    place = path.resolve()
    lock = place.with_name(f".{place.name}.lock")
    try:
        with FileLock(lock, timeout=0):
            try:
                yield
            finally:
                if os.name == "posix":  # while it is held: who waits for it sees that it has gone, and makes another
                    lock.unlink(missing_ok=True)
        if os.name == "nt":  # which keeps a file that somebody has open
            with contextlib.suppress(OSError):
                lock.unlink()
    except Timeout as error:
        raise BadInput(f"Another run works on {path} already; wait for it, or choose another name.") from error
