"""A recipe as text to be pasted elsewhere: a command of `qgis_process`, Python for QGIS, a line for `rsvlm`."""

from __future__ import annotations

import shlex
from typing import Any

from ..errors import PluginError
from ..order import CHANGE, DESCRIBE, OUTLINED, TASKS, How
from ..processing import parameters as names
from ..processing.base import EXTENT, LOOK, PROMPT, RESOLUTION
from ..processing.change import AFTER, BEFORE, DATE_AFTER, DATE_BEFORE
from ..processing.one_raster import INPUT
from ..processing.outputs import OUTPUT
from ..processing.region import BANDS
from ..qt import translate
from .recipe import Recipe, Seen

RESULT = "result.gpkg"

_COMMANDS = {engines: ours for ours, engines in TASKS.items()}
_PARAMETERS = {
    "outline": names.OUTLINE,
    "threshold": names.THRESHOLD,
    "shape": names.BOXES,
    "enlarge": names.ENLARGE,
    "segmenter": names.SEGMENTER,
    "hops": names.HOPS,
    "budget": names.BUDGET,
    "match": names.MATCH,
    "align": names.ALIGN,
}
"""Options of a request and what the algorithms call them; one that has its default is not written."""
_DEFAULTS = {"shape" if name == "boxes" else name: value for name, value in vars(How()).items()}


