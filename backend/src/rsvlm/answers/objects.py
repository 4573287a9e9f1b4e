"""Objects that an answer names: corners and a class, whatever the form they were written in.

Readers of the forms (`lines`, `json_boxes`) gather them here, where the same rules hold for all: what is no object is
left out, what was written again is kept once, and each repair is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from .corners import Box, Point, area, box_corners, detection_order, surrounding, turned_corners
from .masks import EXACT
from .names import match

MOST_OBJECTS = 1000
"""More than any answer holds; a runaway text costs no memory beyond it."""

LARGEST = 1e7
"""Coordinates beyond this are no pixels of any picture."""

SMALLEST_AREA = 1.0
"""Area from which corners are an object, on the scale of the answer (reference: rscovlm section 4.4)."""

UNREADABLE = "unreadable"
"""The quality of an answer that holds no object and does not say that there are none."""

Size = tuple[float, float]


@dataclass(frozen=True)
class Found:
    """An object: its four `corners` on the answer's scale in the order they were written, of a box clockwise from top
    left. `written` is its name in the text, `label` the class that this is ("" where none was written).

    [start, end) are its characters in the text, [numbers[0], numbers[1]) those of its coordinates, `count` how many
    of these there are. `quality` is "exact" or names the repairs.
    """

    corners: tuple[Point, ...]
    label: str
    written: str
    start: int
    end: int
    numbers: tuple[int, int]
    count: int
    quality: str = EXACT

    @property
    def box(self) -> Box:
        """(x1, y1, x2, y2) about its corners."""
        return surrounding(self.corners)


@dataclass(frozen=True)
class Objects:
    """The objects of an answer in its order. `quality` is "exact", names what was done to the answer as a whole, or is
    "unreadable"; no objects and "exact" mean that the model said there are none."""

    found: tuple[Found, ...]
    quality: str = EXACT


@dataclass
class Gathering:
    """Objects as they are read. `classes` are those asked for (empty: any name), `size` is (width, height) of the
    picture on the answer's scale, to leave out what lies beside it."""

    classes: Sequence[str] = ()
    size: Optional[Size] = None
    _found: dict[tuple[tuple[Point, ...], str], Found] = field(default_factory=dict)
    _notes: dict[str, int] = field(default_factory=dict)

    @property
    def full(self) -> bool:
        """Whether no further object is taken."""
        return len(self._found) >= MOST_OBJECTS

    def note(self, what: str) -> None:
        """Something in the answer that was left out."""
        self._notes[what] = self._notes.get(what, 0) + 1

    def take(
        self,
        values: Sequence[float],
        corners: int,
        written: str,
        span: tuple[int, int],
        numbers: tuple[int, int],
    ) -> None:
        """Takes an object of `values`, where `corners` numbers were expected: 8 of four corners, 4 of a box, 5 of a
        turned box (centre, width, height, degrees)."""
        if self.full:
            self.note("object beyond the first thousand")
            return
        if not all(-LARGEST < value < LARGEST for value in values):
            self.note("object without a place")
            return
        points, count, repairs = _points(values, corners)
        if not points:
            self.note("object with too few numbers")
            return
        # Corners that cross over have an area all the same.
        if area(detection_order(points)) < SMALLEST_AREA:
            self.note("object without area")
            return
        if self.size is not None:
            x1, y1, x2, y2 = surrounding(points)
            if x1 >= self.size[0] or y1 >= self.size[1] or x2 <= 0 or y2 <= 0:
                self.note("object beside the picture")
                return
            if x1 < 0 or y1 < 0 or x2 > self.size[0] or y2 > self.size[1]:
                repairs.append("reaches beyond the picture")
        label, done = match(written, self.classes) if written else ("", EXACT)
        repairs += [done] if done != EXACT else []
        key = points, written
        if key in self._found:
            self._found[key] = _repaired(self._found[key], "written again")
            return
        quality = f"repaired: {', '.join(repairs)}" if repairs else EXACT
        self._found[key] = Found(points, label, written, *span, numbers, count, quality)

    def objects(self, nothing: bool) -> Objects:
        """What was gathered; `nothing` says that the text said in its own words that there is nothing."""
        told = ", ".join(f"{times} x {what}" if times > 1 else what for what, times in self._notes.items())
        if not self._found and not nothing and set(self._notes) <= {"other text"}:
            return Objects((), UNREADABLE)
        return Objects(tuple(self._found.values()), f"repaired: {told} left out" if told else EXACT)


def _points(values: Sequence[float], corners: int) -> tuple[tuple[Point, ...], int, list[str]]:
    """The corners that numbers are, how many numbers that took, and what was not as expected; () for too few."""
    repairs: list[str] = []
    count = 8 if len(values) >= 8 else 4 if len(values) == 4 or corners == 4 else corners
    if len(values) < count:
        return (), 0, []
    if len(values) > count:
        repairs.append(f"more than {count} numbers")
    if count != corners:
        repairs.append("corners in place of a box" if count == 8 else "a box in place of corners")
    values = values[:count]
    if count == 8:
        points = tuple((values[at], values[at + 1]) for at in range(0, 8, 2))
        return (box_corners(surrounding(points)) if corners == 4 else points), count, repairs
    if count == 5:
        return turned_corners(*values), count, repairs
    x1, y1, x2, y2 = values
    if x1 > x2 or y1 > y2:
        repairs.append("corners swapped")
    return box_corners((min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))), count, repairs


def _repaired(found: Found, what: str) -> Found:
    """The object with a further repair named, each once."""
    if what in found.quality:
        return found
    return replace(found, quality=f"repaired: {what}" if found.quality == EXACT else f"{found.quality}, {what}")
