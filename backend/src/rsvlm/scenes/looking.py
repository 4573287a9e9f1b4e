"""A model that looks at tiles of a whole scene, many at a time, and says what is in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ..errors import ModelFailure, RefusedAnswer
from ..features.quads import Quad
from ..findings import findings_for
from ..findings.boxes import BoxFindings
from ..findings.changes import Sides, by_direction, has_sides, odds_of
from ..findings.detections import DetectionFindings
from ..findings.mask_reading import MaskRead, read_mask
from ..imagery.scene import Mask, Picture, Scene
from ..imagery.tiles import Lattice, Plan, Tile, quarters
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
        self._task, self._asked, self._scene, self._lattice = task, tuple(asked), scene, lattice
        self._model, self._control, self._options = model, control, options

    @property
    def together(self) -> int:
        return max(1, self._model.batch // len(self._asked))

    def look(self, seen: Sequence[Seen]) -> list[TileFound]:
        questions = [(one, asked) for one in seen for asked in self._asked]
        answers = self._answers(questions)
        sides = self._sides(questions, answers)
        told, count = list(zip(self._asked * len(seen), answers, sides)), len(self._asked)
        return [self._read(one, told[i * count : (i + 1) * count]) for i, one in enumerate(seen)]

    def _answers(self, questions: Sequence[tuple[Seen, Asked]]) -> list[Generation]:
        options = self._options
        queries = [
            Query(self._task, a.label, a.words, one.pictures, a.classes, options.shape, options.enlarge)
            for one, a in questions
        ]
        return self._model.generate(queries, self._control, options.grammar)

    def _sides(
        self, questions: Sequence[tuple[Seen, Asked]], answers: Sequence[Generation]
    ) -> list[tuple[Generation, Generation] | None]:
        """Of each change that was found the answers about the two dates alone, so that it is known which way."""
        found: list[tuple[Generation, Generation] | None] = [None] * len(questions)
        if self._task != "change":
            return found
        wanted = [i for i, (_, a) in enumerate(questions) if has_sides(a, answers[i], self._model.profile)]
        queries = [
            Query("segment", asked.label, asked.label, (picture,))
            for one, asked in (questions[i] for i in wanted)
            for picture in one.pictures
        ]
        told = self._model.generate(queries, self._control, self._options.grammar) if queries else []
        for i, before, after in zip(wanted, told[::2], told[1::2]):
            found[i] = before, after
        return found

    def _read(
        self, seen: Seen, told: Sequence[tuple[Asked, Generation, tuple[Generation, Generation] | None]]
    ) -> TileFound:
        found = TileFound()
        refused = {}
        for asked, generation, sides in told:
            try:
                if generation.problem:
                    raise RefusedAnswer(generation.problem, "")
                found = self._with(found, seen, asked, generation, sides)
            except RefusedAnswer as refusal:
                refused[asked.words] = f"{asked.label or asked.words}: {refusal}"
        remarks = tuple(refused.values())
        if len(refused) == len(self._asked):
            raise ModelFailure(f"Tile {seen.tile.index + 1}, {remarks[0]}")
        return replace(found, remarks=(*found.remarks, *remarks), refused=tuple(refused))

    def _with(
        self,
        found: TileFound,
        seen: Seen,
        asked: Asked,
        generation: Generation,
        sides: tuple[Generation, Generation] | None,
    ) -> TileFound:
        """What was found so far and what one more answer says."""
        if self._task in MASKED:
            read = self._mask(seen, asked, generation)
            cells = cells_of(asked, read, self._odds(seen, asked, sides), self._options)
            return replace(found, cells=(*found.cells, *cells), answered=read.has_data)
        whole = Plan((0, self._scene.grid.width), (0, self._scene.grid.height), ())
        reader = findings_for(self._task, self._scene, whole, self._model.profile, self._options)
        if isinstance(reader, BoxFindings):
            boxes = reader.read(seen.tile, asked, generation, seen.valid)
            return replace(found, boxes=(*found.boxes, *boxes))
        assert isinstance(reader, DetectionFindings), "whole scenes are looked at for masks, boxes and objects"
        quads = self._objects(reader, seen, asked, generation)
        remarks = [note.partition(": ")[2] for note in reader.notes()]
        return replace(found, quads=(*found.quads, *quads), remarks=(*found.remarks, *remarks))

    def _mask(self, seen: Seen, asked: Asked, generation: Generation) -> MaskRead:
        edges = self._lattice.col_edges, self._lattice.row_edges
        return read_mask(seen.tile, asked, generation, seen.valid, self._model.profile.cells, *edges)

    def _odds(self, seen: Seen, asked: Asked, sides: tuple[Generation, Generation] | None) -> Sides | None:
        """The probabilities of the class before and after; None where one of the answers cannot be read."""
        if sides is None or any(side.problem for side in sides):
            return None
        try:
            before, after = (odds_of(self._mask(seen, asked, side), asked.label) for side in sides)
        except RefusedAnswer:
            return None
        return before, after

    def _objects(
        self, reader: DetectionFindings, seen: Seen, asked: Asked, generation: Generation
    ) -> list[Quad]:
        """The objects of an answer; where it was cut off, the tile's parts are asked as well, and theirs."""
        quads = reader.read(seen.tile, asked, generation, seen.valid)
        parts = _parts(seen, len(self._lattice)) if generation.cut and self._task == "detect" else []
        while parts:
            answers = self._answers([(part, asked) for part in parts])
            again: list[Seen] = []
            for part, answer in zip(parts, answers):
                quads += reader.read(part.tile, asked, answer, part.valid)
                again += _parts(part, len(self._lattice)) if answer.cut else []
            parts = again
        return reader.kept(quads)


def cells_of(asked: Asked, read: MaskRead, sides: Sides | None, options: Options) -> tuple[FoundCells, ...]:
    """The cells of a mask by label and which way they changed; `sides` are the probabilities before and after.

    What changed in two ways in a tile is told apart as the ordinary road does it (`findings/masks.py`): a cell is
    probable in the way in which it is filled alone.
    """
    as_written = options.outline != "smooth" and options.threshold == Options.threshold
    found = []
    for label, probability in read.probability.items():
        filled = (read.written[label] if as_written else probability >= options.threshold) & read.has_data
        for change, part in by_direction(filled, sides).items():
            alone = probability if (part == filled).all() else np.where(part, probability, 0.0)
            found.append(FoundCells(asked.words, label, part, alone.astype(np.float16), change, read.quality))
    return tuple(found)


def whole_tile(number: int, tiles: int) -> int:
    """The tile, of so many, that a part belongs to; other numbers as they are."""
    while number >= tiles:
        number = (number - tiles) // 4
    return number


def _parts(seen: Seen, tiles: int) -> list[Seen]:
    """The quarters of a tile that have data, cut from what was read; their numbers are no others'."""
    window, found = seen.tile.window, []
    for tile in quarters(seen.tile, tiles + 4 * seen.tile.index):
        row, col = tile.window.row - window.row, tile.window.col - window.col
        part = slice(row, row + tile.window.height), slice(col, col + tile.window.width)
        if seen.valid[part].any():
            found.append(Seen(tile, tuple(picture[part] for picture in seen.pictures), seen.valid[part]))
    return found
