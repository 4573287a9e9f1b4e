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

    def read(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> list[PlacedBox]:
        """The boxes of one answer about a tile, in pixels of the scene. Raises RefusedAnswer for what is none."""
        scale = self._profile.box_scale
        placed = []
        spelling, wanted = Spelling(generation.pieces), self._wanted(tile, valid)
        for box in boxes.parse(generation.text, scale, self._profile.nothing):
            confidence = spelling.probability(box.start + 1, box.end - 1) ** 0.25
            found = self._place(tile, box, asked.label, confidence, generation.text)
            if found is not None and self._is_there(found, tile, valid, wanted):
                placed.append(found)
        return placed

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        placed = self.read(tile, asked, generation, valid)
        self._boxes += placed
        return [self._feature(box) for box in placed], []

    def together(self) -> Found:
        return [self._feature(box) for box in join_boxes(self._boxes)], []

    def _place(self, tile: Tile, box: boxes.Box, label: str, confidence: float, raw: str) -> PlacedBox | None:
        """A box in scene pixels, cut to the scene; None where most of it lies beside."""
        window, grid, scale = tile.window, self._scene.grid, self._profile.box_scale
        seen_cols = [window.col + x * window.width / scale for x in (box.x1, box.x2)]
        seen_rows = [window.row + y * window.height / scale for y in (box.y1, box.y2)]
        left, right = (min(max(x, 0), grid.width) for x in seen_cols)
        top, bottom = (min(max(y, 0), grid.height) for y in seen_rows)
        # Of an object at the edge who asks for its larger part is told.
        if 2 * (right - left) <= seen_cols[1] - seen_cols[0] or 2 * (bottom - top) <= seen_rows[1] - seen_rows[0]:
            return None
        cut = (
            (box.x1 <= 0 < window.col)
            or (box.y1 <= 0 < window.row)
            or (box.x2 >= scale and window.col_end < grid.width)
            or (box.y2 >= scale and window.row_end < grid.height)
        )
        return PlacedBox(left, top, right, bottom, label, confidence, tile.index, cut, raw, box.quality)

    def _is_there(self, box: PlacedBox, tile: Tile, valid: Mask, wanted: Mask) -> bool:
        """Whether a box's centre lies in the part that was asked for, and half of what it has there has data."""
        rows = slice(int(box.top) - tile.window.row, max(int(box.bottom), int(box.top) + 1) - tile.window.row)
        cols = slice(int(box.left) - tile.window.col, max(int(box.right), int(box.left) + 1) - tile.window.col)
        has_data, asked = valid[rows, cols], wanted[rows, cols]
        if not has_data.any() or not self._is_wanted((box.left + box.right) / 2, (box.top + box.bottom) / 2):
            return False
        return 2 * int(has_data.sum()) >= int(asked.sum())

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
