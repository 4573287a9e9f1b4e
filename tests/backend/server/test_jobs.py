"""Jobs over HTTP: the queue, the events, the end."""

from __future__ import annotations

import threading
import time
from itertools import islice

import pytest
from pydantic import TypeAdapter
from rsvlm.server import wire, wire_events
from rsvlm.server.events import HEARTBEAT_SECONDS

from .conftest import Server, Start, patience, request

EVENT = TypeAdapter(wire_events.Event)


def test_a_job_tells_its_steps_in_order(server: Server) -> None:
    events = list(server.events(server.submit("tiles 3")))
    assert [event["kind"] for event in events] == ["queued", "loading", "started", "tile", "tile", "tile", "finished"]
    assert [event["seq"] for event in events] == list(range(1, 8))
    assert len(events[-1]["data"]["answer"]["features"]) == 3
    for event in events:
        EVENT.validate_python(event)


def test_the_callers_id_is_kept_and_may_be_used_once(server: Server) -> None:
    assert server.submit("tiles 1", id="mine-1") == "mine-1"
    again = server.ask("POST", "/jobs", request("tiles 1", id="mine-1"))
    assert again.status == 409
    assert "mine-1" in again.json["message"]


def test_a_stream_can_be_taken_up_again_after_the_last_event_that_came(server: Server) -> None:
    job = server.submit("tiles 4")
    first = list(islice(server.events(job), 3))
    rest = list(server.events(job, after=first[-1]["seq"]))
    assert [event["seq"] for event in rest] == list(range(4, 9))
    assert list(server.events(job, after=8)) == []


