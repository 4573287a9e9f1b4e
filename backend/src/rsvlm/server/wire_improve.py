"""The bodies and events of learning from what was reviewed (docs/adapters.md)."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from pydantic import Field

from .wire import Failed, Geometry, Wire
from .wire_events import FailedEvent, HeartbeatEvent, _Event
from .wire_models import AdapterCard


class Lesson(Wire):
    """What to learn from and how it is to be called."""

    files: list[str] = Field(description="exported training data on the server's machine, full paths")
    name: str = Field(description="of the adapter to be; its model is nano+NAME")
    label: str = Field("", description="class to learn, empty: the only one that was reviewed")
    minutes: float = Field(10.0, gt=0, le=600, description="of one core for learning at most; examinations come on top")
    licence: str = Field("not stated", max_length=300, description="of the adapter, for its card")
    model: str = Field("nano", description="the small model")


class Progress(Wire):
    """How far it is: `done` of `total` in a stage; `memory` is the most bytes the process has taken."""

    stage: Literal["read", "examine", "look", "see", "learn", "examine again"]
    done: int
    total: int
    seconds_left: float | None
    memory: int | None


class ComparedTile(Wire):
    """A tile held out: what was said to be of the class before and after, and what a person said, in its CRS."""

    crs: str = Field(description="empty: columns, and rows counted downwards as negative y")
    extent: tuple[float, float, float, float]
    outline: Geometry
    before: Geometry
    after: Geometry
    reviewed: Geometry
    unknown: Geometry = Field(description="what nobody reviewed and what does not count")
    iou_before: float | None
    iou_after: float | None


class Improved(Wire):
    """What came of it."""

    path: str = Field(description="of the adapter, which is not kept yet")
    adapter: AdapterCard
    unread: list[str] = Field(description="sentences on what could not be read")
    memory: int | None
    seconds: float
    comparison: list[ComparedTile]


class ImproveState(Wire):
    """How a learning stands."""

    id: str
    state: Literal["running", "finished", "stopped", "failed"]
    name: str
    label: str
    model: str
    minutes: float
    events: int
    progress: Progress | None
    kept: str = Field(description="id of the adapted model once it is kept, else empty")
    result: Improved | None
    problem: Failed | None


class Improvements(Wire):
    """Those that this server knows, newest first."""

    improvements: list[ImproveState]


class Keep(Wire):
    """How the adapter is to be called: empty, as was asked for."""

    name: str = ""
    replace: bool = Field(False, description="in place of one of that name")


class ImproveEvent(_Event):
    """How far it is."""

    kind: Literal["improve"]
    data: Progress


class _Result(Wire):
    improvement: Improved


class _Nothing(Wire):
    improvement: None


class ImprovedEvent(_Event):
    """It has learned."""

    kind: Literal["finished"]
    data: _Result


class StoppedImproveEvent(_Event):
    """It was stopped, and nothing is left of it."""

    kind: Literal["stopped"]
    data: _Nothing


AnyImproveEvent = Annotated[
    Union[ImproveEvent, ImprovedEvent, StoppedImproveEvent, FailedEvent, HeartbeatEvent], Field(discriminator="kind")
]
