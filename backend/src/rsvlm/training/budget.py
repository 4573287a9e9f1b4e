"""How long a call may train, in minutes of a core: on machines that have other things to do."""

from __future__ import annotations

import time
from typing import Callable

from ..errors import BadInput, Stopped


class BudgetSpent(Stopped):
    """The time that was given for training is over. The message says what was kept."""


class Budget:
    """Core-minutes of one call, of all its processes together, from the moment it is made."""

    def __init__(self, minutes: float) -> None:
        """Raises BadInput where there is no time at all."""
        if not minutes > 0:
            raise BadInput(f"A budget of {minutes:g} core-minutes trains nothing; give more, or leave `minutes` out.")
        self.minutes = float(minutes)
        self._begun = time.process_time()

    def is_spent(self, total: Callable[[float], float]) -> bool:
        """Whether it is used up; `total` adds a number up over all processes, which have to ask alike."""
        return total(time.process_time() - self._begun) >= 60 * self.minutes


def budget_of(minutes: float | None) -> Budget | None:
    """The budget that a configuration's `minutes` are, None where it has none."""
    return None if minutes is None else Budget(minutes)
