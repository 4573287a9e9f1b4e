"""Scenes that are larger than what fits into memory, or parts of them, seen as a whole. Numpy only.

A source that has overviews of its own is read from these; everything else in strips that are thinned one by one.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .grid import Window
from .scene import Mask, Picture, Scene

LARGEST = 64_000_000
"""Pixels that are read at once; about twenty bytes of memory go with each."""

SIDE = 4096
"""Longest side of an overview in pixels, several times what any model looks at."""

STRIP = 4_000_000


def read_overview(scene: Scene, side: int = SIDE) -> tuple[tuple[Picture, ...], Mask]:
    """The whole scene with `side` pixels at most a side; see `read_view`."""
    return read_view(scene, scene.whole, side)


def read_view(scene: Scene, window: Window, side: int = SIDE) -> tuple[tuple[Picture, ...], Mask]:
    """A window of the scene, pictures and mask, with `side` pixels at most a side; as it is where it has no more.

    Where it is thinned a pixel is the mean of about the square block it stands for. It has data where the source's
    overview has or, without one, where any pixel of the block has.
    """
    if max(window.width, window.height) <= side:
        return scene.read(window)
    if scene.read_thinned is not None:
        return scene.read_thinned(window, side)
    block = -(-max(window.width, window.height) // side)
    rows = max(1, STRIP // (window.width * block)) * block
    shown: list[list[Picture]] = [[] for _ in scene.dates]
    valid: list[Mask] = []
    for row in range(window.row, window.row_end, rows):
        strip = Window(window.col, row, window.width, min(rows, window.row_end - row))
        pictures, has_data = scene.read(strip)
        for date, picture in enumerate(pictures):
            shown[date].append(np.rint(_means(picture, block)).astype(np.uint8))
        valid.append(_means(has_data[:, :, None], block)[:, :, 0] > 0)
    return tuple(np.concatenate(strips) for strips in shown), np.concatenate(valid)


def _means(values: npt.NDArray[np.generic], block: int) -> npt.NDArray[np.float64]:
    """Means of square blocks of (height, width, channels); those at the far sides are of what is there."""
    height, width, _ = values.shape
    firsts = [np.arange(0, length, block) for length in (height, width)]
    down = np.add.reduceat(values, firsts[0], axis=0, dtype=np.uint32)
    sums = np.add.reduceat(down, firsts[1], axis=1)
    counts = [np.minimum(first + block, length) - first for first, length in zip(firsts, (height, width))]
    means: npt.NDArray[np.float64] = sums / np.outer(*counts)[:, :, None]
    return means
