"""Learning as a job of the real server, with the weights that ship: begun, watched, kept, thrown away, killed."""

from __future__ import annotations

import http.client
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("geopandas")

from pydantic import TypeAdapter
from rsvlm.server import wire_improve, wire_models
from rsvlm.server.improvements import NEEDS
from shapely.geometry import shape

from tests.backend.taught import write_pools
from tests.backend.training.test_finetune import LABEL, ground, reviewed

from .conftest import Server, end, launch, patience
from .test_adapters import SERVE

EVENT: TypeAdapter[Any] = TypeAdapter(wire_improve.AnyImproveEvent)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A raster and what was reviewed on it."""
    folder = tmp_path_factory.mktemp("reviewed")
    raster, boxes = ground(folder)
    return raster, reviewed(folder / "lessons.gpkg", raster, boxes)


@pytest.fixture
def server(tmp_path: Path, store: Path) -> Iterator[Server]:
    process = launch(SERVE, tmp_path)
    assert process.stdout is not None
    yield Server(process, json.loads(process.stdout.readline()))
    end(process)


def begin(server: Server, lessons: Path, **fields: Any) -> dict[str, Any]:
    reply = server.ask("POST", "/improve", {"files": [str(lessons)], "name": "tarps", "minutes": 0.5, **fields})
    assert reply.status == 202, reply.body
    return dict(reply.json)


def events(server: Server, number: str) -> Iterator[dict[str, Any]]:
    """The events as they come, each held against the contract."""
    connection = http.client.HTTPConnection("127.0.0.1", server.hello["port"], timeout=patience(30))
    try:
        connection.request("GET", f"/improve/{number}/events", headers=server.headers)
        for line in connection.getresponse():
            if line.startswith(b"data: "):
                event = json.loads(line[6:])
                EVENT.validate_python(event)
                if event["kind"] != "heartbeat":
                    yield event
    finally:
        connection.close()


def ids(server: Server) -> list[str]:
    return [model["info"]["id"] for model in server.ask("GET", "/models").json["models"]]


def unkept(folder: Path) -> list[Path]:
    """What servers have lying about of what was learned."""
    return list((folder / "tmp").glob("rsvlm-improve-*"))


def processes(folder: Path) -> int:
    """How many processes learn for the server of a test."""
    found = 0
    for process in (Path("/proc") / number for number in os.listdir("/proc") if number.isdigit()):
        try:
            ours = str(folder).encode() in (process / "environ").read_bytes()
            found += ours and b"rsvlm.training.improving" in (process / "cmdline").read_bytes()
        except OSError:
            continue
    return found


@pytest.mark.timeout(1200)  # it is niced, and a busy machine lets it wait
def test_a_class_is_learned_beside_the_jobs_shown_and_kept(
    server: Server, scene: tuple[Path, Path], samples: Path, tmp_path: Path, store: Path
) -> None:
    raster, lessons = scene
    begun = begin(server, lessons, licence="CC0")
    assert begun["state"] == "running" and begun["result"] is None
    image = {"kind": "raster", "path": str(samples / "ponds_2012-07-31.tif"), "window": [765, 635, 84, 84]}
    job = server.submit("water", images=[image], model="nano")
    assert server.ask("POST", "/improve", {"files": [str(lessons)], "name": "other"}).status == 409
    seen = list(events(server, begun["id"]))
    assert server.last(job)["kind"] == "finished", "the model goes on answering"
    stages = list(dict.fromkeys(event["data"]["stage"] for event in seen[:-1]))
    assert stages == ["read", "examine", "look", "see", "learn", "examine again"]
    assert seen[-2]["data"]["seconds_left"] is not None and 1e8 < seen[-2]["data"]["memory"] < NEEDS
    state = server.ask("GET", f"/improve/{begun['id']}").json
    wire_improve.ImproveState.model_validate(state)
    assert state["state"] == "finished" and state["label"] == LABEL and state["kept"] == ""
    result = state["result"]
    assert result == seen[-1]["data"]["improvement"]
    figures = result["adapter"]["figures"]
    assert set(figures) >= {"before", "after", "everything", "forgetting"} and figures["after"]["iou"] > 0.6
    assert len(result["comparison"]) == result["adapter"]["data"]["held_out"] == 2
    tile = result["comparison"][0]
    assert tile["crs"] == "EPSG:32633" and shape(tile["outline"]).covers(shape(tile["after"]))
    assert shape(tile["after"]).intersects(shape(tile["reviewed"]))
    assert Path(result["path"]).is_file() and ids(server) == ["nano"], "nobody said that it is to be kept"

    kept = server.ask("POST", f"/improve/{begun['id']}/keep", {})
    assert kept.status == 200, kept.body
    wire_models.ModelEntry.model_validate(kept.json)
    assert kept.json["info"]["id"] == "nano+tarps" and ids(server) == ["nano", "nano+tarps"]
    assert server.ask("GET", "/improve").json["improvements"][0]["kept"] == "nano+tarps"
    assert server.ask("POST", f"/improve/{begun['id']}/keep", {}).status == 409
    assert server.ask("POST", "/improve", {"files": [str(lessons)], "name": "tarps"}).status == 409
    whole = {"kind": "raster", "path": str(raster), "window": [0, 0, 480, 480]}
    answer = server.last(server.submit(LABEL, images=[whole], model="nano+tarps"))["data"]["answer"]
    assert {feature["label"] for feature in answer["features"]} == {LABEL}
    assert answer["provenance"]["adapter"]["sha256"] == result["adapter"]["sha256"]

    assert server.ask("DELETE", f"/improve/{begun['id']}").status == 200
    assert server.ask("GET", f"/improve/{begun['id']}").status == 404
    assert unkept(tmp_path) == [] and ids(server) == ["nano", "nano+tarps"], "what was kept stays"


def test_it_is_stopped_and_nothing_is_left(server: Server, scene: tuple[Path, Path], tmp_path: Path) -> None:
    begun = begin(server, scene[1], minutes=5)
    heard = []
    for event in events(server, begun["id"]):
        heard.append(event["kind"])
        if event["kind"] == "improve" and event["data"]["stage"] == "examine":
            stopped = server.ask("DELETE", f"/improve/{begun['id']}")
            assert stopped.status == 200 and stopped.json["state"] == "stopped"
    assert heard[-1] == "stopped"
    until = time.monotonic() + patience(5)
    while (unkept(tmp_path) or processes(tmp_path)) and time.monotonic() < until:
        time.sleep(0.05)
    assert unkept(tmp_path) == [] and processes(tmp_path) == 0
    assert server.ask("POST", f"/improve/{begun['id']}/keep", {}).status == 400
    assert ids(server) == ["nano"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_server_that_ends_takes_the_learning_with_it(
    server: Server, scene: tuple[Path, Path], tmp_path: Path, store: Path, number: int
) -> None:
    begun = begin(server, scene[1], minutes=5)
    next(iter(events(server, begun["id"])))
    assert processes(tmp_path) == 1
    server.process.send_signal(number)
    server.process.wait(patience(5))
    until = time.monotonic() + patience(10)
    while processes(tmp_path) and time.monotonic() < until:
        time.sleep(0.1)
    assert processes(tmp_path) == 0
    assert not (store / "adapters").exists()
    if number == signal.SIGTERM:
        assert unkept(tmp_path) == []


def test_what_cannot_be_learned_is_said(
    server: Server, scene: tuple[Path, Path], tmp_path: Path, store: Path
) -> None:
    lessons = str(scene[1])
    poem = tmp_path / "poem.gpkg"
    poem.write_text("a poem")
    for fields, why in (
        ({"files": []}, "nothing to learn from"),
        ({"files": ["lessons.gpkg"]}, "no file lessons.gpkg"),
        ({"name": "a b"}, "no name of an adapter"),
        ({"model": "nowhere"}, "no model 'nowhere'"),
        ({"minutes": 0}, "minutes"),
    ):
        refused = server.ask("POST", "/improve", {"files": [lessons], "name": "x", **fields})
        assert refused.status == 400 and why in refused.json["message"], refused.body
    write_pools(tmp_path / "pools.safetensors")
    assert server.ask("POST", "/adapters", {"path": str(tmp_path / "pools.safetensors")}).status == 201
    assert server.ask("POST", "/improve", {"files": [lessons], "name": "pools"}).status == 409
    refused = server.ask("POST", "/improve", {"files": [lessons], "name": "x", "model": "nano+pools"})
    assert "without its adapter" in refused.json["message"]
    begun = begin(server, poem, name="x")
    last = list(events(server, begun["id"]))[-1]
    assert last["kind"] == "failed" and "poem.gpkg" in last["data"]["message"]
    assert server.ask("GET", f"/improve/{begun['id']}").json["problem"] == last["data"]
    assert server.ask("GET", "/improve/none").status == 404


def test_only_its_user_may_begin(server: Server, scene: tuple[Path, Path]) -> None:
    for method, path in (("POST", "/improve"), ("GET", "/improve"), ("DELETE", "/improve/x"), ("POST", "/adapters")):
        assert server.ask(method, path, {}, headers={}).status == 401
