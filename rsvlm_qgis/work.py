"""A piece of work in a thread of QGIS' task manager, and what came of it on the main thread."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsApplication, QgsTask

from . import log
from .errors import PluginError
from .qt import translate


class Stoppable(QgsTask):
    """A task that can be stopped at any time, also when it has ended and QGIS has forgotten it."""

    def __init__(self, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._over = False

    def finished(self, _is_done: bool) -> None:
        self._over = True

    def stop(self) -> None:
        """Ask for the end."""
        if not self._over:
            self.cancel()


class Work(Stoppable):
    """Does `work(task)`; `result` or `failure` when it has ended, or neither: cancelled.

    `task.isCanceled()` and `task.setProgress(percent)` are for the work; it must not touch widgets, the project or
    layers of the main thread.
    """

    def __init__(self, title: str, work: Callable[[QgsTask], Any]) -> None:
        super().__init__(title)
        self._work = work
        self.result: Any = None
        self.failure: Exception | None = None

    def run(self) -> bool:
        try:
            self.result = self._work(self)
        except Exception as failure:
            self.failure = None if self.isCanceled() else failure
            return False
        return not self.isCanceled()

    def begin(
        self, done: Callable[[Any], None], failed: Callable[[str, str], None], stopped: Callable[[], None]
    ) -> None:
        """Start it; exactly one of the three is called on the main thread: with the result, with a sentence and
        details, or because it was stopped."""
        self.taskCompleted.connect(lambda: done(self.result))
        self.taskTerminated.connect(lambda: self._not_done(failed, stopped))
        QgsApplication.taskManager().addTask(self)

    def _not_done(self, failed: Callable[[str, str], None], stopped: Callable[[], None]) -> None:
        if self.failure is None:
            stopped()
        elif isinstance(self.failure, PluginError):
            failed(str(self.failure), self.failure.details)
        else:
            log.error(self.description(), self.failure)
            failed(translate("Run", "Something unexpected went wrong; the log tells what."), repr(self.failure))
