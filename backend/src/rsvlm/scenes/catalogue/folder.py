"""A folder of rasters, or those that fit a pattern, as a catalogue."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterable
from pathlib import Path

from ...errors import BadInput
from .item import Item

ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".img", ".png", ".jpg", ".jpeg")
"""Of files that are taken for scenes where a folder is given; a pattern takes what it says."""

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_WITH_TIME = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])T?\d{6}(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def is_pattern(text: str) -> bool:
    """Whether `text` stands for several files."""
    return glob.has_magic(text) and not Path(text).exists()


def items_of_folder(text: str) -> list[Item]:
    """The rasters of a folder and of those in it, or those of a pattern (** goes down), in the order of their names.

    Dates are those in their names. Raises BadInput where there are none.
    """
    if is_pattern(text):
        paths: Iterable[Path] = (Path(found) for found in glob.glob(text, recursive=True))
        files = [path for path in paths if path.is_file()]
    else:
        files = [path for path in Path(text).rglob("*") if path.suffix.lower() in ENDINGS and path.is_file()]
    shown = sorted(path for path in files if not path.name.startswith("."))
    if not shown:
        raise BadInput(f"There is no raster in {text}; give another folder, or a pattern in quotes as 'scenes/*.tif'.")
    return [Item(path.stem, str(path), date_in(path.stem)) for path in shown]


def date_in(name: str) -> str | None:
    """The day that a name tells, as in S2A_20200629T101031 or ponds_2017-08-27; else the year where it has just one."""
    found = _DAY.search(name) or _DAY_WITH_TIME.search(name)
    if found is not None:
        return "-".join(found.groups())
    years = set(_YEAR.findall(name))
    return years.pop() if len(years) == 1 else None
