"""The small model over pipes: jobs as JSON lines on stdin, events as JSON lines on stdout.

In: `{"type": "job", "request": {...}}`, `{"type": "cancel", "id": "..."}`, `{"type": "models"}`, `{"type": "adapter",
...}` (docs/adapters.md), `{"type": "quit"}`.
Out: first `{"type": "hello", "protocol": ..., "version": ..., "pid": ..., "python": ..., "numpy": ...}`, then event
dicts (`seq`, `job`, `kind`, `data`), `{"type": "models", "models": [...], "others": [...]}` and what came of adapters.
`quit` ends it when the jobs before are done; the end of stdin or of the parent ends it at once. Standard library and
numpy only, Python 3.9 or newer.

Run it as `python -m rsvlm.starter`, or with `-I` and a path of one's own:
`python -I -u -c "import sys; sys.path.insert(0, sys.argv[1]); from rsvlm.starter import main; main()" FOLDER`.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import sys
import threading
import time
import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Callable

from . import __version__
from .errors import BadInput, RsvlmError, Stopped
from .request_reading import request_from_json
from .schema import LAST_EVENTS, PROTOCOL, Event, Image, PixelImage, to_json

if TYPE_CHECKING:
    from .imagery.scene import Scene

WAITING_LIMIT = 64
HEARTBEAT = 5.0
"""Seconds of silence in a job after which a sign of life is sent."""
PARENT_POLL = 0.5

log = logging.getLogger("rsvlm.starter")


Send = Callable[[dict[str, Any]], None]
"""Takes a message for the parent; may be called by any thread."""


class Pipe:
    """Lines to the parent over a pipe. A parent that is gone ends the process quietly."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def send(self, message: dict[str, Any]) -> None:
        """Write one line, whole."""
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        with self._lock:
            try:
                while line:
                    line = line[os.write(self._descriptor, line) :]
            except OSError:
                os._exit(0)


class Job:
    """A request and its events. It is the pipeline's `Control`."""

    def __init__(self, job_id: str, message: Any, send: Send) -> None:
        self.id, self.message = job_id, message
        self.last = time.monotonic()
        """When it was last heard of."""
        self._send = send
        self._lock = threading.Lock()
        self._seq, self._ended = 0, False
        self._cancelled = threading.Event()

    def emit(self, kind: str, data: dict[str, Any]) -> None:
        """Send the next event; after the last one there is none."""
        with self._lock:
            if self._ended:
                return
            self._ended = kind in LAST_EVENTS
            self._seq += 1
            self.last = time.monotonic()
            self._send(to_json(Event(self._seq, self.id, kind, data)))

    def cancel(self) -> None:
        """Ask for its end; the model looks between two tokens."""
        self._cancelled.set()

    def check(self) -> None:
        """Raises Stopped when the job was cancelled."""
        if self._cancelled.is_set():
            raise Stopped("The job was stopped.")


