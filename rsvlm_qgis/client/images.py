"""The pictures of a request in the form that the starter takes: raw pixels in files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..qt import translate
from .engine import RequestDict
from .errors import RequestError
from .temporary import TemporaryFiles

TILED = ("segment", "ground", "change")
"""Tasks that look at a scene tile by tile, for which the ground around it matters."""


@dataclass(frozen=True)
class Prepared:
    """A request whose pictures are pixels; the files that were made for it, which the caller removes when the job has
    ended; what is needed to read each raster again, for the provenance; sentences about the reading."""

    request: RequestDict
    paths: tuple[str, ...] = ()
    records: tuple[dict[str, Any], ...] = ()
    notes: tuple[str, ...] = ()


def prepare_for_starter(request: RequestDict, files: TemporaryFiles, is_cancelled: Callable[[], bool]) -> Prepared:
    """`request` with its rasters read by GDAL into files of raw pixels; no file is left where this raises.

    Raises RequestError where a raster cannot be read, where the two dates cannot be put on one grid and for a whole
    scene, which no memory holds; JobStopped where the job was cancelled meanwhile.
    """
    if request.get("whole"):
        text = translate("Engine", "Whole scenes need the server on this computer; set it up with More models.")
        raise RequestError(text)
    images = list(request.get("images") or ())
    kinds = [image.get("kind") for image in images if isinstance(image, dict)]
    if "raster" not in kinds:
        return Prepared(request)
    if set(kinds) != {"raster"} or len(kinds) != len(images) or len(images) > 2:
        text = translate("Engine", "One date is a raster file and the other is pixels; give both in the same way.")
        raise RequestError(text)
    from .pixels import AROUND, read_rasters

    around = AROUND if request.get("task") in TILED else 0
    paths = [files.new() for _ in images]
    try:
        described, records, notes = read_rasters(images, paths, is_cancelled, around)
    except BaseException:
        for path in paths:
            files.remove(path)
        raise
    return Prepared({**request, "images": described}, tuple(paths), tuple(records), tuple(notes))
