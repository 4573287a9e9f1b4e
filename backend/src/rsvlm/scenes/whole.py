"""One job over a whole scene: planned, swept tile by tile, merged as rows of tiles are finished, all in one file.

What was found in a tile is kept with the tile, what is merged is derived from it: a run that goes on puts together what
it has in no time, and ends as if it had never been stopped.
"""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import shape

from ..account import Emit
from ..errors import BadInput
from ..features.place import place_regions
from ..features.trace import trace
from ..imagery.region import Region
from ..imagery.scene import Scene
from ..imagery.tiles import Lattice, mask_lattice, object_lattice
from ..models.base import Profile
from ..models.labels import LABELLED, Asked
from ..schema import SceneReport, to_json
from .claim import claimed
from .dress import dress_scene
from .emptiness import without_empty, without_outside
from .features import features_of
from .ledger import FEATURES, FOOTPRINT, Entry, Ledger
from .looking import MASKED
from .plan import DONE, FAILED, STATES, WAITING, ScenePlan
from .rows import Rows
from .sampling import Drawn
from .shaping import Shaping
from .sums import Summing, estimated
from .sweep import Sweep

FINISHED = "finished"
"""Under this name the ledger keeps what a run came to, once all of its tiles are settled."""

WANTED = "wanted"
"""Under this name it keeps the `schema.Whole` of the last run, so that it can be gone on with from the file alone."""


@dataclass(frozen=True)
class Job:
    """What is asked of a whole scene. `asked_for` is everything that decides the answer, as JSON (see `Ledger`).

    `drawn` is the sample of tiles that is looked at (None: all are). It may change when a run goes on, for what is
    found in a tile does not depend on it; the estimate is that of the sample asked for last.
    """

    task: str
    prompt: str
    questions: tuple[Asked, ...]
    threshold: float
    asked_for: dict[str, Any]
    drawn: Drawn | None = None
    shaping: Shaping = field(default_factory=Shaping)
    made: dict[str, Any] = field(default_factory=dict)
    """How it is made (`provenance.made_by`), to be said in the file; nothing is where it is empty."""
    temperature: float | None = None
    """At which confidences are told (see `models.base.Profile`)."""

    @property
    def sample(self) -> str:
        """The sample as it was asked for, "" for all tiles."""
        return self.drawn.asked if self.drawn is not None else ""


def plan_scene(scene: Scene, profile: Profile, task: str, side: int = 0) -> ScenePlan:
    """The plan of a whole scene: tiles of `side` pixels (0: as the model likes them), without those outside the region
    and those that are known to have no data.

    Raises BadInput for a task that is not done tile by tile, or where the source is damaged.
    """
    if task not in LABELLED:
        raise BadInput(f"The task {task} is not done over whole scenes; use {', '.join(LABELLED)}.")
    own, _ = profile.tiling(task)
    grid, anchor = scene.grid, scene.anchor
    if task == "detect":
        lattice = object_lattice(grid.width, grid.height, side or own, anchor)
    else:
        lattice = mask_lattice(grid.width, grid.height, profile.cells, side or own, anchor=anchor)
    plan = ScenePlan.of(grid, lattice)
    if scene.region is not None:
        plan = without_outside(plan, scene.region)
    return without_empty(plan, scene)


def run_scene(
    job: Job, plan: ScenePlan, scene: Scene, sweep: Sweep, path: Path, emit: Emit, resume: bool = False
) -> SceneReport:
    """Do a job and keep everything in the GeoPackage `path`; with `resume`, go on with what is there.

    `sweep` looks at the tiles: `sweep.sweep_here`, or a cluster.

    Events: `started` (tiles, grid), `tile` (index, total, state, reason, seconds), `merged` (features so far).
    Raises BadInput where the file is of another run, where one works on it now or where it cannot be written, Stopped
    where the person stopped it; what was done is kept.
    """
    with claimed(path), closing(_ledger(job, plan, path, resume)) as ledger:
        report = ledger.noted().get(FINISHED)
        if report is not None and report["estimate"].get("sample", "") == job.sample:
            warnings, estimate = tuple(report["warnings"]), report["estimate"]
            return SceneReport(str(path), report["tiles"], report["features"], warnings, True, estimate=estimate)
        return _Run(job, plan, scene, sweep, ledger, path, emit).run()


