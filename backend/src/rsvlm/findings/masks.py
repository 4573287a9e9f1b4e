"""Masks: cells of all tiles become one outline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ..answers import masks
from ..errors import RefusedAnswer
from ..features.mosaic import Mosaic, Outline
from ..imagery.grid import Window
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..models.phrases import same_thing
from ..schema import Feature, Options
from .base import Findings, Found
from .mask_reading import read_mask

MASK_METHOD = "mean over its cells of the probability that a cell is of its label"

MOST_LABELS = 64
"""Labels that masks may answer one question with: a model that makes up labels must not fill the memory with them."""

Layer = tuple[str, str, str]
"""A question's words, a label, and which way it changed ("": not known, or no change)."""


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
        edges = self._plan.col_edges, self._plan.row_edges
        read = read_mask(tile, asked, generation, valid, self._profile.cells, *edges)
        named = self._named(asked, list(read.probability))
        self._answer(asked, tile.core, read.has_data)
        features = []
        for label, forms in named.items():
            probability = np.sum([read.probability[form] for form in forms], axis=0)
            if self._as_written:
                filled = np.any([read.written[form] for form in forms], axis=0)
            else:
                filled = probability >= self._threshold
            filled &= read.has_data
            for change, part in self._parts(tile, asked, filled).items():
                name = (asked.words, label, change)
                layer = self._layers.setdefault(name, Mosaic(*edges, self._scene.grid))
                alone = (part == filled).all()
                layer.put(tile.index, tile.core, part, probability if alone else np.where(part, probability, 0.0))
                self._raw[name, tile.index] = generation.text
                self._quality[name, tile.index] = read.quality
                features += [self._feature(name, outline) for outline in layer.outlines(tile.core)]
        return features, []

    def _parts(self, tile: Tile, asked: Asked, filled: npt.NDArray[np.bool_]) -> Mapping[str, npt.NDArray[np.bool_]]:
        """The filled cells of a tile's core by which way they changed: here all of them in none."""
        return {"": filled}

    def _answer(self, asked: Asked, core: Window, has_data: npt.NDArray[np.bool_]) -> None:
        """Keep which cells a question was answered for."""
        shape = (len(self._plan.row_edges) - 1, len(self._plan.col_edges) - 1)
        answered = self._answered.setdefault(asked.words, np.zeros(shape, dtype=bool))
        answered[core.row : core.row_end, core.col : core.col_end] = has_data

    def _named(self, asked: Asked, forms: Sequence[str]) -> dict[str, list[str]]:
        """The labels of a mask under one name for all forms of each: as it was asked for or first written.

        Raises RefusedAnswer where the answers to a question have too many labels.
        """
        before = [label for words, label, _ in self._layers if words == asked.words]
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
            change=name[2],
        )
