"""An evaluation of real layers: coordinate systems, what was searched, classes, files, and its end by the person."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from rsvlm_qgis.errors import PluginError, Stopped
from rsvlm_qgis.evaluating import files, layers, report
from rsvlm_qgis.evaluating.dialog import EvaluateDialog
from rsvlm_qgis.evaluating.figures import AREAS, FALSE_ALARMS, HITS, MISSES, ONE_TO_ONE, POINTING
from rsvlm_qgis.evaluating.job import Question, labels_of, prepare, rule_of, suggested
from rsvlm_qgis.evaluating.result_dialog import ResultDialog
from rsvlm_qgis.qt import QtGui
from rsvlm_qgis.results import geopackage
from rsvlm_qgis.results.rows import REJECTED
from rsvlm_qgis.review.shaping import Ground
from tests.plugin.results.answers import NAIP, PICTURE, RECORD, REQUEST, answer, feature
from tests.plugin.results.answers import window as pixels

CONTEXT = QgsCoordinateTransformContext()
WEST, NORTH, CELL = 485900.0, 5209245.0, 5.0
EAST = WEST + 934 * CELL


@pytest.fixture
def result_of(window, tmp_path):
    """A function that saves what was found in boxes of pixels (column, row, columns, rows) and opens it."""

    def make(*places, labels=(), task="segment", prompt="water", **more) -> QgsVectorLayer:
        found = [
            feature(pixels(NAIP, x, y, x + w, y + h), labels[i] if labels else "water")
            for i, (x, y, w, h) in enumerate(places)
        ]
        request = {**REQUEST, "task": task, "prompt": prompt}
        made = answer(found, task=task, prompt=prompt, **more)
        saved = geopackage.save(made, request, RECORD, tmp_path, CONTEXT)
        layer = QgsVectorLayer(f"{saved.file}|layername=features", "result", "ogr")
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def reference(*places, crs="EPSG:26914", kinds=()) -> QgsVectorLayer:
    """Boxes of pixels drawn by somebody in a coordinate system of their own."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string", "drawn", "memory")
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:26914"), layer.crs(), CONTEXT)
    rows = []
    for number, (x, y, w, h) in enumerate(places):
        west, north = WEST + CELL * x, NORTH - CELL * y
        shape = QgsGeometry.fromRect(QgsRectangle(west, north - CELL * h, west + CELL * w, north))
        shape.transform(there)
        row = QgsFeature(layer.fields())
        row["kind"] = kinds[number] if kinds else None
        row.setGeometry(shape)
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


def evaluated(question: Question):
    return prepare(question, CONTEXT)(lambda share: False)


BOX = (10, 10, 20, 20)


@pytest.mark.parametrize("crs", ["EPSG:26914", "EPSG:4326", "EPSG:3857"])
def test_the_reference_may_be_in_any_coordinate_system(result_of, crs) -> None:
    made = evaluated(Question(result_of(BOX), reference(BOX, crs=crs)))
    assert made.all.iou == pytest.approx(1, abs=2e-4)
    assert made.all.hits == pytest.approx(100 * 100, rel=2e-3), "square metres on the ellipsoid"


def test_the_reference_counts_where_it_was_searched_and_nowhere_else(result_of) -> None:
    """One lies outside, one half and half across the edge."""
    made = evaluated(Question(result_of(BOX), reference(BOX, (2000, 10, 50, 50), (924, 100, 20, 20))))
    assert made.all.missed == pytest.approx(10 * 20 * 25, rel=2e-3)


def test_an_object_that_the_edge_cuts_by_more_than_half_does_not_count(result_of) -> None:
    cut, kept = (930, 100, 20, 20), (920, 200, 20, 20)
    made = evaluated(Question(result_of(BOX), reference(BOX, cut, kept), rule=ONE_TO_ONE))
    assert (made.all.hits, made.all.missed, made.left_out) == (1, 1, 1)
    assert "1 object(s) at the edge of what was searched do not count." in report.notes(made)


