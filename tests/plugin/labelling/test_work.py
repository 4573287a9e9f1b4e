"""Features in, answers out, chunk by chunk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.labelling import copying, work
from rsvlm_qgis.labelling.ground import Ground, ground_of
from rsvlm_qgis.labelling.snapshot import Snapshot
from rsvlm_qgis.labelling.wish import LABEL, QUESTION, Wish
from rsvlm_qgis.labelling.work import Labelled, Work, in_words
from tests.plugin.labelling.conftest import answering
from tests.plugin.processing.scripted import ScriptedEngine

WISH = Wish(LABEL, "water; land", context="Ponds.")


@pytest.fixture
def ground(raster: QgsRasterLayer) -> Ground:
    return ground_of([raster], QgsCoordinateTransformContext())


def carry_out(
    wish: Wish, ground: Ground, layer: QgsVectorLayer, engine: Any, **more: Any
) -> tuple[Any, list[Labelled]]:
    found: list[Labelled] = []
    one = Work(wish, ground, Snapshot(layer), layer.crs(), engine, found.extend, **more)
    return one.run(), found


def test_each_feature_gets_its_answer_or_the_reason_for_none(
    ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine
) -> None:
    summary, found = carry_out(WISH, ground, squares, engine)
    values = {one.feature["name"]: one.values for one in found}
    assert len(found) == len(values) == 11
    first = next(one for one in found if one.feature.id() == 2)
    assert first.values == {"answer": "water", "confidence": 0.75, "method": "counted",
                            "reason": "water 0.75, land 0.25", "quality": "exact"}
    assert values["square 9"]["quality"] == "outside"
    assert values["square 10"] == {"answer": None, "confidence": None, "method": None, "reason": None,
                                   "quality": "no geometry"}
    assert summary.complete
    assert (summary.done, summary.total) == (11, 11)
    assert "2 without imagery" in in_words(summary)


def test_the_engine_is_asked_about_places_in_the_crs_of_the_imagery(
    ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine
) -> None:
    carry_out(WISH, ground, squares, engine)
    (request,) = engine.requests
    assert request["task"] == "label"
    assert request["prompt"] == "water; land"
    assert request["options"] == {"context": "Ponds.", "reason": False}
    assert len(request["regions"]) == 9
    assert request["regions"][0]["geometry"]["type"] == "Polygon"
    corner = request["regions"][0]["geometry"]["coordinates"][0][0]
    assert ground.leading.layer.extent().contains(*corner)


def test_features_in_another_crs_are_moved_to_the_imagery(
    ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine, raster: QgsRasterLayer
) -> None:
    import processing  # noqa: F401  # not needed, but slow to load: see below

    degrees = QgsVectorLayer("Polygon?crs=EPSG:4326", "degrees", "memory")
    transform = QgsCoordinateTransform(squares.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    for feature in squares.getFeatures():
        if feature.hasGeometry() and feature["name"] != "square 9":
            moved, place = QgsFeature(), feature.geometry()
            place.transform(transform)
            moved.setGeometry(place)
            degrees.dataProvider().addFeatures([moved])
    _, found = carry_out(WISH, ground, degrees, engine)
    assert {one.values["quality"] for one in found} == {"exact"}


def test_many_features_go_in_several_jobs(
    ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "LARGEST", 700 * 700)
    told: list[tuple[int, int]] = []
    summary, found = carry_out(WISH, ground, squares, engine, progressed=lambda *step: told.append(step))
    assert len(engine.requests) > 1
    assert len({one.feature.id() for one in found}) == summary.done == 11
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1] == (11, 11)


def test_a_stop_keeps_what_the_engine_had_done(ground: Ground, squares: QgsVectorLayer) -> None:
    stopping = ScriptedEngine(lambda request: answering(request, most=4, complete=False))
    summary, found = carry_out(WISH, ground, squares, stopping)
    assert not summary.complete
    assert sum(one.values["quality"] == "exact" for one in found) == 4
    assert "go on" in in_words(summary)


def test_a_stop_before_the_first_job_asks_nothing(
    ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine
) -> None:
    summary, _ = carry_out(WISH, ground, squares, engine, is_cancelled=lambda: True)
    assert not summary.complete
    assert engine.requests == []


def test_what_the_engine_refuses_is_told(ground: Ground, squares: QgsVectorLayer) -> None:
    refusing = ScriptedEngine(lambda request: [("failed", {"code": 2, "message": "It does not know 'sky'."})])
    with pytest.raises(PluginError, match="sky"):
        carry_out(WISH, ground, squares, refusing)


def test_points_are_places_too(ground: Ground, engine: ScriptedEngine, raster: QgsRasterLayer) -> None:
    points = QgsVectorLayer(f"Point?crs={raster.crs().authid()}", "points", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(raster.extent().center()))
    points.dataProvider().addFeatures([feature])
    carry_out(Wish(QUESTION, "Is there water?"), ground, points, engine)
    assert engine.requests[0]["regions"][0]["geometry"]["type"] == "Point"
    assert engine.requests[0]["task"] == "question"


def test_a_copy_has_all_features_their_fields_and_takes_the_answers(
    tmp_path: Path, ground: Ground, squares: QgsVectorLayer, engine: ScriptedEngine
) -> None:
    file = tmp_path / "copy of squares.gpkg"
    digest = WISH.digest(ground.imagery)
    copying.make(file, Snapshot(squares), ground.context, WISH, digest)
    assert copying.holds(file, digest) == 11
    assert copying.holds(file, "other") is None
    copy = copying.Copy(file)
    names = [field.name() for field in copy.layer.fields()]
    assert names == ["fid", "name", "source_fid", "rs_class", "rs_confidence", "rs_method", "rs_reason", "rs_quality"]
    assert copy.layer.featureCount() == 11
    stopping = ScriptedEngine(lambda request: answering(request, most=4, complete=False))
    Work(WISH, ground, copy.layer, copy.layer.crs(), stopping, copy.write, is_done=copy.is_done).run()
    again = copying.Copy(file)
    done = [feature for feature in again.layer.getFeatures() if again.is_done(feature)]
    assert sum(feature["rs_quality"] == "exact" for feature in done) == 4
    Work(WISH, ground, again.layer, again.layer.crs(), engine, again.write, is_done=again.is_done).run()
    assert len(engine.requests[0]["regions"]) == 5
    fresh = QgsVectorLayer(f"{file}|layername=labelled", "fresh", "ogr")
    assert {f["rs_quality"] for f in fresh.getFeatures()} == {"exact", "outside", "no geometry"}
    assert [c.value() for c in fresh.renderer().categories()][:2] == ["water", "land"]
    assert fresh.attributeDisplayName(fresh.fields().indexFromName("rs_class")) == "Class"


def test_what_is_no_labelled_copy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="cannot be written"):
        copying.Copy(tmp_path / "not there.gpkg")
    assert copying.holds(tmp_path / "not there.gpkg", "x") is None


def test_a_copy_that_is_stopped_leaves_nothing(tmp_path: Path, ground: Ground, squares: QgsVectorLayer) -> None:
    file = tmp_path / "copy.gpkg"
    assert not copying.make(file, Snapshot(squares), ground.context, WISH, "digest", lambda: True)
    assert list(tmp_path.iterdir()) == []
