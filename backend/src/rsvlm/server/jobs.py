"""One owner of the model, one job at a time, and a queue that says how long it is.

Only a whole scene, which may take days, lets others in: between two of its tiles, where they need the same model.
"""

from __future__ import annotations

import logging
import os
import threading
import uuid
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import RsvlmError, Stopped
from ..schema import Answer, Request, SceneReport, to_json
from .clock import IdleClock
from .events import EventLog

if TYPE_CHECKING:
    # It brings numpy, a tenth of a second that /health would wait for.
    from ..models.base import Control

WAITING_LIMIT = 16
KEPT_JOBS = 32
"""Jobs that have ended can still be asked for, the newest this many."""

log = logging.getLogger("rsvlm.server")


class Emit(Protocol):
    """How a runner tells what happens: the kind of an event and its data."""

    def __call__(self, kind: str, data: dict[str, Any]) -> object: ...


class Runner(Protocol):
    """Whoever does the jobs. It is called by one thread only."""

    @property
    def loaded(self) -> str | None:
        """Id of the model in memory."""

    def models(self) -> list[dict[str, Any]]:
        """What there is: dicts of `info` and `profile`. Called by any thread, without loading a model."""

    def choice(self, model: str, device: str, precision: str) -> dict[str, Any]:
        """How a model would be loaded (`models.choice.ModelChoice` as a dict). Called by any thread.

        Raises RsvlmError where there is none such.
        """

    def unload(self) -> str:
        """Give up the model in memory: its id, "" where there was none. Never called while `run` is at work."""

    def run(self, request: Request, control: Control, emit: Emit) -> Answer:
        """Do one job. Raises RsvlmError where it cannot; `control.check` raises Stopped."""

    def run_whole(self, request: Request, control: Control, emit: Emit, between: Callable[[], None]) -> SceneReport:
        """Work on a whole scene, kept in its file; the report of a stopped one is not complete. Raises as `run`.

        `between` is called now and then where the model can do other jobs, which calls `run`.
        """


class QueueFull(RsvlmError):
    """As many jobs wait as may wait."""


class Closing(RsvlmError):
    """The server is about to end and takes no jobs."""


class UnknownJob(RsvlmError):
    """There is no such job, or it ended long ago."""

    code = 2


class DuplicateJob(RsvlmError):
    """The caller's id is in use."""

    code = 2


class OutputTaken(RsvlmError):
    """A whole scene that is at work, or waits, has that file."""

    code = 2


class Job:
    """A request and what became of it. `state` is queued, running, finished, stopped or failed; `started` is when its
    work began, in ISO 8601, "" where it has not."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.id = request.id
        self.state = "queued"
        self.started = ""
        self.events = EventLog(request.id)
        self._cancelled = threading.Event()

    @property
    def model(self) -> tuple[str, str, str]:
        """What it needs to have in memory."""
        return self.request.model, self.request.device, self.request.precision

    @property
    def cancelled(self) -> bool:
        """Whether somebody wants it stopped."""
        return self._cancelled.is_set()

    @property
    def nothing(self) -> dict[str, Any]:
        """The data of the last event where nothing was done."""
        return {"answer": None} if self.request.whole is None else {"scene": None}

    def begin(self) -> None:
        """Its turn has come."""
        self.state, self.started = "running", datetime.now(timezone.utc).isoformat(timespec="seconds")

    def cancel(self) -> None:
        """Ask the running model to stop; it looks between two tokens."""
        self._cancelled.set()

    def check(self) -> None:
        """The pipeline's `Control`: raises Stopped when the job was cancelled."""
        if self.cancelled:
            raise Stopped("The job was stopped.")

    def end(self, state: str, data: dict[str, Any]) -> None:
        """Set the last state and tell it."""
        self.state = state
        self.events.append(state, data)


