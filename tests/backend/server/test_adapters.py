"""Adapters over HTTP, in the real server with the model that ships."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rsvlm.server import wire, wire_models

from tests.backend.taught import LABEL, write_pools

from .conftest import Server, end, launch, request

SERVE = [sys.executable, "-m", "rsvlm.cli", "serve"]


@pytest.fixture
def server(tmp_path: Path, store: Path) -> Iterator[Server]:
    process = launch(SERVE, tmp_path)
    assert process.stdout is not None
    yield Server(process, json.loads(process.stdout.readline()))
    end(process)


def ids(server: Server) -> list[str]:
    told = server.ask("GET", "/models").json
    wire_models.Models.model_validate(told)
    return [model["info"]["id"] for model in told["models"]]


def test_an_adapter_is_taken_in_asked_shared_and_deleted(
    server: Server, tmp_path: Path, samples: Path, store: Path
) -> None:
    pools = write_pools(tmp_path / "pools.safetensors")
    added = server.ask("POST", "/adapters", {"path": str(pools)})
    assert added.status == 201
    wire_models.ModelEntry.model_validate(added.json)
    assert ids(server) == ["nano", "nano+pools"]
    assert server.ask("POST", "/adapters", {"path": str(pools)}).status == 409
    assert server.ask("POST", "/adapters", {"path": str(pools), "replace": True}).status == 201
    image = {"kind": "raster", "path": str(samples / "ponds_2012-07-31.tif"), "window": [765, 635, 84, 84]}
    job = server.ask("POST", "/jobs", request(LABEL, images=[image], model="nano+pools"))
    answer = server.last(job.json["id"])["data"]["answer"]
    wire.Answer.model_validate(answer)
    assert {feature["label"] for feature in answer["features"]} == {LABEL}
    assert answer["provenance"]["adapter"]["name"] == "pools"
    out = tmp_path / "out.safetensors"
    assert server.ask("POST", "/adapters/pools/export", {"path": str(out)}).json == {"path": str(out)}
    assert out.read_bytes() == pools.read_bytes()
    assert server.ask("DELETE", "/adapters/pools").json == {"id": "pools", "freed": out.stat().st_size}
    assert server.ask("POST", "/adapters", {"path": str(out), "name": "again"}).status == 201
    assert server.ask("DELETE", "/models/nano+again").status == 200
    assert ids(server) == ["nano"]


def test_what_cannot_be_is_refused(server: Server, tmp_path: Path, store: Path) -> None:
    (tmp_path / "poem.safetensors").write_text("a poem")
    for path, name, why in (
        ("poem.safetensors", "", "not full"),
        (str(tmp_path / "poem.safetensors"), "", "not a safetensors file"),
        (str(write_pools(tmp_path / "pools.safetensors")), "a b", "no name of an adapter"),
    ):
        refused = server.ask("POST", "/adapters", {"path": path, "name": name})
        assert refused.status == 400 and why in refused.json["message"]
    (store / "adapters").mkdir(parents=True)
    write_pools(store / "adapters" / "old.safetensors", base_hash="f" * 64)
    told = server.ask("GET", "/models").json
    wire_models.Models.model_validate(told)
    assert [one["info"]["id"] for one in told["others"] if one["state"] == "unfit"] == ["nano+old"]
