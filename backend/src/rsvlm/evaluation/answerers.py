"""Who answers the questions of an evaluation: a model through the product's own pipeline, or a trivial control.

A figure means something beside what needs no model: the whole picture, one constant answer, the difference of two
pictures with Otsu's threshold, and the model itself in front of a grey picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..answers import boxes as box_text
from ..answers import masks as mask_text
from ..errors import BadInput, RefusedAnswer, Stopped
from ..imagery.grid import Grid
from ..imagery.scene import Scene
from ..models.base import Control, Generation, Model, ModelInfo, Picture, Profile, Query
from ..models.labels import understand
from ..schema import Answer, Options, RasterImage, Request
from .kinds import read_rgb
from .metrics import Box, Mask, otsu_threshold

CONTROLS = ("blank", "whole", "constant", "otsu")
GREY = 127


class Answerer(Protocol):
    """Answers one prompt at a time; `valid` is the share of answers in exactly the published form, if known."""

    @property
    def valid(self) -> float | None: ...

    def knows(self, task: str, prompt: str) -> bool:
        """Whether it has a word for what is asked. A class of the data that it does not know counts as not found."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        """(height, width) of the first picture: what was outlined or has changed."""

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        """Boxes in pixels of the picture, in the order in which they were said."""

    def words(self, task: str, prompt: str, picture: Path, kind: str) -> str:
        """An answer in words; `kind` is the class of question, for controls that answer by it."""


class Listening:
    """A model that passes everything on and counts the answers and those in exactly the published form."""

    def __init__(self, model: Model) -> None:
        self.info: ModelInfo = model.info
        self.profile: Profile = model.profile
        self.batch = model.batch
        self.answered = 0
        self.exact = 0
        self._model = model

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        generations = self._model.generate(queries, control, grammar)
        self.answered += len(queries)
        self.exact += sum(is_exact(q.task, g.text, self.profile) for q, g in zip(queries, generations))
        return generations


def is_exact(task: str, text: str, profile: Profile) -> bool:
    """Whether an answer needs no repair: a full grid of runs, boxes of four numbers in order, or any words."""
    try:
        if task in ("segment", "change"):
            return mask_text.parse(text, profile.cells, profile.cells).quality == mask_text.EXACT
        if task == "ground" and "[" in text:
            return all(box.quality == mask_text.EXACT for box in box_text.parse(text, profile.box_scale))
    except RefusedAnswer:
        return False
    return bool(text.strip())


class ModelAnswerer:
    """The model through `pipeline.run`, each picture whole; `blank` shows it grey pictures of the same size."""

    def __init__(self, model: Model, control: Control, blank: bool = False, grammar: bool = True) -> None:
        self._model = Listening(model)
        self._control = control
        self._blank = blank
        self._options = Options(tile=-1, grammar=grammar)
        self._looked_at: tuple[RasterImage, ...] = ()
        self._scene: Scene | None = None

    @property
    def valid(self) -> float | None:
        return self._model.exact / self._model.answered if self._model.answered else None

    def knows(self, task: str, prompt: str) -> bool:
        try:
            understand(task, prompt, self._model.profile)
        except BadInput:
            return False
        return True

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        from rasterio import Affine
        from rasterio.features import rasterize

        answer = self._ask(task, prompt, pictures)
        grid = answer.provenance.grid
        shape = (int(grid["height"]), int(grid["width"]))
        if not answer.features:
            return np.zeros(shape, dtype=bool)
        outlines = [feature.geometry for feature in answer.features]
        return np.asarray(rasterize(outlines, shape, transform=Affine(*grid["affine"])) > 0)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        answer = self._ask("ground", prompt, [picture])
        made = answer.provenance.grid
        grid = Grid(made["crs"], tuple(made["affine"]), made["width"], made["height"])
        found: list[Box] = []
        for feature in answer.features:
            corners = [grid.pixel(x, y) for x, y, *_ in feature.geometry["coordinates"][0]]
            cols, rows = [c for c, _ in corners], [r for _, r in corners]
            found.append((min(cols), min(rows), max(cols), max(rows)))
        return found

    def words(self, task: str, prompt: str, picture: Path, kind: str) -> str:
        texts = self._ask(task, prompt, [picture]).texts
        return texts[0].text if texts else ""

    def _ask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Answer:
        from ..pipeline import run

        images = tuple(RasterImage(str(path)) for path in pictures)
        request = Request(task, prompt, images, model=self._model.info.id, options=self._options)
        answer = run(request, self._look(images), self._model, self._control, _silent)
        if not answer.complete:
            raise Stopped("Stopped; an evaluation that is not complete says nothing and was not written.")
        return answer

    def _look(self, images: tuple[RasterImage, ...]) -> Scene:
        """The scene of these pictures, as large as they are: several prompts about it read and see them only once."""
        from ..imagery.opening import open_images

        if self._looked_at != images or self._scene is None:
            scene = open_images(images)
            try:
                shown, valid = scene.read(scene.whole)
            finally:
                scene.close()
            if self._blank:
                shown, valid = tuple(np.full_like(picture, GREY) for picture in shown), np.ones_like(valid)
            self._looked_at, self._scene = images, replace(scene, read=lambda whole: (shown, valid))
        return self._scene


def _silent(kind: str, data: dict[str, Any]) -> None:
    """Events of single answers are of no interest here."""


class Trivial:
    """What all controls without a model share: no form to keep to, and no word they do not know."""

    valid: float | None = None

    def knows(self, task: str, prompt: str) -> bool:
        return True


class WholeAnswerer(Trivial):
    """Everything is it: the whole picture is outlined, boxed, changed."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        return np.ones(read_rgb(pictures[0]).shape[:2], dtype=bool)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        height, width = read_rgb(picture).shape[:2]
        return [(0.0, 0.0, float(width), float(height))]

    def words(self, task: str, prompt: str, picture: Path, kind: str) -> str:
        raise BadInput("The control 'whole' has no words; use --control constant.")


