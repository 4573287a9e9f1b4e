"""A plan's tiles over many processes or machines: workers read and look, one process keeps what they find.

Dask moves tiles' windows out and what was found back; each worker opens the scene once, and loads the model once for
all scenes that it is asked of. A worker may die, be slow or be added (`flight.py`): its tiles go to another one. A tile
that kills every worker it is given to is FAILED.
"""

from __future__ import annotations

import contextlib
import functools
import json
import logging
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import BadInput, ModelFailure
from ..imagery.tiles import Tile
from ..models import registry
from ..models.base import Control, Model
from ..request_reading import request_from_json
from ..schema import Request, to_json
from .flight import Flight
from .found import pack, unpack
from .ledger import Entry, Ledger
from .looking import ModelLook
from .opening import Opened, open_request
from .plan import DONE, FAILED, ScenePlan
from .reading import seen_of
from .sweep import Keeper, Sweep, Told

if TYPE_CHECKING:
    from distributed import Client, Future

TRIES = 3
"""Workers that a tile is given to, at most, before it counts as poisoned."""

LOCAL = {
    "distributed.scheduler.allowed-failures": TRIES - 1,
    "distributed.scheduler.worker-saturation": 1.0,  # a tile that waits is not where another one kills the worker
    "distributed.worker.daemon": False,
}
"""How Dask is set up for workers of this machine."""

HERE = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
"""Where the scheduler listens: nobody else reaches it, and any free port will do."""


@dataclass(frozen=True)
class Outcome:
    """What a worker says of a tile: its state, what was found (packed), seconds and a reason."""

    state: int
    found: bytes
    seconds: float
    reason: str


@contextlib.contextmanager
def cluster(address: str, workers: int = 0) -> Iterator[Client]:
    """A client of the scheduler at `address`, or of `workers` processes of this machine where it is "".

    Workers of this machine have a GPU each, in turns where there are fewer. Raises BadInput where nothing answers.
    """
    import dask
    from distributed import Client, Nanny, Scheduler, SpecCluster

    with contextlib.ExitStack() as stack:
        try:
            if address:
                yield stack.enter_context(Client(address, timeout=10))
                return
        except OSError as error:
            raise BadInput(f"No Dask scheduler answers at {address} ({error}); start one or leave it out.") from error
        stack.enter_context(dask.config.set(LOCAL))
        quiet = logging.WARNING
        options = (
            {"nthreads": 1, "env": environment, "silence_logs": quiet}
            for environment in device_of_each(workers, gpus())
        )
        local = SpecCluster(
            workers={number: {"cls": Nanny, "options": each} for number, each in enumerate(options)},
            scheduler={"cls": Scheduler, "options": {**HERE, "dashboard": False}},
            silence_logs=quiet,
        )
        stack.enter_context(local)
        yield stack.enter_context(Client(local))


def gpus() -> list[str]:
    """The GPUs of this machine that may be used, as CUDA numbers or names them."""
    chosen = os.environ.get("CUDA_VISIBLE_DEVICES")
    if chosen is not None:
        return [one.strip() for one in chosen.split(",") if one.strip()]
    return sorted((one.name.removeprefix("nvidia") for one in Path("/dev").glob("nvidia[0-9]*")), key=int)


def device_of_each(workers: int, devices: Sequence[str]) -> list[dict[str, str]]:
    """The variables with which each of some workers is started: it sees one GPU and takes it for the only one."""
    return [{"CUDA_VISIBLE_DEVICES": devices[n % len(devices)]} if devices else {} for n in range(workers)]


def sweep_cluster(request: Request, client: Client, control: Control) -> Sweep:
    """Look at tiles with the workers of a cluster, as `sweep_here` does it in this process.

    Tiles are told of in the order in which they are done. Workers must see the scene under the same path.
    """
    return lambda plan, ledger, told: _sweep(plan, request, client, ledger, control, told)


def _sweep(
    plan: ScenePlan, request: Request, client: Client, ledger: Ledger, control: Control, told: Told
) -> ScenePlan:
    whole = request.whole and replace(request.whole, sample="")  # which tiles is decided here
    asked, ground = to_json(replace(request, whole=whole)), plan.ground()
    states, keeper, left = plan.states.copy(), Keeper(ledger, told), plan.left()
    flight = Flight(client, lambda tile, **where: client.submit(look_at, asked, ground, tile, **where))
    try:
        while True:
            for tile in islice(left, flight.room()):
                flight.send(tile)
            if not flight.count:
                break
            control.check()
            for tile, future in flight.landed():
                entry = _entry(tile, future)
                states[tile.index] = entry.state
                keeper.keep(entry)
            keeper.flush_in_time()
            flight.send_late_ones_again()
    finally:
        keeper.flush()
        flight.cancel()
    return plan.with_states(states)


def _entry(tile: Tile, future: Future) -> Entry:
    """What became of a tile, from what its worker told or how it ended."""
    if future.status == "finished":
        result: Outcome = future.result()
        found = unpack(result.found) if result.found else None
        return Entry(tile, result.state, found, result.seconds, result.reason)
    error = future.exception()
    reason = f"{type(error).__name__}: {error}" if error is not None else future.status
    if type(error).__name__ == "KilledWorker":
        reason = f"{TRIES} workers died over this tile"
    return Entry(tile, FAILED, reason=" ".join(reason.split()))


_open: dict[str, tuple[Opened, ModelLook]] = {}
"""What this worker has open: the scene and the model of one ground and request at a time."""


def look_at(asked: dict[str, Any], ground: str, tile: Tile) -> Outcome:
    """In a worker: read a tile and look at it. Raises BadInput where the worker sees another scene."""
    begun = time.perf_counter()
    try:
        opened, look = _opened(asked, ground)
        seen = seen_of(opened.scene, tile)
        if isinstance(seen, Entry):
            return Outcome(seen.state, b"", time.perf_counter() - begun, seen.reason)
        (found,) = look.look([seen])
    except ModelFailure as failure:
        return Outcome(FAILED, b"", time.perf_counter() - begun, str(failure))
    return Outcome(DONE, pack(found), time.perf_counter() - begun, "")


def _opened(asked: dict[str, Any], ground: str) -> tuple[Opened, ModelLook]:
    name = f"{ground} {json.dumps(asked, sort_keys=True)}"
    if name not in _open:
        for opened, _ in _open.values():
            opened.scene.close()
        _open.clear()
        request = request_from_json(asked)
        stamp = registry.stamp(request.model)
        opened = open_request(request, lambda: _loaded(request.model, request.device, request.precision, stamp))
        if opened.plan.ground() != ground:
            raise BadInput("A worker sees another picture under this path; share one folder with all workers.")
        _open[name] = opened, opened.look(request, _Unstoppable())
    return _open[name]


@functools.lru_cache(maxsize=1)
def _loaded(model: str, device: str, precision: str, stamp: object) -> Model:
    """This worker's model; another one where its files, of which there is a stamp, have changed."""
    return registry.load(model, device, precision)


class _Unstoppable:
    """A worker finishes its tile; what is stopped is what it would be given next."""

    def check(self) -> None:
        pass
