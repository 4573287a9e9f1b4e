"""The starter: the small model in a process of QGIS' own Python, spoken to in JSON lines over pipes."""

from __future__ import annotations

import functools
import os
import sys
import threading
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from ..qt import translate
from . import interpreter
from .child import TAIL, Child
from .desk import JobDesk
from .engine import FAILED, READY, STARTING, STOPPED, Engine, ModelDict, OnEvent, RequestDict
from .environment import stripped
from .errors import EngineDied, EngineError, EngineRefused, JobStopped, RequestError
from .events import parse
from .images import prepare_for_starter
from .long_json import loads
from .starter_session import SILENCE_SECONDS, Lines, Open, StarterSession
from .temporary import TemporaryFiles
from .thread_client import ThreadLines

BOOT = "import sys; sys.path.insert(0, sys.argv[1]); from rsvlm.starter import main; sys.exit(main())"
NOTHING_TO_CHOOSE = {"devices": ["cpu"], "precisions": ["float32"], "plan": None, "problem": "", "loaded": False}


def processes(package_folder: str, log_file: str) -> list[Open]:
    """Ways to start the starter as a process of QGIS' own Python, the best first."""
    version = (sys.version_info.major, sys.version_info.minor)
    found = interpreter.candidates(sys.platform, sys.exec_prefix, version, os.path.isfile)

    def opener(python: interpreter.Interpreter) -> Open:
        def start(on_line: Callable[[bytes], None], on_end: Callable[[int], None]) -> Lines:
            environment = {**stripped(os.environ), **python.variables()}
            return Child(python.command("-c", BOOT, package_folder), environment, log_file, on_line, on_end)

        return start

    return [opener(python) for python in found]