def processing_command(recipe: Recipe) -> str:
    """A line for a shell that does it with `qgis_process`. Raises PluginError where no algorithm takes such a job."""
    name = _algorithm(recipe)
    _refuse_polygon(recipe)
    given: dict[str, Any] = {}
    if name == CHANGE:
        for layer, date, picture in zip((BEFORE, AFTER), (DATE_BEFORE, DATE_AFTER), recipe.pictures):
            given[layer] = _source(picture)
            if picture.date:
                given[date] = picture.date
    else:
        given[INPUT] = _source(recipe.pictures[0])
    box = recipe.extent
    numbers = ",".join(repr(n) for n in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
    given[PROMPT] = recipe.prompt
    given[EXTENT] = f"{numbers} [{recipe.crs.authid()}]" if recipe.crs.authid() else numbers
    given[LOOK] = recipe.pixels
    if recipe.resolution is not None:
        given[RESOLUTION] = repr(_units(recipe))
    bands = recipe.pictures[0].bands
    if bands:
        given[BANDS] = ", ".join(str(band) for band in bands)
    given[names.ENGINE], given[names.MODEL] = recipe.engine, recipe.model
    given[names.DEVICE], given[names.PRECISION] = recipe.device, recipe.precision
    given.update({_PARAMETERS[option]: value for option, value in _chosen(recipe).items()})
    given[OUTPUT] = RESULT
    arguments = [f"--{key}={_plain(value)}" for key, value in given.items()]
    return shlex.join(["qgis_process", "run", f"rsvlm:{name}", *arguments])


def python_code(recipe: Recipe) -> str:
    """Lines for QGIS' Python console. Raises PluginError where one picture was several layers, or a
    question was about one place of it."""
    task = _COMMANDS.get(recipe.task)
    if task is None or recipe.about is not None:
        raise _no_such_job()
    shape = "QgsRectangle" if recipe.region is None else "QgsGeometry"
    lines = [f"from qgis.core import {shape}, QgsRasterLayer", f"from rsvlm_qgis.api import {task}", ""]
    given = []
    for name, picture in zip(("before", "after") if len(recipe.pictures) == 2 else ("layer",), recipe.pictures):
        record = _only(picture)
        source = ", ".join(repr(str(record[key])) for key in ("source", "name", "provider"))
        lines.append(f"{name} = QgsRasterLayer({source})")
        given.append(name)
    if task != DESCRIBE or recipe.prompt:
        given.append(repr(recipe.prompt))
    box = recipe.extent
    numbers = ", ".join(repr(n) for n in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    area = f"QgsRectangle({numbers})"
    if recipe.region is not None:
        area = f"QgsGeometry.fromWkt({recipe.region.geometry.asWkt(6)!r})"
    more: dict[str, Any] = {"pixels": recipe.pixels, "engine": recipe.engine, "model": recipe.model}
    more.update({"device": recipe.device, "precision": recipe.precision})
    more.update({"boxes" if name == "shape" else name: value for name, value in _chosen(recipe).items()})
    if len(recipe.pictures) == 2:
        more["dates"] = tuple(p.date for p in recipe.pictures)
    if recipe.resolution is not None:
        more["resolution"] = _units(recipe)
    if recipe.pictures[0].bands:
        more["bands"] = recipe.pictures[0].bands
    text = "".join(f"    {name}={value!r},\n" for name, value in more.items())
    lines.append(f"result = {task}(\n    {', '.join(given)},\n    area={area},\n{text})")
    lines.append("print(result.text or result.features)")
    return "\n".join(lines) + "\n"


def rsvlm_line(recipe: Recipe) -> str:
    """A line for a shell that does it without QGIS. Raises PluginError where QGIS had rendered what was looked at,
    or a question was about one place of it."""
    if recipe.about is not None:
        raise _no_such_job()
    if not all(picture.path for picture in recipe.pictures):
        text = translate(
            "Repeat",
            "QGIS made the pixels that were looked at, and the rsvlm program reads files only; copy a Processing "
            "command.",
        )
        raise PluginError(text)
    first, *later = recipe.pictures
    line = ["rsvlm", "run", recipe.task, "--image", first.path, "--prompt", recipe.prompt]
    if later:
        line += ["--after", later[0].path]
        line += ["--after-date", later[0].date] if later[0].date else []
    line += ["--date", first.date] if first.date else []
    line += ["--window", *(str(number) for number in first.window)]
    if first.bands:
        line += ["--bands", *(str(band) for band in first.bands)]
    if recipe.region is not None:
        line += ["--region", recipe.region.geometry.asWkt(9)]
    line += ["--model", recipe.model]
    line += ["--device", recipe.device] if recipe.device != "auto" else []
    line += ["--precision", recipe.precision] if recipe.precision != "auto" else []
    for option, value in _chosen(recipe).items():
        line += [f"--{option}"] if value is True else [f"--{option}", str(value)]
    return shlex.join([*line, "--out", RESULT])


def _algorithm(recipe: Recipe) -> str:
    name = _COMMANDS.get(recipe.task)
    if name is None or name == DESCRIBE or recipe.about is not None:
        raise _no_such_job()
    return name


def _no_such_job() -> PluginError:
    return PluginError(translate("Repeat", "There is no command for such a job; run it again from the dock."))


def _refuse_polygon(recipe: Recipe) -> None:
    if recipe.region is not None and not recipe.region.is_rectangle:
        text = translate("Repeat", "It was looked at inside a polygon, which no command takes; copy Python instead.")
        raise PluginError(text)


def _only(picture: Seen) -> dict[str, Any]:
    if len(picture.layers) != 1:
        text = translate("Repeat", "It was looked at as several layers on top of each other; run it from the dock.")
        raise PluginError(text)
    return picture.layers[0]


def _source(picture: Seen) -> str:
    """A layer as `qgis_process` finds it without a project."""
    record = _only(picture)
    source, provider = str(record["source"]), str(record["provider"])
    return source if provider == "gdal" else f"{provider}://{source}"


def _chosen(recipe: Recipe) -> dict[str, Any]:
    """The options of a job that are not what they are by default."""
    kept = {**recipe.options}
    if recipe.task not in OUTLINED:
        kept = {name: value for name, value in kept.items() if name not in ("outline", "threshold")}
    return {name: kept[name] for name in _PARAMETERS if name in kept and kept[name] != _DEFAULTS[name]}


def _units(recipe: Recipe) -> float:
    """The side of a pixel in units of the CRS. Raises PluginError where pixels are not square there."""
    if not isinstance(recipe.resolution, float):
        text = translate("Repeat", "Its pixels are not square in degrees, which no command says; run it again.")
        raise PluginError(text)
    return recipe.resolution


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