class JobQueue:
    """Owns the one thread that touches the model. All methods may be called from any thread."""

    def __init__(self, runner: Runner, clock: IdleClock, limit: int = WAITING_LIMIT) -> None:
        self.runner = runner
        self.limit = limit
        self._clock = clock
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._beside: Job | None = None
        """A short job that is done in the midst of the one that runs."""
        self._closing = False
        self._changed = threading.Condition()
        self._owner = threading.Thread(target=self._work, name="model owner", daemon=True)
        self._owner.start()

    @property
    def running(self) -> int:
        """Jobs that run: 0 or 1, 2 where one is done in the midst of a whole scene."""
        return (self._running is not None) + (self._beside is not None)

    @property
    def waiting(self) -> int:
        """Jobs that wait."""
        return len(self._waiting)

    def submit(self, request: Request) -> Job:
        """Put a job at the end of the queue; a request without an id gets one.

        Raises QueueFull, DuplicateJob, OutputTaken or Closing.
        """
        if not request.id:
            request = replace(request, id=uuid.uuid4().hex)
        with self._changed:
            if self._closing:
                raise Closing("The server is ending; start it again and repeat the job.")
            if request.id in self._jobs:
                raise DuplicateJob(f"A job with the id {request.id} exists already; choose another id.")
            if request.whole is not None and self._writes(request.whole.output):
                raise OutputTaken(
                    f"Another job works on {request.whole.output} already; wait for it, or choose another name."
                )
            if len(self._waiting) >= self.limit:
                raise QueueFull(f"{len(self._waiting)} jobs wait already, which is the limit; try again later.")
            job = Job(request)
            self._jobs[job.id] = job
            self._waiting.append(job)
            self._tell_positions(from_position=len(self._waiting) - 1)
            self._forget_old()
            self._changed.notify_all()
        return job

    def get(self, job_id: str) -> Job:
        """The job of that id. Raises UnknownJob."""
        with self._changed:
            job = self._jobs.get(job_id)
        if job is None:
            raise UnknownJob(f"There is no job {job_id}; it may have ended long ago.")
        return job

    def all(self) -> list[Job]:
        """The jobs that can be asked for, newest first."""
        with self._changed:
            return list(reversed(self._jobs.values()))

    def position(self, job: Job) -> int:
        """How many jobs wait before this one; 0 too when it does not wait."""
        with self._changed:
            return self._waiting.index(job) if job in self._waiting else 0

    def cancel(self, job_id: str) -> Job:
        """Stop a job: at once where it waits, between two tokens where it runs. Ended jobs stay as they are."""
        job = self.get(job_id)
        with self._changed:
            job.cancel()
            if job in self._waiting:
                self._waiting.remove(job)
                job.end("stopped", job.nothing)
                self._tell_positions()
        return job

    def unload(self) -> str:
        """Take the model out of memory: its id, "" where there was none or jobs need it."""
        with self._changed:  # whoever runs jobs needs this to begin the next
            return "" if self._running is not None or self._waiting else self.runner.unload()

    def close(self, timeout: float = 0.5) -> bool:
        """Stop everything and take no more; True where the owner's thread ended within `timeout` seconds."""
        with self._changed:
            self._closing = True
            for job in self._waiting:
                job.end("stopped", job.nothing)
            self._waiting.clear()
            for running in (self._running, self._beside):
                if running is not None:
                    running.cancel()
            self._changed.notify_all()
        self._owner.join(timeout)
        return not self._owner.is_alive()

    def _writes(self, output: str) -> bool:
        """Whether a job is going to write a file; one that was told to stop leaves it to the next."""
        jobs = (job for job in (self._running, *self._waiting) if job is not None and not job.cancelled)
        place = os.path.realpath(output)
        return any(os.path.realpath(job.request.whole.output) == place for job in jobs if job.request.whole)

    def _tell_positions(self, from_position: int = 0) -> None:
        for position, job in enumerate(self._waiting):
            if position >= from_position:
                job.events.append("queued", {"position": position, "length": len(self._waiting)})

    def _forget_old(self) -> None:
        ended = [key for key, job in self._jobs.items() if job.events.ended]
        for key in ended[: max(0, len(ended) - KEPT_JOBS)]:
            del self._jobs[key]

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if self._closing:
                    return
                job = self._running = self._waiting.popleft()
                job.begin()
                self._tell_positions()
            try:
                self._do(job)
            finally:
                with self._changed:
                    self._clock.touch()  # before that, or whoever looks meanwhile finds it idle for as long as the job
                    self._running = None

    def _do(self, job: Job) -> None:
        """Run a job to its last event, whatever happens: the next one must find the owner alive."""
        try:
            job.check()
            job.end(*self._done(job))
        except Stopped:
            job.end("stopped", job.nothing)
        except RsvlmError as error:
            log.warning("job %s failed", job.id, exc_info=True)
            job.end("failed", {"code": error.code, "message": str(error)})
        except MemoryError:
            log.exception("job %s ran out of memory", job.id)
            sentence = "The memory does not suffice for this job; choose a smaller extent or a smaller model."
            job.end("failed", {"code": 3, "message": sentence})
        except Exception as error:
            log.exception("job %s failed", job.id)
            sentence = f"The job failed unexpectedly ({type(error).__name__}); the server's log has the details."
            job.end("failed", {"code": 3, "message": sentence})

    def _done(self, job: Job) -> tuple[str, dict[str, Any]]:
        """Do a job: its last state and what goes with that."""
        if job.request.whole is None:
            answer = self.runner.run(job.request, job, job.events.append)
            return "finished" if answer.complete else "stopped", {"answer": to_json(answer)}
        report = self.runner.run_whole(job.request, job, job.events.append, lambda: self._let_in(job))
        # One that went to its end is not complete either, where tiles failed.
        stopped = job.cancelled and not report.complete
        return "stopped" if stopped else "finished", {"scene": to_json(report)}

    def _let_in(self, long: Job) -> None:
        """Do what waits and needs no other model, between two tiles of a whole scene that may take days."""
        while (job := self._next_beside(long)) is not None:
            try:
                self._do(job)
            finally:
                self._beside = None

    def _next_beside(self, long: Job) -> Job | None:
        with self._changed:
            fits = (job for job in self._waiting if job.request.whole is None and job.model == long.model)
            job = None if self._closing or long.cancelled else next(fits, None)
            if job is not None:
                self._waiting.remove(job)
                self._beside = job
                job.begin()
                self._tell_positions()
        return job
