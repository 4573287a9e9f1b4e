"""Masks as text and back: row-wise run-length descriptors on a grid of cells (reference: rsunivlm section 4.2).

A row is `label*count` runs joined by ", ", rows are joined by a newline, the background is called `others`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import RefusedAnswer

Cells = npt.NDArray[np.int16]

BACKGROUND = "others"
EXACT = "exact"

_RUN = re.compile(r"(?P<label>[a-z][a-z -]*?)\s*\*+\s*(?P<count>[0-9]{1,4})(?![0-9])", re.IGNORECASE)


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
    Repaired and named in `quality`: other text before, between or after the runs (left out); a short row (its last
    label goes on, Text4Seg's rule); a long row (cut); missing rows (background); surplus rows (cut).
    Raises RefusedAnswer where less than half of the rows hold a run.
    """
    repairs: dict[str, int] = {}
    lines, offset, found = text.split("\n"), 0, []
    for line in lines:
        runs = list(_RUN.finditer(line))
        if runs:
            found.append((offset, line, runs))
            if not _is_clean(line, runs):
                _note(repairs, "row with other text")
        elif line.strip():
            _note(repairs, "other text")
        elif line is not lines[-1]:
            _note(repairs, "empty row")
        offset += len(line) + 1
    if 2 * len(found) < rows:
        raise RefusedAnswer(f"The model's answer holds {len(found)} of {rows} rows of a mask.", text)
    if len(found) != rows:
        _note(repairs, "surplus row" if len(found) > rows else "missing row", abs(len(found) - rows))
    cells = np.zeros((rows, cols), dtype=np.int16)
    labels: list[str] = []
    kept: list[Run] = []
    for row, (start, _, matches) in enumerate(found[:rows]):
        filled, value = 0, 0
        for match in matches:
            label = " ".join(match["label"].lower().split())
            if label != background and label not in labels:
                labels.append(label)
            value = 0 if label == background else labels.index(label) + 1
            count = min(int(match["count"]), cols - filled)
            if count < int(match["count"]):
                _note(repairs, "long row")
            if count:
                kept.append(Run(label, row, filled, count, start + match.start(), start + match.end()))
            cells[row, filled : filled + count] = value
            filled += count
        if filled < cols:
            _note(repairs, "short row")
            cells[row, filled:] = value
    quality = "repaired: " + ", ".join(f"{n} {what}{'s' if n > 1 else ''}" for what, n in repairs.items())
    return Mask(cells, tuple(labels), tuple(kept), quality if repairs else EXACT)


def _is_clean(line: str, runs: Sequence[re.Match[str]]) -> bool:
    """Whether nothing but the published form stands in a row."""
    return line.lstrip(" ").rstrip() == ", ".join(f"{m['label']}*{m['count']}" for m in runs)


def _note(repairs: dict[str, int], what: str, times: int = 1) -> None:
    repairs[what] = repairs.get(what, 0) + times
