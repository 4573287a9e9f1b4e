"""What a result layer says of how it was made, in the words of an order. Reads nothing but the layer."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsRectangle

from ..capture.region import Region
from ..capture.source import DISPLAYED
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
    file that went by path its window (col, row, width, height) and bands."""

    layers: tuple[dict[str, Any], ...]
    date: Optional[str] = None
    date_guessed: bool = False
    path: str = ""
    window: tuple[int, ...] = ()
    bands: tuple[int, ...] = ()


@dataclass(frozen=True)
class Recipe:
    """How a run was done. `extent` and `region` (None: all of the extent) are in `crs`; `cell` is the side of a pixel
    there; `pixels` is RAW or DISPLAYED (`capture.source`); `options` are those of the request as it was sent."""

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
    cell: float
    pixels: str
    region: Optional[Region] = None

    @property
    def displayed(self) -> bool:
        """True where pixels were rendered with the layers' styles."""
        return self.pixels == DISPLAYED

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
    if request.get("regions"):
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
            cell=float(record["cell"]),
            pixels=record["look"],
            region=_region(request, record),
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
        by_path = image.get("kind") == "raster"
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


def _region(request: dict[str, Any], record: dict[str, Any]) -> Region | None:
    """As the person drew it where the capture says so, else as the engine was sent it."""
    drawn = record.get("region") or {"geometry": request.get("region"), "crs": record["crs"]}
    if not drawn["geometry"]:
        return None
    return Region(geometry(drawn["geometry"]), crs_of(drawn["crs"]), str(drawn.get("name", "")))
