"""What was found in a tile as sums: ground, classes, objects. Of one tile alone, before anything is merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..answers.corners import surrounding
from ..imagery.grid import Grid
from ..imagery.tiles import Tile
from ..models.phrases import same_thing
from .estimate import TileSums, estimate
from .found import FoundCells, TileFound
from .ground import Ground
from .merging import WRITTEN
from .plan import EMPTY, ScenePlan
from .sampling import Drawn

Numbers = npt.NDArray[np.float64]


class Summing:
    """Makes sums of what was found in the tiles of a plan, in square metres where the scene has a place on Earth, else
    in pixels. A cell is of a class as `MaskMerger` has it. An object is the tile's whose core its middle lies in, so
    that no two tiles have it. Labels that differ only in number or letter case are one; of changes there is the
    sum of all and, with the direction after the label, of each."""

    def __init__(
        self, plan: ScenePlan, labels: Iterable[str], threshold: float, masked: bool, exclusive: bool = False
    ) -> None:
        """`labels` are those that were asked for, of which every tile has a sum; `masked` says that there are masks,
        `exclusive` that a cell is of one class alone."""
        self._plan, self._threshold, self._masked, self._exclusive = plan, threshold, masked, exclusive
        self._labels = list(dict.fromkeys(label for label in labels if label))
        self._ground = Ground(plan.grid)
        self._heights = np.diff(plan.lattice.row_edges).astype(np.float64)
        self._widths = np.diff(plan.lattice.col_edges).astype(np.float64)

    def of(self, tile: Tile, found: TileFound) -> TileSums:
        """The sums of one tile."""
        core, size = tile.core, self._size(tile)
        cells = size * np.outer(self._heights[core.row : core.row_end], self._widths[core.col : core.col_end])
        answered = np.ones(cells.shape, bool) if found.answered is None else found.answered
        if not self._masked:
            return TileSums(float(cells.sum()), {}, self._objects(tile, found))
        filled: dict[str, npt.NDArray[np.bool_]] = {name: np.zeros(cells.shape, bool) for name in self._labels}
        for one, is_filled in zip(found.cells, self._filled(found.cells)):
            name = self._name(one.label)
            for layer in (name, f"{name} {one.change}") if one.change else (name,):
                filled[layer] = filled.get(layer, np.zeros(cells.shape, bool)) | is_filled
        areas = {name: float(cells[answered & where].sum()) for name, where in filled.items()}
        return TileSums(float(cells[answered].sum()), areas)

    def _filled(self, layers: Sequence[FoundCells]) -> list[npt.NDArray[np.bool_]]:
        """The cells of each layer of a tile."""
        filled = [
            one.written
            if self._threshold == WRITTEN or one.probability is None
            else one.probability >= self._threshold
            for one in layers
        ]
        if not self._exclusive or not filled:
            return filled
        weights = [
            np.where(cells, 1.0 if one.probability is None else one.probability, -1.0)
            for one, cells in zip(layers, filled)
        ]
        best = np.argmax(weights, axis=0)
        return [cells & (best == number) for number, cells in enumerate(filled)]

    def _objects(self, tile: Tile, found: TileFound) -> dict[str, int]:
        counts = Counter(dict.fromkeys(self._labels, 0))
        for box in found.boxes:
            counts[self._name(box.label)] += self._is_its_own(tile, box.left, box.top, box.right, box.bottom)
        for quad in found.quads:
            counts[self._name(quad.label)] += self._is_its_own(tile, *surrounding(quad.corners))
        return dict(counts)

    def _is_its_own(self, tile: Tile, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether the middle of a box in pixels of the scene lies in the core of a tile."""
        lattice, core = self._plan.lattice, tile.core
        col, row = (left + right) / 2, (top + bottom) / 2
        across = lattice.col_edges[core.col] <= col < lattice.col_edges[core.col_end]
        return across and lattice.row_edges[core.row] <= row < lattice.row_edges[core.row_end]

    def _size(self, tile: Tile) -> float:
        """Square metres of a pixel in the middle of a tile; 1 where that is not known."""
        col, row = tile.window.col + tile.window.width / 2, tile.window.row + tile.window.height / 2
        pixel = np.array([_pixel(self._plan.grid, col, row)], dtype=object)
        found = self._ground.square_metres(pixel)
        return 1.0 if found is None else float(found[0])

    def _name(self, label: str) -> str:
        name = next((name for name in self._labels if same_thing(name, label)), "")
        if not name:
            self._labels.append(label)
        return name or label


def _pixel(grid: Grid, col: float, row: float) -> shapely.Geometry:
    corners = ((col - 0.5, row - 0.5), (col + 0.5, row - 0.5), (col + 0.5, row + 0.5), (col - 0.5, row + 0.5))
    return shapely.Polygon([grid.place(*corner) for corner in corners])


def estimated(
    drawn: Drawn, plan: ScenePlan, found: Iterable[tuple[int, TileFound]], summing: Summing
) -> dict[str, Any]:
    """The estimate (see `estimate.estimate`) from what was `found` in tiles; `plan` has their states by now."""
    looked = {tile: summing.of(plan.tile(tile), one) for tile, one in found if drawn.chosen[tile]}
    for tile in np.flatnonzero(drawn.chosen & (plan.states == EMPTY)).tolist():
        looked[tile] = TileSums()
    return estimate(drawn, looked)
