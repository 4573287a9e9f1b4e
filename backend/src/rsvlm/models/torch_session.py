"""One answer being written by a large model, in torch; of whichever family, as long as it has a `Network`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Callable, Generic, Protocol, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..decoding.automaton import Allowed
from ..decoding.free import AnyText
from ..decoding.greedy import FEW, Choice, Written, write
from .torch_cache import KVCache

_KEPT = 1024
"""Up to so many allowed tokens only their rows of the head are read; it is an eighth of a token's work otherwise."""


class Begun(Protocol):
    """What was computed of a text so far: the cache, and the hidden state (width,) of its last token."""

    @property
    def cache(self) -> KVCache: ...

    @property
    def hidden(self) -> Tensor: ...


P = TypeVar("P", bound=Begun)


class Network(Protocol[P]):
    """What a session needs of a model. `max_positions` is how long a text may become."""

    @property
    def head_weight(self) -> Tensor:
        """(vocabulary, width)"""

    @property
    def max_positions(self) -> int: ...

    def fork(self, begun: P, room: int) -> P:
        """A copy to go on from, with room for so many further positions; `begun` stays as it is."""

    def scores(self, hidden: Tensor) -> Tensor:
        """Scores of the next token in float32, (..., usable tokens), of hidden states (..., width)."""

    def read(self, answers: Sequence[tuple[P, Sequence[int]]]) -> list[Tensor]:
        """Hidden states (L, width) of L further tokens of each answer; the caches grow by them."""


class Head:
    """The head's rows of small sets of tokens, in float32 in the computer's memory.

    Choosing among a few tokens then costs microseconds and no waiting for a GPU.
    """

    def __init__(self, weight: Tensor) -> None:
        """`weight` (vocabulary, width)"""
        self._weight = weight
        self._rows: dict[tuple[int, ...], npt.NDArray[np.float32]] = {}

    def rows(self, tokens: tuple[int, ...]) -> npt.NDArray[np.float32]:
        """(len(tokens), width)"""
        if tokens not in self._rows:
            chosen = self._weight[torch.tensor(tokens, device=self._weight.device)]
            self._rows[tokens] = chosen.float().cpu().numpy()
        return self._rows[tokens]


class TorchSession(Generic[P]):
    """A `decoding.greedy.Session` that goes on from a prompt, which stays as it is and can be used again.

    `room` positions are kept for the answer. The penalty divides positive and multiplies negative scores of tokens
    written before; 1.0 is none. `before` are tokens that count as written.
    """

    def __init__(
        self,
        network: Network[P],
        prompt: P,
        room: int,
        penalty: float = 1.0,
        head: Head | None = None,
        before: Collection[int] = (),
    ) -> None:
        self._network = network
        self._penalty, self._before = penalty, frozenset(before)
        self._answer = network.fork(prompt, room)
        self._head = head or Head(network.head_weight)
        self._exact: npt.NDArray[np.float32] | None = None
        self._heard(prompt.hidden[None])

    def feed(self, tokens: Sequence[int]) -> None:
        """Reads further tokens of the answer in one forward."""
        feed_together([(self, tokens)])

    def forget(self, count: int) -> None:
        """Takes back the last `count` tokens that were read."""
        self._answer.cache.crop(self._answer.cache.length - count)

    @torch.inference_mode()
    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        """The most probable allowed token after the `row`-th token of the last `feed`."""
        if self._penalty != 1.0:
            written = self._before.union(written)
        if allowed is not None and len(allowed) <= _KEPT:
            return self._among_few(row, allowed, written)
        scores = penalised(self._network.scores(self._hidden[row]), written, self._penalty)
        if allowed is not None:
            within = torch.tensor([token for token in allowed if token < scores.shape[0]], device=scores.device)
            scores = torch.full_like(scores, -torch.inf).index_copy(0, within, scores[within])
        best = int(scores.argmax())
        return Choice(best, float(scores.softmax(0)[best]))

    def _among_few(self, row: int, allowed: tuple[int, ...], written: Collection[int]) -> Choice:
        if self._exact is None:
            self._exact = self._hidden.float().cpu().numpy()
        scores = self._head.rows(allowed) @ self._exact[row]
        if self._penalty != 1.0:
            used = np.array([token in written for token in allowed])
            scores = np.where(used, np.where(scores > 0, scores / self._penalty, scores * self._penalty), scores)
        best = int(scores.argmax())
        odds = np.exp(scores - scores[best])
        odds /= odds.sum()
        others = tuple(zip(allowed, odds.tolist())) if len(allowed) <= FEW else ()
        return Choice(allowed[best], float(odds[best]), others)

    def _heard(self, hidden: Tensor) -> None:
        """`hidden` (L, width) of the tokens that were read last."""
        self._hidden, self._exact = hidden, None


def feed_together(steps: Sequence[tuple[TorchSession[P], Sequence[int]]]) -> None:
    """Sessions of one model read their next tokens in one forward."""
    network = steps[0][0]._network
    found = network.read([(session._answer, tokens) for session, tokens in steps])
    for (session, _), hidden in zip(steps, found):
        session._heard(hidden)


def greedy(
    network: Network[P],
    prompt: P,
    longest: int,
    eos: Collection[int],
    penalty: float = 1.0,
    check: Callable[[], None] = lambda: None,
) -> Written:
    """What the model writes after `prompt` without a grammar.

    At most `longest` tokens and never beyond the context; a token of `eos` is the last one. `check` is called before
    every forward and may raise.
    """
    longest = min(longest, network.max_positions - prompt.cache.length)
    return write(TorchSession(network, prompt, longest, penalty), AnyText(eos, longest), check)


def penalised(scores: Tensor, written: Collection[int], penalty: float) -> Tensor:
    """Scores (V,) with every id in `written` made less likely: divided where positive, multiplied where negative."""
    if penalty == 1.0 or not written:
        return scores
    ids = torch.tensor(sorted(set(written)), device=scores.device)
    old = scores[ids]
    return scores.index_copy(0, ids, torch.where(old > 0, old / penalty, old * penalty))
