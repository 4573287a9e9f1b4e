"""Four corners of an object: their order, their area, and how other writings become them (reference: rscovlm 4.2).

x to the right, y down, so that rising angles run clockwise on the screen. Standard library only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]


def detection_order(points: Sequence[Point]) -> tuple[Point, ...]:
    """Corners clockwise on the screen from the topmost one, of those the leftmost: as detections are written."""
    return _from_top(_clockwise(points))


def referring_order(points: Sequence[Point]) -> tuple[Point, ...]:
    """Corners counter-clockwise on the screen from the same one: as the objects of a phrase are written."""
    return _from_top(_clockwise(points)[::-1])


def area(points: Sequence[Point]) -> float:
    """The area within corners in the order they are written; 0 for a line, little for corners that cross over."""
    turned = [*points[1:], points[0]]
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, turned))) / 2


def box_corners(box: Box) -> tuple[Point, ...]:
    """The corners of (x1, y1, x2, y2), clockwise on the screen from the first."""
    x1, y1, x2, y2 = box
    return (x1, y1), (x2, y1), (x2, y2), (x1, y2)


def surrounding(points: Sequence[Point]) -> Box:
    """The smallest box (x1, y1, x2, y2) along the picture's sides about points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def turned_corners(x: float, y: float, width: float, height: float, angle: float) -> tuple[Point, ...]:
    """The corners of a box about (x, y), turned by `angle` degrees, clockwise on the screen."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    half = ((-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2))
    return tuple((x + right * cos - down * sin, y + right * sin + down * cos) for right, down in half)


def _clockwise(points: Sequence[Point]) -> list[Point]:
    mx, my = (sum(values) / len(points) for values in zip(*points))
    return sorted(points, key=lambda point: math.atan2(point[1] - my, point[0] - mx))


def _from_top(points: Sequence[Point]) -> tuple[Point, ...]:
    first = min(range(len(points)), key=lambda index: (points[index][1], points[index][0]))
    return (*points[first:], *points[:first])
