"""The tiles of a plan as a table, and the quadtree over it. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

from ..imagery.grid import Window
from ..imagery.tiles import Plan, Tile


@dataclass(frozen=True)
class Block:
    """The tiles in rows [row, row_end) and columns [col, col_end) of a table; a leaf of the tree has one."""

    row: int
    col: int
    row_end: int
    col_end: int

    @property
    def size(self) -> int:
        """How many tiles it has."""
        return (self.row_end - self.row) * (self.col_end - self.col)

    @property
    def side(self) -> int:
        """How many tiles its longer side has."""
        return max(self.row_end - self.row, self.col_end - self.col)

    @property
    def part(self) -> tuple[slice, slice]:
        """Its part of an array over the table."""
        return slice(self.row, self.row_end), slice(self.col, self.col_end)

    def levels(self) -> int:
        """How often it can be split until single tiles are left."""
        return (self.side - 1).bit_length()

    def split(self) -> list[Block]:
        """Its two to four parts; a side much shorter than the other stays whole. None of a leaf."""
        if self.size == 1:
            return []
        rows, cols = self.row_end - self.row, self.col_end - self.col
        row_cuts = _halves(self.row, self.row_end) if 2 * rows > cols else [(self.row, self.row_end)]
        col_cuts = _halves(self.col, self.col_end) if 2 * cols > rows else [(self.col, self.col_end)]
        return [Block(row, col, row_end, col_end) for row, row_end in row_cuts for col, col_end in col_cuts]


class TileTable:
    """The tiles of a plan by row and column, as their cores lie."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rows, self._cols = (
            {start: number for number, start in enumerate(sorted(starts))}
            for starts in ({tile.core.row for tile in plan.tiles}, {tile.core.col for tile in plan.tiles})
        )
        self.rows, self.cols = len(self._rows), len(self._cols)

    @property
    def whole(self) -> Block:
        """All tiles."""
        return Block(0, 0, self.rows, self.cols)

    def tile(self, row: int, col: int) -> Tile:
        """The tile at a place."""
        return self._plan.tiles[row * self.cols + col]

    def place(self, tile: Tile) -> tuple[int, int]:
        """Row and column of a tile, or of the one that it is a part of: they answer for the same cells."""
        return self._rows[tile.core.row], self._cols[tile.core.col]

    def window(self, block: Block) -> Window:
        """The scene pixels that the tiles of a block answer for."""
        first, last = self.tile(block.row, block.col).core, self.tile(block.row_end - 1, block.col_end - 1).core
        return self._plan.pixels(Window(first.col, first.row, last.col_end - first.col, last.row_end - first.row))


def _halves(first: int, end: int) -> list[tuple[int, int]]:
    middle = (first + end + 1) // 2
    return [(first, middle), (middle, end)] if first < middle < end else [(first, end)]
