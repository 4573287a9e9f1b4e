"""Tiles of what a person reviewed, some of them held out by place: what a model learns from and is examined with.

Files are those of `docs/reviewed.md`. Tiles do not overlap within a scene; two scenes may show the same ground, so a
tile that shares ground with one that is held out is left out of what is learned from.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from ..imagery.grid import Extent, Grid, Window
from .acquire.formats.reviewed import as_drawn, reviewed
from .acquire.found import Flaw
from .records import Origin, Pixels, Record
from .views import Geometry, cell_cover

Truth = npt.NDArray[np.int8]


@dataclass(frozen=True)
class Lesson:
    """One tile: `pixels` (H, W, 3) RGB, `truth` (H, W) 1 of the class, 0 not, -1 unknown. `grid` says where it lies;
    where `scene`, its name, has no place on Earth, columns are x and rows, counted downwards, negative y."""

    pixels: Pixels
    truth: Truth
    grid: Grid
    scene: str = ""

    @property
    def extent(self) -> Extent:
        """Its ground, in its CRS or in pixels of its scene."""
        return self.grid.extent()

    @property
    def ground(self) -> str:
        """What `extent` is counted in."""
        return self.grid.crs or self.scene

    @property
    def cells(self) -> Truth:
        """(24, 24) of what most of each cell's known pixels are."""
        return cells_of(self.truth)

    def shares_ground(self, other: Lesson) -> bool:
        """Whether the two show some of the same ground."""
        (a, b, c, d), (e, f, g, h) = self.extent, other.extent
        slack = 1e-6 * max(c - a, d - b)
        return self.ground == other.ground and min(c, g) - max(a, e) > slack and min(d, h) - max(b, f) > slack


def cells_of(truth: Truth) -> Truth:
    """(24, 24) of what most of each cell's known pixels are."""
    height, width = truth.shape
    cells: Truth = cell_cover(truth[..., None], Geometry(0, 0, width, height))[..., 0]
    return cells


@dataclass
class Lessons:
    """Tiles of one class, `counts` of features by review and `flaws`: what could not be read, in sentences."""

    label: str
    tiles: list[Lesson] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    flaws: list[str] = field(default_factory=list)


def read_lessons(files: Sequence[Path], label: str, side: int) -> Lessons:
    """The tiles, about `side` pixels a side, of all files where something is known of the class.

    An empty `label` stands for the only one that was reviewed. Raises BadInput where there are several, where a file is
    no such file, where nothing was reviewed, or where nothing tells what is not of the class.
    """
    label = label or _only_label(files)
    found = Lessons(label)
    for file in files:
        for review in _table(file, "reviewed").loc[lambda table: table["label"] == label, "review"]:
            found.counts[review] = found.counts.get(review, 0) + 1
        grids = _grids(file)
        for record in reviewed(file, Origin("reviewed", "its owner's", False)):
            if isinstance(record, Flaw):
                found.flaws.append(record.reason)
            elif label in record.cover_names and record.after is None:
                found.tiles += _tiles(record, label, grids, side)
    known = [value for tile in found.tiles for value in np.unique(tile.truth)]
    if not known:
        reason = f" ({found.flaws[0]})" if found.flaws else ""
        raise BadInput(f"Nothing can be learned of {label!r} from these files{reason}; review some of it first.")
    if 0 not in known or 1 not in known:
        lacking = "is not" if 1 in known else "is"
        raise BadInput(
            f"Nothing in these files says what {lacking} {label!r}; decide on every feature of a scene, or reject some "
            "and accept or draw others."
        )
    return found


def split_by_place(tiles: Sequence[Lesson], share: float) -> tuple[list[Lesson], list[Lesson]]:
    """Tiles to learn from and tiles held out, which have no ground in common.

    About `share` of the places with something of the class and of those without are held out; the same tiles always
    give the same parts. Raises BadInput where the class is in fewer than two places.
    """
    places: dict[str, list[Lesson]] = {}
    for tile in tiles:
        places.setdefault(_place(tile), []).append(tile)
    having = [key for key, own in places.items() if any((tile.truth == 1).any() for tile in own)]
    if len(having) < 2:
        raise BadInput(
            "All that was reviewed lies in one place; review in a second one, so that what is learned can be examined "
            "where it was not learned."
        )
    chosen: set[str] = set()
    for keys in (having, [key for key in places if key not in set(having)]):
        ordered = sorted(keys, key=lambda key: hashlib.sha256(key.encode()).digest())
        count = min(max(1, math.ceil(share * len(keys))), len(keys) - 1) if len(keys) > 1 else 0
        chosen.update(ordered[:count])
    held = [tile for key in sorted(chosen) for tile in places[key]]
    rest = [tile for key in places if key not in chosen for tile in places[key]]
    learned = [tile for tile in rest if not any(tile.shares_ground(other) for other in held)]
    if not any((tile.truth == 1).any() for tile in learned):
        raise BadInput("The places that were reviewed lie over each other; review in another one.")
    return learned, held


def _only_label(files: Sequence[Path]) -> str:
    labels = sorted({str(label) for file in files for label in _table(file, "reviewed")["label"].dropna()})
    if len(labels) != 1:
        listed = ", ".join(labels) or "none"
        raise BadInput(f"The reviews are of these classes: {listed}; name the one to learn with --label.")
    return labels[0]


def _table(file: Path, name: str):  # type: ignore[no-untyped-def]
    """A table of a file as geopandas has it."""
    import geopandas

    try:
        return geopandas.read_file(file, layer=name)
    except (OSError, ValueError, RuntimeError) as error:
        raise BadInput(f"{file} has no table {name} ({error}); give training data that RSVLM exported.") from error


def _grids(file: Path) -> dict[str, Grid]:
    """The grid of each scene of a file, by its number."""
    scenes = _table(file, "scenes")
    grids = {}
    for _, row in scenes.iterrows():
        try:
            said = json.loads(row["grid"])
            grid = Grid(said.get("crs"), tuple(said["affine"]), int(said["width"]), int(said["height"]))
            grids[str(row["scene"])] = as_drawn(grid)
        except (KeyError, TypeError, ValueError) as error:
            raise BadInput(f"{file} does not say where scene {row['scene']} lies; export it again.") from error
    return grids


def _tiles(record: Record, label: str, grids: dict[str, Grid], side: int) -> Iterator[Lesson]:
    """The tiles of a record, which is named `source/file/scene/column_row` by its reader."""
    scene, corner = record.name.split("/")[-2:]
    column, row = (int(part) for part in corner.split("_"))
    grid = grids[scene]
    name = record.name.rsplit("/", 1)[0]
    assert record.cover is not None
    height, width = record.pixels.shape[:2]
    for top, bottom in _cuts(height, side):
        for left, right in _cuts(width, side):
            truth = record.cover[top:bottom, left:right, record.cover_names.index(label)]
            if not (truth >= 0).any():
                continue
            window = Window(column + left, row + top, right - left, bottom - top)
            yield Lesson(record.pixels[top:bottom, left:right], truth, grid.sub(window), name)


def _cuts(length: int, side: int) -> list[tuple[int, int]]:
    count = max(1, round(length / side))
    edges = [round(length * index / count) for index in range(count + 1)]
    return list(zip(edges[:-1], edges[1:]))


def _place(tile: Lesson) -> str:
    """A square of the ground as large as a tile: the one that its centre lies in."""
    left, bottom, right, top = tile.extent
    side = max(right - left, top - bottom)
    return f"{tile.ground} {math.floor((left + right) / 2 / side)} {math.floor((bottom + top) / 2 / side)}"
