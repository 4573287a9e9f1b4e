"""Learning in a process of its own: an order as one line of JSON on stdin, events as lines of JSON on stdout.

Order: `files`, `label`, `name`, `minutes`, `licence`, `model` as of `POST /improve` (docs/adapters.md), and `out`, the
adapter's file to be. Events: {"kind", "data"}, of which the last is `finished` {"improvement": result} or `failed`
{"code", "message"}. The end of stdin ends the process: whoever started it is gone, or does not want it any more.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, TextIO

from ..account import Emit
from ..errors import RsvlmError, Stopped
from ..models import adapters
from ..models.base import Control
from ..models.ram import peak_ram
from ..models.registry import bases, choose, small_folder
from ..models.rsunivlm.adapter import write_adapter
from ..schema import to_json
from .finetune import files_of, finetune
from .learner import FinetunePlan
from .lessons import read_lessons

NICENESS = 15
TELL_EVERY = 0.5
"""Seconds between two words of how far it is, within a stage."""

log = logging.getLogger("rsvlm.improving")


def improve(order: dict[str, Any], control: Control, emit: Emit) -> dict[str, Any]:
    """Do an order: the result as it is told (docs/adapters.md). Raises RsvlmError where nothing can be learned."""
    begun, out = time.monotonic(), Path(order["out"])
    telling = Telling(emit)
    folder = small_folder(order["model"])
    files = list(files_of(order["files"]))
    telling("improve", {"stage": "read", "done": 0, "total": 1, "seconds_left": None})
    lessons = read_lessons(files, order["label"], choose(order["model"]).profile.tile)
    plan = FinetunePlan(minutes=order["minutes"])
    learned = finetune(folder, lessons, plan, order["name"], order["licence"], control, telling)
    write_adapter(out, learned.adapter)
    return {
        "path": str(out),
        "adapter": adapters.described(out, bases()).told(),
        "unread": lessons.flaws,
        "memory": peak_ram(),
        "seconds": round(time.monotonic() - begun, 1),
        "comparison": [tile.told() for tile in learned.tiles],
    }


class Telling:
    """Passes on how far it is: the first and the last word of every stage, and now and then one between."""

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._stage, self._last = "", 0.0

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        now = time.monotonic()
        if data["stage"] != self._stage or now - self._last >= TELL_EVERY:
            self._stage, self._last = data["stage"], now
            self._emit(kind, {**data, "memory": peak_ram()})


class Going:
    """Nobody stops it but by ending the process."""

    def check(self) -> None:
        """Nothing to see to."""


def _end_with_stdin(stream: TextIO) -> None:
    """The process ends where stdin does; what it has written so far nobody looks at."""
    while stream.read(1):
        pass
    os._exit(0)


def main() -> int:
    """One order; whatever else is printed in this process goes to stderr. The exit code."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    lines = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    order = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_stdin, args=(sys.stdin,), daemon=True).start()

    def emit(kind: str, data: dict[str, Any]) -> None:
        lines.write(json.dumps({"kind": kind, "data": to_json(data)}) + "\n")
        lines.flush()

    try:
        emit("finished", {"improvement": improve(order, Going(), emit)})
    except Stopped:
        return 130
    except RsvlmError as error:
        log.warning("it could not be learned", exc_info=True)
        emit("failed", {"code": error.code, "message": str(error)})
    except MemoryError:
        log.exception("learning ran out of memory")
        emit("failed", {"code": 3, "message": "The memory does not suffice to learn; close other programs."})
    except Exception as error:
        log.exception("learning failed")
        sentence = f"Learning failed unexpectedly ({type(error).__name__}); the server's log has the details."
        emit("failed", {"code": 3, "message": sentence})
    return 0


if __name__ == "__main__":
    sys.exit(main())
