"""The product, made to write a wanted answer: everything is computed as it would be, then the wanted token is taken.

Random weights write nonsense under any grammar. What an answer costs depends on what it says, so both sides of the
comparison are made to say what a label of real data says.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from plain import now
from rsvlm.decoding.automaton import Allowed
from rsvlm.decoding.greedy import Choice
from rsvlm.models.base import Control, Generation, Query
from rsvlm.models.rsunivlm.torch_model import ROOM, TorchModel
from rsvlm.models.rsunivlm.torch_published import Prefix
from rsvlm.models.torch_session import TorchSession
from torch import Tensor


@dataclass
class Spent:
    """What decoding took: seconds since the (first) prompt was read, those inside the model, tokens of each forward."""

    seconds: float = 0.0
    in_model: float = 0.0
    lengths: list[int] = field(default_factory=list)

    @property
    def forwards(self) -> int:
        return len(self.lengths)


class SteeredSession(TorchSession[Prefix]):
    """Chooses as ever, then takes the next of `wanted` in place of what was chosen."""

    wanted: Sequence[int] = ()
    spent: Spent

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        begun = time.perf_counter()
        chosen = super().choose(row, allowed, written)
        self.spent.in_model += time.perf_counter() - begun
        if not self.wanted:
            return chosen
        token = self.wanted[len(written)]
        if allowed is not None and token not in allowed:
            raise RuntimeError(f"The grammar does not allow token {token}, the next one of the wanted answer.")
        return Choice(token, chosen.probability, chosen.others)


class SteeredModel(TorchModel):
    """The product that writes the `wanted` tokens of each prompt; `said` and `spent` are since the last `start`."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self._feed = self.network.read
        self.network.read = self._timed
        self.start({})

    def start(self, wanted: dict[str, Sequence[int]]) -> None:
        self.wanted, self.said, self.spent = wanted, [], Spent()
        self._started: float | None = None

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        answers = super().generate(queries, control, grammar)
        if len(queries) == 1 or self.switches.together:  # else each has been here alone
            self.said += [answer.text for answer in answers]
        assert self._started is not None
        self.spent.seconds = now(self.network.device) - self._started
        return answers

    def session(self, query: Query, prompt: Prefix, penalty: float) -> TorchSession[Prefix]:
        self._started = self._started or now(self.network.device)
        session = SteeredSession(self.network, prompt, ROOM, penalty, self._head)
        session.wanted, session.spent = self.wanted.get(query.prompt, ()), self.spent
        return session

    def _timed(self, answers: Sequence[tuple[Prefix, Sequence[int]]]) -> list[Tensor]:
        begun = time.perf_counter()
        found = self._feed(answers)
        self.spent.in_model += now(self.network.device) - begun
        self.spent.lengths.append(sum(len(tokens) for _, tokens in answers))
        return found
