"""A question that looks closer, with answers that are told beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given
from hypothesis import strategies as st
from rasterio.windows import Window as FileWindow
from rsvlm import pipeline
from rsvlm.answers import tool_call
from rsvlm.errors import Stopped
from rsvlm.imagery.raster import open_scene
from rsvlm.models.base import Generation, Piece, Query, ZoomRules
from rsvlm.schema import Options, RasterImage, Request
from rsvlm.zoom_chain import ENDLESS, LABEL
from shapely.geometry import shape

from tests.backend import fakes
from tests.backend.imagery import rasters

PROFILE = replace(fakes.PROFILE, tasks=("question", "caption"), hops=1, box_frame="seen")
QUESTION = "What is at the quay?"
SEEN = (1288, 756)
"""A scene of 5000 x 3000 pixels as the model sees it (reference: rscovlm section 11, test vector 5)."""

CALL = tool_call.encode((644, 378, 772, 456))


class Scripted:
    """Answers the next line of a script to each question; remembers what it was asked."""

    info = fakes.FakeModel.info
    batch = 1

    def __init__(self, *script: str, profile: Any = PROFILE, sizes: tuple[tuple[int, int], ...] = (SEEN,)) -> None:
        self.profile, self._script, self._sizes = profile, list(script), sizes
        self.asked: list[Query] = []

    def generate(self, queries: Sequence[Query], control: Any, grammar: bool = True) -> list[Generation]:
        control.check()
        (query,) = queries
        self.asked.append(query)
        text = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        return [Generation(text, (Piece(text, 0.9),), f"asked: {query.prompt}", sizes=self._sizes)]


def scene(width: int = 5000, height: int = 3000, **options: Any) -> Any:
    """Each pixel's red tells its column, its green its row (in steps of 32 pixels)."""
    picture = np.zeros((height, width, 3), np.uint8)
    picture[:, :, 0], picture[:, :, 1] = np.arange(width) // 32 % 256, np.arange(height)[:, None] // 32 % 256
    return fakes.scene_of(picture, **options)


def ask(model: Any, hops: int = 1, at: Any = None, control: Any = None, task: str = "question") -> Any:
    request = Request(task, QUESTION, (), options=Options(hops=hops))
    return pipeline.run(request, at or scene(), model, control or fakes.Free(), lambda kind, data: None)


def pixels(feature: Any) -> tuple[float, ...]:
    """The bounds of a feature in scene pixels: left, top, right, bottom."""
    left, bottom, right, top = shape(feature.geometry).bounds
    return (left - 600000) * 2, (4000000 - top) * 2, (right - 600000) * 2, (4000000 - bottom) * 2


def test_a_wish_to_look_closer_is_followed_into_the_scene_itself() -> None:
    model = Scripted(CALL, "three ships")
    answer = ask(model)
    first, second = model.asked
    assert first.zoom and first.said == () and len(first.pictures) == 1
    assert second.zoom and second.said == (CALL,)
    assert second.pictures[0] is first.pictures[0]
    # 2500 to 2996.9 by 1500 to 1809.5, the lower side grown to 448 pixels about its middle.
    assert second.pictures[1].shape == (449, 497, 3)
    assert second.pictures[1][0, 0].tolist() == [2500 // 32, 1430 // 32, 0]
    (text,) = answer.texts
    assert (text.text, text.quality, text.prompt) == ("three ships", "exact", QUESTION)
    (hop,) = answer.features
    assert pixels(hop) == (2500.0, 1430.0, 2997.0, 1879.0)
    assert (hop.label, hop.raw, hop.confidence) == (LABEL, CALL, None)
    assert QUESTION in hop.note and "three ships" in hop.note
    assert answer.provenance.calls == 2


def test_of_a_large_raster_the_overview_is_shown_first_and_then_the_raster_itself(
    tmp_path: Path,
) -> None:
    """The overview of this file, beside it, is dark, and the file is bright there: what was read tells itself."""
    path = tmp_path / "scene.tif"
    shape_of = {"width": 20000, "height": 12000, "count": 3, "dtype": "uint8", "transform": rasters.TEN_METRES}
    with rasterio.open(path, "w", "GTiff", tiled=True, sparse_ok=True, **shape_of) as file:
        file.write(np.full((3, 1300, 2000), 200, np.uint8), window=FileWindow(10000, 6000, 2000, 1300))
    rasters.write(tmp_path / "scene.tif.ovr", np.full((3, 3000, 5000), 40, np.uint8))
    model = Scripted(CALL, "ships")
    with closing(open_scene(RasterImage(str(path)))) as raster:
        answer = ask(model, at=raster)
    overview, crop = model.asked[1].pictures
    assert max(overview.shape) == 4096 and (overview == 40).all()
    # 644 to 772 of 1288 and 378 to 456 of 756 pixels.
    assert crop.shape == (1239, 1988, 3) and (crop == 200).all()
    assert shape(answer.features[0].geometry).bounds[0] == 500000 + 10 * 10000


def test_an_answer_at_once_needs_no_closer_look() -> None:
    model = Scripted("a harbour")
    answer = ask(model)
    assert [text.text for text in answer.texts] == ["a harbour"]
    assert answer.features == () and answer.provenance.calls == 1


def test_each_box_counts_from_the_first_picture() -> None:
    model = Scripted(CALL, tool_call.encode((0, 0, 644, 378)), "ships")
    answer = ask(model, hops=2)
    assert len(model.asked[2].pictures) == 3 and len(model.asked[2].said) == 2
    first, second = answer.features
    assert pixels(second) == (0.0, 0.0, 2500.0, 1500.0)
    assert "looked closer again" in first.note and "ships" in second.note


def test_relative_boxes_are_shares_of_the_scene() -> None:
    profile = replace(PROFILE, box_frame="relative", box_scale=1000)
    model = Scripted(tool_call.encode((500, 0, 1000, 1000)), "ships", profile=profile, sizes=())
    assert pixels(ask(model).features[0]) == (2500.0, 0.0, 5000.0, 3000.0)


@pytest.mark.parametrize("hops", [1, 2, 3])
def test_one_wish_too_many_is_asked_again_without_the_tool(hops: int) -> None:
    class Stubborn(Scripted):
        def generate(self, queries: Sequence[Query], control: Any, grammar: bool = True) -> list[Generation]:
            (found,) = super().generate(queries, control, grammar)
            return [found if queries[0].zoom else replace(found, text="ships", pieces=(Piece("ships", 0.9),))]

    model = Stubborn(CALL)
    answer = ask(model, hops=hops)
    last = model.asked[-1]
    assert (last.zoom, last.said, len(last.pictures)) == (False, (), 1)
    assert len(model.asked) == answer.provenance.calls == hops + 2
    assert len(answer.features) == hops
    (text,) = answer.texts
    assert text.text == "ships"
    assert text.quality.startswith("repaired: asked again without looking closer") and str(hops) in text.quality


def test_who_never_stops_wishing_gives_a_sentence_and_where_it_looked() -> None:
    answer = ask(Scripted(CALL), hops=2)
    assert answer.texts == () and len(answer.features) == 2
    assert [warning for warning in answer.warnings if ENDLESS in warning]
    assert answer.complete


def test_how_close_it_looks_is_the_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = ZoomRules(tool="crop", smallest_box=1, smallest_crop=100)
    monkeypatch.setattr(type(PROFILE), "zoom_rules", lambda self: rules)
    (hop,) = ask(Scripted(tool_call.encode((644, 378, 772, 456), "crop"), "ships")).features
    assert pixels(hop) == (2500.0, 1500.0, 2997.0, 1810.0)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ('<tool_call>\n{"name": "delete_everything", "arguments": {"bbox": [1, 2, 3, 4]}}\n</tool_call>', "not exist"),
        ('<tool_call>\n{"name": "image_zoom_in", "arguments": {}}\n</tool_call>', "no box"),
        ('<tool_call>\n{"name": "image_zoom_in", "argum', "no box"),
        ("<tool_call>", "no box"),
    ],
)
def test_a_call_that_cannot_be_followed_is_a_marked_answer(written: str, says: str) -> None:
    model = Scripted(written, "ships")
    answer = ask(model)
    (text,) = answer.texts
    assert text.text == "ships" and says in text.quality
    assert answer.features == ()
    assert not model.asked[-1].zoom


