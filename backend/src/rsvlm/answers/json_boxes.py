"""Boxes as a JSON list: `[{"bbox_2d": [x1, y1, x2, y2], "label": "class"}, ...]`, in a fence or not.

The form of the stock Qwen models (reference: rscovlm section 4.1). Each object is read for itself, so that a list
that was cut or is broken in one place gives all its whole objects. Standard library only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Optional

from .objects import Gathering, Objects, Size

_NUMBER = r"[-+]?[0-9]{1,12}(?:\.[0-9]{0,6})?"
_OBJECT = re.compile(r"\{[^{}]{0,2000}\}")
_KEY = re.compile(r'"(?P<key>bbox_2d|bbox|oriented bbox|quadrant bbox)"\s{0,9}:\s{0,9}\[(?P<numbers>[^\[\]]{0,400})\]')
_LABEL = re.compile(r'"label"\s{0,9}:\s{0,9}(?P<label>"(?:[^"\\]|\\.)*")')
_FENCE = re.compile(r"```(?:json)?|[\[\],\s]")
_CORNERS = {"bbox_2d": 4, "bbox": 4, "oriented bbox": 5, "quadrant bbox": 8}
_NOTHING = frozenset({"", "none", "there are none", "null"})


def parse(text: str, classes: Sequence[str] = (), cut: bool = False, size: Optional[Size] = None) -> Objects:
    """Read the objects of an answer; never raises.

    Arguments and repairs are those of `lines.parse`. An empty list, fenced or not, means that there are none; so does
    an empty answer. An object without a label has the label "".
    """
    gathering = Gathering(classes, size)
    last = 0
    rest: list[str] = []
    seen = False
    for match in _OBJECT.finditer(text):
        rest.append(text[last : match.start()])
        last = match.end()
        seen = True
        _read(match[0], match.start(), gathering)
    rest.append(text[last:])
    open_end = rest[-1].rfind("{")
    if open_end >= 0:
        rest[-1] = rest[-1][:open_end]
        gathering.note("cut last object")
    other = _FENCE.sub("", "".join(rest)).strip().strip(".").lower()
    nothing = not seen and _FENCE.sub(" ", text).strip(" .").lower() in _NOTHING and not cut
    if other and not nothing:
        gathering.note("other text")
    return gathering.objects(nothing)


def _read(written: str, start: int, gathering: Gathering) -> None:
    found = _KEY.search(written)
    numbers = re.findall(_NUMBER, found["numbers"]) if found else []
    if found is None or not numbers:
        gathering.note("object without a place")
        return
    where = start + found.start("numbers"), start + found.end("numbers")
    values = [float(number) for number in numbers]
    gathering.take(values, _CORNERS[found["key"]], _label(written), (start, start + len(written)), where)


def _label(written: str) -> str:
    found = _LABEL.search(written)
    if found is None:
        return ""
    try:
        return str(json.loads(found["label"], strict=False)).strip()
    except ValueError:
        return found["label"].strip('"').strip()
