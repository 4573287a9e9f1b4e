"""What a person at a terminal sees and does while a command works: a bar on stderr, a question, Ctrl-C."""

from __future__ import annotations

import json
import signal
import sys
import time
from argparse import Namespace
from dataclasses import fields
from types import FrameType, TracebackType
from typing import Any

from ..errors import BadInput, Stopped

BAR = 24


def agree(arguments: Namespace, question: str) -> None:
    """Ask a person who did not say `--yes`. Raises BadInput where the answer is not yes."""
    if arguments.yes:
        return
    if arguments.json or not sys.stdin.isatty():
        raise BadInput(f"{question} Say so with --yes.")
    if input(f"{question} Type yes: ").strip().lower() != "yes":
        raise BadInput("Nothing was done; type yes, or give --yes, to go on.")


def tell(arguments: Namespace, data: dict[str, Any], words: str) -> None:
    """Print a result: as JSON where that was asked for, else in words."""
    print(json.dumps(data, ensure_ascii=False) if arguments.json else words)


class Progress:
    """One line on stderr that is drawn again and again; nothing at all where stderr is not a terminal."""

    def __init__(self, unit: str) -> None:
        self._unit = unit
        self._shown = sys.stderr.isatty()
        self._started = time.monotonic()
        self._width = 0

    def step(self, done: int, total: int, left: float | None = None) -> None:
        """Show that `done` of `total` are done and how many seconds are `left` (None: as many as those before took)."""
        if not self._shown or total < 1:
            return
        filled = BAR * done // total
        if left is None:
            left = (time.monotonic() - self._started) / done * (total - done) if done else 0.0
        rest = f", about {left:.0f} s left" if done and done < total else ""
        line = f"[{'█' * filled}{'·' * (BAR - filled)}] {done} of {total} {self._unit}{rest}"
        sys.stderr.write("\r" + line.ljust(self._width))
        sys.stderr.flush()
        self._width = len(line)

    def close(self) -> None:
        """Leave the line to what comes next."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0


class Loading:
    """The events of loading a model: what it takes as a line, then the share that is done."""

    def __init__(self) -> None:
        self._progress = Progress("% of the model")

    def tell(self, data: dict[str, Any]) -> None:
        """The data of a `loading` event; a model that takes no time worth telling does not say what it needs."""
        if "needed" not in data:
            return
        from ..models.choice import MemoryPlan

        if data["share"] == 0:
            print(MemoryPlan(**{field.name: data[field.name] for field in fields(MemoryPlan)}), file=sys.stderr)
        self._progress.step(round(100 * data["share"]), 100)

    def close(self) -> None:
        """Leave the line to what comes next."""
        self._progress.close()


class Interrupt:
    """Ctrl-C and a polite kill as a `Control`: the model hears of it between two tokens and what is done is kept.

    A second Ctrl-C ends at once.
    """

    def __init__(self) -> None:
        self._stopped = False
        self._before: dict[int, Any] = {}

    @property
    def stopped(self) -> bool:
        """Whether somebody wants it stopped."""
        return self._stopped

    def check(self) -> None:
        if self._stopped:
            raise Stopped("Stopped.")

    def __enter__(self) -> Interrupt:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._stop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self._stopped:
            raise KeyboardInterrupt
        self._stopped = True
