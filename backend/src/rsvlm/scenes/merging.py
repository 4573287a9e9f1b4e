"""Masks of tiles to polygons of the scene, a row of tiles at a time: seams closed, memory flat."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Union

import numpy as np
import numpy.typing as npt
import shapely

from ..findings.masks import MOST_LABELS, Layer
from ..imagery.grid import Window
from ..imagery.tiles import Lattice
from ..models.phrases import same_thing
from .contours import SmoothStrips
from .corners import Corners
from .found import FoundCells, TileFound
from .outlines import Filled
from .pieces import Pieces
from .repairs import Repairs
from .shaping import Shaping
from .strips import Probability, Strips

WRITTEN = 0.5
"""The threshold at which cells are as the model wrote them."""

AT_ONCE = 3_000_000
"""Cells that are traced at once: the wider a scene, the lower its strips, so that memory stays what it is."""

SMOOTH_AT_ONCE = 200_000
"""The same of smooth outlines, which take more memory a cell."""


@dataclass(frozen=True)
class Merged:
    """Polygons of one layer of the scene, in corners of cells; `tiles` the tile that all cells of each lie in (-1:
    none), `qualities` "exact" or what was repaired of the answers. A layer is a question's words, a label, and which
    way it changed ("": not known, or no change)."""

    layer: Layer
    pieces: Pieces
    tiles: npt.NDArray[np.intp]
    qualities: npt.NDArray[np.object_]

    @property
    def label(self) -> str:
        return self.layer[1]

    @property
    def change(self) -> str:
        return self.layer[2]


@dataclass
class _Told:
    """What the tiles of a row tell of a layer: each the columns of its core, its cells and which of them have data."""

    has_probability: bool
    parts: list[tuple[slice, FoundCells, Filled | None]] = field(default_factory=list)


@dataclass
class _Cells:
    """A layer's cells of some rows of the scene, (rows, cols)."""

    filled: Filled
    probability: Probability | None

    @property
    def weight(self) -> npt.NDArray[np.floating]:
        """How probable filled cells are; 1 where nobody told."""
        return self.filled.astype(np.float32) if self.probability is None else self.probability


