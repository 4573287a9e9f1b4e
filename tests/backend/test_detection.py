"""From a sentence to objects on the map: real labels are written as answers, tile by tile, and come back as they were.

The model is a stand-in for weights: it writes the labels of the tile that it is shown. All else is the product's own.
"""

from __future__ import annotations

import json
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm import pipeline
from rsvlm.errors import BadInput, RefusedAnswer, Stopped
from rsvlm.findings import findings_for
from rsvlm.imagery.grid import IDENTITY, Grid
from rsvlm.imagery.tiles import plan_objects, quarters
from rsvlm.models.base import Generation, Piece, Profile
from rsvlm.models.labels import Asked
from rsvlm.schema import Answer, Options, Request, to_json
from shapely.geometry import Polygon, box, shape

from tests.backend import fakes
from tests.backend.labelled_model import (
    JSON,
    LINES,
    Label,
    LabelledModel,
    Points,
    Watched,
    as_trained,
    clipped,
    dota_labels,
    watched,
)

Event = tuple[str, dict[str, Any]]


def _run(
    model: Any, scene: Watched, prompt: str = "ships", events: list[Event] | None = None, **options: Any
) -> Answer:
    request = Request(options.pop("task", "detect"), prompt, (), options=Options(**options))
    told = events if events is not None else []
    control = options.pop("control", fakes.Free())
    return pipeline.run(request, scene.scene, model, control, lambda kind, data: told.append((kind, data)))


def _square(x: float, y: float, side: float = 20) -> Points:
    half = side / 2
    return [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]


def _pixels(answer: Answer, scene: Watched) -> list[Polygon]:
    return [
        Polygon([scene.grid.pixel(*point) for point in feature.geometry["coordinates"][0]])
        for feature in answer.features
    ]


def _iou(one: Polygon, other: Polygon) -> float:
    common = one.intersection(other).area
    return float(common / (one.area + other.area - common))


def _found(answer: Answer, scene: Watched, labels: list[Label], iou: float = 0.5) -> int:
    """How many labels are matched by an object of their class, each by one of its own."""
    left = list(zip(_pixels(answer, scene), (feature.label for feature in answer.features)))
    count = 0
    for points, label in labels:
        truth = Polygon(points)
        best = max(left, key=lambda item: _iou(truth, item[0]) if item[1] == label else 0.0, default=None)
        if best is not None and best[1] == label and _iou(truth, best[0]) >= iou:
            left.remove(best)
            count += 1
    return count


@pytest.fixture(scope="module")
def dota(shared: Path) -> tuple[np.ndarray, list[Label]]:
    """A dense parking lot of 712 x 557 pixels with 64 vehicles."""
    from PIL import Image

    return np.array(Image.open(shared / "data/dota/P1888.png").convert("RGB")), dota_labels(
        shared / "data/dota/P1888.txt"
    )


@pytest.mark.parametrize("show", [clipped, as_trained])
@pytest.mark.parametrize(("tile", "seen"), [(0, (504, 504)), (0, (1008, 1008)), (256, (252, 252)), (160, (168, 168))])
@pytest.mark.parametrize("drawn", ["oriented", "box"])
def test_every_vehicle_of_a_parking_lot_comes_out_once(
    dota: tuple[np.ndarray, list[Label]], show: Any, tile: int, seen: tuple[int, int], drawn: str
) -> None:
    picture, labels = dota
    scene = Watched(picture, Grid(None, IDENTITY, picture.shape[1], picture.shape[0]))
    model = LabelledModel(scene, labels, LINES, show, seen)
    answer = _run(model, scene, "large vehicles; small vehicles", tile=tile, shape=drawn)
    assert len(model.queries) == {0: 4, 256: 12, 160: 30}[tile]
    truth = [(list(box(*Polygon(p).bounds).exterior.coords)[:4], c) for p, c in labels] if drawn == "box" else labels
    assert len(answer.features) == len(truth) == 64
    assert _found(answer, scene, truth, 0.7) == 64
    assert answer.warnings == ()


def test_the_same_in_json_from_0_to_1000(dota: tuple[np.ndarray, list[Label]]) -> None:
    picture, labels = dota
    scene = Watched(picture, Grid(None, IDENTITY, picture.shape[1], picture.shape[0]))
    answer = _run(LabelledModel(scene, labels, JSON), scene, "large vehicles; small vehicles", shape="box")
    truth = [(list(box(*Polygon(p).bounds).exterior.coords)[:4], c) for p, c in labels]
    assert len(answer.features) == _found(answer, scene, truth, 0.7) == 64


