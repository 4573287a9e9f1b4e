"""Many questions behind one picture, as one padded batch: ids, places, evidence, targets and what may see what.

All samples of a row share its prefix (image tokens, candidates) and do not see each other: a picture is paid for once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ..decoding.cells import MaskTokens, cells_along
from ..models.rsunivlm.evidence import evidence_width, pointer_state
from ..models.rsunivlm.tokenizer import ANSWER, END, Tokenizer
from .prompts import Sample

CELLS = 24


@dataclass
class Row:
    """One prefix and its samples. `tables` holds a mask sample's evidence table; `numbers` the candidates' integers."""

    samples: list[Sample]
    tables: list[npt.NDArray[np.float32]] = field(default_factory=list)
    numbers: npt.NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Coordinates:
    """Positions whose target is a coordinate: row and position in the batch, which corner (0-3), the class of boxes
    that is asked for, the share of the position in its answer (those of an answer add up to 1), pointer state."""

    row: npt.NDArray[np.int64]
    position: npt.NDArray[np.int64]
    corner: npt.NDArray[np.int64]
    asked: npt.NDArray[np.int64]
    share: npt.NDArray[np.float32]
    used: npt.NDArray[np.float32]
    distance: npt.NDArray[np.float32]


@dataclass(frozen=True)
class Turns:
    """Positions after which a further box may begin, with the token `opening`: row and position in the batch, the class
    of boxes that is asked for, and which candidates are written already (P, N)."""

    row: npt.NDArray[np.int64]
    position: npt.NDArray[np.int64]
    asked: npt.NDArray[np.int64]
    used: npt.NDArray[np.float32]
    opening: int


class _Coordinate(NamedTuple):
    """One of `Coordinates`."""

    row: int
    position: int
    corner: int
    asked: int
    share: float
    used: npt.NDArray[np.float32]
    distance: npt.NDArray[np.float32]


@dataclass(frozen=True)
class Batch:
    """Text of several rows (B, T), padded. `segment` is 0 for padding; `weight` 0 where a token is forced."""

    ids: npt.NDArray[np.int64]
    segment: npt.NDArray[np.int64]
    position: npt.NDArray[np.int64]
    target: npt.NDArray[np.int64]
    weight: npt.NDArray[np.float32]
    place: npt.NDArray[np.int64]
    evidence: npt.NDArray[np.float32] | None
    coordinates: Coordinates | None
    turns: Turns | None
    prompts: list[list[int]]
    chosen: list[int]


class Collator:
    """Samples to batches, for one tokenizer."""

    def __init__(self, tokenizer: Tokenizer, mask_tokens: MaskTokens) -> None:
        self.tokenizer, self.mask_tokens = tokenizer, mask_tokens
        self.numbers = {tokenizer.number(n): n for n in range(101)}
        self.open_box, self.close_box = tokenizer.encode("[")[0], tokenizer.encode("]")[0]

    def mask_weights(self, answer: list[int]) -> list[float]:
        """1 for tokens a mask decides freely (the first label of a row, counts that do not have to fill it), else 0."""
        weights, row_start, left = [], True, CELLS
        for token in answer:
            if token in self.numbers:
                weights.append(1.0 if left > 1 else 0.0)
                left -= self.numbers[token]
            elif token == self.mask_tokens.newline:
                weights.append(0.0)
                row_start, left = True, CELLS
            else:
                weights.append(1.0 if row_start and token != self.mask_tokens.star else 0.0)
                row_start = False
        return weights

    def box_weights(self, answer: list[int]) -> list[float]:
        """1 for tokens that boxes leave free (the first one, what comes after a box, coordinates), else 0: among what
        the form demands, whether there is another box would hardly count."""
        return [
            1.0 if index == 0 or answer[index - 1] == self.close_box or token in self.numbers else 0.0
            for index, token in enumerate(answer)
        ] + [1.0 if answer and answer[-1] == self.close_box else 0.0]

    def batch(self, rows: list[Row], candidates: int) -> Batch:
        """`candidates` is the number of candidate tokens in the prefix (0 where the task has none)."""
        columns: list[dict[str, list[Any]]] = []
        prompts: list[list[int]] = []
        chosen: list[int] = []
        state: list[_Coordinate] = []
        turns: list[tuple[int, int, int, npt.NDArray[np.float32]]] = []
        evidence_rows: list[list[npt.NDArray[np.float32]]] = []
        blank = np.zeros(evidence_width(CELLS), np.float32)
        for index, row in enumerate(rows):
            ids: list[int] = []
            segment: list[int] = []
            position: list[int] = []
            target: list[int] = []
            weight: list[float] = []
            place: list[tuple[int, int]] = []
            evidence: list[npt.NDArray[np.float32]] = []
            for number, sample in enumerate(row.samples):
                prompt = self.tokenizer.encode(sample.prompt)
                answer = self.tokenizer.encode(sample.answer)
                inputs = [*prompt, ANSWER, *answer]
                start = len(ids)
                ids += inputs
                segment += [number + 1] * len(inputs)
                position += range(len(inputs))
                target += [0] * len(prompt) + [*answer, END]
                is_mask = bool(row.tables)
                free = [1.0] * (len(answer) + 1)
                if is_mask:
                    free = [*self.mask_weights(answer), 0.0]
                elif row.numbers is not None:
                    free = self.box_weights(answer)
                weight += [0.0] * len(prompt) + free
                if is_mask:
                    places = cells_along(answer, self.mask_tokens)
                    place += [(-1, 0)] * len(prompt) + places
                    evidence += [blank] * len(prompt) + [row.tables[number][r, c] for r, c in places]
                    prompts.append(prompt)
                    chosen.append(sample.chosen)
                else:
                    place += [(-1, 0)] * len(inputs)
                if row.numbers is not None:
                    place_of = (index, start + len(prompt), sample.chosen, answer, row.numbers, candidates)
                    state += self._states(*place_of)
                    turns += self._turns(*place_of)
            columns.append({"ids": ids, "segment": segment, "position": position, "target": target,
                            "weight": weight, "place": place})
            evidence_rows.append(evidence)
        length = max(len(c["ids"]) for c in columns)

        def padded(name: str, shape: tuple[int, ...], dtype: type) -> npt.NDArray[Any]:
            array: npt.NDArray[Any] = np.zeros((len(rows), length, *shape), dtype)
            for index, column in enumerate(columns):
                if column[name]:
                    array[index, : len(column[name])] = np.array(column[name], dtype)
            return array

        table = None
        if any(evidence_rows):
            table = np.zeros((len(rows), length, len(blank)), np.float32)
            for index, evidence in enumerate(evidence_rows):
                table[index, : len(evidence)] = np.stack(evidence)
        return Batch(
            ids=padded("ids", (), np.int64), segment=padded("segment", (), np.int64),
            position=padded("position", (), np.int64), target=padded("target", (), np.int64),
            weight=padded("weight", (), np.float32), place=padded("place", (2,), np.int64), evidence=table,
            coordinates=self._coordinates(state) if state else None,
            turns=self._joined(turns) if turns else None, prompts=prompts, chosen=chosen,
        )

    def _states(
        self, row: int, start: int, asked: int, answer: list[int], numbers: npt.NDArray[np.int64], most: int
    ) -> list[_Coordinate]:
        """The coordinates of one answer (`start` is the <answer> mark)."""
        states = []
        written: list[tuple[int, ...]] = []
        for index, token in enumerate(answer):
            if token == self.open_box:
                written.append(())
            elif token in self.numbers and written:
                used, distance = pointer_state(numbers, written)
                pad = most - len(used)
                place = (row, start + index, len(written[-1]))
                states.append((*place, asked, np.pad(used, (0, pad)), np.pad(distance, (0, pad))))
                written[-1] = (*written[-1], self.numbers[token])
        return [_Coordinate(*state[:4], 1 / len(states), *state[4:]) for state in states]

    def _turns(
        self, row: int, start: int, asked: int, answer: list[int], numbers: npt.NDArray[np.int64], most: int
    ) -> list[tuple[int, int, int, npt.NDArray[np.float32]]]:
        """Where a box of one answer may begin (`start` is the <answer> mark)."""
        turns = [(row, start, asked, np.zeros(most, np.float32))]
        written: list[tuple[int, ...]] = []
        for index, token in enumerate(answer):
            if token == self.open_box:
                written.append(())
            elif token in self.numbers and written:
                written[-1] = (*written[-1], self.numbers[token])
            elif token == self.close_box:
                used = pointer_state(numbers, written)[0]
                turns.append((row, start + index + 1, asked, np.pad(used, (0, most - len(used)))))
        return turns

    def _joined(self, turns: list[tuple[int, int, int, npt.NDArray[np.float32]]]) -> Turns:
        rows, positions, asked, used = zip(*turns)
        return Turns(np.array(rows), np.array(positions), np.array(asked), np.stack(used), self.open_box)

    @staticmethod
    def _coordinates(states: list[_Coordinate]) -> Coordinates:
        rows, positions, corners, asked, shares, used, distance = zip(*states)
        return Coordinates(
            np.array(rows), np.array(positions), np.array(corners), np.array(asked), np.array(shares, np.float32),
            np.stack(used), np.stack(distance),
        )
