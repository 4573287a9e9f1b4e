"""The one interface to a model process, whatever transport lies below."""

from __future__ import annotations

import abc
import threading
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Callable, Protocol, runtime_checkable

from .events import JobEvent

STOPPED, STARTING, READY, FAILED = "stopped", "starting", "ready", "failed"

REMOTE = "remote:"
"""What the id of a model on another computer begins with; its connection's name follows."""

RequestDict = dict[str, Any]
ModelDict = dict[str, Any]
OnEvent = Callable[[JobEvent], None]


@dataclass(frozen=True)
class EngineStatus:
    """`state` is stopped, starting, ready or failed; `message` is a sentence for the person, "" where all is well.

    A message beside `ready` is a note, such as that the starter runs inside QGIS. After `failed`, `start()` restarts.
    """

    state: str
    message: str = ""


class Engine(abc.ABC):
    """A model process and the jobs it has. No method waits; callbacks come from threads of the client.

    `name` is "starter" or "server". `log_file` is where its stderr goes.
    """

    name: str = ""
    log_file: str = ""

    def __init__(self) -> None:
        self._status = EngineStatus(STOPPED)
        self._listeners: list[Callable[[EngineStatus], None]] = []
        self._status_lock = threading.Lock()

    @property
    def status(self) -> EngineStatus:
        """How the engine is now."""
        return self._status

    def listen(self, listener: Callable[[EngineStatus], None]) -> Callable[[], None]:
        """Call `listener` on every change of status, from any thread. Returns the function that ends it."""
        with self._status_lock:
            self._listeners.append(listener)

        def forget() -> None:
            with self._status_lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return forget

    def _set_status(self, state: str, message: str = "") -> None:
        with self._status_lock:
            status = EngineStatus(state, message)
            if status == self._status:
                return
            self._status = status
            listeners = list(self._listeners)
        for listener in listeners:
            listener(status)

    @abc.abstractmethod
    def start(self) -> None:
        """Begin to start the engine (again); the status tells the outcome. Does nothing where it runs already."""

    @abc.abstractmethod
    def models(self) -> Future[list[ModelDict]]:
        """The models of the engine, each a dict with `info` (id, title, licence, ...) and `profile` (tasks, labels,
        examples, ...). Starts the engine if needed. The future fails with an EngineError."""

    @abc.abstractmethod
    def choice(self, model: str, device: str, precision: str) -> Future[ModelDict]:
        """How a model (its id or the folder of a checkpoint) would be loaded: a dict with `info`, `profile`, `devices`,
        `precisions`, `plan` (device, precision, needed and free bytes, or None), `problem` (a sentence, or "") and
        `loaded` (whether it is in memory already). Starts the engine if needed. The future fails with an EngineError,
        also where there is no such model."""

    @abc.abstractmethod
    def submit(self, request: RequestDict, on_event: OnEvent) -> str:
        """Queue a job and return its id; `on_event` gets its events in order, the last one exactly once.

        Starts the engine if needed. Whatever goes wrong later, also with the request itself, is a `failed` event.
        """

    @abc.abstractmethod
    def cancel(self, job: str) -> None:
        """Ask for the end of a job: it answers with a `stopped` event that holds what was done. Unknown jobs are
        ignored. Takes under a millisecond; the request for it is sent by another thread."""

    @abc.abstractmethod
    def stop(self, timeout: float | None = None) -> None:
        """End the engine and fail what it was doing. Waits up to `timeout` seconds for the process to end."""


@runtime_checkable
class LongJobs(Protocol):
    """An engine whose jobs may outlive this QGIS. Futures fail with an EngineError; nothing waits."""

    def jobs(self) -> Future[list[ModelDict]]:
        """The jobs it knows, newest first: id, state, task, model, prompt, output (file of a whole scene, or None),
        events (how many there were), started (ISO 8601, or None)."""

    def request_of(self, job: str) -> Future[RequestDict]:
        """What was asked for, also by somebody else."""

    def follow(self, job: str, on_event: OnEvent, after: int = 0) -> None:
        """Hear the events of a job that is there, from the first or those after a number, as if it had been submitted
        here; whoever listened here before hears no more. A job that is not there is a `failed` event."""

    def stay(self, stays: bool) -> Future[bool]:
        """Have it go on until its jobs are done when this QGIS is closed, or no longer; `stop` then leaves it."""


