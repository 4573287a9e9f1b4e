"""Whoever does the jobs: keeps a model loaded between them, opens what they look at, runs the pipeline.

The starter, the server and the command line all use this one; how images are opened comes in as an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Callable

from . import pipeline
from .imagery.scene import Scene
from .models import registry
from .models.base import Control, Model
from .schema import Answer, Image, Request, to_json

OpenImages = Callable[[Sequence[Image]], Scene]


class Runner:
    """Owns one model. `run` is called by one thread only; `models`, `choice` and `loaded` by any."""

    def __init__(self, open_images: OpenImages) -> None:
        self._open_images = open_images
        self._model: Model | None = None
        self._key: tuple[str, str, str] | None = None

    @property
    def loaded(self) -> str | None:
        """Id of the model in memory."""
        return self._model.info.id if self._model is not None else None

    def models(self) -> list[dict[str, Any]]:
        """What there is: dicts of `info` and `profile`, without loading a model."""
        return registry.describe()

    def choice(self, model: str, device: str, precision: str) -> dict[str, Any]:
        """How a model would be loaded, as a dict of `models.choice.ModelChoice`. Raises RsvlmError."""
        chosen: dict[str, Any] = to_json(registry.choose(model, device, precision))
        return chosen

    def run(self, request: Request, control: Control, emit: pipeline.Emit) -> Answer:
        """Do one job; `loading` is told where the model has to be loaded first. Raises RsvlmError where it cannot."""
        scene = self._open_images(request.images)
        try:
            control.check()
            return pipeline.run(request, scene, self._load(request, emit), control, emit)
        finally:
            scene.close()

    def _load(self, request: Request, emit: pipeline.Emit) -> Model:
        key = (request.model, request.device, request.precision)
        if self._model is None or key != self._key:
            emit("loading", {"share": 0.0, "model": request.model})
            self._model = None
            self._model = registry.load(request.model, request.device, request.precision)
            self._key = key
            emit("loading", {"share": 1.0, "model": request.model})
        return self._model
