"""What a plan costs on this machine: seconds with their spread, memory and disk, from some of its tiles done now."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import psutil
from scipy.stats import t

from ..imagery.scene import Scene
from ..models.base import Control
from .found import TileFound, pack
from .ledger import Entry
from .looking import Look, Seen
from .merging import AT_ONCE
from .plan import WAITING, ScenePlan
from .reading import AHEAD, seen_of

SAMPLES = 12
"""Tiles that are done to tell what all take, where the time allows."""

PATIENCE = 60.0
"""Seconds after which no further tile is begun."""

CONFIDENCE = 0.95

ROW_BYTES = 400
"""What a tile's row in the ledger takes in the file, with its polygon and its place in the index."""


@dataclass(frozen=True)
class Price:
    """`seconds` that all tiles take and their interval from `low` to `high` (None where one tile tells no spread, or
    where none had data). `memory` of the process at its largest and `disk` that the ledger takes are bytes; what is
    made of it comes on top. `sampled` tiles were done for it, `with_data` of them had something to look at."""

    seconds: float | None
    low: float | None
    high: float | None
    memory: int
    disk: int
    sampled: int
    with_data: int


@dataclass
class _Trial:
    """Seconds that some tiles took to be read, seconds that those with data took to be looked at, what was found."""

    reading: list[float] = field(default_factory=list)
    looking: list[float] = field(default_factory=list)
    found: list[TileFound] = field(default_factory=list)

    def costs(self) -> npt.NDArray[np.float64]:
        """Seconds of each tile. The next tiles are read while some are looked at, so what takes longer counts."""
        nothing = [0.0] * (len(self.reading) - len(self.looking))
        return np.array(max(self.reading, [*self.looking, *nothing], key=sum))


def price(plan: ScenePlan, scene: Scene, look: Look, control: Control) -> Price:
    """Do some tiles of a plan, keep nothing of them, and tell what all of them take.

    Raises Stopped where the person stopped it, ModelFailure where the model fails.
    """
    left = np.flatnonzero(plan.states == WAITING)
    count = min(len(left), max(SAMPLES, 2 * look.together))
    # The middles of as many equal parts: the first rows of a scene are often unlike the others.
    chosen = left[((np.arange(count) + 0.5) * len(left) / max(count, 1)).astype(int)]
    trial = _tried(plan, scene, look, control, chosen)
    memory = psutil.Process().memory_info().rss + _waiting(plan, scene, look) + _row(plan, trial.found)
    kept = sum(len(pack(one)) for one in trial.found) / max(len(trial.reading), 1)
    seconds, low, high = _all(trial.costs(), len(left)) if trial.looking else (None, None, None)
    disk = int(len(left) * (ROW_BYTES + kept))
    return Price(seconds, low, high, memory, disk, len(trial.reading), len(trial.looking))


def _tried(
    plan: ScenePlan, scene: Scene, look: Look, control: Control, chosen: npt.NDArray[np.intp]
) -> _Trial:
    """Read and look at tiles, as many at once as the model likes, in an order in which any first ones are spread."""
    trial, until = _Trial(), time.monotonic() + PATIENCE
    batch: list[Seen] = []
    for index in np.random.default_rng(0).permutation(chosen).tolist():
        control.check()
        begun = time.perf_counter()
        one = seen_of(scene, plan.tile(index))
        trial.reading.append(time.perf_counter() - begun)
        if not isinstance(one, Entry):
            batch.append(one)
        if len(batch) == look.together:
            _look_at(batch, look, trial)
            batch = []
        if time.monotonic() > until and trial.looking:
            break
    if batch:
        _look_at(batch, look, trial)
    return trial


def _look_at(batch: Sequence[Seen], look: Look, trial: _Trial) -> None:
    if not trial.looking:
        look.look(batch)  # the first time takes longer than all others
    begun = time.perf_counter()
    trial.found += look.look(batch)
    trial.looking += [(time.perf_counter() - begun) / len(batch)] * len(batch)


def _all(costs: npt.NDArray[np.float64], count: int) -> tuple[float, float | None, float | None]:
    """What so many tiles cost from the costs of a sample, and the ends of its interval."""
    whole = float(costs.mean()) * count
    if len(costs) < 2:
        return whole, None, None
    error = float(costs.std(ddof=1)) * count / len(costs) ** 0.5  # also of tiles done twice: times are never the same
    reach = float(t.ppf((1 + CONFIDENCE) / 2, len(costs) - 1)) * error
    return whole, max(whole - reach, 0.0), whole + reach


def _waiting(plan: ScenePlan, scene: Scene, look: Look) -> int:
    """Bytes of the tiles that are read before they are looked at: three bands of each date and a mask."""
    window = plan.tile(0).window
    return int(AHEAD * look.together * window.width * window.height * (3 * len(scene.dates) + 1))


def _row(plan: ScenePlan, found: Sequence[TileFound]) -> int:
    """Bytes of what is found in a row of tiles, bits and 16-bit numbers, and of the strip of cells drawn at once."""
    if not found:
        return 0
    lattice = plan.lattice
    (first, end), width = lattice.rows[0].core, len(lattice.col_edges) - 1
    at_once = min(1.0, AT_ONCE / ((end - first) * width))
    sizes = [
        one.shape[0] * one.shape[1] * (1 / 8 + at_once if one.probability is None else 17 / 8 + 5 * at_once)
        for tile in found
        for one in tile.cells
    ]
    return int(len(lattice.cols) * sum(sizes) / len(found))
