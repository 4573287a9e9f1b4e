"""Boxes in brackets, on a scale of their own."""

from __future__ import annotations

from ..answers import boxes
from ..features.boxes import PlacedBox, join_boxes
from ..features.place import place_box
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..schema import Feature
from .base import Findings, Found
from .spelling import Spelling

BOX_METHOD = "geometric mean of the probabilities of its four coordinates"


class BoxFindings(Findings):
    """Boxes: told per tile as they come, joined over tiles by the rule of `features/boxes.py` at the end."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        super().__init__(scene, plan, profile)
        self._boxes: list[PlacedBox] = []

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        scale = self._profile.box_scale
        placed = []
        spelling = Spelling(generation.pieces)
        for box in boxes.parse(generation.text, scale, self._profile.nothing):
            confidence = spelling.probability(box.start + 1, box.end - 1) ** 0.25
            found = self._place(tile, box, asked.label, confidence, generation.text)
            if found is not None and _has_data(found, tile, valid):
                placed.append(found)
        self._boxes += placed
        return [self._feature(box) for box in placed], []

    def together(self) -> Found:
        return [self._feature(box) for box in join_boxes(self._boxes)], []

    def _place(self, tile: Tile, box: boxes.Box, label: str, confidence: float, raw: str) -> PlacedBox | None:
        """A box in scene pixels, cut to the scene; None where nothing of it is left."""
        window, grid, scale = tile.window, self._scene.grid, self._profile.box_scale
        left, right = (min(window.col + x * window.width / scale, grid.width) for x in (box.x1, box.x2))
        top, bottom = (min(window.row + y * window.height / scale, grid.height) for y in (box.y1, box.y2))
        if left >= right or top >= bottom:
            return None
        cut = (
            (box.x1 <= 0 < window.col)
            or (box.y1 <= 0 < window.row)
            or (box.x2 >= scale and window.col_end < grid.width)
            or (box.y2 >= scale and window.row_end < grid.height)
        )
        return PlacedBox(left, top, right, bottom, label, confidence, tile.index, cut, raw, box.quality)

    def _feature(self, box: PlacedBox) -> Feature:
        return Feature(
            geometry=place_box(box.left, box.top, box.right, box.bottom, self._scene.grid),
            label=box.label,
            confidence=round(box.confidence, 4),
            confidence_method=BOX_METHOD,
            tile=box.tile,
            raw=box.raw,
            quality=box.quality,
        )


def _has_data(box: PlacedBox, tile: Tile, valid: Mask) -> bool:
    """Whether at least half of a box lies on pixels with data."""
    rows = slice(int(box.top) - tile.window.row, max(int(box.bottom), int(box.top) + 1) - tile.window.row)
    cols = slice(int(box.left) - tile.window.col, max(int(box.right), int(box.left) + 1) - tile.window.col)
    part = valid[rows, cols]
    return part.size > 0 and float(part.mean()) >= 0.5
