"""`rsvlm:changes`: a series of dates in, one layer of dated changes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsProject, QgsRasterLayer

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.results import provenance
from tests.plugin.processing.test_algorithms import nothing, run, script

YEARS = ("20100629", "20120731", "20200831")
DAYS = ("2010-06-29", "2012-07-31", "2020-08-31")


@pytest.fixture
def files(shared: Path) -> list[str]:
    return [str(shared / f"data/naip/m_4709963_se_14_1_{year}.tif") for year in YEARS]


def wanted(layers: list[Any], **more: Any) -> dict[str, Any]:
    return {"LAYERS": layers, "PROMPT": "water", "OUTPUT": "memory:", **more}


def asked(engine: Any) -> list[tuple[str, ...]]:
    return [tuple(image["date"] for image in request["images"]) for request in engine.requests]


@pytest.mark.parametrize(
    ("sequence", "pairs"),
    [("next", [DAYS[:2], DAYS[1:]]), ("first", [DAYS[:2], DAYS[::2]])],
)
def test_dates_are_compared_in_time_order(engine_of, files, sequence: str, pairs: list[tuple[str, ...]]) -> None:
    engine = engine_of(script)
    result = run("rsvlm:changes", wanted(files[::-1], SEQUENCE=sequence))
    assert asked(engine) == pairs
    assert (result["FOUND"], result["COMPLETE"]) == (4, True)
    found = result["OUTPUT"].getFeatures()
    rows = [[row[name].toString("yyyy-MM-dd") for name in ("before", "after")] for row in found]
    assert rows == [list(pair) for pair in pairs for _ in "ab"]


def test_given_dates_win_and_go_with_their_layers(engine_of, files) -> None:
    engine = engine_of(script)
    run("rsvlm:changes", wanted(files, DATES="2003-01-01, 2002-01-01; 2001-01-01"))
    assert asked(engine) == [("2001-01-01", "2002-01-01"), ("2002-01-01", "2003-01-01")]
    first = engine.requests[0]["images"][0]
    assert YEARS[2] in first.get("path", first.get("source"))


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"DATES": "2003-01-01"}, "There are 1 dates for 3 layers"),
        ({"DATES": "2003-01-01 2002-01-01 yesterday"}, "“yesterday” is not a date"),
        ({"DATES": "2003-01-01 2002-01-01 2002-01-01"}, "have the same date 2002-01-01"),
        ({"PROMPT": " "}, "The prompt is empty"),
    ],
)
def test_what_does_not_fit_is_one_sentence_before_anything_is_asked(engine_of, files, told, more, sentence) -> None:
    engine = engine_of(script)
    with pytest.raises(QgsProcessingException):
        run("rsvlm:changes", wanted(files, **more), told)
    assert any(sentence in error for error in told.errors) and engine.requests == []


def test_one_layer_is_no_series(engine_of, files, told) -> None:
    engine_of(script)
    with pytest.raises(QgsProcessingException):
        run("rsvlm:changes", wanted(files[:1]), told)
    assert any("needs two dates" in error for error in told.errors)


def test_nothing_found_is_an_empty_layer_and_a_footprint_for_each_pair(engine_of, files) -> None:
    engine_of(nothing)
    result = run("rsvlm:changes", wanted(files, FOOTPRINT="memory:"))
    assert result["OUTPUT"].featureCount() == 0 and result["FOOTPRINT"].featureCount() == 2


def test_the_layer_animates_and_tells_of_every_run(engine_of, files) -> None:
    import processing

    engine_of(script)
    layers = [QgsRasterLayer(file, f"naip {day}") for file, day in zip(files, DAYS)]
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    result = processing.runAndLoadResults("rsvlm:changes", wanted(layers, OUTPUT=output))
    layer = QgsProject.instance().mapLayer(result["OUTPUT"])
    assert layer.temporalProperties().isActive()
    assert "Looked at: naip 2010-06-29, naip 2012-07-31, naip 2020-08-31" in layer.metadata().abstract()
    kept = provenance.document_of(layer)
    assert [len(part["request"]["images"]) for part in kept["series"]] == [2, 2]
    with pytest.raises(PluginError, match="several comparisons"):
        recipe_of(layer)
