"""Boxes as text and back: `[x1, y1, x2, y2]` on a scale of 0-100 (reference: rsunivlm section 4.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import RefusedAnswer
from .masks import EXACT

MOST_BOXES = 1000
"""More than any answer holds; a runaway text costs no memory beyond it."""

_GROUP = re.compile(r"\[([0-9., \t]*)\]")
_NUMBER = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")


@dataclass(frozen=True)
class Box:
    """A box: x by width, y by height, on the answer's scale, first corner top left. [start, end) are its characters.

    `quality` is "exact" or names the repair.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    start: int = 0
    end: int = 0
    quality: str = EXACT


def encode(boxes: Iterable[tuple[int, int, int, int]]) -> str:
    """The published text of boxes, one directly after the other."""
    return "".join(f"[{x1}, {y1}, {x2}, {y2}]" for x1, y1, x2, y2 in boxes)


def parse(text: str, scale: int = 100, nothing: str = "") -> tuple[Box, ...]:
    """Read boxes, with any separator between them; () only where the text is `nothing` (the words for no object).

    Repaired and named: more than four numbers (the first four count), corners in the wrong order (swapped), values
    beyond the scale (cut to it). Groups of fewer numbers and boxes without area are left out.
    Raises RefusedAnswer where no box is left.
    """
    if nothing and text.strip().lower() == nothing.lower():
        return ()
    found: list[Box] = []
    for group in _GROUP.finditer(text):
        values = [float(m[0]) for m in _NUMBER.finditer(group[1])]
        box = _box(values, scale, group.start(), group.end())
        if box is not None:
            found.append(box)
        if len(found) == MOST_BOXES:
            break
    if not found:
        raise RefusedAnswer("The model's answer holds no box.", text)
    return tuple(found)


def _box(values: list[float], scale: int, start: int, end: int) -> Box | None:
    if len(values) < 4:
        return None
    repairs = ["more than four numbers"] if len(values) > 4 else []
    cut = [min(v, float(scale)) for v in values[:4]]
    if cut != values[:4]:
        repairs.append("beyond the scale")
    (x1, x2), (y1, y2) = sorted((cut[0], cut[2])), sorted((cut[1], cut[3]))
    if [x1, y1, x2, y2] != cut:
        repairs.append("corners swapped")
    if x1 == x2 or y1 == y2:
        return None
    return Box(x1, y1, x2, y2, start, end, "repaired: " + ", ".join(repairs) if repairs else EXACT)
