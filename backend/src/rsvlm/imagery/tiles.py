"""Which windows of a scene a model looks at: a plan made before anything is read, as plain data.

All tiles of a scene share one rectilinear grid of cells whose edges are whole pixels, so that the masks of all tiles
can be put together before any outline is drawn. Standard library only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

from ..errors import BadInput
from .grid import Window

MARGIN = 2
"""Cells at a tile's side that are looked at but answered by its neighbour."""

OVERLAP = 100 / 512
"""Share of a tile's side that it has in common with its neighbour where objects are looked for, at least: 100 of 512
pixels, as detection models are usually trained and tested (reference: rscovlm section 4.3)."""

SMALLEST = 128
"""Side in pixels that a part of a tile has at least."""


@dataclass(frozen=True)
class Tile:
    """A window of the scene and its part of the answer.

    `window` is in scene pixels; at the right and lower side of a scene it may reach beyond it. `cells` is the
    same window in cells of the plan, `core` the cells that this tile answers for (inside `cells`). `parent` is the
    index of the tile that this one is a part of, -1 for none.
    """

    index: int
    window: Window
    cells: Window
    core: Window
    parent: int = -1


@dataclass(frozen=True)
class Plan:
    """Tiles in reading order and the scene's cell edges: cell (i, j) covers scene pixels from `col_edges[j]` to
    `col_edges[j + 1]` and from `row_edges[i]` to `row_edges[i + 1]`. The cores partition the cells.
    """

    col_edges: tuple[int, ...]
    row_edges: tuple[int, ...]
    tiles: tuple[Tile, ...]

    def pixels(self, cells: Window) -> Window:
        """The scene pixels of a window of cells."""
        col, row = self.col_edges[cells.col], self.row_edges[cells.row]
        return Window(col, row, self.col_edges[cells.col_end] - col, self.row_edges[cells.row_end] - row)


def plan_whole(width: int, height: int, cells: int) -> Plan:
    """The whole scene as one tile of `cells` x `cells` cells, which are square only if the scene is."""
    every = Window(0, 0, cells, cells)
    col_edges = tuple(round(i * width / cells) for i in range(cells + 1))
    row_edges = tuple(round(i * height / cells) for i in range(cells + 1))
    return Plan(col_edges, row_edges, (Tile(0, Window(0, 0, width, height), every, every),))


def plan_tiles(width: int, height: int, cells: int, side: int, margin: int = MARGIN) -> Plan:
    """Tiles of about `side` pixels: `cells` x `cells` square cells of round(side / cells) pixels, at least one.

    Tiles overlap by two margins at least; the last ones are moved back into the scene, so the model sees ground and
    not padding wherever the scene is large enough. Raises BadInput where `side` is not positive.
    """
    if side < 1:
        raise BadInput(f"A tile of {side} pixels cannot be cut; choose a positive size.")
    pixels = max(1, round(side / cells))
    cols, rows = -(-width // pixels), -(-height // pixels)
    tiles: list[Tile] = []
    for row, core_row, core_row_end in _spans(rows, cells, margin):
        for col, core_col, core_col_end in _spans(cols, cells, margin):
            tiles.append(
                Tile(
                    index=len(tiles),
                    window=Window(col * pixels, row * pixels, cells * pixels, cells * pixels),
                    cells=Window(col, row, cells, cells),
                    core=Window(core_col, core_row, core_col_end - core_col, core_row_end - core_row),
                )
            )
    col_edges = tuple(min(i * pixels, width) for i in range(cols + 1))
    row_edges = tuple(min(i * pixels, height) for i in range(rows + 1))
    return Plan(col_edges, row_edges, tuple(tiles))


def plan_objects(width: int, height: int, side: int) -> Plan:
    """Square tiles of `side` pixels for objects, which overlap by OVERLAP at least, inside the scene.

    They are spread evenly; a scene that is narrower is seen as it is. Each tile answers for one cell of the plan, whose
    edges run in the middle of the overlaps. Raises BadInput where `side` is not positive.
    """
    if side < 1:
        raise BadInput(f"A tile of {side} pixels cannot be cut; choose a positive size.")
    cols, rows = _starts(width, side), _starts(height, side)
    tiles: list[Tile] = []
    for i, row in enumerate(rows):
        for j, col in enumerate(cols):
            window = Window(col, row, min(side, width), min(side, height))
            cell = Window(j, i, 1, 1)
            tiles.append(Tile(len(tiles), window, cell, cell))
    return Plan(_cuts(cols, side, width), _cuts(rows, side, height), tuple(tiles))


def only(plan: Plan, is_wanted: Callable[[Window], bool]) -> Plan:
    """The tiles of a plan whose windows are wanted, counted anew."""
    tiles = [tile for tile in plan.tiles if is_wanted(tile.window)]
    return replace(plan, tiles=tuple(replace(tile, index=index) for index, tile in enumerate(tiles)))


def quarters(tile: Tile, first: int) -> tuple[Tile, ...]:
    """A tile in four, which overlap as the tiles of `plan_objects` do; () where they would be too small.

    Their indices count from `first`; they answer for the same cells.
    """
    window = tile.window
    width, height = (round(side * (1 + OVERLAP) / 2) for side in (window.width, window.height))
    if min(width, height) < SMALLEST:
        return ()
    corners = [
        (col, row) for row in (window.row, window.row_end - height) for col in (window.col, window.col_end - width)
    ]
    return tuple(
        Tile(first + number, Window(col, row, width, height), tile.cells, tile.core, parent=tile.index)
        for number, (col, row) in enumerate(corners)
    )


def _starts(length: int, side: int) -> list[int]:
    """First pixels of tiles along one side of a scene, as evenly as they go."""
    if length <= side:
        return [0]
    count = -(-(length - side) // max(1, round(side * (1 - OVERLAP)))) + 1
    return [round(i * (length - side) / (count - 1)) for i in range(count)]


def _cuts(starts: Sequence[int], side: int, length: int) -> tuple[int, ...]:
    """The edges of cells: those of the scene and the middles of overlaps."""
    return (0, *((start + before + side) // 2 for before, start in zip(starts, starts[1:])), length)


def _spans(length: int, cells: int, margin: int) -> list[tuple[int, int, int]]:
    """(first cell, first core cell, end of core) of the tiles along one side of `length` cells."""
    if length <= cells:
        return [(0, 0, length)]
    step = cells - 2 * margin
    count = -(-(length - 2 * margin) // step)
    starts = [min(i * step, length - cells) for i in range(count)]
    cuts = [0, *(start + margin for start in starts[1:]), length]
    return list(zip(starts, cuts, cuts[1:]))


def plan(width: int, height: int, cells: int, side: int, whole_up_to: int, asked: int = 0) -> Plan:
    """The plan for a scene: `asked` pixels a tile, 0 for the model's own choice, -1 for the whole picture.

    The model's own choice is the whole picture up to `whole_up_to` pixels of its longer side, else tiles of `side`.
    """
    if asked == -1 or (asked == 0 and max(width, height) <= whole_up_to):
        return plan_whole(width, height, cells)
    return plan_tiles(width, height, cells, asked or side)
