"""Two dates in the same light: the second is given the colours that unchanged ground has in the first. Numpy only.

The tables are made once for the whole scene, from what both dates have data of, so that no seam shows between tiles.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from .grid import Window
from .overview import read_overview
from .scene import Mask, Picture, Scene

Table = npt.NDArray[np.uint8]
"""(3, 256): what each value of a band becomes."""

SIDE = 1024
"""Longest side in pixels of the overview that the tables are made from."""
LEAST_PIXELS = 256
KEPT = 0.5
"""Share of the pixels that are taken for unchanged: those that the line fits best."""
ROUNDS = 5
STEEPEST = 3.0
"""A line steeper than this, or as much flatter, would rest on too few values to be light alone."""


def table_for(scene: Scene, how: str) -> Table | None:
    """The table for the second date of a scene: "histogram" gives it the distribution of the first, "linear" a line
    through the ground that changed least. None where both have too little data in common."""
    (before, after), valid = read_overview(scene, SIDE)
    if np.count_nonzero(valid) < LEAST_PIXELS:
        return None
    return (
        histogram_table(before[valid], after[valid])
        if how == "histogram"
        else linear_table(before[valid], after[valid])
    )


def histogram_table(before: Picture, after: Picture) -> Table:
    """The table that gives `after` the distribution of `before`, band by band; both (pixels, 3)."""
    table = np.empty((3, 256), np.uint8)
    for band in range(3):
        wanted, given = (
            np.cumsum(np.bincount(values[:, band], minlength=256)) / len(values) for values in (before, after)
        )
        # the middle of each value's share, so that equal distributions give the identity
        middles = [shares - np.diff(shares, prepend=0) / 2 for shares in (wanted, given)]
        seen = np.diff(wanted, prepend=0) > 0
        table[band] = np.rint(np.interp(middles[1], middles[0][seen], np.flatnonzero(seen)))
    return table


def linear_table(before: Picture, after: Picture) -> Table:
    """The table of a line through the pixels that changed least, band by band; both (pixels, 3).

    Begins with mean and spread of all pixels; then those are kept that all bands fit best, and the line is drawn anew
    (the principal axis: neither date is the truth).
    """
    first, second = before.astype(np.float64), after.astype(np.float64)
    kept = np.ones(len(first), bool)
    gain, offset = _line(first, second)
    for _ in range(ROUNDS):
        off = np.abs(second * gain + offset - first).max(axis=1)
        kept = off <= np.quantile(off, KEPT)
        gain, offset = _line(first[kept], second[kept])
    values = np.arange(256)[None, :] * gain[:, None] + offset[:, None]
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def matched(scene: Scene, table: Table) -> Scene:
    """The scene with the values of its second date looked up in `table`."""
    bands = np.arange(3)

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        (before, after), valid = scene.read(window)
        return (before, table[bands, after]), valid

    def read_thinned(window: Window, most: int) -> tuple[tuple[Picture, ...], Mask]:
        assert scene.read_thinned is not None
        (before, after), valid = scene.read_thinned(window, most)
        return (before, table[bands, after]), valid

    return replace(scene, read=read, read_thinned=read_thinned if scene.read_thinned is not None else None)


def _line(
    first: npt.NDArray[np.float64], second: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Gain and offset, one a band, of the principal axis from `second` to `first`."""
    means, other_means = first.mean(axis=0), second.mean(axis=0)
    left, right = first - means, second - other_means
    wide, narrow, both = (left * left).mean(axis=0), (right * right).mean(axis=0), (left * right).mean(axis=0)
    half = (wide - narrow) / 2
    steep = np.where(both > 0, (half + np.hypot(half, both)) / np.where(both > 0, both, 1), 1.0)
    gain = np.clip(steep, 1 / STEEPEST, STEEPEST)
    return gain, means - gain * other_means
