"""Label features and ask about each as Processing algorithms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.plugin.labelling.conftest import answering, raster, squares  # noqa: F401  (fixtures)
from tests.plugin.processing.scripted import ScriptedEngine
from tests.plugin.processing.test_qgis_process import model, process, profile  # noqa: F401  (fixtures)

Make = Callable[..., ScriptedEngine]


def run(name: str, parameters: dict[str, Any], told: Any = None) -> dict[str, Any]:
    import processing

    return processing.run(name, parameters, feedback=told)


@pytest.fixture
def wanted(squares: QgsVectorLayer, raster: Any) -> dict[str, Any]:  # noqa: F811
    return {"INPUT": squares, "IMAGERY": raster, "PROMPT": "water; land", "OUTPUT": "memory:"}


def test_each_feature_comes_out_with_its_own_fields_and_a_class(
    engine_of: Make, wanted: dict[str, Any], told: Any
) -> None:
    engine = engine_of(answering)
    result = run("rsvlm:label", {**wanted, "CONTEXT": "Ponds.", "REASON": True}, told)
    layer = result["OUTPUT"]
    assert layer.fields().names() == [
        "name", "fid", "rs_class", "rs_confidence", "rs_method", "rs_reason", "rs_quality"
    ]
    rows = {row["name"]: row for row in layer.getFeatures()}
    assert len(rows) == result["DONE"] == 11
    assert result["COMPLETE"]
    assert rows["square 1"]["rs_class"] == "water"
    assert rows["square 9"]["rs_quality"] == "outside"
    assert engine.requests[0]["options"] == {"context": "Ponds.", "reason": True}
    assert any("11" in info for info in told.infos)
    assert told.errors == []


def test_only_the_selected_ones(engine_of: Make, wanted: dict[str, Any], squares: QgsVectorLayer) -> None:  # noqa: F811
    engine_of(answering)
    squares.selectByIds([1, 3])
    source = QgsProcessingFeatureSourceDefinition(squares.id(), selectedFeaturesOnly=True)
    result = run("rsvlm:label", {**wanted, "INPUT": source})
    assert sorted(row["name"] for row in result["OUTPUT"].getFeatures()) == ["square 0", "square 2"]


def test_a_question_is_asked_of_each(engine_of: Make, wanted: dict[str, Any]) -> None:
    engine = engine_of(answering)
    result = run("rsvlm:askfeatures", {**wanted, "PROMPT": "Is there water?", "PREFIX": "q_"})
    assert result["OUTPUT"].fields().names() == ["name", "fid", "q_answer", "q_confidence", "q_method", "q_quality"]
    assert engine.requests[0]["task"] == "question"


def test_what_is_written_is_styled_by_class(engine_of: Make, wanted: dict[str, Any], tmp_path: Path) -> None:
    import processing

    engine_of(answering)
    processing.runAndLoadResults("rsvlm:label", {**wanted, "OUTPUT": str(tmp_path / "out.gpkg")})
    (layer,) = (one for one in QgsProject.instance().mapLayers().values() if "out.gpkg" in one.source())
    assert layer.featureCount() == 11
    assert layer.renderer().classAttribute() == "rs_class"
    assert [category.value() for category in layer.renderer().categories()][:2] == ["water", "land"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"PROMPT": "water"}, "one class only"),
        ({"OUTPUT": "/nowhere/at/all.gpkg"}, "Nothing can be written"),
    ],
)
def test_what_cannot_be_done_is_told_before(
    engine_of: Make, wanted: dict[str, Any], change: dict[str, Any], says: str, told: Any
) -> None:
    engine = engine_of(answering)
    with pytest.raises(QgsProcessingException):
        run("rsvlm:label", {**wanted, **change}, told)
    assert says in told.errors[0]
    assert engine.requests == []


def test_a_refusal_of_the_engine_is_told(engine_of: Make, wanted: dict[str, Any]) -> None:
    engine_of(lambda request: [("failed", {"code": 2, "message": "It does not know 'sky'."})])
    with pytest.raises(QgsProcessingException, match="sky"):
        run("rsvlm:label", wanted)


def test_from_a_shell_with_the_model_as_it_ships(
    process: Any,  # noqa: F811
    model: None,  # noqa: F811
    squares: QgsVectorLayer,  # noqa: F811
    raster: Any,  # noqa: F811
    tmp_path: Path,
) -> None:
    places, output = tmp_path / "places.gpkg", tmp_path / "labelled.gpkg"
    squares.dataProvider().deleteAttributes([1])  # `fid`, which a GeoPackage has for itself
    squares.updateFields()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(squares, str(places), context, QgsVectorFileWriter.SaveVectorOptions())
    given = {"INPUT": places, "IMAGERY": raster.source(), "PROMPT": "water; land", "OUTPUT": output}
    ended = process("run", "--json", "rsvlm:label", **given)
    assert ended.returncode == 0, ended.stderr
    answered = json.loads(ended.stdout[ended.stdout.index("{") :])
    assert answered["results"]["DONE"] == 11
    assert "water" in answered["results"]["ANSWER"] or "land" in answered["results"]["ANSWER"]
    layer = QgsVectorLayer(str(output), "out", "ogr")
    assert {row["rs_class"] for row in layer.getFeatures() if row["rs_quality"] == "exact"} <= {"water", "land"}
    refused = process("run", "rsvlm:label", **{**given, "PROMPT": "giraffe; lion"})
    assert refused.returncode != 0
    assert "it tells apart water, building" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_checkpoint_on_the_server_chooses_among_any_classes(
    process: Any,  # noqa: F811
    toy_checkpoint: Path,
    squares: QgsVectorLayer,  # noqa: F811
    raster: Any,  # noqa: F811
    tmp_path: Path,
) -> None:
    """The answers of random weights mean nothing, their form does."""
    places, output = tmp_path / "places.geojson", tmp_path / "labelled.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    QgsVectorFileWriter.writeAsVectorFormatV3(squares, str(places), QgsProject.instance().transformContext(), options)
    given = {"INPUT": places, "IMAGERY": raster.source(), "PROMPT": "giraffe; lion", "OUTPUT": output, "REASON": True}
    ended = process("run", "rsvlm:label", **given, ENGINE="server", MODEL=toy_checkpoint, CONTEXT="A zoo.")
    assert ended.returncode == 0, ended.stderr
    rows = [row for row in QgsVectorLayer(str(output), "out", "ogr").getFeatures() if row["rs_quality"] == "exact"]
    assert len(rows) == 9
    assert {row["rs_class"] for row in rows} <= {"giraffe", "lion"}
    assert all(0 < row["rs_confidence"] <= 1 for row in rows)
    assert "among the classes" in rows[0]["rs_method"]
