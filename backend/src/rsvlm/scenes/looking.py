"""A model that looks at tiles of a whole scene, many at a time, and says what is in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..errors import ModelFailure, RefusedAnswer
from ..findings import findings_for
from ..findings.boxes import BoxFindings
from ..findings.detections import DetectionFindings
from ..findings.mask_reading import read_mask
from ..imagery.scene import Mask, Picture, Scene
from ..imagery.tiles import Lattice, Plan, Tile
from ..models.base import Control, Generation, Model, Query
from ..models.labels import Asked
from ..schema import Options
from .found import FoundCells, TileFound

MASKED = ("segment", "change")
"""Tasks whose answer is a mask."""


@dataclass(frozen=True)
class Seen:
    """A tile as it was read: a (height, width, 3) picture for each date, and where there is data."""

    tile: Tile
    pictures: tuple[Picture, ...]
    valid: Mask


class Look(Protocol):
    """Who looks at tiles."""

    @property
    def together(self) -> int:
        """How many tiles go best together."""

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        """What is in each. Raises ModelFailure where the model fails, Stopped where the person stopped it."""


class ModelLook:
    """A model asked some questions about each tile: masks, boxes or objects."""

    def __init__(
        self,
        task: str,
        asked: Sequence[Asked],
        scene: Scene,
        lattice: Lattice,
        model: Model,
        control: Control,
        options: Options,
    ) -> None:
        self._task, self._asked, self._lattice = task, tuple(asked), lattice
        self._model, self._control, self._options = model, control, options
        whole = Plan((0, scene.grid.width), (0, scene.grid.height), ())
        self._reader = None if task in MASKED else findings_for(task, scene, whole, model.profile, options)

    @property
    def together(self) -> int:
        return max(1, self._model.batch // len(self._asked))

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        options = self._options
        queries = [
            Query(self._task, a.label, a.words, one.pictures, a.classes, options.shape, options.enlarge)
            for one in seen
            for a in self._asked
        ]
        answers = self._model.generate(queries, self._control, options.grammar)
        count = len(self._asked)
        return [self._read(one, answers[i * count : (i + 1) * count]) for i, one in enumerate(seen)]

    def _read(self, seen: Seen, answers: Sequence[Generation]) -> TileFound:
        found = TileFound()
        refused = []
        for asked, generation in zip(self._asked, answers):
            try:
                if generation.problem:
                    raise RefusedAnswer(generation.problem, "")
                found = self._with(found, seen, asked, generation)
            except RefusedAnswer as refusal:
                refused.append(f"{asked.label or asked.words}: {refusal}")
        if len(refused) == len(self._asked):
            raise ModelFailure(f"Tile {seen.tile.index + 1}, {refused[0]}")
        return TileFound(found.cells, found.boxes, found.quads, found.answered, tuple(refused))

    def _with(self, found: TileFound, seen: Seen, asked: Asked, generation: Generation) -> TileFound:
        """What was found so far and what one more answer says."""
        if isinstance(self._reader, BoxFindings):
            boxes = self._reader.read(seen.tile, asked, generation, seen.valid)
            return TileFound(found.cells, (*found.boxes, *boxes), found.quads)
        if isinstance(self._reader, DetectionFindings):
            quads = self._reader.read(seen.tile, asked, generation, seen.valid)
            return TileFound(found.cells, found.boxes, (*found.quads, *quads))
        edges = self._lattice.col_edges, self._lattice.row_edges
        read = read_mask(seen.tile, asked, generation, seen.valid, self._model.profile.cells, *edges)
        cells = tuple(
            FoundCells(asked.words, label, read.written[label], read.probability[label].astype(np.float16))
            for label in read.probability
        )
        return TileFound((*found.cells, *cells), found.boxes, found.quads, read.has_data)
