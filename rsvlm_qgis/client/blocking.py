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
    """The answer of a job as a dict (the backend's `schema.Answer`), also a partial one where it was stopped; of a
    whole scene its report (`schema.SceneReport`).

    `on_event` runs in the calling thread. Raises EngineRefused with the engine's sentence where the job failed and
    JobStopped where it was stopped before anything was done.
    """
    last = _last(engine, request, on_event, is_cancelled)
    if last.kind == "failed":
        raise EngineRefused(str(last.data.get("message", "")), int(last.data.get("code", 3)))
    made = last.data.get("scene" if request.get("whole") else "answer")
    if not isinstance(made, dict):
        text = translate("Engine", "The job was stopped before a part of it was done; run it again.")
        raise JobStopped(text)
    return made


def _last(
    engine: Engine,
    request: RequestDict,
    on_event: Callable[[JobEvent], None] | None,
    is_cancelled: Callable[[], bool],
) -> JobEvent:
    """The event that ends a job."""
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
        if event.is_last:
            return event
