"""The last shape of a scene's outlines, in cells: as they are, simpler, smooth or square."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Callable, Protocol

import numpy as np
import shapely

from ..features.connected import groups
from ..findings.masks import Layer
from .corners import Corners
from .merging import Merged
from .pieces import NONE, Shapes, array, together
from .rings import Rings
from .rounding import rounded
from .shaping import Shaping
from .squaring import squared

TOLERANCE = 1.0
"""What simplifying may take away or add at a corner, as the side of a square in cells: steps of slanting borders."""

MOST_POINTS = 500_000
"""Points of outlines that wait, at most, and those of a row of tiles: about 100 MB."""

FOUR = 5
"""Points of a closed ring with four corners."""

OpenParts = Mapping[Layer, Sequence[shapely.Geometry]]


class Finish(Protocol):
    """Takes polygons as they are merged and gives them back in their last shape."""

    def add(self, merged: Merged) -> Iterator[Merged]:
        """Some more; those that are final."""

    def settled(self, open_parts: OpenParts) -> Iterator[Merged]:
        """Those that are final now that only `open_parts` may still grow."""


def finish_of(shaping: Shaping, corners: Corners | None) -> Finish:
    """What is asked for. `corners` are those where exclusive layers meet, None where layers do not know of each other.

    Contours of probabilities are smooth already.
    """
    if shaping.last == "simple":
        return Simplifying(corners)
    if shaping.last == "smooth" and shaping.along_cells:
        return EachAlone(lambda polygons: rounded(polygons, corners))
    if shaping.last == "square":
        return EachAlone(_squared)
    return EachAlone(lambda polygons: meeting(polygons, corners))


def meeting(polygons: Shapes, corners: Corners | None) -> Shapes:
    """Polygons along cells with a point wherever several classes meet: neighbours share their points as well."""
    if corners is None or not len(polygons):
        return polygons
    rings = Rings.of(polygons).at_cells()
    return rings.only(rings.turns() | corners.at(rings.points)).polygons()


def _squared(polygons: Shapes) -> Shapes:
    """Where a ring begins, which decides what simplifying makes of it, depends on where a scene was cut."""
    return squared(shapely.normalize(polygons))


class EachAlone:
    """A finish that needs to know no other polygon."""

    def __init__(self, shaped: Callable[[Shapes], Shapes]) -> None:
        self._shaped = shaped

    def add(self, merged: Merged) -> Iterator[Merged]:
        yield replace(merged, pieces=replace(merged.pieces, polygons=self._shaped(merged.pieces.polygons)))

    def settled(self, open_parts: OpenParts) -> Iterator[Merged]:
        return iter(())


class Simplifying:
    """Fewer points, by `shapely.coverage_simplify`: borders that polygons share stay shared, nothing overlaps.

    Polygons that touch are simplified together, once all of them are whole; a scene comes out the same however it was
    cut. What waits is little where things lie apart. Where classes cover the ground without a gap all polygons touch:
    beyond MOST_POINTS those that have only whole neighbours are simplified with these. Borders stay shared then too,
    but from there on outlines against ground of no class keep all their points, and what is left of a border may hang
    on where that was.
    """

    def __init__(self, corners: Corners | None) -> None:
        self._corners = corners
        self._waiting: dict[Layer | None, _Waiting] = {}

    def add(self, merged: Merged) -> Iterator[Merged]:
        which = merged.layer if self._corners is None else None
        met = meeting(merged.pieces.polygons, self._corners)
        self._waiting.setdefault(which, _Waiting()).add(replace(merged, pieces=replace(merged.pieces, polygons=met)))
        return iter(())

    @property
    def points(self) -> int:
        """Points of outlines that wait."""
        return sum(int(shapely.get_num_coordinates(one.polygons).sum()) for one in self._waiting.values())

    def settled(self, open_parts: OpenParts) -> Iterator[Merged]:
        for which, waiting in self._waiting.items():
            parts = [part for layer, some in open_parts.items() if which in (None, layer) for part in some]
            yield from waiting.settled(array(parts))


class _Waiting:
    """Polygons that wait for those that touch them, and the group of each: the number of the first one in it."""

    def __init__(self) -> None:
        self._pieces, self._group = NONE, np.zeros(0, np.intp)
        self._tiles, self._layer = np.zeros(0, np.intp), np.zeros(0, np.intp)
        self._qualities = array([])
        self._layers: list[Layer] = []
        self._keeps_boundary = False

    @property
    def polygons(self) -> Shapes:
        return self._pieces.polygons

    def add(self, merged: Merged) -> None:
        if merged.layer not in self._layers:
            self._layers.append(merged.layer)
        number, before = self._layers.index(merged.layer), len(self._pieces)
        self._pieces = together([self._pieces, merged.pieces])
        self._tiles = np.concatenate([self._tiles, merged.tiles])
        self._qualities = np.concatenate([self._qualities, merged.qualities])
        self._layer = np.concatenate([self._layer, np.full(len(merged.pieces), number)])
        tree = shapely.STRtree(self._pieces.polygons)
        one, other = tree.query(merged.pieces.polygons, predicate="intersects")
        pairs = np.concatenate([one + before, np.arange(before)]), np.concatenate([other, self._group])
        self._group = groups(len(self._pieces), *pairs)

    def settled(self, parts: Shapes) -> Iterator[Merged]:
        """The groups that touch none of some parts, simplified."""
        touched = shapely.STRtree(self._pieces.polygons).query(parts, predicate="intersects")[1]
        is_open = np.isin(self._group, self._group[touched])
        done = np.flatnonzero(~is_open)
        done = done[np.argsort(self._group[done], kind="stable")]
        ends = np.flatnonzero(np.diff(self._group[done])) + 1
        polygons = self._pieces.polygons
        for group in np.split(done, ends) if len(done) else ():
            polygons[group] = _simplified(polygons[group], self._keeps_boundary)
        if shapely.get_num_coordinates(polygons[is_open]).sum() > MOST_POINTS:
            # What lies at the outside of those that wait has neighbours that are not here: it stays as it is.
            self._keeps_boundary = True
            polygons[is_open] = _simplified(polygons[is_open], True)
            is_open = np.isin(np.arange(len(polygons)), touched)
            done = np.flatnonzero(~is_open)
        for number, layer in enumerate(self._layers):
            chosen = done[self._layer[done] == number]
            if len(chosen):
                yield Merged(layer, self._pieces.of(chosen), self._tiles[chosen], self._qualities[chosen])
        self._pieces, self._qualities = self._pieces.of(is_open), self._qualities[is_open]
        self._tiles, self._layer = self._tiles[is_open], self._layer[is_open]
        _, first, place = np.unique(self._group[is_open], return_index=True, return_inverse=True)
        self._group = first[place]


def _simplified(group: Shapes, keeps_boundary: bool) -> Shapes:
    """Polygons that touch, with fewer points, those of their common boundary kept or not; one with four corners that is
    alone stays what it is.

    The outcome hangs on the order of polygons and of their points, so that is made the same however a scene was cut.
    """
    if len(group) == 1 and shapely.get_num_coordinates(group[0]) <= FOUR:
        return group
    group = shapely.normalize(group)
    order = np.lexsort(shapely.get_coordinates(shapely.point_on_surface(group)).T)
    found = np.empty_like(group)
    found[order] = shapely.coverage_simplify(group[order], TOLERANCE, simplify_boundary=not keeps_boundary)
    return found
