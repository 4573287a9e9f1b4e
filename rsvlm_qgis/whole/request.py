"""An order and a wish as one request to the server: paths and no pixels. Main thread; nothing is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsMapSettings, QgsRasterLayer, QgsReferencedRectangle

from ..capture.cutting import box_in
from ..capture.extents import extent_of
from ..capture.ground import Resolution, metres_of, metres_per_unit
from ..capture.region import Region, as_dict
from ..capture.source import DISPLAYED, date_of
from ..errors import PluginError
from ..order import LAYER, PAIR, TALKS, Order
from ..qt import translate
from ..results.provenance import task_name
from .source import whole_source
from .wish import WholeWish

_LONGEST_PART = 40


@dataclass(frozen=True)
class WholeJob:
    """`request` is the backend's `schema.Request` with `whole`; `warnings` are known before anything is done."""

    request: dict[str, Any]
    warnings: tuple[str, ...] = ()

    @property
    def output(self) -> Path:
        """The GeoPackage that it grows in."""
        return Path(self.request["whole"]["output"])

    @property
    def title(self) -> str:
        """"Outline: water"."""
        return title_of(self.request)

    def again(self) -> WholeJob:
        """The same, going on with what is in the file."""
        return replace(self, request={**self.request, "whole": {**self.request["whole"], "resume": True}})


def title_of(request: dict[str, Any]) -> str:
    """"Outline: water"."""
    prompt = " ".join(str(request["prompt"]).split())
    short = prompt if len(prompt) <= _LONGEST_PART else prompt[: _LONGEST_PART - 1] + "…"
    return f"{task_name(str(request['task']))}: {short}"


def proposed(folder: Path, layer: str, prompt: str) -> Path:
    """A GeoPackage of the folder that is not there yet, named for a layer and what is looked for in it."""
    parts = (re.sub(r"[^\w]+", "-", text, flags=re.UNICODE).strip("-_")[:_LONGEST_PART] for text in (layer, prompt))
    stem = "_".join(part for part in parts if part) or "scene"
    file, count = folder / f"{stem}.gpkg", 1
    while file.exists():
        count += 1
        file = folder / f"{stem}_{count}.gpkg"
    return file


def whole_job(order: Order, wish: WholeWish, settings: QgsMapSettings, folder: Path) -> WholeJob:
    """What the server is asked; `settings` are those of the map, `folder` takes the file where none is named.

    Raises PluginError with the sentence that helps where the order cannot be carried out as it stands.
    """
    order.check()
    look = order.look
    if order.task in TALKS or look.what not in (LAYER, PAIR):
        text = translate("Whole", "A whole scene is one layer or two dates in which features are looked for.")
        raise PluginError(text)
    if look.pixels == DISPLAYED:
        text = translate(
            "Whole", "A whole scene is read from its file, not as displayed; choose other “Values” under “Pixels”."
        )
        raise PluginError(text)
    layers = [layer for layer in look.layers if layer is not None]
    sources = [whole_source(layer) for layer in layers]
    dates = [date or date_of(layer).iso for layer, date in zip(layers, look.dates)]
    output = _output(wish, folder, layers[-1].name(), order.prompt)
    region = _region(order, layers, settings)
    images = tuple(source.image(look.bands, date) for source, date in zip(sources, dates))
    request = replace(order, how=replace(order.how, budget=0)).request(images, region)
    request["whole"] = wish.as_json(output, _metres(look.resolution, layers[0]))
    restyled = [layer.name() for layer, source in zip(layers, sources) if source.restyled]
    warnings = []
    if restyled:
        text = translate("Whole", "The values of {names} are looked at as they are in the file, without the style.")
        warnings.append(text.format(names=", ".join(restyled)))
    return WholeJob(request, tuple(warnings))


def _output(wish: WholeWish, folder: Path, layer: str, prompt: str) -> Path:
    if not wish.output:
        return proposed(folder, layer, prompt)
    file = Path(wish.output)
    if file.suffix.lower() != ".gpkg":
        file = file.with_name(f"{file.name}.gpkg")
    if not file.is_absolute():
        file = folder / file
    if file.exists() and not wish.resume:
        text = translate(
            "Whole", "{file} exists; choose another name, or add it to the project and go on with it from its menu."
        )
        raise PluginError(text.format(file=file))
    return file


def _region(order: Order, layers: list[QgsRasterLayer], settings: QgsMapSettings) -> dict[str, Any] | None:
    """The part to be looked at in the CRS of the imagery; None for all of it."""
    look, context = order.look, settings.transformContext()
    region = look.region
    if region is None and look.visible_only:
        region = Region.of_rectangle(settings.visibleExtent(), settings.destinationCrs())
    if region is None:
        return None
    if len({layer.crs().authid() for layer in layers}) > 1:
        text = translate(
            "Whole", "The two layers have different coordinate systems; look at both in full, or reproject one of them."
        )
        raise PluginError(text)
    first = layers[0]
    box_in(region, first, context)  # says so where it lies outside
    return as_dict(region.inside(QgsReferencedRectangle(first.extent(), first.crs()), context))


def _metres(resolution: float | Resolution | None, layer: QgsRasterLayer) -> float:
    """Side of a pixel in metres; 0 for the imagery's own. Raises PluginError where there is no place on Earth."""
    if resolution is None:
        return 0.0
    if isinstance(resolution, Resolution) and resolution.metres is not None:
        return resolution.metres
    extent = extent_of(layer.extent())
    unit = metres_per_unit(layer.crs(), extent)
    own = metres_of((layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()), layer.crs(), extent)
    if unit is None or own is None:
        text = translate("Capture", "The imagery has no place on the ground; choose its own pixels, not metres.")
        raise PluginError(text)
    return own * resolution.times if isinstance(resolution, Resolution) else resolution * max(unit)
