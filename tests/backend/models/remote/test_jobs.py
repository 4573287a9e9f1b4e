"""Jobs about a scene with a model behind a server: places come out right, and a failing tile harms no other."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.errors import ModelFailure
from rsvlm.models.remote.model import RemoteModel
from rsvlm.schema import Answer, Options, Request
from shapely.geometry import shape

from tests.backend import fakes

from .conftest import Open
from .servers import Exchange, Seen, faulty
from .test_remote_model import sent_picture


def job(model: RemoteModel, height: int, width: int, **options: Any) -> tuple[Answer, list[dict[str, Any]]]:
    """What comes of a search for ships in a scene of half a metre a pixel whose brightness grows to the right."""
    events: list[dict[str, Any]] = []
    ramp = np.broadcast_to(np.linspace(0, 255, width, dtype=np.uint8)[None, :, None], (height, width, 3))
    request = Request("detect", "ship", (), options=Options(**options))
    scene = fakes.scene_of(np.ascontiguousarray(ramp))
    answer = pipeline.run(request, scene, model, fakes.Free(), lambda kind, data: events.append({"kind": kind, **data}))
    return answer, events


def left_half(exchange: Exchange, seen: Seen) -> None:
    """A box about the left half of the picture as it was sent."""
    sent = sent_picture(seen.body["messages"][-1]["content"][0]["image_url"]["url"])
    assert sent.shape[0] % 28 == sent.shape[1] % 28 == 0
    exchange.say(f"0,0,{sent.shape[1] // 2},{sent.shape[0]} ship\n")


def test_a_box_in_pixels_of_what_was_sent_lies_where_it_is_on_the_map(opened: Open) -> None:
    with faulty(left_half) as server:
        answer, _ = job(opened(server.url), 300, 420, shape="box")
    (feature,) = answer.features
    # 420 x 300 pixels are sent as 420 x 308: x and y have scales of their own.
    left, below, right, above = shape(feature.geometry).bounds
    assert (left, right) == (600000.0, 600105.0) and (below, above) == (3999850.0, 4000000.0)
    assert (feature.label, feature.confidence, feature.confidence_method) == ("ship", None, "")


def test_a_tile_whose_query_failed_is_a_warning_and_the_others_are_unharmed(opened: Open) -> None:
    def dark_fails(exchange: Exchange, seen: Seen) -> None:
        sent = sent_picture(seen.body["messages"][-1]["content"][0]["image_url"]["url"])
        if sent.mean() < 60:
            exchange.reply(500, "{}")
        else:
            left_half(exchange, seen)

    with faulty(dark_fails) as server:
        answer, events = job(opened(server.url), 512, 2048, shape="box", tile=512)
    lost = [event for event in events if event["kind"] == "warning"]
    assert len(lost) == 1 and "out of order (500)" in lost[0]["message"] and lost[0]["message"].startswith("Tile 1")
    assert answer.complete and len(answer.features) >= 3
    searched, scene = shape(answer.footprint), 1024 * 256
    assert 0 < searched.area < scene and searched.bounds[0] > 600000.0


def test_a_job_without_any_answer_has_failed(opened: Open) -> None:
    broken = faulty(lambda exchange, seen: exchange.reply(500, "{}"))
    with broken as server, pytest.raises(ModelFailure, match="out of order"):
        job(opened(server.url), 512, 1024, tile=512)