@pytest.mark.parametrize("most", [40, 25, 5])
def test_answers_that_are_cut_off_are_asked_again_in_four(dota: tuple[np.ndarray, list[Label]], most: int) -> None:
    picture, labels = dota
    scene = Watched(picture, Grid(None, IDENTITY, picture.shape[1], picture.shape[0]))
    events: list[Event] = []
    model = LabelledModel(scene, labels, most=most)
    answer = _run(model, scene, "large vehicles; small vehicles", events)
    told = [data for kind, data in events if kind == "tile"]
    assert len(model.queries) > 4
    assert [data["index"] for data in told] == list(range(len(told)))
    assert told[0]["total"] == 8 and told[-1]["total"] == len(told) == len(answer.provenance.tiles)
    if most == 5:
        assert any("reached the most tokens" in warning for warning in answer.warnings)
        assert any("answer cut off" in feature.quality for feature in answer.features)
    else:
        assert len(answer.features) == _found(answer, scene, labels, 0.7) == 64
        assert answer.warnings == ()
        assert not any("answer cut off" in feature.quality for feature in answer.features)


def test_no_more_tiles_are_looked_at_than_are_allowed() -> None:
    scene = watched(512, 924)
    model = LabelledModel(scene, [(_square(100 + 30 * i, 100), "ship") for i in range(9)], most=3)
    answer = _run(model, scene, max_tiles=5)
    assert len(model.queries) == 2
    assert "Tile 1: the answer reached the most tokens" in answer.warnings[-1]
    assert [feature.quality for feature in answer.features] == ["repaired: answer cut off"] * 3


def test_what_a_cut_answer_told_stays_where_its_part_was_not_asked_again() -> None:
    class Stops:
        calls = 0

        def check(self) -> None:
            self.calls += 1
            if self.calls > 4:
                raise Stopped("enough")

    scene = watched(500, 500)
    labels = [(_square(x, y), "ship") for x in (100, 400) for y in (100, 400)]
    request = Request("detect", "ships", ())
    model = LabelledModel(scene, labels, most=3)
    answer = pipeline.run(request, scene.scene, model, Stops(), lambda *_: None)
    assert not answer.complete
    quality = {polygon.centroid.coords[0]: f.quality for polygon, f in zip(_pixels(answer, scene), answer.features)}
    assert sorted(quality.values()) == ["exact", "repaired: answer cut off", "repaired: answer cut off"]


def test_what_the_parts_of_a_cut_tile_do_not_see_is_not_there() -> None:
    """An answer that ran away into repetition is cut off too."""

    class RunsAway(Says):
        def generate(self, queries: Any, control: Any, grammar: bool = True) -> list[Generation]:
            first = not self.queries
            return [replace(one, cut=first) for one in super().generate(queries, control, grammar)]

    scene = watched(500, 500)
    runaway = "".join(f"{10 + i},10,{40 + i},10,{40 + i},40,{10 + i},40 ship\n" for i in range(0, 200, 40))
    answer = _run(RunsAway(scene, runaway, *["There are none."] * 4), scene)
    assert answer.features == answer.warnings == ()


def test_an_object_larger_than_a_part_of_its_cut_tile_stays_whole() -> None:
    scene = watched(500, 500)
    large = [(20.0, 20.0), (480.0, 20.0), (480.0, 440.0), (20.0, 440.0)]
    labels = [(large, "harbor"), *[(_square(30 + 30 * i, 470), "ship") for i in range(12)]]
    model = LabelledModel(scene, labels, most=8)
    answer = _run(model, scene, "ships; harbors")
    assert len(answer.features) == _found(answer, scene, labels, 0.9) == 13


def test_objects_lie_where_they_are_on_earth() -> None:
    """512 pixels are seen as 504 x 280: x and y have factors of their own."""
    scene = watched(512, 512)
    corners = [(100.0, 200.0), (180.0, 200.0), (180.0, 300.0), (100.0, 300.0)]
    (feature,) = _run(LabelledModel(scene, [(corners, "plane")], seen=(504, 280)), scene, "planes").features
    found, truth = shape(feature.geometry), box(600050, 3999850, 600090, 3999900)
    assert _iou(found, truth) > 0.95
    assert feature.label == "plane"
    assert feature.geometry["type"] == "Polygon" and shape(feature.geometry).exterior.is_ccw


def test_confidence_is_that_of_the_coordinates_and_raw_is_the_objects_own_line() -> None:
    scene = watched(500, 500)
    (feature,) = _run(LabelledModel(scene, [(_square(100, 100), "ship")]), scene).features
    assert feature.confidence == 0.9
    assert "coordinates" in feature.confidence_method
    assert feature.raw == "90,90,110,90,110,110,90,110 ship"


class Says(LabelledModel):
    """Writes given texts, the first tile's first."""

    def __init__(self, scene: Watched, *texts: str, **other: Any) -> None:
        super().__init__(scene, [], **other)
        self._texts = iter(texts)

    def generate(self, queries: Any, control: Any, grammar: bool = True) -> list[Generation]:
        self.queries += queries
        return [Generation(next(self._texts), (), "find", sizes=((500, 500),)) for _ in queries]


