"""What the person orders in the dock: where to look, what to do, with which model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsRasterLayer

from .capture.ground import Resolution
from .capture.region import Region
from .capture.source import AUTO
from .errors import PluginError
from .qt import translate

MAP, LAYER, PAIR, STACK = "map", "layer", "pair", "stack"
OUTLINE, FIND, DETECT, CHANGE, ASK, DESCRIBE = "outline", "find", "detect", "change", "ask", "describe"

TASKS = {
    OUTLINE: "segment",
    FIND: "ground",
    DETECT: "detect",
    CHANGE: "change",
    ASK: "question",
    DESCRIBE: "caption",
}
"""What the dock calls a task and what the engines call it; ASK may become any of TALKS."""

CELLS, SMOOTH = "cells", "smooth"
ORIENTED, BOX = "oriented", "box"
NEXT, FIRST = "next", "first"
UNMATCHED, LINEAR, HISTOGRAM = "none", "linear", "histogram"
MOST_HOPS = 3

OUTLINED = ("segment", "change")
"""Tasks of the engines whose answer is a mask."""

BOXED = ("ground", "detect")
"""Tasks of the engines whose answer is boxes, turned or not."""

SEARCHED = ("segment", "ground", "detect")
"""Tasks of the engines that can look where something is probable first."""

TALKS = ("question", "caption", "classify")
"""Tasks of the engines whose answer is words."""


@dataclass(frozen=True)
class Look:
    """Where to look. `layers` and `dates` (ISO 8601 or None) belong together: none for MAP, one for LAYER, two for
    PAIR, two or more for STACK, of which each is compared with the NEXT or all with the FIRST (`sequence`;
    `stack.orders_of` makes pairs of it); `layers` of a MAP (top first) stand for those that the map shows.
    `visible_only` takes just the part of the layers that the map shows, `region` the part inside it. `pixels` is AUTO,
    RAW or DISPLAYED (`capture.source`), `resolution` the side of a pixel in units of the leading layer's CRS, or what
    it is on the ground (None: the imagery's own), `bands` which of a file are shown as red, green and blue."""

    what: str
    layers: tuple[QgsRasterLayer | None, ...] = ()
    dates: tuple[str | None, ...] = ()
    visible_only: bool = False
    region: Region | None = None
    pixels: str = AUTO
    resolution: float | Resolution | None = None
    sequence: str = NEXT
    bands: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class How:
    """How a job is done (the backend's `schema.Options`); each task takes what concerns it.

    Outlines: `outline` along the cells of the model's mask, or smoothly between them; `threshold` is the probability
    from which a cell belongs to it (0 to 1; 0.5 is the model's own answer). Objects: `boxes` turned with them or along
    the picture's sides, tiles shown enlarged, `segmenter` the folder of a model that outlines them in boxes ("": none).
    Questions: `hops` is how often the model may look closer. Large scenes: `budget` is how many calls of the model a
    search may take (0: every tile). Two dates: `match` gives the later one the colours of the earlier (UNMATCHED: not,
    LINEAR, HISTOGRAM), `align` puts it back where it lies off.
    """

    outline: str = CELLS
    threshold: float = 0.5
    boxes: str = ORIENTED
    enlarge: bool = False
    hops: int = 0
    budget: int = 0
    segmenter: str = ""
    match: str = UNMATCHED
    align: bool = False

    def fitting(self, profile: dict[str, Any]) -> How:
        """Without what a model of this profile (of an engine) cannot do, or does itself."""
        tasks = profile.get("tasks") or ("segment",)
        return replace(
            self,
            hops=self.hops if profile.get("hops") else 0,
            segmenter="" if "segment" in tasks else self.segmenter,
        )

    def options(self, task: str) -> dict[str, Any]:
        """As options of a request for a task of the engines."""
        found: dict[str, Any] = {}
        if task in OUTLINED:
            found.update(outline=self.outline, threshold=self.threshold)
        if task == "change":
            found.update(match=self.match, align=self.align)
        if task == "detect":
            found.update(shape=self.boxes, enlarge=self.enlarge)
        if task in BOXED and self.segmenter:
            found["segmenter"] = self.segmenter
        if task == "question" and self.hops:
            found["hops"] = self.hops
        if task in SEARCHED and self.budget:
            found["budget"] = self.budget
        return found


@dataclass(frozen=True)
class Order:
    """One job as the person ordered it. `task` is a task of the engines, `engine` is "starter" or "server", `model` an
    id or the folder of a checkpoint ("": the one of last time). Results of orders with the same `group` lie in one
    group of the layer tree ("": each in its own). `about` is the one place that an answer in words is about (None: the
    whole picture), seen with what is around it, or with the region of `look`."""

    look: Look
    task: str
    prompt: str
    engine: str = "starter"
    model: str = "nano"
    device: str = "auto"
    precision: str = "auto"
    how: How = How()
    group: str = ""
    about: Region | None = None

    def request(self, images: tuple[dict[str, Any], ...], region: dict[str, Any] | None = None) -> dict[str, Any]:
        """What the engine is sent (the backend's `schema.Request`); nothing outside of `region` is looked at."""
        found = {
            "task": self.task,
            "prompt": self.prompt.strip(),
            "images": list(images),
            "model": self.model,
            "device": self.device,
            "precision": self.precision,
            "options": self.how.options(self.task),
        }
        return found if region is None else {**found, "region": region}

    def check(self) -> None:
        """Raises PluginError with the sentence that helps where the order cannot be carried out as it stands."""
        if not self.prompt.strip() and self.task != TASKS[DESCRIBE]:
            raise PluginError(translate("Run", "The prompt is empty; type what to look for, or pick an example."))
        if any(layer is None for layer in self.look.layers):
            raise PluginError(translate("Run", "No raster layer is chosen; add one to the project and pick it."))
        if any(_is_gone(layer) for layer in self.look.layers):
            raise PluginError(translate("Run", "The layer is no longer in the project; pick another one."))
        if self.about is not None and self.look.what in (PAIR, STACK):
            raise PluginError(translate("Run", "A place is asked about in one picture; choose “Map” or “Layer” above."))
        if self.look.what == STACK:
            return
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


def _is_gone(layer: QgsRasterLayer | None) -> bool:
    """Whether QGIS has deleted a layer that Python still holds."""
    try:
        return layer is not None and not layer.id()
    except RuntimeError:
        return True
