"""Whoever does the jobs: keeps a model loaded between them, opens what they look at, runs the pipeline.

The starter, the server and the command line all use this one; how images are opened comes in as an argument.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from . import pipeline
from .account import Emit
from .errors import BadInput
from .imagery.scene import Scene
from .models import registry
from .models.base import Control, Model, Segmenter
from .models.choice import MemoryPlan
from .models.labels import BOXED, task_of_model
from .schema import Answer, Image, Request, SceneReport, to_json
from .self_test import SelfTest, examine

if TYPE_CHECKING:
    from .scenes.job import Between
    from .scenes.sweep import Sweep

OpenImages = Callable[[Sequence[Image]], Scene]
FULL_ONLY = "Whole scenes need the full environment; set it up with More models, or ask about a part of the scene."
_STEP = 0.02
"""The share of loading is told in steps of so much."""


class Runner:
    """Owns one model. `run` is called by one thread only; `models`, `choice` and `loaded` by any."""

    def __init__(self, open_images: OpenImages) -> None:
        self._open_images = open_images
        self._model: Model | None = None
        self._key: tuple[str, str, str, registry.Stamp] | None = None
        self._tested: SelfTest | None = None
        self._segmenter: Segmenter | None = None
        self._segmenter_key: tuple[str, str, registry.Stamp] | None = None

    @property
    def loaded(self) -> str | None:
        """Id of the model in memory."""
        return self._model.info.id if self._model is not None else None

    def models(self) -> list[dict[str, Any]]:
        """What there is: dicts of `info` and `profile`, without loading a model."""
        return registry.describe()

    def unfit(self) -> list[dict[str, Any]]:
        """The adapters that no model here fits, see `models.registry`."""
        return registry.unfit()

    def choice(self, model: str, device: str, precision: str) -> dict[str, Any]:
        """How a model would be loaded, as a dict of `models.choice.ModelChoice`. Raises RsvlmError."""
        chosen = registry.choose(model, device, precision)
        if self._key == (model, device, precision, registry.stamp(model)):
            chosen = replace(chosen, loaded=True, problem="")  # it needs no more memory than it has
        told: dict[str, Any] = to_json(chosen)
        return told

    def run(self, request: Request, control: Control, emit: Emit) -> Answer:
        """Do one job; `loading` is told where the model has to be loaded first. Raises RsvlmError where it cannot."""
        if request.whole is not None:
            raise BadInput(FULL_ONLY)
        scene = self._open_images(request.images)
        try:
            control.check()
            model = self._load(request, control, emit)
            answer = pipeline.run(request, scene, model, control, emit, self._load_segmenter(request, model))
        finally:
            scene.close()
        return replace(answer, warnings=(*self._doubts(request.model), *answer.warnings))

    def run_whole(
        self,
        request: Request,
        control: Control,
        emit: Emit,
        sweep: Sweep | None = None,
        between: Between | None = None,
    ) -> SceneReport:
        """Work on a whole scene, see `scenes.job`; `loading` is told as in `run`. `between` may `run` other requests
        with the same model. Raises RsvlmError where it cannot."""
        try:
            from .scenes.job import run_whole
        except ImportError as error:
            raise BadInput(FULL_ONLY) from error
        report = run_whole(request, lambda: self._load(request, control, emit), control, emit, sweep, between)
        return replace(report, warnings=(*self._doubts(request.model), *report.warnings))

    def unload(self) -> str:
        """Give up the model in memory: its id, "" where there was none. Never while `run` is at work."""
        gone = self.loaded or ""
        self._model = self._key = self._tested = self._segmenter = self._segmenter_key = None
        gc.collect()
        torch = sys.modules.get("torch")
        if torch is not None and torch.cuda.is_available():
            torch.cuda.empty_cache()  # else it keeps the card's memory for itself
        return gone

    def _load(self, request: Request, control: Control, emit: Emit) -> Model:
        """The model of the request; another one, or one whose files have changed since, is given up first."""
        key = (request.model, request.device, request.precision, registry.stamp(request.model))
        if self._model is None or key != self._key:
            self._model = self._key = self._tested = None
            gc.collect()  # parts of a model refer to each other, and the memory is needed now
            telling = _Telling(request.model, control, emit)
            self._model = registry.load(
                request.model, request.device, request.precision, progress=telling.share, announce=telling.plan
            )
            self._key = key
            self._tested = examine(self._model, control)
            telling.end(self._tested)
        return self._model

    def _doubts(self, model: str) -> tuple[str, ...]:
        """What the person should know of a model that failed its test."""
        tested = self._tested
        return (tested.warning(model),) if tested is not None and not tested.passed else ()

    def _load_segmenter(self, request: Request, model: Model) -> Segmenter | None:
        """The segmenter of the request, where its boxes are to be outlined."""
        folder = request.options.segmenter
        if not folder or task_of_model(request.task, model.profile, folder) not in BOXED:
            return None
        key = (folder, request.device, registry.stamp(folder))
        if self._segmenter is None or key != self._segmenter_key:
            self._segmenter = self._segmenter_key = None
            try:
                from .models.segmenter import load_segmenter
            except ImportError as error:
                raise BadInput("A segmenter needs torch, which this engine lacks; use the server for it.") from error
            self._segmenter, self._segmenter_key = load_segmenter(folder, request.device), key
        return self._segmenter


class _Telling:
    """Tells how a model is loaded: what it takes, then the share that is done. A stop is heard here."""

    def __init__(self, model: str, control: Control, emit: Emit) -> None:
        self._data: dict[str, Any] = {"model": model}
        self._control, self._emit = control, emit
        self._told = -1.0
        self.share(0.0)

    def plan(self, plan: MemoryPlan) -> None:
        """To be told before any weight is read."""
        self._data.update(to_json(plan))
        self._told = -1.0
        self.share(0.0)

    def end(self, tested: SelfTest | None) -> None:
        """All is there, and this is what the model saw in the test picture."""
        if tested is not None:
            self._data["self_test"] = to_json(tested)
            self._told = -1.0
        self.share(1.0)

    def share(self, share: float) -> None:
        """Told where it is a step further than before. Raises Stopped when the job was cancelled."""
        self._control.check()
        if share - self._told >= _STEP or share == 1.0 != self._told:
            self._told = share
            self._emit("loading", {"share": share, **self._data})
