"""A real server with a real model that sees, from a connection to features on the map.

By default transformers' own (`transformers serve`) with a tiny random model; RSVLM_TEST_SERVER names another one (see
conftest), which is how llama.cpp and others are tried.
"""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.cli import main
from rsvlm.errors import BadInput, Stopped
from rsvlm.models.base import Generation, Picture, Query
from rsvlm.models.remote import connections
from rsvlm.models.remote.connection import Settings
from rsvlm.models.remote.model import RemoteModel
from rsvlm.models.remote.servers import KINDS
from rsvlm.request_reading import request_from_json
from rsvlm.runner import Runner
from rsvlm.schema import Options, PixelImage, Request, to_json

from tests.backend import fakes

from .conftest import Open
from .servers import Real
from .test_remote_model import StopsSoon

FREE = fakes.Free()


def reach(opened: Open, real: Real, **settings: Any) -> RemoteModel:
    """The model on the real server, held to short answers: a random one does not come to an end by itself."""
    model = opened(real.url, model=real.model, server=real.server, timeout=60.0, longest=120.0, **settings)
    model._profile = replace(model._profile, longest={"": 48})
    return model


def ask(opened: Open, real: Real, *queries: Query, **settings: Any) -> tuple[RemoteModel, list[Generation]]:
    model = reach(opened, real, **settings)
    return model, model.generate(queries, FREE)


def test_the_answer_depends_on_the_picture_and_on_the_words(opened: Open, real: Real, picture: Picture) -> None:
    dark, question = np.zeros_like(picture), "What is there? Answer with a word."
    _, answers = ask(
        opened,
        real,
        Query("question", "", question, (picture,)),
        Query("question", "", question, (dark,)),
        Query("question", "", "How many? Answer with a number.", (picture,)),
        Query("question", "", question, (picture,)),
        profile="any",
    )
    texts = [answer.text for answer in answers]
    assert [answer.problem for answer in answers] == [""] * 4
    assert texts[0] == texts[3] and len({texts[0], texts[1], texts[2]}) == 3


@pytest.mark.parametrize("profile", ["rscovlm-7b", "qwen2.5-vl", "qwen3-vl", "any"])
def test_every_profile_and_task_is_answered(profile: str, opened: Open, real: Real, picture: Picture) -> None:
    tasks = [Query("question", "", "How many?", (picture,)), Query("presence", "ship", "ship", (picture,))]
    tasks += [Query("classify", "", "forest, sea lake", (picture,)), Query("caption", "", "", (picture, picture))]
    if profile != "any":
        tasks += [Query("detect", "", "ship", (picture,), ("ship",)), Query("ground", "", "the ship", (picture,))]
    model, answers = ask(opened, real, *tasks, profile=profile)
    assert [answer.problem for answer in answers] == [""] * len(tasks)
    assert all(answer.text for answer in answers) and model.info.served
    for answer in answers:
        assert "".join(piece.text for piece in answer.pieces) in ("", answer.text)
    if KINDS[real.server].grammar:
        assert answers[1].text in ("yes", "no") and answers[2].text in ("forest", "sea lake")


def test_an_answer_that_reaches_its_longest_is_marked(opened: Open, real: Real, picture: Picture) -> None:
    model = reach(opened, real)
    model._profile = replace(model._profile, longest={"": 3})
    (answer,) = model.generate([Query("caption", "", "", (picture,))], FREE)
    assert answer.cut and answer.text


def test_a_stop_in_the_middle(opened: Open, real: Real, picture: Picture) -> None:
    model = reach(opened, real)
    model._profile = replace(model._profile, longest={"": 4096})
    begun = time.monotonic()
    with pytest.raises(Stopped):
        model.generate([Query("detect", "", "ship", (picture,), ("ship",))] * 8, StopsSoon(0.3), grammar=False)
    assert time.monotonic() - begun < 3.0
    model._profile = replace(model._profile, longest={"": 8})
    assert model.generate([Query("presence", "ship", "ship", (picture,))], FREE)[0].problem == ""


