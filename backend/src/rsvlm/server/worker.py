"""Who does the server's jobs: the same runner as everywhere, made when it is first needed."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..errors import BadInput
from ..schema import Answer, Image, Request, SceneReport
from .jobs import Emit

if TYPE_CHECKING:
    from ..imagery.scene import Scene
    from ..models.base import Control
    from ..runner import Runner
    from ..scenes.job import Between


class Worker:
    """The `Runner` of the queue. Importing it is nothing; its first use brings numpy, a job of a large model torch."""

    def __init__(self) -> None:
        self._runner: Runner | None = None
        self._lock = threading.Lock()

    @property
    def loaded(self) -> str | None:
        """Id of the model in memory."""
        return self._runner.loaded if self._runner is not None else None

    def models(self) -> list[dict[str, Any]]:
        """What there is, without loading a model."""
        return self._made().models()

    def choice(self, model: str, device: str, precision: str) -> dict[str, Any]:
        """How a model would be loaded. Raises RsvlmError where there is none such."""
        return self._made().choice(model, device, precision)

    def unload(self) -> str:
        """Give up the model in memory: its id, "" where there was none."""
        return self._runner.unload() if self._runner is not None else ""

    def run(self, request: Request, control: Control, emit: Emit) -> Answer:
        """Do one job. Raises RsvlmError where it cannot."""
        return self._made().run(request, control, emit)

    def run_whole(self, request: Request, control: Control, emit: Emit, between: Between) -> SceneReport:
        """Work on a whole scene. Raises RsvlmError where it cannot."""
        if request.whole is not None and not os.path.isabs(request.whole.output):
            raise BadInput(f"The output {request.whole.output} is no full path; a server needs one with its folders.")
        return self._made().run_whole(request, control, emit, between=between)

    def _made(self) -> Runner:
        from ..runner import Runner

        with self._lock:
            if self._runner is None:
                self._runner = Runner(open_images)
            return self._runner


def open_images(images: Sequence[Image]) -> Scene:
    """As `imagery.opening`, which brings rasterio with the first job and not before."""
    from ..imagery import opening

    return opening.open_images(images)
