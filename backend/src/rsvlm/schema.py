"""Request, answer, feature and event: the only types that cross a process boundary.

Plain data classes of the standard library, so the starter, the server, the command line and the plugin's
tests all speak the same words. `to_json` makes plain dicts; `request_reading.py` is the only way in. `server/` wraps
the same fields in pydantic for its OpenAPI file.

Coordinates: geometries are GeoJSON-like dicts in the scene's CRS (where a raster file has no place: its pixels, row r
at y = -r, as GIS programs draw it). Dates are ISO 8601 strings.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field
from typing import Any, Union

from .errors import BadInput
from .imagery.grid import IDENTITY, Affine, Extent

PROTOCOL = 1
TASKS = ("segment", "ground", "detect", "change", "caption", "question", "classify", "label")
LONGEST_PROMPT = 2000
LONGEST_CONTEXT = 500
MOST_REGIONS = 5000
OUTLINES = ("cells", "smooth")
MOST_HOPS = 3
SHAPES = ("oriented", "box")
MATCHES = ("none", "histogram", "linear")
FINISHES = ("", "simple", "smooth", "square")


@dataclass(frozen=True)
class RasterImage:
    """A raster file, read by the model process itself: path and a part of it.

    `window` is (col, row, width, height) in pixels of the file, `extent` is (xmin, ymin, xmax, ymax) in the
    file's CRS; neither means the whole file. `bands` are three 1-based numbers (red, green, blue), None lets the
    reader choose. `stretch` is how values become 0-255: "auto" (8-bit as they are, else percentiles), "none",
    "percentiles".
    """

    path: str
    window: tuple[int, int, int, int] | None = None
    extent: Extent | None = None
    bands: tuple[int, int, int] | None = None
    stretch: str = "auto"
    date: str | None = None
    kind: str = "raster"


@dataclass(frozen=True)
class PixelImage:
    """Pixels that exist already: a raw block of bytes, row-major, `shape` = (height, width, bands).

    `file` names a file with exactly those bytes, or `shared_memory` names a block of shared memory. `bands` is 3
    (RGB) or 4 (RGB + alpha, alpha 0 = no data). `dtype` is a numpy name; anything but uint8 is stretched.

    `origin` is where the block begins in its source (col, row), `asked` the part of the block that the job is about
    (col, row, width, height; None: all): what lies around it is only shown, so that tiles lie alike on the same ground.
    `metres` are the lengths on the ground of a pixel's side along a row and along a column (None: not known).
    """

    shape: tuple[int, int, int]
    file: str | None = None
    shared_memory: str | None = None
    dtype: str = "uint8"
    affine: Affine = IDENTITY
    crs: str | None = None
    stretch: str = "auto"
    date: str | None = None
    source: str | None = None
    origin: tuple[int, int] = (0, 0)
    asked: tuple[int, int, int, int] | None = None
    metres: tuple[float, float] | None = None
    kind: str = "pixels"


@dataclass(frozen=True)
class UploadImage:
    """Pixels sent to the server before with `POST /images`; `id` is what that call returned."""

    id: str
    date: str | None = None
    kind: str = "upload"


Image = Union[RasterImage, PixelImage, UploadImage]


@dataclass(frozen=True)
class Options:
    """How to do it. `tile` is the side of a tile in pixels: 0 lets the profile choose, -1 takes the picture whole.

    `max_tiles` refuses scenes that would take longer than the person expects. `grammar` off decodes without
    constraint (for measuring only). `outline` is how masks become polygons: along their "cells", or as a "smooth"
    contour of the cells' probabilities. `threshold` is the probability from which a cell is taken as filled; at 0.5 and
    with cells that is what the model wrote.

    `shape` is what a detection draws round an object: a rectangle turned with it, or a box along the picture's sides.
    `enlarge` shows tiles at the largest size that the model was trained on. `hops` is how often a question may look
    closer at a place of its own choice. `budget` is how many calls of the model a search may take: it looks first
    where something is probable; 0 looks at every tile. `segmenter` is the folder of a model that draws the polygons
    in found boxes ("": none). `context` is a sentence for the model that goes before what is asked of each region, and
    `reason` lets it say in a sentence why it gave a label.
    `match` gives the second of two dates the colours of the first: by their "histogram", or by a "linear" table through
    the ground that changed least. `align` puts the second back by what it lies off the first.
    """

    tile: int = 0
    max_tiles: int = 400
    grammar: bool = True
    seed: int = 0
    outline: str = "cells"
    threshold: float = 0.5
    shape: str = "oriented"
    enlarge: bool = False
    hops: int = 0
    budget: int = 0
    segmenter: str = ""
    context: str = ""
    reason: bool = False
    match: str = "none"
    align: bool = False

    def __post_init__(self) -> None:
        if self.outline not in OUTLINES:
            raise BadInput(f"The outline '{self.outline}' is not known; use {' or '.join(OUTLINES)}.")
        if not 0 < self.threshold < 1:
            raise BadInput(f"The threshold is {self.threshold}; use a probability between 0 and 1.")
        if self.shape not in SHAPES:
            raise BadInput(f"The shape '{self.shape}' is not known; use {' or '.join(SHAPES)}.")
        if not 0 <= self.hops <= MOST_HOPS:
            raise BadInput(f"A question cannot look closer {self.hops} times; use 0 to {MOST_HOPS}.")
        if self.budget < 0:
            raise BadInput(f"A search cannot take {self.budget} calls of the model; use 0 for every tile.")
        if self.match not in MATCHES:
            raise BadInput(f"The match '{self.match}' is not known; use {', '.join(MATCHES)}.")
        if len(self.context) > LONGEST_CONTEXT:
            raise BadInput(f"The context has {len(self.context)} characters; shorten it to {LONGEST_CONTEXT} at most.")


@dataclass(frozen=True)
class Region:
    """A place that is asked about by itself: a Polygon, MultiPolygon or Point in the scene's CRS, and the caller's own
    name for it."""

    id: str
    geometry: dict[str, Any]


@dataclass(frozen=True)
class Whole:
    """That a scene is worked on as a whole, however large: what is found is kept in a file, tile by tile.

    `output` is that GeoPackage; with `resume` a run goes on with what is in it. `also` are files that are made of the
    finished result, their format by the ending of their names. `sample` chooses the tiles that are looked at ("": all;
    see `scenes/sampling.py`). `resolution` is the side of a pixel that the model sees, in metres, where that is coarser
    than the source's (0: the source's).
    `finish` is what is done with the outlines of what was found: "simple" (fewer points, borders that two classes share
    stay shared), "smooth" (land cover), "square" (buildings) or nothing. With `exclusive`, ground belongs to the class
    that is most probable there and to no other.
    """

    output: str
    resume: bool = False
    also: tuple[str, ...] = ()
    sample: str = ""
    resolution: float = 0.0
    finish: str = ""
    exclusive: bool = False

    def __post_init__(self) -> None:
        if not self.output:
            raise BadInput("A whole scene is kept in a file while it is worked on; name a GeoPackage as its output.")
        if self.finish not in FINISHES:
            known = ", ".join(name for name in FINISHES if name)
            raise BadInput(f"The finish '{self.finish}' is not known; use {known}, or none.")
        if not 0 <= self.resolution < math.inf:
            raise BadInput(f"The resolution is {self.resolution}; use metres, or 0 for the source's own.")


@dataclass(frozen=True)
class SceneReport:
    """What a run over a whole scene came to, all of which is in the file `output`.

    `tiles` counts tiles by their state, `features` what was found; `complete` is False where tiles failed or the run
    was stopped. `files` are those that were asked for beside it. `estimate` is what a sample tells of the whole, as
    `scenes/estimate.py` has it (empty: every tile was looked at).
    """

    output: str
    tiles: dict[str, int]
    features: int
    warnings: tuple[str, ...]
    complete: bool
    seconds: float = 0.0
    files: tuple[str, ...] = ()
    estimate: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    """One job. `images` holds one picture, or before and after for `change`.

    `prompt` is what the person typed; several labels may be separated by `;`. `regions` are what `label` chooses a
    class for, and what a `question` is asked of one by one instead of the scene as a whole.

    `region` is a GeoJSON-like Polygon or MultiPolygon in the scene's CRS, on its side of the antimeridian: nothing
    outside of it is looked at. `whole` (None: a scene that fits into an answer) asks for a file instead of an answer.
    """

    task: str
    prompt: str
    images: tuple[Image, ...]
    model: str = "nano"
    device: str = "cpu"
    precision: str = "auto"
    options: Options = field(default_factory=Options)
    regions: tuple[Region, ...] = ()
    region: dict[str, Any] | None = None
    whole: Whole | None = None
    id: str = ""
    protocol: int = PROTOCOL


@dataclass(frozen=True)
class Feature:
    """A geometry on the map and what the model said of it.

    `confidence` is 0-1 or None; `confidence_method` names how it was made. `tile` counts from 0 in the plan's
    order; -1 where a feature spans tiles. `raw` is the model's own text it came from. `quality` is "exact" or names
    the repair. `before`/`after` are dates of a change, `change` is "appeared" or "vanished" where that is known.
    `note` is more to read: a hop's question and answer, say.
    """

    geometry: dict[str, Any]
    label: str
    confidence: float | None = None
    confidence_method: str = ""
    tile: int = -1
    raw: str = ""
    quality: str = "exact"
    before: str | None = None
    after: str | None = None
    note: str = ""
    change: str = ""


@dataclass(frozen=True)
class TextAnswer:
    """An answer in words (caption, question, classify), one per prompt and tile, or one per region.

    `quality` is "exact" or names what was repaired in the model's `raw` text; of a region it may also say why there is
    no answer ("outside", "no data", "unreadable"). `region` is the id of a region and `tile` then its index; `note` is
    the reason for a label, "" where none is known.
    """

    text: str
    prompt: str
    confidence: float | None = None
    confidence_method: str = ""
    tile: int = -1
    raw: str = ""
    quality: str = "exact"
    region: str = ""
    note: str = ""


@dataclass(frozen=True)
class Coverage:
    """A part of the scene and how closely it was looked at.

    `scale` is how many scene pixels, side by side, one pixel of what the model saw had (1: every detail). `presence` is
    the probability, 0-1, that there is something to find, None where that was not asked. `searched` says whether the
    task itself was done there.
    """

    geometry: dict[str, Any]
    scale: float
    presence: float | None = None
    searched: bool = False


@dataclass(frozen=True)
class Provenance:
    """Everything needed to repeat the run and to trust a polygon.

    `grid` is the scene's grid as a dict (crs, affine, width, height); `tiles` the windows that were looked at
    (col, row, width, height in scene pixels). `seconds` by stage: read, model, features, total. `segmenter` names the
    model that drew polygons in found boxes, with its weights' hash ("": none). `calls` is how often the model was
    asked. `expected_recall` is the share, 0-1, of what all tiles would show that a search is expected to have found,
    None where every tile was looked at. `served` is what a server calls the model that it answered with ("": it ran on
    this machine). `pair` tells of two dates: their residual `shift` (None: cannot be told), if `aligned`, and `match`.
    `adapter` is what the model had learned since (`name`, `sha256` of its file, `label`), None without.
    """

    task: str
    prompt: str
    model: str
    weights_hash: str
    model_prompts: tuple[str, ...]
    precision: str
    device: str
    engine: str
    grid: dict[str, Any]
    tiles: tuple[tuple[int, int, int, int], ...]
    images: tuple[dict[str, Any], ...]
    options: dict[str, Any]
    versions: dict[str, str]
    started: str
    finished: str
    seconds: dict[str, float]
    segmenter: str = ""
    calls: int = 0
    served: str = ""
    expected_recall: float | None = None
    pair: dict[str, Any] = field(default_factory=dict)
    adapter: dict[str, str] | None = None


@dataclass(frozen=True)
class Answer:
    """What a job gives back. `complete` is False when it was stopped and only some tiles were done.

    `footprint` is a GeoJSON-like polygon of what was searched, written also when nothing was found. `coverage` tells
    how closely each part was looked at, where that differs.
    """

    features: tuple[Feature, ...]
    texts: tuple[TextAnswer, ...]
    warnings: tuple[str, ...]
    footprint: dict[str, Any]
    provenance: Provenance
    complete: bool = True
    coverage: tuple[Coverage, ...] = ()


@dataclass(frozen=True)
class Event:
    """One step of a job, in order. `kind` decides which keys `data` has:

    | kind | data |
    |---|---|
    | queued | position (0 = next), length |
    | loading | share 0-1, model; at the end self_test; where known device, precision, needed, free, note (MemoryPlan) |
    | started | tiles, grid (dict), model |
    | tile | index, total, features (list), texts (list), seconds |
    | warning | message |
    | finished | answer (dict of Answer) |
    | stopped | answer (dict of Answer, complete false) or None |
    | failed | code (2 or 3), message |
    | heartbeat | nothing |

    Of a whole scene there is no `tile` event but, twice a second at most, `scene` (done, total, states by name,
    features, seconds_left or None), and the last event has `scene` (dict of SceneReport, or None) instead of `answer`.
    """

    seq: int
    job: str
    kind: str
    data: dict[str, Any]


LAST_EVENTS = ("finished", "stopped", "failed")


def to_json(value: Any) -> Any:
    """A data class of this module as plain dicts and lists, ready for `json.dumps`."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(k): to_json(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(v) for v in value]
    return value
