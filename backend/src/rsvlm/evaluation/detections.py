"""Objects with a place in a picture: those of the truth and those that were found.

A place is a quadrilateral, (4, 2) of x and y in pixels of the picture, x to the right and y down, its corners in order
round it in either direction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..models.classes import class_name
from .metrics import Box

Quad = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Target:
    """An object of the truth. A `difficult` one need not be found, and is no mistake where it is."""

    label: str
    quad: Quad
    difficult: bool = False


@dataclass(frozen=True)
class DetectionPicture:
    """A picture and all its objects. `name` is what files of results call it: the file's name without its ending.

    `file` is None where the data have labels without pictures. `classes` are all of the data set, sorted. Data with
    numbers for names have them in `number` and `categories` (number to class). `notes` are sentences about the data.
    """

    name: str
    file: Path | None
    targets: tuple[Target, ...]
    classes: tuple[str, ...]
    number: int | None = None
    categories: Mapping[int, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Detection:
    """An object that was found. `score` is 1 where the finder gives none."""

    picture: str
    label: str
    quad: Quad
    score: float = 1.0


def quad_of_box(box: Box) -> Quad:
    """The corners of (x1, y1, x2, y2), clockwise on the screen from the upper left."""
    x1, y1, x2, y2 = box
    return np.array([(x1, y1), (x2, y1), (x2, y2), (x1, y2)], dtype=np.float64)


def box_of_quad(quad: Quad) -> Box:
    """The least box along the picture's sides round a quadrilateral."""
    (x1, y1), (x2, y2) = quad.min(axis=0), quad.max(axis=0)
    return float(x1), float(y1), float(x2), float(y2)


def quad_of_numbers(numbers: Sequence[float]) -> Quad:
    """A quadrilateral of 8 numbers, or of the 4 of a box. Raises ValueError for fewer, more or infinite ones."""
    values = np.array(numbers, dtype=np.float64)
    if values.size not in (4, 8) or not np.isfinite(values).all():
        raise ValueError(f"a place has 4 or 8 finite numbers, not {', '.join(f'{v:g}' for v in values)}")
    if values.size == 8:
        return values.reshape(4, 2)
    x1, y1, x2, y2 = (float(value) for value in values)
    return quad_of_box((x1, y1, x2, y2))


def quad_of_ring(ring: npt.NDArray[np.float64]) -> Quad:
    """A quadrilateral for a ring of points: itself where it has four corners, else the least rectangle round it."""
    from shapely import MultiPoint, oriented_envelope

    corners = ring[:-1] if len(ring) > 1 and np.array_equal(ring[0], ring[-1]) else ring
    if len(corners) == 4:
        return np.asarray(corners, dtype=np.float64)
    envelope = oriented_envelope(MultiPoint(corners))
    if envelope.geom_type != "Polygon":
        return quad_of_box(box_of_quad(corners))
    return np.asarray(envelope.exterior.coords[:4], dtype=np.float64)


def unique_targets(targets: Sequence[tuple[str, Target]]) -> tuple[tuple[Target, ...], tuple[str, ...]]:
    """The targets of one picture without exact repeats, and a sentence for each repeat.

    `targets` are pairs of the place in a file ("P1.txt, line 3") and what stands there. A repeat could never be found:
    a detection is a hit only once.
    """
    first: dict[tuple[str, bytes], str] = {}
    kept: list[Target] = []
    notes: list[str] = []
    for place, target in targets:
        key = target.label, target.quad.tobytes()
        if key in first:
            notes.append(f"{place} repeats {first[key]}; it was counted once.")
        else:
            first[key] = place
            kept.append(target)
    return tuple(kept), tuple(notes)


def known_name(label: str) -> str:
    """A class as all readers spell it: `small-vehicle`, `Small_Vehicles` and `small vehicle` are one."""
    return class_name(label.replace("_", " "))
