"""Tiles of a scene read ahead of being looked at, and again where a reading fails."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Union

from ..errors import BadInput, RsvlmError, Stopped
from ..imagery.remote import NotNow
from ..imagery.scene import Scene, read_around
from ..imagery.tiles import Tile
from .ledger import Entry
from .looking import Seen
from .plan import EMPTY, FAILED

AHEAD = 4
"""Batches that are read before they are looked at, at most: memory is that of so many, whatever the scene."""

TRIES = 3
PAUSE = 0.2
"""Seconds before a tile is read again, doubled each time: a network may stall for a moment."""

LONG = 10.0
"""A reading that took so many seconds is not repeated: GDAL has asked several times by then (`imagery/gdal.py`)."""

CALM = 10.0
"""Seconds to wait between tiles, at most, while a network gives nothing: an outage shall cost few tiles."""

GIVE_UP = 120.0
"""Seconds in which nothing could be read, tile after tile, until a run ends. Damaged files fail at once, so the tiles
of a file of this machine go on."""

BEAT = 0.1
"""Seconds between two looks at whether the person stopped it while nothing arrives."""

LET_GO = 1.0
"""Seconds to wait for a reading at the end of a sweep. One that a network holds up is left to itself."""

Read = Union[Seen, Entry]
"""A tile as it was read, or what became of it without being looked at: without data, or not to be read."""

Wait = Callable[[float], object]


def seen_of(scene: Scene, tile: Tile) -> Read:
    """Read a tile, again where it fails: EMPTY where it has no data, FAILED where it cannot be read."""
    found = _tried(scene, tile, TRIES, time.sleep)
    return Entry(tile, FAILED, reason=str(found)) if isinstance(found, RsvlmError) else found


class Reader:
    """Reads tiles in a thread of its own, in their order, while others are looked at.

    Where one cannot be read, the next is tried once only until one can be read again; on a network it is waited longer
    and longer between them.
    """

    def __init__(self, scene: Scene, tiles: Iterable[Tile], together: int) -> None:
        """`together` is how many tiles are looked at at once."""
        self._scene, self._tiles, self._together = scene, tiles, together
        self._stop = threading.Event()
        self._waiting: queue.Queue[Read | Exception | None] = queue.Queue(AHEAD * together)
        self._thread = threading.Thread(target=self._run, name="rsvlm-read", daemon=True)
        self._thread.start()

    def batches(self) -> Iterator[list[Read]]:
        """What was read, so many tiles to look at at once; an empty list where nothing has come for BEAT seconds.

        Raises what went wrong with all tiles: BadInput where nothing could be read for GIVE_UP seconds.
        """
        batch: list[Read] = []
        while True:
            try:
                one = self._waiting.get(timeout=BEAT)
            except queue.Empty:
                yield []
                continue
            if one is None:
                break
            if isinstance(one, Exception):
                yield batch
                raise one
            batch.append(one)
            if sum(isinstance(each, Seen) for each in batch) == self._together or len(batch) >= 64 * self._together:
                yield batch
                batch = []
        if batch:
            yield batch

    def stop(self) -> None:
        """Read no more. A reading that goes on is waited for a moment and then left alone."""
        self._stop.set()
        until = time.monotonic() + LET_GO
        while self._thread.is_alive() and time.monotonic() < until:  # it may wait for room
            self._drain()
            self._thread.join(0.02)

    def _run(self) -> None:
        """Tile after tile until there are none or somebody says stop; None, or what went wrong, comes last."""
        failed, lost = 0, 0.0
        try:
            for tile in self._tiles:
                if self._stop.is_set():
                    return
                begun = time.monotonic()
                found = _tried(self._scene, tile, 1 if failed else TRIES, self._stop.wait)
                if not isinstance(found, RsvlmError):
                    failed, lost = 0, 0.0
                    self._waiting.put(found)
                    continue
                self._waiting.put(Entry(tile, FAILED, reason=str(found)))
                if isinstance(found, NotNow):
                    self._stop.wait(min(PAUSE * 2**failed, CALM))
                failed, lost = failed + 1, lost + time.monotonic() - begun
                if lost > GIVE_UP:
                    raise BadInput(
                        f"Nothing could be read for {lost:.0f} s and {failed} tiles: {found} What was done is kept; go "
                        "on with the same command and --resume."
                    )
            self._waiting.put(None)
        except Exception as error:
            self._waiting.put(error)

    def _drain(self) -> None:
        while True:
            try:
                self._waiting.get_nowait()
            except queue.Empty:
                return


def _tried(scene: Scene, tile: Tile, tries: int, wait: Wait) -> Read | RsvlmError:
    """A tile as it was read, EMPTY where it has no data, or why it could not be read, so many times."""
    for attempt in range(tries):
        begun = time.monotonic()
        try:
            pictures, valid = read_around(scene, tile.window)
        except Stopped:
            raise
        except RsvlmError as error:
            failure = error
            if time.monotonic() - begun > LONG or attempt == tries - 1:
                break
            wait(PAUSE * 2**attempt)
            continue
        return Seen(tile, pictures, valid) if valid.any() else Entry(tile, EMPTY, reason="no pixel with data")
    return failure
