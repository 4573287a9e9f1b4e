"""How long learning will still take, told from what it took so far. Pure arithmetic on clocks."""

from __future__ import annotations

import time
from typing import Callable

AGAIN = "examine again"
STAGES = ("examine", "look", "see", "learn", AGAIN)


class Remaining:
    """Estimates seconds of the clock on the wall. `budget` are seconds of a core that learning may take at most.

    The second examination takes as long as the first; between the two the budget is what is known until steps are
    counted. A machine that does other things too is allowed for: seconds of a core take as long as they took so far.
    """

    def __init__(
        self, budget: float, wall: Callable[[], float] = time.monotonic, core: Callable[[], float] = time.process_time
    ) -> None:
        self._budget, self._wall, self._core = budget, wall, core
        self._stage = ""
        self._begun, self._learning, self._first = (wall(), core()), (0.0, 0.0), 0.0

    def left(self, stage: str, done: int, total: int) -> float | None:
        """Seconds that are left where `done` of `total` of a stage are done; None where nothing is known yet."""
        now = self._wall(), self._core()
        if stage != self._stage:
            if self._stage == "examine":
                self._first, self._learning = now[0] - self._begun[0], now
            self._stage, self._begun = stage, now
        elapsed = now[0] - self._begun[0]
        rest = elapsed / done * (total - done) if done else None
        if stage == "examine":
            return None if rest is None else rest + self._budget + elapsed + rest
        if stage == AGAIN:
            return max(self._first - elapsed, 0.0) if rest is None else rest
        spent = now[1] - self._learning[1]
        slow = (now[0] - self._learning[0]) / spent if spent > 0.5 else 1.0
        within = max(self._budget - spent, 0.0) * max(slow, 1.0)
        return self._first + (within if stage != "learn" or rest is None else min(within, rest))
