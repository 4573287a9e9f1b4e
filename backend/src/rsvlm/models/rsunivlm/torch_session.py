"""One answer being written by the published model, in torch."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Callable

import torch
import torch.nn.functional as F
from torch import Tensor

from ...decoding.automaton import Allowed
from ...decoding.free import AnyText
from ...decoding.greedy import Written, write
from .torch_published import Prefix, PublishedModel, penalised

_FEW = 1024
"""Up to so many allowed tokens only their rows of the head are read; it is an eighth of a token's work otherwise."""


class TorchSession:
    """A `decoding.greedy.Session` that goes on from a prompt, which stays as it is and can be used again.

    `room` positions are kept for the answer. The penalty divides positive and multiplies negative scores of tokens
    written before; 1.0 is none.
    """

    def __init__(self, model: PublishedModel, prompt: Prefix, room: int, penalty: float = 1.0) -> None:
        self._model = model
        self._expert = prompt.expert
        self._penalty = penalty
        self._cache = prompt.cache.expand(1, prompt.cache.length + room)
        self._hidden = prompt.hidden[None]
        self._indices: dict[tuple[int, ...], Tensor] = {}

    @torch.inference_mode()
    def feed(self, tokens: Sequence[int]) -> None:
        """Reads further tokens of the answer in one forward."""
        self._hidden = self._model.read(tokens, self._expert, self._cache)

    def forget(self, count: int) -> None:
        """Takes back the last `count` tokens that were read."""
        self._cache.crop(self._cache.length - count)

    @torch.inference_mode()
    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> tuple[int, float]:
        """The most probable allowed token after the `row`-th token of the last `feed`, and its probability."""
        hidden = self._hidden[row]
        if allowed is not None and len(allowed) <= _FEW:
            if allowed not in self._indices:
                self._indices[allowed] = torch.tensor(allowed, device=hidden.device)
            scores = F.linear(hidden, self._model.decoder.lm_head.weight[self._indices[allowed]]).float()
            if self._penalty != 1.0:
                places = {token: place for place, token in enumerate(allowed)}
                scores = penalised(scores, [places[token] for token in written if token in places], self._penalty)
            best = int(scores.argmax())
            return allowed[best], float(scores.softmax(0)[best])
        scores = penalised(self._model.scores(hidden), written, self._penalty)
        if allowed is not None:
            within = torch.tensor([token for token in allowed if token < scores.shape[0]], device=hidden.device)
            scores = torch.full_like(scores, -torch.inf).index_copy(0, within, scores[within])
        best = int(scores.argmax())
        return best, float(scores.softmax(0)[best])


def greedy(
    model: PublishedModel,
    prompt: Prefix,
    longest: int,
    eos: Collection[int],
    penalty: float = 1.0,
    check: Callable[[], None] = lambda: None,
) -> Written:
    """What the model writes after `prompt` without a grammar, as the authors' demo decodes.

    At most `longest` tokens and never beyond the context; a token of `eos` is the last one. `check` is called before
    every forward and may raise.
    """
    longest = min(longest, model.config.decoder.max_positions - prompt.cache.length)
    return write(TorchSession(model, prompt, longest, penalty), AnyText(eos, longest), check)
