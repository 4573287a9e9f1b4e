"""Learning from what was reviewed, beside the jobs: one at a time, in a process of its own.

What it learned lies in a folder of this server until it is kept or thrown away; only what is kept is ever listed as a
model, and it comes into its place in one step.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import subprocess  # nosec B404 # starts this Python alone
import sys
import tempfile
import threading
import uuid
from collections import OrderedDict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from ..errors import BadInput, NameTaken, RsvlmError
from .clock import IdleClock
from .events import EventLog

MODULE = "rsvlm.training.improving"
NEEDED = ("torch", "geopandas", "rasterio")
"""What learning takes beyond numpy."""
NEEDS = 1_800_000_000
"""Bytes of memory at the highest: 0.9 GB after two steps of the text, 1.3 GB after 30, 1.6 GB after 80, as longer and
longer masks come; mostly torch's."""
KEPT = 8
"""What ended can still be asked for, the newest this many."""
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)

log = logging.getLogger("rsvlm.server")


class UnknownImprovement(RsvlmError):
    """There is no such learning, or it was thrown away."""

    code = 2


class BusyLearning(RsvlmError):
    """One learning goes on already, or has not come to its end."""

    code = 2


class Improvement:
    """One learning. `order` is what was asked for, `state` running, finished, stopped or failed, `kept` the id of the
    adapted model once it is kept."""

    def __init__(self, order: dict[str, Any], process: subprocess.Popen[bytes], folder: Path) -> None:
        self.id = uuid.uuid4().hex
        self.order, self.process, self.folder = order, process, folder
        self.events = EventLog(self.id)
        self.state, self.kept = "running", ""
        self.progress: dict[str, Any] | None = None
        self._lock = threading.Lock()

    @property
    def result(self) -> dict[str, Any] | None:
        """What came of it, None before its end and where it has none."""
        last = self.events.last
        return last.data["improvement"] if last is not None and last.kind == "finished" else None

    def told(self) -> dict[str, Any]:
        """How it stands, as the wire has it."""
        last, result = self.events.last, self.result
        order = {name: self.order[name] for name in ("name", "label", "model", "minutes")}
        if result is not None:
            order["label"] = result["adapter"]["label"]
        return {
            "id": self.id,
            "state": self.state,
            **order,
            "events": self.events.length,
            "progress": self.progress,
            "kept": self.kept,
            "result": result,
            "problem": last.data if last is not None and last.kind == "failed" else None,
        }

    def hear(self, kind: str, data: dict[str, Any]) -> None:
        """A word of its process."""
        if kind == "improve":
            self.progress = data
            self.events.append(kind, data)
        else:
            self.end(kind, data)

    def end(self, state: str, data: dict[str, Any]) -> None:
        """The first end counts; nothing comes after it."""
        with self._lock:
            if self.state == "running":
                self.state = state
                self.events.append(state, data)

    def stop(self) -> None:
        """End its process at once; there is nothing in it that is worth keeping."""
        self.end("stopped", {"improvement": None})
        self.process.kill()

    def forget(self) -> None:
        """What it learned is gone; what was kept is a file of its own."""
        shutil.rmtree(self.folder, ignore_errors=True)


