"""One job from pixels to features, with a model that is told what it sees."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from rsvlm import pipeline
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.findings.confidence import CALIBRATED, tempered
from rsvlm.models.base import Control, Generation, Piece, Query
from rsvlm.schema import Options, Request, to_json
from shapely.geometry import box, shape
from shapely.ops import unary_union

from tests.backend import fakes


class Events(list[tuple[str, dict[str, Any]]]):
    """What was told, in order."""

    def __call__(self, kind: str, data: dict[str, Any]) -> None:
        json.dumps(data)
        self.append((kind, data))

    def of(self, kind: str) -> list[dict[str, Any]]:
        """The data of all events of a kind."""
        return [data for name, data in self if name == kind]


def _run(task: str, prompt: str, scene: Any, model: Any, events: Events | None = None, **options: Any) -> Any:
    request = Request(task, prompt, (), options=Options(**options))
    return pipeline.run(request, scene, model, fakes.Free(), events if events is not None else Events())


def _lake(height: int = 48, width: int = 48) -> np.ndarray:
    blue = np.zeros((height, width), bool)
    blue[8:24, 10:30] = True
    return blue


def test_a_lake_lies_where_it_is() -> None:
    answer = _run("segment", "water", fakes.scene_of(fakes.blue_picture(_lake())), fakes.FakeModel(fakes.blue_cells))
    (feature,) = answer.features
    assert shape(feature.geometry).bounds == (600005.0, 3999988.0, 600015.0, 3999996.0)
    assert (feature.label, feature.quality, feature.tile) == ("water", "exact", 0)
    assert feature.raw.startswith("others*24\n")
    assert answer.complete
    assert shape(answer.footprint).area == 48 * 48 / 4


def test_confidence_is_that_of_the_cells_in_the_polygon() -> None:
    answer = _run("segment", "water", fakes.scene_of(fakes.blue_picture(_lake())), fakes.FakeModel(fakes.blue_cells))
    # A run is three pieces here: label, sign, count. As nothing is told of others, both labels share the rest.
    assert answer.features[0].confidence == pytest.approx((1 + 0.9**3) / 2, abs=1e-3)
    assert "cell" in answer.features[0].confidence_method


@pytest.mark.parametrize(("task", "prompt"), [("segment", "water"), ("ground", "the boat"), ("caption", "")])
def test_a_temperature_changes_the_confidence_and_nothing_else(task: str, prompt: str) -> None:
    says = {"segment": fakes.blue_cells, "ground": fakes.blue_boxes}.get(task, lambda *asked: "A lake.")
    scene, model = fakes.scene_of(fakes.blue_picture(_lake())), fakes.FakeModel(says)
    told: list[list[Any]] = []
    for temperature in ({}, {task: 3.0}):
        model.profile = replace(model.profile, temperature=temperature)
        answer = _run(task, prompt, scene, model)
        told.append([*answer.features, *answer.texts])
    assert told[0]
    for bare, cooled in zip(*told, strict=True):
        assert cooled.confidence == pytest.approx(tempered(bare.confidence, 3.0), abs=1e-3)
        assert cooled.confidence_method == f"{bare.confidence_method}{CALIBRATED}"
        assert replace(cooled, confidence=None, confidence_method="") == replace(
            bare, confidence=None, confidence_method=""
        )


def _unsure_lake(task: str, label: str, pictures: Any) -> str:
    return "\n".join(["others*24"] * 8 + ["others*8, water*16"] * 8 + ["others*24"] * 8)


class Unsure(fakes.FakeModel):
    """Ends the background of the lake's rows after 8 cells, and might have after 10."""

    def generate(self, queries: Any, control: Any, grammar: bool = True) -> Any:
        def told(piece: Any) -> Any:
            sure = Piece(piece.text, 1.0)
            return replace(sure, probability=0.6, others=(("8", 0.6), ("10", 0.4))) if piece.text == "8" else sure

        found = super().generate(queries, control, grammar)
        return [replace(one, pieces=tuple(told(piece) for piece in one.pieces)) for one in found]