def test_a_job_from_a_request_to_words_with_its_provenance(
    real: Real, store: Path, samples: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["models", "connect", "here", "--url", real.url, "--model", real.model, "--profile", "any"]
    assert main([*line, "--server", real.server, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["loopback"] is True
    line = ["run", "question", "--image", str(samples / "pier_new_york.tif"), "--prompt", "Is there water?", "--json"]
    assert main([*line, "--model", "remote:here"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["model"], answer["weights_hash"], answer["complete"]) == ("remote:here", "", True)
    assert answer["served"] and len(answer["answers"]) + len(answer["warnings"]) == 1


def test_the_provenance_names_the_server_and_what_it_called_the_model(real: Real, store: Path) -> None:
    connections.connect("here", Settings(real.url, real.model, "any", real.server), agreed=False)
    scene = fakes.scene_of(fakes.blue_picture(np.zeros((64, 64), bool)))
    request = Request("question", "Is there water?", (PixelImage((64, 64, 3), "x"),), model="remote:here")
    answer = Runner(lambda images: scene).run(request_from_json(to_json(request)), FREE, lambda kind, data: None)
    made = answer.provenance
    assert (made.engine, made.weights_hash, made.calls) == ("remote", "", 1)
    assert made.device == Settings(real.url, "x", "any").host and real.model.split("/")[-1] in made.served
    assert [text.confidence is None for text in answer.texts] == [not KINDS[real.server].scores] * len(answer.texts)


def test_a_detection_of_many_tiles_harms_nobody(real: Real, opened: Open) -> None:
    """A random model writes no boxes: each tile is refused in a warning or has what the grammar let through."""
    model = reach(opened, real, concurrency=2)
    model._profile = replace(model._profile, longest={"": 8})
    noise = np.random.default_rng(3).integers(0, 256, (140, 140, 3), dtype=np.uint8)
    request = Request("detect", "ship", (), options=Options(tile=112))
    answer = pipeline.run(request, fakes.scene_of(noise), model, FREE, lambda kind, data: None)
    assert answer.complete and answer.provenance.calls >= 4
    assert answer.warnings or answer.features or KINDS[real.server].guided


def test_a_wrong_model_is_a_sentence(real: Real, opened: Open, picture: Picture) -> None:
    if real.server == "llama.cpp":
        pytest.skip("llama.cpp answers with the one model it has, whatever it is asked for")
    (answer,) = opened(real.url, model="no/such-model").generate([Query("caption", "", "", (picture,))], FREE)
    assert answer.problem.endswith(".") and "127.0.0.1" in answer.problem


def test_a_server_that_is_killed_in_the_middle_of_a_job(opened: Open, tmp_path: Path, picture: Picture) -> None:
    from .servers import start_transformers
    from .tiny_model import write_tiny_model

    write_tiny_model(tmp_path / "tiny")
    server = start_transformers(tmp_path / "tiny", tmp_path / "home")
    assert server.process is not None
    try:
        model = opened(server.url, model=server.model, profile="any", timeout=20.0)
        good = model.generate([Query("presence", "ship", "ship", (picture,))], FREE)
        server.process.kill()
        server.process.wait()
        (lost,) = model.generate([Query("presence", "ship", "ship", (picture,))], FREE)
    finally:
        server.process.kill()
    assert good[0].problem == "" and "cannot be reached" in lost.problem


def test_the_starter_refuses_a_connection_in_a_sentence(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rsvlm.models import registry
    from rsvlm.models.remote import opening

    connections.connect("here", Settings("http://127.0.0.1:1/v1", "m", "any"), agreed=False)
    monkeypatch.setattr(opening, "find_spec", lambda name: None)
    assert [one["info"]["id"] for one in registry.describe()] == ["nano"]
    assert "needs the package openai" in registry.choose("remote:here").problem
    monkeypatch.setitem(__import__("sys").modules, "rsvlm.models.remote.model", None)
    with pytest.raises(BadInput, match="needs the package openai"):
        registry.load("remote:here")
