"""Work of seconds beside the main thread: its result comes back where the worker lives."""

from __future__ import annotations

import threading
from typing import Any, Callable

from .qt import Qt, QtCore, Signal


class Background(QtCore.QObject):
    """`do` runs `work` in a thread of its own and calls `then` with its result, or `otherwise` with the exception,
    on the thread of this object; after `close` nothing is called any more."""

    _came = Signal(object)

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._came.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[Exception], None]) -> None:
        """Begin at once."""

        def run() -> None:
            try:
                result = work()
            except Exception as error:
                failure = error  # the name in the clause is gone after it
                self.call(lambda: otherwise(failure))
            else:
                self.call(lambda: then(result))

        threading.Thread(target=run, name="rsvlm background", daemon=True).start()

    def call(self, what: Callable[[], None]) -> None:
        """Have `what` called on the thread of this object; from any thread."""
        if not self._closed:
            self._came.emit(what)

    def close(self) -> None:
        """Forget what is still under way."""
        self._closed = True

    def _call(self, what: Callable[[], None]) -> None:
        if not self._closed:
            what()
