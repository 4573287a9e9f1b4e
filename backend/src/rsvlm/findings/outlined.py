"""Objects whose outline a second model draws in their boxes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ..answers.corners import surrounding
from ..features.contour import contour
from ..features.place import Geometry
from ..features.quads import Quad
from ..features.trace import trace
from ..imagery.grid import Window
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Control, Profile, Segmenter
from ..schema import Options
from .detections import METHOD, DetectionFindings, repaired

GROWN = 0.1
"""An outline may reach beyond its box by this share of the box's sides."""

SCRAP = 0.01
"""Parts of an outline smaller than this share of its largest part are left out."""

NOT_DRAWN = "no outline was drawn, the box stays"


class OutlinedFindings(DetectionFindings):
    """Objects as their boxes were found, with the outline that a segmenter draws in each.

    Duplicates are told by the boxes; where nothing is drawn the box stays and says so.
    """

    def __init__(
        self, scene: Scene, plan: Plan, profile: Profile, options: Options, segmenter: Segmenter, control: Control
    ) -> None:
        super().__init__(scene, plan, profile, options)
        self._segmenter, self._control = segmenter, control
        self._smooth, self._threshold = options.outline == "smooth", options.threshold

    def _outlined(self, tile: Tile, placed: list[Quad]) -> list[Quad]:
        window = tile.window.intersection(self._scene.whole)
        if not placed or window is None:
            return placed
        (picture,), valid = self._scene.read(window)
        boxes = [_inside(surrounding(quad.corners), window) for quad in placed]
        drawn = self._segmenter.outline(picture, boxes, self._control)
        return [
            self._with_outline(quad, box, probability, score, valid, window)
            for quad, box, (probability, score) in zip(placed, boxes, drawn)
        ]

    def _with_outline(
        self,
        quad: Quad,
        box: tuple[float, float, float, float],
        probability: npt.NDArray[np.float32],
        score: float,
        valid: Mask,
        window: Window,
    ) -> Quad:
        left, top, right, bottom = box
        across, down = GROWN * (right - left), GROWN * (bottom - top)
        rows = slice(max(0, int(top - down)), int(np.ceil(bottom + down)) + 1)
        cols = slice(max(0, int(left - across)), int(np.ceil(right + across)) + 1)
        rings = self._rings(probability[rows, cols], valid[rows, cols])
        if not rings:
            return replace(quad, quality=repaired(quad.quality, NOT_DRAWN))
        first = window.col + cols.start, window.row + rows.start
        note = f"outline by {self._segmenter.name}, expected IoU {score:.2f}"
        return replace(quad, outline=_polygons(rings, first), note=note)

    def _rings(self, probability: npt.NDArray[np.float32], valid: Mask) -> list[tuple[npt.NDArray[np.float64], ...]]:
        """The rings of each part of an outline in pixels, without scraps."""
        if self._smooth:
            parts = [tuple(rings) for rings in contour(probability, valid, self._threshold).regions]
        else:
            filled = (probability >= self._threshold) & valid
            parts = [tuple(ring.astype(np.float64) for ring in region.rings) for region in trace(filled).regions]
        areas = [_area(rings[0]) for rings in parts]
        return [rings for rings, area in zip(parts, areas) if area >= SCRAP * max(areas)]

    def _method(self) -> str:
        return f"{METHOD} of the box; the outline is of {self._segmenter.name}"


def _inside(box: tuple[float, float, float, float], window: Window) -> tuple[float, float, float, float]:
    """A box of the scene in pixels of a window, cut to it."""
    left, right = (min(max(x - window.col, 0.0), float(window.width)) for x in (box[0], box[2]))
    top, bottom = (min(max(y - window.row, 0.0), float(window.height)) for y in (box[1], box[3]))
    return left, top, right, bottom


def _polygons(parts: list[tuple[npt.NDArray[np.float64], ...]], first: tuple[int, int]) -> Geometry:
    """A Polygon or MultiPolygon in pixels of the scene."""
    placed = [[(ring + first).tolist() for ring in rings] for rings in parts]
    if len(placed) == 1:
        return {"type": "Polygon", "coordinates": placed[0]}
    return {"type": "MultiPolygon", "coordinates": placed}


def _area(ring: npt.NDArray[np.float64]) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))) / 2