def test_a_threshold_takes_cells_in_and_out() -> None:
    scene, model = fakes.scene_of(np.zeros((48, 48, 3), np.uint8)), Unsure(_unsure_lake)
    areas = {}
    for threshold in (0.3, 0.5, 0.7):
        (feature,) = _run("segment", "water", scene, model, threshold=threshold).features
        areas[threshold] = shape(feature.geometry).area
    assert areas == {0.3: 8 * 16, 0.5: 8 * 16, 0.7: 8 * 14}


def test_cells_at_one_half_are_what_the_model_wrote_however_unsure() -> None:
    text = "\n".join(["water*24"] * 24)
    model = fakes.FakeModel(lambda *_: text, probability=0.3)
    scene = fakes.scene_of(np.zeros((48, 48, 3), np.uint8))
    (feature,) = _run("segment", "water", scene, model).features
    assert shape(feature.geometry).area == 24 * 24
    assert _run("segment", "water", scene, model, threshold=0.6).features == ()
    assert _run("segment", "water", scene, model, outline="smooth", threshold=0.6).features == ()


def test_smooth_outlines_run_between_the_cells() -> None:
    scene = fakes.scene_of(np.zeros((48, 48, 3), np.uint8))
    (feature,) = _run("segment", "water", scene, Unsure(_unsure_lake), outline="smooth").features
    polygon = shape(feature.geometry)
    assert polygon.is_valid
    # The lake reaches the scene's right border, and its left shore lies between the cells 7 (0.0) and 8 (0.6).
    assert polygon.bounds[2] == 600024.0
    assert 600007.5 < polygon.bounds[0] < 600008.5
    assert feature.confidence == pytest.approx((0.6 * 2 + 14) / 16, abs=1e-3)


def test_smooth_outlines_leave_no_seam_and_keep_off_ground_without_data() -> None:
    blue, valid = np.zeros((200, 300), bool), np.ones((200, 300), bool)
    blue[20:180, 16:284] = True
    valid[60:100, 100:180] = False
    scene, events = fakes.scene_of(fakes.blue_picture(blue), valid=valid), Events()
    (feature,) = _run("segment", "water", scene, fakes.FakeModel(fakes.blue_cells), events, outline="smooth").features
    polygon = shape(feature.geometry)
    assert polygon.is_valid
    assert len(polygon.interiors) == 1
    assert polygon.intersection(box(600050, 3999950, 600090, 3999970)).area == 0
    assert polygon.area == pytest.approx((blue & valid).sum() / 4, rel=0.02)
    assert polygon.exterior.length < 2 * (160 + 268) / 2
    assert feature.tile == -1


def test_smooth_outlines_of_a_change() -> None:
    before, after = fakes.blue_picture(np.zeros((48, 48), bool)), fakes.blue_picture(_lake())
    scene = fakes.scene_of(before, after, dates=("2010-05-01", "2020-05-01"))
    model = fakes.FakeModel(fakes.blue_on_one_date)
    (feature,) = _run("change", "building", scene, model, outline="smooth").features
    assert (feature.before, feature.after, feature.label) == ("2010-05-01", "2020-05-01", "building")
    assert shape(feature.geometry).area < _lake().sum() / 4


def test_each_label_of_a_prompt_is_asked_once() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    answer = _run("segment", "water; roads, water", fakes.scene_of(fakes.blue_picture(_lake())), model)
    assert [label for label, _ in model.calls] == ["water", "road"]
    assert [f.label for f in answer.features] == ["water", "road"]
    assert answer.provenance.model_prompts == ("[segment] water", "[segment] road")


def test_tiles_leave_no_seam() -> None:
    blue = np.zeros((200, 300), bool)
    blue[20:180, 16:284] = True
    blue[60:100, 100:180] = False
    events = Events()
    scene = fakes.scene_of(fakes.blue_picture(blue))
    answer = _run("segment", "water", scene, fakes.FakeModel(fakes.blue_cells), events)
    (feature,) = answer.features
    assert len(events.of("tile")) > 4
    assert shape(feature.geometry).is_valid
    assert len(feature.geometry["coordinates"]) == 2
    assert shape(feature.geometry).area == blue.sum() / 4
    assert feature.tile == -1


