"""What every model gives to the pipeline, whatever its family and engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]


class Control(Protocol):
    """How the pipeline reaches into a running model. `check` is called between two tokens."""

    def check(self) -> None:
        """Raises Stopped when the job was cancelled."""


@dataclass(frozen=True)
class Query:
    """One prompt about one picture (two for change), each (height, width, 3) RGB.

    `label` is the canonical label that `prompt` was understood as ("" for text tasks). Queries that hold the same
    picture objects share what is computed for them. Of a scene too large to be taken whole they are an overview.

    `classes` are what `detect` looks for and `shape` what it draws round an object (see `schema.Options`); `enlarge`
    shows a picture at the largest size the model was trained on. With `zoom` a question may be answered by the wish to
    look closer: `said` are such answers of this model so far, and each but the first picture is what came of one.
    `context` is a sentence that goes before what is asked. To `classify`, `classes` are what the answer is one of.
    """

    task: str
    label: str
    prompt: str
    pictures: tuple[Picture, ...]
    classes: tuple[str, ...] = ()
    shape: str = "oriented"
    enlarge: bool = False
    zoom: bool = False
    said: tuple[str, ...] = ()
    context: str = ""


@dataclass(frozen=True)
class Piece:
    """A piece of generated text (one token) and the probability the model gave it among the allowed ones.

    `others` are the texts that might have stood there instead and their probabilities, where they were few.
    """

    text: str
    probability: float
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Generation:
    """What the model wrote: `text` is the pieces joined, without the end token. `model_prompt` as the model read it.

    `pieces` is empty where nobody knows how probable the text was. `sizes` are (width, height) of the pictures as the
    model saw them, for models whose coordinates are pixels of these. `cut` says that the answer reached the most tokens
    it may have. `problem` is a sentence on why this query alone has no answer, as where a server failed; `text` is then
    empty. `quality` is "exact" or names what was done to come by an answer.
    """

    text: str
    pieces: tuple[Piece, ...]
    model_prompt: str
    seconds: float = 0.0
    sizes: tuple[tuple[int, int], ...] = ()
    cut: bool = False
    problem: str = ""
    quality: str = "exact"


@dataclass(frozen=True)
class ZoomRules:
    """How the wish to look closer is read (reference: rscovlm section 3.3).

    `tool` is the name that a call has, `smallest_box` the shortest side of its box in pixels of the first picture as
    the model sees it, `smallest_crop` that of the closer picture in pixels of the scene.
    """

    tool: str = "image_zoom_in"
    smallest_box: int = 28
    smallest_crop: int = 448


@dataclass(frozen=True)
class Profile:
    """What makes one family different, as data.

    `tile` is the side in pixels of the tiles it likes; `whole_up_to` the longest side that is taken in one piece;
    `task_tiles` has both for tasks that want others (a mask gains from small tiles, an object wants to be seen whole).
    `labels` are the words it knows for `segment`, `ground` and `change` (empty: any word).
    `cells` is the side of a mask in cells, `box_scale` the largest coordinate of a box. `synonyms` leads from other
    words to labels. `nothing` is what the model writes in place of boxes where there are none ("": it cannot).

    `box_form` is how boxes are written: "brackets" (`[x1, y1, x2, y2]`), "lines" (`x1,y1,x2,y2 class`, or four corners)
    or "json". `box_frame` is "relative" (0 to `box_scale` along each side) or "seen" (pixels of the picture as the
    model saw it). `shapes` are what it was taught to draw round an object that it detects. `hops` is how often a
    question can usefully look closer.

    `metres` are the least and the longest side of a pixel on the ground, in metres, in the imagery that it was taught a
    task with; nothing is known of tasks that are not named. `example_metres` has the same of single `examples`, where
    theirs is another than their task's.

    With `presence` it answers the internal task of that name: whether there is any `Query.prompt` in a picture, by
    exactly "yes" or "no", in small letters or with a capital, whose probabilities are in the pieces.

    `temperature` is what the log-odds of a task's confidences are divided by, fitted on pictures held out; those of a
    task that is not named are told as they are.

    `pairs` are the tasks that it was taught with two dates. `identify` is the task with which it says best what a thing
    is: "question", "classify" (of its own classes) or "refer" (it is told where in the picture the thing is).
    """

    name: str
    family: str
    tasks: tuple[str, ...]
    tile: int
    whole_up_to: int
    cells: int
    box_scale: int
    labels: dict[str, tuple[str, ...]]
    examples: dict[str, tuple[str, ...]]
    synonyms: dict[str, str] = field(default_factory=dict)
    nothing: str = ""
    task_tiles: dict[str, tuple[int, int]] = field(default_factory=dict)
    box_form: str = "brackets"
    box_frame: str = "relative"
    hops: int = 0
    presence: bool = False
    shapes: tuple[str, ...] = ("oriented", "box")
    metres: dict[str, tuple[float, float]] = field(default_factory=dict)
    pairs: tuple[str, ...] = ("change",)
    identify: str = "question"
    example_metres: dict[str, tuple[float, float]] = field(default_factory=dict)
    temperature: dict[str, float] = field(default_factory=dict)

    def tiling(self, task: str) -> tuple[int, int]:
        """Side of a tile and longest side of a picture that is taken whole, for a task."""
        return self.task_tiles.get(task, (self.tile, self.whole_up_to))

    def shape(self, asked: str) -> str:
        """What is drawn round an object where `asked` is wished for: the nearest that the model was taught."""
        return asked if asked in self.shapes else self.shapes[0]

    def zoom_rules(self) -> ZoomRules:
        """How this family wishes to look closer."""
        return ZoomRules()


@dataclass(frozen=True)
class AdapterTag:
    """Which adapter a model has: its name, its file's SHA-256, and the class that was learned ("": none)."""

    name: str
    sha256: str
    label: str


@dataclass(frozen=True)
class ModelInfo:
    """What is shown of a model: id, family, size on disk in bytes, hash of its weights ("": not known), precision,
    device. `served` is what a server calls the model that it answered with, "" where it runs on this machine. With an
    `adapter` the hash is that of the weights below it."""

    id: str
    family: str
    title: str
    weights_hash: str
    size: int
    precision: str
    device: str
    licence: str
    engine: str
    served: str = ""
    adapter: AdapterTag | None = None


class Model(Protocol):
    """A loaded model. One owner, one call at a time. `batch` is how many queries it likes to be asked at once."""

    info: ModelInfo
    profile: Profile
    batch: int

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """The answers in the order of `queries`, each the same as if it had been asked alone."""


class Segmenter(Protocol):
    """A loaded model that draws what is in a box. `name` says which, with its weights' hash."""

    name: str

    def outline(
        self, picture: Picture, boxes: Sequence[tuple[float, float, float, float]], control: Control
    ) -> Iterator[tuple[npt.NDArray[np.float32], float]]:
        """For each box (left, top, right, bottom) in pixels of a picture (height, width, 3): the probability, (height,
        width), that a pixel is of the thing in it, and the IoU with the truth that the model expects."""
