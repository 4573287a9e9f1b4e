"""Models over HTTP: what there is, and fetching one that a hub on this machine has, in a real server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rsvlm.server import wire_models

from ..hub_server import COMMIT, REPOSITORY, Hub
from .conftest import Server, Start, patience


@pytest.fixture
def toy_server(start: Start, hub: Hub, store: Path) -> Server:
    """A server whose catalogue has the toy of the hub, abbreviated revision and all."""
    files = {file.name: file.stat().st_size for file in hub.folder.iterdir()}
    return start(offers=[{"repository": REPOSITORY, "revision": COMMIT[:7], "files": files}])


def watch(server: Server, seconds: float = 20) -> Iterator[dict[str, Any]]:
    """How the work on the toy stands, again and again until it has ended."""
    until = time.monotonic() + patience(seconds)
    while time.monotonic() < until:
        told = server.ask("GET", "/models/toy/work").json
        wire_models.ModelWork.model_validate(told)
        yield told
        if told["state"] != "running":
            return
        time.sleep(0.01)
    pytest.fail("the work did not end")


def ended(server: Server) -> dict[str, Any]:
    return list(watch(server))[-1]


def other(server: Server) -> dict[str, Any]:
    """The toy among the models that cannot be asked yet."""
    told = server.ask("GET", "/models").json
    wire_models.Models.model_validate(told)
    (only,) = told["others"]
    return dict(only)


def test_a_model_is_planned_agreed_to_fetched_checked_and_deleted(toy_server: Server, hub: Hub, store: Path) -> None:
    offered = other(toy_server)
    assert (offered["state"], offered["info"]["licence"], offered["card"]) == ("available", "Apache-2.0", None)
    plan = toy_server.ask("GET", "/models/toy/plan").json
    assert {**plan, "free": 0} == {**offered["plan"], "free": 0}, "others write to the disk meanwhile"
    assert plan["missing"] == plan["size"] > 0 and hub.requests == []
    begun = toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    assert (begun.status, begun.json["kind"], begun.json["state"]) == (202, "download", "running")
    last = ended(toy_server)
    assert (last["state"], last["message"], last["done"]) == ("finished", "", last["total"])
    assert (store / "toy" / "card.json").is_file()
    assert toy_server.ask("GET", "/models").json["others"] == []
    assert toy_server.ask("POST", "/models/toy/verify").status == 202
    assert ended(toy_server)["state"] == "finished"
    removed = toy_server.ask("DELETE", "/models/toy")
    assert removed.status == 200 and removed.json["freed"] > plan["size"]
    assert other(toy_server)["state"] == "available"


def test_without_agreement_nothing_is_fetched(toy_server: Server, hub: Hub) -> None:
    for body in ({}, {"agreed": False}):
        refused = toy_server.ask("POST", "/models/toy/download", body)
        assert refused.status == 400 and "Apache-2.0" in refused.json["message"]
    assert hub.requests == []


def test_a_download_is_watched_stopped_and_gone_on_with(toy_server: Server, hub: Hub) -> None:
    hub.faults.delay = 0.02
    toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    seen = []
    for told in watch(toy_server):
        seen.append(told["done"])
        if told["step"] == "fetching" and told["done"] > 200_000:
            break
    assert seen == sorted(seen)
    busy = toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    assert busy.status == 409 and "already" in busy.json["message"]
    assert toy_server.ask("DELETE", "/models/toy").status == 409
    assert toy_server.ask("GET", "/health").status == 200
    assert toy_server.ask("DELETE", "/models/toy/work").status == 202
    assert ended(toy_server)["state"] == "stopped"
    half = other(toy_server)
    assert half["state"] == "partial" and 0 < half["plan"]["present"] < half["plan"]["size"]
    hub.faults.delay = 0
    toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    assert ended(toy_server)["state"] == "finished"


def test_a_failure_is_a_sentence_and_its_code(toy_server: Server, hub: Hub) -> None:
    hub.faults.promised = {"model.safetensors": "0" * 64}
    toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    last = ended(toy_server)
    assert (last["state"], last["code"]) == ("failed", 3) and "another hash" in last["message"]


def test_a_folder_of_this_machine_is_imported(toy_server: Server, hub: Hub, store: Path) -> None:
    assert toy_server.ask("POST", "/models/toy/import", {"path": str(hub.folder)}).status == 202
    assert ended(toy_server)["state"] == "finished"
    assert (store / "toy" / "model.safetensors").is_file() and hub.requests == []
    toy_server.ask("POST", "/models/toy/import", {"path": "/nowhere"})
    assert ended(toy_server)["code"] == 2


def test_what_is_not_there_is_refused_in_a_sentence(toy_server: Server) -> None:
    for method, path, body, status in (
        ("GET", "/models/nobody/plan", None, 400),
        ("POST", "/models/nobody/download", {"agreed": True}, 400),
        ("POST", "/models/nobody/verify", None, 400),
        ("POST", "/models/No%20id/import", {"path": "x"}, 400),
        ("POST", "/models/toy/import", {}, 400),
        ("GET", "/models/nobody/work", None, 404),
        ("DELETE", "/models/nobody/work", None, 404),
        ("DELETE", "/models/nobody", None, 400),
    ):
        reply = toy_server.ask(method, path, body)
        assert reply.status == status, (method, path)
        assert reply.json["message"].endswith(".")


def test_a_server_ends_while_it_fetches_and_the_next_one_goes_on(toy_server: Server, hub: Hub, store: Path) -> None:
    hub.faults.delay = 0.05
    toy_server.ask("POST", "/models/toy/download", {"agreed": True})
    for told in watch(toy_server):
        if told["step"] == "fetching" and told["done"] > 100_000:
            break
    toy_server.process.terminate()
    toy_server.process.wait(patience(5))
    assert list((store / "toy.part").glob("*.part"))


def test_a_server_that_fetches_is_not_idle(start: Start, hub: Hub, store: Path) -> None:
    hub.faults.delay = 0.015
    files = {file.name: file.stat().st_size for file in hub.folder.iterdir()}
    offer = {"repository": REPOSITORY, "revision": COMMIT[:7], "files": files}
    server = start(offers=[offer], idle_minutes=0.3 / 60)
    server.ask("POST", "/models/toy/download", {"agreed": True})
    server.process.wait(patience(30))
    assert (store / "toy" / "card.json").is_file()


def test_a_model_is_unloaded_where_no_job_needs_it(start: Start) -> None:
    server = start()
    assert server.ask("POST", "/unload").json == {"id": ""}
    job = server.submit("tiles 20", model="toy")
    stream = server.events(job)
    while next(stream)["kind"] != "tile":
        pass
    assert server.ask("POST", "/unload").json == {"id": ""}, "it is at work"
    assert server.last(job)["kind"] == "finished"
    assert server.ask("POST", "/unload").json == {"id": "toy"}
    assert server.ask("POST", "/unload").json == {"id": ""}
