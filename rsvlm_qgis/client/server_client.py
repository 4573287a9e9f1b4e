"""The server: all models in an environment of their own, spoken to over HTTP on the loopback."""

from __future__ import annotations

import threading
import time
import traceback
import uuid
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeout
from contextlib import suppress
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from ..qt import translate
from .desk import JobDesk
from .engine import FAILED, READY, REMOTE, STARTING, STOPPED, Engine, ModelDict, OnEvent, RequestDict
from .errors import EngineDied, EngineError, EngineSilent, JobStopped, RequestError
from .http_channel import Address, Channel, dict_of, not_understood
from .images import Prepared, prepare_for_starter
from .server_learning import ServerLearning
from .server_process import RunningServer, ServerProcess
from .server_session import Open, Server, ServerSession
from .temporary import TemporaryFiles

T = TypeVar("T")

_STAY_SECONDS = 1.0
RESUMES = 3
"""How often in a row a broken stream of events is taken up again; a silent one, which takes long to tell, once."""


def start_here(command: tuple[str, ...], idle_minutes: float, log_file: str) -> Open:
    """A server of our own, which ends with QGIS."""

    def open_server(on_end: Callable[[int], None]) -> Server:
        arguments = (*command, "--idle-minutes", f"{idle_minutes:g}") if command else ()
        return ServerProcess(arguments, log_file, on_end)

    return open_server


def use_running(address: str, token: Callable[[], str]) -> Open:
    """A server that somebody else started; `token` is asked in the thread that reaches it."""
    return lambda _on_end: RunningServer(address, token())


