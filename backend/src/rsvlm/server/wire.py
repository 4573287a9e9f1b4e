"""The bodies of requests and responses as pydantic models, field by field those of `schema.py`.

They check what comes in and describe it all in the OpenAPI file; a test holds names and defaults equal to the data
classes. What goes out is made from the data classes directly, since a scene may have a million features.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel, ConfigDict, Field

from ..schema import LONGEST_CONTEXT, LONGEST_PROMPT, MOST_HOPS, MOST_REGIONS, PROTOCOL

Task = Literal["segment", "ground", "detect", "change", "caption", "question", "classify", "label"]
Numbers6 = tuple[float, float, float, float, float, float]
Geometry = dict[str, Any]
State = Literal["queued", "running", "finished", "stopped", "failed"]


class Wire(BaseModel):
    """Unknown fields are refused: a misspelt option must not be lost in silence."""

    model_config = ConfigDict(extra="forbid")


class RasterImage(Wire):
    """A raster file that the server reads itself; `window` in its pixels or `extent` in its CRS, else all of it."""

    kind: Literal["raster"] = "raster"
    path: str
    window: tuple[int, int, int, int] | None = Field(None, description="col, row, width, height in pixels")
    extent: tuple[float, float, float, float] | None = Field(None, description="xmin, ymin, xmax, ymax in its CRS")
    bands: tuple[int, int, int] | None = Field(None, description="1-based red, green, blue; null: chosen")
    stretch: str = Field("auto", description="auto, none or percentiles")
    date: str | None = Field(None, description="ISO 8601")


class PixelImage(Wire):
    """Raw pixels, row-major, in a file or a block of shared memory of this machine."""

    kind: Literal["pixels"] = "pixels"
    shape: tuple[int, int, int] = Field(description="height, width, bands (3: RGB, 4: RGB and alpha)")
    file: str | None = None
    shared_memory: str | None = None
    dtype: str = Field("uint8", description="numpy's name of the type")
    affine: Numbers6 = Field((1.0, 0.0, 0.0, 0.0, 1.0, 0.0), description="x = a*col + b*row + c, y = d*col + e*row + f")
    crs: str | None = None
    stretch: str = "auto"
    date: str | None = None
    source: str | None = None
    origin: tuple[int, int] = Field((0, 0), description="column and row of the source where the pixels begin")
    asked: tuple[int, int, int, int] | None = Field(
        None, description="col, row, width, height of the part that the job is about; the rest is shown around it"
    )
    metres: tuple[float, float] | None = Field(None, description="sides of a pixel on the ground, along row and column")


class UploadImage(Wire):
    """Pixels sent before with POST /images."""

    kind: Literal["upload"] = "upload"
    id: str
    date: str | None = None


Image = Annotated[Union[RasterImage, PixelImage, UploadImage], Field(discriminator="kind")]


class Options(Wire):
    """How to do it: side of a tile in pixels (0: the model's own, -1: the picture whole), limits, seed, how masks
    become polygons, from which probability on a cell of a mask is filled; what a detection draws, how often a question
    may look closer, how many calls of the model a search may take (0: all), the folder of a model that draws polygons
    in boxes; of regions, what is said before each question, and whether a label comes with its reason; of two dates,
    whether the second is given the colours of the first, and whether it is put back where it lies off."""

    tile: int = 0
    max_tiles: int = 400
    grammar: bool = True
    seed: int = 0
    outline: Literal["cells", "smooth"] = "cells"
    threshold: Annotated[float, Field(gt=0, lt=1)] = 0.5
    shape: Literal["oriented", "box"] = "oriented"
    enlarge: bool = False
    hops: Annotated[int, Field(ge=0, le=MOST_HOPS)] = 0
    budget: Annotated[int, Field(ge=0)] = 0
    segmenter: str = ""
    context: Annotated[str, Field(max_length=LONGEST_CONTEXT)] = ""
    reason: bool = False
    match: Literal["none", "histogram", "linear"] = "none"
    align: bool = False


class Region(Wire):
    """A Polygon, MultiPolygon or Point in the scene's CRS that is asked about by itself."""

    id: str
    geometry: Geometry


class Whole(Wire):
    """That a scene is worked on as a whole, into a GeoPackage on the server's machine, tile by tile: whether a run goes
    on with what is there, files made of the finished result, which tiles are looked at, metres a pixel (0: the
    source's), what is done with outlines, and whether ground belongs to one class alone."""

    output: Annotated[str, Field(min_length=1)]
    resume: bool = False
    also: list[str] = []
    sample: str = ""
    resolution: Annotated[float, Field(ge=0)] = 0.0
    finish: Literal["", "simple", "smooth", "square"] = ""
    exclusive: bool = False


class SceneReport(Wire):
    """What a run over a whole scene came to; everything is in the file `output`."""

    output: str
    tiles: dict[str, int]
    features: int
    warnings: list[str]
    complete: bool
    seconds: float = 0.0
    files: list[str] = []
    estimate: dict[str, Any] = {}


class Request(Wire):
    """One job: one picture, or before and after for `change`."""

    task: Task
    prompt: str = Field(json_schema_extra={"maxLength": LONGEST_PROMPT})
    images: list[Image] = Field(min_length=1, max_length=2)
    model: str = "nano"
    device: str = "cpu"
    precision: str = "auto"
    options: Options = Options()
    regions: list[Region] = Field([], max_length=MOST_REGIONS, description="asked about one by one")
    region: dict[str, Any] | None = Field(
        None, description="GeoJSON (multi)polygon in the scene's CRS; nothing outside is looked at"
    )
    whole: Whole | None = Field(None, description="a file is made instead of an answer")
    id: str = Field("", max_length=64, pattern=r"^[A-Za-z0-9_.-]*$", description="chosen by the caller, or empty")
    protocol: int = PROTOCOL


class Feature(Wire):
    """A geometry in the scene's CRS and what the model said of it."""

    geometry: Geometry
    label: str
    confidence: float | None = None
    confidence_method: str = ""
    tile: int = -1
    raw: str = ""
    quality: str = "exact"
    before: str | None = None
    after: str | None = None
    note: str = ""
    change: str = Field("", description="appeared or vanished, of a change whose direction is known")


class TextAnswer(Wire):
    """An answer in words; of a region with its id, and with the reason for a label."""

    text: str
    prompt: str
    confidence: float | None = None
    confidence_method: str = ""
    tile: int = -1
    raw: str = ""
    quality: str = "exact"
    region: str = ""
    note: str = ""


class Coverage(Wire):
    """A part of the scene, how many scene pixels a seen pixel had there, and whether the task was done there."""

    geometry: Geometry
    scale: float
    presence: float | None = None
    searched: bool = False


class AdapterTag(Wire):
    """Which adapter a model has: its name, its file's SHA-256, the class that was learned."""

    name: str
    sha256: str
    label: str


class Provenance(Wire):
    """Everything needed to repeat the run."""

    task: str
    prompt: str
    model: str
    weights_hash: str
    model_prompts: list[str]
    precision: str
    device: str
    engine: str
    grid: dict[str, Any]
    tiles: list[tuple[int, int, int, int]]
    images: list[dict[str, Any]]
    options: dict[str, Any]
    versions: dict[str, str]
    started: str
    finished: str
    seconds: dict[str, float]
    segmenter: str = ""
    calls: int = 0
    served: str = Field("", description="what a server calls the model that it answered with")
    expected_recall: float | None = Field(None, description="share of what all tiles would show that a search found")
    pair: dict[str, Any] = Field({}, description="two dates: their residual shift, whether aligned, how matched")
    adapter: AdapterTag | None = Field(None, description="what the model had learned since, null without")


class Answer(Wire):
    """What a job gives back; `complete` is false when it was stopped on the way."""

    features: list[Feature]
    texts: list[TextAnswer]
    warnings: list[str]
    footprint: Geometry
    provenance: Provenance
    complete: bool = True
    coverage: list[Coverage] = []


class Failed(Wire):
    """The job failed: code 2, the request is at fault; code 3, the model or the server is."""

    code: int
    message: str


class ModelInfo(Wire):
    """What is shown of a model; `size` in bytes on disk, an empty hash is not known."""

    id: str
    family: str
    title: str
    weights_hash: str
    size: int
    precision: str
    device: str
    licence: str
    engine: str
    served: str = Field("", description="what a server calls the model that it answered with")
    adapter: AdapterTag | None = Field(None, description="the hash is then that of the weights below it")


class Profile(Wire):
    """What a model can do: tasks, tile side and longest whole picture in pixels, known labels and examples by task."""

    name: str
    family: str
    tasks: list[str]
    tile: int
    whole_up_to: int
    cells: int
    box_scale: int
    labels: dict[str, list[str]]
    examples: dict[str, list[str]]
    synonyms: dict[str, str] = Field({}, description="other words and the label each is understood as")
    nothing: str = Field("", description="what the model writes where there are no boxes")
    task_tiles: dict[str, tuple[int, int]] = Field({}, description="tile side and longest whole picture by task")
    box_form: str = Field("brackets", description="how boxes are written: brackets, lines or json")
    box_frame: str = Field("relative", description="relative: 0 to box_scale; seen: pixels of the picture as seen")
    hops: int = Field(0, description="how often a question may look closer")
    presence: bool = Field(False, description="whether it says if there is something in a picture at all")
    shapes: list[str] = Field(["oriented", "box"], description="what it was taught to draw round an object")
    metres: dict[str, tuple[float, float]] = Field({}, description="metres a pixel had in what it was taught, by task")
    pairs: list[str] = Field(["change"], description="tasks that it was taught with two dates")
    identify: str = Field("question", description="the task with which it says best what a thing is")
    example_metres: dict[str, tuple[float, float]] = Field({}, description="as metres, of single examples")
    temperature: dict[str, float] = Field({}, description="what a task's confidences were calibrated with")


class ModelQuestion(Wire):
    """A model's id or the path of its folder on the server's machine, and how it is to be loaded."""

    model: str
    device: str = "auto"
    precision: str = "auto"


class MemoryPlan(Wire):
    """What loading takes, in bytes of the device's memory; `free` is null where nobody can tell."""

    device: str
    precision: str
    needed: int
    free: int | None
    note: str = Field("", description="what else there is to know of it, as sentences")


class ModelChoice(Wire):
    """A model as it would be loaded: what can be chosen beside auto, the memory, and a sentence where it cannot be;
    `loaded` where it is in memory already; how many tiles are looked at one by one where nobody asks for more."""

    info: ModelInfo
    profile: Profile
    devices: tuple[str, ...] = ("cpu",)
    precisions: tuple[str, ...] = ("float32",)
    plan: MemoryPlan | None = None
    problem: str = ""
    loaded: bool = False
    most_tiles: int = 400


class JobState(Wire):
    """How a job stands. `position` counts the jobs before it in the queue, `length` all that wait."""

    id: str
    state: State
    task: str
    model: str
    position: int
    length: int
    events: int = Field(description="number of the last event")
    answer: Answer | None = None
    scene: SceneReport | None = Field(None, description="of a whole scene, once it has ended")
    problem: Failed | None = None


class ListedJob(Wire):
    """A job that the server knows."""

    id: str
    state: State
    task: str
    model: str
    prompt: str
    output: str | None = Field(description="file of a whole scene")
    events: int = Field(description="number of the last event")
    started: str | None = Field(description="when its work began, ISO 8601")


class Jobs(Wire):
    """All jobs that the server knows, newest first."""

    jobs: list[ListedJob]


class Stay(Wire):
    """Whether the server goes on without its parent until its jobs are done."""

    stays: bool


class QueueState(Wire):
    """Jobs that run and wait, and how many may wait."""

    running: int
    waiting: int
    limit: int


class Health(Wire):
    """The server is there."""

    status: Literal["ok"] = "ok"
    version: str
    protocol: int
    pid: int
    queue: QueueState
    model: str | None = Field(None, description="the loaded model")
    stays: bool = Field(False, description="whether it goes on without its parent until its jobs are done")


class UploadedImage(Wire):
    """An upload is kept until the server ends or newer ones need the room."""

    id: str
    bytes: int


class Problem(Wire):
    """One sentence that says what happened and what to do; `code` as in Failed."""

    code: int
    message: str


def problems(*codes: int) -> dict[int | str, dict[str, Any]]:
    """The failures of a route for the OpenAPI file."""
    return {code: {"model": Problem} for code in (401, *codes)}
