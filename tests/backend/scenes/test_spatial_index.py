"""Whole nodes of a spatial index are a tree that SQLite itself calls sound, and finds and changes things in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from rsvlm.scenes import spatial_index
from rsvlm.scenes.geopackage import GeoPackage, Layer
from rsvlm.scenes.spatial_index import Boxes, Ids, add_boxes

INDEX = "rtree_features_geom"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A file of GDAL's making with an empty index."""
    path = tmp_path / "found.gpkg"
    GeoPackage.create(path, [Layer("features", {"label": "object"})], "EPSG:32614").close()
    with closing(sqlite3.connect(path)) as opened:
        yield opened


def made(count: int, seed: int = 0, top: float = 0.0) -> Boxes:
    """Boxes of a strip of a scene; some places are halves, which 32 bits hold, and some are not."""
    rng = np.random.default_rng(seed)
    corner = np.stack([500_000 + 5000 * rng.random(count), 4e6 - top - 256 * rng.random(count)], axis=1)
    corner[::2] = np.round(corner[::2] * 2) / 2
    size = 20 * rng.random((count, 2))
    return np.stack([corner[:, 0], corner[:, 0] + size[:, 0], corner[:, 1], corner[:, 1] + size[:, 1]], axis=1)


def is_sound(database: sqlite3.Connection) -> bool:
    return bool(database.execute(f"SELECT rtreecheck('{INDEX}') = 'ok'").fetchone()[0])


def within(database: sqlite3.Connection, box: tuple[float, float, float, float]) -> set[int]:
    left, right, lower, upper = box
    query = f"SELECT id FROM {INDEX} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
    return {number for (number,) in database.execute(query, (left, right, lower, upper))}


def touching(ids: Ids, boxes: Boxes, box: tuple[float, float, float, float]) -> set[int]:
    left, right, lower, upper = box
    chosen = (boxes[:, 1] >= left) & (boxes[:, 0] <= right) & (boxes[:, 3] >= lower) & (boxes[:, 2] <= upper)
    return set(ids[chosen].tolist())


@pytest.mark.parametrize(
    "counts",
    [(51,), (52,), (2601,), (2602,), (5, 60), (3000, 3000, 3000), (10, 2700, 10, 60, 1, 5000, 200), (140_000, 9000)],
    ids=str,
)
def test_every_box_is_found_and_the_tree_is_sound(database: sqlite3.Connection, counts: tuple[int, ...]) -> None:
    boxes, first = made(0), 1
    for number, count in enumerate(counts):
        more = made(count, number, 256.0 * number)
        add_boxes(database, INDEX, np.arange(first, first + count), more)
        boxes, first = np.concatenate([boxes, more]), first + count
        assert is_sound(database)
    ids = np.arange(1, first)
    assert database.execute(f"SELECT count(*) FROM {INDEX}").fetchone() == (len(ids),)
    for left in (500_000, 502_500, 504_900):
        for upper in (4e6, 4e6 - 300, 4e6 - 700):
            box = (left, left + 90.0, upper - 80.0, upper)
            found, wanted = within(database, box), touching(ids, boxes, box)
            assert wanted <= found, "a box in 32 bits is no smaller"
            wider = np.array([-1, 1, -1, 1])
            assert found <= touching(ids, boxes + wider, box)


def test_what_lies_together_is_kept_together(database: sqlite3.Connection) -> None:
    add_boxes(database, INDEX, np.arange(1, 20_001), made(20_000))
    nodes = database.execute(f"SELECT count(*) FROM {INDEX}_node").fetchone()[0]
    assert nodes < 1.1 * 20_000 / 51, "nodes are full"
    rows = f"SELECT nodeno FROM {INDEX}_rowid WHERE rowid IN (SELECT id FROM {INDEX} WHERE maxx < 500500)"
    leaves = [leaf for (leaf,) in database.execute(rows)]
    assert len(set(leaves)) < 1.5 * len(leaves) / 51, "a tenth of the ground is a tenth of the leaves"


def test_sqlite_goes_on_with_it(database: sqlite3.Connection) -> None:
    add_boxes(database, INDEX, np.arange(1, 8001), made(8000))
    database.execute(f"DELETE FROM {INDEX} WHERE id % 3 = 0")
    assert is_sound(database)
    more = made(500, 7)
    database.executemany(
        f"INSERT INTO {INDEX} VALUES (?, ?, ?, ?, ?)", ((9000 + n, *box) for n, box in enumerate(more.tolist()))
    )
    assert is_sound(database)
    add_boxes(database, INDEX, np.arange(10_000, 14_000), made(4000, 8))
    assert is_sound(database)
    database.execute(f"DELETE FROM {INDEX}")
    assert is_sound(database)
    add_boxes(database, INDEX, np.arange(1, 3001), made(3000))
    assert is_sound(database)
    assert database.execute(f"SELECT count(*) FROM {INDEX}").fetchone() == (3000,)


def test_where_sqlite_guards_its_tables_boxes_go_in_one_by_one(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spatial_index._Tree, "is_open", property(lambda tree: False))
    add_boxes(database, INDEX, np.arange(1, 1001), made(1000))
    assert is_sound(database)
    assert database.execute(f"SELECT count(*) FROM {INDEX}").fetchone() == (1000,)


def test_boxes_that_all_lie_on_a_line_or_at_one_place(database: sqlite3.Connection) -> None:
    line = made(3000)
    line[:, 2:] = 7.0
    add_boxes(database, INDEX, np.arange(1, 3001), line)
    add_boxes(database, INDEX, np.arange(3001, 6001), np.tile(line[:1], (3000, 1)))
    assert is_sound(database)
