"""Models that run elsewhere over HTTP: agreed to, given a key, checked and asked, in a real server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from rsvlm.models.remote.connection import Settings
from rsvlm.models.remote.servers import KINDS
from rsvlm.schema import to_json
from rsvlm.server import wire_models, wire_remote

from ..models.remote.servers import Exchange, Seen, faulty
from .conftest import Server, end, launch

FAR = {"url": "http://gpu.example.org:8000/v1", "model": "tiny", "profile": "qwen2.5-vl"}


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    folder = tmp_path_factory.mktemp("server")
    patch = pytest.MonkeyPatch()
    patch.setenv("RSVLM_MODELS", str(folder / "models"))
    started: subprocess.Popen[bytes] = launch([sys.executable, "-m", "rsvlm.cli", "serve"], folder)
    patch.undo()
    assert started.stdout is not None
    yield Server(started, json.loads(started.stdout.readline())), folder
    end(started)


@pytest.fixture
def server(process: tuple[Server, Path]) -> Server:
    for connection in process[0].ask("GET", "/remote").json["connections"]:
        assert process[0].ask("DELETE", f"/remote/{connection['name']}").status == 200
    return process[0]


def tiny(exchange: Exchange, seen: Seen) -> None:
    """A server of one model that wants a key."""
    if seen.headers.get("authorization") != "Bearer sk-secret":
        exchange.reply(401, '{"error": {"message": "no key"}}')
    elif seen.method == "GET":
        exchange.reply(200, json.dumps({"object": "list", "data": [{"id": "tiny"}]}))
    else:
        exchange.say("a har", "bor")


def request(model: str) -> dict[str, Any]:
    scene = Path(__file__).parents[3] / "resources" / "samples" / "pier_new_york.tif"
    image = {"kind": "raster", "path": str(scene), "window": [0, 0, 64, 64]}
    return {"task": "question", "prompt": "What is it?", "images": [image], "model": model}


def last_event(server: Server, job: str) -> dict[str, Any]:
    return list(server.events(job))[-1]


def test_the_wire_has_the_settings_and_kinds_of_the_data_classes() -> None:
    fields = wire_remote.RemoteSettings.model_fields
    default = to_json(Settings("http://127.0.0.1/v1", "m", "any"))
    assert set(fields) == set(default)
    assert {name: field.default for name, field in fields.items() if not field.is_required()} == {
        name: value for name, value in default.items() if name not in ("url", "model", "profile")
    }
    assert set(get_args(wire_remote.Server)) == set(KINDS)


def test_what_can_be_connected(server: Server) -> None:
    told = server.ask("GET", "/remote").json
    wire_remote.Remote.model_validate(told)
    assert {"rscovlm-7b", "any"} <= {profile["name"] for profile in told["profiles"]}
    assert next(kind for kind in told["servers"] if kind["name"] == "vllm")["guided"] is True


def test_the_statement_comes_first_and_nothing_is_kept_without_a_yes(server: Server) -> None:
    told = server.ask("POST", "/remote/describe", FAR).json
    wire_remote.RemoteStatement.model_validate(told)
    assert (told["host"], told["loopback"], told["encrypted"]) == ("gpu.example.org:8000", False, False)
    refused = server.ask("PUT", "/remote/lab", FAR)
    assert refused.status == 400 and told["statement"] in refused.json["message"]
    assert server.ask("GET", "/remote").json["connections"] == []
    kept = server.ask("PUT", "/remote/lab", {**FAR, "agreed": True})
    wire_remote.RemoteConnection.model_validate(kept.json)
    assert kept.status == 200 and kept.json["id"] == "remote:lab" and kept.json["agreed"]
    models = server.ask("GET", "/models").json
    wire_models.Models.model_validate(models)
    (entry,) = [model for model in models["models"] if model["state"] == "connected"]
    assert entry["remote"] == kept.json and entry["info"]["weights_hash"] == ""
    choice = server.ask("POST", "/models/describe", {"model": "remote:lab"}).json
    assert (choice["plan"], choice["problem"], choice["devices"]) == (None, "", ["gpu.example.org:8000"])
    assert server.ask("DELETE", "/remote/lab").json["freed"] > 0
    assert server.ask("DELETE", "/remote/lab").status == 400


@pytest.mark.parametrize(
    "wrong", [{"url": "http://name:pass@host/v1"}, {"profile": "gpt"}, {"server": "tgi"}, {"key": "sk"}, {"jpeg": 5}]
)
def test_wrong_settings_are_one_sentence(wrong: dict[str, Any], server: Server) -> None:
    for method, path in (("POST", "/remote/describe"), ("PUT", "/remote/lab")):
        refused = server.ask(method, path, {**FAR, **wrong})
        assert refused.status == 400 and refused.json["message"].endswith(".")
        assert "pass" not in refused.json["message"].replace("password", "")


def test_a_key_is_held_for_jobs_and_stands_nowhere(server: Server, process: tuple[Server, Path]) -> None:
    with faulty(tiny) as far:
        here = {"url": far.url, "model": "tiny", "profile": "any", "retries": 0}
        assert server.ask("PUT", "/remote/here", here).json["key"] == "none"
        refused = server.ask("POST", "/remote/here/check").json
        assert refused["reachable"] is False and "did not accept the key" in refused["problem"]
        failed = last_event(server, str(server.ask("POST", "/jobs", request("remote:here")).json["id"]))
        assert (failed["kind"], failed["data"]["code"]) == ("failed", 3)
        assert "did not accept the key" in failed["data"]["message"]

        held = server.ask("PUT", "/remote/here/key", {"key": "sk-secret"})
        assert held.json["key"] == "held" and "sk-secret" not in held.body.decode()
        assert server.ask("POST", "/remote/here/check").json == {"reachable": True, "models": ["tiny"], "problem": ""}
        done = last_event(server, str(server.ask("POST", "/jobs", request("remote:here")).json["id"]))
        assert done["kind"] == "finished", done
        answer = done["data"]["answer"]
        provenance = answer["provenance"]
        assert [text["text"] for text in answer["texts"]] == ["a harbor"]
        assert [(text["confidence"], text["confidence_method"]) for text in answer["texts"]] == [(None, "")]
        told = [provenance[name] for name in ("model", "engine", "device", "weights_hash", "served")]
        assert told == ["remote:here", "remote", far.host, "", "served/tiny"]

        assert server.ask("PUT", "/remote/here/key", {"key": ""}).json["key"] == "none"
        assert server.ask("POST", "/remote/here/check").json["reachable"] is False
        sent = json.dumps([seen.body for seen in far.seen])
        for private in ("pier_new_york", "samples", "EPSG", "affine", "sk-secret", "remote:here"):
            assert private not in sent
    for file in process[1].rglob("*"):
        assert not file.is_file() or b"sk-secret" not in file.read_bytes(), file
    assert "sk-secret" not in json.dumps(done)


def test_a_server_that_dies_harms_neither_the_process_nor_the_next_job(server: Server) -> None:
    with faulty(lambda exchange, seen: exchange.connection.close()) as far:
        server.ask("PUT", "/remote/here", {"url": far.url, "model": "tiny", "profile": "any", "retries": 0})
        failed = last_event(server, str(server.ask("POST", "/jobs", request("remote:here")).json["id"]))
        assert failed["kind"] == "failed" and "was cut" in failed["data"]["message"]
        far.behaviour = lambda exchange, seen: exchange.say("a harbor")
        done = last_event(server, str(server.ask("POST", "/jobs", request("remote:here")).json["id"]))
        assert done["kind"] == "finished"
    unknown = last_event(server, str(server.ask("POST", "/jobs", request("remote:nobody")).json["id"]))
    assert unknown["data"]["code"] == 2 and "no connection 'nobody'" in unknown["data"]["message"]
