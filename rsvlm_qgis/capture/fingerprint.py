"""Whether the files that are looked at stay the same while it is done. Any thread but the main one: disks may wait."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from ..qt import translate

Print = Optional[tuple[int, int]]
"""Size in bytes and time of the last change in nanoseconds; None where there is no such file."""


def prints_of(images: Iterable[Mapping[str, Any]]) -> dict[str, Print]:
    """A print of each file that a request names by its path; what GDAL reads from elsewhere (`/vsi…`) has none."""
    paths = (str(image["path"]) for image in images if image.get("kind") == "raster")
    return {path: _print(path) for path in paths if not path.startswith("/vsi")}


def changes(before: Mapping[str, Print]) -> list[str]:
    """A sentence for each file that is another one now."""
    text = translate("Capture", "{file} was changed during the run: the result may show both states; run it again.")
    return [text.format(file=os.path.basename(path)) for path, known in before.items() if _print(path) != known]


def _print(path: str) -> Print:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
