"""Masks as text and back: row-wise run-length descriptors on a grid of cells (reference: rsunivlm section 4.2).

A row is `label*count` runs joined by ", ", rows are joined by a newline, the background is called `others`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..errors import RefusedAnswer

Cells = npt.NDArray[np.int16]

BACKGROUND = "others"
EXACT = "exact"

MOST_LABELS = 64
"""Labels of one mask; an answer with more was made up."""

_RUN = re.compile(r"(?P<label>[^\W\d_][\w -]{0,79}?) {0,9}\*{1,9} {0,9}(?P<count>[0-9]+)")
"""A run as loosely as it may be written. All repetitions are bounded, so that no text takes long to search."""

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")


@dataclass(frozen=True)
class Run:
    """One `label*count` of the text: its cells (`row`, from `col`, `count` of them) and its characters [start, end)."""

    label: str
    row: int
    col: int
    count: int
    start: int
    end: int


@dataclass(frozen=True)
class Mask:
    """A parsed mask. `cells` (rows, cols) holds 0 for the background and k for `labels[k - 1]`.

    `quality` is "exact" where the text kept the published form, else it names what was repaired.
    `runs` are the runs that wrote cells, in order, as far as they lie in the grid.
    """

    cells: Cells
    labels: tuple[str, ...]
    runs: tuple[Run, ...]
    quality: str


def encode(cells: npt.NDArray[np.generic], labels: Sequence[str], background: str = BACKGROUND) -> str:
    """The published text of a grid of cells: 0 or False is background, k (or True) is `labels[k - 1]`."""
    names = (background, *labels)
    return "\n".join(_encode_row([int(v) for v in row], names) for row in np.asarray(cells))


def _encode_row(row: Sequence[int], names: Sequence[str]) -> str:
    runs: list[str] = []
    start = 0
    for col in range(1, len(row) + 1):
        if col == len(row) or row[col] != row[start]:
            runs.append(f"{names[row[start]]}*{col - start}")
            start = col
    return ", ".join(runs)


def parse(text: str, rows: int = 24, cols: int = 24, background: str = BACKGROUND) -> Mask:
    """Read a mask. Labels come back in lower case, in the order in which they first appear.

    Accepted as exact: rows joined by a newline with or without a blank after it, a final newline.
    Repaired and named in `quality`: other text before ("The mask is:"), between or after the runs (left out); a short
    row (its last label goes on, Text4Seg's rule); a long row (cut); missing rows (background); surplus rows (cut).
    Raises RefusedAnswer where less than half of the rows hold a run, or where there are more than MOST_LABELS labels.
    """
    reading = _Reading(rows, cols, background)
    offset = 0
    lines = text.translate(_DASHES).split("\n")  # one character for another: places in the text stay the same
    for number, line in enumerate(lines):
        reading.read(line, offset, is_last=number + 1 == len(lines))
        offset += len(line) + 1
    if 2 * reading.row < rows:
        raise RefusedAnswer(f"The model's answer holds {reading.row} of {rows} rows of a mask.", text)
    if len(reading.labels) > MOST_LABELS:
        raise RefusedAnswer(f"The model's answer holds more than {MOST_LABELS} labels.", text)
    return reading.mask()


@dataclass
class _Reading:
    """A mask that is being read, line by line."""

    rows: int
    cols: int
    background: str
    row: int = 0
    labels: list[str] = field(default_factory=list)
    repairs: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._cells = np.zeros((self.rows, self.cols), dtype=np.int16)
        self._runs: list[Run] = []

    def read(self, line: str, offset: int, is_last: bool) -> None:
        """Takes a line; its first character is number `offset` of the text."""
        if "*" not in line or _RUN.search(line) is None:
            if line.strip():
                self._note("other text")
            elif not is_last:
                self._note("empty row")
            return
        if self.row < self.rows:
            self._fill(line, offset)
        self.row += 1

    def mask(self) -> Mask:
        """What was read, with all its repairs named."""
        if self.row != self.rows:
            self._note("surplus row" if self.row > self.rows else "missing row", abs(self.row - self.rows))
        told = ", ".join(f"{n} {what}{'s' if n > 1 else ''}" for what, n in self.repairs.items())
        return Mask(self._cells, tuple(self.labels), tuple(self._runs), f"repaired: {told}" if told else EXACT)

    def _fill(self, line: str, offset: int) -> None:
        """Writes the runs of a line as far as they fit."""
        filled, value, end = 0, 0, len(line) - len(line.lstrip(" "))
        clean = True
        for match in _RUN.finditer(line):
            # Digits beyond any picture's size say no more than that the run is too long.
            digits = match["count"].lstrip("0")
            written = int(digits[:9] or "0")
            label = self._label(match["label"])
            between = ", " if filled else ""
            # A blank at the end belongs to no label, a sentence that leads to the background to no run.
            clean = clean and line[end : match.end()] == f"{between}{match['label']}*{digits}"
            clean = clean and len(label) == len(match["label"])
            end = match.end()
            count = min(written, self.cols - filled)
            if count:
                value = self._value(label)
                self._runs.append(Run(label, self.row, filled, count, offset + match.start(), offset + end))
                self._cells[self.row, filled : filled + count] = value
                filled += count
            if written > count:
                self._note("long row")
                break
        if not clean or line[end:].strip():
            self._note("row with other text")
        if filled < self.cols:
            self._note("short row")
            self._cells[self.row, filled:] = value

    def _label(self, written: str) -> str:
        label = " ".join(written.lower().split())
        return self.background if label.endswith(" " + self.background) else label

    def _value(self, label: str) -> int:
        if label == self.background:
            return 0
        if label not in self.labels:
            self.labels.append(label)
        return self.labels.index(label) + 1

    def _note(self, what: str, times: int = 1) -> None:
        self.repairs[what] = self.repairs.get(what, 0) + times
