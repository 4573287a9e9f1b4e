"""A measured value and how a list of them is printed."""

from __future__ import annotations

import statistics
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """`value` in `unit` ("s", "ms" or "%"); `how` says over what it is a median."""

    part: str
    name: str
    value: float
    unit: str
    how: str = "once"


def median(part: str, name: str, values: list[float], unit: str) -> Measured:
    """The median of several measurements."""
    return Measured(part, name, statistics.median(values), unit, f"median of {len(values)}")


def show(rows: list[Measured]) -> str:
    """The rows as a Markdown table."""
    lines = ["| part | what | value | |", "|---|---|---:|---|"]
    for row in rows:
        digits = 2 if row.unit != "%" else 0
        lines.append(f"| {row.part} | {row.name} | {row.value:.{digits}f} {row.unit} | {row.how} |")
    return "\n".join(lines)
