"""STAC items: which of a scene's files is the picture, and what the item says of it (stacspec.org, version 1)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..errors import BadInput
from .address import located
from .http import description

COLOURS = ("red", "green", "blue")
PICTURE = "visual"
"""What an asset or its role is called that is meant to be looked at."""

NOT_THE_SCENE = {"thumbnail", "overview", "metadata"}
"""Roles of assets that are not the picture at its own size."""

RASTERS = (".tif", ".tiff", ".jp2", ".vrt")
"""Endings of assets whose kind is not told."""

_API = re.compile(r"/collections/[^/]+/items/[^/]+$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True)
class Asset:
    """A file of an item: its name there, its address, the 1-based numbers of its red, green and blue bands (None: not
    told), and the item's date (ISO 8601; None: not told)."""

    name: str
    href: str
    bands: tuple[int, int, int] | None
    date: str | None


def names_item(path: str) -> bool:
    """Whether `path` is that of an item, by its name: x.json, x.geojson, .../collections/C/items/I, each with #asset or
    without."""
    before = urlsplit(path).path if _SCHEME.match(path) else path.partition("#")[0]
    return before.lower().endswith((".json", ".geojson")) or bool(_SCHEME.match(path) and _API.search(before))


def asset_of(path: str) -> Asset:
    """The asset that `path` names after a #, else the one that is clearly the picture.

    Raises BadInput where the item cannot be read, is none, or has no such asset; it lists those that there are.
    """
    place, _, name = path.partition("#")
    return asset_in(read_item(place), name, place)


def asset_in(item: Mapping[str, Any], name: str, place: str) -> Asset:
    """The asset `name` of an item that was read from `place`, else ("") the one that is clearly the picture.

    Raises BadInput where it has no such asset; it lists those that there are.
    """
    assets = item["assets"]
    if not name:
        name = _clear_choice(assets)
    if name not in assets:
        told = located(place).told
        there = ", ".join(f"{key} ({_title(asset)})" for key, asset in assets.items()) or "none"
        what = f"has no asset {name}" if name else "does not say which of its assets is the picture"
        raise BadInput(f"{told} {what}; add # and the name of one of these to the path: {there}.")
    asset = assets[name]
    properties = item.get("properties") or {}
    date = asset.get("datetime") or properties.get("datetime") or properties.get("start_datetime")
    href = absolute(str(asset.get("href", "")), place)
    if located(place).is_remote and not located(href).is_remote:
        raise BadInput(f"{located(place).told} names {href}, a file of this machine; an item of a network may not.")
    return Asset(name, href, _rgb(asset), date[:10] if date else None)


def read_item(place: str) -> dict[str, Any]:
    """An item as it is written. Raises BadInput where it cannot be read or is none."""
    item = read_json(place)
    kind = item.get("type") if isinstance(item, dict) else None
    if kind != "Feature" or not isinstance(item.get("assets"), dict):
        raise BadInput(f"{located(place).told} is no STAC item ({kind or 'of no type'}); choose a picture or an item.")
    found: dict[str, Any] = item
    return found


def read_json(place: str) -> Any:
    """What is written in a file of JSON, here or at an address. Raises BadInput where it cannot be read."""
    address = located(place)
    if address.url:
        return description(address.url)
    if address.is_remote:
        raise BadInput(f"{address.told} is in a store that is read with a key; give the address of the picture itself.")
    try:
        return json.loads(Path(place).read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(f"{place} cannot be read ({error.strerror}); check the path.") from error
    except ValueError as error:
        raise BadInput(f"{place} is no JSON; choose a picture or a STAC item.") from error


def _clear_choice(assets: Mapping[str, Mapping[str, Any]]) -> str:
    """The name of the asset that is the picture, "" where that is not clear."""
    if PICTURE in assets:
        return PICTURE
    pictures = {name: asset for name, asset in assets.items() if _is_picture(asset)}
    visual = [name for name, asset in pictures.items() if PICTURE in (asset.get("roles") or ())]
    coloured = [name for name, asset in pictures.items() if _rgb(asset) is not None]
    found = visual or coloured or list(pictures)
    return found[0] if len(found) == 1 else ""


def _is_picture(asset: Mapping[str, Any]) -> bool:
    roles, kind = set(asset.get("roles") or ()), str(asset.get("type") or "")
    is_raster = kind.startswith("image/") or (not kind and str(asset.get("href", "")).lower().endswith(RASTERS))
    return is_raster and not roles & NOT_THE_SCENE


def _bands(asset: Mapping[str, Any]) -> list[str]:
    """What each band of an asset shows, as STAC 1.0 or 1.1 say it; "" where they do not."""
    told: Sequence[Mapping[str, Any]] = asset.get("bands") or asset.get("eo:bands") or ()
    return [str(band.get("eo:common_name") or band.get("common_name") or "").lower() for band in told]


def _rgb(asset: Mapping[str, Any]) -> tuple[int, int, int] | None:
    bands = _bands(asset)
    if not all(colour in bands for colour in COLOURS):
        return None
    red, green, blue = (bands.index(colour) + 1 for colour in COLOURS)
    return red, green, blue


def absolute(href: str, place: str) -> str:
    """The address or path of an asset or a link: relative ones count from the file they are written in."""
    if href.startswith("file://"):
        return urlsplit(href).path
    if _SCHEME.match(href) or href.startswith("/vsi"):
        return href
    url = located(place).url
    return urljoin(url, href) if url else str(Path(place).parent / href)


def _title(asset: Mapping[str, Any]) -> str:
    roles = asset.get("roles") or ()
    return str(asset.get("title") or ", ".join(roles) or asset.get("type") or "untitled")
