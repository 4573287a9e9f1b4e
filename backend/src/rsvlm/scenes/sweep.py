"""All tiles of a plan that are left, read ahead, looked at and kept, at the same time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from ..errors import ModelFailure
from ..imagery.scene import Scene
from ..models.base import Control
from .ledger import Entry, Ledger
from .looking import Look, Seen
from .plan import DONE, FAILED, ScenePlan
from .reading import Read, Reader

TOGETHER_FOR = 0.5
"""Seconds over which what was found is kept in one transaction; as much is asked again after a power cut."""

Told = Callable[[Entry], None]
"""Hears of each tile once it is kept."""

Sweep = Callable[[ScenePlan, Ledger, Told], ScenePlan]
"""Does what is left of a plan and keeps it: here (`sweep_here`) or elsewhere (`cluster`)."""


def sweep_here(scene: Scene, look: Look, control: Control) -> Sweep:
    """Look at tiles in this process.

    Tiles are told of in the order of the plan. One that cannot be read or answered is FAILED and the others go on. A
    stop keeps what was looked at and raises Stopped after that; BadInput where the ledger cannot be written, and where
    nothing could be read for long.
    """
    return lambda plan, ledger, told: _sweep(plan, scene, look, ledger, control, told)


def _sweep(plan: ScenePlan, scene: Scene, look: Look, ledger: Ledger, control: Control, told: Told) -> ScenePlan:
    keeper = Keeper(ledger, told)
    reader = Reader(scene, plan.left(), look.together)
    states = plan.states.copy()
    try:
        for batch in reader.batches():
            control.check()
            for entry in _looked_at(batch, look):
                states[entry.tile.index] = entry.state
                keeper.keep(entry)
            keeper.flush_in_time()
    finally:
        reader.stop()
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
        self.flush_in_time()

    def flush_in_time(self) -> None:
        """Write what is waiting where it has waited long enough."""
        if self._entries and time.monotonic() - self._since >= TOGETHER_FOR:
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
