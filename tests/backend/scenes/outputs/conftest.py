"""A finished file of a whole scene: what `run_scene` leaves, with features made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.tiles import mask_lattice
from rsvlm.scenes.geopackage import GeoPackage
from rsvlm.scenes.ledger import FEATURES
from rsvlm.scenes.plan import ScenePlan
from rsvlm.scenes.whole import Job

STEP, PIXEL = 20.0, 0.5
LABELS = ("water", "building", "road")
AT_ONCE = 20_000


JOB = Job("segment", "water", (), 0.5, {})


class Free:
    def check(self) -> None:
        pass


def grid_of(count: int, crs: str | None = "EPSG:32614") -> Grid:
    """The grid of a scene with so many features."""
    side = round(count**0.5 * STEP / PIXEL)
    return Grid(crs, (PIXEL, 0.0, 500_000.0, 0.0, -PIXEL, 4_000_000.0), side, side)


def plan_of(grid: Grid) -> ScenePlan:
    """Tiles of 24 x 24 cells of 4 pixels."""
    return ScenePlan.of(grid, mask_lattice(grid.width, grid.height, 24, 96))


def fill(file: Path, count: int, crs: str | None = "EPSG:32614") -> Path:
    """A GeoPackage with a square number of twelve-cornered features on a lattice of STEP metres."""
    package = GeoPackage.create(file, (FEATURES,), crs)
    side = round(count**0.5)
    for first in range(0, count, AT_ONCE):
        numbers = np.arange(first, min(first + AT_ONCE, count))
        shapes = _shapes(numbers % side, numbers // side)
        rows = zip(*(_column(name, numbers, shapes) for name in FEATURES.columns))
        with package.transaction():
            package.add_shapes("features", tuple(FEATURES.columns), shapes, rows)
    package.close()
    return file


def _shapes(cols: Any, rows: Any) -> Any:
    turns = np.linspace(0, 2 * np.pi, 13)[:-1]
    reach = 6 + 3 * np.sin(cols[:, None] + 2 * rows[:, None] + 5 * turns)
    x = 500_000 + STEP * (cols[:, None] + 0.5) + reach * np.cos(turns)
    y = 4_000_000 - STEP * (rows[:, None] + 0.5) + reach * np.sin(turns)
    return shapely.polygons(np.stack([x, y], axis=2))


def _column(name: str, numbers: Any, shapes: Any) -> Iterator[Any]:
    known: dict[str, Any] = {
        "label": (LABELS[i] for i in (numbers % len(LABELS)).tolist()),
        "confidence": (numbers % 100 / 100).tolist(),
        "area_m2": shapely.area(shapes).tolist(),
        "quality": ("exact" for _ in numbers),
        "tile": (numbers // 100).tolist(),
    }
    return iter(known.get(name) or [None] * len(numbers))


@pytest.fixture(scope="package")
def scene_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """900 features in UTM."""
    return fill(tmp_path_factory.mktemp("scene") / "scene.gpkg", 900)
