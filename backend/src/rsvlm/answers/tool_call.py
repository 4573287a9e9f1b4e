"""The wish to look closer, as a tool call in a text, and the part of the scene that it means.

`<tool_call>{"name": ..., "arguments": {"bbox": [x1, y1, x2, y2]}}</tool_call>`; the box is in pixels of the first
picture as the model saw it (reference: rscovlm section 3). Standard library only.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any, Optional

from .corners import Box
from .masks import EXACT

OPEN, CLOSE = "<tool_call>", "</tool_call>"

_NUMBERS = re.compile(r"\[\s{0,9}((?:[-+]?[0-9]{1,12}(?:\.[0-9]{0,12})?\s{0,9},?\s{0,9}){1,64})\]?")
_NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]*)?")
_NAME = re.compile(r"[\"']name[\"']\s{0,9}:\s{0,9}[\"']([^\"']{0,200})")
_BOX_KEYS = ("bbox", "bbox_2d", "box")


@dataclass(frozen=True)
class ToolCall:
    """A call of the tool `name` for `box` (x1 < x2, y1 < y2, on the answer's scale); None where it cannot be followed.

    `quality` is "exact", names the repairs, or, without a box, says why. [start, end) are its characters in the text.
    """

    name: str
    box: Optional[Box]
    start: int
    end: int
    quality: str = EXACT


def encode(box: tuple[int, int, int, int], tool: str = "image_zoom_in") -> str:
    """The text of a call as models are taught it."""
    return f'{OPEN}\n{{"name": "{tool}", "arguments": {{"bbox": [{", ".join(map(str, box))}]}}}}\n{CLOSE}'


def parse(text: str, tool: str = "image_zoom_in") -> Optional[ToolCall]:
    """The first call in a text, None where there is none; never raises.

    Broken JSON is searched for what it should hold. A name that is not `tool`'s is taken for it where it speaks of
    zooming too; other functions do not exist.
    """
    start = text.find(OPEN)
    if start < 0:
        return None
    body = text[start + len(OPEN) :]
    end = body.find(CLOSE)
    repairs = [] if end >= 0 else ["call without its end"]
    end = len(text) if end < 0 else start + len(OPEN) + end + len(CLOSE)
    body = body.split(CLOSE)[0].split(OPEN)[0]
    name, numbers, whole = _read(body)
    repairs += [] if whole else ["broken JSON"]
    if name != tool:
        if name and "zoom" not in name.lower():
            return ToolCall(name, None, start, end, f"refused: it called '{name[:60]}', which does not exist")
        repairs.append(f"called '{name[:60]}'" if name else "call without a name")
    if len(numbers) < 4:
        return ToolCall(name, None, start, end, "refused: the call has no box")
    if len(numbers) > 4:
        repairs.append("more than four numbers")
    x1, y1, x2, y2 = numbers[:4]
    if x1 > x2 or y1 > y2:
        repairs.append("corners swapped")
    box = min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
    return ToolCall(name, box, start, end, f"repaired: {', '.join(repairs)}" if repairs else EXACT)


def scene_box(
    box: Box, seen: tuple[float, float], scene: tuple[int, int], smallest_box: float = 28, smallest_crop: float = 448
) -> Box:
    """The part of the scene that a call's box means, in pixels of the scene, which has `scene` = (width, height).

    `seen` is (width, height) of the first picture on the box's scale. The box is cut to the picture, widened about its
    centre to `smallest_box` there and to `smallest_crop` in the scene, and stays within both as far as these are large
    enough. x and y have scales of their own (reference: section 3.3 and test vector 5).
    """
    x1, x2 = _span(box[0], box[2], seen[0], smallest_box)
    y1, y2 = _span(box[1], box[3], seen[1], smallest_box)
    across, down = scene[0] / seen[0], scene[1] / seen[1]
    left, right = _span(x1 * across, x2 * across, scene[0], smallest_crop)
    top, bottom = _span(y1 * down, y2 * down, scene[1], smallest_crop)
    return left, top, right, bottom


def scene_window(box: Box, scene: tuple[int, int]) -> tuple[int, int, int, int]:
    """(column, row, width, height) of the whole pixels of the scene that a box touches."""
    left, top = (min(max(math.floor(at), 0), side - 1) for at, side in zip(box[:2], scene))
    right, bottom = (min(math.ceil(at), side) for at, side in zip(box[2:], scene))
    return left, top, max(right - left, 1), max(bottom - top, 1)


def _span(low: float, high: float, side: float, least: float) -> tuple[float, float]:
    """[low, high] in order and within [0, side], widened about its centre to `least` where there is room."""
    low, high = sorted((min(max(low, 0.0), side), min(max(high, 0.0), side)))
    length = min(max(high - low, least), side)
    if length == high - low:
        return low, high
    start = min(max((low + high - length) / 2, 0.0), side - length)
    return start, start + length


def _read(body: str) -> tuple[str, list[float], bool]:
    """The name and the numbers of a call, and whether it is whole JSON of the right form."""
    try:
        call = json.loads(body)
    except (ValueError, RecursionError):
        call = None
    if isinstance(call, dict) and isinstance(call.get("name"), str):
        numbers = _box(call.get("arguments"))
        if numbers is not None:
            return call["name"], numbers, True
    name, found = _NAME.search(body), _NUMBERS.search(body)
    written = _NUMBER.findall(found[1]) if found else []
    return name[1] if name else "", [float(number) for number in written], False


def _box(arguments: Any) -> Optional[list[float]]:
    if not isinstance(arguments, dict):
        return None
    for key in _BOX_KEYS:
        values = arguments.get(key)
        if isinstance(values, list) and all(type(value) in (int, float) and abs(value) < 1e12 for value in values):
            return [float(value) for value in values]
    return None
