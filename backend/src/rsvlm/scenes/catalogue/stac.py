"""A STAC catalogue, collection or item collection as a catalogue (stacspec.org, version 1): files, or a server's pages.

Catalogues are walked down; of each item the asset that is the picture becomes a scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import shapely
from shapely.geometry import shape

from ...errors import BadInput
from ...imagery.address import located
from ...imagery.stac import absolute, asset_in, read_json
from .footprint import split
from .item import Item

BELOW = ("child", "item", "items", "next")
"""Links to what else a catalogue has: catalogues, items, a server's list of items and its next page."""


def items_of_stac(place: str, asset: str = "") -> list[Item]:
    """The scenes of a catalogue, in the order in which it lists them.

    `asset` names what of each item is the picture ("": what is clearly one). Raises BadInput where a part of it cannot
    be read, where there are no items, or where none has such an asset.
    """
    found, refused = [], []
    for item, read_from in _items(place, set()):
        try:
            found.append(_scene(item, read_from, asset))
        except BadInput as error:
            refused.append(error)
            found.append(_without_picture(item, read_from, asset))
    if not found:
        raise BadInput(f"{located(place).told} has no item; give another catalogue.")
    if len(refused) == len(found):
        raise BadInput(f"{refused[0]} Name one of them with --asset.")
    return found


def _items(place: str, seen: set[str]) -> Iterator[tuple[Mapping[str, Any], str]]:
    """All items below `place`, each with where it was read from."""
    waiting = [place]
    while waiting:
        place = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        told = read_json(place)
        if not isinstance(told, dict):
            raise BadInput(f"{located(place).told} is no STAC catalogue; choose another file.")
        if told.get("type") == "Feature":
            yield told, place
            continue
        for item in told.get("features") or ():
            yield item, place
        # What is listed first is to come first from a pile.
        waiting += reversed([_below(link, place) for link in told.get("links") or () if link.get("rel") in BELOW])


def _below(link: Mapping[str, Any], place: str) -> str:
    """Where a link leads. Raises BadInput where it leads from a network to a file of this machine."""
    there = absolute(str(link.get("href", "")), place)
    if located(place).is_remote and not located(there).is_remote:
        raise BadInput(f"{located(place).told} leads to {there}, a file of this machine; a catalogue may not.")
    return there


def _scene(item: Mapping[str, Any], place: str, asset: str) -> Item:
    if not isinstance(item.get("assets"), dict):
        raise BadInput(f"{item.get('id', 'A thing')} in {located(place).told} is no STAC item; it has no assets.")
    properties = item.get("properties") or {}
    picture = asset_in(item, asset, place)
    cloud = properties.get("eo:cloud_cover")
    return Item(
        str(item.get("id") or picture.name),
        picture.href,
        picture.date,
        _footprint(item.get("geometry")),
        float(cloud) if isinstance(cloud, (int, float)) else None,
        _crs(properties),
        picture.bands,
    )


def _without_picture(item: Mapping[str, Any], place: str, asset: str) -> Item:
    """An item whose picture is not known: it is told why when its turn comes."""
    return Item(str(item.get("id")), f"{place}#{asset}", None, _footprint(item.get("geometry")))


def _footprint(geometry: Any) -> shapely.Geometry | None:
    try:
        found = shape(geometry) if geometry else None
    except (AttributeError, KeyError, TypeError, ValueError, shapely.errors.ShapelyError):
        return None
    return split(shapely.make_valid(found)) if found is not None and found.area > 0 else None


def _crs(properties: Mapping[str, Any]) -> str | None:
    code, epsg = properties.get("proj:code"), properties.get("proj:epsg")
    return str(code) if code else f"EPSG:{epsg}" if epsg else None
