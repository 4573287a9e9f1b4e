"""Which scenes of a catalogue are meant: by date, place and cloud."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import shapely

from ...errors import BadInput
from .item import Item


@dataclass(frozen=True)
class Span:
    """Days from `first` to `last`, both included, as ISO text; "" has no end."""

    first: str = ""
    last: str = ""

    def __post_init__(self) -> None:
        for day in (self.first, self.last):
            if day:
                _check_day(day)
        if self.first and self.last and self.first > self.last:
            raise BadInput(f"The span from {self.first} to {self.last} ends before it begins; turn the dates round.")

    def holds(self, item: Item) -> bool:
        """Whether a scene can be of one of these days; one without a date only where there is no end on either side."""
        if not (self.first or self.last):
            return True
        return bool(item.date) and item.last_day >= self.first and (not self.last or item.first_day <= self.last)


def span_of(text: str) -> Span:
    """A span as FROM/TO, either of which may be left out. Raises BadInput where it is none."""
    if text.count("/") != 1:
        raise BadInput(f"'{text}' is no span of dates; write it as 2017-04-01/2017-09-30.")
    return Span(*text.split("/"))


@dataclass(frozen=True)
class Choice:
    """What a scene must be to be worked on. `places` are shapes in EPSG:4326, each of which it has to touch.

    `max_cloud` is in percent. What is not known of a scene does not fit what is asked of it.
    """

    span: Span = Span()
    places: tuple[shapely.Geometry, ...] = ()
    max_cloud: float | None = None

    def __post_init__(self) -> None:
        if self.max_cloud is not None and not 0 <= self.max_cloud <= 100:
            raise BadInput(f"The most cloud is {self.max_cloud:g}; use a percentage from 0 to 100.")

    def refuses(self, item: Item) -> str:
        """Why a scene is not meant; "" where it is."""
        if not self.span.holds(item):
            return "of another date" if item.date else "without a date"
        if self.places and item.footprint is None:
            return "without a place"
        if not all(shapely.intersects(item.footprint, place) for place in self.places):
            return "elsewhere"
        if self.max_cloud is not None and item.cloud is None:
            return "of unknown cloud"
        if self.max_cloud is not None and item.cloud is not None and item.cloud > self.max_cloud:
            return "too cloudy"
        return ""


def chosen(items: Sequence[Item], choice: Choice) -> tuple[list[Item], dict[str, int]]:
    """The scenes that are meant, in their order, and how many are not, by the reason."""
    reasons = [choice.refuses(item) for item in items]
    return [item for item, why in zip(items, reasons) if not why], dict(Counter(why for why in reasons if why))


def _check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"'{text}' is not a day; write it as 2020-06-29.") from error