def test_a_broken_call_with_a_box_is_followed_and_marked() -> None:
    answer = ask(Scripted('<tool_call>{"name": "image_zoom_in", "arguments": {"bbox": [644, 378, 772, 456', "ships"))
    (hop,) = answer.features
    assert hop.quality.startswith("repaired") and pixels(hop)[0] == 2500.0


def test_without_the_size_it_saw_nothing_can_be_placed() -> None:
    (text,) = ask(Scripted(CALL, "ships", sizes=())).texts
    assert "is not known" in text.quality


def test_ground_without_data_is_not_looked_at() -> None:
    valid = np.ones((3000, 5000), bool)
    valid[1000:2500, 2000:4000] = False
    answer = ask(Scripted(CALL, "ships"), at=scene(valid=valid))
    assert "no data" in answer.texts[0].quality and answer.features == ()


@given(box=st.tuples(*[st.integers(-3000, 3000)] * 4), width=st.integers(1, 600), height=st.integers(1, 600))
def test_any_box_is_a_place_in_the_scene(box: tuple[int, int, int, int], width: int, height: int) -> None:
    model = Scripted(tool_call.encode(box), "ships")
    answer = ask(model, at=scene(width, height))
    (hop,) = answer.features
    left, top, right, bottom = pixels(hop)
    assert 0 <= left < right <= width and 0 <= top < bottom <= height
    assert right - left >= min(448, width) and bottom - top >= min(448, height)
    assert model.asked[1].pictures[1].shape == (bottom - top, right - left, 3)


def test_who_cannot_look_closer_says_so_and_answers() -> None:
    model = Scripted("ships", profile=replace(PROFILE, hops=0))
    answer = ask(model)
    assert not model.asked[0].zoom and len(answer.texts) == 1
    assert "looked at closer" in answer.warnings[0]
    twice = ask(Scripted("ships"), at=fakes.scene_of(*[np.zeros((60, 60, 3), np.uint8)] * 2))
    assert "two dates" in twice.warnings[0]


def test_without_hops_and_for_other_tasks_nothing_changes() -> None:
    for model, options in ((Scripted("ships"), {"hops": 0}), (Scripted("ships"), {"hops": 2, "task": "caption"})):
        answer = ask(model, **options)
        assert not model.asked[0].zoom and answer.warnings == ()


def test_stopping_between_two_looks_keeps_nothing_half_done() -> None:
    class StopsAtSecond:
        checks = 0

        def check(self) -> None:
            self.checks += 1
            if self.checks > 4:
                raise Stopped("enough")

    answer = ask(Scripted(CALL), hops=3, control=StopsAtSecond())
    assert not answer.complete and answer.texts == ()
