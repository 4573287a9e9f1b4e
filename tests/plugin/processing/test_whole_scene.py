"""The whole scene as an algorithm: what the server is asked, what is told on the way, what comes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.processing.provider import Provider
from tests.plugin.capture.rasters import write_raster
from tests.plugin.processing.scripted import Script, ScriptedEngine

REPORT = {
    "output": "", "tiles": {"done": 11, "failed": 1}, "features": 3, "warnings": ["the light is poor"],
    "complete": False, "seconds": 2.5, "files": [], "estimate": {},
}
HALF = {"done": 6, "total": 12, "states": {"done": 6, "to do": 6}, "features": 2, "seconds_left": 40.0}


def script(request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    report = {**REPORT, "output": request["whole"]["output"]}
    return [("started", {"tiles": 12, "grid": {}, "model": "nano"}), ("scene", HALF), ("finished", {"scene": report})]


@pytest.fixture
def server_of(qgis_processing, project, tmp_path: Path):
    """A function that puts a server with a script behind the provider."""
    providers = []

    def make(played: Script) -> ScriptedEngine:
        engine = ScriptedEngine(played)
        engines = Engines(EngineSettings(str(tmp_path), str(tmp_path)))
        engines._engines["server"] = engine
        providers.append(Provider(engines))
        QgsApplication.processingRegistry().addProvider(providers[-1])
        return engine

    yield make
    for provider in providers:
        QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def imagery(tmp_path: Path) -> str:
    return str(write_raster(tmp_path / "scene.tif", np.ones((3, 200, 300), np.uint8)))


@pytest.fixture
def run() -> Callable[..., dict[str, Any]]:
    def run(told: QgsProcessingFeedback | None = None, **parameters: Any) -> dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:wholescene")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results, _ok = algorithm.run(parameters, context, told or QgsProcessingFeedback(), {}, False)
        return results

    return run


def test_the_server_is_asked_for_a_file_and_told_where_the_imagery_is(server_of, run, imagery, tmp_path: Path) -> None:
    engine, out = server_of(script), str(tmp_path / "out.gpkg")
    results = run(
        INPUT=imagery, PROMPT="water; road", OUTPUT=out, SAMPLE="every:4", RESOLUTION=8.0, FINISH="smooth",
        EXCLUSIVE=True, FORMATS=["parquet", "tif"],
    )
    (request,) = engine.requests
    assert request["task"] == "segment" and request["prompt"] == "water; road" and request["model"] == "nano"
    assert [image["path"] for image in request["images"]] == [imagery]
    assert request["whole"] == {
        "output": out, "resume": False, "also": [str(tmp_path / "out.parquet"), str(tmp_path / "out.tif")],
        "sample": "every:4", "resolution": 8.0, "finish": "smooth", "exclusive": True,
    }
    assert results["OUTPUT"] == out and results["FEATURES"] == f"{out}|layername=features"
    assert (results["FOUND"], results["COMPLETE"], results["FAILED"]) == (3, False, 1)
    assert "light is poor" in results["WARNINGS"]


def test_progress_and_what_came_of_it_are_told(server_of, run, imagery, tmp_path: Path, told) -> None:
    server_of(script)
    run(told, INPUT=imagery, PROMPT="water", OUTPUT=str(tmp_path / "out.gpkg"))
    assert told.progress() == 50.0
    assert any("12" in info for info in told.infos) and "the light is poor" in told.cautions
    assert any("3 feature" in info and "1 tile" in info for info in told.infos)


def test_only_what_lies_inside_is_looked_at(server_of, run, imagery, tmp_path: Path) -> None:
    engine = server_of(script)
    inside = "500100,500200,5199700,5199900 [EPSG:32632]"
    run(INPUT=imagery, PROMPT="water", OUTPUT=str(tmp_path / "out.gpkg"), EXTENT=inside)
    (ring,) = engine.requests[0]["region"]["coordinates"][:1]
    corners = {tuple(point) for point in np.reshape(np.array(ring, dtype=object), (-1, 2)).tolist()}
    assert corners == {(500100, 5199700), (500200, 5199700), (500200, 5199900), (500100, 5199900)}


def test_a_file_that_is_there_is_gone_on_with_on_request_only(server_of, run, imagery, tmp_path: Path, told) -> None:
    engine, out = server_of(script), tmp_path / "out.gpkg"
    out.write_bytes(b"")
    run(told, INPUT=imagery, PROMPT="water", OUTPUT=str(out))
    assert "exists; choose another name" in told.errors[0] and not engine.requests
    run(INPUT=imagery, PROMPT="water", OUTPUT=str(out), RESUME=True)
    assert engine.requests[0]["whole"]["resume"] is True


def test_change_wants_two_dates_and_only_change_does(server_of, run, imagery, tmp_path: Path, told) -> None:
    engine, out = server_of(script), str(tmp_path / "out.gpkg")
    later = str(write_raster(tmp_path / "later_2020-05-01.tif", np.ones((3, 200, 300), np.uint8)))
    run(told, INPUT=imagery, PROMPT="water", OUTPUT=out, TASK="change")
    run(told, INPUT=imagery, PROMPT="water", OUTPUT=out, AFTER=later)
    assert [error for error in told.errors if "“change” needs the later imagery" in error] == told.errors[:2]
    assert not engine.requests
    run(INPUT=imagery, PROMPT="water", OUTPUT=out, AFTER=later, TASK="change", DATE_BEFORE="2018-07-01")
    assert [image["date"] for image in engine.requests[0]["images"]] == ["2018-07-01", "2020-05-01"]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"PROMPT": " "}, "prompt is empty"),
        ({"OUTPUT": "/tmp/out.shp"}, "ending .gpkg"),
        ({"INPUT": "/no.tif"}, "no.tif"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    server_of, run, imagery, tmp_path: Path, told, wrong, sentence
) -> None:
    engine = server_of(script)
    run(told, **{"INPUT": imagery, "PROMPT": "water", "OUTPUT": str(tmp_path / "out.gpkg"), **wrong})
    assert sentence in told.errors[0] and not engine.requests


def test_what_fails_is_the_engines_sentence(server_of, run, imagery, tmp_path: Path) -> None:
    server_of(lambda request: [("failed", {"code": 3, "message": "The disk is full; free some space."})])
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        run(INPUT=imagery, PROMPT="water", OUTPUT=str(tmp_path / "out.gpkg"))


def test_where_there_is_no_server_the_set_up_is_named(qgis_processing, project, run, imagery, tmp_path: Path) -> None:
    provider = Provider(Engines(EngineSettings(str(tmp_path), str(tmp_path))))
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        with pytest.raises(QgsProcessingException, match="set it up with More models"):
            run(INPUT=imagery, PROMPT="water", OUTPUT=str(tmp_path / "out.gpkg"))
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


def test_the_layers_of_the_scene_are_loaded_instead_of_the_file(server_of, imagery, tmp_path: Path, qgis_app) -> None:
    server_of(script)
    out = str(tmp_path / "out.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:wholescene")
    context = QgsProcessingContext()
    project = QgsProject.instance()
    context.setProject(project)
    details = QgsProcessingContext.LayerDetails("Scene", project, "OUTPUT")
    context.addLayerToLoadOnCompletion(out, details)
    algorithm.run({"INPUT": imagery, "PROMPT": "water", "OUTPUT": out}, context, QgsProcessingFeedback(), {}, False)
    loaded = context.layersToLoadOnCompletion()
    assert set(loaded) == {f"{out}|layername=features", f"{out}|layername=coverage"}
    assert loaded[f"{out}|layername=features"].name == "Scene"


def test_an_address_is_handed_on_and_not_read_here(server_of, run, imagery, tmp_path: Path) -> None:
    layer = QgsRasterLayer(imagery, "scene")
    assert layer.isValid()
    engine = server_of(script)
    run(INPUT=layer, PROMPT="boats", OUTPUT=str(tmp_path / "out.gpkg"), TASK="find")
    assert engine.requests[0]["task"] == "ground"
    assert all("file" not in image for image in engine.requests[0]["images"])
