"""Measured values and how they are printed."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union


@dataclass(frozen=True)
class Measured:
    """`value` in `unit` ("s", "ms", "%", "×", ...); `how` says over what it is a median, `wanted` what it should be."""

    part: str
    name: str
    value: float
    unit: str
    how: str = "once"
    wanted: str = ""


@dataclass(frozen=True)
class Work:
    """What it took to write answers: forwards of the decoder, tokens written, seconds, and how many times faster."""

    part: str
    name: str
    forwards: int
    tokens: int
    seconds: float
    ratio: float


Row = Union[Measured, Work]


def median(part: str, name: str, values: list[float], unit: str, wanted: str = "") -> Measured:
    """The median of several measurements."""
    return Measured(part, name, statistics.median(values), unit, f"median of {len(values)}", wanted)


def show(rows: Sequence[Row]) -> str:
    """The rows as Markdown tables, one of values and one of work."""
    values = [row for row in rows if isinstance(row, Measured)]
    works = [row for row in rows if isinstance(row, Work)]
    tables = []
    if values:
        lines = ["| part | what | value | wanted | |", "|---|---|---:|---|---|"]
        for row in values:
            digits = 2 if row.unit != "%" else int(row.value < 10)
            lines.append(f"| {row.part} | {row.name} | {row.value:.{digits}f} {row.unit} | {row.wanted} | {row.how} |")
        tables.append("\n".join(lines))
    if works:
        lines = ["| part | decoding | forwards | tokens | seconds | ratio |", "|---|---|---:|---:|---:|---:|"]
        for work in works:
            counts = f"{work.forwards} | {work.tokens} | {work.seconds:.2f} | {work.ratio:.1f} ×"
            lines.append(f"| {work.part} | {work.name} | {counts} |")
        tables.append("\n".join(lines))
    return "\n\n".join(tables)
