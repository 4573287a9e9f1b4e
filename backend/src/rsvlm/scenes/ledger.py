"""What has been done of a whole scene, kept in the output itself: stopped at any moment, a run goes on from here.

Layer `coverage` has a row for each tile that has been dealt with: where, state, reason, seconds, hash of the answer,
how many things. Table `answers` has what was found in it (`found.pack`). Both are written in one transaction, so a
tile is done or it is not. `features` is derived from the answers and can be made again at any time; table `run` has
what the run was asked for, so that another one is never mixed in.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..errors import BadInput
from ..imagery.grid import Grid
from ..imagery.tiles import Tile
from .found import TileFound, pack, unpack
from .geopackage import GeoPackage, Layer
from .plan import STATES, ScenePlan, States

FEATURES = Layer(
    "features",
    {
        "label": "object", "confidence": "float64", "confidence_method": "object", "area_m2": "float64",
        "perimeter_m": "float64", "length_m": "float64", "before": "datetime64[D]", "after": "datetime64[D]",
        "change": "object", "tile": "int32", "quality": "object", "raw": "object", "note": "object",
        "review": "object", "run": "object",
    },
)
"""The columns of every result of this project, so that what reads one reads the other."""

COVERAGE = Layer(
    "coverage",
    {
        "tile": "int32", "state": "object", "reason": "object", "seconds": "float64", "answer_hash": "object",
        "found": "int32",
    },
)
FOOTPRINT = Layer("footprint", {"task": "object", "prompt": "object", "found": "int64", "complete": "bool"})
ANSWERS = Layer("answers", {"tile": "int32", "answer": "object"}, has_polygons=False)
RUN = Layer("run", {"name": "object", "value": "object"}, has_polygons=False)


@dataclass(frozen=True)
class Entry:
    """What became of a tile: DONE with `found`, or EMPTY, OUTSIDE, FAILED and so on with a `reason`."""

    tile: Tile
    state: int
    found: TileFound | None = None
    seconds: float = 0.0
    reason: str = ""


class Ledger:
    """The output file of a whole scene while it is being made. One thread writes."""

    def __init__(self, package: GeoPackage, grid: Grid) -> None:
        self._package, self._grid = package, grid

    @classmethod
    def start(cls, path: Path, plan: ScenePlan, asked: dict[str, Any]) -> Ledger:
        """A new file, in place of what was there. `asked` is everything that decides the answer, as JSON.

        Raises BadInput where it cannot be written.
        """
        begun = path.with_name(f".{path.stem}.begun.gpkg")
        package = GeoPackage.create(begun, (FEATURES, FOOTPRINT, COVERAGE, ANSWERS, RUN), plan.grid.crs)
        ledger = cls(package, plan.grid)
        with package.transaction() as database:
            database.execute("CREATE UNIQUE INDEX answers_of_tile ON answers (tile)")
            database.execute("CREATE UNIQUE INDEX coverage_of_tile ON coverage (tile)")
        ledger.note(asked={**asked, "ground": plan.ground()})
        ledger.close()
        # Only now: a run that is killed before has left no file that it could not go on with.
        package.move(path)
        return cls(GeoPackage(path), plan.grid)

    @classmethod
    def go_on(cls, path: Path, plan: ScenePlan, asked: dict[str, Any]) -> Ledger:
        """A file that an earlier run has left.

        Raises BadInput where it is none, or was made for something else: it says what is different.
        """
        ledger = cls(GeoPackage(path), plan.grid)
        try:
            before = ledger.noted().get("asked")
        except Exception as error:
            ledger.close()
            raise BadInput(f"{path} was not made by a run over a whole scene; choose another file.") from error
        now = json.loads(json.dumps({**asked, "ground": plan.ground()}))
        if before != now:
            ledger.close()
            raise BadInput(f"{path} is of another run: {_difference(before or {}, now)}. Choose another file.")
        return ledger

    @property
    def package(self) -> GeoPackage:
        """The file itself."""
        return self._package

    def close(self) -> None:
        """Let go of the file."""
        self._package.close()

    def states(self, count: int) -> States:
        """The state of each of `count` tiles, 0 for what has not been dealt with."""
        states = np.zeros(count, dtype=np.uint8)
        numbers = {name: number for number, name in enumerate(STATES)}
        rows = self._package.read("SELECT tile, state FROM coverage").fetchall()
        if rows:
            tiles, names = zip(*rows)
            states[np.array(tiles)] = [numbers[name] for name in names]
        return states

    def commit(self, entries: Sequence[Entry]) -> None:
        """Keep what became of some tiles, all or none of it; a tile that was dealt with before is put right.

        Raises BadInput where the file cannot be written; what came before is kept.
        """
        places = np.array([self._place(entry.tile) for entry in entries], dtype=object)
        answers = [b"" if entry.found is None else pack(entry.found) for entry in entries]
        rows = [
            (
                entry.tile.index, STATES[entry.state], entry.reason, entry.seconds,
                hashlib.sha256(answer).hexdigest() if answer else "", _count(entry.found),
            )
            for entry, answer in zip(entries, answers)
        ]
        with self._package.transaction() as database:
            tiles = [(entry.tile.index,) for entry in entries]
            database.executemany("DELETE FROM coverage WHERE tile = ?", tiles)
            database.executemany("DELETE FROM answers WHERE tile = ?", tiles)
            self._package.add_shapes("coverage", tuple(COVERAGE.columns), places, rows)
            self._package.add(
                "answers",
                ("tile", "answer"),
                ((entry.tile.index, answer) for entry, answer in zip(entries, answers) if answer),
            )

    def found(self, first: int, end: int) -> Iterator[tuple[int, TileFound]]:
        """What was found in the tiles from `first` to before `end` that are done, in order."""
        rows = self._package.read(
            "SELECT tile, answer FROM answers WHERE tile >= ? AND tile < ? ORDER BY tile", (first, end)
        )
        for tile, answer in rows:
            yield int(tile), unpack(answer)

    def note(self, **values: Any) -> None:
        """Keep something of the run under its name, as JSON."""
        rows = [(name, json.dumps(value, ensure_ascii=False)) for name, value in values.items()]
        with self._package.transaction() as database:
            database.executemany("DELETE FROM run WHERE name = ?", [(name,) for name, _ in rows])
            self._package.add("run", ("name", "value"), rows)

    def forget(self, *names: str) -> None:
        """Keep something of the run no longer."""
        with self._package.transaction() as database:
            database.executemany("DELETE FROM run WHERE name = ?", [(name,) for name in names])

    def noted(self) -> dict[str, Any]:
        """What is kept of the run."""
        return {name: json.loads(value) for name, value in self._package.read("SELECT name, value FROM run")}

    def clear(self, layer: Layer) -> None:
        """Take all rows of a layer away: it is made again."""
        with self._package.transaction():
            self._package.clear(layer.name)

    def add(self, layer: Layer, shapes: npt.NDArray[np.object_], rows: Iterable[Sequence[Any]]) -> None:
        """Add rows to a layer, shapes in the CRS, values in the order of the layer's columns; all or none."""
        with self._package.transaction():
            self._package.add_shapes(layer.name, tuple(layer.columns), shapes, rows)

    def _place(self, tile: Tile) -> shapely.Geometry:
        """Where a tile is, as far as it lies in the scene."""
        window = tile.window
        cols = (max(window.col, 0), min(window.col_end, self._grid.width))
        rows = (max(window.row, 0), min(window.row_end, self._grid.height))
        corners = [(cols[0], rows[0]), (cols[0], rows[1]), (cols[1], rows[1]), (cols[1], rows[0])]
        return shapely.Polygon([self._grid.place(col, row) for col, row in corners])


def _count(found: TileFound | None) -> int:
    if found is None:
        return 0
    return len(found.boxes) + len(found.quads) + sum(bool(one.written.any()) for one in found.cells)


def _difference(before: dict[str, Any], now: dict[str, Any]) -> str:
    """What was asked for then and is asked for now, in words."""
    other = [name for name in {**before, **now} if before.get(name) != now.get(name)]
    changed = [one[0] for one in now.get("sources", ()) if one not in before.get("sources", ())]
    if other == ["sources"] and changed:
        return f"sources are not what they were, {', '.join(changed)} has changed since"
    told = [f"{name} was {_short(before.get(name))} and is now {_short(now.get(name))}" for name in other]
    return "; ".join(told)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:59]}…"
