"""Detecting, searching within a budget and asking as Processing algorithms."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from rsvlm_qgis.results import provenance
from tests.plugin.results.answers import NAIP, answer, feature, part, window

SCENE = "m_4709963_se_14_1_20100629.tif"


@pytest.fixture
def scene(shared):
    return str(shared / "data/naip" / SCENE)


def run(name, parameters, told=None):
    import processing

    return processing.run(name, parameters, feedback=told)


def detecting(request):
    coverage = [part(window(NAIP, 0, 0, 934, 723), 4.0, False, 0.4), part(window(NAIP, 0, 0, 400, 400), 1.0, True)]
    found = [feature(window(NAIP, 10, 20, 30, 60), label) for label in ("plane", "ship")]
    return [("finished", {"answer": answer(found, task=request["task"], coverage=coverage)})]


def asking(request):
    hops = [feature(window(NAIP, 10, 20, 30, 60), "1", note="How many?\nthree")]
    return [("finished", {"answer": answer(hops, task="question", prompt=request["prompt"], texts=["three"])})]


def test_detecting_takes_its_classes_and_how_it_is_done(engine_of, scene):
    engine = engine_of(detecting)
    how = {"BOXES": "box", "ENLARGE": True, "BUDGET": 60, "SEGMENTER": "/models/sam"}
    result = run("rsvlm:detect", {"INPUT": scene, "PROMPT": "plane, ship", "OUTPUT": "memory:", **how})
    assert [row["label"] for row in result["OUTPUT"].getFeatures()] == ["plane", "ship"]
    (request,) = engine.requests
    assert (request["task"], request["prompt"]) == ("detect", "plane, ship")
    assert request["options"] == {"shape": "box", "enlarge": True, "segmenter": "/models/sam", "budget": 60}


def test_left_alone_every_tile_is_looked_at_and_rectangles_are_turned(engine_of, scene):
    engine = engine_of(detecting)
    run("rsvlm:detect", {"INPUT": scene, "PROMPT": "plane", "OUTPUT": "memory:"})
    assert engine.requests[0]["options"] == {"shape": "oriented", "enlarge": False}


def test_the_coverage_comes_as_a_layer_where_it_is_wanted(engine_of, scene, project, told):
    engine_of(detecting)
    sink = QgsProcessingOutputLayerDefinition("memory:", project)
    sink.sink = QgsProperty.fromValue("memory:")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:detect")
    context = QgsProcessingContext()
    context.setProject(project)
    wanted = {"INPUT": scene, "PROMPT": "plane", "OUTPUT": "memory:", "COVERAGE": sink}
    results, good = algorithm.run(wanted, context, told)
    assert good
    ((identifier, details),) = context.layersToLoadOnCompletion().items()
    layer = context.takeResultLayer(identifier)
    details.postProcessor().postProcessLayer(layer, context, told)
    assert layer.featureCount() == 2
    assert [rule.label() for rule in layer.renderer().rootRule().children()][-1] == "Looked over, not searched"
    assert provenance.document_of(layer)["request"]["task"] == "detect"
    assert results["COVERAGE"] == identifier


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("detect", {"BOXES", "ENLARGE", "SEGMENTER", "BUDGET", "COVERAGE"}),
        ("find", {"SEGMENTER", "BUDGET", "COVERAGE"}),
        ("outline", {"OUTLINE", "THRESHOLD", "BUDGET", "COVERAGE"}),
        ("change", {"OUTLINE", "THRESHOLD"}),
        ("ask", {"HOPS"}),
    ],
)
def test_each_has_the_parameters_that_concern_it(engine_of, name, own):
    engine_of(detecting)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"rsvlm:{name}")
    every = {"OUTLINE", "THRESHOLD", "BOXES", "ENLARGE", "SEGMENTER", "HOPS", "BUDGET", "COVERAGE"}
    assert {definition.name() for definition in algorithm.parameterDefinitions()} & every == own
    assert algorithm.shortHelpString() and algorithm.tags()


def test_a_question_has_an_answer_and_where_the_model_looked_closer(engine_of, scene, told):
    engine = engine_of(asking)
    result = run("rsvlm:ask", {"INPUT": scene, "PROMPT": "How many?", "HOPS": 2, "OUTPUT": "memory:"}, told)
    assert (result["ANSWER"], engine.requests[0]["options"]) == ("three", {"hops": 2})
    (row,) = result["OUTPUT"].getFeatures()
    assert (row["label"], row["note"]) == ("1", "How many?\nthree")
    assert "Nothing was found." not in told.infos


def test_a_question_needs_no_layer(engine_of, scene):
    engine_of(asking)
    result = run("rsvlm:ask", {"INPUT": scene, "PROMPT": "How many?"})
    assert result["ANSWER"] == "three" and "OUTPUT" not in result


@pytest.mark.parametrize("changed", [{"BOXES": "round"}, {"BUDGET": -1}])
def test_what_cannot_be_is_refused_by_name(engine_of, scene, told, changed):
    engine = engine_of(detecting)
    with pytest.raises(QgsProcessingException):
        run("rsvlm:detect", {"INPUT": scene, "PROMPT": "plane", "OUTPUT": "memory:", **changed}, told)
    assert next(iter(changed)) in told.errors[0] and engine.requests == []
