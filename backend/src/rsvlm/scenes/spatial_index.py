"""The spatial index of a GeoPackage filled by the thousand: whole nodes instead of a search for each box.

SQLite's R*Tree keeps its tree in three plain tables, `_node`, `_parent` and `_rowid`; how a node is laid out is written
at the head of its source (sqlite.org, ext/rtree/rtree.c). Boxes that come together are sorted into leaves that lie side
by side, and the leaves go to the right end of the tree, as in loading a B-tree: so what is there at any moment is a
tree like any other, which SQLite reads, changes and checks (`rtreecheck`). GDAL fills a new index in this way as well.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ids = npt.NDArray[np.int64]
Boxes = npt.NDArray[np.float64]
"""(n, 4): min x, max x, min y, max y."""

ROOT = 1
"""Number of the node that is never any other's child."""

CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
HEAD = np.dtype([("depth", ">u2"), ("count", ">u2")])

Cells = npt.NDArray[np.void]
"""Cells of a node: the number of a child and the box around it; in a leaf that of a row."""


def add_boxes(database: sqlite3.Connection, index: str, ids: Ids, boxes: Boxes) -> None:
    """Put boxes of new rows into an index of GDAL's making; to be called in a transaction. What would not fill a node
    goes in by SQL, and so does everything where SQLite lets nobody write its tables."""
    tree = _Tree(database, index)
    if len(ids) > tree.room and tree.is_open:
        tree.append(_cells(ids, boxes))
        return
    rows = zip(ids.tolist(), *boxes.T.tolist())
    database.executemany(f'INSERT INTO "{index}" VALUES (?, ?, ?, ?, ?)', rows)  # nosec B608 # of this project


@dataclass
class _Node:
    number: int
    cells: Cells


