"""Watches what the main thread computes for each event, so that a map that freezes is noticed on any machine."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass

from rsvlm_qgis.qt import QtCore

_DELIVERED = (QtCore.QEvent.Type.MetaCall, QtCore.QEvent.Type.Timer, QtCore.QEvent.Type.SockAct)
"""Events that the loop itself delivers, never a handler of another one: a slice of work begins with one of them."""


@dataclass(frozen=True)
class Slice:
    """`seconds` that the main thread computed from one event of the loop to the next; `what` that event was."""

    seconds: float
    what: str


class EventWatch(QtCore.QObject):
    """`longest` is the slice that took most. Between two turns of the loop nothing is drawn and no key is heard.

    Seconds are those that the main thread computed. On the wall they would be those of a busy machine, too. What the
    test runner keeps is no garbage to be looked through meanwhile.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.collect()
        gc.freeze()
        self.longest = Slice(0.0, "")
        self._began = time.thread_time()
        self._what = "before the first event"
        QtCore.QCoreApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        if event.type() in _DELIVERED:
            self._end()
            self._what = f"{event.type()} for {type(watched).__name__} {watched.objectName()}"
        return False

    def stop(self) -> Slice:
        """The longest slice until now."""
        QtCore.QCoreApplication.instance().removeEventFilter(self)
        self._end()
        gc.unfreeze()
        return self.longest

    def _end(self) -> None:
        now = time.thread_time()
        if now - self._began > self.longest.seconds:
            self.longest = Slice(now - self._began, self._what)
        self._began = time.thread_time()


def calmest(attempt: Callable[[], Slice], allowed: float, times: int = 3) -> Slice:
    """The best of so many attempts, or the first that took less than `allowed` seconds: a freeze is there each time,
    what a busy machine adds is not."""
    best = attempt()
    for _ in range(times - 1):
        if best.seconds < allowed:
            break
        best = min(best, attempt(), key=lambda one: one.seconds)
    return best
