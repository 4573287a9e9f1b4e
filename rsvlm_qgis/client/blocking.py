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
            answer = event.data.get("answer")
            if not isinstance(answer, dict):
                text = translate("Engine", "The job was stopped before a part of it was done; run it again.")
                raise JobStopped(text)
            return answer
