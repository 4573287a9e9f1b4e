"""All tiles of a plan that are left, read ahead, looked at and kept, at the same time."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from typing import Union

from ..errors import ModelFailure, RsvlmError
from ..imagery.scene import Scene, read_around
from ..imagery.tiles import Tile
from ..models.base import Control
from .ledger import Entry, Ledger
from .looking import Look, Seen
from .plan import DONE, EMPTY, FAILED, ScenePlan

AHEAD = 4
"""Batches that are read before they are looked at, at most: memory is that of so many, whatever the scene."""

TOGETHER_FOR = 0.5
"""Seconds over which what was found is kept in one transaction; as much is asked again after a power cut."""

_TRIES = 3
_PATIENCE = 0.2
"""Seconds before a tile is read again, doubled each time: a network may stall for a moment."""

Told = Callable[[Entry], None]
"""Hears of each tile once it is kept."""

Sweep = Callable[[ScenePlan, Ledger, Told], ScenePlan]
"""Does what is left of a plan and keeps it: here (`sweep_here`) or elsewhere (`cluster`)."""

Read = Union[Seen, Entry]
"""A tile as it was read, or what became of it without being looked at: without data, or not to be read."""

Waiting = queue.Queue[Union[Read, Exception, None]]
"""What the reader hands over: tiles in order, then None or what went wrong."""


def sweep_here(scene: Scene, look: Look, control: Control) -> Sweep:
    """Look at tiles in this process.

    Tiles are told of in the order of the plan. One that cannot be read or answered is FAILED and the others go on. A
    stop keeps what was looked at and raises Stopped after that; BadInput where the ledger cannot be written.
    """
    return lambda plan, ledger, told: _sweep(plan, scene, look, ledger, control, told)


def _sweep(plan: ScenePlan, scene: Scene, look: Look, ledger: Ledger, control: Control, told: Told) -> ScenePlan:
    keeper = Keeper(ledger, told)
    stop = threading.Event()
    waiting: Waiting = queue.Queue(AHEAD * look.together)
    reader = threading.Thread(target=_read, args=(plan, scene, waiting, stop), name="rsvlm-read", daemon=True)
    reader.start()
    states = plan.states.copy()
    try:
        for batch in _batches(waiting, look.together):
            control.check()
            for entry in _looked_at(batch, look):
                states[entry.tile.index] = entry.state
                keeper.keep(entry)
    finally:
        stop.set()
        while reader.is_alive():  # it may wait for room
            _drain(waiting)
            reader.join(0.02)
        keeper.flush()
    return plan.with_states(states)


class Keeper:
    """Puts entries into the ledger, several in one transaction."""

    def __init__(self, ledger: Ledger, told: Told) -> None:
        self._ledger, self._told = ledger, told
        self._entries: list[Entry] = []
        self._since = time.monotonic()

    def keep(self, entry: Entry) -> None:
        """Take one more; it is written with others in a moment."""
        if not self._entries:
            self._since = time.monotonic()
        self._entries.append(entry)
        if time.monotonic() - self._since >= TOGETHER_FOR:
            self.flush()

    def flush(self) -> None:
        """Write what is waiting."""
        entries, self._entries = self._entries, []
        if entries:
            self._ledger.commit(entries)
        for entry in entries:
            self._told(entry)


def _looked_at(batch: list[Read], look: Look) -> Iterator[Entry]:
    """What became of some tiles, in their order. Where looking at several fails, each is tried alone."""
    seen = [one for one in batch if isinstance(one, Seen)]
    begun, refusal = time.perf_counter(), ""
    try:
        found = dict(zip((one.tile.index for one in seen), look.look(seen))) if seen else {}
    except ModelFailure as failure:
        found, refusal = {}, str(failure)
    seconds = (time.perf_counter() - begun) / max(len(seen), 1)
    for one in batch:
        if isinstance(one, Entry):
            yield one
        elif one.tile.index in found:
            yield Entry(one.tile, DONE, found[one.tile.index], seconds)
        elif len(seen) == 1:
            yield Entry(one.tile, FAILED, seconds=seconds, reason=refusal)
        else:
            yield _alone(one, look)


def _alone(seen: Seen, look: Look) -> Entry:
    begun = time.perf_counter()
    try:
        (found,) = look.look([seen])
    except ModelFailure as failure:
        return Entry(seen.tile, FAILED, seconds=time.perf_counter() - begun, reason=str(failure))
    return Entry(seen.tile, DONE, found, time.perf_counter() - begun)


def _batches(
    waiting: Waiting, most: int
) -> Iterator[list[Read]]:
    """What was read, so many tiles to look at at once. Raises what the reader met."""
    batch: list[Read] = []
    while (one := waiting.get()) is not None:
        if isinstance(one, Exception):
            raise one
        batch.append(one)
        if sum(isinstance(each, Seen) for each in batch) == most or len(batch) >= 64 * most:
            yield batch
            batch = []
    if batch:
        yield batch


def _read(
    plan: ScenePlan,
    scene: Scene,
    waiting: Waiting,
    stop: threading.Event,
) -> None:
    """Read tile after tile until there are none or somebody says stop; None, or what went wrong, comes last."""
    try:
        for tile in plan.left():
            if stop.is_set():
                return
            waiting.put(seen_of(scene, tile))
        waiting.put(None)
    except Exception as error:
        waiting.put(error)


def seen_of(scene: Scene, tile: Tile) -> Read:
    """Read a tile, again where it fails: EMPTY where it has no data, FAILED where it cannot be read."""
    for attempt in range(_TRIES):
        try:
            pictures, valid = read_around(scene, tile.window)
        except RsvlmError as error:
            reason = str(error)
            time.sleep(_PATIENCE * 2**attempt)
            continue
        if not valid.any():
            return Entry(tile, EMPTY, reason="no pixel with data")
        return Seen(tile, pictures, valid)
    return Entry(tile, FAILED, reason=reason)


def _drain(waiting: Waiting) -> None:
    while True:
        try:
            waiting.get_nowait()
        except queue.Empty:
            return
