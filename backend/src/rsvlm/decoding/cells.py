"""Which cell of a mask the next token speaks of.

A mask is written as `label*count` runs, row by row. Whoever reads the tokens of an answer one after the other knows
which cell the next run begins at; the small model's decoder gets that place as an input (reference: prototype,
"grid-aware positions"). Tokenizer and array library do not matter here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable

Encode = Callable[[str], Sequence[int]]
"""Text to token ids, without special tokens."""


@dataclass(frozen=True)
class MaskTokens:
    """The token ids that move the place in a mask: `*`, the newline, and the numbers that are one token each.

    `numbers` is token id -> value. Longer numbers are their digits one after the other.
    """

    star: int
    newline: int
    numbers: Mapping[int, int]


def mask_tokens(encode: Encode) -> MaskTokens:
    """The mask's token ids in the vocabulary behind `encode`."""
    numbers = {}
    for value in range(101):
        ids = encode(str(value))
        if len(ids) == 1:
            numbers[ids[0]] = value
    return MaskTokens(star=encode("*")[-1], newline=encode("\n")[-1], numbers=numbers)


class CellTracker:
    """Follows the tokens of a mask answer and tells the (row, column) of the next cell to be written.

    It starts at (0, 0). A full row leads to the first cell of the next one at once, before its newline is read; after
    the last cell the place is (rows, 0), one row past the mask, so a table of row positions has rows + 1 entries.
    Tokens that break the grammar never lead out of the mask.
    """

    def __init__(self, tokens: MaskTokens, rows: int = 24, cols: int = 24) -> None:
        self._tokens = tokens
        self._rows, self._cols = rows, cols
        self._row = 0
        self._run_start = 0
        self._count: int | None = None
        """Cells of the run being written; None while its label is."""

    @property
    def cell(self) -> tuple[int, int]:
        """(row, column) of the next cell to be written."""
        filled = min(self._run_start + (self._count or 0), self._cols)
        if self._row >= self._rows:
            return self._rows, 0
        return (self._row, filled) if filled < self._cols else (self._row + 1, 0)

    def read(self, token: int) -> tuple[int, int]:
        """Take the next token of the answer; the place after it, which is where the token after it will write."""
        if token == self._tokens.newline:
            self._row = min(self._row + 1, self._rows)
            self._run_start, self._count = 0, None
        elif token == self._tokens.star:
            self._count = 0
        elif self._count is not None and token in self._tokens.numbers:
            self._count = min(self._count * 10 + self._tokens.numbers[token], self._cols)
        elif self._count:
            self._run_start, self._count = min(self._run_start + self._count, self._cols), None
        return self.cell


def cells_along(answer: Sequence[int], tokens: MaskTokens, rows: int = 24, cols: int = 24) -> list[tuple[int, int]]:
    """The place before the first token of `answer` and after each of its tokens: len(answer) + 1 pairs (row, column).

    Entry i is the next cell to be written when i tokens have been read, so it belongs to the input at position i of a
    decoder whose first input is the start mark and whose input i is token i - 1.
    """
    tracker = CellTracker(tokens, rows, cols)
    return [tracker.cell, *(tracker.read(token) for token in answer)]
