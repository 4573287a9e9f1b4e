"""Answers in boxes as they are learned: where a coordinate is to be said, where a further box may begin, and what the
candidates behind the answer are to it there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..models.rsunivlm.evidence import Floats, Integers, pointer_state
from ..models.rsunivlm.tokenizer import LARGEST_NUMBER, Tokenizer


@dataclass(frozen=True)
class BoxTokens:
    """The token ids that boxes are made of, beside their commas. `numbers` is token id -> value."""

    opening: int
    closing: int
    numbers: Mapping[int, int]


def box_tokens(tokenizer: Tokenizer) -> BoxTokens:
    """The boxes' token ids in a vocabulary."""
    (opening,), (closing,) = tokenizer.encode("["), tokenizer.encode("]")
    return BoxTokens(opening, closing, {tokenizer.number(value): value for value in range(LARGEST_NUMBER + 1)})


class Coordinate(NamedTuple):
    """The token at `position` of an answer is a coordinate, the `corner`-th number (0-3) of its box. `used` and
    `distance` (N,) are the pointer's state before it."""

    position: int
    corner: int
    used: Floats
    distance: Floats


class Turn(NamedTuple):
    """At `position` of an answer a further box may begin; `used` (N,) are the candidates that are written by then."""

    position: int
    used: Floats


@dataclass(frozen=True)
class BoxAnswer:
    """What one answer leaves to say; the rest its form demands. `asked` is the class of boxes that is asked for.
    `start` is where the <answer> mark stands in its row: there the answer's token 0 is the target."""

    asked: int
    start: int
    coordinates: list[Coordinate]
    turns: list[Turn]

    def weights(self, length: int) -> list[float]:
        """1 for those of the first `length` tokens that boxes leave free (the first one, what comes after a box,
        coordinates), else 0: among what the form demands, whether there is another box would hardly count."""
        free = {one.position for one in self.coordinates} | {one.position for one in self.turns}
        return [1.0 if position in free else 0.0 for position in range(length)]


def read_boxes(
    answer: Sequence[int], tokens: BoxTokens, asked: int, start: int, numbers: Integers, most: int
) -> BoxAnswer:
    """What an answer's token ids leave to say. `numbers` (N, 4) are the candidates' integers, of which the prefix has
    room for `most`: so many the states are wide."""
    written: list[tuple[int, ...]] = []

    def state() -> npt.NDArray[np.float32]:
        """Used and distance, (2, most), once `written` is."""
        return np.pad(pointer_state(numbers, written), ((0, 0), (0, most - len(numbers))))

    coordinates, turns = [], [Turn(0, state()[0])]
    for position, token in enumerate(answer):
        if token == tokens.opening:
            written.append(())
        elif token == tokens.closing:
            turns.append(Turn(position + 1, state()[0]))
        elif token in tokens.numbers and written:
            coordinates.append(Coordinate(position, len(written[-1]), *state()))
            written[-1] = (*written[-1], tokens.numbers[token])
    return BoxAnswer(asked, start, coordinates, turns)


@dataclass(frozen=True)
class Coordinates:
    """Positions (P,) whose target is a coordinate: row and position in the batch, which corner (0-3), the class of
    boxes that is asked for, the share of the position in its answer (those of an answer add up to 1), and the pointer's
    state `used` and `distance` (P, N)."""

    row: npt.NDArray[np.int64]
    position: npt.NDArray[np.int64]
    corner: npt.NDArray[np.int64]
    asked: npt.NDArray[np.int64]
    share: npt.NDArray[np.float32]
    used: npt.NDArray[np.float32]
    distance: npt.NDArray[np.float32]


def joined_coordinates(answers: Sequence[tuple[int, BoxAnswer]]) -> Coordinates | None:
    """Those of a batch's answers, each with its row; None where there are none."""
    found = [
        (row, answer.start + one.position, one.corner, answer.asked, 1 / len(answer.coordinates), *one[2:])
        for row, answer in answers
        for one in answer.coordinates
    ]
    if not found:
        return None
    rows, positions, corners, asked, shares, used, distance = zip(*found)
    return Coordinates(
        np.array(rows), np.array(positions), np.array(corners), np.array(asked), np.array(shares, np.float32),
        np.stack(used), np.stack(distance),
    )


@dataclass(frozen=True)
class Turns:
    """Positions (P,) after which a further box may begin, with the token `opening`: row and position in the batch, the
    class of boxes that is asked for, and which candidates are written already (P, N)."""

    row: npt.NDArray[np.int64]
    position: npt.NDArray[np.int64]
    asked: npt.NDArray[np.int64]
    used: npt.NDArray[np.float32]
    opening: int


def joined_turns(answers: Sequence[tuple[int, BoxAnswer]], opening: int) -> Turns | None:
    """Those of a batch's answers, each with its row; None where there are no answers in boxes."""
    found = [
        (row, answer.start + one.position, answer.asked, one.used)
        for row, answer in answers
        for one in answer.turns
    ]
    if not found:
        return None
    rows, positions, asked, used = zip(*found)
    return Turns(np.array(rows), np.array(positions), np.array(asked), np.stack(used), opening)