def test_values_of_the_reference_stand_for_classes_of_the_result(result_of) -> None:
    layer = result_of(BOX, (50, 10, 20, 20), labels=("water", "road"))
    drawn = reference(BOX, (50, 10, 20, 20), (90, 10, 20, 20), kinds=("lake", "Roads", "house"))
    mapping = {**suggested(["lake", "Roads", "house"], labels_of(layer)), "lake": "water"}
    assert mapping == {"Roads": "road", "lake": "water"}
    made = evaluated(Question(layer, drawn, "kind", mapping))
    assert made.classes == ("road", "water") and made.all.missed == 0, "houses were not asked for"


def test_a_class_that_was_asked_for_and_not_found_is_missed(result_of) -> None:
    layer = result_of(BOX, prompt="water; roads")
    assert labels_of(layer) == ["water", "roads"]
    drawn = reference(BOX, (50, 10, 20, 20), kinds=("water", "road"))
    mapping = suggested(["water", "road"], labels_of(layer))
    made = evaluated(Question(layer, drawn, "kind", mapping))
    assert made.by_class["roads"].recall == 0 and made.mean_iou == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("task", "rule"), [("segment", AREAS), ("change", AREAS), ("ground", ONE_TO_ONE), ("detect", POINTING)]
)
def test_the_task_says_how_it_is_measured(result_of, task, rule) -> None:
    assert rule_of(result_of(BOX, task=task)) == rule


def test_rejected_features_can_be_left_out(result_of) -> None:
    layer = result_of(BOX, (50, 10, 20, 20))
    layer.startEditing()
    layer.changeAttributeValue(2, layer.fields().indexFromName("review"), REJECTED)
    drawn = reference(BOX)
    assert evaluated(Question(layer, drawn, rule=ONE_TO_ONE)).all.precision == 0.5
    assert evaluated(Question(layer, drawn, rule=ONE_TO_ONE, without_rejected=True)).all.precision == 1
    layer.rollBack()


def test_nothing_found_and_nothing_there(result_of) -> None:
    empty = evaluated(Question(result_of(), reference()))
    assert empty.classes == () and empty.all.precision is empty.all.recall is None
    assert report.rows(empty) == [["all together", "–", "–", "–", "–", "0", "0", "0"]]
    assert "Nothing was found, so there is no precision." in report.notes(empty)


def test_areas_of_a_picture_without_a_place_are_pixels(window, tmp_path) -> None:
    found = [feature({"type": "Polygon", "coordinates": [[[0, 0], [20, 0], [20, 10], [0, 10], [0, 0]]]})]
    saved = geopackage.save(answer(found, grid=PICTURE), REQUEST, RECORD, tmp_path, CONTEXT)
    result = QgsVectorLayer(f"{saved.file}|layername=features", "result", "ogr")
    made = evaluated(Question(result, result))
    assert report.headings(made)[-3:] == ["Hits (px²)", "False alarms (px²)", "Misses (px²)"]
    assert made.all.hits == 200
    (row,) = files.pieces_of(made, HITS, Ground(result.crs(), CONTEXT))
    assert row["area_m2"] is None or row["area_m2"] == NULL


def test_shapes_that_cross_themselves_are_repaired(result_of) -> None:
    drawn = reference()
    bow = QgsFeature(drawn.fields())
    points = [(10, 10), (30, 30), (30, 10), (10, 30)]
    ring = ", ".join(f"{WEST + CELL * x} {NORTH - CELL * y}" for x, y in [*points, points[0]])
    bow.setGeometry(QgsGeometry.fromWkt(f"Polygon (({ring}))"))
    drawn.dataProvider().addFeature(bow)
    made = evaluated(Question(result_of(BOX), drawn))
    assert made.all.precision == pytest.approx(0.5, abs=1e-3) and made.all.missed == pytest.approx(0, abs=1e-6)


def test_a_search_that_was_stopped_is_told(result_of) -> None:
    made = evaluated(Question(result_of(BOX, complete=False), reference(BOX)))
    assert "what it did not reach counts as missed" in made.notes[0]


def test_a_layer_that_does_not_say_where_it_was_searched_is_told(window) -> None:
    made = evaluated(Question(reference(BOX), reference(BOX)))
    assert "the whole reference counts" in made.notes[0]


