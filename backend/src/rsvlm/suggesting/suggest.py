"""Which tiles of finished runs to review next, told with the reasons and drawn on the map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np

from ..errors import BadInput
from ..features.layer_file import write_layer
from ..features.place import Geometry, place_box
from ..imagery.grid import Extent, Grid
from ..imagery.scene import Scene
from ..models.base import Control, Picture
from ..models.labels import understand
from .looking import Sight, look, small
from .ranking import of_confidences, ranked
from .runs import Run

MOST = 400
"""So many tiles are looked at, evenly over all of them; each takes a fifth of a second."""
HALF = 0.5
"""A tile of whose ground so much is reviewed is reviewed."""


@dataclass(frozen=True)
class Suggestion:
    """A tile worth a look: its run's file, its number there, where it lies. `uncertainty` 0 to 1, `novelty` 0 to 2 (how
    unlike it is to anything that is reviewed or was suggested before it)."""

    rank: int
    file: str
    tile: int
    crs: str
    extent: Extent
    outline: Geometry
    uncertainty: float
    novelty: float


@dataclass(frozen=True)
class _Candidate:
    run: Run
    tile: int
    grid: Grid
    sight: Sight
    uncertainty: float
    is_reviewed: bool


def suggest(
    runs: Sequence[Run], reviewed: Sequence[Path], model: str, count: int, control: Control,
    tell: Callable[[int, int], None],
) -> list[Suggestion]:
    """The `count` tiles most worth a look, best first. `reviewed` are files of training data (docs/reviewed.md): their
    ground is not suggested, nor what looks like it.

    `model` is a small one, "" for that of the first run. Raises BadInput where a run's picture is gone or nothing is
    left to suggest, Stopped where it was stopped.
    """
    wanted = [(run, number) for run in runs for number in run.windows]
    if len(wanted) > MOST:
        wanted = [wanted[index] for index in np.linspace(0, len(wanted) - 1, MOST).astype(int)]
    loaded, cover = small(model or runs[0].request.model)
    candidates: list[_Candidate] = []
    for run in runs:
        mine = [number for one, number in wanted if one is run]
        labels = [question.label for question in understand(run.request.task, run.request.prompt, loaded.profile)]
        scene = run.scene()
        try:
            ground = _reviewed_ground(reviewed, scene.grid)
            for number in mine:
                control.check()
                tell(len(candidates), len(wanted))
                grid = scene.grid.sub(run.windows[number])
                sight = look(loaded, _picture(scene, run, number), cover, labels)
                doubt = of_confidences(run.confidences.get(number, [])) if sight.uncertainty is None else None
                uncertainty = sight.uncertainty if doubt is None else doubt
                candidates.append(_Candidate(run, number, grid, sight, uncertainty or 0.0, _is_reviewed(grid, ground)))
        finally:
            scene.close()
    tell(len(wanted), len(wanted))
    return _chosen(candidates, count)


def _chosen(candidates: Sequence[_Candidate], count: int) -> list[Suggestion]:
    open_ones = [one for one in candidates if not one.is_reviewed]
    if not open_ones:
        raise BadInput("Every tile of these runs is reviewed; ask about other ground first.")
    done = [one.sight.features for one in candidates if one.is_reviewed]
    width = len(open_ones[0].sight.features)
    features = np.stack([one.sight.features for one in open_ones])
    known = np.stack(done) if done else np.zeros((0, width), np.float32)
    order = ranked([one.uncertainty for one in open_ones], features, known, count)
    return [_told(rank, open_ones[number], novelty) for rank, (number, novelty) in enumerate(order, 1)]


def _told(rank: int, one: _Candidate, novelty: float) -> Suggestion:
    outline = place_box(0, 0, one.grid.width, one.grid.height, one.grid)
    extent = one.grid.extent()
    uncertainty = round(one.uncertainty, 4)
    return Suggestion(rank, str(one.run.file), one.tile, one.grid.crs or "", extent, outline, uncertainty, novelty)


def _picture(scene: Scene, run: Run, number: int) -> Picture:
    """A tile as the model sees it; of two dates the later."""
    pictures, _ = scene.read(run.windows[number])
    return pictures[-1]


def _reviewed_ground(files: Sequence[Path], grid: Grid) -> Any:
    """What is reviewed, as one shape in the CRS of a scene: ground all of whose features were decided on, else the
    features alone."""
    import geopandas
    import shapely

    parts: list[Any] = []
    for file in files:
        try:
            searched, decided = (geopandas.read_file(file, layer=name) for name in ("searched", "reviewed"))
        except (OSError, ValueError, RuntimeError) as error:
            raise BadInput(f"{file} is no training data that RSVLM exported ({error}).") from error
        for layer in (searched[searched["complete"].astype(bool)], decided):
            placed = layer.to_crs(grid.crs) if grid.crs and layer.crs else layer
            if (placed.crs is None) == (grid.crs is None):
                parts += list(placed.geometry.make_valid())
    return shapely.union_all(parts)


def _is_reviewed(grid: Grid, ground: Any) -> bool:
    from shapely.geometry import Polygon

    place = Polygon(grid.corners())
    return bool(place.intersection(ground).area >= HALF * place.area)


def write_suggestions(path: Path, found: Sequence[Suggestion]) -> None:
    """The suggestions as one layer, best first. Raises BadInput as `features.layer_file.write_layer` does."""
    rows = []
    for one in found:
        values = {"rank": one.rank, "tile": one.tile, "uncertainty": one.uncertainty, "novelty": one.novelty}
        rows.append((one.crs, one.outline, {**values, "run": one.file}))
    write_layer(path, "suggested", rows)
