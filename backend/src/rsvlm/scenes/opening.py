"""A request over a whole scene, opened: the same way on the machine that keeps the results and on each that looks."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..imagery.opening import open_images
from ..imagery.region import inside
from ..imagery.scene import Scene
from ..models import registry
from ..models.base import Control, Model
from ..models.labels import understand
from ..schema import RasterImage, Request, to_json
from .looking import ModelLook
from .plan import ScenePlan
from .whole import Job, plan_scene

DECIDING = ("task", "prompt", "model", "precision", "options", "images", "region")
"""What of a request decides the answer; a device does not, and so a run may go on on another one."""

DECIDING_OF_WHOLE = ("sample", "resolution", "finish", "exclusive")
"""The same of `Request.whole`; where the file lies and what else is made of it do not."""

Load = Callable[[], Model]
"""Gives the model of a request; called once its pictures are open."""

BLOCKS = 128 << 20
"""Bytes of raster blocks that GDAL keeps: a row of tiles of a scene 80,000 pixels wide. By itself it keeps a twentieth
of all memory, which is more than everything else here takes."""


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
        if request.region is not None:
            scene = inside(scene, request.region)
        model = load() if load is not None else registry.load(request.model, request.device, request.precision)
        questions = tuple(understand(request.task, request.prompt, model.profile))
        plan = plan_scene(scene, model.profile, request.task, max(request.options.tile, 0))
    except BaseException:
        scene.close()
        raise
    job = Job(request.task, request.prompt, questions, request.options.threshold, _asked_for(request, model))
    return Opened(scene, model, plan, job)


def keep_few_blocks() -> None:
    """Have GDAL keep no more than BLOCKS; to be called before the first raster is opened in a process."""
    from rasterio.env import set_gdal_config

    set_gdal_config("GDAL_CACHEMAX", BLOCKS)


def _asked_for(request: Request, model: Model) -> dict[str, Any]:
    """Everything that decides the answer."""
    told = to_json(request)
    whole = told["whole"] or {}
    return {
        **{name: told[name] for name in DECIDING},
        "whole": {name: whole[name] for name in DECIDING_OF_WHOLE if name in whole},
        "weights": model.info.weights_hash,
        "sources": [_fingerprint(image.path) for image in request.images if isinstance(image, RasterImage)],
    }


def _fingerprint(path: str) -> list[Any]:
    """Size and time of a file, so that another one under its name is noticed; its name alone for what is no file."""
    try:
        found = os.stat(path)
    except OSError:
        return [path]
    return [path, found.st_size, found.st_mtime_ns]
