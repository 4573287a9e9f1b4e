"""What a run will cost, told before it begins: from what finished runs took on this machine, never from a guess."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsSettings

from .order import SEARCHED, TALKS, How
from .settings import PREFIX
from .tile_count import tile_count

KEY = PREFIX + "measured"
_NEWEST = 5
"""Runs of a kind that count; older ones were of another load of the machine, or of an older model."""
_MOST_KINDS = 60
_BOTH = re.compile(r"[;,]|\band\b")

Measured = tuple[int, float]
"""Calls of the model as they are counted before a run, and seconds from the first tile to the last."""


@dataclass(frozen=True)
class Kind:
    """Runs that take about as long a call as each other."""

    engine: str
    model: str
    device: str
    precision: str
    task: str

    def __str__(self) -> str:
        return "|".join((self.engine, self.model, self.device, self.precision, self.task))


@dataclass(frozen=True)
class Cost:
    """`tiles` to look at, `calls` of the model for them, about how many `seconds` (None: no such run was measured yet);
    0 where nobody can tell how many there are."""

    tiles: int
    calls: int
    seconds: float | None = None

    def times(self, runs: int) -> Cost:
        """The cost of so many such runs."""
        return Cost(self.tiles * runs, self.calls * runs, None if self.seconds is None else self.seconds * runs)


class MeasuredCosts:
    """Seconds that finished runs took, kept in the QGIS profile."""

    def keep(self, kind: Kind, calls: int, seconds: float) -> None:
        """A run of this kind has ended."""
        if calls < 1 or seconds <= 0:
            return
        kept = self._all()
        newest = [[calls, round(seconds, 3)], *kept.pop(str(kind), [])][:_NEWEST]
        kept = {str(kind): newest, **kept}
        QgsSettings().setValue(KEY, json.dumps(dict(list(kept.items())[:_MOST_KINDS])))

    def of(self, kind: Kind) -> list[Measured]:
        """The newest runs of this kind."""
        try:
            return [(int(calls), float(seconds)) for calls, seconds in self._all().get(str(kind), ())]
        except (TypeError, ValueError):
            return []

    def _all(self) -> dict[str, Any]:
        try:
            kept = json.loads(str(QgsSettings().value(KEY, "") or "{}"))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}


def measured(engine: str, model: str, profile: dict[str, Any], provenance: dict[str, Any]) -> tuple[Kind, int, float]:
    """What a finished run teaches: its kind, its calls and its seconds (a `schema.Provenance` as a dict).

    Calls are those that `cost` foresees: what the model is asked beyond them (each date alone where two differ, the
    parts of a tile) is in the seconds of those. A search is counted in the calls that it took.
    """
    device, precision, task = (str(provenance.get(name, "")) for name in ("device", "precision", "task"))
    calls = len(provenance.get("tiles", ())) * prompts(profile, task, str(provenance.get("prompt", "")))
    if provenance.get("expected_recall") is not None:
        calls = int(provenance.get("calls") or calls)
    seconds = float(provenance.get("seconds", {}).get("total") or 0.0)
    return Kind(engine, model, device, precision, task), calls, seconds


def cost(
    profile: dict[str, Any], task: str, prompt: str, how: How, size: tuple[int, int], known: list[Measured]
) -> Cost:
    """The cost of a task of the engines for a picture of `size` (width, height) pixels."""
    tiles = 1 if task in TALKS else tile_count(profile, _task_of_model(task, profile), *size)
    if not all(size):
        tiles = 0
    calls = tiles * prompts(profile, task, prompt)
    if task in SEARCHED and how.budget:
        calls = min(calls, how.budget)
    done = sum(calls for calls, _ in known)
    seconds = calls * sum(seconds for _, seconds in known) / done if done and calls else None
    return Cost(tiles, calls, seconds)


def prompts(profile: dict[str, Any], task: str, prompt: str) -> int:
    """How many questions a prompt is for each tile: one for each class that is named, but for the tasks that take all
    at once. Only a model with words of its own tells classes apart at a comma too."""
    if task in (*TALKS, "detect"):
        return 1
    known = profile.get("labels", {}).get(task)
    parts = _BOTH.split(prompt) if known else prompt.split(";")
    return max(1, len({part.strip().lower() for part in parts if part.strip()}))


def _task_of_model(task: str, profile: dict[str, Any]) -> str:
    """What the model itself is asked; one that cannot outline finds, and another outlines for it."""
    can = profile.get("tasks") or (task,)
    return task if task in can else next((found for found in ("detect", "ground") if found in can), task)
