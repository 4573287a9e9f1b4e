"""What the person orders in the dock: where to look, what to do, with which model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsRasterLayer

from .errors import PluginError
from .qt import translate

MAP, LAYER, PAIR = "map", "layer", "pair"
OUTLINE, FIND, CHANGE, ASK = "outline", "find", "change", "ask"

TASKS = {OUTLINE: "segment", FIND: "ground", CHANGE: "change", ASK: "question"}
"""What the dock calls a task and what the engines call it; ASK may become any of TALKS."""

CELLS, SMOOTH = "cells", "smooth"

OUTLINED = ("segment", "change")
"""Tasks of the engines whose answer is a mask."""

TALKS = ("question", "caption", "classify")
"""Tasks of the engines whose answer is words."""


@dataclass(frozen=True)
class Look:
    """Where to look. `layers` and `dates` (ISO 8601 or None) belong together: none for MAP, one for LAYER, two for
    PAIR. `visible_only` takes just the part of the layers that the map shows."""

    what: str
    layers: tuple[QgsRasterLayer | None, ...] = ()
    dates: tuple[str | None, ...] = ()
    visible_only: bool = False


@dataclass(frozen=True)
class Shape:
    """How outlines are made: along the cells of the model's mask, or smoothly between them; and the probability from
    which a cell belongs to it (0 to 1; 0.5 is the model's own answer)."""

    outline: str = CELLS
    threshold: float = 0.5

    def options(self) -> dict[str, Any]:
        """As options of a request."""
        return {"outline": self.outline, "threshold": self.threshold}


@dataclass(frozen=True)
class Order:
    """One job as the person ordered it. `task` is a task of the engines, `engine` is "starter" or "server", `model` an
    id or the folder of a checkpoint ("": the one of last time)."""

    look: Look
    task: str
    prompt: str
    engine: str = "starter"
    model: str = "nano"
    device: str = "auto"
    precision: str = "auto"
    shape: Shape = Shape()

    def request(self, images: tuple[dict[str, Any], ...]) -> dict[str, Any]:
        """What the engine is sent (the backend's `schema.Request`)."""
        return {
            "task": self.task,
            "prompt": self.prompt.strip(),
            "images": list(images),
            "model": self.model,
            "device": self.device,
            "precision": self.precision,
            "options": self.shape.options() if self.task in OUTLINED else {},
        }

    def check(self) -> None:
        """Raises PluginError with the sentence that helps where the order cannot be carried out as it stands."""
        if not self.prompt.strip():
            raise PluginError(translate("Run", "The prompt is empty; type what to look for, or pick an example."))
        if any(layer is None for layer in self.look.layers):
            raise PluginError(translate("Run", "No raster layer is chosen; add one to the project and pick it."))
        if self.look.what != PAIR:
            if self.task == "change":
                raise PluginError(translate("Run", "“What changed” needs two layers; choose “Two dates” above."))
            return
        before, after = self.look.layers
        if before is after:
            raise PluginError(translate("Run", "Before and after are the same layer; choose two different ones."))
        first, second = self.look.dates
        if first and second and first > second:
            text = translate("Run", "The earlier date {before} lies after the later date {after}; swap the layers.")
            raise PluginError(text.format(before=first, after=second))