class Starter:
    """Reads lines in a thread of its own, does one job at a time in the calling thread.

    `read_line` returns the next line, b"" at the end. `at_end` is called by the reading thread when there are no more
    lines; without it `run` returns as soon as the running job has stopped.
    """

    def __init__(self, read_line: Callable[[], bytes], send: Send, at_end: Callable[[], None] | None = None) -> None:
        self._read_line, self._send, self._at_end = read_line, send, at_end
        self._waiting: queue.Queue[Job | None] = queue.Queue()
        self._jobs: dict[str, Job] = {}
        self._running: Job | None = None
        self._over = threading.Event()

    def run(self) -> None:
        """Say hello, then work until told to quit."""
        import numpy

        from .runner import Runner

        python = ".".join(map(str, sys.version_info[:3]))
        versions = {"version": __version__, "python": python, "numpy": numpy.__version__}
        self._send({"type": "hello", "protocol": PROTOCOL, "pid": os.getpid(), **versions})
        self._runner = Runner(_open_images)
        for work in (self._listen, self._beat):
            threading.Thread(target=work, daemon=True).start()
        while True:
            job = self._waiting.get()
            if job is None:
                self._over.set()
                return
            self._running = job
            self._do(job)
            self._running = None

    def _listen(self) -> None:
        try:
            for line in iter(self._read_line, b""):
                if line.strip():
                    self._obey(line)
        except Exception:
            log.exception("The lines from the parent cannot be read any more.")
        if self._at_end is not None:
            self._at_end()
        for job in list(self._jobs.values()):
            job.cancel()
        self._waiting.put(None)

    def _obey(self, line: bytes) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            message = None
        kind = message.get("type") if isinstance(message, dict) else None
        if kind == "job":
            self._accept(message.get("request"))
        elif kind == "cancel":
            self._cancel(str(message.get("id")))
        elif kind == "models":
            self._tell_models()
        elif kind == "adapter":
            self._do_with_adapter(message)
        elif kind == "quit":
            self._waiting.put(None)
        else:
            self._refuse("", f"The line {line[:80]!r} is no message of protocol {PROTOCOL}.")

    def _accept(self, request: Any) -> None:
        job_id = str(request.get("id") or uuid.uuid4().hex) if isinstance(request, dict) else ""
        if job_id in self._jobs:
            self._refuse("", f"A job with the id {job_id} is under way; choose another id.")
        elif len(self._jobs) >= WAITING_LIMIT:
            self._refuse(job_id, f"{len(self._jobs)} jobs wait already, which is the limit; try again later.")
        else:
            job = self._jobs[job_id] = Job(job_id, request, self._send)
            job.emit("queued", {"position": len(self._jobs) - 1, "length": len(self._jobs)})
            self._waiting.put(job)

    def _cancel(self, job_id: str) -> None:
        job = self._jobs.get(job_id)
        if job is not None:
            job.cancel()

    def _tell_models(self) -> None:
        try:
            models, others = [self._with_choice(model) for model in self._runner.models()], self._runner.unfit()
        except RsvlmError as error:
            self._refuse("", str(error), error.code)
            models, others = [], []
        self._send({"type": "models", "models": models, "others": others})

    def _with_choice(self, model: dict[str, Any]) -> dict[str, Any]:
        """What is told of a model that ships, with how it would be loaded now; there is nothing to choose of it."""
        small = model.get("state") in ("shipped", "adapted")
        return {**model, **self._runner.choice(model["info"]["id"], "auto", "auto")} if small else model

    def _do_with_adapter(self, message: dict[str, Any]) -> None:
        """Take a file in as an adapter, copy one out, or delete one; the answer has the message's id."""
        from .models.adapter_desk import do

        told: dict[str, Any] = {"type": "adapter", "id": message.get("id"), "entry": None, "problem": ""}
        try:
            told["entry"] = do(message)
        except RsvlmError as error:
            told["problem"] = str(error)
        self._send(told)

    def _refuse(self, job_id: str, sentence: str, code: int = 2) -> None:
        Job(job_id, None, self._send).emit("failed", {"code": code, "message": sentence})

    def _do(self, job: Job) -> None:
        """Do a job to its last event; its id is free again before that is heard."""
        kind, data = self._outcome(job)
        self._jobs.pop(job.id, None)
        job.emit(kind, data)

    def _outcome(self, job: Job) -> tuple[str, dict[str, Any]]:
        """What became of a job, whatever happens: the next one must find this process alive."""
        try:
            job.check()
            answer = self._runner.run(request_from_json(job.message), job, job.emit)
            return "finished" if answer.complete else "stopped", {"answer": to_json(answer)}
        except Stopped:
            return "stopped", {"answer": None}
        except RsvlmError as error:
            log.warning("job %s failed", job.id, exc_info=True)
            return "failed", {"code": error.code, "message": str(error)}
        except MemoryError:
            log.exception("job %s ran out of memory", job.id)
            return "failed", {
                "code": 3,
                "message": "The memory does not suffice; choose a smaller extent.",
            }
        except Exception as error:
            log.exception("job %s failed", job.id)
            sentence = f"The job failed unexpectedly ({type(error).__name__}); the log has the details."
            return "failed", {"code": 3, "message": sentence}

    def _beat(self) -> None:
        """Show life in long jobs."""
        while not self._over.wait(HEARTBEAT / 10):
            job = self._running
            if job is not None and time.monotonic() - job.last > HEARTBEAT:
                job.emit("heartbeat", {})


def _open_images(images: Sequence[Image]) -> Scene:
    """Only pixels: this interpreter has nothing that reads files of images."""
    from .imagery.pixels import open_pixels

    pixels = [image for image in images if isinstance(image, PixelImage)]
    if len(pixels) != len(images):
        raise BadInput("The starter takes pixels only and cannot open raster files; use the server for them.")
    return open_pixels(pixels)


def _end_with_parent() -> None:
    """Where stdin does not end although the parent has (a sibling holds the pipe), its number has changed."""
    parent = os.getppid()
    while os.getppid() == parent:
        time.sleep(PARENT_POLL)
    os._exit(0)


def main() -> None:
    """Speak on stdin and stdout; whatever else is printed in this process goes to stderr."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", str(min(4, os.cpu_count() or 1)))
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    lines, pipe = os.fdopen(os.dup(0), "rb"), Pipe(os.dup(1))
    os.dup2(2, 1)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    Starter(lines.readline, pipe.send, at_end=lambda: os._exit(0)).run()


if __name__ == "__main__":
    main()
