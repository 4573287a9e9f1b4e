"""One mask that a model wrote, as cells of a tile's core: what it says before it is put to its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..answers import masks
from ..answers.soft import soften
from ..imagery.scene import Mask
from ..imagery.tiles import Tile
from ..models.base import Generation
from ..models.labels import Asked

Probabilities = npt.NDArray[np.floating]


@dataclass(frozen=True)
class MaskRead:
    """The labels that a mask has, each with its core cells (rows, cols): as `written`, and the `probability` that a
    cell is of it. `has_data` are the core cells of which at least half the pixels have data."""

    written: dict[str, npt.NDArray[np.bool_]]
    probability: dict[str, Probabilities]
    has_data: npt.NDArray[np.bool_]
    quality: str


def read_mask(
    tile: Tile,
    asked: Asked,
    generation: Generation,
    valid: Mask,
    cells: int,
    col_edges: Sequence[int],
    row_edges: Sequence[int],
) -> MaskRead:
    """Read an answer of `cells` x `cells` cells about a tile; `valid` is the tile's mask of pixels with data, the edges
    are those of the scene's cells. Raises RefusedAnswer where the text cannot be read."""
    mask = masks.parse(generation.text, cells, cells)
    soft = soften(mask, generation.pieces, [asked.label] if asked.label else [])
    top, left = tile.core.row - tile.cells.row, tile.core.col - tile.cells.col
    core = (slice(top, top + tile.core.height), slice(left, left + tile.core.width))
    labels = [label for label in soft if label != masks.BACKGROUND]
    numbers = {label: mask.labels.index(label) + 1 if label in mask.labels else -1 for label in labels}
    return MaskRead(
        written={label: (mask.cells == number)[core] for label, number in numbers.items()},
        probability={label: soft[label][core] for label in labels},
        has_data=_mostly_valid(valid, tile, col_edges, row_edges)[core],
        quality=mask.quality,
    )


def _mostly_valid(
    valid: Mask, tile: Tile, col_edges: Sequence[int], row_edges: Sequence[int]
) -> npt.NDArray[np.bool_]:
    """The tile's cells of which at least half the pixels have data; pixels beyond the scene do not count."""
    rows = _edges(row_edges, tile.cells.row, tile.cells.row_end) - tile.window.row
    cols = _edges(col_edges, tile.cells.col, tile.cells.col_end) - tile.window.col
    sums = np.zeros((valid.shape[0] + 1, valid.shape[1] + 1))
    sums[1:, 1:] = valid.cumsum(0).cumsum(1)
    corners = sums[np.ix_(rows, cols)]
    covered = corners[1:, 1:] - corners[:-1, 1:] - corners[1:, :-1] + corners[:-1, :-1]
    areas = np.outer(np.diff(rows), np.diff(cols))
    enough: npt.NDArray[np.bool_] = (areas > 0) & (2 * covered >= areas)
    return enough


def _edges(edges: Sequence[int], first: int, end: int) -> npt.NDArray[np.intp]:
    """The edges of the cells from `first` to `end`; those beside the scene have no width."""
    return np.asarray(edges)[np.clip(np.arange(first, end + 1), 0, len(edges) - 1)]
