"""A whole scene at work on the server: begun or found, followed, paused. Knows no widgets and no layers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import log
from ..client.bridge import EngineBridge
from ..client.engine import Engine
from ..client.events import JobEvent
from ..progress_words import counted, loading_words, time_words, waiting_words
from ..qt import QtCore, Signal, translate
from .outcome import found_words
from .request import WholeJob

_MOST_LOGGED = 2000


class SceneRun(QtCore.QObject):
    """One stretch of work on a scene, from its beginning or from where the last one ended. Lives on the main thread.

    `progressed` tells a share from 0 to 1 and what is going on, `grown` that there is more in the file than before.
    Exactly one of `paused`, `finished` (both with the backend's `schema.SceneReport` as a dict; of a pause None where
    nothing was done yet) and `failed` (a sentence, details for the log) ends it.
    """

    progressed = Signal(float, str)
    grown = Signal()
    paused = Signal(object)
    finished = Signal(object)
    failed = Signal(str, str)

    def __init__(self, engine: Engine, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = EngineBridge(engine, self)
        self._bridge.job_event.connect(self._on_event)
        self._id = ""
        self._share = 0.0

    @property
    def running(self) -> bool:
        """Whether the server has it now, or will in a moment."""
        return bool(self._id)

    @property
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        return self._share

    @property
    def engine(self) -> Engine:
        """Who does it."""
        return self._bridge.engine

    def begin(self, job: WholeJob) -> None:
        """Have the server do it; the engine is started where it was not yet."""
        self._say(translate("Whole", "Waiting for the engine…"))
        self._id = self._bridge.submit(job.request)

    def follow(self, job: str) -> None:
        """Hear of a job that the server has already."""
        self._id = job
        self._bridge.follow(job)

    def pause(self) -> None:
        """Ask it to stop; `paused` comes when it has, a tile later at most."""
        if self._id:
            self._bridge.cancel(self._id)

    def close(self) -> None:
        """Hear nothing more of it; the server is left to itself."""
        self._id = ""
        self._bridge.close()

    def _on_event(self, event: JobEvent) -> None:
        if event.job != self._id:
            return
        if event.is_last:
            self._id = ""
        try:
            self._hear(event)
        except (AttributeError, KeyError, TypeError, ValueError) as rubbish:
            log.error(f"event {event.kind}: {event.data!r}"[:_MOST_LOGGED], rubbish)
            if event.is_last:
                told = translate("Run", "The engine sent something that is not understood; restart it, then go on.")
                self.failed.emit(told, "")

    def _hear(self, event: JobEvent) -> None:
        """Raises all kinds of errors where the engine sent rubbish."""
        data = event.data
        if event.kind == "queued":
            self._say(waiting_words(data))
        elif event.kind == "loading":
            self._say(loading_words(data)[1])
        elif event.kind == "started":
            self._say(translate("Whole", "Looking at %n tile(s)…", None, int(data["tiles"])))
            self.grown.emit()
        elif event.kind == "scene":
            self._share = int(data["done"]) / max(1, int(data["total"]))
            self._say(scene_words(data))
            self.grown.emit()
        elif event.kind == "failed":
            self.failed.emit(str(data.get("message", "")), str(data.get("details", "")))
        elif event.is_last:
            ended: Callable[[Any], None] = self.finished.emit if event.kind == "finished" else self.paused.emit
            ended(data.get("scene"))

    def _say(self, text: str) -> None:
        if text:
            self.progressed.emit(self._share, text)


def scene_words(data: dict[str, Any]) -> str:
    """A `scene` event: "1,204 of 5,000 tiles  ·  310 features  ·  about 12 min left"."""
    tiles = translate("Whole", "{done} of {total} tiles")
    parts = [tiles.format(done=counted(int(data["done"])), total=counted(int(data["total"])))]
    parts.append(found_words(int(data["features"])))
    seconds = data.get("seconds_left")
    if seconds:
        parts.append(translate("Whole", "about {time} left").format(time=time_words(float(seconds))))
    return "  ·  ".join(part.replace(" ", "\u00a0") for part in parts)
