"""Tiles that the workers of a cluster have in hand: few at a time, and those that do not come back sent once more."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..imagery.tiles import Tile

if TYPE_CHECKING:
    from distributed import Client, Future

IN_FLIGHT = 3
"""Tiles for each worker that are told to the scheduler, so that none waits for the next: all that it ever knows of."""

LATE = 60.0
"""Seconds that a worker has a tile in hand, at least, before another one gets it too."""

SLOW = 10
"""... and so many times what a tile takes on the whole."""

COPIES = 3
"""Workers that have the same tile in hand, at most."""

_BEAT = 0.2
"""Seconds to wait for a tile before something else is looked after."""

Submit = Callable[..., "Future"]
"""Has a tile looked at; takes the arguments of `Client.submit` besides."""


@dataclass
class _Flying:
    tile: Tile
    since: float
    futures: list[Future] = field(default_factory=list)


class Flight:
    """Tiles between being sent and being done. What comes first of a tile that several workers have is taken."""

    def __init__(self, client: Client, submit: Submit) -> None:
        self._client, self._submit = client, submit
        self._flying: dict[int, _Flying] = {}
        # Dask remembers what it was asked under a name; another run, over another date of one ground, has other names.
        self._run = uuid.uuid4().hex
        self._usual = 0.0
        self._looked = time.monotonic()

    @property
    def count(self) -> int:
        """How many tiles are on their way."""
        return len(self._flying)

    def room(self) -> int:
        """How many more may be sent: workers that have come are counted, those that have gone are not."""
        return max(0, IN_FLIGHT * max(1, len(self._workers())) - len(self._flying))

    def send(self, tile: Tile) -> None:
        """Have a tile looked at by any worker."""
        flying = self._flying[tile.index] = _Flying(tile, time.monotonic())
        flying.futures.append(self._submit(tile, key=self._key(tile, 0)))

    def landed(self) -> Iterator[tuple[Tile, Future]]:
        """The tiles that are done by now or, where it is the last one, given up; waits a moment where there is none."""
        from distributed import TimeoutError as TooLong
        from distributed import wait

        try:
            wait([one for each in self._flying.values() for one in each.futures], _BEAT, "FIRST_COMPLETED")
        except TooLong:
            return
        for flying in list(self._flying.values()):
            ended = [one for one in flying.futures if one.done()]
            good = next((one for one in ended if one.status == "finished"), None)
            if not ended or (good is None and len(ended) < len(flying.futures)):
                continue
            del self._flying[flying.tile.index]
            self._usual += ((time.monotonic() - flying.since) / IN_FLIGHT - self._usual) / 8
            yield flying.tile, good or ended[0]
            self._client.cancel([one for one in flying.futures if not one.done()])
            for one in flying.futures:
                one.release()  # else the scheduler keeps all answers until Python looks for cycles

    def send_late_ones_again(self) -> None:
        """Give tiles that a worker has had for too long to another one besides."""
        now, limit = time.monotonic(), max(LATE, SLOW * self._usual)
        late = [one for one in self._flying.values() if now - one.since > limit and len(one.futures) < COPIES]
        if not late or now - self._looked < limit / 10:
            return
        self._looked = now
        holders: dict[str, set[str]] = {}
        for worker, keys in self._client.processing().items():
            for key in keys:
                holders.setdefault(str(key), set()).add(worker)
        for one in late:
            holding = set().union(*(holders.get(future.key, set()) for future in one.futures))
            others = sorted(set(self._workers()) - holding)
            if holding and others:  # a tile that nobody has waits for its turn
                key = self._key(one.tile, len(one.futures))
                one.futures.append(self._submit(one.tile, key=key, workers=others, allow_other_workers=True))
                one.since = now

    def cancel(self) -> None:
        """Forget all that are on their way."""
        self._client.cancel([one for each in self._flying.values() for one in each.futures])
        self._flying.clear()

    def _key(self, tile: Tile, copy: int) -> str:
        return f"rsvlm-{self._run}-{tile.index}-{copy}"

    def _workers(self) -> list[str]:
        return list(self._client.scheduler_info(n_workers=-1)["workers"])
