"""A scene of a catalogue, and what is worked on as one: a scene, or two dates of one place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
LONGEST_ID = 120
"""Characters of a name: it becomes that of a file, with an ending."""


@dataclass(frozen=True)
class Item:
    """A scene that is listed somewhere, before it is opened.

    `date` is an ISO day, or a year alone where more is not known. `footprint` is a (multi)polygon in longitude and
    latitude (EPSG:4326), split at the antimeridian. `cloud` is the share of it under cloud in percent. `crs` is the
    raster's own, as `imagery.grid.Grid` has it. None: not known. `bands` are the 1-based red, green and blue ones
    where the catalogue tells.
    """

    id: str
    path: str
    date: str | None = None
    footprint: shapely.Geometry | None = None
    cloud: float | None = None
    crs: str | None = None
    bands: tuple[int, int, int] | None = None

    @property
    def first_day(self) -> str:
        """The first day that it can be of, as ISO text; "" where no date is known."""
        return f"{self.date}-01-01" if self.date and len(self.date) == 4 else (self.date or "")[:10]

    @property
    def last_day(self) -> str:
        """The last one."""
        return f"{self.date}-12-31" if self.date and len(self.date) == 4 else (self.date or "")[:10]


@dataclass(frozen=True)
class Unit:
    """What is worked on as one: a scene, or `before` and `after` with the `share` (0-1) of the smaller that both
    cover."""

    id: str
    before: Item
    after: Item | None = None
    share: float | None = None

    @property
    def footprint(self) -> shapely.Geometry | None:
        """What it covers, of two dates what both do."""
        if self.after is None or self.before.footprint is None or self.after.footprint is None:
            return self.before.footprint
        return shapely.intersection(self.before.footprint, self.after.footprint)

    @property
    def date(self) -> str | None:
        """The date of what is found: of two the second."""
        return (self.after or self.before).date

    @property
    def items(self) -> tuple[Item, ...]:
        """Its scenes, in the order of their dates."""
        return (self.before,) if self.after is None else (self.before, self.after)


def units_of(items: Iterable[Item]) -> list[Unit]:
    """Each scene by itself."""
    return [Unit(item.id, item) for item in items]


def pair_of(before: Item, after: Item, share: float | None = None) -> Unit:
    """Two dates of one place."""
    return Unit(safe(f"{before.id}__{after.id}"), before, after, share)


def safe(name: str) -> str:
    """A name that every file system takes."""
    return _UNSAFE.sub("_", name).strip("._")[:LONGEST_ID] or "scene"


def with_own_names(items: Sequence[Item]) -> list[Item]:
    """Scenes of equal names, as tile.tif in many folders, by the folders too; numbered where that is not enough."""
    named = [replace(item, id=safe(item.id)) for item in items]
    for depth in (1, 2, 3):
        named = [
            replace(item, id=safe("_".join((*Path(item.path).parent.parts[-depth:], Path(item.path).stem))))
            if count > 1
            else item
            for item, count in zip(named, _counts(named))
        ]
    seen: Counter[str] = Counter()
    for place, item in enumerate(named):
        seen[item.id.lower()] += 1
        if seen[item.id.lower()] > 1:
            named[place] = replace(item, id=f"{item.id}-{seen[item.id.lower()]}")
    return named


def _counts(items: Sequence[Item]) -> list[int]:
    """How many have the name of each; file systems may not tell capitals apart."""
    counts = Counter(item.id.lower() for item in items)
    return [counts[item.id.lower()] for item in items]
