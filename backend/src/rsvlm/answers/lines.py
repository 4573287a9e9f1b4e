"""Detections as lines: `x1,y1,x2,y2,x3,y3,x4,y4 class`, or four numbers of a box.

Reference: rscovlm sections 4.1, 4.4 and 5.2. Whole pixels of the picture as the model saw it. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Optional

from .corners import Point
from .objects import Gathering, Objects, Size

NOTHING = "There are none."

_NUMBER = r"[-+]?[0-9]{1,12}(?:\.[0-9]{0,6})?"
_LINE = re.compile(rf"[\s\[(]{{0,9}}(?P<numbers>{_NUMBER}(?:[ \t]{{0,3}},[ \t]{{0,3}}{_NUMBER}){{0,63}})")
_EDGE = " \t\r])[(,.;:\"'`*"
"""What may stand about a class and is no part of it."""


def encode(objects: Iterable[tuple[Sequence[Point], str]]) -> str:
    """The text of objects as the models were taught it: one line each and a newline at its end, NOTHING for none.

    Coordinates are cut to whole numbers, as in training. A box is given by its two corners.
    """
    return "".join(f"{_numbers(points)} {label}\n" for points, label in objects) or NOTHING


def parse(
    text: str,
    corners: int = 8,
    classes: Sequence[str] = (),
    cut: bool = False,
    size: Optional[Size] = None,
    nothing: str = NOTHING,
) -> Objects:
    """Read the objects of an answer; never raises.

    `corners` is how many numbers a line should have: 8, 4 (a box) or 5 (centre, width, height, degrees). Of more the
    first count; with fewer a line is left out, except that four numbers are a box. `classes` are those asked for: see
    `names`. `cut` says that the answer reached the most tokens it may have: its last line is left out if it has no end.
    `size` is (width, height) of the picture on the answer's scale. An empty answer means `nothing`.

    Each object is kept once. What was repaired is named in its quality, what was left out in that of the answer.
    """
    gathering = Gathering(classes, size)
    said = text.strip().rstrip(".").strip().lower()
    if said in ("", nothing.strip().rstrip(".").lower()) and not cut:
        return Objects(())
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if end == len(text) and cut and line:
            gathering.note("cut last line")
        elif line.strip():
            _read(line, start, corners, gathering)
        start = end + 1
    return gathering.objects(nothing=False)


def _numbers(points: Sequence[Point]) -> str:
    return ",".join(str(int(value)) for point in points for value in point)


def _read(line: str, start: int, corners: int, gathering: Gathering) -> None:
    found = _LINE.match(line)
    if found is None:
        gathering.note("other text")
        return
    values = [float(number) for number in found["numbers"].split(",")]
    end = start + len(line.rstrip())
    name = line[found.end() :].strip(_EDGE)
    span = start + found.start("numbers"), end
    gathering.take(values, corners, name, span, (span[0], start + found.end("numbers")))