class ServerClient(ServerLearning, Engine):
    """Reaches the server when it is first needed; `open_server` starts one or names one."""

    name = "server"

    def __init__(self, open_server: Open, log_file: str) -> None:
        super().__init__()
        self.log_file = log_file
        self._open_server = open_server
        self._desk = JobDesk()
        self._files = TemporaryFiles()
        self._keys: dict[str, str] = {}
        self._session: ServerSession | None = None
        self._staying: Future[bool] | None = None
        self._lock = threading.RLock()

    @property
    def pid(self) -> int | None:
        """Number of the process; None where there is none of ours."""
        server = self._session.server if self._session else None
        return server.pid if server else None

    def start(self) -> None:
        self._opened()

    def models(self) -> Future[list[ModelDict]]:
        return self._ask(lambda channel: _list_of(channel.call("GET", "/models")))

    def choice(self, model: str, device: str, precision: str) -> Future[ModelDict]:
        question = {"model": model, "device": device, "precision": precision}
        return self._ask(lambda channel: dict_of(channel.call("POST", "/models/describe", question), "info"))

    def plan(self, model: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("GET", f"/models/{quote(model)}/plan"), "size"))

    def download(self, model: str) -> Future[ModelDict]:
        path, agreed = f"/models/{quote(model)}/download", {"agreed": True}
        return self._ask(lambda channel: dict_of(channel.call("POST", path, agreed), "state"))

    def work(self, model: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("GET", f"/models/{quote(model)}/work"), "state"))

    def stop_work(self, model: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("DELETE", f"/models/{quote(model)}/work"), "state"))

    def bring(self, model: str, path: str, licence: str) -> Future[ModelDict]:
        body = {"path": path, "licence": licence}
        return self._ask(
            lambda channel: dict_of(channel.call("POST", f"/models/{quote(model)}/import", body), "state")
        )

    def verify(self, model: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("POST", f"/models/{quote(model)}/verify"), "state"))

    def remove(self, model: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("DELETE", f"/models/{quote(model)}"), "freed"))

    def unload(self) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("POST", "/unload"), "id"))

    def connections(self) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("GET", "/remote"), "connections"))

    def describe_connection(self, settings: dict[str, Any]) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("POST", "/remote/describe", settings), "host"))

    def keep_connection(self, name: str, settings: dict[str, Any], agreed: bool) -> Future[ModelDict]:
        path, body = f"/remote/{quote(name)}", {**settings, "agreed": agreed}
        return self._ask(lambda channel: dict_of(channel.call("PUT", path, body), "host"))

    def forget_connection(self, name: str) -> Future[ModelDict]:
        self._keys.pop(name, None)
        return self._ask(lambda channel: dict_of(channel.call("DELETE", f"/remote/{quote(name)}"), "id"))

    def check_connection(self, name: str) -> Future[ModelDict]:
        def check(channel: Channel) -> ModelDict:
            self._hand_over(channel, name)
            return dict_of(channel.call("POST", f"/remote/{quote(name)}/check"), "reachable")

        return self._ask(check)

    def hold_key(self, name: str, key: str) -> None:
        self._keys[name] = key

    def jobs(self) -> Future[list[ModelDict]]:
        return self._ask(jobs_of)

    def request_of(self, job: str) -> Future[RequestDict]:
        return self._ask(lambda channel: dict_of(channel.call("GET", f"/jobs/{quote(job)}/request"), "task"))

    def stay(self, stays: bool) -> Future[bool]:
        session = self._opened()

        def ask(channel: Channel) -> bool:
            session.stays = bool(dict_of(channel.call("POST" if stays else "DELETE", "/stay"), "stays")["stays"])
            return session.stays

        self._staying = self._ask(ask)
        return self._staying

    def follow(self, job: str, on_event: OnEvent, after: int = 0) -> None:
        with self._lock:
            session = self._opened()
            self._desk.open(job, on_event)
        arguments = (session, job, None, after)
        threading.Thread(target=self._do, args=arguments, name="rsvlm job", daemon=True).start()

    def submit(self, request: RequestDict, on_event: OnEvent) -> str:
        job = str(request.get("id") or uuid.uuid4().hex)
        with self._lock:
            session = self._opened()
            self._desk.open(job, on_event)
        arguments = (session, job, {**request, "id": job})
        threading.Thread(target=self._do, args=arguments, name="rsvlm job", daemon=True).start()
        return job

    def cancel(self, job: str) -> None:
        self._desk.cancel(job)
        session = self._session
        if session is not None:
            session.cancel(job)

    def stop(self, timeout: float | None = None) -> None:
        if self._staying is not None:
            # A person who closes QGIS a moment after they said that the job is to go on means it.
            with suppress(EngineError, FutureTimeout, CancelledError):
                self._staying.result(_STAY_SECONDS)
        with self._lock:
            session, self._session, self._staying = self._session, None, None
        if session is not None:
            session.close(timeout)
        self._set_status(STOPPED)
        if session is not None and session.stays:
            text = translate("Engine", "The job goes on without QGIS; the dock finds it again.")
        else:
            text = translate("Engine", "The server was stopped; run the job again.")
        self._desk.fail_all(text)
        self._files.clear()

    def _opened(self) -> ServerSession:
        """The session there is, or a new one, which reaches the server in its own thread."""
        with self._lock:
            if self._session is None:
                self._set_status(STARTING)
                self._session = ServerSession(self._open_server, self._on_ready, self._on_end)
            return self._session

    def _ask(self, question: Callable[[Channel], T]) -> Future[T]:
        """What `question` gets from a connection of its own, in a thread of its own."""
        future: Future[T] = Future()
        session = self._opened()

        def ask() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                channel = session.channel()
                try:
                    answer = question(channel)
                finally:
                    session.give_back(channel)
                future.set_result(answer)
            except EngineError as error:
                future.set_exception(error)

        threading.Thread(target=ask, name="rsvlm question", daemon=True).start()
        return future

    def _on_ready(self, session: ServerSession) -> None:
        with self._lock:
            if session is self._session:
                self._set_status(READY)

    def _on_end(self, session: ServerSession, code: int | None, message: str, details: str) -> None:
        with self._lock:
            if session is not self._session:
                return
            self._session = None
        if code == 0 and self._desk.empty:
            # It was idle for as long as the settings say; the next job starts it again.
            self._set_status(STOPPED)
        else:
            self._set_status(FAILED, message)
        self._desk.fail_all(message, details)

    def _do(self, session: ServerSession, job: str, request: RequestDict | None, after: int = 0) -> None:
        """In a thread of the job: send its pictures and the job (None: it is there), hand on its events."""
        try:
            channel = session.channel()
            try:
                if request is not None:
                    self._send(session.address(), channel, job, request)
                self._follow(session, channel, job, after)
            finally:
                session.give_back(channel)
        except JobStopped:
            self._desk.stopped(job)
        except EngineError as error:
            if session.closed:
                # Whoever ended the session says why.
                return
            self._desk.fail(job, str(error), error.code, error.details)
            if isinstance(error, EngineDied):
                self._on_end(session, None, str(error), error.details)
                session.close()
        except Exception as error:
            text = translate("Engine", "The job could not be sent ({kind}); the log has the details.")
            self._desk.fail(job, text.format(kind=type(error).__name__), 3, traceback.format_exc())

    def _send(self, address: Address, channel: Channel, job: str, request: RequestDict) -> None:
        if self._desk.cancelled(job):
            raise JobStopped("The job was stopped before it began.")
        prepared = Prepared(request)
        if not address.local:
            # A server elsewhere has other files.
            prepared = prepare_for_starter(request, self._files, lambda: self._desk.cancelled(job))
            self._desk.record(job, prepared.records)
            for note in prepared.notes:
                self._desk.note(job, note)
        try:
            images = [_uploaded(channel, image) for image in prepared.request.get("images") or ()]
        finally:
            for path in prepared.paths:
                self._files.remove(path)
        if self._desk.cancelled(job):
            raise JobStopped("The job was stopped before it began.")
        model = str(request.get("model", ""))
        if model.startswith(REMOTE):
            self._hand_over(channel, model[len(REMOTE) :])
        channel.call("POST", "/jobs", {**request, "images": images})
        if self._desk.cancelled(job):
            # The cancel may have reached the server before the job did.
            channel.call("DELETE", f"/jobs/{job}")

    def _hand_over(self, channel: Channel, connection: str) -> None:
        """Give the server the key of a connection, where there is one; a server that was started anew has none."""
        if connection in self._keys:
            channel.call("PUT", f"/remote/{quote(connection)}/key", {"key": self._keys[connection]})

    def _follow(self, session: ServerSession, channel: Channel, job: str, after: int) -> None:
        broken = 0
        while True:
            try:
                for event in channel.events(job, after):
                    after, broken = event.seq, 0
                    self._desk.deliver(event)
                    if event.is_last:
                        return
                message = translate("Engine", "The server no longer tells how the job goes on; run it again.")
                broken += 1
            except EngineSilent as error:
                message = str(error)
                broken += RESUMES - 1
            except EngineDied as error:
                message = str(error)
                broken += 1
            if broken > RESUMES or session.closed:
                raise EngineDied(message)
            time.sleep(0.1 * broken)