def test_a_task_may_want_larger_tiles_than_others() -> None:
    scene = fakes.scene_of(fakes.blue_picture(np.zeros((200, 300), bool)))
    tiles = {}
    for task, prompt in (("segment", "water"), ("ground", "boat")):
        profile = replace(fakes.PROFILE, task_tiles={"ground": (200, 300)})
        model = fakes.FakeModel(lambda *asked: "none." if asked[0] == "ground" else "others*24\n" * 24, profile=profile)
        tiles[task] = len(_run(task, prompt, scene, model).provenance.tiles)
    assert tiles["ground"] == 1
    assert tiles["segment"] > 4


def test_features_of_tiles_as_they_finish_are_those_of_the_end() -> None:
    rng = np.random.default_rng(3)
    blue = np.kron(rng.random((50, 75)) < 0.4, np.ones((4, 4), bool))
    events = Events()
    scene = fakes.scene_of(fakes.blue_picture(blue))
    answer = _run("segment", "water", scene, fakes.FakeModel(fakes.blue_cells), events)
    parts = [shape(f["geometry"]) for tile in events.of("tile") for f in tile["features"]]
    whole = [shape(f.geometry) for f in answer.features]
    assert sum(p.area for p in parts) == sum(p.area for p in whole) == blue.sum() / 4
    assert unary_union(parts).equals(unary_union(whole))
    assert all(p.is_valid for p in whole)
    totals = {tile["total"] for tile in events.of("tile")}
    assert totals == {len(events.of("tile"))} == {events.of("started")[0]["tiles"]}


def test_cells_without_data_are_never_part_of_a_polygon() -> None:
    valid = np.ones((48, 48), bool)
    valid[:, 20:] = False
    scene = fakes.scene_of(fakes.blue_picture(_lake()), valid=valid)
    (feature,) = _run("segment", "water", scene, fakes.FakeModel(fakes.blue_cells)).features
    assert shape(feature.geometry).bounds[2] == 600010.0


def test_tiles_without_data_are_left_out_of_the_footprint() -> None:
    valid = np.zeros((48, 300), bool)
    valid[:, :30] = True
    model = fakes.FakeModel(fakes.blue_cells)
    answer = _run("segment", "water", fakes.scene_of(fakes.blue_picture(_lake(48, 300)), valid=valid), model)
    assert len(model.calls) == 1
    assert len(answer.provenance.tiles) == 1
    assert shape(answer.footprint).bounds[2] < 600030.0


def test_nothing_found_keeps_the_footprint() -> None:
    scene = fakes.scene_of(np.zeros((48, 48, 3), np.uint8))
    for task, prompt, looks in (("segment", "water", fakes.blue_cells), ("ground", "boat", fakes.blue_boxes)):
        answer = _run(task, prompt, scene, fakes.FakeModel(looks))
        assert answer.features == ()
        assert answer.warnings == ()
        assert shape(answer.footprint).area == 576.0


@pytest.mark.parametrize("batch", [1, 2, 5, 100])
def test_how_many_tiles_go_through_the_model_at_once_changes_nothing_else(batch: int) -> None:
    blue = np.zeros((200, 300), bool)
    blue[20:180, 16:284] = True
    valid = np.ones((200, 300), bool)
    valid[:, 120:190] = False
    scene = fakes.scene_of(fakes.blue_picture(blue), valid=valid)
    asked: list[int] = []

    class Counting(fakes.FakeModel):
        def generate(self, queries: Any, control: Any, grammar: bool = True) -> Any:
            asked.append(len(queries))
            return super().generate(queries, control, grammar)

    one, many = Events(), Events()
    alone = _run("segment", "water; road", scene, fakes.FakeModel(fakes.blue_cells), one)
    together = _run("segment", "water; road", scene, Counting(fakes.blue_cells, batch=batch), many)
    assert together.features == alone.features
    assert together.footprint == alone.footprint
    assert together.provenance.tiles == alone.provenance.tiles
    told = [{**data, "seconds": 0} for data in one.of("tile")]
    assert [{**data, "seconds": 0} for data in many.of("tile")] == told
    # All prompts of a tile belong together, however few the model likes.
    assert max(asked) <= max(batch, 2)
    assert sum(asked) == 2 * len(alone.provenance.tiles)


