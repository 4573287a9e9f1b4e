"""The pictures of a request in the form that the starter takes: raw pixels in files."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .engine import RequestDict
from .errors import RequestError
from .temporary import TemporaryFiles


def prepare_for_starter(
    request: RequestDict, files: TemporaryFiles, is_cancelled: Callable[[], bool]
) -> tuple[RequestDict, list[str], list[str]]:
    """`request` with its rasters read by GDAL into files of raw pixels, those files, and sentences about the reading.

    The caller removes the files when the job has ended; none is left where this raises. Raises RequestError where a
    raster cannot be read or the two dates cannot be put on one grid.
    """
    images = list(request.get("images") or ())
    kinds = [image.get("kind") for image in images if isinstance(image, dict)]
    if "raster" not in kinds:
        return request, [], []
    if set(kinds) != {"raster"} or len(kinds) != len(images) or len(images) > 2:
        raise RequestError("A picture from a file and one from the map cannot be compared; give both the same way.")
    from .pixels import read_rasters

    paths = [files.new() for _ in images]
    try:
        described, notes = read_rasters(images, paths, is_cancelled)
    except BaseException:
        for path in paths:
            files.remove(path)
        raise
    changed: dict[str, Any] = {**request, "images": described}
    return changed, paths, notes
