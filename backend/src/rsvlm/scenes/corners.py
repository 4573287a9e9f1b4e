"""Where the borders of several classes meet: corners of cells that every outline of them must keep."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .pieces import Numbers

Codes = npt.NDArray[np.int32]


class Corners:
    """Takes a scene's rows of cells from the top, each with the number of its class (0: none).

    A corner is kept where three classes meet, none being one too, or two of them crosswise. An outline that is changed
    between such corners alone, by a rule that knows nothing but the way from one to the other, is changed alike for the
    two classes that it parts. Memory is eight bytes a corner of rows that are still needed.
    """

    def __init__(self, width: int, first_row: int = 0) -> None:
        """`width` in cells; rows before `first_row` are empty."""
        self._width, self._row = width, first_row
        self._above: Codes = np.zeros((1, width), dtype=np.int32)
        self._kept: list[npt.NDArray[np.int64]] = []

    def add(self, codes: Codes) -> None:
        """The next rows, (rows, width)."""
        cells = np.pad(np.concatenate([self._above, codes]), ((0, 0), (1, 1)))
        north, south = cells[:-1], cells[1:]
        around = north[:, :-1], north[:, 1:], south[:, 1:], south[:, :-1]
        turns = sum((one != other).astype(np.int8) for one, other in zip(around, (*around[1:], around[0])))
        # Cells of one class that touch at a corner alone, none beside them, are rounded apart.
        apart = (around[0] == around[2]) & (around[1] == around[3]) & ((around[0] == 0) | (around[1] == 0))
        row, col = np.nonzero((turns == 3) | ((turns == 4) & ~apart))
        self._kept.append(self._numbers(row + self._row, col))
        self._above, self._row = codes[-1:], self._row + len(codes)

    def __len__(self) -> int:
        """How many are kept."""
        return sum(map(len, self._kept))

    def close(self) -> None:
        """There are no more rows."""
        self.add(np.zeros((1, self._width), dtype=np.int32))

    def forget(self, row: float) -> None:
        """Nothing above this row is asked for any more."""
        first = row * (self._width + 1)
        self._kept = [numbers for numbers in self._kept if len(numbers) and numbers[-1] >= first]

    def at(self, points: Numbers) -> npt.NDArray[np.bool_]:
        """Which of some corners of cells, (n, 2) as (column, row), are kept."""
        known = np.concatenate([np.zeros(0, np.int64), *self._kept])
        if not len(known):
            return np.zeros(len(points), dtype=bool)
        asked = self._numbers(points[:, 1].astype(np.int64), points[:, 0].astype(np.int64))
        found: npt.NDArray[np.bool_] = known[np.minimum(np.searchsorted(known, asked), len(known) - 1)] == asked
        return found

    def _numbers(self, row: npt.NDArray[np.int64], col: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        return row * np.int64(self._width + 1) + col