def test_the_person_can_stop_it(result_of) -> None:
    places = [(25 * (i % 30), 25 * (i // 30), 20, 20) for i in range(60)]
    work = prepare(Question(result_of(*places), reference(*places)), CONTEXT)
    with pytest.raises(Stopped):
        work(lambda share: True)


def test_its_progress_never_goes_back(result_of) -> None:
    places = [(25 * (i % 30), 25 * (i // 30), 20, 20) for i in range(60)]
    shares: list[float] = []
    prepare(Question(result_of(*places), reference(*places)), CONTEXT)(lambda share: bool(shares.append(share)))
    assert shares == sorted(shares) and 0 < shares[0] < shares[-1] <= 1


def test_points_are_no_reference(result_of) -> None:
    points = QgsVectorLayer("Point", "points", "memory")
    with pytest.raises(PluginError, match="has no polygons"):
        prepare(Question(result_of(BOX), points), CONTEXT)


class TestFile:
    @pytest.fixture
    def written(self, result_of, tmp_path) -> tuple[Path, QgsVectorLayer]:
        layer = result_of(BOX, (50, 10, 20, 20), (200, 10, 10, 10))
        made = evaluated(Question(layer, reference(BOX, (55, 10, 20, 20), (300, 10, 10, 10)), rule=ONE_TO_ONE))
        file = tmp_path / "evaluation.gpkg"
        files.write(made, "Evaluation", file, layer.crs(), CONTEXT)
        return file, layer

    def test_each_layer_opens_with_its_own_look(self, written) -> None:
        looks = {}
        for kind, count in ((HITS, 2), (FALSE_ALARMS, 1), (MISSES, 1)):
            layer = QgsVectorLayer(f"{written[0]}|layername={kind}", kind, "ogr")
            assert layer.featureCount() == count
            looks[kind] = layer.renderer().symbol().dump()
            assert layer.attributeDisplayName(layer.fields().indexFromName("label")) == "What is there"
            assert "Precision" in layer.metadata().abstract()
        assert len(set(looks.values())) == 3

    def test_figures_and_confusions_are_tables(self, written) -> None:
        figures = QgsVectorLayer(f"{written[0]}|layername=figures", "f", "ogr")
        rows = {row["class"]: row for row in figures.getFeatures()}
        assert rows["*"]["precision"] == pytest.approx(2 / 3) and rows["*"]["hits"] == 2
        table = QgsVectorLayer(f"{written[0]}|layername=confusion", "c", "ogr")
        found = {(row["there"], row["found"]): row["amount"] for row in table.getFeatures()}
        assert found[("all features", "all features")] == 2 and found[("nothing", "all features")] == 1

    def test_layers_come_in_a_group(self, written) -> None:
        group = layers.show(written[0], "Evaluation", written[1].crs(), QgsProject.instance())
        assert [node.name() for node in group.findLayers()] == ["Misses (1)", "False alarms (1)", "Hits (2)"]

    def test_a_file_that_has_gone_is_told(self, tmp_path, window) -> None:
        with pytest.raises(PluginError, match="cannot be opened"):
            layers.show(tmp_path / "gone.gpkg", "x", QgsCoordinateReferenceSystem(), QgsProject.instance())


class TestDialogs:
    def test_same_words_are_chosen_for_each_other(self, result_of) -> None:
        layer = result_of(BOX)
        drawn = reference(BOX, (50, 10, 9, 9), kinds=("Waters", "house"))
        dialog = EvaluateDialog(layer)
        dialog.choose(drawn, "kind")
        question = dialog.question()
        assert question.class_field == "kind" and question.mapping == {"Waters": "water"}

    def test_without_a_reference_there_is_nothing_to_begin(self, result_of) -> None:
        dialog = EvaluateDialog(result_of(BOX))
        assert dialog.question() is None and not dialog._begin.isEnabled()
        assert "Add a polygon layer" in dialog._told.text()

    def test_figures_can_be_copied(self, result_of) -> None:
        made = evaluated(Question(result_of(BOX), reference(BOX)))
        dialog = ResultDialog(made, "Evaluation")
        dialog.copy()
        first = QtGui.QGuiApplication.clipboard().text().splitlines()[:2]
        assert first[0].startswith("Class\tPrecision") and first[1].startswith("all features\t1.000\t1.000")
