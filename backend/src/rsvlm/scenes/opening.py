"""A request over a whole scene, opened: the same way on the machine that keeps the results and on each that looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..imagery.coarse import coarser
from ..imagery.gdal import keep_few_blocks
from ..imagery.identity import identity
from ..imagery.inside import inside
from ..imagery.opening import open_images
from ..imagery.remote import without_keys
from ..imagery.scene import Scene
from ..imagery.two_dates import compare
from ..models import registry
from ..models.base import Control, Model
from ..models.labels import understand
from ..schema import RasterImage, Request, to_json
from .looking import ModelLook
from .plan import ScenePlan
from .provenance import made_by
from .sampling import Drawn, Sample, draw
from .shaping import Shaping
from .strata import strata_of
from .whole import Job, plan_scene

DECIDING = ("task", "prompt", "model", "precision", "options", "images", "region")
"""What of a request decides the answer; a device does not, and so a run may go on on another one."""

DECIDING_OF_WHOLE = ("resolution", "finish", "exclusive")
"""The same of `Request.whole`; where the file lies and what else is made of it do not, nor does a sample: what is found
in a tile is the same whichever others are looked at."""

Load = Callable[[], Model]
"""Gives the model of a request; called once its pictures are open."""


@dataclass(frozen=True)
class Opened:
    """A scene, the model that looks at it, the plan and the job."""

    scene: Scene
    model: Model
    plan: ScenePlan
    job: Job

    def look(self, request: Request, control: Control) -> ModelLook:
        """Who looks at its tiles until `control` says stop."""
        lattice, questions = self.plan.lattice, self.job.questions
        return ModelLook(request.task, questions, self.scene, lattice, self.model, control, request.options)


def open_request(request: Request, load: Load | None = None) -> Opened:
    """Open the pictures, have the model loaded (by itself where nobody has one), make the plan; the scene is to be
    closed. Raises RsvlmError."""
    keep_few_blocks()
    scene = open_images(request.images)
    try:
        if request.whole is not None and request.whole.resolution:
            scene = coarser(scene, request.whole.resolution)
        if len(scene.dates) == 2:
            scene = compare(scene, request.options.match, request.options.align)
        if request.region is not None:
            scene = inside(scene, request.region)
        model = load() if load is not None else registry.load(request.model, request.device, request.precision)
        questions = tuple(understand(request.task, request.prompt, model.profile))
        plan = plan_scene(scene, model.profile, request.task, max(request.options.tile, 0))
        drawn = _drawn(request, plan)
    except BaseException:
        scene.close()
        raise
    asked = {**asked_for(request), "weights": model.info.weights_hash}
    if model.info.adapter is not None:
        asked["adapter"] = model.info.adapter.sha256
    made = made_by(request, scene, model.info)
    threshold, shaping = request.options.threshold, Shaping.of(request)
    temperature = model.profile.temperature.get(request.task)
    job = Job(request.task, request.prompt, questions, threshold, asked, drawn, shaping, made, temperature)
    return Opened(scene, model, drawn.of(plan) if drawn is not None else plan, job)


def _drawn(request: Request, plan: ScenePlan) -> Drawn | None:
    """The tiles of a plan that are looked at where a sample is asked for."""
    if request.whole is None or not request.whole.sample:
        return None
    sample = Sample.parse(request.whole.sample)
    strata = strata_of(sample, plan) if sample.file else None
    return draw(sample, plan, request.options.seed, strata)


def asked_for(request: Request) -> dict[str, Any]:
    """Everything that decides the answer, but for the model's weights. Raises BadInput where a picture is not there."""
    told = to_json(request)
    whole = told["whole"] or {}
    rasters = [image for image in request.images if isinstance(image, RasterImage)]
    images = [{**image, "path": without_keys(image["path"])} if "path" in image else image for image in told["images"]]
    return {
        **{name: told[name] for name in DECIDING},
        "images": images,
        "whole": {name: whole[name] for name in DECIDING_OF_WHOLE if name in whole},
        "sources": [identity(image) for image in rasters],
    }
