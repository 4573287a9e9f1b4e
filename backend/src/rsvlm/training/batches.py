"""Many questions behind one picture, as one padded batch: ids, places, evidence, targets and what may see what.

All samples of a row share its prefix (image tokens, candidates) and do not see each other: a picture is paid for once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from ..decoding.cells import MaskTokens, cells_along
from ..models.rsunivlm.evidence import evidence_width
from ..models.rsunivlm.tokenizer import ANSWER, END, Tokenizer
from .box_answers import BoxAnswer, Coordinates, Turns, box_tokens, joined_coordinates, joined_turns, read_boxes
from .prompts import Sample

CELLS = 24
NOWHERE = (-1, 0)
"""The place of a token that writes no mask."""


@dataclass
class Row:
    """One prefix and its samples. `tables` holds a mask sample's evidence table; `numbers` the candidates' integers."""

    samples: list[Sample]
    tables: list[npt.NDArray[np.float32]] = field(default_factory=list)
    numbers: npt.NDArray[np.int64] | None = None


@dataclass(frozen=True)
class Batch:
    """Text of several rows (B, T), padded. `segment` is 0 for padding; `weight` 0 where a token is forced. Masks have a
    `place` (B, T, 2) and `evidence` (B, T, E), and each its prompt's tokens and its class in `prompts` and `chosen`."""

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


@dataclass
class _Columns:
    """One row of a `Batch` before it is padded, and its answers in boxes. Only masks have `evidence`."""

    ids: list[int] = field(default_factory=list)
    segment: list[int] = field(default_factory=list)
    position: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    weight: list[float] = field(default_factory=list)
    place: list[tuple[int, int]] = field(default_factory=list)
    evidence: list[npt.NDArray[np.float32]] = field(default_factory=list)
    boxes: list[BoxAnswer] = field(default_factory=list)


class Collator:
    """Samples to batches, for one tokenizer."""

    def __init__(self, tokenizer: Tokenizer, mask_tokens: MaskTokens) -> None:
        self.tokenizer, self.mask_tokens, self.box_tokens = tokenizer, mask_tokens, box_tokens(tokenizer)

    def mask_weights(self, answer: list[int]) -> list[float]:
        """1 for tokens a mask decides freely (the first label of a row, counts that do not have to fill it), else 0."""
        weights, row_start, left = [], True, CELLS
        for token in answer:
            if token in self.mask_tokens.numbers:
                weights.append(1.0 if left > 1 else 0.0)
                left -= self.mask_tokens.numbers[token]
            elif token == self.mask_tokens.newline:
                weights.append(0.0)
                row_start, left = True, CELLS
            else:
                weights.append(1.0 if row_start and token != self.mask_tokens.star else 0.0)
                row_start = False
        return weights

    def batch(self, rows: list[Row], candidates: int) -> Batch:
        """`candidates` is the number of candidate tokens in the prefix (0 where the task has none)."""
        columns = [self._columns(row, candidates) for row in rows]
        boxes = [(index, answer) for index, column in enumerate(columns) for answer in column.boxes]
        masks = [sample for row in rows if row.tables for sample in row.samples]
        evidence = _padded([c.evidence for c in columns], np.float32, evidence_width(CELLS)) if masks else None
        return Batch(
            ids=_padded([c.ids for c in columns], np.int64),
            segment=_padded([c.segment for c in columns], np.int64),
            position=_padded([c.position for c in columns], np.int64),
            target=_padded([c.target for c in columns], np.int64),
            weight=_padded([c.weight for c in columns], np.float32),
            place=_padded([c.place for c in columns], np.int64, 2),
            evidence=evidence,
            coordinates=joined_coordinates(boxes),
            turns=joined_turns(boxes, self.box_tokens.opening),
            prompts=[self.tokenizer.encode(sample.prompt) for sample in masks],
            chosen=[sample.chosen for sample in masks],
        )

    def _columns(self, row: Row, candidates: int) -> _Columns:
        """The samples of a row, one after the other: prompt, <answer> mark, answer."""
        columns = _Columns()
        for index, sample in enumerate(row.samples):
            prompt, answer = self.tokenizer.encode(sample.prompt), self.tokenizer.encode(sample.answer)
            told = len(answer) + 1
            weight, place = [1.0] * told, [NOWHERE] * told
            if row.tables:
                weight, place = [*self.mask_weights(answer), 0.0], cells_along(answer, self.mask_tokens)
                table = row.tables[index]
                columns.evidence += [np.zeros_like(table[0, 0])] * len(prompt) + [table[cell] for cell in place]
            elif row.numbers is not None:
                start = len(columns.ids) + len(prompt)
                boxes = read_boxes(answer, self.box_tokens, sample.chosen, start, row.numbers, candidates)
                weight = boxes.weights(told)
                columns.boxes.append(boxes)
            columns.ids += [*prompt, ANSWER, *answer]
            columns.segment += [index + 1] * (len(prompt) + told)
            columns.position += range(len(prompt) + told)
            columns.target += [0] * len(prompt) + [*answer, END]
            columns.weight += [0.0] * len(prompt) + weight
            columns.place += [NOWHERE] * len(prompt) + place
        return columns


def _padded(columns: Sequence[Sequence[Any]], dtype: type, *each: int) -> npt.NDArray[Any]:
    """Lists of several lengths as one array (B, longest, *each), zero where they have ended."""
    array: npt.NDArray[Any] = np.zeros((len(columns), max(map(len, columns)), *each), dtype)
    for row, column in zip(array, columns):
        if column:
            row[: len(column)] = column
    return array
