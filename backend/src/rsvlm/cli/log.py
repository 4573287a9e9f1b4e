"""The log of the command line: what a person is not shown but may be asked for."""

from __future__ import annotations

import logging
import sys
import traceback
from datetime import datetime, timezone
from pathlib import Path


def log_file() -> Path:
    """Where the command line writes its log: beside the state files of the servers."""
    from ..server.state import default_folder

    return default_folder().parent / "rsvlm.log"


def start_logging() -> None:
    """Warnings and messages of libraries go to the log, not to the person; without a place for it, nowhere."""
    logging.captureWarnings(True)
    try:
        path = log_file()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().handlers[:] = [handler]
    logging.raiseExceptions = False


def write_failure(error: BaseException) -> str:
    """Append a traceback to the log; the log's path, or why there is none."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(timezone.utc).isoformat(timespec='seconds')} {' '.join(sys.argv)}\n")
            log.write("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    except OSError as problem:
        return f"(no log: {problem.strerror})"
    return str(path)