class StarterClient(Engine):
    """Starts the starter when it is first needed, as a process or, where none can be started, as a thread of QGIS.

    `openers` are the ways to start it as a process, tried in turn; the default finds QGIS' own Python. One that says
    nothing for `silence` seconds of a job is given up.
    """

    name = "starter"

    def __init__(
        self,
        package_folder: str,
        log_file: str,
        openers: list[Open] | None = None,
        silence: float = SILENCE_SECONDS,
    ) -> None:
        super().__init__()
        self.log_file = log_file
        self._processes = processes(package_folder, log_file) if openers is None else openers
        self._thread: Open = lambda on_line, on_end: ThreadLines(package_folder, on_line, on_end)
        self._silence = silence
        self._desk = JobDesk()
        self._files = TemporaryFiles()
        self._session: StarterSession | None = None
        self._models: list[Future[list[ModelDict]]] = []
        self._adapters: dict[str, Future[ModelDict]] = {}
        self._lock = threading.RLock()

    @property
    def pid(self) -> int | None:
        """Number of the process; None where there is none, or a thread does the work."""
        lines = self._session.lines if self._session else None
        return lines.pid if isinstance(lines, Child) else None

    def start(self) -> None:
        self._opened()

    def models(self) -> Future[list[ModelDict]]:
        future: Future[list[ModelDict]] = Future()
        with self._lock:
            session = self._opened()
            self._models.append(future)
        session.send({"type": "models"})
        return future

    def choice(self, model: str, device: str, precision: str) -> Future[ModelDict]:
        """The starter has models with nothing to choose; what it tells of them is all there is to know."""
        future: Future[ModelDict] = Future()

        def find(listed: Future[list[ModelDict]]) -> None:
            if not future.set_running_or_notify_cancel():
                return
            error = listed.exception()
            found = [one for one in listed.result() if one["info"]["id"] == model] if error is None else []
            if error is not None:
                future.set_exception(error)
            elif found:
                future.set_result({**NOTHING_TO_CHOOSE, **found[0]})
            else:
                text = translate("Engine", "The built-in engine has no model '{model}'; choose the server.")
                future.set_exception(RequestError(text.format(model=model)))

        self.models().add_done_callback(find)
        return future

    def add_adapter(self, path: str, replace: bool) -> Future[ModelDict]:
        return self._adapter("add", path=path, replace=replace)

    def export_adapter(self, name: str, path: str) -> Future[ModelDict]:
        return self._adapter("export", name=name, path=path)

    def remove_adapter(self, name: str) -> Future[ModelDict]:
        return self._adapter("remove", name=name)

    def submit(self, request: RequestDict, on_event: OnEvent) -> str:
        job = str(request.get("id") or uuid.uuid4().hex)
        with self._lock:
            session = self._opened()
            self._desk.open(job, on_event)
        session.do(lambda: self._send_job(session, job, {**request, "id": job}))
        return job

    def cancel(self, job: str) -> None:
        self._desk.cancel(job)
        session = self._session
        if session is not None:
            session.send({"type": "cancel", "id": job})

    def stop(self, timeout: float | None = None) -> None:
        with self._lock:
            session, self._session = self._session, None
        if session is not None:
            session.close(timeout)
        self._set_status(STOPPED)
        self._give_up(translate("Engine", "The engine was stopped; run the job again."))
        self._files.clear()

    def _adapter(self, do: str, name: str = "", path: str = "", replace: bool = False) -> Future[ModelDict]:
        future: Future[ModelDict] = Future()
        number = uuid.uuid4().hex
        with self._lock:
            session = self._opened()
            self._adapters[number] = future
        session.send({"type": "adapter", "id": number, "do": do, "name": name, "path": path, "replace": replace})
        return future

    def _opened(self) -> StarterSession:
        """The session there is, or a new one, which opens itself in its own thread."""
        with self._lock:
            if self._session is None:
                self._set_status(STARTING)
                openers = [*self._processes, self._thread]
                told = self._on_ready, self._on_line, self._on_end
                self._session = StarterSession(openers, *told, lambda: self._desk.busy, self._silence)
            return self._session

    def _send_job(self, session: StarterSession, job: str, request: RequestDict) -> None:
        """In the session's thread: turn rasters into pixels, then hand the job over."""
        try:
            prepared = prepare_for_starter(request, self._files, lambda: self._desk.cancelled(job))
        except JobStopped:
            self._desk.stopped(job)
            return
        except EngineError as error:
            self._desk.fail(job, str(error), error.code, error.details)
            return
        except Exception as error:
            text = translate("Engine", "The picture could not be read ({kind}); try another.")
            self._desk.fail(job, text.format(kind=type(error).__name__), 2, traceback.format_exc())
            return
        for path in prepared.paths:
            self._desk.on_end(job, functools.partial(self._files.remove, path))
        self._desk.record(job, prepared.records)
        for note in prepared.notes:
            self._desk.note(job, note)
        if self._desk.cancelled(job):
            self._desk.stopped(job)
        else:
            self._desk.sent(job)
            session.send({"type": "job", "request": prepared.request})

    def _on_ready(self, session: StarterSession, number: int) -> None:
        with self._lock:
            if session is self._session:
                self._set_status(READY, "" if number < len(self._processes) else running_inside())

    def _on_line(self, session: StarterSession, line: bytes) -> None:
        if session is not self._session:
            return
        try:
            message = loads(line)
            kind = message.get("type") if isinstance(message, dict) else None
            if kind == "models":
                self._resolve_models(message)
            elif kind == "adapter":
                self._resolve_adapter(message)
            else:
                self._desk.deliver(parse(message))
        except (ValueError, EngineDied):
            text = translate("Engine", "The engine sent something that is not understood; press Run to start it again.")
            self._on_end(session, text, repr(line[:TAIL]))
            session.close()

    def _on_end(self, session: StarterSession, message: str, details: str) -> None:
        with self._lock:
            if session is not self._session:
                return
            self._session = None
        self._set_status(FAILED, message)
        self._give_up(message, details)

    def _resolve_models(self, message: dict[str, Any]) -> None:
        models = message.get("models")
        if not isinstance(models, list):
            raise ValueError("models")
        models = [*models, *message.get("others", ())]
        with self._lock:
            futures, self._models = self._models, []
        for future in futures:
            if future.set_running_or_notify_cancel():
                future.set_result(models)

    def _resolve_adapter(self, message: dict[str, Any]) -> None:
        with self._lock:
            future = self._adapters.pop(str(message.get("id")), None)
        if future is None or not future.set_running_or_notify_cancel():
            return
        if message.get("problem"):
            future.set_exception(EngineRefused(str(message["problem"]), 2))
        else:
            future.set_result(message.get("entry") or {})

    def _give_up(self, message: str, details: str = "") -> None:
        with self._lock:
            futures: list[Future[Any]] = [*self._models, *self._adapters.values()]
            self._models, self._adapters = [], {}
        for future in futures:
            if future.set_running_or_notify_cancel():
                future.set_exception(EngineDied(message, details))
        self._desk.fail_all(message, details)


def running_inside() -> str:
    """The note beside a starter that is a thread of QGIS."""
    return translate(
        "Engine",
        "The model runs inside QGIS, because no Python could be started beside it; the map may stutter meanwhile.",
    )
