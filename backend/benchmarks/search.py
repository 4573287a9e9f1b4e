"""What a search within a budget of calls finds of what every tile shows: the curve of calls against finds.

Two parts. The small model on composed scenes: every figure is of the product's own pipeline, and the exhaustive run is
the same job without a budget. And an oracle with a stated error rate in a model's place, on a plan without pixels: it
shows how the search bears errors, and nothing of any model.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import sparse_scene
from oracle import Oracle, calls_for
from rsvlm import pipeline
from rsvlm.features.place import place_box
from rsvlm.imagery.grid import Window
from rsvlm.imagery.raster import open_scene
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.tiles import plan
from rsvlm.models import registry
from rsvlm.models.base import Control, Generation, Model, Query
from rsvlm.schema import Answer, Options, RasterImage, Request
from scene import REPO
from shapely.geometry import shape
from shapely.ops import unary_union
from table import Measured, Row

SHARES = (0.02, 0.05, 0.075, 0.1, 0.125, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7)
"""Budgets, as shares of the calls that every tile takes."""

WANTED = 0.95
HALF = 0.5
"""A find counts as found again where so much of its area is."""

ACROSS, RARE = 24, 0.012
"""Pieces of 480 pixels along a side of the composed scene (11 520 pixels), and the share of them that show water."""

SEEDS = (1, 2)
"""Scenes. The search's own numbers were chosen with the first one and with another that is not here."""

ERRORS = (0.0, 0.02, 0.05, 0.1)
ORACLE_SIDE, ORACLE_GROUPS, ORACLE_SEEDS = 24000, 12, 3


class Free:
    """A control that never stops."""

    def check(self) -> None:
        """Goes on."""


class Remembering:
    """A model that is not asked the same twice: all runs over a scene share its answers, and all are the model's."""

    def __init__(self, model: Model) -> None:
        self.info, self.profile, self.batch = model.info, model.profile, model.batch
        self._model = model
        self._answers: dict[tuple[str, str, str, str], Generation] = {}

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """As the model."""
        keys = [self._key(query) for query in queries]
        for key, query in zip(keys, queries):
            if key not in self._answers:
                self._answers[key] = self._model.generate([query], control, grammar)[0]
        return [self._answers[key] for key in keys]

    def _key(self, query: Query) -> tuple[str, str, str, str]:
        seen = hashlib.sha256(b"".join(picture.tobytes() for picture in query.pictures)).hexdigest()
        return query.task, query.label, query.prompt, f"{query.pictures[0].shape}{seen}"


def measure() -> list[Row]:
    """Both parts. Raises Absent without the data."""
    pieces = sparse_scene.dubai_water(REPO.parent / "shared" / "data")
    model = registry.load("nano", "cpu", "auto")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "scene.tif"
        for seed in SEEDS:
            labelled = sparse_scene.compose(path, pieces, ACROSS, RARE, seed)
            rows += measure_scene(f"water, scene {seed}", path, labelled, Remembering(model), "water", SHARES)
    return rows + measure_oracle()


def measure_scene(
    what: str,
    path: Path,
    labelled: Sequence[Window],
    model: Model,
    prompt: str,
    shares: Sequence[float],
    tile: int = 0,
) -> list[Row]:
    """The curve of one scene: what a search within each share of the exhaustive run's calls has of its finds.

    Finds count that touch a place where the thing is by its label; what is found elsewhere is told beside them.
    """
    with closing(open_scene(RasterImage(str(path)))) as scene:
        every = _run(scene, model, prompt, 0, tile)
        calls, outlines = every.provenance.calls, [shape(feature.geometry) for feature in every.features]
        places = [place_box(at.col, at.row, at.col_end, at.row_end, scene.grid) for at in labelled]
        there = unary_union([shape(place) for place in places])
        finds = [outline for outline in outlines if outline.intersects(there)]
        rows: list[Row] = []
        fewest = {"finds": calls, "area": calls}
        for share in shares:
            answer = _run(scene, model, prompt, max(1, round(share * calls)), tile)
            recall, area = recalls(finds, answer)
            expected = answer.provenance.expected_recall or 0.0
            how = (
                f"{area:.0%} of their area, {recalls(outlines, answer)[0]:.0%} of all finds; it expected {expected:.0%}"
            )
            rows.append(Measured("search", f"{what}: finds at {share:.1%} of the calls", 100 * recall, "%", how))
            for measure, value in (("finds", recall), ("area", area)):
                if value >= WANTED:
                    fewest[measure] = min(fewest[measure], answer.provenance.calls)
    how = f"every tile: {calls} calls, {len(finds)} finds at {len(labelled)} labelled places, {len(outlines)} in all"
    for measure, few in fewest.items():
        name = f"{what}: fewer calls at {WANTED:.0%} of the {measure}"
        rows.append(Measured("search", name, calls / few, "×", how, "≥ 5"))
    return rows


def recalls(finds: Sequence[Any], answer: Answer) -> tuple[float, float]:
    """The share of finds of which at least HALF the area is in the answer too, and the share of their area that is."""
    found = unary_union([shape(feature.geometry) for feature in answer.features])
    shared = [find.intersection(found).area for find in finds]
    again = sum(common >= HALF * find.area for common, find in zip(shared, finds))
    return again / max(len(finds), 1), sum(shared) / max(sum(find.area for find in finds), 1e-9)


def measure_oracle() -> list[Row]:
    """Shares of calls that find 95 % of known points where looks from afar are wrong at a known rate."""
    made = plan(ORACLE_SIDE, ORACLE_SIDE, 24, 512, 640)
    rows: list[Row] = []
    for error in ERRORS:
        curves = []
        for seed in range(ORACLE_SEEDS):
            points = grouped_points(seed, ORACLE_GROUPS, ORACLE_SIDE)
            oracle = Oracle(points, error, error, seed=seed)
            curves.append([calls_for(share, made, points, oracle) for share in (0.8, WANTED)])
        most, wanted = len(made.tiles) / np.mean(curves, axis=0)
        how = f"mean of {ORACLE_SEEDS}; {len(made.tiles)} tiles, 1 % with objects; {most:.1f} × at 80%"
        what = f"oracle, {error:.0%} of looks wrong: fewer calls at {WANTED:.0%}"
        rows.append(Measured("search", what, float(wanted), "×", how, "≥ 5"))
    return rows


def grouped_points(seed: int, groups: int, side: int) -> npt.NDArray[np.float64]:
    """Groups of four points 300 pixels apart on a scene of `side` pixels."""
    random = np.random.default_rng(seed)
    centres = random.uniform(1000, side - 1000, (groups, 2))
    return np.concatenate([random.normal(centre, 300, (4, 2)) for centre in centres]).clip(0, side - 1)


def _run(scene: Scene, model: Model, prompt: str, budget: int, tile: int) -> Answer:
    request = Request("segment", prompt, (), options=Options(max_tiles=10**9, budget=budget, tile=tile))
    return pipeline.run(request, scene, model, Free(), lambda kind, data: None)
