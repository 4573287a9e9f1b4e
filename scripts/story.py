"""A story told inside QGIS, on timers, so that the window is painted and the event loop never waits."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterator
from typing import Protocol

from qgis.PyQt.QtCore import QTimer

LOOK_EVERY = 50  # ms between two looks whether what is waited for has come
LONGEST = 120.0  # s for one thing, where a story does not say otherwise

Wait = Callable[[], bool]


class Story(Protocol):
    """`story` yields what is waited for; `finish` is called at the end, with `error` set where something failed."""

    error: str | None

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""

    def finish(self) -> None:
        """It is over."""


class Teller:
    """Goes on with the story whenever what it waits for has come."""

    def __init__(self, told: Story, longest: float = LONGEST) -> None:
        self.told = told
        self.longest = longest
        self.story = told.story()
        self.wait: Wait = lambda: True
        self.since = time.monotonic()
        self.timer = QTimer()
        self.timer.setInterval(LOOK_EVERY)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        try:
            if not self.wait():
                if time.monotonic() - self.since > self.longest:
                    raise RuntimeError(f"nothing happened for {self.longest:.0f} s")
                return
            self.wait, self.since = next(self.story), time.monotonic()
        except StopIteration:
            self.end()
        except Exception as problem:
            traceback.print_exc()
            self.told.error = str(problem) or repr(problem)
            self.end()

    def end(self) -> None:
        self.timer.stop()
        self.told.finish()
