"""What the text stage asks at each step, as something that can be stopped and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from .questions import Drawn, Questions

State = dict[str, Any]


class Draws:
    """A task by its share from a generator that all processes share, pictures from the process's own.

    Questions that were drawn in advance are not part of a state: what is kept is the generator before each draw from
    the pool that is still open, and taking up a state draws these again.
    """

    def __init__(
        self, questions: Questions, shares: Mapping[str, float], rows: Mapping[str, int], seed: int, rank: int
    ) -> None:
        self._questions, self._rows = questions, rows
        self._names = list(shares)
        weights = np.array(list(shares.values()))
        self._shares = weights / weights.sum()
        self._tasks, self._own = np.random.default_rng(seed), np.random.default_rng((seed, rank))
        self._open: dict[str, list[State]] = {}
        questions.waiting.clear()

    def next(self) -> tuple[str, Drawn]:
        """The next task and a batch of it."""
        task = self._names[int(self._tasks.choice(len(self._names), p=self._shares))]
        before = self._own.bit_generator.state
        begun = self._open.setdefault(task, [])
        if not self._questions.waiting.get(task):
            begun.clear()
        begun.append(dict(before))
        return task, self._questions.draw(task, self._rows[task], self._own)

    def state_dict(self) -> State:
        waiting = self._questions.waiting
        begun = {task: list(states) for task, states in self._open.items() if waiting.get(task)}
        return {"tasks": self._tasks.bit_generator.state, "own": self._own.bit_generator.state, "open": begun}

    def load_state_dict(self, state: State) -> None:
        self._questions.waiting.clear()
        self._open = {task: list(states) for task, states in state["open"].items()}
        for task, states in self._open.items():
            for before in states:
                self._own.bit_generator.state = before
                self._questions.draw(task, self._rows[task], self._own)
        self._tasks.bit_generator.state = state["tasks"]
        self._own.bit_generator.state = state["own"]
