"""How far a whole scene is comes seldom enough to be cheap and often enough to be watched."""

from __future__ import annotations

from typing import Any

import pytest
from rsvlm.scenes import progress
from rsvlm.scenes.progress import Progress
from rsvlm.schema import SceneReport


class Time:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    clock = Time()
    monkeypatch.setattr(progress, "time", clock)
    return clock


@pytest.fixture
def told() -> list[tuple[str, dict[str, Any]]]:
    return []


@pytest.fixture
def begun(clock: Time, told: list[tuple[str, dict[str, Any]]]) -> Progress:
    """A scene of 100 tiles, 20 of which were done by an earlier run."""
    hearing = Progress(lambda kind, data: told.append((kind, data)), "nano")
    states = {"to do": 75, "done": 20, "outside the region": 5}
    hearing.hear("started", {"tiles": 100, "grid": {"width": 7}, "states": states})
    return hearing


def work(hearing: Progress, clock: Time, tiles: int, seconds: float, state: str = "done") -> None:
    for _ in range(tiles):
        clock.now += seconds
        hearing.hear("tile", {"index": 0, "total": 100, "state": state, "reason": "", "seconds": seconds})
        hearing.hear("merged", {"features": 3})


def scenes(told: list[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
    return [data for kind, data in told if kind == "scene"]


def test_it_begins_with_the_plan_and_what_is_done_of_it(begun: Progress, told: list[tuple[str, Any]]) -> None:
    assert told[0] == ("started", {"tiles": 100, "grid": {"width": 7}, "model": "nano"})
    (first,) = scenes(told)
    assert (first["done"], first["total"], first["features"], first["seconds_left"]) == (25, 100, 0, None)


def test_it_tells_twice_a_second_at_most(begun: Progress, clock: Time, told: list[tuple[str, Any]]) -> None:
    work(begun, clock, 48, 0.125)
    assert len(scenes(told)) - 1 == 6 / 0.5
    assert scenes(told)[-1]["features"] == 3


def test_what_is_left_comes_from_the_pace_of_this_run(
    begun: Progress, clock: Time, told: list[tuple[str, Any]]
) -> None:
    work(begun, clock, 1, 1.0)
    assert scenes(told)[-1]["seconds_left"] is None, "one tile tells nothing yet"
    work(begun, clock, 9, 1.0)
    last = scenes(told)[-1]
    assert last["done"] == 35 and last["seconds_left"] == pytest.approx(65.0)


def test_the_last_tells_where_it_ended(begun: Progress, clock: Time, told: list[tuple[str, Any]]) -> None:
    work(begun, clock, 75, 0.001, "failed")
    begun.end(SceneReport("a.gpkg", {"done": 20, "outside the region": 5, "failed": 75}, 8, (), False))
    last = scenes(told)[-1]
    assert (last["done"], last["total"], last["features"], last["seconds_left"]) == (100, 100, 8, 0.0)
    assert last["states"]["failed"] == 75


def test_stopped_it_knows_what_was_done(begun: Progress, clock: Time) -> None:
    work(begun, clock, 30, 0.1)
    report = begun.so_far("a.gpkg")
    assert report == SceneReport("a.gpkg", {"to do": 45, "done": 50, "outside the region": 5}, 3, (), False)
