"""What is kept and told of a job while it runs: its events, its seconds, and everything needed to repeat it."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any, Callable

import numpy as np

from . import __version__
from .imagery.grid import Window
from .imagery.scene import Scene
from .models.base import ModelInfo
from .schema import Provenance, Request, to_json

Emit = Callable[[str, dict[str, Any]], object]
"""Takes the kind of an event and its data."""


@dataclass
class Clock:
    """When a job began, and its seconds by stage."""

    seconds: dict[str, float] = field(default_factory=lambda: {"read": 0.0, "model": 0.0, "features": 0.0})
    started: str = field(default_factory=lambda: _now())
    _begun: float = field(default_factory=time.perf_counter)
    _since: float = field(default_factory=time.perf_counter)

    def lap(self, stage: str) -> None:
        """Count the time since the last lap as that of `stage`."""
        now = time.perf_counter()
        self.seconds[stage] += now - self._since
        self._since = now

    def total(self) -> float:
        """Seconds since the job began."""
        return time.perf_counter() - self._begun


def provenance(
    request: Request,
    scene: Scene,
    info: ModelInfo,
    clock: Clock,
    model_prompts: Iterable[str],
    windows: Sequence[Window],
    calls: int,
    segmenter: str = "",
    expected_recall: float | None = None,
) -> Provenance:
    """The provenance of a job that ends now; `windows` of the scene were looked at."""
    return Provenance(
        task=request.task,
        prompt=request.prompt,
        model=info.id,
        weights_hash=info.weights_hash,
        model_prompts=tuple(model_prompts),
        precision=info.precision,
        device=info.device,
        engine=info.engine,
        grid=to_json(scene.grid),
        tiles=tuple((window.col, window.row, window.width, window.height) for window in windows),
        images=scene.images,
        options=to_json(request.options),
        versions={"rsvlm": __version__, "python": platform.python_version(), "numpy": np.__version__},
        started=clock.started,
        finished=_now(),
        seconds={**clock.seconds, "total": clock.total()},
        segmenter=segmenter,
        calls=calls,
        served=info.served,
        expected_recall=expected_recall,
        pair=scene.pair,
        adapter=to_json(info.adapter),
    )


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
