"""Masks of tiles to polygons of the scene, a row of tiles at a time: seams closed, memory flat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..findings.masks import MOST_LABELS, Layer
from ..imagery.tiles import Lattice
from ..models.phrases import same_thing
from .found import FoundCells, TileFound
from .strips import Filled, Pieces, Probability, Strips

WRITTEN = 0.5
"""The threshold at which cells are as the model wrote them."""

AT_ONCE = 6_000_000
"""Cells that are traced at once: the wider a scene, the lower its strips, so that memory stays what it is."""


@dataclass(frozen=True)
class Merged:
    """Polygons of one label of the scene that changed one way ("": not known, or no change), in corners of cells;
    `tiles` the tile that all of each lies in (-1: none)."""

    label: str
    pieces: Pieces
    tiles: npt.NDArray[np.intp]
    change: str = ""


class MaskMerger:
    """Takes what was found in each row of a lattice's tiles from the top, gives polygons back once they are whole.

    A label in several forms of a word is one, under the name it was asked for or first written with. A cell belongs to
    a label as the model wrote it, or at another `threshold` than 0.5 by its probability. Of labels beyond MOST_LABELS
    of one question nothing is kept: `left_out` names them.
    """

    def __init__(self, lattice: Lattice, asked: Mapping[str, str], threshold: float = WRITTEN) -> None:
        """`asked` are the words of each question and the label they were understood as ("" for none)."""
        self._lattice, self._threshold = lattice, threshold
        self._width = len(lattice.col_edges) - 1
        self._names = {words: [label] if label else [] for words, label in asked.items()}
        self._core_cols = np.array([span.core for span in lattice.cols])
        self._core_rows = np.array([span.core for span in lattice.rows])
        self._strips: dict[Layer, Strips] = {}
        self.left_out: dict[str, None] = {}

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterator[Merged]:
        """The polygons that end with row number `row`; `found` by tile, without those of which nothing is known."""
        first, end = self._lattice.rows[row].core
        across = len(self._lattice.cols)
        layers: dict[Layer, tuple[Probability | None, Filled]] = {}
        for col, span in enumerate(self._lattice.cols):
            tile = found.get(row * across + col)
            for one in tile.cells if tile is not None else ():
                name = self._name(one)
                if not name:
                    self.left_out[one.label] = None
                    continue
                key, core = (one.words, name, one.change), slice(*span.core)
                if key not in layers:
                    shape = (end - first, self._width)
                    known = None if one.probability is None else np.zeros(shape, np.float32)
                    layers[key] = known, np.zeros(shape, bool)
                probability, written = layers[key]
                written[:, core] |= one.written
                if probability is not None and one.probability is not None:
                    probability[:, core] += one.probability
                if tile is not None and tile.answered is not None:
                    written[:, core] &= tile.answered
                    if probability is not None:
                        probability[:, core] *= tile.answered
        step = max(1, AT_ONCE // self._width)
        for row in range(0, end - first, step):
            part = slice(row, min(row + step, end - first))
            for key in dict.fromkeys((*self._strips, *layers)):
                probability, written = layers.get(key) or (None, np.zeros((end - first, self._width), bool))
                filled = written[part]
                if self._threshold != WRITTEN and probability is not None:
                    filled = probability[part] >= self._threshold
                strips = self._strips.setdefault(key, Strips(self._width, first + row))
                merged = self._placed(key, strips.add(filled, None if probability is None else probability[part]))
                if len(merged.pieces):
                    yield merged

    def close(self) -> list[Merged]:
        """What was still open."""
        merged = [self._placed(key, strips.close()) for key, strips in self._strips.items()]
        return [one for one in merged if len(one.pieces)]

    def _name(self, one: FoundCells) -> str:
        """The name of a label among those of its question; "" where there are too many."""
        known = self._names.setdefault(one.words, [])
        name = next((name for name in known if same_thing(name, one.label)), "")
        if not name and len(known) < MOST_LABELS:
            known.append(one.label)
            name = one.label
        return name

    def _placed(self, key: Layer, pieces: Pieces) -> Merged:
        """Polygons with their label and tile."""
        left, top, right, bottom = shapely.bounds(pieces.polygons).T
        cols = np.searchsorted(self._core_cols[:, 0], left, side="right") - 1
        rows = np.searchsorted(self._core_rows[:, 0], top, side="right") - 1
        inside = (right <= self._core_cols[cols, 1]) & (bottom <= self._core_rows[rows, 1])
        return Merged(key[1], pieces, np.where(inside, rows * len(self._core_cols) + cols, -1), key[2])
