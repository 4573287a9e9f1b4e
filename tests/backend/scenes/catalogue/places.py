"""Scenes of a catalogue for tests: squares on the ground with a date."""

from __future__ import annotations

import shapely
from rsvlm.scenes.catalogue.item import Item


def square(west: float, south: float = 47.0, side: float = 1.0) -> shapely.Geometry:
    """A square in degrees."""
    return shapely.box(west, south, west + side, south + side)


def item(name: str, date: str | None = None, west: float | None = 0.0, cloud: float | None = None) -> Item:
    """A scene of one square degree, or (None) without a place."""
    return Item(name, f"{name}.tif", date, None if west is None else square(west), cloud)