def test_a_box_lies_where_the_object_is() -> None:
    answer = _run(
        "ground",
        "Where is the boat?",
        fakes.scene_of(fakes.blue_picture(_lake(50, 50))),
        fakes.FakeModel(fakes.blue_boxes),
    )
    (feature,) = answer.features
    assert shape(feature.geometry).bounds == (600005.0, 3999988.0, 600015.0, 3999996.0)
    assert feature.label == "boat"
    # Four numbers and three signs are between the brackets, which do not count.
    assert feature.confidence == pytest.approx((0.9 ** (4 + 3)) ** 0.25, abs=1e-3)


def test_an_object_on_a_seam_is_one_box() -> None:
    blue = np.zeros((48, 88), bool)
    blue[10:20, 40:48] = True
    model = fakes.FakeModel(fakes.blue_boxes)
    answer = _run("ground", "boat", fakes.scene_of(fakes.blue_picture(blue)), model)
    assert len(model.calls) == 2
    assert len(answer.features) == 1


def test_a_change_is_dated() -> None:
    before, after = fakes.blue_picture(np.zeros((48, 48), bool)), fakes.blue_picture(_lake())
    scene = fakes.scene_of(before, after, dates=("2010-05-01", "2020-05-01"))
    (feature,) = _run("change", "new buildings", scene, fakes.FakeModel(fakes.blue_on_one_date)).features
    assert (feature.before, feature.after, feature.label) == ("2010-05-01", "2020-05-01", "building")


def test_words_are_asked_of_the_whole_scene() -> None:
    model = fakes.FakeModel(lambda task, label, pictures: "a lake ### 24")
    answer = _run("caption", "", fakes.scene_of(np.zeros((200, 300, 3), np.uint8)), model)
    (text,) = answer.texts
    assert (text.text, text.raw) == ("a lake", "a lake ### 24")
    assert 0 < text.confidence < 1


@pytest.mark.parametrize(("task", "prompt"), [("segment", "water"), ("ground", "boat")])
def test_an_answer_that_cannot_be_read_is_a_warning_with_its_text(task: str, prompt: str) -> None:
    events = Events()
    scene = fakes.scene_of(np.zeros((48, 48, 3), np.uint8))
    answer = _run(task, prompt, scene, fakes.FakeModel(lambda *_: "I see nothing"), events)
    (warning,) = answer.warnings
    assert "It wrote: I see nothing" in warning
    assert events.of("warning") == [{"message": warning}]
    assert answer.features == ()


def _failing(fails: Callable[[int], bool]) -> fakes.FakeModel:
    """Draws lakes, but has no answer to the queries of which `fails` says so."""

    class Failing(fakes.FakeModel):
        def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
            answers = super().generate(queries, control, grammar)
            lost = Generation("", (), "", problem="The server died.")
            return [lost if fails(len(self.calls) - 1) else answer for answer in answers]

    return Failing(fakes.blue_cells)


def test_a_query_without_an_answer_is_a_warning_and_the_other_tiles_are_unharmed() -> None:
    scene, events = fakes.scene_of(fakes.blue_picture(_lake(96, 96))), Events()
    answer = _run("segment", "water", scene, _failing(lambda call: call == 3), events, tile=48)
    assert answer.warnings == ("Tile 4, water: The server died.",) and len(events.of("tile")) == 9
    assert [feature.label for feature in answer.features] == ["water"] and answer.complete
    assert 0 < shape(answer.footprint).area < 96 * 96 / 4
    with pytest.raises(ModelFailure, match=r"The server died\."):
        _run("segment", "water", scene, _failing(lambda call: True), tile=48)


