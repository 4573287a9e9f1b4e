"""An engine that plays a script: for what an engine does seldom, such as failing half-way, and for known answers."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import Future
from typing import Any, Callable

from rsvlm_qgis.client.engine import Engine
from rsvlm_qgis.client.errors import EngineRefused
from rsvlm_qgis.client.events import JobEvent

Script = Callable[[dict[str, Any]], list[tuple[str, dict[str, Any]]]]


class ScriptedEngine(Engine):
    """`script` makes the events (kind, data) of a request. With `patient` the last one waits for `cancel`.

    `listed` are the models it tells of, `choices` what it says of a model by its id or folder.
    """

    name = "starter"

    def __init__(self, script: Script, patient: bool = False) -> None:
        super().__init__()
        self.requests: list[dict[str, Any]] = []
        self.listed: list[dict[str, Any]] = []
        self.choices: dict[str, dict[str, Any]] = {}
        self.threads: list[threading.Thread] = []
        self._script = script
        self._cancelled = threading.Event()
        self._patient = patient

    def start(self) -> None:
        self._set_status("ready")

    def models(self) -> Future[list[dict[str, Any]]]:
        future: Future[list[dict[str, Any]]] = Future()
        future.set_result(self.listed)
        return future

    def choice(self, model: str, device: str, precision: str) -> Future[dict[str, Any]]:
        future: Future[dict[str, Any]] = Future()
        if model in self.choices:
            future.set_result(self.choices[model])
        else:
            future.set_exception(EngineRefused(f"There is no model '{model}'.", 2))
        return future

    def submit(self, request: dict[str, Any], on_event: Callable[[JobEvent], None]) -> str:
        job = uuid.uuid4().hex
        self.requests.append(request)
        self.threads.append(threading.current_thread())

        def play() -> None:
            *first, last = self._script(request)
            for seq, (kind, data) in enumerate(first):
                on_event(JobEvent(seq, job, kind, data))
            if self._patient:
                self._cancelled.wait(30)
            on_event(JobEvent(len(first), job, *last))

        threading.Thread(target=play, daemon=True).start()
        return job

    def cancel(self, job: str) -> None:
        self._cancelled.set()

    def stop(self, timeout: float | None = None) -> None:
        self._cancelled.set()