@runtime_checkable
class Connections(Protocol):
    """An engine that can ask models on other computers. Futures fail with an EngineError; nothing waits.

    `settings` are those of a connection (the backend's `RemoteSettings`): url, model, profile, server and more.
    """

    def connections(self) -> Future[ModelDict]:
        """Profiles and kinds of servers to choose from, and the connections there are."""

    def describe_connection(self, settings: dict[str, Any]) -> Future[ModelDict]:
        """Host of an address, whether it is this computer and whether it is encrypted. Asks nobody else."""

    def keep_connection(self, name: str, settings: dict[str, Any], agreed: bool) -> Future[ModelDict]:
        """Store a connection; `agreed` is whether the person agreed that pictures go there."""

    def forget_connection(self, name: str) -> Future[ModelDict]:
        """Remove a connection."""

    def check_connection(self, name: str) -> Future[ModelDict]:
        """Whether the other computer answers, and the models it tells; no picture is sent."""

    def hold_key(self, name: str, key: str) -> None:
        """Hand over a key ("": none) for jobs and questions to come. It is kept in memory, never written."""


@runtime_checkable
class Downloads(Protocol):
    """An engine that can fetch models. No method waits; futures fail with an EngineError.

    A `work` is a dict of how far it is: `state` (running, finished, stopped, failed), `step`, `done` and `total` bytes
    of it, `message` where it failed.
    """

    def plan(self, model: str) -> Future[ModelDict]:
        """What fetching a model takes: title, licence, repository, size, free and missing bytes, folder, problem."""

    def download(self, model: str) -> Future[ModelDict]:
        """Begin to fetch a model that the person agreed to, or go on; the work."""

    def work(self, model: str) -> Future[ModelDict]:
        """How far it is."""

    def stop_work(self, model: str) -> Future[ModelDict]:
        """Stop it; what came stays for another time."""


@runtime_checkable
class ModelStore(Downloads, Protocol):
    """An engine whose models can be brought, checked and removed. A work is followed as that of a download."""

    def bring(self, model: str, path: str, licence: str) -> Future[ModelDict]:
        """Begin to copy a checkpoint (a folder or a ZIP file where the engine runs) into its store under an id."""

    def verify(self, model: str) -> Future[ModelDict]:
        """Begin to hash the files of an installed model again."""

    def remove(self, model: str) -> Future[ModelDict]:
        """Delete an installed model, or what was fetched of it; `freed` bytes."""

    def unload(self) -> Future[ModelDict]:
        """Take the model out of memory where no job needs it; its `id`, or ""."""


@runtime_checkable
class Adapters(Protocol):
    """An engine whose small model can have adapters: what it has learned from a user, each one file. Futures fail with
    an EngineError; nothing waits. An adapted model is in `models()` with `base` (the model's id) and `adapter` (its
    card); one that does not fit has the state `unfit` and says why in `problem`."""

    def add_adapter(self, path: str, replace: bool) -> Future[ModelDict]:
        """Take a file where the engine runs among the adapters; its entry in the list of models."""

    def export_adapter(self, name: str, path: str) -> Future[ModelDict]:
        """Write a copy of an adapter's file to `path` where the engine runs."""

    def remove_adapter(self, name: str) -> Future[ModelDict]:
        """Delete an adapter; the model itself stays as it is."""


@runtime_checkable
class Learning(Protocol):
    """An engine that can learn from what was reviewed. Futures fail with an EngineError; nothing waits.

    A `state` is a dict: `id`, `state` (running, finished, stopped, failed), `progress` (stage, done, total,
    seconds_left), `kept` (id of the adapted model), `result` and `problem`, as `docs/adapters.md` has them.
    """

    def improve(self, wish: ModelDict) -> Future[ModelDict]:
        """Begin to learn (files, label, name, minutes, licence, model); the state."""

    def improvement(self, job: str) -> Future[ModelDict]:
        """How far it is, or how it ended; the state."""

    def keep_improvement(self, job: str) -> Future[ModelDict]:
        """Put what was learned among the adapters; its entry in the list of models."""

    def drop_improvement(self, job: str) -> Future[ModelDict]:
        """Stop it, or throw away what it learned; the state."""