class Improvements:
    """All since the server began. Methods may be called from any thread."""

    def __init__(self, clock: IdleClock) -> None:
        self._clock = clock
        self._all: OrderedDict[str, Improvement] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def running(self) -> int:
        """How many go on: 0 or 1."""
        return sum(one.state == "running" for one in list(self._all.values()))

    def all(self) -> list[Improvement]:
        """Those that can be asked for, newest first."""
        with self._lock:
            return list(reversed(self._all.values()))

    def get(self, number: str) -> Improvement:
        """The one of that id. Raises UnknownImprovement."""
        with self._lock:
            found = self._all.get(number)
        if found is None:
            raise UnknownImprovement(f"There is no learning {number} here; it may have been thrown away.")
        return found

    def begin(self, order: dict[str, Any]) -> Improvement:
        """Begin to learn. Raises BadInput where it cannot be, NameTaken, BusyLearning."""
        _check(order)
        with self._lock:
            if self.running:
                raise BusyLearning("The model is being taught already; wait for it, or stop it.")
            one = Improvement(order, _started(), Path(tempfile.mkdtemp(prefix="rsvlm-improve-")))
            self._all[one.id] = one
            self._forget_old()
        threading.Thread(target=self._follow, args=(one,), name=f"learn {one.id}", daemon=True).start()
        return one

    def keep(self, number: str, name: str, overwrite: bool) -> dict[str, Any]:
        """Put what was learned among the adapters: the adapted model's entry. Raises RsvlmError."""
        from ..models import adapter_desk

        one = self.get(number)
        result = one.result
        if result is None:
            raise BadInput(f"The learning {number} has nothing to keep: it is {one.state}.")
        entry = adapter_desk.add(Path(result["path"]), name or one.order["name"], overwrite)
        one.kept = entry["info"]["id"]
        return entry

    def drop(self, number: str) -> Improvement:
        """Stop one that goes on; throw away what one that ended has learned, and forget it."""
        one = self.get(number)
        if one.state == "running":
            one.stop()
            return one
        with self._lock:
            self._all.pop(number, None)
        one.forget()
        return one

    def close(self) -> None:
        """Stop what goes on and throw away what was not kept."""
        for one in list(self._all.values()):
            one.stop()
            one.forget()

    def _forget_old(self) -> None:
        ended = [one for one in self._all.values() if one.events.ended]
        for one in ended[: max(0, len(ended) - KEPT)]:
            del self._all[one.id]
            one.forget()

    def _follow(self, one: Improvement) -> None:
        """Give the process its order and pass on what it says, to its end."""
        process = one.process
        assert process.stdin is not None and process.stdout is not None
        try:
            order = {**one.order, "out": str(one.folder / f"{one.order['name']}.safetensors")}
            process.stdin.write(json.dumps(order).encode() + b"\n")
            process.stdin.flush()
            for line in process.stdout:
                said = json.loads(line)
                one.hear(said["kind"], said["data"])
            code = process.wait()
        except (OSError, ValueError, KeyError):
            log.exception("what the process of learning says cannot be read")
            process.kill()
            code = process.wait()
        sentence = f"Learning ended unexpectedly (code {code}); the server's log has the details."
        if code in (-9, 137):
            sentence = "The system ended the learning, for want of memory as a rule; close other programs."
        one.end("failed", {"code": 3, "message": sentence})
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        if one.state != "finished":
            one.forget()
        self._clock.touch()


def _check(order: dict[str, Any]) -> None:
    """Raises BadInput or NameTaken where it is known without looking into files that it cannot be."""
    from ..models import adapters
    from ..models.ram import free_ram
    from ..models.registry import small_folder

    if not adapters.is_name(order["name"]):
        raise BadInput(f"'{order['name']}' is no name of an adapter; use letters, digits, '-' and '_', 64 at most.")
    if adapters.stamp(order["name"])[1]:
        raise NameTaken(f"There is an adapter {order['name']} already; name it otherwise, or remove that one first.")
    if not order["files"]:
        raise BadInput("There is nothing to learn from; export training data from what was reviewed.")
    for file in order["files"]:
        if not os.path.isabs(file) or not os.path.isfile(file):
            raise BadInput(f"There is no file {file}; name training data that was exported, with its folders.")
    small_folder(order["model"])
    lacking = [name for name in NEEDED if find_spec(name) is None]
    if lacking:
        raise BadInput(f"Learning needs {lacking[0]}, which is not installed here; set up the full environment.")
    free = free_ram()
    if free is not None and free < NEEDS:
        raise BadInput(
            f"Learning needs {NEEDS / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free; close other programs."
        )


def _started() -> subprocess.Popen[bytes]:
    """The process that learns, before it has its order. Raises BadInput where it cannot be started."""
    try:
        return subprocess.Popen(  # nosec B603 # this Python with a module of ours
            [sys.executable, "-m", MODULE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **ONE_THREAD},
            creationflags=_NO_WINDOW,
        )
    except OSError as error:
        raise BadInput(f"Learning cannot be started ({error.strerror}); free some of this computer first.") from error
