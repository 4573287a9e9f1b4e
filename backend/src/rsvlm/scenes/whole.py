"""One job over a whole scene: planned, swept tile by tile, merged as rows of tiles are finished, all in one file.

What was found in a tile is kept with the tile, what is merged is derived from it: a run that goes on puts together what
it has in no time, and ends as if it had never been stopped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import repeat
from math import isnan
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape

from ..account import Emit
from ..errors import BadInput
from ..features.place import place_regions
from ..features.trace import trace
from ..findings.masks import MASK_METHOD
from ..imagery.region import Region
from ..imagery.scene import Scene
from ..imagery.tiles import Lattice, mask_lattice
from ..models.base import Control, Profile
from ..models.labels import Asked
from ..schema import to_json
from .found import TileFound
from .ground import Ground
from .ledger import FEATURES, FOOTPRINT, Entry, Ledger
from .looking import MASKED, Look
from .merging import MaskMerger, Merged
from .plan import DONE, FAILED, OUTSIDE, STATES, WAITING, ScenePlan
from .sweep import sweep

FINISHED = "finished"
"""Under this name the ledger keeps what a run came to, once all of its tiles are settled."""


@dataclass(frozen=True)
class Job:
    """What is asked of a whole scene. `asked_for` is everything that decides the answer, as JSON (see `Ledger`)."""

    task: str
    prompt: str
    questions: tuple[Asked, ...]
    threshold: float
    asked_for: dict[str, Any]


@dataclass(frozen=True)
class Report:
    """What a run came to: tiles by state, polygons, sentences for the person. Not `complete` where tiles failed."""

    tiles: dict[str, int]
    features: int
    warnings: tuple[str, ...]
    complete: bool


def plan_scene(scene: Scene, profile: Profile, task: str, side: int = 0) -> ScenePlan:
    """The plan of a whole scene: tiles of `side` pixels (0: as the model likes them), without those outside the region.

    Raises BadInput for a task that is not done tile by tile.
    """
    if task not in MASKED:
        raise BadInput(f"The task {task} is not done over whole scenes; use {' or '.join(MASKED)}.")
    own, _ = profile.tiling(task)
    lattice = mask_lattice(scene.grid.width, scene.grid.height, profile.cells, side or own, anchor=scene.anchor)
    plan = ScenePlan.of(scene.grid, lattice)
    return plan if scene.region is None else plan.without(scene.region.touches, OUTSIDE)


def run_scene(
    job: Job, plan: ScenePlan, scene: Scene, look: Look, path: Path, control: Control, emit: Emit, resume: bool = False
) -> Report:
    """Do a job and keep everything in the GeoPackage `path`; with `resume`, go on with what is there.

    Events: `started` (tiles, grid), `tile` (index, total, state, reason, seconds), `merged` (features so far).
    Raises BadInput where the file is of another run or cannot be written, Stopped where the person stopped it; what was
    done is kept.
    """
    is_new = not (resume and path.exists())
    ledger = Ledger.start(path, plan, job.asked_for) if is_new else Ledger.go_on(path, plan, job.asked_for)
    try:
        report = ledger.noted().get(FINISHED)
        if report is not None:
            return Report(report["tiles"], report["features"], tuple(report["warnings"]), report["complete"])
        return _Run(job, plan, scene, look, ledger, control, emit).run()
    finally:
        ledger.close()


class _Run:
    def __init__(
        self, job: Job, plan: ScenePlan, scene: Scene, look: Look, ledger: Ledger, control: Control, emit: Emit
    ) -> None:
        self._job, self._scene, self._look, self._ledger = job, scene, look, ledger
        self._control, self._emit = control, emit
        kept = ledger.states(len(plan.lattice))
        settled = (kept != WAITING) & (kept != FAILED)
        self._plan = plan.with_states(np.where(settled, kept, plan.states))
        self._rows = _Rows(job, self._plan, scene, ledger)

    def run(self) -> Report:
        lattice = self._plan.lattice
        self._emit("started", {"tiles": len(lattice), "grid": to_json(self._plan.grid), "states": self._plan.counts()})
        self._ledger.clear(FEATURES)
        self._rows.go_on(self._plan)
        plan = sweep(self._plan, self._scene, self._look, self._ledger, self._control, self._told)
        self._rows.close()
        failed = int((plan.states == FAILED).sum())
        warnings = [*self._scene.warnings, *self._rows.warnings()]
        if failed:
            warnings.append(f"{failed} tiles could not be read or answered; the same command tries them again.")
        report = Report(plan.counts(), self._rows.features, tuple(warnings), failed == 0)
        self._finish(plan, report)
        return report

    def _told(self, entry: Entry) -> None:
        self._emit(
            "tile",
            {
                "index": entry.tile.index,
                "total": len(self._plan.lattice),
                "state": STATES[entry.state],
                "reason": entry.reason,
                "seconds": entry.seconds,
            },
        )
        self._rows.settled(entry)
        self._emit("merged", {"features": self._rows.features})

    def _finish(self, plan: ScenePlan, report: Report) -> None:
        """The footprint, and that there is nothing left to do where no tile failed."""
        self._ledger.clear(FOOTPRINT)
        footprint = _footprint(plan, self._scene.region)
        row = (self._job.task, self._job.prompt, report.features, report.complete)
        self._ledger.add(FOOTPRINT, np.array([footprint], dtype=object), [row])
        if report.complete:
            told = {"tiles": report.tiles, "features": report.features, "warnings": list(report.warnings)}
            self._ledger.note(**{FINISHED: {**told, "complete": True}})


class _Rows:
    """Merges each row of tiles as soon as it and all above are settled, and writes what is whole."""

    def __init__(self, job: Job, plan: ScenePlan, scene: Scene, ledger: Ledger) -> None:
        self._plan, self._ledger = plan, ledger
        self._merger = MaskMerger(plan.lattice, {a.words: a.label for a in job.questions}, job.threshold)
        self._dates = scene.dates if len(scene.dates) == 2 else (None, None)
        self._ground = Ground(scene.grid)
        self._left = (plan.states == WAITING).reshape(len(plan.lattice.rows), len(plan.lattice.cols)).sum(axis=1)
        self._found: dict[int, TileFound] = {}
        self._next = 0
        self._remarks: dict[str, int] = {}
        self.features = 0

    def go_on(self, plan: ScenePlan) -> None:
        """Put together what an earlier run has left, row by row."""
        while self._next < len(self._left) and not self._left[self._next]:
            across = len(plan.lattice.cols)
            self._merge(dict(self._ledger.found(self._next * across, (self._next + 1) * across)))

    def settled(self, entry: Entry) -> None:
        """One more tile has been dealt with."""
        row = entry.tile.index // len(self._plan.lattice.cols)
        self._left[row] -= 1
        if entry.found is not None:
            self._found[entry.tile.index] = entry.found
        across = len(self._plan.lattice.cols)
        while self._next < len(self._left) and not self._left[self._next]:
            first = self._next * across
            found = {i: self._found.pop(i) for i in range(first, first + across) if i in self._found}
            if self._has_older(first, across):
                found = dict(self._ledger.found(first, first + across))
            self._merge(found)

    def close(self) -> None:
        """There are no more rows."""
        self._write(self._merger.close())

    def warnings(self) -> list[str]:
        """What the person should know of the answers."""
        told = [f"{text} (in {count} tiles)" if count > 1 else text for text, count in self._remarks.items()]
        if self._merger.left_out:
            told.append(f"The model named too many labels; left out: {', '.join(self._merger.left_out)}.")
        return told

    def _has_older(self, first: int, across: int) -> bool:
        """Whether tiles of a row were done by an earlier run."""
        return bool((self._plan.states[first : first + across] == DONE).any())

    def _merge(self, found: dict[int, TileFound]) -> None:
        for one in found.values():
            for remark in one.remarks:
                self._remarks[remark] = self._remarks.get(remark, 0) + 1
        self._write(self._merger.add(self._next, found))
        self._next += 1

    def _write(self, merged: Sequence[Merged]) -> None:
        before, after = self._dates
        for one in merged:
            shapes = self._ground.place(one.pieces.polygons, self._plan.lattice)
            areas, count = self._ground.square_metres(shapes), len(one.pieces)
            columns = (
                repeat(one.label, count),
                [None if isnan(p) else p for p in one.pieces.probabilities.round(4).tolist()],
                repeat(MASK_METHOD, count),
                repeat(None, count) if areas is None else areas.tolist(),
                repeat(before, count),
                repeat(after, count),
                one.tiles.tolist(),
                repeat("exact", count),
                repeat("", count),
                repeat("", count),
            )
            self._ledger.add(FEATURES, shapes, zip(*columns))
            self.features += count


def _footprint(plan: ScenePlan, region: Region | None) -> shapely.Geometry:
    """The cores of all tiles that are done, as one shape in the CRS, as far as they were asked for."""
    cols, rows = _cuts(plan.lattice, True), _cuts(plan.lattice, False)
    done = (plan.states == DONE).reshape(len(rows) - 1, len(cols) - 1)
    searched = shape(place_regions(trace(done).regions, cols, rows, plan.grid))
    if region is None:
        return searched
    asked = shapely.intersection(searched, shapely.make_valid(shape(region.geometry)))
    return shapely.multipolygons([part for part in shapely.get_parts(asked) if part.geom_type == "Polygon"])


def _cuts(lattice: Lattice, across: bool) -> list[int]:
    """Where the cores of tiles meet along an axis, in pixels of the scene."""
    spans, edges = (lattice.cols, lattice.col_edges) if across else (lattice.rows, lattice.row_edges)
    return [edges[spans[0].core[0]], *(edges[span.core[1]] for span in spans)]
