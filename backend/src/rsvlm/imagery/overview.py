"""Scenes that are larger than what fits into memory, seen as a whole: read in strips and thinned. Numpy only."""

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
    """The whole scene with `side` pixels at most a side: each is the mean of a square block, and has data where any
    pixel of the block has."""
    width, height = scene.grid.width, scene.grid.height
    block = -(-max(width, height) // side)
    rows = max(1, STRIP // (width * block)) * block
    shown: list[list[Picture]] = [[] for _ in scene.dates]
    valid: list[Mask] = []
    for row in range(0, height, rows):
        pictures, has_data = scene.read(Window(0, row, width, min(rows, height - row)))
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
