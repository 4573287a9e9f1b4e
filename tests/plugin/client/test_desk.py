"""Every job gets its events in order and ends exactly once."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest

from rsvlm_qgis.client.desk import JobDesk
from rsvlm_qgis.client.errors import EngineDied
from rsvlm_qgis.client.events import JobEvent, parse


@pytest.fixture
def heard() -> list[JobEvent]:
    return []


@pytest.fixture
def desk(heard: list[JobEvent]) -> JobDesk:
    desk = JobDesk()
    desk.open("a", heard.append)
    return desk


def kinds(heard: list[JobEvent]) -> list[str]:
    return [event.kind for event in heard]


def test_an_event_that_comes_twice_is_told_once(desk: JobDesk, heard: list[JobEvent]) -> None:
    for seq in (1, 2, 2, 1, 3):
        desk.deliver(JobEvent(seq, "a", "tile", {}))
    assert [event.seq for event in heard] == [1, 2, 3]


def test_heartbeats_and_events_of_unknown_jobs_are_not_passed_on(desk: JobDesk, heard: list[JobEvent]) -> None:
    desk.deliver(JobEvent(1, "a", "heartbeat", {}))
    desk.deliver(JobEvent(1, "b", "tile", {}))
    assert heard == []


def test_nothing_comes_after_the_last_event(desk: JobDesk, heard: list[JobEvent]) -> None:
    desk.deliver(JobEvent(1, "a", "finished", {"answer": None}))
    desk.deliver(JobEvent(2, "a", "tile", {}))
    desk.fail("a", "too late")
    desk.stopped("a")
    desk.fail_all("too late")
    desk.note("a", "too late")
    assert kinds(heard) == ["finished"]
    assert desk.empty


def test_many_who_end_a_job_at_once_end_it_once(heard: list[JobEvent]) -> None:
    for _ in range(50):
        desk = JobDesk()
        heard.clear()
        desk.open("a", heard.append)
        ends = [partial(desk.fail, "a", "x"), partial(desk.stopped, "a"), partial(desk.fail_all, "y")]
        threads = [threading.Thread(target=end) for end in ends * 2]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(heard) == 1


def test_what_is_to_be_done_at_the_end_is_done_before_the_end_is_told(desk: JobDesk) -> None:
    order: list[str] = []
    desk.open("b", lambda event: order.append(event.kind))
    desk.on_end("b", lambda: order.append("cleaned"))
    desk.fail("b", "x")
    desk.on_end("b", lambda: order.append("cleaned at once"))
    assert order == ["cleaned", "failed", "cleaned at once"]


def test_a_listener_that_fails_does_not_take_others_with_it(desk: JobDesk, heard: list[JobEvent]) -> None:
    def fails(_: JobEvent) -> None:
        raise RuntimeError("the listener's fault")

    desk.open("b", fails)
    desk.fail_all("The engine is gone.")
    assert kinds(heard) == ["failed"]


def test_what_the_client_notices_is_a_warning_and_in_the_answer(desk: JobDesk, heard: list[JobEvent]) -> None:
    desk.note("a", "first")
    desk.record("a", ({"path": "a.tif"},))
    answer = {"warnings": ["second"], "provenance": {"images": [{"kind": "pixels", "limits": [[0, 9]]}], "task": "x"}}
    desk.deliver(JobEvent(1, "a", "started", {}))
    desk.deliver(JobEvent(2, "a", "finished", {"answer": answer}))
    assert [event.seq for event in heard] == [1, 2, 3]
    assert heard[0].data == {"message": "first"}
    told = heard[-1].data["answer"]
    assert told["warnings"] == ["first", "second"]
    assert told["provenance"] == {"images": [{"path": "a.tif", "limits": [[0, 9]]}], "task": "x"}


@pytest.mark.parametrize(
    "rubbish",
    [
        None,
        [],
        "finished",
        {},
        {"seq": "1", "job": "a", "kind": "tile", "data": {}},
        {"seq": 1, "job": 7, "kind": "tile", "data": {}},
        {"seq": 1, "job": "a", "kind": "party", "data": {}},
        {"seq": 1, "job": "a", "kind": ["tile"], "data": {}},
        {"seq": 1, "job": "a", "kind": "tile", "data": None},
    ],
)
def test_rubbish_is_told_from_events(rubbish: Any) -> None:
    with pytest.raises(EngineDied):
        parse(rubbish)
