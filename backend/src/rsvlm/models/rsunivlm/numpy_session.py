"""One answer being written by the small model, in numpy: what a token reads beside the text before it.

A mask token is given the cell it is about to write and the dense head's evidence for the rest of that row; a box's
coordinates may be copied from candidates of the box head (pointer-generator).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ...decoding.automaton import Allowed
from ...decoding.cells import CellTracker
from ...decoding.greedy import FEW, Choice
from .evidence import Integers, pointer_state, unwritten
from .numpy_decoder import NumpyCache, NumpyDecoder

Floats = npt.NDArray[np.float32]


class NumpySession:
    """A `decoding.greedy.Session` that goes on from a cache, which it changes.

    `hidden` (width,) is that of the prompt's last token. `places` (rows + 1, cols, width) is what a token reads at
    each cell of a mask, `tracker` tells the cell; both None for other answers.
    """

    def __init__(
        self,
        decoder: NumpyDecoder,
        cache: NumpyCache,
        expert: int,
        hidden: Floats,
        tracker: CellTracker | None = None,
        places: Floats | None = None,
    ) -> None:
        self._decoder, self._cache, self._expert = decoder, cache, expert
        self._hidden = hidden[None]
        self._places = places
        self._trackers = [tracker] if tracker is not None else []
        self._indices: dict[tuple[int, ...], npt.NDArray[np.intp]] = {}

    def feed(self, tokens: Sequence[int]) -> None:
        """Reads further tokens of the answer in one forward."""
        embeds = self._decoder.embeddings[np.asarray(tokens)]
        if self._places is not None:
            cells = []
            for token in tokens:
                tracker = copy(self._trackers[-1])
                cells.append(tracker.read(token))
                self._trackers.append(tracker)
            rows, cols = np.transpose(cells)
            embeds = embeds + self._places[rows, cols]
        self._hidden = self._decoder.forward(embeds, self._expert, self._cache)

    def forget(self, count: int) -> None:
        """Takes back the last `count` tokens that were read."""
        self._cache.length -= count
        del self._trackers[len(self._trackers) - count :]

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        """The most probable allowed token after the `row`-th token of the last `feed`, and its probability."""
        hidden = self._hidden[row]
        if allowed is None:
            scores = self._decoder.logits(hidden)
            best = int(scores.argmax())
            return Choice(best, float(_softmax(scores)[best]))
        tokens = self._index(allowed)
        return _choice(allowed, _softmax(self._decoder.logits(hidden, tokens)))

    def _index(self, allowed: tuple[int, ...]) -> npt.NDArray[np.intp]:
        if allowed not in self._indices:
            self._indices[allowed] = np.array(allowed, dtype=np.intp)
        return self._indices[allowed]


@dataclass(frozen=True)
class Pointer:
    """Weights that copy coordinates: a query of the hidden state, keys (N, width of a key) of the candidates, the share
    of copying, and how strongly boxes that are written already (first) or far off (second) are avoided. `further` (2,
    width) weighs what is not written yet (see `evidence.unwritten`)."""

    query: Floats
    query_bias: Floats
    gate: Floats
    gate_bias: float
    strength: Floats
    keys: Floats
    numbers: Integers
    """(N, 4) the candidates' integers."""
    scores: Floats
    """(N,) how surely each is what is asked for."""
    further: Floats
    further_bias: Floats

    def shares(self, hidden: Floats, written: list[tuple[int, ...]]) -> Floats:
        """The share of each candidate, (N,), at the next coordinate of the last box of `written`."""
        used, distance = pointer_state(self.numbers, written)
        scores = self.keys @ (self.query @ hidden + self.query_bias) / np.float32(self.keys.shape[1] ** 0.5)
        scores = scores - self.strength[0] * 4 * used - self.strength[1] * 4 * distance
        return _softmax(scores)

    def speaks_for_further(self, hidden: Floats, written: list[tuple[int, ...]]) -> float:
        """What is added to the logit of a further box after the boxes `written`."""
        used, _ = pointer_state(self.numbers, written)
        return float((self.further @ hidden + self.further_bias) @ unwritten(self.scores, used))

    def copies(self, hidden: Floats) -> float:
        """The probability that the next coordinate is copied."""
        return float(1 / (1 + np.exp(-(self.gate @ hidden + self.gate_bias))))


class BoxSession(NumpySession):
    """Coordinates are a mixture of what the text says and what the candidates' numbers are; whether there is a further
    box is the text's choice beside what is not written yet."""

    def __init__(
        self,
        decoder: NumpyDecoder,
        cache: NumpyCache,
        expert: int,
        hidden: Floats,
        pointer: Pointer,
        number_ids: Mapping[int, int],
        open_box: int,
    ) -> None:
        """`number_ids` leads from integers to tokens; `open_box` is the token `[`."""
        super().__init__(decoder, cache, expert, hidden)
        self._pointer = pointer
        self._token_of = np.array([number_ids[n] for n in range(len(number_ids))], dtype=np.intp)
        self._numbers = {token: number for number, token in number_ids.items()}
        self._open_box = open_box

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        if allowed is not None and self._open_box in allowed and len(allowed) > 1:
            if not self._is_complete(written):
                scores = self._decoder.logits(self._hidden[row], self._index(allowed))
                spoken = self._pointer.speaks_for_further(self._hidden[row], self._boxes(written))
                return _choice(allowed, _softmax(scores + spoken * (self._index(allowed) == self._open_box)))
            allowed = tuple(token for token in allowed if token != self._open_box)
        if allowed is None or allowed[0] not in self._numbers or not len(self._pointer.numbers):
            return super().choose(row, allowed, written)
        hidden, boxes = self._hidden[row], self._boxes(written)
        probabilities = _softmax(self._decoder.logits(hidden))
        copied = np.zeros_like(probabilities)
        corner = self._pointer.numbers[:, len(boxes[-1])]
        np.add.at(copied, self._token_of[corner], self._pointer.shares(hidden, boxes))
        share = self._pointer.copies(hidden)
        mixed: Floats = (share * copied + (1 - share) * probabilities)[self._index(allowed)].astype(np.float32)
        return _choice(allowed, mixed / np.float32(max(float(mixed.sum()), 1e-30)))

    def _is_complete(self, written: Collection[int]) -> bool:
        """Whether every candidate is written: a further box could only be one of them again."""
        boxes, numbers = self._boxes(written), self._pointer.numbers
        return bool(boxes) and len(numbers) > 0 and bool(pointer_state(numbers, boxes)[0].all())

    def _boxes(self, written: Collection[int]) -> list[tuple[int, ...]]:
        """The corners of the boxes so far; the last one is open."""
        boxes: list[tuple[int, ...]] = []
        for token in written:
            if token == self._open_box:
                boxes.append(())
            elif token in self._numbers and boxes:
                boxes[-1] = (*boxes[-1], self._numbers[token])
        return boxes


def _choice(allowed: tuple[int, ...], odds: Floats) -> Choice:
    """The most probable of `allowed`, whose probabilities are `odds`."""
    best = int(odds.argmax())
    others = tuple(zip(allowed, odds.tolist())) if len(allowed) <= FEW else ()
    return Choice(allowed[best], float(odds[best]), others)


def _softmax(scores: Floats) -> Floats:
    powers: Floats = np.exp(scores - scores.max())
    powers /= powers.sum()
    return powers
