"""Which features are looked at together: neighbours, so that a picture of all of them stays small.

Only identifiers and bounding boxes are kept, 40 bytes a feature. Free of QGIS and of Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..capture.grid import Extent

MOST = 200
"""Features that go to the engine in one job."""

_BITS = 16


@dataclass(frozen=True)
class Chunk:
    """Features by their identifiers, and the box around all of them."""

    ids: tuple[int, ...]
    extent: Extent


@dataclass(frozen=True)
class Places:
    """Where features lie: `ids` (n,), `boxes` (n, 4) as xmin, ymin, xmax, ymax."""

    ids: npt.NDArray[np.int64]
    boxes: npt.NDArray[np.float64]

    @classmethod
    def of(cls, found: Iterable[tuple[int, Extent]]) -> Places:
        """From pairs of an identifier and a box."""
        rows = np.fromiter(
            ((one, *box) for one, box in found), dtype=[("id", "i8"), *((name, "f8") for name in "abcd")]
        )
        return cls(rows["id"].copy(), np.stack([rows[name] for name in "abcd"], axis=1))


def chunks(
    places: Places, pixels: Callable[[Extent], float], largest: float, most: int = MOST
) -> Iterator[Chunk]:
    """All features, each once, in chunks of at most `most` whose box has at most `largest` pixels; a feature that has
    more by itself makes a chunk alone. Chunks follow each other on the ground."""
    ids: list[int] = []
    around: Extent | None = None
    for index in _order(places.boxes).tolist():
        xmin, ymin, xmax, ymax = places.boxes[index].tolist()
        box = xmin, ymin, xmax, ymax
        joint = box if around is None else _joint(around, box)
        if around is not None and (len(ids) == most or pixels(joint) > largest):
            yield Chunk(tuple(ids), around)
            ids, joint = [], box
        ids.append(int(places.ids[index]))
        around = joint
    if around is not None:
        yield Chunk(tuple(ids), around)


def _order(boxes: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    """Boxes along a Z-shaped curve through their centres: neighbours on it are neighbours on the ground."""
    if not len(boxes):
        return np.zeros(0, np.intp)
    centres = np.stack([boxes[:, 0] + boxes[:, 2], boxes[:, 1] + boxes[:, 3]], axis=1) / 2
    low, span = centres.min(0), float(np.ptp(centres, axis=0).max()) or 1.0
    steps = ((centres - low) / span * (2**_BITS - 1)).astype(np.uint64)
    curve = _spread(steps[:, 0]) | (_spread(steps[:, 1]) << np.uint64(1))
    return np.argsort(curve, kind="stable")


def _spread(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """The bits of 16-bit numbers with a 0 between each two."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        values = (values | (values << np.uint64(shift))) & np.uint64(mask)
    return values


def _joint(one: Extent, other: Extent) -> Extent:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])
