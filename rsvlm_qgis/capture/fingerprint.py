"""Whether the files that are looked at stay the same while it is done. Any thread but the main one: disks may wait."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from osgeo import gdal

from ..qt import translate
from .file_view import is_view

MOST_FILES = 1000
"""Files of a mosaic that are watched."""

Print = Optional[tuple[int, int]]
"""Size in bytes and time of the last change in nanoseconds; None where there is no such file."""


def prints_of(images: Iterable[Mapping[str, Any]]) -> dict[str, Print]:
    """A print of each file that a request names by its path, and of those that a virtual raster is made of; what GDAL
    reads from elsewhere (`/vsi…`) has none."""
    named = (str(image["path"]) for image in images if image.get("kind") == "raster")
    paths = [path for name in named for path in _made_of(name)]
    return {path: _print(path) for path in paths if not path.startswith("/vsi")}


def changes(before: Mapping[str, Print]) -> list[str]:
    """A sentence for each file that is another one now."""
    text = translate("Capture", "{file} was changed during the run: the result may show both states; run it again.")
    return [text.format(file=os.path.basename(path)) for path, known in before.items() if _print(path) != known]


def _made_of(path: str) -> list[str]:
    """The files behind a path: of a virtual raster those that it shows, of which it is a view for this job or a mosaic
    of its own."""
    if not path.lower().endswith(".vrt"):
        return [path]
    try:
        dataset = gdal.Open(path)
    except RuntimeError:
        dataset = None
    files = (dataset.GetFileList() or [path]) if dataset is not None else [path]
    return [file for file in files[:MOST_FILES] if not is_view(file)]


def _print(path: str) -> Print:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
