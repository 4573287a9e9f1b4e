"""The three descriptions of one contract: data classes, pydantic models, OpenAPI file."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter
from pydantic_core import PydanticUndefined
from rsvlm import schema
from rsvlm.models import base, card, choice, plan
from rsvlm.request_reading import request_from_json
from rsvlm.server import wire, wire_events, wire_models

from .conftest import Server
from .faulty import SQUARE, provenance

TWINS: list[tuple[Any, type[BaseModel]]] = [
    (schema.RasterImage, wire.RasterImage),
    (schema.PixelImage, wire.PixelImage),
    (schema.UploadImage, wire.UploadImage),
    (schema.Options, wire.Options),
    (schema.Whole, wire.Whole),
    (schema.SceneReport, wire.SceneReport),
    (schema.Request, wire.Request),
    (schema.Feature, wire.Feature),
    (schema.TextAnswer, wire.TextAnswer),
    (schema.Provenance, wire.Provenance),
    (schema.Coverage, wire.Coverage),
    (schema.Answer, wire.Answer),
    (base.AdapterTag, wire.AdapterTag),
    (base.ModelInfo, wire.ModelInfo),
    (base.Profile, wire.Profile),
    (choice.MemoryPlan, wire.MemoryPlan),
    (choice.ModelChoice, wire.ModelChoice),
    (card.CardFile, wire_models.CardFile),
    (card.Card, wire_models.Card),
    (plan.PlannedFile, wire_models.PlannedFile),
    (plan.Plan, wire_models.Plan),
]


@pytest.mark.parametrize(("data_class", "model"), TWINS, ids=lambda one: one.__name__)
def test_the_models_have_the_fields_and_defaults_of_the_data_classes(data_class: Any, model: type[BaseModel]) -> None:
    expected = {}
    for field in dataclasses.fields(data_class):
        default = field.default
        if field.default_factory is not dataclasses.MISSING:
            default = schema.to_json(field.default_factory())
        expected[field.name] = PydanticUndefined if default is dataclasses.MISSING else default
    found = {
        name: field.default.model_dump() if isinstance(field.default, BaseModel) else field.default
        for name, field in model.model_fields.items()
    }
    assert schema.to_json(found) == schema.to_json(expected)


def test_tasks_and_events_are_the_same_words() -> None:
    assert typing.get_args(wire.Task) == schema.TASKS
    union, _ = typing.get_args(wire_events.Event)
    kinds = {typing.get_args(one.model_fields["kind"].annotation)[0] for one in typing.get_args(union)}
    assert {"queued", "loading", "started", "tile", "scene", "warning", "heartbeat", *schema.LAST_EVENTS} == kinds


def test_what_the_data_classes_say_passes_the_models_and_comes_back_the_same() -> None:
    request = schema.Request(
        "change", "building", (schema.RasterImage("a.tif", window=(1, 2, 3, 4)), schema.UploadImage("7", "2020-01-01"))
    )
    told = schema.to_json(request)
    assert request_from_json(wire.Request.model_validate(told).model_dump()) == request
    whole = schema.Request("segment", "water", request.images[:1], whole=schema.Whole("a.gpkg", also=("a.parquet",)))
    assert request_from_json(wire.Request.model_validate(schema.to_json(whole)).model_dump()) == whole
    answer = schema.Answer((schema.Feature(SQUARE, "water"),), (), ("careful",), SQUARE, provenance(request))
    event = schema.to_json(schema.Event(3, "job", "finished", {"answer": schema.to_json(answer)}))
    assert TypeAdapter(wire_events.Event).validate_python(event).model_dump(mode="json") == event
    report = schema.to_json(schema.SceneReport("a.gpkg", {"done": 4}, 7, (), True))
    event = schema.to_json(schema.Event(3, "job", "finished", {"scene": report}))
    assert TypeAdapter(wire_events.Event).validate_python(event).model_dump(mode="json") == event


def test_the_file_is_what_the_running_server_says_of_itself(server: Server, repo: Path) -> None:
    said = server.ask("GET", "/openapi.json").json
    kept = json.loads((repo / "backend" / "openapi.json").read_text("utf-8"))
    assert said == kept, "make it again: python -m rsvlm.server.openapi > backend/openapi.json"


def test_the_events_of_the_starter_obey_the_same_file(repo: Path) -> None:
    script = repo / "tests" / "plugin" / "client" / "faulty_starter.py"
    image = {"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}
    lines = [
        {"type": "job", "request": {"task": "segment", "prompt": prompt, "images": [image], "id": prompt}}
        for prompt in ("tiles 2", "bad", "look")
    ]
    starter = subprocess.Popen(
        [sys.executable, "-I", "-u", str(script), str(repo / "backend" / "src")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert starter.stdin is not None
    assert starter.stdout is not None
    starter.stdin.write(b"".join(json.dumps(line).encode() + b"\n" for line in lines))
    starter.stdin.flush()
    events, ended = [], 0
    assert json.loads(starter.stdout.readline())["type"] == "hello"
    while ended < len(lines):
        event = TypeAdapter(wire_events.Event).validate_json(starter.stdout.readline())
        events.append(event.kind)
        ended += event.kind in schema.LAST_EVENTS
    starter.communicate(timeout=10)
    assert {"queued", "tile", "finished", "failed"} <= set(events)


def test_what_the_server_answers_is_what_the_file_says(server: Server) -> None:
    job = server.submit("tiles 1")
    server.last(job)
    for path, model in (("/health", wire.Health), ("/models", wire_models.Models), (f"/jobs/{job}", wire.JobState)):
        model.model_validate(server.ask("GET", path).json)
    described = server.ask("POST", "/models/describe", {"model": "toy"})
    wire.ModelChoice.model_validate(described.json)
    wire.Problem.model_validate(server.ask("GET", "/jobs/nobody").json)


def test_a_model_that_is_not_there_is_a_sentence(server: Server) -> None:
    refused = server.ask("POST", "/models/describe", {"model": "/nowhere"})
    assert (refused.status, refused.json["message"]) == (400, "There is no such model; choose another.")
