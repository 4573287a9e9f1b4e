"""Both roads over one scene: the ordinary one, which holds everything at once, and that of whole scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import numpy.typing as npt
import shapely
from rsvlm import pipeline
from rsvlm.imagery.inside import inside
from rsvlm.imagery.scene import Scene
from rsvlm.models.base import Model
from rsvlm.models.labels import understand
from rsvlm.scenes.looking import ModelLook
from rsvlm.scenes.shaping import Shaping
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import Job, plan_scene, run_scene
from rsvlm.schema import Answer, Options, Request

from tests.backend import fakes


def nothing(kind: str, data: dict[str, Any]) -> None:
    """Hears of events and forgets them."""


def plain(
    task: str, prompt: str, scene: Scene, model: Model, region: dict[str, Any] | None = None, **options: Any
) -> Answer:
    """What the ordinary road finds."""
    request = Request(task, prompt, (), options=Options(max_tiles=10**6, **options), region=region)
    return pipeline.run(request, scene, model, fakes.Free(), nothing)


def whole(
    file: Path,
    task: str,
    prompt: str,
    scene: Scene,
    model: Model,
    region: dict[str, Any] | None = None,
    finish: str = "",
    exclusive: bool = False,
    **options: Any,
) -> geopandas.GeoDataFrame:
    """The features that the road of whole scenes writes."""
    scene = scene if region is None else inside(scene, region)
    questions = tuple(understand(task, prompt, model.profile))
    asked = Options(**options)
    plan = plan_scene(scene, model.profile, task, asked.tile)
    look = ModelLook(task, questions, scene, plan.lattice, model, fakes.Free(), asked)
    shaping = Shaping(asked.outline == "smooth", exclusive, finish)
    job = Job(task, prompt, questions, asked.threshold, {}, shaping=shaping)
    run_scene(job, plan, scene, sweep_here(scene, look, fakes.Free()), file, nothing)
    return geopandas.read_file(file, layer="features")


def blobs(shape: tuple[int, int], seed: int, share: float = 0.5, grain: int = 6) -> npt.NDArray[np.bool_]:
    """Random ground of this (height, width), about `share` of it True, in lumps of about `grain` pixels."""
    rng = np.random.default_rng(seed)
    coarse = rng.random((shape[0] // grain + 3, shape[1] // grain + 3))
    fine = np.kron(coarse, np.ones((grain, grain)))
    smooth = sum(np.roll(np.roll(fine, i, 0), j, 1) for i in (0, grain // 2) for j in (0, grain // 2))
    cut = np.asarray(smooth)[: shape[0], : shape[1]]
    found: npt.NDArray[np.bool_] = cut > np.quantile(cut, 1 - share)
    return found


def parts(frame: geopandas.GeoDataFrame) -> list[shapely.Geometry]:
    """The polygons of a layer, each row being one."""
    return [shapely.get_parts(one)[0] for one in frame.geometry]
