"""What the answers about the tiles of a scene say together, for each form of answer: masks, boxes, words.

Findings are given one generation after the other and tell at once what is in each tile; at the end they tell what is
in the scene, seams closed.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from .answers import boxes, masks, words
from .answers.soft import soften
from .errors import RefusedAnswer
from .features.boxes import PlacedBox, join_boxes
from .features.mosaic import Mosaic, Outline
from .features.place import Geometry, place_box
from .imagery.grid import Window
from .imagery.scene import Mask, Scene
from .imagery.tiles import Plan, Tile
from .models.base import Generation, Piece, Profile
from .models.labels import Asked
from .models.phrases import same_thing
from .schema import Feature, Options, TextAnswer

MASK_METHOD = "mean over its cells of the probability that a cell is of its label"
BOX_METHOD = "geometric mean of the probabilities of its four coordinates"
WORDS_METHOD = "geometric mean of the probabilities of its tokens"

MOST_LABELS = 64
"""Labels that masks may answer one question with: a model that makes up labels must not fill the memory with them."""

Found = tuple[list[Feature], list[TextAnswer]]
Layer = tuple[str, str]
"""A question's words and a label."""


class Findings(ABC):
    """All answers of one job."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        self._scene, self._plan, self._profile = scene, plan, profile
        self._searched = Mosaic(plan.col_edges, plan.row_edges, scene.grid)

    def add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        """What one answer says of a tile. `valid` is the tile's mask of pixels with data.

        Raises RefusedAnswer where the text cannot be read.
        """
        found = self._add(tile, asked, generation, valid)
        blank = np.zeros((tile.core.height, tile.core.width), dtype=np.float32)
        self._searched.put(tile.index, tile.core, blank > 0, blank)
        return found

    @abstractmethod
    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        """As `add`."""

    @abstractmethod
    def together(self) -> Found:
        """What all answers together say of the scene."""

    def footprint(self) -> Geometry:
        """The ground about which an answer could be read."""
        return self._searched.footprint()


def findings_for(task: str, scene: Scene, plan: Plan, profile: Profile, options: Options) -> Findings:
    """The findings for a task's form of answer."""
    if task in ("segment", "change"):
        return MaskFindings(scene, plan, profile, options)
    return BoxFindings(scene, plan, profile) if task == "ground" else WordsFindings(scene, plan, profile)


class MaskFindings(Findings):
    """Masks: all cells of a label are put together before they are outlined. A cell without enough data is empty.

    Labels are those that the model wrote, one word in singular and plural being one label. Each question has its own.
    Outlines along the cells at a threshold of 0.5 are those of the text; at another threshold, and where they are to
    be smooth, the cells' probabilities decide. What is told of a tile at once is along its cells in any case.
    """

    def __init__(self, scene: Scene, plan: Plan, profile: Profile, options: Options) -> None:
        super().__init__(scene, plan, profile)
        self._threshold, self._smooth = options.threshold, options.outline == "smooth"
        self._as_written = not self._smooth and options.threshold == Options.threshold
        self._layers: dict[Layer, Mosaic] = {}
        self._answered: dict[str, npt.NDArray[np.bool_]] = {}
        self._raw: dict[tuple[Layer, int], str] = {}
        self._quality: dict[tuple[Layer, int], str] = {}

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        cells = self._profile.cells
        mask = masks.parse(generation.text, cells, cells)
        soft = soften(mask, generation.pieces, [asked.label] if asked.label else [])
        has_data = _mostly_valid(valid, tile, self._plan)
        top, left = tile.core.row - tile.cells.row, tile.core.col - tile.cells.col
        core = (slice(top, top + tile.core.height), slice(left, left + tile.core.width))
        named = self._named(asked, [label for label in soft if label != masks.BACKGROUND])
        self._answer(asked, tile.core, has_data[core])
        features = []
        for label, forms in named.items():
            name = (asked.words, label)
            layer = self._layers.setdefault(name, Mosaic(self._plan.col_edges, self._plan.row_edges, self._scene.grid))
            probability = np.sum([soft[form] for form in forms], axis=0)[core]
            if self._as_written:
                written = [mask.labels.index(form) + 1 for form in forms if form in mask.labels]
                filled = np.isin(mask.cells, written)[core]
            else:
                filled = probability >= self._threshold
            layer.put(tile.index, tile.core, filled & has_data[core], probability)
            self._raw[name, tile.index] = generation.text
            self._quality[name, tile.index] = mask.quality
            features += [self._feature(name, outline) for outline in layer.outlines(tile.core)]
        return features, []

    def _answer(self, asked: Asked, core: Window, has_data: npt.NDArray[np.bool_]) -> None:
        """Keep which cells a question was answered for."""
        shape = (len(self._plan.row_edges) - 1, len(self._plan.col_edges) - 1)
        answered = self._answered.setdefault(asked.words, np.zeros(shape, dtype=bool))
        answered[core.row : core.row_end, core.col : core.col_end] = has_data

    def _named(self, asked: Asked, forms: Sequence[str]) -> dict[str, list[str]]:
        """The labels of a mask under one name for all forms of each: as it was asked for or first written.

        Raises RefusedAnswer where the answers to a question have too many labels.
        """
        before = [label for words, label in self._layers if words == asked.words]
        known = [asked.label, *before]
        found: dict[str, list[str]] = {}
        for form in forms:
            name = next((one for one in (*known, *found) if same_thing(one, form)), form)
            found.setdefault(name, []).append(form)
        if len({*before, *found}) > MOST_LABELS:
            raise RefusedAnswer(f"The model's masks name more than {MOST_LABELS} labels.", ", ".join(forms))
        return found

    def together(self) -> Found:
        outlines = [(name, outline) for name, layer in self._layers.items() for outline in self._outlines(name, layer)]
        return [self._feature(name, outline) for name, outline in outlines], []

    def _outlines(self, name: Layer, layer: Mosaic) -> list[Outline]:
        return layer.contours(self._threshold, self._answered[name[0]]) if self._smooth else layer.outlines()

    def _feature(self, name: Layer, outline: Outline) -> Feature:
        before, after = self._scene.dates if len(self._scene.dates) == 2 else (None, None)
        repaired = [q for q in (self._quality[name, tile] for tile in outline.tiles) if q != masks.EXACT]
        return Feature(
            geometry=outline.geometry,
            label=name[1],
            confidence=round(outline.probability, 4),
            confidence_method=MASK_METHOD,
            tile=outline.tiles[0] if len(outline.tiles) == 1 else -1,
            raw="\n\n".join(self._raw[name, tile] for tile in outline.tiles),
            quality=repaired[0] if repaired else masks.EXACT,
            before=before,
            after=after,
        )


