"""What the pipeline looks at: one picture, or two on one grid, read window by window.

A scene knows nothing of files: `imagery/raster.py` and `imagery/pair.py` (rasterio) and `imagery/pixels.py` (numpy
alone) build one around a function that reads. Numpy only: the starter uses it too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Callable

import numpy as np
import numpy.typing as npt

from .grid import Grid, Window

if TYPE_CHECKING:
    from .region import Region

Picture = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Read = Callable[[Window], tuple[tuple[Picture, ...], Mask]]
ReadThinned = Callable[[Window, int], tuple[tuple[Picture, ...], Mask]]


def _nothing() -> None:
    """Nothing to release."""


@dataclass(frozen=True)
class Scene:
    """One raster, or before and after on one grid.

    `grid` covers exactly what was asked for; windows given to `read` are in its pixels and lie inside it. `read`
    returns one (height, width, 3) uint8 RGB picture per date and one (height, width) mask that is True where every
    date has data. `dates` are ISO 8601 or None, one per picture. `images` says of each picture what is needed to
    read it again (path, window, bands, stretch and its limits). `warnings` are sentences about the input for the
    person. `close` releases files; a scene is read by one thread at a time.

    `read_thinned` reads a window with so many pixels a side at most, for sources that need not read every pixel for it
    (files with overviews); None where they would. `imagery/overview.py` does it for all.

    `region` is the part that was asked for where that is not all of the grid: outside of it there is no data.
    """

    grid: Grid
    dates: tuple[str | None, ...]
    images: tuple[dict[str, Any], ...]
    read: Read
    close: Callable[[], None] = _nothing
    warnings: tuple[str, ...] = field(default=())
    read_thinned: ReadThinned | None = None
    region: Region | None = None

    @property
    def whole(self) -> Window:
        """The window that covers the scene."""
        return Window(0, 0, self.grid.width, self.grid.height)
