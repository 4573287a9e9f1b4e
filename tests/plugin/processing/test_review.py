"""Evaluation and export of a review as algorithms."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from rsvlm_qgis.results import geopackage, provenance
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window


@pytest.fixture(autouse=True)
def provider(engine_of):
    engine_of(lambda request: [])


def boxes(*columns: int, label: str = "water") -> list[dict]:
    return [feature(window(NAIP, column, 0, column + 20, 20), label) for column in columns]


@pytest.fixture
def result(tmp_path) -> QgsVectorLayer:
    """Three features that were found, the second one rejected."""
    saved = geopackage.save(answer(boxes(0, 40, 80)), REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())
    layer = QgsVectorLayer(f"{saved.file}|layername=features", "water", "ogr")
    at = layer.fields().indexFromName("review")
    layer.dataProvider().changeAttributeValues({1: {at: ACCEPTED}, 2: {at: REJECTED}, 3: {at: CORRECTED}})
    QgsProject.instance().addMapLayer(layer)
    return layer


def reference(crs: str, *columns: int) -> QgsVectorLayer:
    """Drawn by somebody in another coordinate system, with a field of classes."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string", "drawn", "memory")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26914"), layer.crs(), QgsCoordinateTransformContext()
    )
    rows = []
    for row in geopackage.features_of(boxes(*columns), False, geopackage.measure(layer.crs(), _CONTEXT)):
        shape = row.geometry()
        shape.transform(there)
        row.setFields(layer.fields(), True)
        row["kind"] = "Waters"
        row.setGeometry(shape)
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


_CONTEXT = QgsCoordinateTransformContext()


def run(name, told=None, **parameters):
    import processing

    return processing.run(name, parameters, feedback=told)


class TestEvaluate:
    def test_figures_and_layers_in_any_crs(self, result) -> None:
        """Two of three are right; one that the reference has was missed, one lies outside of what was searched."""
        drawn = reference("EPSG:4326", 0, 80, 200, 5000)
        made = run(
            "rsvlm:evaluate", INPUT=result, REFERENCE=drawn, COMPARE="one-to-one", HITS="memory:",
            FALSE_ALARMS="memory:", MISSES="memory:",
        )
        assert made["PRECISION"] == made["RECALL"] == made["F1"] == pytest.approx(2 / 3)
        assert made["IOU"] == pytest.approx(0.5)
        assert [made[name].featureCount() for name in ("HITS", "FALSE_ALARMS", "MISSES")] == [2, 1, 1]
        (missed,) = made["MISSES"].getFeatures()
        assert missed["area_m2"] == pytest.approx(100 * 100, rel=2e-3)
        assert "F1" in made["FIGURES"]

    def test_outlines_are_compared_by_area(self, result) -> None:
        made = run("rsvlm:evaluate", INPUT=result, REFERENCE=reference("EPSG:3857", 10))
        assert made["PRECISION"] == pytest.approx(1 / 6, rel=1e-3)
        assert made["RECALL"] == pytest.approx(1 / 2, rel=1e-3)

    def test_classes_find_each_other_by_their_words(self, result) -> None:
        drawn = reference("EPSG:26914", 0, 40, 80)
        made = run("rsvlm:evaluate", INPUT=result, REFERENCE=drawn, FIELD="kind")
        assert made["MEAN_IOU"] == pytest.approx(1)
        assert json.loads(made["CONFUSION"])["classes"] == ["water", None]

    @pytest.mark.parametrize(
        ("classes", "sentence"), [("Waters = lake", "has no class “lake”; it has water"), ("lake", "cannot be read")]
    )
    def test_classes_that_are_none_are_told(self, result, told, classes, sentence) -> None:
        with pytest.raises(QgsProcessingException):
            run(
                "rsvlm:evaluate", told, INPUT=result, REFERENCE=reference("EPSG:26914", 0), FIELD="kind",
                CLASSES=classes,
            )
        assert sentence in told.errors[0]

    def test_rejected_features_can_be_left_out(self, result) -> None:
        drawn = reference("EPSG:26914", 0, 80)
        whole = {"INPUT": result, "REFERENCE": drawn, "COMPARE": "pointing"}
        assert run("rsvlm:evaluate", **whole)["PRECISION"] == pytest.approx(2 / 3)
        assert run("rsvlm:evaluate", **whole, WITHOUT_REJECTED=True)["PRECISION"] == 1

    def test_an_empty_reference_has_no_recall(self, result) -> None:
        made = run("rsvlm:evaluate", INPUT=result, REFERENCE=reference("EPSG:26914"))
        assert made["RECALL"] is None and made["PRECISION"] == 0


class TestReviewExport:
    def test_what_was_kept_has_its_style_and_provenance(self, result, qgis_processing) -> None:
        made = run("rsvlm:reviewexport", INPUT=result, OUTPUT="memory:")
        assert sorted(row["review"] for row in made["OUTPUT"].getFeatures()) == [ACCEPTED, CORRECTED]
        assert [made[name] for name in ("ACCEPTED", "CORRECTED", "REJECTED", "UNCHECKED")] == [1, 1, 1, 0]

    @pytest.mark.parametrize(("which", "count"), [("reviewed", 3), ("rejected", 1), ("unchecked", 0)])
    def test_other_states_on_request(self, result, which, count) -> None:
        made = run("rsvlm:reviewexport", INPUT=result, WHICH=which, OUTPUT="memory:")
        assert made["OUTPUT"].featureCount() == count

    def test_training_data(self, result, tmp_path) -> None:
        file = tmp_path / "lessons.gpkg"
        made = run("rsvlm:reviewexport", INPUT=result, TRAINING=str(file))
        assert made["TRAINING"] == str(file)
        assert QgsVectorLayer(f"{file}|layername=reviewed", "r", "ogr").featureCount() == 3

    def test_a_layer_without_a_review_is_refused(self, result, told) -> None:
        with pytest.raises(QgsProcessingException):
            run("rsvlm:reviewexport", told, INPUT=reference("EPSG:26914", 0), OUTPUT="memory:")
        assert "has no field “review”" in told.errors[0]


def test_a_layer_that_is_loaded_looks_like_its_result(result, tmp_path) -> None:
    import processing
    from qgis.core import QgsProcessingOutputLayerDefinition

    to = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    made = processing.runAndLoadResults("rsvlm:reviewexport", {"INPUT": result, "OUTPUT": to})
    layer = QgsProject.instance().mapLayer(made["OUTPUT"])
    assert layer.renderer().type() == "categorizedSymbol"
    assert provenance.request_from_layer(layer)["prompt"] == "water"