def test_what_is_wrong_in_an_answer_is_left_out_or_marked_and_other_tiles_are_unharmed() -> None:
    scene = watched(500, 900)
    bad = (
        "10,10,60,10,60,60,10,60 ships\n"  # nearly a class
        "100,100,150,150,150,100,100,150 ship\n"  # inside out
        "100,200,150,200 ship\n1,2,3 ship\n"  # no area, too few
        "700,700,800,700,800,800,700,800 ship\n"  # beside the picture
        "300,300,340,300,340,340,300,340 zeppelin\n"
        "10,10,60,10,60,60,10,60 ships\n"
    )
    answer = _run(Says(scene, bad, "200,200,240,200,240,240,200,240 ship\n"), scene, tile=500)
    by_place = {tuple(map(round, p.bounds)): f for p, f in zip(_pixels(answer, scene), answer.features)}
    assert len(by_place) == 4
    assert by_place[10, 10, 60, 60].quality == "repaired: 'ships' taken as ship, written again"
    assert by_place[100, 100, 150, 150].quality == "repaired: corners in another order"
    assert by_place[300, 300, 340, 340].label == "zeppelin"
    assert "not asked for" in by_place[300, 300, 340, 340].quality
    assert by_place[600, 200, 640, 240].quality == "exact"
    assert any(
        warning.startswith("Tile 1: repaired:") and "beside the picture" in warning for warning in answer.warnings
    )
    assert all(feature.confidence is None and feature.confidence_method == "" for feature in answer.features)


@pytest.mark.parametrize("rubbish", ["<html>500</html>", "I cannot see any ships here.", "{}[[", "ship ship ship"])
def test_rubbish_is_a_warning_and_other_tiles_are_unharmed(rubbish: str) -> None:
    scene = watched(500, 900)
    answer = _run(Says(scene, rubbish, "200,200,240,200,240,240,200,240 ship\n"), scene, tile=500)
    assert len(answer.features) == 1
    assert any("holds no object" in warning and rubbish[:9] in warning for warning in answer.warnings)


def test_there_are_none_is_an_answer() -> None:
    scene = watched(500, 500)
    answer = _run(Says(scene, "There are none."), scene)
    assert answer.features == answer.warnings == ()
    assert shape(answer.footprint).area == 250 * 250


def test_objects_beyond_their_tile_but_in_the_scene_are_kept_and_those_beyond_the_scene_cut() -> None:
    scene = watched(500, 900)
    texts = "470,100,510,100,510,120,470,120 ship\n", "460,200,530,200,530,220,460,220 ship\n"
    answer = _run(Says(scene, *texts), scene, tile=500)
    assert sorted(tuple(map(round, p.bounds)) for p in _pixels(answer, scene)) == [
        (470, 100, 510, 120),
        (860, 200, 900, 220),
    ]


def test_objects_on_ground_without_data_are_left_out() -> None:
    valid = np.ones((500, 500), bool)
    valid[:, 250:] = False
    scene = watched(500, 500, valid)
    labels = [(_square(100, 100), "ship"), (_square(400, 100), "ship"), (_square(248, 300), "ship")]
    answer = _run(LabelledModel(scene, labels), scene)
    assert [p.centroid.x for p in _pixels(answer, scene)] == pytest.approx([100, 248], abs=1)


def test_a_model_that_was_taught_other_classes_says_so() -> None:
    scene = watched(500, 500)
    profile = replace(LINES, labels={"detect": ("ship",)})
    answer = _run(LabelledModel(scene, [], profile), scene, "giraffes; ships")
    assert answer.warnings == ("lines was not taught to detect giraffe; take what it finds with care.",)


def test_boxes_of_a_model_that_draws_corners_only_are_about_its_corners_and_not_marked() -> None:
    scene = watched(500, 500)
    text = "100,100,150,150,100,200,50,150 ship\n"
    model = Says(scene, text, profile=replace(LINES, shapes=("oriented",)))
    answer = _run(model, scene, shape="box")
    (feature,) = answer.features
    assert (_pixels_bounds(feature, scene), feature.quality) == ((50, 100, 150, 200), "exact")
    assert answer.warnings == ()


def test_a_model_that_draws_upright_boxes_only_says_so_where_turned_ones_are_wished_for() -> None:
    scene = watched(500, 500)
    profile = replace(JSON, shapes=("box",))
    answer = _run(LabelledModel(scene, [], profile), scene)
    assert answer.warnings == ("json draws boxes along the picture's sides only, none turned with the objects.",)
    assert _run(LabelledModel(scene, [], profile), scene, shape="box").warnings == ()


