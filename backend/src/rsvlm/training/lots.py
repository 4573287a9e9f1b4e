"""Lots: what belongs together among the views of a training, each drawn from a generator of its own.

A lot is one view of a record, one window at every date of a place, or one window three times: as it is, in another
light, and with new buildings. Lots do not depend on each other, so that processes can share them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from .edits import Part, building_parts, put_buildings
from .records import Record
from .views import View, draw_geometry, make_view

BUILT = "dubai"
"""The source whose pictures get new buildings: the only one that shows single buildings with their outlines."""

LARGEST_BUILT = 900
"""Pixels of the largest window that gets new buildings; in a larger one they would be smaller than a cell."""


@dataclass(frozen=True)
class Lot:
    """The records of a lot: one, or the dates of a place. `group` joins views of one window, -1 where there is one.

    `plain` leaves the light as it is; `built` puts buildings into the window.
    """

    records: tuple[Record, ...]
    group: int = -1
    plain: bool = False
    built: bool = False


def lots(records: Sequence[Record], change_groups: int) -> list[Lot]:
    """Every lot of a training: single views, windows at several dates, and `change_groups` windows built on."""
    places: dict[str, list[Record]] = {}
    listed: list[Lot] = []
    for record in records:
        if record.place:
            places.setdefault(record.place, []).append(record)
        else:
            listed += [Lot((record,), plain=index == 0 and record.views > 1) for index in range(record.views)]
    group = 0
    for dates in places.values():
        for _ in range(dates[0].views):
            listed.append(Lot(tuple(dates), group))
            group += 1
    covered = [record for record in records if record.source == BUILT and record.min_side < LARGEST_BUILT]
    for number in range(change_groups if covered else 0):
        listed.append(Lot((covered[number % len(covered)],), group, built=True))
        group += 1
    return listed


def parts_of(records: Sequence[Record]) -> list[Part]:
    """The buildings that are put elsewhere."""
    return [part for record in records if record.source == BUILT for part in building_parts(record)]


def lot_views(lot: Lot, parts: Sequence[Part], rng: np.random.Generator) -> Iterator[View]:
    """The views of a lot, drawn from `rng`."""
    if lot.built:
        yield from _built(lot.records[0], parts, rng, lot.group)
        return
    geometry = draw_geometry(lot.records[0], rng)
    for record in lot.records:
        yield make_view(record, geometry, None if lot.plain else rng, lot.group)


def _built(record: Record, parts: Sequence[Part], rng: np.random.Generator, group: int) -> Iterator[View]:
    """One window three times: as it is, in another light a pixel or two aside, and with new buildings."""
    geometry = draw_geometry(replace(record, max_side=LARGEST_BUILT), rng)
    top, left = geometry.top, geometry.left
    assert record.cover is not None
    pixels = record.pixels[top : top + geometry.height, left : left + geometry.width]
    cover = record.cover[top : top + geometry.height, left : left + geometry.width]
    flat = replace(geometry, left=0, top=0)
    yield make_view(record, flat, rng, group, pixels, cover)
    shift = [int(v) for v in rng.integers(-3, 4, 2)]
    aside = replace(
        geometry,
        left=int(np.clip(left + shift[0], 0, record.pixels.shape[1] - geometry.width)),
        top=int(np.clip(top + shift[1], 0, record.pixels.shape[0] - geometry.height)),
    )
    yield make_view(record, aside, rng, group)
    if parts:
        pixels, cover = put_buildings(pixels, cover, list(parts), rng, int(rng.integers(3, 25)))
    yield make_view(record, flat, rng, group, pixels, cover)
