"""What a review holds to learn from, and what is said to be lacking before anything begins."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from rsvlm_qgis.improving.survey import BY_HAND, Survey, classes_of, lacking, survey
from rsvlm_qgis.results import geopackage
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from rsvlm_qgis.review.snapshot import snapshot
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window

NEAR, FAR = 0, 600  # columns of the picture: a tile is 480 wide
IMAGE = {"kind": "raster", "path": __file__, "window": [0, 0, 934, 723], "date": None}


def reviewed(
    folder: Path, decided: list[tuple[str, str, int]], by_hand: tuple[int, ...] = (), **request: object
) -> Survey:
    """A survey of a result with features (class, decision, column); those in `by_hand` were drawn by a person."""
    places = [
        feature(window(NAIP, column, 10 * row, column + 8, 10 * row + 8), label)
        for row, (label, _, column) in enumerate(decided)
    ]
    sent = {**REQUEST, "images": [IMAGE], **request}
    saved = geopackage.save(answer(places), sent, RECORD, folder, QgsCoordinateTransformContext())
    layer = QgsVectorLayer(f"{saved.file}|layername=features", "pools", "ogr")
    fields = layer.fields()
    values = {
        row + 1: {fields.indexFromName("review"): state} for row, (_, state, _) in enumerate(decided) if state
    }
    for row in by_hand:
        values[row + 1][fields.indexFromName("quality")] = ""
    layer.dataProvider().changeAttributeValues(values)
    return survey(snapshot(layer), lambda _done: False)


def test_each_decision_is_counted_by_class(tmp_path) -> None:
    found = reviewed(
        tmp_path,
        [("pool", ACCEPTED, NEAR), ("pool", CORRECTED, FAR), ("pool", CORRECTED, FAR), ("pool", REJECTED, FAR),
         ("house", ACCEPTED, NEAR), ("house", UNCHECKED, NEAR)],
        by_hand=(2,),
    )
    counts = found.classes["pool"]
    assert counts.of == {ACCEPTED: 1, CORRECTED: 1, BY_HAND: 1, REJECTED: 1}
    assert counts.right == 3 and len(counts.places) == 2
    assert found.unchecked == 1 and not found.complete and found.reviewed == 5
    assert list(classes_of([found, found])) == ["pool", "house"]
    assert classes_of([found, found])["pool"].right == 6


def test_several_layers_on_the_same_ground_are_one_place(tmp_path) -> None:
    decided = [("pool", ACCEPTED, NEAR), ("pool", REJECTED, NEAR)]
    both = [reviewed(tmp_path, decided), reviewed(tmp_path, decided)]
    (sentence,) = lacking(both, "pool")[0]
    assert sentence.startswith("All that is right lies in one place; review in a second one")


@pytest.mark.parametrize(
    ("decided", "sentence"),
    [
        ([("pool", UNCHECKED, NEAR)], "Nothing was reviewed yet"),
        ([("pool", REJECTED, NEAR), ("pool", REJECTED, FAR)], "Everything of “pool” was rejected"),
        ([("pool", ACCEPTED, NEAR), ("pool", REJECTED, FAR)], "lies in one place"),
        ([("pool", ACCEPTED, NEAR), ("pool", ACCEPTED, FAR), ("pool", UNCHECKED, FAR)],
         "Nothing says what is not “pool”"),
    ],
)
def test_what_is_lacking_is_said_before_anything_begins(tmp_path, decided, sentence) -> None:
    problems, _ = lacking([reviewed(tmp_path, decided)], "pool")
    assert [sentence in problem for problem in problems] == [True]


def test_a_layer_reviewed_to_the_end_needs_nothing_rejected(tmp_path) -> None:
    problems, remarks = lacking([reviewed(tmp_path, [("pool", ACCEPTED, NEAR), ("pool", ACCEPTED, FAR)])], "pool")
    assert problems == [] and remarks == ["2 examples are few: with 50 or more it learns better."]


@pytest.mark.parametrize(
    ("images", "sentence"),
    [
        ([{"kind": "pixels", "shape": [9, 9, 3]}], "made from rendered pixels, which were not kept"),
        ([{**IMAGE, "path": "gone.tif"}], "The picture gone.tif of pools is no longer there"),
        ([IMAGE, IMAGE], "compares dates"),
    ],
)
def test_pictures_that_cannot_be_read_again_are_told(tmp_path, images, sentence) -> None:
    found = reviewed(tmp_path, [("pool", ACCEPTED, NEAR)], images=images)
    assert sentence in lacking([found], "pool")[0][0]


def test_a_layer_of_somebody_else_is_told(window_layer) -> None:
    found = survey(snapshot(window_layer), lambda _done: False)
    assert "does not say which scene it is of" in lacking([found], "pool")[0][0]


@pytest.fixture
def window_layer(qgis_app) -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:26914&field=label:string&field=review:string", "drawn", "memory")
