"""The events of a job as pydantic models; `schema.Event` has the same kinds and keys."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Union

from pydantic import Field

from .wire import Answer, Failed, Feature, SceneReport, TextAnswer, Wire


class Queued(Wire):
    """The job waits: `position` 0 is next, `length` jobs wait in all."""

    position: int
    length: int


class SelfTest(Wire):
    """What a model saw in a known picture right after it was loaded: shares of its pond and of the land around it that
    were called `label`; `said` is what it wrote."""

    passed: bool
    label: str
    share: float
    beside: float
    seconds: float
    said: str


class Loading(Wire):
    """The model is being loaded; `share` goes from 0 to 1. The rest says what that takes, as in MemoryPlan; the last
    one may have a self-test."""

    share: float
    model: str
    device: str = ""
    precision: str = ""
    needed: int | None = None
    free: int | None = None
    note: str = ""
    self_test: SelfTest | None = None


class Started(Wire):
    """The plan: how many tiles, on which grid."""

    tiles: int
    grid: dict[str, Any]
    model: str


class TileDone(Wire):
    """A tile is done; its features may still be joined with those of its neighbours in the answer."""

    index: int
    total: int
    features: list[Feature]
    texts: list[TextAnswer]
    seconds: float


class SceneDone(Wire):
    """How far a whole scene is: tiles done of all, tiles by state, features in its file, seconds it still takes."""

    done: int
    total: int
    states: dict[str, int]
    features: int
    seconds_left: float | None


class Warned(Wire):
    """A sentence for the person."""

    message: str


class Finished(Wire):
    """The job is done."""

    answer: Answer


class Halted(Wire):
    """The job was stopped; `answer` holds what was done, null where nothing was."""

    answer: Answer | None


class SceneFinished(Wire):
    """A whole scene is done."""

    scene: SceneReport


class SceneHalted(Wire):
    """A whole scene was stopped; what was done is in its file."""

    scene: SceneReport | None


class Empty(Wire):
    """No data."""


class _Event(Wire):
    seq: int
    job: str


class QueuedEvent(_Event):
    kind: Literal["queued"]
    data: Queued


class LoadingEvent(_Event):
    kind: Literal["loading"]
    data: Loading


class StartedEvent(_Event):
    kind: Literal["started"]
    data: Started


class TileEvent(_Event):
    kind: Literal["tile"]
    data: TileDone


class SceneEvent(_Event):
    kind: Literal["scene"]
    data: SceneDone


class WarningEvent(_Event):
    kind: Literal["warning"]
    data: Warned


class FinishedEvent(_Event):
    kind: Literal["finished"]
    data: Union[Finished, SceneFinished]


class StoppedEvent(_Event):
    kind: Literal["stopped"]
    data: Union[Halted, SceneHalted]


class FailedEvent(_Event):
    kind: Literal["failed"]
    data: Failed


class HeartbeatEvent(_Event):
    """Sent at least every 10 s so that silence means death. It repeats the last `seq`."""

    kind: Literal["heartbeat"]
    data: Empty


Event = Annotated[
    Union[
        QueuedEvent,
        LoadingEvent,
        StartedEvent,
        TileEvent,
        SceneEvent,
        WarningEvent,
        FinishedEvent,
        StoppedEvent,
        FailedEvent,
        HeartbeatEvent,
    ],
    Field(discriminator="kind"),
]
