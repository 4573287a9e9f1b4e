"""A plan as a file: a layer that a GIS shows, or JSON that is read back and compared with another plan."""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from dataclasses import asdict
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely

from ..errors import BadInput
from ..features.geopackage import VERSION
from ..imagery.grid import Grid
from ..imagery.scene import HOLES
from ..imagery.tiles import Lattice, Span
from .emptiness import outlines
from .plan import STATES, WAITING, ScenePlan

LAYERS = {".gpkg": "GPKG", ".geojson": "GeoJSON"}
KINDS = (".json", *LAYERS)
LAYER = "plan"

FORM = 1
"""The version of the JSON; a file of another one is refused."""

AT_ONCE = 50_000
"""Outlines that are made at once: memory stays flat."""


def check_plan_file(path: Path) -> None:
    """Raises BadInput where no plan can be written to `path`, or where something is there already."""
    if path.suffix.lower() not in KINDS:
        raise BadInput(f"A plan is kept as {', '.join(KINDS)}, not as {path.name}; give it such a name.")
    if path.exists():
        raise BadInput(f"{path} exists; give the plan another name, or take the file away.")
    if not path.parent.is_dir():
        raise BadInput(f"{path.parent} is no folder; make it, or choose another place for the plan.")


def save_plan(plan: ScenePlan, path: Path) -> None:
    """Write a plan to a new file: as JSON (`plan_to_json`), or as the layer `plan` of a GeoPackage or GeoJSON in the
    scene's CRS.

    The layer has a polygon for each tile, the ground that it answers for; its number (`tile`), the place in the order
    of work (`work`, from 1, nothing for what is not to do), `state`, `reason`, and the window of pixels that is looked
    at (`col`, `row`, `width`, `height`). Raises BadInput where it cannot be written.
    """
    check_plan_file(path)
    try:
        if path.suffix.lower() == ".json":
            path.write_text(json.dumps(plan_to_json(plan)), encoding="utf-8")
        else:
            _write_layer(plan, path)
    except (OSError, RuntimeError) as error:
        raise BadInput(f"{path} cannot be written ({error}); choose another place for the plan.") from error


def read_plan(path: Path) -> ScenePlan:
    """A plan that was saved as JSON. Raises BadInput where it is none."""
    try:
        return plan_from_json(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise BadInput(f"{path} cannot be read ({error.strerror}); check its path.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(f"{path} is no plan; give one that was saved with --plan FILE.json.") from error


def plan_to_json(plan: ScenePlan) -> dict[str, Any]:
    """A plan as plain data: `grid`; `cols` and `rows` of tiles, each as first pixel, length, and the first and the last
    but one of the cells that it sees and that it answers for; `col_edges` and `row_edges` of the cells in pixels;
    `states` and `holes` by name as runs [name, count] in the order of tiles, row by row."""
    lattice = plan.lattice
    return {
        "rsvlm_plan": FORM,
        "tiles": plan.counts(),
        "grid": asdict(plan.grid),
        "cols": [[span.pixel, span.length, *span.cells, *span.core] for span in lattice.cols],
        "rows": [[span.pixel, span.length, *span.cells, *span.core] for span in lattice.rows],
        "col_edges": lattice.col_edges,
        "row_edges": lattice.row_edges,
        "states": _runs(plan.states.tolist(), STATES),
        "holes": _runs(plan.holes.tolist(), HOLES),
    }


def plan_from_json(told: dict[str, Any]) -> ScenePlan:
    """The inverse of `plan_to_json`. Raises ValueError, KeyError or TypeError where it is something else."""
    if told["rsvlm_plan"] != FORM:
        raise ValueError(f"a plan of form {told['rsvlm_plan']}")
    grid = Grid(**{**told["grid"], "affine": tuple(told["grid"]["affine"])})
    cols, rows = (
        tuple(Span(one[0], one[1], (one[2], one[3]), (one[4], one[5])) for one in told[axis])
        for axis in ("cols", "rows")
    )
    lattice = Lattice(cols, rows, tuple(told["col_edges"]), tuple(told["row_edges"]))
    states, holes = _numbers(told["states"], STATES), _numbers(told["holes"], HOLES)
    if len(states) != len(lattice) or len(holes) != len(lattice):
        raise ValueError(f"{len(states)} states of {len(lattice)} tiles")
    return ScenePlan(grid, lattice, states, holes)


def _runs(numbers: Sequence[int], names: Sequence[str]) -> list[list[Any]]:
    return [[names[number], sum(1 for _ in run)] for number, run in groupby(numbers)]


def _numbers(runs: Sequence[Sequence[Any]], names: Sequence[str]) -> np.ndarray[Any, np.dtype[np.uint8]]:
    values = np.array([names.index(name) for name, _ in runs], dtype=np.uint8)
    return np.repeat(values, np.array([count for _, count in runs], dtype=np.intp))


def _write_layer(plan: ScenePlan, path: Path) -> None:
    lattice = plan.lattice
    across = len(lattice.cols)
    cols, rows = (
        np.array([(edges[span.core[0]], edges[span.core[1]], span.pixel, span.length) for span in spans])
        for spans, edges in ((lattice.cols, lattice.col_edges), (lattice.rows, lattice.row_edges))
    )
    work = np.where(plan.states == WAITING, np.cumsum(plan.states == WAITING), 0)
    shapes: list[bytes] = []
    for begin in range(0, len(lattice), AT_ONCE):
        tiles = np.arange(begin, min(begin + AT_ONCE, len(lattice)))
        placed = outlines(plan.grid, cols[tiles % across, :2], rows[tiles // across, :2])
        shapes += shapely.to_wkb(placed).tolist()
    tiles = np.arange(len(lattice))
    columns = {
        "tile": tiles.astype(np.int32),
        "work": work.astype(np.int32),
        "state": np.array(STATES, dtype=object)[plan.states],
        "reason": np.array([plan.reason(tile) for tile in tiles.tolist()], dtype=object),
        "col": cols[tiles % across, 2].astype(np.int32),
        "row": rows[tiles // across, 2].astype(np.int32),
        "width": cols[tiles % across, 3].astype(np.int32),
        "height": rows[tiles // across, 3].astype(np.int32),
    }
    is_none = [work == 0 if name == "work" else np.zeros(len(tiles), bool) for name in columns]
    driver = LAYERS[path.suffix.lower()]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write(
            str(path),
            np.array(shapes, dtype=object),
            list(columns.values()),
            list(columns),
            field_mask=is_none,
            driver=driver,
            dataset_options={"VERSION": VERSION} if driver == "GPKG" else {},
            layer=LAYER,
            geometry_type="Polygon",
            crs=plan.grid.crs,
        )