class BoxFindings(Findings):
    """Boxes: told per tile as they come, joined over tiles by the rule of `features/boxes.py` at the end."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        super().__init__(scene, plan, profile)
        self._boxes: list[PlacedBox] = []

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        scale = self._profile.box_scale
        placed = []
        spelling = _Spelling(generation.pieces)
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


class WordsFindings(Findings):
    """Answers in words about the scene as a whole."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        super().__init__(scene, plan, profile)
        self._texts: list[TextAnswer] = []

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        answer = words.parse(generation.text)
        spelling = _Spelling(generation.pieces)
        confidence = spelling.probability(0, len(generation.text)) ** (1 / max(len(generation.pieces), 1))
        text = TextAnswer(
            text=answer.text,
            prompt=asked.words,
            confidence=round(confidence, 4),
            confidence_method=WORDS_METHOD,
            tile=tile.index,
            raw=generation.text,
            quality=answer.quality,
        )
        self._texts.append(text)
        return [], [text]

    def together(self) -> Found:
        return [], self._texts


class _Spelling:
    """Probabilities by characters of the text that the pieces make."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._ends = list(accumulate(len(piece.text) for piece in pieces))
        self._sums = [0.0, *accumulate(math.log(max(piece.probability, 1e-12)) for piece in pieces)]

    def probability(self, start: int, end: int) -> float:
        """The product of the probabilities of the pieces that have characters in [start, end) of the text."""
        first, last = bisect_right(self._ends, start), bisect_left(self._ends, end)
        return math.exp(self._sums[min(last + 1, len(self._ends))] - self._sums[first])


def _mostly_valid(valid: Mask, tile: Tile, plan: Plan) -> npt.NDArray[np.bool_]:
    """The tile's cells of which at least half the pixels have data; pixels beyond the scene do not count."""
    rows = np.array(plan.row_edges[tile.cells.row : tile.cells.row_end + 1]) - tile.window.row
    cols = np.array(plan.col_edges[tile.cells.col : tile.cells.col_end + 1]) - tile.window.col
    rows = np.pad(rows, (0, tile.cells.height + 1 - len(rows)), mode="edge")
    cols = np.pad(cols, (0, tile.cells.width + 1 - len(cols)), mode="edge")
    sums = np.zeros((valid.shape[0] + 1, valid.shape[1] + 1))
    sums[1:, 1:] = valid.cumsum(0).cumsum(1)
    corners = sums[np.ix_(rows, cols)]
    covered = corners[1:, 1:] - corners[:-1, 1:] - corners[1:, :-1] + corners[:-1, :-1]
    areas = np.outer(np.diff(rows), np.diff(cols))
    enough: npt.NDArray[np.bool_] = (areas > 0) & (2 * covered >= areas)
    return enough


def _has_data(box: PlacedBox, tile: Tile, valid: Mask) -> bool:
    """Whether at least half of a box lies on pixels with data."""
    rows = slice(int(box.top) - tile.window.row, max(int(box.bottom), int(box.top) + 1) - tile.window.row)
    cols = slice(int(box.left) - tile.window.col, max(int(box.right), int(box.left) + 1) - tile.window.col)
    part = valid[rows, cols]
    return part.size > 0 and float(part.mean()) >= 0.5