def _ledger(job: Job, plan: ScenePlan, path: Path, resume: bool) -> Ledger:
    """That of an earlier run where it is to go on and there is one, else a new one."""
    if resume and path.exists():
        return Ledger.go_on(path, plan, job.asked_for)
    return Ledger.start(path, plan, job.asked_for)


class _Run:
    def __init__(
        self, job: Job, plan: ScenePlan, scene: Scene, sweep: Sweep, ledger: Ledger, path: Path, emit: Emit
    ) -> None:
        self._path = path
        self._job, self._scene, self._sweep, self._ledger, self._emit = job, scene, sweep, ledger, emit
        kept = ledger.states(len(plan.lattice))
        settled = (kept != WAITING) & (kept != FAILED)
        self._plan = plan.with_states(np.where(settled, kept, plan.states))
        merger = features_of(
            job.task, job.questions, job.threshold, job.shaping, scene, plan.lattice, job.temperature
        )
        self._rows = Rows(self._plan, merger, ledger)
        self._reasons: list[str] = []

    def run(self) -> SceneReport:
        lattice = self._plan.lattice
        self._emit("started", {"tiles": len(lattice), "grid": to_json(self._plan.grid), "states": self._plan.counts()})
        if self._job.made:
            self._ledger.note(**{WANTED: self._job.made["request"]["whole"]})
        self._ledger.forget(FINISHED)  # it is not, from here on, whatever sample it was of
        self._ledger.clear(FEATURES)
        self._rows.go_on()
        plan = self._sweep(self._plan, self._ledger, self._told)
        self._rows.close()
        failed = int((plan.states == FAILED).sum())
        warnings = [*self._scene.warnings, *self._rows.warnings()]
        if failed:
            (why, _), *_ = Counter(self._reasons).most_common()
            warnings.append(f"{failed} tiles could not be read or answered; the same command tries them again. {why}")
        report = SceneReport(
            str(self._path),
            plan.counts(),
            self._rows.features,
            tuple(warnings),
            complete=failed == 0,
            estimate=self._estimate(plan),
        )
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
        if entry.state == FAILED:
            self._reasons.append(entry.reason)
        self._rows.settled(entry)
        self._emit("merged", {"features": self._rows.features})

    def _estimate(self, plan: ScenePlan) -> dict[str, Any]:
        """What the sample tells of the whole; nothing where all was looked at."""
        job = self._job
        if job.drawn is None:
            return {}
        labels = [asked.label for asked in job.questions]
        summing = Summing(plan, labels, job.threshold, job.task in MASKED, job.shaping.exclusive)
        return estimated(job.drawn, plan, self._ledger.found(0, len(plan.lattice)), summing)

    def _finish(self, plan: ScenePlan, report: SceneReport) -> None:
        """The footprint, and that there is nothing left to do where no tile failed."""
        self._ledger.clear(FOOTPRINT)
        footprint = _footprint(plan, self._scene.region)
        row = (self._job.task, self._job.prompt, report.features, report.complete)
        self._ledger.add(FOOTPRINT, np.array([footprint], dtype=object), [row])
        if self._job.made:
            dress_scene(self._ledger, self._job.task, self._job.made, report, footprint, plan.grid)
        self._ledger.note(estimate=report.estimate)
        if report.complete:
            told = {"tiles": report.tiles, "features": report.features, "warnings": list(report.warnings)}
            self._ledger.note(**{FINISHED: {**told, "estimate": report.estimate}})


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
