"""A learning from beginning to end in the calling thread: for Processing, which has a thread of its own."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from pathlib import Path
from typing import Any, Callable

from ..client.engine import Learning
from ..client.errors import EngineRefused, JobStopped
from ..qt import translate
from .wish import Wish

LOOK_EVERY = 0.5


def learn(
    engine: Learning,
    wish: Wish,
    files: Sequence[Path],
    told: Callable[[dict[str, Any]], None],
    is_cancelled: Callable[[], bool],
) -> tuple[str, dict[str, Any]]:
    """The engine's number of the learning, and its result (`docs/adapters.md`), which is neither kept nor thrown away
    yet; `told` gets the progress.

    Raises EngineRefused with the engine's sentence where nothing could be learned, EngineError where the engine is
    gone, JobStopped where it was cancelled.
    """
    state = _wait(engine.improve(wish.request(files)), is_cancelled)
    job = str(state["id"])
    try:
        while state["state"] == "running":
            if state.get("progress"):
                told(state["progress"])
            time.sleep(LOOK_EVERY)
            state = _wait(engine.improvement(job), is_cancelled)
    except JobStopped:
        engine.drop_improvement(job).result()
        raise
    if state["state"] == "failed":
        problem = state.get("problem") or {}
        raise EngineRefused(str(problem.get("message", "")), int(problem.get("code", 3)))
    if state["state"] != "finished":
        raise _stopped()
    return job, state["result"]


def _wait(asked: Future[dict[str, Any]], is_cancelled: Callable[[], bool]) -> dict[str, Any]:
    while not is_cancelled():
        try:
            return asked.result(LOOK_EVERY)
        except FutureTimeout:
            continue
    raise _stopped()


def _stopped() -> JobStopped:
    return JobStopped(translate("Improve", "Stopped; nothing was learned."))
