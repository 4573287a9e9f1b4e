"""A whole scene as a job of the real server, with the model that ships."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pandas.testing import assert_frame_equal
from pydantic import TypeAdapter
from rsvlm.scenes.claim import claimed
from rsvlm.server import wire, wire_events

from .conftest import Server, end, launch, request
from .scenes import features, tiles, wait_for_tiles, whole

EVENT = TypeAdapter(wire_events.Event)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("whole")


@pytest.fixture(scope="module")
def real(folder: Path) -> Iterator[Server]:
    process = launch([sys.executable, "-m", "rsvlm.cli", "serve"], folder)
    assert process.stdout is not None
    yield Server(process, json.loads(process.stdout.readline()))
    end(process)


@pytest.fixture(scope="module")
def scene(samples: Path) -> Path:
    return samples / "ponds_2017-08-27.tif"


@pytest.fixture(scope="module")
def unbroken(real: Server, scene: Path, folder: Path) -> tuple[list[dict[str, Any]], Path]:
    """The events of a job and its file."""
    output = folder / "unbroken.gpkg"
    return list(real.events(submit(real, whole(scene, output)))), output


def submit(server: Server, body: dict[str, Any]) -> str:
    reply = server.ask("POST", "/jobs", body)
    assert reply.status == 202, reply.body
    return str(reply.json["id"])


def refused(server: Server, body: dict[str, Any]) -> str:
    last = server.last(submit(server, body))
    assert last["kind"] == "failed" and last["data"]["code"] == 2, last
    return str(last["data"]["message"])


def test_it_tells_how_far_it_is_and_what_it_came_to(unbroken: tuple[list[dict[str, Any]], Path]) -> None:
    events, output = unbroken
    for event in events:
        EVENT.validate_python(event)
    kinds = [event["kind"] for event in events]
    assert kinds[0] == "queued" and "loading" in kinds and kinds[-1] == "finished"
    started = events[kinds.index("started")]["data"]
    told = [event["data"] for event in events if event["kind"] == "scene"]
    report = events[-1]["data"]["scene"]
    assert report["output"] == str(output) and report["complete"] and report["tiles"] == {"done": started["tiles"]}
    assert told[-1]["done"] == told[-1]["total"] == started["tiles"] == tiles(output) > 8
    assert told[-1]["seconds_left"] == 0 and told[-1]["features"] == report["features"] == len(features(output)) > 1
    assert report["seconds"] > 0


def test_the_model_is_loaded_once(
    real: Server, scene: Path, folder: Path, unbroken: tuple[list[dict[str, Any]], Path]
) -> None:
    events = list(real.events(submit(real, whole(scene, folder / "second.gpkg"))))
    assert "loading" not in [event["kind"] for event in events] and events[-1]["kind"] == "finished"


def test_stopped_is_paused_and_the_same_again_goes_on(
    real: Server, scene: Path, folder: Path, unbroken: tuple[list[dict[str, Any]], Path]
) -> None:
    output = folder / "paused.gpkg"
    job = submit(real, whole(scene, output))
    wait_for_tiles(output, 1)
    assert real.ask("DELETE", f"/jobs/{job}").status == 202
    last = real.last(job)
    EVENT.validate_python(last)
    report = last["data"]["scene"]
    assert last["kind"] == "stopped" and not report["complete"]
    assert report["tiles"]["done"] == tiles(output) > 0 and report["tiles"]["to do"] > 0
    state = wire.JobState.model_validate(real.ask("GET", f"/jobs/{job}").json)
    assert state.state == "stopped" and state.answer is None
    assert state.scene is not None and state.scene.tiles == report["tiles"]
    events = list(real.events(submit(real, whole(scene, output, whole={"resume": True}))))
    first = next(event["data"] for event in events if event["kind"] == "scene")
    assert first["done"] == report["tiles"]["done"] and first["seconds_left"] is None
    assert events[-1]["data"]["scene"]["complete"]
    assert_frame_equal(features(output), features(unbroken[1]))


def test_a_short_question_does_not_wait_for_it_and_changes_nothing(
    real: Server, scene: Path, folder: Path, unbroken: tuple[list[dict[str, Any]], Path]
) -> None:
    output = folder / "shared.gpkg"
    long = submit(real, whole(scene, output))
    wait_for_tiles(output, 1)
    image = {"kind": "raster", "path": str(scene), "window": [0, 0, 336, 336]}
    answer = real.last(submit(real, request("building", images=[image])))
    assert answer["kind"] == "finished", answer
    assert real.ask("GET", f"/jobs/{long}").json["state"] == "running"
    assert real.last(long)["kind"] == "finished"
    assert_frame_equal(features(output), features(unbroken[1]))


def test_pixels_and_uploads_are_refused(real: Server, folder: Path) -> None:
    pixels = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
    body = request("water", images=[pixels], whole={"output": str(folder / "pixels.gpkg")})
    assert "read piece by piece from its raster" in refused(real, body)
    upload = real.ask("POST", "/images?height=1&width=1", b"abc").json["id"]
    body["images"] = [{"kind": "upload", "id": upload}]
    assert "read piece by piece from its raster" in refused(real, body)


def test_a_place_where_no_file_can_be_made_is_refused(real: Server, scene: Path, folder: Path) -> None:
    assert "no full path" in refused(real, whole(scene, Path("here.gpkg")))
    assert "let it end in .gpkg" in refused(real, whole(scene, folder / "here.tif"))
    assert "does not exist" in refused(real, whole(scene, folder / "nowhere" / "here.gpkg"))


def test_what_is_there_is_neither_written_over_nor_mixed(
    real: Server, scene: Path, folder: Path, unbroken: tuple[list[dict[str, Any]], Path]
) -> None:
    other = folder / "other.gpkg"
    other.write_bytes(b"dear")
    assert "exists already; go on with what is in it (resume), or choose another name" in refused(
        real, whole(scene, other)
    )
    assert "GeoPackage" in refused(real, whole(scene, other, whole={"resume": True}))
    assert other.read_bytes() == b"dear"
    body = whole(scene, unbroken[1], prompt="road", whole={"resume": True})
    assert 'prompt was "water" and is now "road"' in refused(real, body)


def test_two_runs_do_not_work_on_one_file(real: Server, scene: Path, folder: Path) -> None:
    output = folder / "claimed.gpkg"
    with claimed(output):
        assert "Another run works on" in refused(real, whole(scene, output))
    assert not output.exists()


def test_a_failure_is_a_sentence_and_the_log_has_the_details(real: Server, folder: Path) -> None:
    scene = folder / "broken.tif"
    scene.write_bytes(b"II*\0no picture")
    sentence = refused(real, whole(scene, folder / "broken.gpkg"))
    assert "broken.tif" in sentence and "Traceback" not in sentence and "\n" not in sentence
    log = (folder / "server.log").read_text()
    assert "Traceback" in log and "broken.tif" in log


def test_what_was_asked_for_can_be_had_again(
    real: Server, scene: Path, unbroken: tuple[list[dict[str, Any]], Path]
) -> None:
    events, output = unbroken
    asked = real.ask("GET", f"/jobs/{events[0]['job']}/request").json
    wire.Request.model_validate(asked)
    assert asked["images"][0]["path"] == str(scene) and asked["whole"]["output"] == str(output)