class MaskMerger:
    """Takes what was found in each row of a lattice's tiles from the top, gives polygons back once they are whole.

    A label in several forms of a word is one, under the name it was asked for or first written with. A cell belongs to
    a label as the model wrote it, or at another `threshold` than 0.5 by its probability. Of labels beyond MOST_LABELS
    of one question nothing is kept: `left_out` names them.

    Tiles overlap; what is told of a cell is what the tile tells whose core holds it: the cores part the scene, and each
    is seen with a margin around. So a cell has one probability of each layer, and smooth outlines run between the cells
    of different tiles as they do between those of one.

    With `exclusive`, a cell that several layers fill is that of the most probable one; what nobody told a probability
    of counts as 1. Of equals it is the one that was asked for first, of one question's labels the one written first,
    and of the directions of a change in the order of their names. That is decided before anything is outlined, so that
    neighbours share their borders and leave nothing between them.
    """

    def __init__(
        self, lattice: Lattice, asked: Mapping[str, str], threshold: float = WRITTEN, shaping: Shaping | None = None
    ) -> None:
        """`asked` are the words of each question and the label they were understood as ("" for none)."""
        self._lattice, self._threshold, self._shaping = lattice, threshold, shaping or Shaping()
        self._width = len(lattice.col_edges) - 1
        self._names = {words: [label] if label else [] for words, label in asked.items()}
        self._core_cols = np.array([span.core for span in lattice.cols])
        self._core_rows = np.array([span.core for span in lattice.rows])
        self._strips: dict[Layer, Union[Strips, SmoothStrips]] = {}
        self._numbers: dict[Layer, int] = {}
        self._above: dict[str, Filled] = {}
        self._repairs = Repairs()
        self.left_out: dict[str, None] = {}
        self.corners = Corners(self._width, lattice.rows[0].core[0]) if self._shaping.exclusive else None
        """Where exclusive layers meet; None where layers do not know of each other."""

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterator[Merged]:
        """The polygons that end with row number `row`; `found` by tile, without those of which nothing is known."""
        first, end = self._lattice.rows[row].core
        across = len(self._lattice.cols)
        tiles = {col: found[row * across + col] for col in range(across) if row * across + col in found}
        layers = self._layers(row, tiles)
        smooth = not self._shaping.along_cells
        step = max(1, (SMOOTH_AT_ONCE if smooth else AT_ONCE) // self._width)
        for top in range(0, end - first, step):
            rows = slice(top, min(top + step, end - first))
            cells = {layer: self._cells(layers[layer], rows) for layer in sorted(layers, key=self._rank)}
            answered = {words: self._answered(rows, tiles, words) for words in self._names} if smooth else {}
            needed = min((each.joining.top for each in self._strips.values()), default=np.inf)
            self._repairs.forget(min(needed, first - 1))
            if self.corners is not None:
                self.corners.forget(needed)
                self.corners.add(self._decided(cells, rows.stop - rows.start))
            for layer in dict.fromkeys((*self._strips, *layers)):
                one = cells.get(layer) or self._nothing(rows.stop - rows.start)
                pieces = self._traced(layer, one, first + top, answered)
                if len(pieces):
                    yield self._placed(layer, pieces)
            self._above = {words: mask[-1:] for words, mask in answered.items()}

    def close(self) -> Iterator[Merged]:
        """What was still open."""
        if self.corners is not None:
            self.corners.close()
        for layer, strips in self._strips.items():
            pieces = strips.close()
            if len(pieces):
                yield self._placed(layer, pieces)

    def open_parts(self) -> dict[Layer, list[shapely.Geometry]]:
        """What waits for rows to come, in pieces."""
        return {layer: strips.joining.open_parts for layer, strips in self._strips.items()}

    def _traced(self, layer: Layer, cells: _Cells, row: int, answered: Mapping[str, Filled]) -> Pieces:
        """The polygons of a layer that end with some cells, the first of which are in this row of the scene."""
        strips = self._strips.get(layer)
        if strips is None and answered:
            strips = SmoothStrips(self._width, self._threshold, row, self._above.get(layer[0]))
        strips = self._strips.setdefault(layer, strips or Strips(self._width, row))
        if isinstance(strips, SmoothStrips):
            return strips.add(cells.weight, answered[layer[0]])
        return strips.add(cells.filled, cells.probability)

    def _layers(self, row: int, tiles: Mapping[int, TileFound]) -> dict[Layer, _Told]:
        """What the tiles of a row, by column, tell."""
        layers: dict[Layer, _Told] = {}
        first, end = self._lattice.rows[row].core
        for col, tile in tiles.items():
            core = slice(*self._lattice.cols[col].core)
            for one in tile.cells:
                name = self._name(one)
                if not name:
                    self.left_out[one.label] = None
                    continue
                layer = one.words, name, one.change
                told = layers.setdefault(layer, _Told(one.probability is not None))
                told.parts.append((core, one, tile.answered))
                self._repairs.add(layer, Window(core.start, first, core.stop - core.start, end - first), one.quality)
        return layers

    def _cells(self, told: _Told, rows: slice) -> _Cells:
        """Some rows of a row of tiles, as wide as the scene."""
        cells = self._nothing(rows.stop - rows.start, told.has_probability)
        for core, one, answered in told.parts:
            cells.filled[:, core] |= one.rows(rows)
            if cells.probability is not None and one.probability is not None:
                cells.probability[:, core] += one.probability[rows]
            if answered is not None:
                cells.filled[:, core] &= answered[rows]
                if cells.probability is not None:
                    cells.probability[:, core] *= answered[rows]
        if self._threshold != WRITTEN and cells.probability is not None:
            cells.filled = cells.probability >= self._threshold
        return cells

    def _nothing(self, rows: int, has_probability: bool = False) -> _Cells:
        shape = rows, self._width
        return _Cells(np.zeros(shape, bool), np.zeros(shape, np.float32) if has_probability else None)

    def _answered(self, rows: slice, tiles: Mapping[int, TileFound], words: str) -> Filled:
        """The cells of some rows of a row of tiles that have data and an answer to a question."""
        found = np.zeros((rows.stop - rows.start, self._width), bool)
        for col, tile in tiles.items():
            if words not in tile.refused:
                core = slice(*self._lattice.cols[col].core)
                found[:, core] = True if tile.answered is None else tile.answered[rows]
        return found

    def _decided(self, cells: Mapping[Layer, _Cells], rows: int) -> npt.NDArray[np.int32]:
        """The number of the layer of each cell of some rows, 0 for none; `cells`, in order of rank, keep theirs."""
        best, winner = np.zeros((rows, self._width), np.float32), np.zeros((rows, self._width), np.int32)
        numbers = [self._numbers.setdefault(layer, len(self._numbers) + 1) for layer in cells]
        for number, one in zip(numbers, cells.values()):
            weight = one.weight
            better = one.filled & ((weight > best) | (winner == 0))
            best[better], winner[better] = weight[better], number
        for number, one in zip(numbers, cells.values()):
            one.filled = winner == number
        return winner

    def _rank(self, layer: Layer) -> tuple[int, int, str]:
        """Which of equally probable layers comes first."""
        words, name, change = layer
        return list(self._names).index(words), self._names[words].index(name), change

    def _name(self, one: FoundCells) -> str:
        """The name of a label among those of its question; "" where there are too many."""
        known = self._names.setdefault(one.words, [])
        name = next((name for name in known if same_thing(name, one.label)), "")
        if not name and len(known) < MOST_LABELS:
            known.append(one.label)
            name = one.label
        return name

    def _placed(self, layer: Layer, pieces: Pieces) -> Merged:
        """Polygons with their tile."""
        bounds = shapely.bounds(pieces.polygons)
        # The cells whose middle lies in the box: an outline between the cells reaches into the next ones.
        (left, top), (right, bottom) = np.ceil(bounds[:, :2] - 0.5).T, np.floor(bounds[:, 2:] + 0.5).T
        cols = np.searchsorted(self._core_cols[:, 0], left, side="right") - 1
        rows = np.searchsorted(self._core_rows[:, 0], top, side="right") - 1
        inside = (right <= self._core_cols[cols, 1]) & (bottom <= self._core_rows[rows, 1])
        tiles = np.where(inside, rows * len(self._core_cols) + cols, -1)
        return Merged(layer, pieces, tiles, self._repairs.of(layer, pieces.polygons))
