"""A catalogue, whatever it is: a folder, a pattern, a STAC file or address, a list."""

from __future__ import annotations

from pathlib import Path

from ...errors import BadInput
from ...imagery.address import located
from . import folder, listing, stac
from .item import Item, Unit, with_own_names

Columns = tuple[str, str]
"""Names of the columns of paths and of dates in a list; "" for the usual ones."""


def read_catalogue(text: str, asset: str = "", columns: Columns = ("", "")) -> tuple[list[Item], list[Unit] | None]:
    """The scenes that `text` stands for and, where it lists pairs, the pairs (else None).

    Raises BadInput where there is no such thing, or nothing in it.
    """
    address = located(text)
    if address.is_remote:
        return with_own_names(stac.items_of_stac(text, asset)), None
    path = Path(text)
    if path.is_dir() or folder.is_pattern(text):
        return with_own_names(folder.items_of_folder(text)), None
    if not path.exists():
        raise BadInput(f"There is no catalogue {text}; give a folder, a pattern, a STAC file or a list of paths.")
    ending = path.suffix.lower()
    if ending == ".json" or (ending == ".geojson" and _is_stac(text)):
        return with_own_names(stac.items_of_stac(text, asset)), None
    if ending in listing.ENDINGS:
        return listing.read_list(text, *columns)
    raise BadInput(
        f"{text} is no catalogue; give a folder, a STAC file (.json) or a list ({', '.join(listing.ENDINGS)})."
    )


def _is_stac(path: str) -> bool:
    """Whether a GeoJSON file is of STAC items and not a plain list."""
    from ...imagery.stac import read_json

    told = read_json(path)
    features = told.get("features") or [told] if isinstance(told, dict) else []
    return bool(features) and "stac_version" in features[0]