def test_several_may_listen_to_one_job(server: Server) -> None:
    job = server.submit("tiles 5")
    heard: list[list[int]] = []
    threads = [threading.Thread(target=lambda: heard.append([e["seq"] for e in server.events(job)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert heard == [list(range(1, 10))] * 4


def test_silence_is_broken_by_a_heartbeat_without_a_number_of_its_own(server: Server) -> None:
    assert HEARTBEAT_SECONDS <= 10
    running = server.submit("tiles 140")
    waiting = server.submit("tiles 1")
    events = list(server.events(waiting))
    beats = [event for event in events if event["kind"] == "heartbeat"]
    assert beats
    assert all(EVENT.validate_python(beat).seq in (1, 2) for beat in beats)
    assert events[-1]["kind"] == "finished"
    assert server.last(running)["kind"] == "finished"


def test_cancel_reaches_a_running_job_and_keeps_what_was_done(server: Server) -> None:
    job = server.submit("tiles 1000")
    stream = server.events(job)
    while next(stream)["kind"] != "tile":
        pass
    begun = time.monotonic()
    assert server.ask("DELETE", f"/jobs/{job}").status == 202
    last = list(stream)[-1]
    assert time.monotonic() - begun < patience(0.5)
    assert last["kind"] == "stopped"
    assert last["data"]["answer"]["complete"] is False
    assert last["data"]["answer"]["features"]
    state = server.ask("GET", f"/jobs/{job}").json
    assert state["state"] == "stopped"
    assert state["answer"] == last["data"]["answer"]


def test_cancel_takes_a_waiting_job_out_and_moves_the_others_up(server: Server) -> None:
    running, first, second = server.submit("tiles 1000"), server.submit("tiles 1"), server.submit("tiles 1")
    assert server.ask("GET", f"/jobs/{second}").json["position"] == 1
    server.ask("DELETE", f"/jobs/{first}")
    assert server.last(first)["data"] == {"answer": None}
    assert server.ask("GET", f"/jobs/{second}").json["position"] == 0
    server.ask("DELETE", f"/jobs/{running}")
    queued = [event["data"] for event in server.events(second) if event["kind"] == "queued"]
    assert [data["position"] for data in queued] == [1, 0]
    assert server.last(second)["kind"] == "finished"


def test_jobs_run_one_after_the_other_in_the_order_they_came(server: Server) -> None:
    jobs = [server.submit("tiles 3") for _ in range(3)]
    assert [server.ask("GET", f"/jobs/{job}").json["state"] for job in jobs[1:]] == ["queued", "queued"]
    assert server.ask("GET", "/health").json["queue"]["waiting"] == 2
    ends = [server.last(job)["kind"] for job in jobs]
    assert ends == ["finished"] * 3


@pytest.mark.parametrize(
    ("prompt", "code", "says"),
    [
        ("bad", 2, "The picture is of nothing; take another."),
        ("model", 3, "The weights are damaged; get them again."),
        ("bug", 3, "KeyError"),
        ("memory", 3, "smaller extent"),
    ],
)
def test_a_job_that_fails_says_why_and_the_next_one_works(server: Server, prompt: str, code: int, says: str) -> None:
    job = server.submit(prompt)
    last = server.last(job)
    assert last["kind"] == "failed"
    assert last["data"]["code"] == code
    assert says in last["data"]["message"]
    assert server.ask("GET", f"/jobs/{job}").json["problem"] == last["data"]
    assert server.last(server.submit("tiles 1"))["kind"] == "finished"


def test_a_full_queue_says_so_and_has_room_again_later(start: Start) -> None:
    server = start()
    running = server.submit("tiles 1000")
    while server.ask("GET", f"/jobs/{running}").json["state"] != "running":
        time.sleep(0.01)
    waiting = [server.submit("tiles 1") for _ in range(16)]
    full = server.ask("POST", "/jobs", request("tiles 1"))
    assert full.status == 429
    assert full.json["message"].startswith("16 jobs wait already")
    assert full.headers["retry-after"]
    server.ask("DELETE", f"/jobs/{waiting[0]}")
    assert server.submit("tiles 1")


def test_old_jobs_are_forgotten_so_that_memory_does_not_grow(start: Start) -> None:
    server = start()
    first = server.submit("bad")
    for _ in range(40):
        server.last(server.submit("bad"))
    assert server.ask("GET", f"/jobs/{first}").status == 404


def test_jobs_are_listed_the_newest_first(start: Start) -> None:
    server = start()
    assert server.ask("GET", "/jobs").json == {"jobs": []}
    first = server.submit("tiles 2")
    second = server.submit("tiles 2", whole={"output": "/somewhere/water.gpkg"})
    server.last(second)
    jobs = wire.Jobs.model_validate(server.ask("GET", "/jobs").json).jobs
    assert [job.id for job in jobs] == [second, first]
    assert [(job.state, job.output, job.events) for job in jobs] == [
        ("finished", "/somewhere/water.gpkg", server.last(second)["seq"]),
        ("finished", None, server.last(first)["seq"]),
    ]
    assert all(job.started for job in jobs)


def test_of_events_that_say_how_far_a_scene_is_only_the_last_is_kept(server: Server) -> None:
    job = server.submit("tiles 5", whole={"output": "/somewhere/water.gpkg"})
    heard = list(server.events(job))
    again = list(server.events(job))
    assert [event["kind"] for event in again] == ["queued", "loading", "started", "scene", "finished"]
    assert again[3]["data"]["done"] == 5 and again[-1] == heard[-1]
    assert [event["seq"] for event in again] == [1, 2, 3, 8, 9]
    assert list(server.events(job, after=5)) == again[3:]


def test_a_short_job_is_done_between_two_tiles_of_a_whole_scene(server: Server) -> None:
    long = server.submit("tiles 1000", whole={"output": "/somewhere/water.gpkg"})
    while server.ask("GET", f"/jobs/{long}").json["events"] < 4:
        time.sleep(0.01)
    other_model = server.submit("tiles 1", model="large")
    next_scene = server.submit("tiles 1", whole={"output": "/somewhere/road.gpkg"})
    bad, short = server.submit("bug"), server.submit("tiles 3")
    assert server.last(short)["kind"] == "finished" and server.last(bad)["kind"] == "failed"
    assert server.ask("GET", f"/jobs/{long}").json["state"] == "running"
    states = [server.ask("GET", f"/jobs/{job}").json["state"] for job in (other_model, next_scene)]
    assert states == ["queued", "queued"], "another model would have to take the place of the first"
    server.ask("DELETE", f"/jobs/{long}")
    assert server.last(long)["kind"] == "stopped"
    assert [server.last(job)["kind"] for job in (other_model, next_scene)] == ["finished", "finished"]


def test_a_short_job_in_the_midst_of_a_whole_scene_can_be_stopped_by_itself(server: Server) -> None:
    long = server.submit("tiles 1000", whole={"output": "/somewhere/water.gpkg"})
    short = server.submit("tiles 1000")
    stream = server.events(short)
    while next(stream)["kind"] != "tile":
        pass
    assert server.ask("GET", "/health").json["queue"]["running"] == 2
    server.ask("DELETE", f"/jobs/{short}")
    assert list(stream)[-1]["kind"] == "stopped"
    assert server.ask("GET", f"/jobs/{long}").json["state"] == "running"
    server.ask("DELETE", f"/jobs/{long}")
    assert server.last(long)["kind"] == "stopped"


def test_two_whole_scenes_do_not_work_on_one_file(server: Server) -> None:
    scene = {"whole": {"output": "/somewhere/water.gpkg"}}
    first = server.submit("tiles 1000", **scene)
    again = server.ask("POST", "/jobs", request("tiles 1", whole={"output": "/somewhere/./water.gpkg", "resume": True}))
    assert again.status == 409 and again.json["message"].startswith("Another job works on /somewhere/./water.gpkg")
    server.ask("DELETE", f"/jobs/{first}")
    second = server.submit("tiles 1", **scene)
    assert [server.last(job)["kind"] for job in (first, second)] == ["stopped", "finished"]