class _Tree:
    """The tables of an index. A level is the number of steps down to the leaves."""

    def __init__(self, database: sqlite3.Connection, index: str) -> None:
        self._database, self._index = database, index
        root = self._data(ROOT)
        self._bytes = len(root)
        self._depth = int(np.frombuffer(root, HEAD, 1)["depth"][0])
        self.room = (self._bytes - HEAD.itemsize) // CELL.itemsize
        """Cells that a node has at most."""

    @property
    def is_open(self) -> bool:
        """Whether SQLite lets its tables be written ("defensive" ones do not)."""
        try:
            self._run('UPDATE "{}_node" SET data = data WHERE nodeno < 0')
        except sqlite3.OperationalError:
            return False
        return True

    def append(self, cells: Cells) -> None:
        """Take rows in; the leaves that they fill are new, their parents are on the way to the tree's last leaf."""
        (last,) = self._run('SELECT max(nodeno) FROM "{}_node"').fetchone()
        self._next = last + 1
        spine = self._spine()
        leaves = self._filled(_side_by_side(cells, self.room), 0)
        if not len(spine[0].cells):
            self._start(leaves)
            return
        if not self._depth:
            spine = [_Node(ROOT, self._lowered(spine[0].cells))]
        self._go_on(spine, leaves)

    def _start(self, pending: Cells) -> None:
        """The tree above its first leaves."""
        self._depth = 1
        while len(pending) > self.room:
            pending = self._filled(pending, self._depth)
            self._depth += 1
        self._point(pending, ROOT, self._depth)
        self._write([(ROOT, pending)], self._depth)

    def _go_on(self, spine: list[_Node], pending: Cells) -> None:
        """More leaves for a tree that has some: level by level what is new, and the boxes above what has grown."""
        below: _Node | None = None
        level = 1
        while level <= self._depth:
            node = spine[-level]
            if below is not None:
                node.cells["box"][node.cells["id"] == below.number] = _around(below.cells)
            if node.number == ROOT and len(node.cells) + len(pending) > self.room:
                top = self._lowered(node.cells)
                node.number = int(top["id"][0])
                spine.insert(0, _Node(ROOT, top))
            fits = self.room - len(node.cells)
            self._point(pending[:fits], node.number, level)
            node.cells = np.concatenate([node.cells, pending[:fits]])
            self._write([(node.number, node.cells)], self._depth if node.number == ROOT else 0)
            pending = self._filled(pending[fits:], level)
            below, level = node, level + 1

    def _spine(self) -> list[_Node]:
        """The nodes from the root to the last of those above the leaves; only the root where it is a leaf."""
        nodes = [_Node(ROOT, self._cells(ROOT))]
        for _ in range(self._depth - 1):
            number = int(nodes[-1].cells["id"][-1])
            nodes.append(_Node(number, self._cells(number)))
        return nodes

    def _lowered(self, cells: Cells) -> Cells:
        """Move the root's cells into a node of its own; the one cell that the root has then."""
        number = self._next
        self._next += 1
        self._write([(number, cells)])
        self._run('INSERT INTO "{}_parent" VALUES (?, ?)', (number, ROOT))
        self._point(cells, number, self._depth)
        self._depth += 1
        return _cell_of(number, cells)

    def _filled(self, cells: Cells, level: int) -> Cells:
        """Put cells into new nodes, all about as full, in order; the cells of these nodes for their parents."""
        count = -(-len(cells) // self.room)
        if not count:
            return cells
        groups = np.array_split(cells, count)
        numbers = range(self._next, self._next + count)
        self._next += count
        self._write(list(zip(numbers, groups)))
        for number, group in zip(numbers, groups):
            self._point(group, number, level)
        return np.concatenate([_cell_of(number, group) for number, group in zip(numbers, groups)])

    def _point(self, cells: Cells, number: int, level: int) -> None:
        """Note in which node cells are."""
        table = '"{}_parent"' if level else '"{}_rowid"'
        query = f"REPLACE INTO {table} VALUES (?, ?)".format(self._index)  # nosec B608 # of this project
        self._database.executemany(query, ((child, number) for child in cells["id"].tolist()))

    def _write(self, nodes: list[tuple[int, Cells]], depth: int = 0) -> None:
        rows = []
        for number, cells in nodes:
            head = np.array([(depth, len(cells))], HEAD).tobytes()
            told = cells.astype(CELL, copy=False).tobytes()  # putting arrays together turns their bytes around
            rows.append((number, (head + told).ljust(self._bytes, b"\0")))
        query = f'REPLACE INTO "{self._index}_node" VALUES (?, ?)'  # nosec B608 # of this project
        self._database.executemany(query, rows)

    def _cells(self, number: int) -> Cells:
        data = self._data(number)
        count = int(np.frombuffer(data, HEAD, 1)["count"][0])
        return np.frombuffer(data, CELL, count, HEAD.itemsize).copy()

    def _data(self, number: int) -> bytes:
        (data,) = self._run('SELECT data FROM "{}_node" WHERE nodeno = ?', (number,)).fetchone()
        return bytes(data)

    def _run(self, query: str, values: tuple[int, ...] = ()) -> sqlite3.Cursor:
        return self._database.execute(query.format(self._index), values)


def _cells(ids: Ids, boxes: Boxes) -> Cells:
    """Rows as cells; boxes grow to the next numbers of 32 bits."""
    cells = np.empty(len(ids), CELL)
    small = boxes.astype(np.float32)
    lower, upper = np.nextafter(small, np.float32(-np.inf)), np.nextafter(small, np.float32(np.inf))
    cells["id"] = ids
    cells["box"][:, 0::2] = np.where(small > boxes, lower, small)[:, 0::2]
    cells["box"][:, 1::2] = np.where(small < boxes, upper, small)[:, 1::2]
    return cells


def _cell_of(number: int, cells: Cells) -> Cells:
    """The cell by which its parent knows a node."""
    cell = np.empty(1, CELL)
    cell["id"], cell["box"] = number, _around(cells)
    return cell


def _around(cells: Cells) -> npt.NDArray[np.float32]:
    box = cells["box"].astype(np.float32)
    least, most = box.min(axis=0), box.max(axis=0)
    return np.array([least[0], most[1], least[2], most[3]])


def _side_by_side(cells: Cells, room: int) -> Cells:
    """Cells in such an order that those of a node, `room` in a row, are near each other: in slices of x, in these by y
    ("sort-tile-recursive", Leutenegger, Lopez and Edgington 1997), slices as wide as a node is high."""
    box = cells["box"].astype(np.float64)
    x, y = box[:, 0] + box[:, 1], box[:, 2] + box[:, 3]
    nodes = -(-len(cells) // room)
    width, height = np.ptp(x), np.ptp(y)
    across = nodes if not height else int(np.clip(np.round(np.sqrt(nodes * width / height)), 1, nodes))
    place = np.empty(len(cells), np.intp)
    place[np.argsort(x, kind="stable")] = np.arange(len(cells))
    each = -(-nodes // across) * room
    return cells[np.lexsort((y, place // each))]