@dataclass
class ConstantAnswerer(Trivial):
    """One answer for all, and the best one at that: it is taken from the truth of the set itself.

    `typical_boxes` gives the median box for a prompt, `frequent` the most frequent words for a kind of question.
    """

    typical_boxes: dict[str, Box] = field(default_factory=dict)
    frequent: dict[str, str] = field(default_factory=dict)

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        raise BadInput("The control 'constant' has no masks; use --control whole.")

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        return [self.typical_boxes[prompt]]

    def words(self, task: str, prompt: str, picture: Path, kind: str) -> str:
        return self.frequent[kind]


class OtsuAnswerer(Trivial):
    """Change is where two pictures, each normalised to mean 0 and deviation 1, differ more than Otsu's threshold."""

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        if len(pictures) != 2:
            raise BadInput("The control 'otsu' compares two dates; use it with the task change.")
        before, after = (_normal(read_rgb(path)) for path in pictures)
        difference = np.abs(after - before).mean(axis=2)
        return np.asarray(difference > otsu_threshold(difference))

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        raise BadInput("The control 'otsu' has no boxes; use --control whole or constant.")

    def words(self, task: str, prompt: str, picture: Path, kind: str) -> str:
        raise BadInput("The control 'otsu' has no words; use --control constant.")


def _normal(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    values = picture.astype(np.float64)
    return np.asarray((values - values.mean(axis=(0, 1))) / (values.std(axis=(0, 1)) + 1e-6))


def most_frequent(answers: Sequence[tuple[str, str]]) -> dict[str, str]:
    """For each kind of (kind, answer) its most frequent answer; of equals the first in the alphabet."""
    kinds = sorted({kind for kind, _ in answers})
    counts = {kind: Counter(answer for other, answer in answers if other == kind) for kind in kinds}
    return {kind: min(count, key=lambda answer: (-count[answer], answer)) for kind, count in counts.items()}


