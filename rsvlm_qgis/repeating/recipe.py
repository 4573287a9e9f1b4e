"""What a result layer says of how it was made, in the words of an order. Reads nothing but the layer."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from typing import Any, Optional, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRectangle

from ..asked_place import place_of
from ..capture.ground import Resolution
from ..capture.region import Region
from ..client.engines import SERVER, STARTER
from ..errors import PluginError
from ..order import How
from ..qt import translate
from ..results.geopackage import crs_of, geometry
from ..results.provenance import document_of

SMALL_MODEL = "nano"


@dataclass(frozen=True)
class Seen:
    """One picture of a recipe: the records of its layers (top first: id, name, provider, source), its date, and for a
    file that was read as it is its path, window (col, row, width, height) and bands."""

    layers: tuple[dict[str, Any], ...]
    date: Optional[str] = None
    date_guessed: bool = False
    path: str = ""
    window: tuple[int, ...] = ()
    bands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """How a run was done. `extent` and `region` (None: all of the extent) are in `crs`; `pixels` is RAW or DISPLAYED
    (`capture.source`), `resolution` the side of a pixel where it was not the file's own; `options` are those of the
    request as it was sent, `about` is the one place that a question was about, `adapter` (name, sha256, label) what the
    model had learned."""

    task: str
    prompt: str
    model: str
    engine: str
    device: str
    precision: str
    options: dict[str, Any]
    how: How
    pictures: tuple[Seen, ...]
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    pixels: str
    resolution: Optional[Union[float, Resolution]] = None
    region: Optional[Region] = None
    about: Optional[Region] = None
    adapter: Optional[dict[str, Any]] = None

    @property
    def area(self) -> Region:
        """What was looked at."""
        name = translate("Repeat", "as before")
        return self.region or Region.of_rectangle(self.extent, self.crs, name)


def recipe_of(layer: QgsMapLayer) -> Recipe:
    """How a result layer was made.

    Raises PluginError where the layer is none of RSVLM's, and where its job cannot be told from it alone.
    """
    kept = document_of(layer)
    request, record, run = kept["request"], kept["capture"], kept["run"]
    about = place_of(request.get("regions") or [], crs_of(record.get("crs")), translate("Repeat", "as before"))
    if request.get("regions") and about is None:
        text = translate("Repeat", "{name} was made from the features of another layer; choose “Label” there again.")
        raise PluginError(text.format(name=layer.name()))
    if "series" in kept:
        text = translate("Repeat", "{name} holds several comparisons; run the series again from Processing's history.")
        raise PluginError(text.format(name=layer.name()))
    try:
        return Recipe(
            task=request["task"],
            prompt=request["prompt"],
            model=request.get("model") or run["model"],
            engine=record.get("engine") or (STARTER if run["model"] == SMALL_MODEL else SERVER),
            device=request.get("device", "auto"),
            precision=request.get("precision", "auto"),
            options=dict(request.get("options") or {}),
            how=_how(request.get("options") or {}),
            pictures=_pictures(request, record),
            extent=QgsRectangle(*record["extent"]),
            crs=crs_of(record["crs"]),
            pixels=record["look"],
            resolution=_resolution(request, record),
            region=_region(request, record),
            about=about,
            adapter=run.get("adapter"),
        )
    except (KeyError, TypeError, ValueError) as error:
        text = translate("Repeat", "{name} does not say where it was looked; run its prompt again from the dock.")
        raise PluginError(text.format(name=layer.name()), details=repr(error)) from error


def _how(options: dict[str, Any]) -> How:
    """The options of a request in the words of an order."""
    known = {field.name for field in fields(How)}
    named = {"boxes" if name == "shape" else name: value for name, value in options.items()}
    return How(**{name: value for name, value in named.items() if name in known})


def _pictures(request: dict[str, Any], record: dict[str, Any]) -> tuple[Seen, ...]:
    found = []
    for picture, image in zip(record["pictures"], request["images"]):
        by_path = _is_as_it_is(image, picture)
        found.append(
            Seen(
                layers=tuple(picture["layers"]),
                date=picture["date"],
                date_guessed=bool(picture.get("date_guessed")),
                path=str(image.get("path", "")) if by_path else "",
                window=tuple(image.get("window") or ()) if by_path else (),
                bands=tuple(image.get("bands") or ()) if by_path else (),
            )
        )
    if not found:
        raise ValueError("no picture")
    return tuple(found)


def _is_as_it_is(image: dict[str, Any], picture: dict[str, Any]) -> bool:
    """Whether an engine read a layer's file itself, and not a view of it with other pixels."""
    source = str(picture["layers"][0]["source"]).partition("|")[0]
    return image.get("kind") == "raster" and os.path.normpath(image["path"]) == os.path.normpath(source)


def _resolution(request: dict[str, Any], record: dict[str, Any]) -> float | Resolution | None:
    """The pixels that were looked at, in units of the CRS, or in metres where they are not square there."""
    pairs = zip(request["images"], record["pictures"])
    if all(_is_as_it_is(image, picture) for image, picture in pairs):
        return None
    if "cells" in record and record.get("metres") is not None:
        return Resolution(metres=float(record["metres"]))
    return float(record["cell"])


def _region(request: dict[str, Any], record: dict[str, Any]) -> Region | None:
    """The part of the extent that was looked at, as the engine was told it: in the imagery's CRS."""
    shape = request.get("region")
    if not shape:
        return None
    return Region(geometry(shape), crs_of(record["crs"]), str(record.get("region", {}).get("name", "")))
