"""One learning from beginning to end: reviews are written for the engine, which learns; it is watched and ends."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsTask

from ..client.bridge import EngineBridge
from ..client.engine import Engine
from ..client.engine import Learning as CanLearn
from ..qt import QtCore, Signal, translate
from ..review.snapshot import Snapshot
from ..work import Work
from .wish import Wish
from .words import stage_words

LOOK_EVERY = 500  # ms
_MOST_MISSES = 6
"""So often in a row an engine that is busy may fail to say how far it is."""


class Learning(QtCore.QObject):
    """Exactly one of `finished` (the result, as in `docs/adapters.md`), `failed` (a sentence, details) and `stopped`
    comes, and before it `progressed` (share that is done, a sentence). Lives on the main thread and blocks nothing.

    What was learned stays with the engine until `keep` or `throw_away`; `kept` carries the entry of the adapted model,
    `not_kept` why that failed.
    """

    progressed = Signal(float, str)
    finished = Signal(object)
    failed = Signal(str, str)
    stopped = Signal()
    kept = Signal(object)
    not_kept = Signal(str)

    def __init__(self, engine: Engine, wish: Wish, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        assert isinstance(engine, CanLearn), "no other engine learns"
        self.wish = wish
        self._engine: CanLearn = engine
        self._bridge = EngineBridge(engine, self)
        self._job = ""
        self._begun = time.monotonic()
        self._misses = 0
        self._over = False
        self._stopping = False
        self._work: Optional[Work] = None
        self._folder: Optional[tempfile.TemporaryDirectory[str]] = None
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_EVERY)
        self._later.timeout.connect(self._look)

    def begin(self, snaps: Sequence[Snapshot]) -> None:
        """Write the reviews to files, then have them learned."""
        self._folder = tempfile.TemporaryDirectory(prefix="rsvlm-improve-")
        folder = Path(self._folder.name)

        def write(task: QgsTask) -> list[Path]:
            from ..review.lessons import write_lessons

            files = []
            for number, snap in enumerate(snaps, 1):
                files.append(folder / f"{number}.gpkg")
                write_lessons(snap, files[-1], lambda _done: bool(task.isCanceled()))
            return files

        self.progressed.emit(0.0, translate("Improve", "Collecting what was reviewed…"))
        self._work = Work(translate("Improve", "RSVLM: collecting what was reviewed"), write)
        self._work.begin(self._written, self._fail, self._end_stopped)

    def stop(self) -> None:
        """The person no longer wants it; nothing is kept."""
        self._stopping = True
        if self._work is not None:
            self._work.stop()
        elif self._job:
            self._bridge.ask(self._engine.drop_improvement(self._job), self._follow, self._fail)

    def keep(self) -> None:
        """Put what was learned among the adapters."""
        self._bridge.ask(self._engine.keep_improvement(self._job), self.kept.emit, self.not_kept.emit)

    def throw_away(self) -> None:
        """Nothing of it stays."""
        self._engine.drop_improvement(self._job)

    def close(self) -> None:
        """The plugin goes: what is under way is stopped, and nothing is told any more."""
        self._later.stop()
        if self._work is not None:
            self._work.stop()
        if self._job and not self._over:
            self.throw_away()
        self._over = True
        self._bridge.close()
        self._clean()

    def _written(self, files: list[Path]) -> None:
        self._work = None
        if self._over:
            return
        if self._stopping:
            self._end_stopped()
            return
        self._begun = time.monotonic()
        self._bridge.ask(self._engine.improve(self.wish.request(files)), self._started, self._fail)

    def _started(self, state: dict[str, Any]) -> None:
        self._job = str(state["id"])
        if self._stopping:
            self.stop()
        else:
            self._follow(state)

    def _look(self) -> None:
        self._bridge.ask(self._engine.improvement(self._job), self._follow, self._missed)

    def _missed(self, text: str) -> None:
        """A machine that learns may be slow to answer; an engine that is gone never does."""
        self._misses += 1
        if self._misses < _MOST_MISSES and not self._over:
            self._later.start()
        else:
            self._fail(text)

    def _follow(self, state: dict[str, Any]) -> None:
        if self._over:
            return
        self._misses = 0
        how = state["state"]
        if how == "running":
            self._tell(state.get("progress") or {})
            self._later.start()
        elif how == "finished" and not self._stopping:
            self._end()
            self.finished.emit(state["result"])
        elif how == "failed":
            self._fail(str((state.get("problem") or {}).get("message", "")))
        else:
            self._end_stopped()

    def _tell(self, progress: dict[str, Any]) -> None:
        """By time where that is estimated; the stages take very different times."""
        if self._stopping:
            return
        left, past = progress.get("seconds_left"), time.monotonic() - self._begun
        share = 0.0 if left is None else past / max(1e-3, past + float(left))
        self.progressed.emit(share, stage_words(progress))

    def _fail(self, text: str, details: str = "") -> None:
        if not self._over:
            self._end()
            self.failed.emit(text, details)

    def _end_stopped(self) -> None:
        if not self._over:
            self._end()
            self.stopped.emit()

    def _end(self) -> None:
        self._over = True
        self._work = None
        self._later.stop()
        self._clean()

    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
