"""What the pipeline looks at: one picture, or two on one grid, read window by window.

A scene knows nothing of files: `imagery/raster.py` and `imagery/pair.py` (rasterio) and `imagery/pixels.py` (numpy
alone) build one around a function that reads. Numpy only: the starter uses it too.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
import numpy.typing as npt

from ..errors import Stopped
from .grid import Anchor, Grid, Window
from .region import Region

Picture = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
Read = Callable[[Window], tuple[tuple[Picture, ...], Mask]]
ReadThinned = Callable[[Window, int], tuple[tuple[Picture, ...], Mask]]

Part = tuple[float, float, float, float]
"""Left, top, right and bottom of a part of a scene in pixels, which need not be whole."""

ReadPart = Callable[[Part, tuple[int, int]], tuple[tuple[Picture, ...], Mask]]

HOLES = ("", "never written to the file", "in no picture of the mosaic", "no data in the overview")
"""Why there is no data, by the number of the reason; 0: there may be some."""

Spans = npt.NDArray[np.int64]
"""The first pixel along an axis and the one after the last, (n, 2)."""

Codes = npt.NDArray[np.uint8]
Holes = Callable[[Spans, Spans], Codes]


class Turn:
    """Held while something is read, so that it is not closed under the reader: closing waits for nobody, who reads then
    closes when done. A network may keep a reader waiting for long after the person said stop.

    Entering raises Stopped where it is closed.
    """

    def __init__(self, close: Callable[[], None]) -> None:
        self._release, self._lock = close, threading.Lock()
        self._readers, self._closed = 0, False

    def __enter__(self) -> None:
        with self._lock:
            if self._closed:
                raise Stopped("The picture was closed.")
            self._readers += 1

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._readers -= 1
            is_last = self._closed and not self._readers
        if is_last:
            self._release()

    def close(self) -> None:
        """Release it, now or when nobody reads any more; once."""
        with self._lock:
            is_last = not self._closed and not self._readers
            self._closed = True
        if is_last:
            self._release()


def _nothing() -> None:
    """Nothing to release."""


@dataclass(frozen=True)
class Scene:
    """One raster, or before and after on one grid.

    `grid` covers exactly what was asked for; windows given to `read` are in its pixels and lie inside it, or inside
    `reachable`, which is more where the source goes on (`anchor`): so that tiles lie alike whatever was asked. `read`
    returns one (height, width, 3) uint8 RGB picture per date and one (height, width) mask that is True where every
    date has data. `dates` are ISO 8601 or None, one per picture. `images` says of each picture what is needed to
    read it again (path, window, bands, stretch and its limits). `warnings` are sentences about the input for the
    person. `close` releases files; a scene is read by one thread at a time.

    `read_thinned` reads a window with so many pixels a side at most, for sources that need not read every pixel for it
    (files with overviews); None where they would. `imagery/overview.py` does it for all.

    `read_part` reads a part that need not be of whole pixels with a shape (height, width) of means, for scenes of files
    (None: others). It may lie anywhere in `reachable`.

    `holes` tells of each window that spans of columns and spans of rows make why it is known to have no data, as
    indices of HOLES (rows, cols), without reading it; None where the source does not say. Spans lie inside the grid.

    `region` is the part that was asked for where that is not all of the grid: outside of it there is no data.

    `metres` are the lengths on the ground of a pixel's side along a row and along a column, None where not known.
    `pair` is what was found out about two dates (`imagery/two_dates.py`), for the provenance.
    """

    grid: Grid
    dates: tuple[str | None, ...]
    images: tuple[dict[str, Any], ...]
    read: Read
    close: Callable[[], None] = _nothing
    warnings: tuple[str, ...] = field(default=())
    read_thinned: ReadThinned | None = None
    region: Region | None = None
    anchor: Anchor = field(default_factory=Anchor)
    metres: tuple[float, float] | None = None
    pair: dict[str, Any] = field(default_factory=dict)
    read_part: ReadPart | None = None
    holes: Holes | None = None

    @property
    def whole(self) -> Window:
        """The window that covers the scene."""
        return Window(0, 0, self.grid.width, self.grid.height)

    @property
    def reachable(self) -> Window:
        """All that can be read, in pixels of the scene."""
        return self.anchor.reach or self.whole


def read_around(scene: Scene, window: Window) -> tuple[tuple[Picture, ...], Mask]:
    """The pictures and the mask of a window that may reach beyond the scene and beyond what can be read.

    Ground beside the scene is shown, so that what lies at its edge is seen in full, but counts as without data; beyond
    what can be read the last pixels go on.
    """
    inside = window.intersection(scene.reachable)
    assert inside is not None, "every tile of a plan touches what can be read"
    pictures, valid = scene.read(inside)
    left, above = inside.col - window.col, inside.row - window.row
    right, below = window.col_end - inside.col_end, window.row_end - inside.row_end
    if left or above or right or below:
        pad = ((above, below), (left, right))
        pictures = tuple(np.pad(picture, (*pad, (0, 0)), mode="edge") for picture in pictures)
        valid = np.pad(valid, pad)
    own = window.intersection(scene.whole)
    if own == window:
        return pictures, valid
    asked = np.zeros_like(valid)
    if own is not None:
        rows = slice(own.row - window.row, own.row_end - window.row)
        cols = slice(own.col - window.col, own.col_end - window.col)
        asked[rows, cols] = valid[rows, cols]
    return pictures, asked
