"""Four corners of an object in scene pixels: put in order, cut to a window, compared with a tile's sides."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..answers.corners import Point, area, surrounding
from ..imagery.grid import Window

Corners = tuple[Point, Point, Point, Point]

SAMPLES = 9
"""Points a side at which a quad is asked for data."""


@dataclass(frozen=True)
class Quad:
    """An object that was found in a tile, in scene pixels.

    `corners` run counter-clockwise on the screen, row 0 on top; a triangle has one of them twice. `window` is what its
    tile saw and `scale` how many scene pixels one seen pixel had there. `cut` says that it touches a side of its tile
    inside the scene, `margin` is how many pixels its middle is away from the nearest such side. `outline` is the
    polygon that a segmenter drew in it (GeoJSON-like, in scene pixels), None where there is none; `note` says more.
    """

    corners: Corners
    label: str
    confidence: float | None
    tile: int
    window: Window
    scale: float
    cut: bool
    margin: float
    raw: str
    quality: str
    outline: dict[str, Any] | None = None
    note: str = ""


def hull(points: Sequence[Point]) -> Corners | None:
    """The convex hull of four points as corners in order; None where it has no area."""
    ordered = sorted(set(points))
    # Andrew's monotone chain: the lower and the upper half, each without its last point.
    halves = []
    for chain in (ordered, ordered[::-1]):
        half: list[Point] = []
        for point in chain:
            while len(half) > 1 and _turn(half[-2], half[-1], point) >= 0:
                half.pop()
            half.append(point)
        halves.append(half[:-1])
    corners = [*halves[0], *halves[1]]
    if len(corners) < 3 or area(corners) < 1e-9:
        return None
    corners += corners[-1:] * (4 - len(corners))
    return corners[0], corners[1], corners[2], corners[3]


def is_in_order(points: Sequence[Point]) -> bool:
    """Whether four points are the corners of a convex quadrilateral one after the other, either way round."""
    turns = [_turn(points[i - 2], points[i - 1], points[i]) for i in range(len(points))]
    return all(turn >= 0 for turn in turns) or all(turn <= 0 for turn in turns)


def middle(points: Sequence[Point]) -> Point:
    """The mean of some points."""
    return math.fsum(x for x, _ in points) / len(points), math.fsum(y for _, y in points) / len(points)


def cut_to(points: Sequence[Point], window: Window) -> list[Point]:
    """The part of a convex polygon that lies in a window; [] where there is none (Sutherland and Hodgman's way)."""
    part = list(dict.fromkeys(points))
    for axis, limit, sign in (
        (0, window.col, 1),
        (0, window.col_end, -1),
        (1, window.row, 1),
        (1, window.row_end, -1),
    ):
        kept: list[Point] = []
        for before, here in zip([*part[-1:], *part[:-1]], part):
            was, now = sign * (before[axis] - limit), sign * (here[axis] - limit)
            if (was < 0 < now) or (now < 0 < was):
                share = was / (was - now)
                crossing = [b + share * (h - b) for b, h in zip(before, here)]
                crossing[axis] = limit
                kept.append((crossing[0], crossing[1]))
            if now >= 0:
                kept.append(here)
        part = kept
    return part if len(part) > 2 and area(part) > 1e-9 else []


def sides(corners: Sequence[Point], window: Window, scene: Window, near: float) -> tuple[bool, float]:
    """Whether an object comes within `near` pixels of a side of its tile inside the scene, and how far its middle is
    from the nearest such side."""
    left, top, right, bottom = surrounding(corners)
    x, y = middle(corners)
    inner = [
        (left - window.col, x - window.col, window.col > scene.col),
        (top - window.row, y - window.row, window.row > scene.row),
        (window.col_end - right, window.col_end - x, window.col_end < scene.col_end),
        (window.row_end - bottom, window.row_end - y, window.row_end < scene.row_end),
    ]
    return (
        any(gap <= near for gap, _, inside in inner if inside),
        min((gap for _, gap, inside in inner if inside), default=math.inf),
    )


def samples(corners: Corners) -> npt.NDArray[np.float64]:
    """Points spread evenly over a quad, (SAMPLES², 2) as (x, y)."""
    share = (np.arange(SAMPLES) + 0.5) / SAMPLES
    u, v = (values.ravel()[:, None] for values in np.meshgrid(share, share))
    a, b, c, d = (np.array(corner) for corner in corners)
    points: npt.NDArray[np.float64] = (1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c)
    return points


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
