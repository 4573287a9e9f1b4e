"""A scene without what lies outside a part of the ground."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import numpy as np

from ..errors import BadInput
from .grid import Window
from .region import Region, bounds
from .scene import Mask, Picture, Scene


def inside(scene: Scene, geometry: dict[str, Any]) -> Scene:
    """The scene with data inside the region only; parts wholly outside are not read.

    Raises BadInput where the region lies beside the scene.
    """
    region = Region(geometry, scene.grid)
    xmin, ymin, xmax, ymax = bounds(geometry)
    left, bottom, right, top = scene.grid.extent()
    if xmax <= left or xmin >= right or ymax <= bottom or ymin >= top:
        covers = ", ".join(f"{value:g}" for value in (left, bottom, right, top))
        raise BadInput(
            f"The region {xmin:g}, {ymin:g}, {xmax:g}, {ymax:g} lies outside the picture, which covers {covers}; "
            "draw it inside, in the picture's coordinate system."
        )
    thinned = scene.read_thinned

    def read(window: Window) -> tuple[tuple[Picture, ...], Mask]:
        return _cut(region.mask(window), len(scene.dates), lambda: scene.read(window))

    def read_thinned(window: Window, most: int) -> tuple[tuple[Picture, ...], Mask]:
        assert thinned is not None
        pictures, valid = thinned(window, most)
        return _cut(region.mask(window, valid.shape), len(scene.dates), lambda: (pictures, valid))

    return replace(scene, region=region, read=read, read_thinned=None if thinned is None else read_thinned)


def _cut(
    within: Mask, dates: int, read: Callable[[], tuple[tuple[Picture, ...], Mask]]
) -> tuple[tuple[Picture, ...], Mask]:
    """What is read where some of it lies `within`, black and without data elsewhere."""
    if not within.any():
        return tuple(np.zeros((*within.shape, 3), np.uint8) for _ in range(dates)), within
    pictures, valid = read()
    return tuple(np.where(within[:, :, None], picture, np.uint8(0)) for picture in pictures), valid & within
