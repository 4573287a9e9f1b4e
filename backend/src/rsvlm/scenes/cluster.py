"""A plan's tiles over many processes or machines: workers read and look, one process keeps what they find.

Dask moves tiles' windows out and what was found back; each worker opens the scene once, and loads the model once for
all scenes that it is asked of. A worker may die, come late or be added: its tiles go to another one. A tile that kills
every worker it is given to is FAILED.
"""

from __future__ import annotations

import contextlib
import functools
import json
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import BadInput, ModelFailure
from ..imagery.tiles import Tile
from ..models import registry
from ..models.base import Control, Model
from ..request_reading import request_from_json
from ..schema import Request, to_json
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

IN_FLIGHT = 3
"""Tiles a worker has in hand or waiting, so that it never waits for the next."""

_BEAT = 0.2
"""Seconds between two looks at whether the person stopped it."""


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

    Raises BadInput where nothing answers there.
    """
    import dask
    from distributed import Client, LocalCluster

    settings = {"distributed.scheduler.allowed-failures": TRIES - 1, "distributed.worker.daemon": False}
    with dask.config.set(settings), contextlib.ExitStack() as stack:
        try:
            if address:
                yield stack.enter_context(Client(address, timeout=10))
                return
        except OSError as error:
            raise BadInput(f"No Dask scheduler answers at {address} ({error}); start one or leave it out.") from error
        local = LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None)
        stack.enter_context(local)
        yield stack.enter_context(Client(local))


def sweep_cluster(request: Request, client: Client, control: Control) -> Sweep:
    """Look at tiles with the workers of a cluster, as `sweep_here` does it in this process.

    Tiles are told of in the order in which they are done. Workers must see the scene under the same path.
    """
    return lambda plan, ledger, told: _sweep(plan, request, client, ledger, control, told)


def _sweep(
    plan: ScenePlan, request: Request, client: Client, ledger: Ledger, control: Control, told: Told
) -> ScenePlan:
    from distributed import as_completed

    whole = request.whole and replace(request.whole, sample="")  # which tiles is decided here
    asked = to_json(replace(request, whole=whole))
    states, keeper, left = plan.states.copy(), Keeper(ledger, told), plan.left()
    flying: dict[str, Tile] = {}
    run = uuid.uuid4().hex  # two dates may lie on one ground: Dask would give the answers of the first for the second
    waiting = as_completed(raise_errors=False)

    def send() -> None:
        room = IN_FLIGHT * max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
        while len(flying) < room and (tile := next(left, None)) is not None:
            future = client.submit(look_at, asked, plan.ground(), tile, key=f"rsvlm-{run}-{tile.index}")
            flying[future.key] = tile
            waiting.add(future)

    try:
        send()
        while flying:
            control.check()
            for future in _done(waiting):
                tile = flying.pop(future.key)
                entry = _entry(tile, future)
                states[tile.index] = entry.state
                keeper.keep(entry)
            send()
    finally:
        keeper.flush()
        client.cancel(list(waiting.futures))
    return plan.with_states(states)


def _done(waiting: Any) -> list[Future]:
    """The futures that are done by now; waits a moment where none is."""
    found = list(waiting.next_batch(block=False))
    if not found:
        time.sleep(_BEAT)
    return found


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
