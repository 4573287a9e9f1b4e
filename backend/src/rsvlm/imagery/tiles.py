"""Which windows of a scene a model looks at: a plan made before anything is read, as plain data.

All tiles of a scene share one rectilinear grid of cells whose edges are whole pixels, so that the masks of all tiles
can be put together before any outline is drawn. Tiles lie at whole steps from the first pixel of the source and may
reach beyond the part that was asked for, so that the same ground is seen in the same tiles whatever part that is.
Standard library only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Callable

from ..errors import BadInput
from .grid import Anchor, Window

MARGIN = 2
"""Cells at a tile's side that are looked at but answered by its neighbour."""

OVERLAP = 100 / 512
"""Share of a tile's side that it has in common with its neighbour where objects are looked for, at least: 100 of 512
pixels, as detection models are usually trained and tested (reference: rscovlm section 4.3)."""

SMALLEST = 128
"""Side in pixels that a part of a tile has at least."""

ALONE = Anchor()
"""A scene that is all there is."""


@dataclass(frozen=True)
class Tile:
    """A window of the scene and its part of the answer.

    `window` is in scene pixels and may reach beyond the scene on every side. `cells` is the same window in cells of the
    plan, `core` the cells of the scene that this tile answers for (inside `cells`). `parent` is the index of the tile
    that this one is a part of, -1 for none.
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


@dataclass(frozen=True)
class Span:
    """A tile along one axis: first pixel of the scene and how many, the cells seen and, of the scene's, answered for;
    each as the first one and the one after the last."""

    pixel: int
    length: int
    cells: tuple[int, int]
    core: tuple[int, int]


@dataclass(frozen=True)
class Lattice:
    """Tiles in columns and rows: all of a plan that has not been cut down, in as many numbers as it has edges.

    Tile number `row * len(cols) + col` is where `cols[col]` and `rows[row]` meet.
    """

    cols: tuple[Span, ...]
    rows: tuple[Span, ...]
    col_edges: tuple[int, ...]
    row_edges: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.cols) * len(self.rows)

    def tile(self, index: int) -> Tile:
        """The tile of a number."""
        across, down = self.cols[index % len(self.cols)], self.rows[index // len(self.cols)]
        return Tile(
            index=index,
            window=Window(across.pixel, down.pixel, across.length, down.length),
            cells=_window(across.cells, down.cells),
            core=_window(across.core, down.core),
        )

    def plan(self) -> Plan:
        """All tiles."""
        return Plan(self.col_edges, self.row_edges, tuple(self.tile(index) for index in range(len(self))))


def plan_whole(width: int, height: int, cells: int) -> Plan:
    """The whole scene as one tile of `cells` x `cells` cells, which are square only if the scene is."""
    every = Window(0, 0, cells, cells)
    col_edges = tuple(round(i * width / cells) for i in range(cells + 1))
    row_edges = tuple(round(i * height / cells) for i in range(cells + 1))
    return Plan(col_edges, row_edges, (Tile(0, Window(0, 0, width, height), every, every),))


def mask_lattice(
    width: int, height: int, cells: int, side: int, margin: int = MARGIN, anchor: Anchor = ALONE
) -> Lattice:
    """Tiles of about `side` pixels: `cells` x `cells` square cells of round(side / cells) pixels, at least one.

    Tiles overlap by two margins at least; those at the ends of what can be read are moved back into it, so the model
    sees ground and not padding wherever there is enough. Raises BadInput where `side` is not positive.
    """
    _check_side(side)
    pixels = max(1, round(side / cells))
    window, reach = _in_source(width, height, anchor)
    asked, can = _cells(window, pixels), _cells(reach, pixels)
    cols = _spans(asked.col, asked.col_end, can.col, can.col_end, cells, margin)
    rows = _spans(asked.row, asked.row_end, can.row, can.row_end, cells, margin)

    def placed(spans: list[tuple[int, int, int]], first_cell: int, first_pixel: int) -> tuple[Span, ...]:
        return tuple(
            Span(
                pixel=start * pixels - first_pixel,
                length=cells * pixels,
                cells=(start - first_cell, start - first_cell + cells),
                core=(core - first_cell, core_end - first_cell),
            )
            for start, core, core_end in spans
        )

    return Lattice(
        placed(cols, asked.col, window.col),
        placed(rows, asked.row, window.row),
        _edges([col * pixels for col in range(asked.col, asked.col_end + 1)], window.col, width),
        _edges([row * pixels for row in range(asked.row, asked.row_end + 1)], window.row, height),
    )


def object_lattice(width: int, height: int, side: int, anchor: Anchor = ALONE) -> Lattice:
    """Square tiles of `side` pixels for objects, which overlap by OVERLAP at least, inside what can be read.

    What is narrower is seen as it is. Each tile answers for one cell of the plan, whose edges run in the middle of the
    overlaps. Raises BadInput where `side` is not positive.
    """
    _check_side(side)
    window, reach = _in_source(width, height, anchor)
    cols, col_cuts = _objects(window.col, window.col_end, reach.col, reach.col_end, side)
    rows, row_cuts = _objects(window.row, window.row_end, reach.row, reach.row_end, side)

    def placed(starts: list[int], first: int, length: int) -> tuple[Span, ...]:
        return tuple(Span(start - first, length, (i, i + 1), (i, i + 1)) for i, start in enumerate(starts))

    return Lattice(
        placed(cols, window.col, min(side, reach.width)),
        placed(rows, window.row, min(side, reach.height)),
        _edges(col_cuts, window.col, width),
        _edges(row_cuts, window.row, height),
    )


def plan_tiles(
    width: int, height: int, cells: int, side: int, margin: int = MARGIN, anchor: Anchor = ALONE
) -> Plan:
    """The tiles of `mask_lattice`."""
    return mask_lattice(width, height, cells, side, margin, anchor).plan()


def plan_objects(width: int, height: int, side: int, anchor: Anchor = ALONE) -> Plan:
    """The tiles of `object_lattice`."""
    return object_lattice(width, height, side, anchor).plan()


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


def _check_side(side: int) -> None:
    if side < 1:
        raise BadInput(f"A tile of {side} pixels cannot be cut; choose a positive size.")


def _window(cols: tuple[int, int], rows: tuple[int, int]) -> Window:
    return Window(cols[0], rows[0], cols[1] - cols[0], rows[1] - rows[0])


def _in_source(width: int, height: int, anchor: Anchor) -> tuple[Window, Window]:
    """A scene and what can be read around it, in pixels of the source."""
    window = Window(anchor.col, anchor.row, width, height)
    reach = anchor.reach or Window(0, 0, width, height)
    return window, Window(anchor.col + reach.col, anchor.row + reach.row, reach.width, reach.height)


def _cells(window: Window, pixels: int) -> Window:
    """The cells of so many `pixels` a side that a window of the source has a part of."""
    col, row = window.col // pixels, window.row // pixels
    return Window(col, row, -(-window.col_end // pixels) - col, -(-window.row_end // pixels) - row)


def _starts(low: int, high: int, side: int, step: int) -> list[int]:
    """Where tiles of `side` begin along an axis that can be read from `low` to `high`: at whole steps, and at its ends
    where a tile would reach beyond them."""
    return sorted({max(low, min(k * step, high - side)) for k in range(low // step, -(-high // step))})


def _spans(first: int, end: int, low: int, high: int, cells: int, margin: int) -> list[tuple[int, int, int]]:
    """(first cell, first core cell, end of core) of the tiles that answer for the cells from `first` to `end`."""
    starts = _starts(low, high, cells, cells - 2 * margin)
    cuts = [low, *(start + margin for start in starts[1:]), high]
    return [
        (start, max(cut, first), min(cut_end, end))
        for start, cut, cut_end in zip(starts, cuts, cuts[1:])
        if cut < end and cut_end > first
    ]


def _objects(first: int, end: int, low: int, high: int, side: int) -> tuple[list[int], list[int]]:
    """First pixels of the tiles that answer for the pixels from `first` to `end`, and where the parts of each end."""
    starts = _starts(low, high, side, max(1, round(side * (1 - OVERLAP))))
    cuts = [low, *((before + start + side) // 2 for before, start in zip(starts, starts[1:])), high]
    asked = [i for i, (cut, cut_end) in enumerate(zip(cuts, cuts[1:])) if cut < end and cut_end > first]
    return [starts[i] for i in asked], [cuts[i] for i in (*asked, asked[-1] + 1)]


def _edges(cuts: Sequence[int], first: int, length: int) -> tuple[int, ...]:
    """Edges of cells in pixels of a scene that begins at `first`, cut to it."""
    return tuple(min(max(cut - first, 0), length) for cut in cuts)


def plan(
    width: int, height: int, cells: int, side: int, whole_up_to: int, asked: int = 0, anchor: Anchor = ALONE
) -> Plan:
    """The plan for a scene: `asked` pixels a tile, 0 for the model's own choice, -1 for the whole picture.

    The model's own choice is the whole picture up to `whole_up_to` pixels of its longer side, else tiles of `side`.
    """
    if asked == -1 or (asked == 0 and max(width, height) <= whole_up_to):
        return plan_whole(width, height, cells)
    return plan_tiles(width, height, cells, asked or side, anchor=anchor)
