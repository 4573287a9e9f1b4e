"""A model that answers the questions of an evaluation through the product's own pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..answers import boxes as box_text
from ..answers import json_boxes, lines
from ..answers import masks as mask_text
from ..answers.objects import Objects
from ..errors import BadInput, RefusedAnswer, Stopped
from ..imagery.grid import Grid, Window
from ..imagery.overview import LARGEST
from ..imagery.scene import Read, Scene
from ..models.base import Control, Generation, Model, ModelInfo, Profile, Query
from ..models.labels import understand
from ..schema import Answer, Feature, Options, RasterImage, Request
from .detections import Detection, DetectionPicture, known_name, quad_of_ring
from .metrics import Box, Mask

GREY = 127
WHOLE = Options(tile=-1)


class Listening:
    """A model that passes everything on and counts the answers and those in exactly the published form."""

    def __init__(self, model: Model, profile: Profile) -> None:
        self.info: ModelInfo = model.info
        self.profile = profile
        self.batch = model.batch
        self.answered = 0
        self.exact = 0
        self._model = model

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        generations = self._model.generate(queries, control, grammar)
        self.answered += len(queries)
        self.exact += sum(is_exact(q, g, self.profile) for q, g in zip(queries, generations))
        return generations


def is_exact(query: Query, generation: Generation, profile: Profile) -> bool:
    """Whether an answer needs no repair: a full grid of runs, objects as they were asked for, or any words."""
    text = generation.text
    try:
        if query.task in ("segment", "change"):
            return mask_text.parse(text, profile.cells, profile.cells).quality == mask_text.EXACT
        if query.task in ("ground", "detect") and profile.box_form != "brackets":
            objects = _objects(query, generation, profile)
            qualities = [objects.quality, *(found.quality for found in objects.found)]
            return all(quality == mask_text.EXACT for quality in qualities)
        if query.task in ("ground", "detect") and "[" in text:
            return all(box.quality == mask_text.EXACT for box in box_text.parse(text, profile.box_scale))
    except RefusedAnswer:
        return False
    return bool(text.strip())


def _objects(query: Query, generation: Generation, profile: Profile) -> Objects:
    size = generation.sizes[0] if generation.sizes else None
    if profile.box_form == "json":
        return json_boxes.parse(generation.text, query.classes, generation.cut, size)
    corners = 4 if query.shape == "box" else 8
    return lines.parse(generation.text, corners, query.classes, generation.cut, size, profile.nothing)


class ModelAnswerer:
    """The model through `pipeline.run`; `blank` shows it grey pictures of the same size.

    `options` is how: pictures are taken whole unless it says otherwise. To detect, a picture is cut and put together
    as the product does it. With `bare` confidences are as the model has them, without its temperatures.
    """

    def __init__(
        self, model: Model, control: Control, blank: bool = False, options: Options = WHOLE, bare: bool = False
    ) -> None:
        self._model = Listening(model, replace(model.profile, temperature={}) if bare else model.profile)
        self._control = control
        self._blank = blank
        self._options = options
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

    def answer(self, task: str, prompt: str, pictures: Sequence[Path]) -> Answer:
        """All that the product says."""
        options = replace(self._options, shape="box") if task == "ground" else self._options
        return self._ask(task, prompt, pictures, options)

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        answer = self.answer(task, prompt, pictures)
        return filled(answer.features, answer)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        return boxes_of(self.answer("ground", prompt, [picture]))

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        texts = self._ask(task, prompt, [picture], replace(self._options, hops=hops)).texts
        return texts[0].text if texts else ""

    def detect(self, classes: Sequence[str], picture: DetectionPicture, shape: str) -> list[Detection]:
        if picture.file is None:
            raise BadInput(f"There is no picture for the labels of {picture.name}; put it beside them or in images/.")
        answer = self._ask("detect", "; ".join(classes), [picture.file], replace(self._options, shape=shape))
        asked = self._asked_as(classes)
        found = []
        for feature, ring in zip(answer.features, _rings(answer)):
            label = known_name(feature.label)
            score = 1.0 if feature.confidence is None else feature.confidence
            found.append(Detection(picture.name, asked.get(label, label), quad_of_ring(ring), score))
        return found

    def _asked_as(self, classes: Sequence[str]) -> dict[str, str]:
        """Which of `classes` a label of the model answers: it may know a boat of the data as a ship."""
        labels = {name: name for name in classes}
        for name in classes:
            for asked in understand("detect", name, self._model.profile):
                for label in asked.classes:
                    labels.setdefault(known_name(label), name)
        return labels

    def _ask(self, task: str, prompt: str, pictures: Sequence[Path], options: Options) -> Answer:
        from ..pipeline import run

        images = tuple(RasterImage(str(path)) for path in pictures)
        request = Request(task, prompt, images, model=self._model.info.id, options=options)
        answer = run(request, self._look(images), self._model, self._control, _silent)
        if not answer.complete:
            raise Stopped("Stopped; an evaluation that is not complete says nothing and was not written.")
        return answer

    def _look(self, images: tuple[RasterImage, ...]) -> Scene:
        """The scene of these pictures: several prompts about it read it only once where memory holds it.

        A larger one stays open until the next one comes.
        """
        from ..imagery.opening import open_images

        if self._looked_at != images or self._scene is None:
            if self._scene is not None:
                self._scene.close()
            scene = open_images(images)
            if scene.grid.width * scene.grid.height <= LARGEST:
                try:
                    scene = _in_memory(scene)
                finally:
                    scene.close()
            if self._blank:
                scene = replace(scene, read=_greyed(scene.read), read_thinned=None)
            self._looked_at, self._scene = images, scene
        return self._scene


def _in_memory(scene: Scene) -> Scene:
    """The scene, read. A window that covers all is given out as the same arrays each time: what a model computes of
    them can be kept."""
    pictures, valid = scene.read(scene.whole)

    def read(window: Window) -> tuple[tuple[np.ndarray[Any, np.dtype[np.uint8]], ...], Mask]:
        if window == scene.whole:
            return pictures, valid
        rows, cols = slice(window.row, window.row_end), slice(window.col, window.col_end)
        return tuple(picture[rows, cols] for picture in pictures), valid[rows, cols]

    return replace(scene, read=read, read_thinned=None)


def _greyed(read: Read) -> Read:
    def grey(window: Window) -> tuple[tuple[np.ndarray[Any, np.dtype[np.uint8]], ...], Mask]:
        pictures, valid = read(window)
        return tuple(np.full_like(picture, GREY) for picture in pictures), np.ones_like(valid)

    return grey


def filled(features: Sequence[Feature], answer: Answer) -> Mask:
    """(height, width) of the picture: the pixels inside of some features of an answer about it."""
    from rasterio import Affine
    from rasterio.features import rasterize

    grid = answer.provenance.grid
    shape = (int(grid["height"]), int(grid["width"]))
    if not features:
        return np.zeros(shape, dtype=bool)
    outlines = [feature.geometry for feature in features]
    return np.asarray(rasterize(outlines, shape, transform=Affine(*grid["affine"])) > 0)


def boxes_of(answer: Answer) -> list[Box]:
    """The least upright box round each feature of an answer, in pixels of the picture."""
    return [(*ring.min(axis=0).tolist(), *ring.max(axis=0).tolist()) for ring in _rings(answer)]


def _rings(answer: Answer) -> list[np.ndarray[Any, np.dtype[np.float64]]]:
    """(n, 2) of x and y in pixels of the picture, for the outer ring of each feature."""
    made = answer.provenance.grid
    grid = Grid(made["crs"], tuple(made["affine"]), made["width"], made["height"])
    outlines = (_outer(feature.geometry) for feature in answer.features)
    return [np.array([grid.pixel(x, y) for x, y, *_ in outline], dtype=np.float64) for outline in outlines]


def _outer(geometry: dict[str, Any]) -> list[list[float]]:
    """All outer points of a Polygon or MultiPolygon."""
    if geometry["type"] == "Polygon":
        outline: list[list[float]] = list(geometry["coordinates"][0])
        return outline
    return [point for polygon in geometry["coordinates"] for point in polygon[0]]


def _silent(kind: str, data: dict[str, Any]) -> None:
    """Events of single answers are of no interest here."""
