"""The quadtree over the tiles of a plan."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.imagery.grid import Window
from rsvlm.imagery.tiles import plan, plan_objects, quarters
from rsvlm.search.blocks import Block, TileTable

SIZES = st.integers(1, 3000)


def _leaves(block: Block) -> list[Block]:
    return [leaf for part in block.split() for leaf in _leaves(part)] if block.size > 1 else [block]


def _depth(block: Block) -> int:
    return 1 + max(_depth(part) for part in block.split()) if block.size > 1 else 0


@given(rows=st.integers(1, 40), cols=st.integers(1, 40))
def test_the_leaves_of_the_tree_are_every_place_once(rows: int, cols: int) -> None:
    block = Block(0, 0, rows, cols)
    leaves = _leaves(block)
    assert sorted((leaf.row, leaf.col) for leaf in leaves) == [(row, col) for row in range(rows) for col in range(cols)]
    assert all(leaf.size == 1 for leaf in leaves)
    assert _depth(block) <= block.levels()


@given(rows=st.integers(1, 40), cols=st.integers(1, 40))
def test_parts_are_as_square_as_they_can_be(rows: int, cols: int) -> None:
    for part in Block(0, 0, rows, cols).split():
        height, width = part.row_end - part.row, part.col_end - part.col
        assert max(height, width) <= max(2 * min(height, width) + 1, (max(rows, cols) + 1) // 2)


@given(width=SIZES, height=SIZES, objects=st.booleans())
def test_the_leaves_are_the_tiles_of_the_plan(width: int, height: int, objects: bool) -> None:
    made = plan_objects(width, height, 480) if objects else plan(width, height, 24, 480, 640)
    table = TileTable(made)
    leaves = _leaves(table.whole)
    assert sorted(table.tile(leaf.row, leaf.col).index for leaf in leaves) == list(range(len(made.tiles)))
    covered = np.zeros((height, width), int)
    for leaf in leaves:
        tile, window = table.tile(leaf.row, leaf.col), table.window(leaf)
        assert table.place(tile) == (leaf.row, leaf.col)
        assert window == made.pixels(tile.core)
        covered[window.row : window.row_end, window.col : window.col_end] += 1
    assert (covered == 1).all()
    assert table.window(table.whole) == Window(0, 0, width, height)


def test_a_part_of_a_tile_has_the_place_of_the_tile() -> None:
    made = plan_objects(2000, 1500, 512)
    table = TileTable(made)
    for tile in made.tiles:
        assert {table.place(part) for part in quarters(tile, len(made.tiles))} == {table.place(tile)}
