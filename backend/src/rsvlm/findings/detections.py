"""Objects with a class, turned or along the picture's sides, and the objects of a phrase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..answers import boxes, json_boxes, lines
from ..answers.corners import Point, box_corners, surrounding
from ..answers.masks import EXACT
from ..answers.objects import UNREADABLE, Found, Objects, Size
from ..errors import ModelFailure, RefusedAnswer
from ..features.place import place_outline, place_polygon
from ..features.quads import Quad, cut_to, hull, is_in_order, samples, sides
from ..imagery.grid import Window
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile, quarters
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..schema import Feature, Options
from . import base
from .spelling import Spelling

METHOD = "geometric mean of the probabilities of its coordinates"

NEAR = 2.0
"""Pixels of the scene, and of the picture as seen, within which an object touches a side of its tile."""

NAMELESS = "object"
"""Label of what has none where several classes were asked for."""

CUT_OFF = "answer cut off"

TOLD = 5
"""Tiles that a note names."""


class DetectionFindings(base.Findings):
    """Objects are told per tile as they come and are made one over tiles at the end (`features/rotated_nms.py`).

    An answer that reached the most tokens it may have is cut off: where its tile was looked at again in parts, these
    tell of all that lies wholly in one of them, and what else it told stays. An object of which most lies beside its
    tile or on ground without data is left out.
    """

    def __init__(self, scene: Scene, plan: Plan, profile: Profile, options: Options) -> None:
        super().__init__(scene, plan, profile)
        self._boxes = options.shape == "box"
        self._numbers = 4 if profile.shape(options.shape) == "box" else 8
        self._quads: list[Quad] = []
        self._parts_of_cut: dict[int, int] = {}
        """Cut tiles, and how many of their parts have data."""
        self._answered_parts: dict[int, dict[int, Window]] = {}
        self._left_out: dict[str, list[int]] = {}

    def read(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> list[Quad]:
        """The objects of one answer about a tile, in pixels of the scene. Raises RefusedAnswer where it holds none."""
        size = self._size(generation)
        read = self._read(asked, generation, size)
        if read.quality == UNREADABLE:
            raise RefusedAnswer("The model's answer holds no object.", generation.text)
        if read.quality != EXACT and not generation.cut:
            self._left_out.setdefault(read.quality, []).append(tile.index)
        if generation.cut:
            parts = [_part(valid, tile.window, part.window) for part in quarters(tile, 0)]
            self._parts_of_cut[tile.index] = max(1, sum(bool(part.any()) for part in parts))
        if tile.parent >= 0:
            self._answered_parts.setdefault(tile.parent, {})[tile.index] = tile.window
        spelling, wanted = Spelling(generation.pieces), self._wanted(tile, valid)
        placed = []
        for found in read.found:
            confidence = None
            if generation.pieces:
                confidence = spelling.probability(*found.numbers) ** (1 / found.count)
            quad = self._place(tile, asked, found, size, confidence, generation)
            if quad is not None and self._is_there(quad, tile, valid, wanted):
                placed.append(quad)
        return self._outlined(tile, placed)

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> base.Found:
        placed = self.read(tile, asked, generation, valid)
        self._quads += placed
        return self._features(placed), []

    def together(self) -> base.Found:
        from ..features.rotated_nms import merge

        return self._features(merge(self.kept(self._quads))), []

    def kept(self, quads: Sequence[Quad]) -> list[Quad]:
        """Of what `read` gave, the objects of which no part of a cut tile tells; those of a cut answer say so."""
        return [self._marked(quad) for quad in quads if not self._is_replaced(quad)]

    def notes(self) -> list[str]:
        """What was left out of answers, and where answers were cut off for good."""
        notes = [f"{_tiles(tiles)}: {what}." for what, tiles in self._left_out.items()]
        cut = sorted(tile for tile in self._parts_of_cut if not self._is_answered_again(tile))
        if cut:
            notes.append(
                f"{_tiles(cut)}: the answer reached the most tokens it may have; objects may be missing there, choose "
                "smaller tiles to find them."
            )
        return notes

    def _size(self, generation: Generation) -> Size:
        """(width, height) of a picture on the scale of its answer."""
        if self._profile.box_frame == "relative":
            return self._profile.box_scale, self._profile.box_scale
        if not generation.sizes:
            raise ModelFailure(f"{self._profile.name} did not tell the size at which it saw a picture; update it.")
        return generation.sizes[0]

    def _read(self, asked: Asked, generation: Generation, size: Size) -> Objects:
        """The objects of an answer in the form that the model writes."""
        text, cut, nothing = generation.text, generation.cut, self._profile.nothing
        if self._profile.box_form == "lines":
            return lines.parse(text, self._numbers, asked.classes, cut, size, nothing)
        if self._profile.box_form == "json":
            return json_boxes.parse(text, asked.classes, cut, size)
        return Objects(
            tuple(
                Found(box_corners((b.x1, b.y1, b.x2, b.y2)), "", "", b.start, b.end, (b.start, b.end), 4, b.quality)
                for b in boxes.parse(text, self._profile.box_scale, nothing)
            )
        )

    def _place(
        self,
        tile: Tile,
        asked: Asked,
        found: Found,
        size: Size,
        confidence: float | None,
        generation: Generation,
    ) -> Quad | None:
        """An object in pixels of the scene; None where it has no area."""
        window = tile.window
        # Sides are rounded each for itself when a model's picture is made, so x and y have scales of their own.
        across, down = window.width / size[0], window.height / size[1]
        points = [(window.col + x * across, window.row + y * down) for x, y in found.corners]
        corners = hull(box_corners(surrounding(points)) if self._boxes else points)
        if corners is None:
            return None
        seen = generation.sizes[0] if generation.sizes else (window.width, window.height)
        scale = max(window.width / seen[0], window.height / seen[1])
        cut, margin = sides(corners, window, self._scene.whole, NEAR * max(1.0, across, down))
        quality = found.quality
        if not is_in_order(points):
            quality = repaired(quality, "corners in another order")
        label = asked.label or found.label or (asked.classes[0] if len(asked.classes) == 1 else NAMELESS)
        raw = generation.text[found.start : found.end]
        return Quad(corners, label, confidence, tile.index, window, scale, cut, margin, raw, quality)

    def _is_there(self, quad: Quad, tile: Tile, valid: Mask, wanted: Mask) -> bool:
        """Whether most of an object lies in its tile, its centre in the part that was asked for, and most of what it
        has there on pixels with data."""
        spots = np.floor(samples(quad.corners)).astype(int) - (tile.window.col, tile.window.row)
        inside = ((spots >= 0) & (spots < valid.shape[::-1])).all(axis=1)
        if 2 * inside.sum() < len(spots):
            self._left_out.setdefault("an object mostly beside the picture was left out", []).append(tile.index)
            return False
        if not self._is_wanted(*np.mean(quad.corners, axis=0).tolist()):
            return False
        cols, rows = spots[inside].T
        return 2 * int(valid[rows, cols].sum()) >= int(wanted[rows, cols].sum())

    def _outlined(self, tile: Tile, placed: list[Quad]) -> list[Quad]:
        """The objects of a tile with what else is to be known of them; those that turn out to be nothing left out."""
        return placed

    def _is_answered_again(self, tile: int) -> bool:
        return len(self._answered_parts.get(tile, ())) >= self._parts_of_cut[tile]

    def _is_replaced(self, quad: Quad) -> bool:
        """Whether a part of its cut tile, in which all of it lies, was asked again."""
        if quad.tile not in self._parts_of_cut:
            return False
        left, top, right, bottom = surrounding(quad.corners)
        return any(
            part.col <= left and part.row <= top and right <= part.col_end and bottom <= part.row_end
            for part in self._answered_parts.get(quad.tile, {}).values()
        )

    def _marked(self, quad: Quad) -> Quad:
        """An object of a cut answer says so."""
        return replace(quad, quality=repaired(quad.quality, CUT_OFF)) if quad.tile in self._parts_of_cut else quad

    def _features(self, quads: Sequence[Quad]) -> list[Feature]:
        return [feature for quad in quads for feature in self._feature(quad)]

    def _feature(self, quad: Quad) -> list[Feature]:
        """An object in its place, cut to the scene; none where it lies beside it."""
        if quad.outline is not None:
            geometry = place_outline(quad.outline, self._scene.grid)
        else:
            points: Sequence[Point] = cut_to(quad.corners, self._scene.whole)
            if not points:
                return []
            geometry = place_polygon(points, self._scene.grid)
        known = quad.confidence is not None
        return [
            Feature(
                geometry=geometry,
                label=quad.label,
                confidence=None if quad.confidence is None else round(quad.confidence, 4),
                confidence_method=self._method() if known else "",
                tile=quad.tile,
                raw=quad.raw,
                quality=quad.quality,
                note=quad.note,
            )
        ]

    def _method(self) -> str:
        return METHOD


def repaired(quality: str, what: str) -> str:
    """A quality with a further repair named."""
    return f"repaired: {what}" if quality == EXACT else f"{quality}, {what}"


def _part(valid: Mask, window: Window, part: Window) -> Mask:
    """The mask of a part of a window."""
    row, col = part.row - window.row, part.col - window.col
    return valid[row : row + part.height, col : col + part.width]


def _tiles(tiles: Sequence[int]) -> str:
    """`Tile 3`, or `Tiles 3, 5 and 12 more`."""
    distinct = list(dict.fromkeys(tiles))
    named = ", ".join(str(tile + 1) for tile in distinct[:TOLD])
    more = f" and {len(distinct) - TOLD} more" if len(distinct) > TOLD else ""
    return f"Tile{'s' if len(distinct) > 1 else ''} {named}{more}"
