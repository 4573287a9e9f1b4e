"""What is done to the store of models while the server runs: fetched, imported, checked, beside the jobs.

Each work has a thread of its own, one at a time for a model, and is watched by asking for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..errors import BadInput, ModelFailure, RsvlmError, Stopped
from .clock import IdleClock

log = logging.getLogger("rsvlm.server")


class UnknownWork(RsvlmError):
    """Nothing was done to that model since the server began."""

    code = 2


class BusyModel(RsvlmError):
    """Something else is being done to that model."""

    code = 2


class Work:
    """One work and how far it is. `kind` is download, import or verify; `state` running, finished, stopped, failed."""

    def __init__(self, model: str, kind: str) -> None:
        self.model, self.kind = model, kind
        self._lock = threading.Lock()
        self._told = {"state": "running", "step": "", "done": 0, "total": 0, "code": 0, "message": ""}
        self._cancelled = threading.Event()

    def check(self) -> None:
        """The `Control` of the work: raises Stopped when it was cancelled."""
        if self._cancelled.is_set():
            raise Stopped(f"The {self.kind} of {self.model} was stopped; what is there stays.")

    def cancel(self) -> None:
        """Ask for its end; it looks between blocks."""
        self._cancelled.set()

    def progress(self, step: str, done: int, total: int) -> None:
        """Bytes `done` of `total` in a step."""
        self._set(step=step, done=done, total=total)

    def end(self, state: str, code: int = 0, message: str = "") -> None:
        """Nothing comes after this."""
        self._set(state=state, code=code, message=message)

    @property
    def running(self) -> bool:
        """Whether it goes on."""
        return self._told["state"] == "running"

    def told(self) -> dict[str, Any]:
        """How it stands, as the wire has it."""
        with self._lock:
            return {"id": self.model, "kind": self.kind, **self._told}

    def _set(self, **fields: Any) -> None:
        with self._lock:
            self._told = {**self._told, **fields}


class Installs:
    """All works since the server began, the last one of each model. Methods may be called from any thread."""

    def __init__(self, clock: IdleClock) -> None:
        self._clock = clock
        self._works: dict[str, Work] = {}
        self._lock = threading.Lock()

    @property
    def running(self) -> int:
        """How many works go on."""
        return sum(work.running for work in list(self._works.values()))

    def others(self) -> list[dict[str, Any]]:
        """The models that cannot be asked yet (see `models.registry`)."""
        from ..models import registry

        return registry.others()

    def plan(self, model: str) -> dict[str, Any]:
        """What fetching a published model takes (see `models.plan`). Raises BadInput."""
        from ..models.catalogue import published
        from ..models.plan import plan
        from ..schema import to_json

        made: dict[str, Any] = to_json(plan(published(model)))
        return made

    def download(self, model: str, agreed: bool) -> Work:
        """Begin to fetch a published model, or go on. Raises BadInput where it cannot be begun, BusyModel."""
        from ..models.catalogue import published
        from ..models.fetch import fetch

        entry = published(model)
        if not agreed:
            raise BadInput(f"{model} is fetched only when its size and its licence ({entry.licence}) were agreed to.")
        problem = self.plan(model)["problem"]
        if problem:
            raise BadInput(str(problem))
        return self._begin(model, "download", lambda work: fetch(entry, True, work, work.progress))

    def bring(self, model: str, path: str, licence: str) -> Work:
        """Begin to copy a checkpoint on this machine into the store. Raises BadInput, BusyModel."""
        from ..models.imports import import_model
        from ..models.store import model_folder

        model_folder(model)
        return self._begin(model, "import", lambda work: import_model(Path(path), model, work, work.progress, licence))

    def verify(self, model: str) -> Work:
        """Begin to hash an installed model's files again. Raises BadInput, BusyModel."""
        from ..models import store

        total = sum(file.size for file in store.get(model).card.files)

        def check(work: Work) -> None:
            done = 0

            def tell(count: int) -> None:
                nonlocal done
                done += count
                work.check()
                work.progress("checking", done, total)

            wrong = store.verify(model, tell)
            if not wrong.ok:
                name = (*wrong.missing, *wrong.different)[0]
                raise ModelFailure(f"{name} of {model} is not as it was installed; remove it and install it again.")

        return self._begin(model, "verify", check)

    def remove(self, model: str) -> int:
        """Delete a model; the bytes that are free again. Raises BadInput, ModelFailure, BusyModel."""
        from ..models import adapters, store

        parts = adapters.split(model)
        if parts is not None:
            return adapters.remove(parts[1])
        with self._lock:
            self._refuse_busy(model)
            self._works.pop(model, None)
            return store.remove(model)

    def get(self, model: str) -> Work:
        """The last work on a model. Raises UnknownWork."""
        work = self._works.get(model)
        if work is None:
            raise UnknownWork(f"Nothing is being done to a model '{model}', and nothing was since the server began.")
        return work

    def close(self) -> None:
        """Stop all; what was fetched stays for the next time."""
        for work in list(self._works.values()):
            work.cancel()

    def _begin(self, model: str, kind: str, do: Callable[[Work], object]) -> Work:
        with self._lock:
            self._refuse_busy(model)
            work = self._works[model] = Work(model, kind)
        threading.Thread(target=self._do, args=(work, do), name=f"{kind} {model}", daemon=True).start()
        return work

    def _refuse_busy(self, model: str) -> None:
        there = self._works.get(model)
        if there is not None and there.running:
            raise BusyModel(f"A {there.kind} of {model} goes on already; wait for it, or stop it.")

    def _do(self, work: Work, do: Callable[[Work], object]) -> None:
        try:
            do(work)
            work.end("finished")
        except Stopped:
            work.end("stopped")
        except RsvlmError as error:
            log.warning("%s of %s failed", work.kind, work.model, exc_info=True)
            work.end("failed", error.code, str(error))
        except Exception as error:
            log.exception("%s of %s failed", work.kind, work.model)
            sentence = f"It failed unexpectedly ({type(error).__name__}); the server's log has the details."
            work.end("failed", 3, sentence)
        finally:
            self._clock.touch()