def test_how_it_is_to_be_done_reaches_the_model() -> None:
    scene = watched(500, 500)
    model = LabelledModel(scene, [])
    _run(model, scene, "ships; planes", shape="box", enlarge=True)
    (query,) = model.queries
    assert (query.classes, query.shape, query.enlarge) == (("plane", "ship"), "box", True)


def test_the_objects_of_a_phrase() -> None:
    scene = watched(500, 500)
    text = "100,100,100,140,140,140,140,100 the largest ship\n"
    (feature,) = _run(Says(scene, text), scene, "the largest ship", task="ground").features
    assert feature.label == "largest ship" or feature.label == "the largest ship"
    assert _pixels_bounds(feature, scene) == (100, 100, 140, 140)


def _pixels_bounds(feature: Any, scene: Watched) -> tuple[int, ...]:
    points = [scene.grid.pixel(*point) for point in feature.geometry["coordinates"][0]]
    return tuple(map(round, Polygon(points).bounds))


def test_two_dates_cannot_be_detected_in() -> None:
    picture = np.zeros((50, 50, 3), np.uint8)
    with pytest.raises(BadInput, match="looks at one picture"):
        pipeline.run(
            Request("detect", "ships", ()),
            fakes.scene_of(picture, picture),
            LabelledModel(watched(50, 50), []),
            fakes.Free(),
            lambda *_: None,
        )


WRITTEN = (
    st.text()
    | st.text(alphabet='0123456789,.-[]{}" \nship', max_size=300)
    | st.lists(
        st.sampled_from(
            [
                "10,20,60,20,60,50,10,50 ship\n",
                "-40,20,900,20,60,5000,10,50 Ships\n",
                "1,1,1,1,1,1,1,1 ship\n",
                "400,400,100,100 plane\n",
                '{"bbox_2d": [10, 20, 300, 900], "label": "ship"}',
                '{"bbox_2d": [1e9, 20',
                "There are none.",
                "```json\n[",
            ]
        )
    ).map("".join)
)


@pytest.mark.parametrize("profile", [LINES, JSON, replace(JSON, box_form="brackets")])
@given(
    text=WRITTEN,
    places=st.lists(st.integers(0, 300), max_size=20),
    probability=st.sampled_from([0.0, 0.5, 1.0]),
    cut=st.booleans(),
    drawn=st.sampled_from(["oriented", "box"]),
)
@settings(deadline=None)
def test_any_text_gives_valid_objects_in_the_scene_or_is_refused(
    profile: Profile, text: str, places: list[int], probability: float, cut: bool, drawn: str
) -> None:
    """Whatever a model writes, in whatever tokens, about overlapping tiles."""
    scene = watched(300, 420).scene
    plan = plan_objects(420, 300, 256)
    findings = findings_for("detect", scene, plan, profile, Options(shape=drawn))
    ends = [0, *sorted(min(place, len(text)) for place in places), len(text)]
    pieces = tuple(Piece(text[a:b], probability) for a, b in zip(ends, ends[1:]))
    extent = box(600000, 3999850, 600210, 4000000)
    for tile in (*plan.tiles, *quarters(plan.tiles[0], len(plan.tiles))):
        valid = np.ones((tile.window.height, tile.window.width), bool)
        generation = Generation(text, pieces, "", sizes=((252, 280),), cut=cut)
        try:
            features, _ = findings.add(tile, Asked("", "ships", ("plane", "ship")), generation, valid)
        except RefusedAnswer as refusal:
            assert str(refusal) and refusal.raw == text
            continue
        for feature in features:
            assert shape(feature.geometry).is_valid and extent.buffer(1e-6).contains(shape(feature.geometry))
            assert feature.label and feature.raw in text
            assert feature.confidence is not None and 0 <= feature.confidence <= 1
    merged, _ = findings.together()
    json.dumps([to_json(merged), findings.notes()])
    assert all(shape(feature.geometry).is_valid for feature in merged)


def test_an_answer_of_a_megabyte_takes_bounded_time() -> None:
    text = "".join(f"{i % 400},{i // 400},{i % 400 + 30},{i // 400 + 20} ship\n" for i in range(50000))
    findings = findings_for("detect", watched(512, 512).scene, plan_objects(512, 512, 512), LINES, Options(shape="box"))
    pieces = tuple(Piece(letter, 0.5) for letter in text)
    begun = time.process_time()
    generation = Generation(text, pieces, "", sizes=((504, 504),))
    tile = plan_objects(512, 512, 512).tiles[0]
    findings.add(tile, Asked("", "ships", ("ship",)), generation, np.ones((512, 512), bool))
    assert len(findings.together()[0]) <= 1000
    assert time.process_time() - begun < 20
