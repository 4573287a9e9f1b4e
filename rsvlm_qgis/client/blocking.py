"""A job from beginning to end in the calling thread: for Processing, which has a thread of its own."""

from __future__ import annotations

import queue
from typing import Any, Callable

from ..qt import translate
from .engine import Engine, RequestDict
from .errors import EngineRefused, JobStopped
from .events import JobEvent

LOOK_EVERY = 0.1


def run(
    engine: Engine,
    request: RequestDict,
    on_event: Callable[[JobEvent], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """The answer of a job as a dict (the backend's `schema.Answer`), also a partial one where it was stopped.

    `on_event` runs in the calling thread. Raises EngineRefused with the engine's sentence where the job failed and
    JobStopped where it was stopped before anything was done.
    """
    return _what_came(last_event(engine, request, on_event, is_cancelled), "answer")


def run_scene(
    engine: Engine,
    request: RequestDict,
    on_event: Callable[[JobEvent], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """The same of a whole scene: the backend's `schema.SceneReport` as a dict."""
    return _what_came(last_event(engine, request, on_event, is_cancelled), "scene")


def last_event(
    engine: Engine,
    request: RequestDict,
    on_event: Callable[[JobEvent], None] | None,
    is_cancelled: Callable[[], bool],
) -> JobEvent:
    """How a job ended, finished or stopped. Raises EngineRefused where it failed."""
    events: queue.Queue[JobEvent] = queue.Queue()
    job = engine.submit(request, events.put)
    cancelled = False
    while True:
        if is_cancelled() and not cancelled:
            cancelled = True
            engine.cancel(job)
        try:
            event = events.get(timeout=LOOK_EVERY)
        except queue.Empty:
            continue
        if on_event is not None:
            on_event(event)
        if event.kind == "failed":
            raise EngineRefused(str(event.data.get("message", "")), int(event.data.get("code", 3)))
        if event.is_last:
            return event


def _what_came(event: JobEvent, name: str) -> dict[str, Any]:
    found = event.data.get(name)
    if not isinstance(found, dict):
        raise JobStopped(translate("Engine", "The job was stopped before a part of it was done; run it again."))
    return found
