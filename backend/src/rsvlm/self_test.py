"""A known picture and a known answer, asked of every model right after it is loaded: wrong or damaged weights, a wrong
precision or a broken kernel answer in well-formed nonsense that nothing else would notice.

`pond.npz` has the picture, (84, 84, 3) RGB of 5 m a pixel (columns 765-848, rows 635-718 of the sample scene
`ponds_2012-07-31.tif`; NAIP, public domain), and its pond, (84, 84), which is what is darker than 66 of 255 there after
a blur of 0.8 pixels. Numpy and the standard library only.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from . import pipeline
from .errors import RsvlmError, Stopped
from .imagery.grid import IDENTITY, Grid
from .imagery.scene import Scene
from .models.base import Control, Model
from .schema import PixelImage, Request

LABEL = "water"
LONGEST = 120.0
"""Seconds after which it is given up: a large model on a processor may take that long for anything."""
_LEAST_POND = 0.5
_MOST_LAND = {"segment": 0.25, "ground": 0.6}
"""Shares of the pond that must be seen and of the land that may be: a box around the pond has 0.3 of the land in it."""

Mask = npt.NDArray[np.bool_]
log = logging.getLogger("rsvlm.self_test")


@dataclass(frozen=True)
class SelfTest:
    """What a model saw: `share` of the pond and `beside`, the share of the land, were called `label`. `said` is what it
    wrote, or why there is no answer."""

    passed: bool
    label: str
    share: float
    beside: float
    seconds: float
    said: str

    def warning(self, model: str) -> str:
        """A sentence for the person where it failed."""
        return (
            f"The model {model} failed its self-test (saw {self.label} in {100 * self.share:.0f} % of a pond and in "
            f"{100 * self.beside:.0f} % of the land around it); do not rely on this answer."
        )


def examine(model: Model, control: Control) -> SelfTest | None:
    """Ask a model for the pond: its outline of the small ones, a box of the large ones, for which that is cheaper.

    None where it cannot be asked so: a model that does not know the word, or that runs elsewhere; also where it takes
    too long. Raises Stopped when the job was cancelled.
    """
    task = _task_for(model)
    if task is None:
        return None
    picture, pond = known()
    begun = time.perf_counter()
    patience = _Patience(control, begun + LONGEST)
    request = Request(task, LABEL, (PixelImage((84, 84, 3)),), model=model.info.id)
    try:
        answer = pipeline.run(request, _scene(picture), model, patience, _say_nothing)
    except Stopped:
        answer = None
    except RsvlmError as error:
        return SelfTest(False, LABEL, 0.0, 0.0, time.perf_counter() - begun, str(error))
    if answer is None or not answer.complete:
        control.check()
        log.warning("The self-test of %s was given up after %.0f s.", model.info.id, LONGEST)
        return None
    seen = np.zeros_like(pond)
    for feature in answer.features:
        seen |= inside(feature.geometry, pond.shape)
    share, beside = float(seen[pond].mean()), float(seen[~pond].mean())
    passed = share >= _LEAST_POND and beside <= _MOST_LAND[task]
    said = answer.features[0].raw if answer.features else ""
    return SelfTest(passed, LABEL, round(share, 3), round(beside, 3), round(time.perf_counter() - begun, 3), said[:200])


@lru_cache(maxsize=1)
def known() -> tuple[npt.NDArray[np.uint8], Mask]:
    """The picture and where its pond is."""
    with np.load(Path(__file__).with_name("pond.npz"), allow_pickle=False) as kept:
        return kept["picture"], kept["pond"]


def inside(geometry: dict[str, Any], shape: tuple[int, ...]) -> Mask:
    """Which pixels' centres lie inside a GeoJSON polygon or multipolygon in pixels; `shape` is (height, width)."""
    rows, cols = np.mgrid[: shape[0], : shape[1]] + 0.5
    found = np.zeros(shape, dtype=bool)
    for x, y, next_x, next_y in _edges(geometry):
        crosses = (y > rows) != (next_y > rows)
        with np.errstate(divide="ignore", invalid="ignore"):
            found ^= crosses & (cols < (next_x - x) * (rows - y) / (next_y - y) + x)
    return found


def _edges(geometry: dict[str, Any]) -> Iterator[tuple[float, float, float, float]]:
    """x and y of both ends of every edge; inner rings too, so that a pixel in a hole is crossed to an even number."""
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    for ring in (ring for part in parts for ring in part):
        for (x, y, *_), (next_x, next_y, *_) in zip(ring, ring[1:]):
            yield float(x), float(y), float(next_x), float(next_y)


def _task_for(model: Model) -> str | None:
    if model.info.engine == "remote":
        return None  # it is not loaded here, and a picture is sent there only when the person asks
    order = ("segment", "ground") if model.info.engine == "numpy" else ("ground", "segment")
    for task in order:
        labels = model.profile.labels.get(task, ())
        if task in model.profile.tasks and (not labels or LABEL in labels):
            return task
    return None


def _scene(picture: npt.NDArray[np.uint8]) -> Scene:
    height, width = picture.shape[:2]

    def read(window: Any) -> tuple[tuple[npt.NDArray[np.uint8], ...], Mask]:
        part = picture[window.row : window.row + window.height, window.col : window.col + window.width]
        return (part,), np.ones(part.shape[:2], dtype=bool)

    return Scene(Grid(None, IDENTITY, width, height), (None,), ({},), read)


def _say_nothing(_kind: str, _data: dict[str, Any]) -> None:
    """The test's own tiles are no news."""


class _Patience:
    """The job's control, which also ends the test when it takes too long."""

    def __init__(self, control: Control, end: float) -> None:
        self._control = control
        self._end = end

    def check(self) -> None:
        self._control.check()
        if time.perf_counter() > self._end:
            raise Stopped("The self-test takes too long.")