def _uploaded(channel: Channel, image: Any) -> Any:
    """A captured picture as an upload; everything else as it is."""
    if not isinstance(image, dict) or image.get("kind") != "pixels":
        return image
    if not image.get("file"):
        raise RequestError(translate("Engine", "The captured picture is in no file; capture it again."))
    height, width, bands = image["shape"]
    query = {
        "height": height,
        "width": width,
        "bands": bands,
        "dtype": image.get("dtype", "uint8"),
        "affine": ",".join(repr(float(number)) for number in image.get("affine", (1, 0, 0, 0, 1, 0))),
        "crs": image.get("crs") or "",
        "stretch": image.get("stretch", "auto"),
        "date": image.get("date") or "",
        "source": image.get("source") or "",
        "origin": ",".join(str(number) for number in image.get("origin", (0, 0))),
    }
    sent = channel.upload(f"/images?{urlencode(query)}", str(image["file"]))
    return {"kind": "upload", "id": sent["id"], "date": image.get("date")}


def _list_of(models: Any) -> list[ModelDict]:
    """The models that can be asked, then those that could be had."""
    found = models.get("models") if isinstance(models, dict) else None
    if not isinstance(found, list):
        raise not_understood()
    return [*found, *models.get("others", ())]


def jobs_of(channel: Channel) -> list[ModelDict]:
    """The jobs that a server knows. Raises EngineError."""
    found = dict_of(channel.call("GET", "/jobs"), "jobs")["jobs"]
    if not isinstance(found, list):
        raise not_understood()
    return found