def test_words_of_unknown_probability_have_no_confidence() -> None:
    class Silent(fakes.FakeModel):
        def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
            return [replace(answer, pieces=()) for answer in super().generate(queries, control, grammar)]

    scene = fakes.scene_of(fakes.blue_picture(_lake()))
    (text,) = _run("caption", "", scene, Silent(lambda *asked: "A lake.")).texts
    assert (text.text, text.confidence, text.confidence_method) == ("A lake.", None, "")


def test_a_repaired_answer_is_marked() -> None:
    text = "\n".join(["water*20"] * 24)
    scene = fakes.scene_of(np.zeros((48, 48, 3), np.uint8))
    (feature,) = _run("segment", "water", scene, fakes.FakeModel(lambda *_: text)).features
    assert feature.quality == "repaired: 24 short rows"


def test_stopping_keeps_the_finished_tiles() -> None:
    class StopsAtThird:
        calls = 0

        def check(self) -> None:
            self.calls += 1
            if self.calls > 6:
                raise Stopped("enough")

    scene = fakes.scene_of(fakes.blue_picture(np.ones((200, 300), bool)))
    request = Request("segment", "water", ())
    answer = pipeline.run(request, scene, fakes.FakeModel(fakes.blue_cells), StopsAtThird(), Events())
    assert not answer.complete
    assert len(answer.provenance.tiles) == 3
    (feature,) = answer.features
    assert shape(feature.geometry).equals(shape(answer.footprint))


def test_provenance_tells_how_to_repeat_it() -> None:
    answer = _run("segment", "water", fakes.scene_of(fakes.blue_picture(_lake())), fakes.FakeModel(fakes.blue_cells))
    told = answer.provenance
    assert (told.model, told.engine, told.task, told.prompt) == ("fake", "numpy", "segment", "water")
    assert told.grid == {"crs": fakes.UTM, "affine": list(fakes.MAP), "width": 48, "height": 48}
    assert told.tiles == ((0, 0, 48, 48),)
    assert set(told.seconds) == {"read", "model", "features", "total"}
    json.dumps(to_json(answer))


@pytest.mark.parametrize("size", [(1, 1), (5, 3), (1, 60), (61, 2)])
def test_tiny_pictures(size: tuple[int, int]) -> None:
    answer = _run(
        "segment",
        "water",
        fakes.scene_of(fakes.blue_picture(np.ones(size, bool))),
        fakes.FakeModel(lambda *_: "\n".join(["water*24"] * 24)),
    )
    assert sum(shape(f.geometry).area for f in answer.features) == size[0] * size[1] / 4


def test_what_cannot_be_done_is_one_sentence() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    picture = np.zeros((48, 48, 3), np.uint8)
    empty = fakes.scene_of(picture, valid=np.zeros((48, 48), bool))
    for says, task, scene, options in (
        ("no data in this window", "segment", empty, {}),
        ("needs two pictures", "change", fakes.scene_of(picture), {}),
        ("looks at one picture", "segment", fakes.scene_of(picture, picture), {}),
        (
            "needs 36 tiles and 9 are allowed",
            "segment",
            fakes.scene_of(np.zeros((240, 240, 3), np.uint8)),
            {"max_tiles": 9},
        ),
    ):
        with pytest.raises(BadInput, match=says):
            _run(task, "building" if task == "change" else "water", scene, model, **options)


def test_words_about_a_very_large_scene_are_about_its_overview(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "LARGEST", 1000)
    shown: list[tuple[int, ...]] = []

    def answer(task: str, label: str, pictures: Any) -> str:
        shown.append(pictures[0].shape)
        return "blue."

    scene = fakes.scene_of(fakes.blue_picture(np.ones((60, 5000), bool)))
    (text,) = _run("caption", "", scene, fakes.FakeModel(answer)).texts
    assert (text.text, shown) == ("blue.", [(30, 2500, 3)])


def test_a_tile_that_is_too_large_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "LARGEST", 1000)
    scene = fakes.scene_of(fakes.blue_picture(np.ones((60, 60), bool)))
    with pytest.raises(BadInput, match="too large to be taken in one piece"):
        _run("segment", "water", scene, fakes.FakeModel(fakes.blue_cells), tile=-1)
