"""How far a whole scene is, told twice a second at most: from the events of a run to those that a job has."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from ..account import Emit
from ..schema import SceneReport
from .plan import STATES, WAITING

BETWEEN = 0.5
"""Seconds between two `scene` events, at least."""

TO_JUDGE = 2.0
"""Seconds of work after which its pace is trusted."""


class Progress:
    """Hears what `run_scene` tells and hands on `started` and `scene` (see `schema.Event`)."""

    def __init__(self, emit: Emit, model: str) -> None:
        self._emit, self._model = emit, model
        self._states: Counter[str] = Counter()
        self._features = 0
        self._begun = self._last = time.monotonic()
        self._looked_at = 0
        """Tiles that were dealt with since it began."""

    def hear(self, kind: str, data: dict[str, Any]) -> None:
        """An event of the run."""
        if kind == "started":
            self._begun = time.monotonic()
            self._states = Counter(data["states"])
            self._emit("started", {"tiles": data["tiles"], "grid": data["grid"], "model": self._model})
            self._tell()
        elif kind == "tile":
            self._looked_at += 1
            self._states[STATES[WAITING]] -= 1
            self._states[data["state"]] += 1
        elif kind == "merged":
            self._features = data["features"]
            if time.monotonic() - self._last >= BETWEEN:
                self._tell()

    def so_far(self, output: str) -> SceneReport:
        """The report of a run that was stopped now."""
        return SceneReport(output, self._tiles(), self._features, (), False)

    def end(self, report: SceneReport) -> None:
        """Tell where it ended."""
        self._states, self._features = Counter(report.tiles), report.features
        self._tell()

    def _tell(self) -> None:
        self._last = time.monotonic()
        total, left = sum(self._states.values()), self._states[STATES[WAITING]]
        self._emit(
            "scene",
            {
                "done": total - left,
                "total": total,
                "states": self._tiles(),
                "features": self._features,
                "seconds_left": self._seconds(left),
            },
        )

    def _seconds(self, left: int) -> float | None:
        """What the tiles that are left take at the pace of those before; None where that is not known yet."""
        worked = time.monotonic() - self._begun
        if left == 0:
            return 0.0
        return left * worked / self._looked_at if self._looked_at and worked >= TO_JUDGE else None

    def _tiles(self) -> dict[str, int]:
        return {name: count for name, count in self._states.items() if count}
