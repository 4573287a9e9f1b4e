"""Find, outline and change as Processing algorithms, in real QGIS."""

from __future__ import annotations

import threading

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)

from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.results import provenance
from rsvlm_qgis.settings import PREFIX, Settings
from tests.plugin.results.answers import NAIP, answer, feature, window

BEFORE, AFTER = "m_4709963_se_14_1_20100629.tif", "m_4709963_se_14_1_20200831.tif"


@pytest.fixture
def naip(shared):
    return shared / "data/naip"


def script(request):
    """Two features in two tiles, for every task."""
    dates = [image.get("date") for image in request["images"]]
    change = dict(zip(("before", "after"), dates)) if request["task"] == "change" else {}
    places = {"water": window(NAIP, 10, 20, 30, 60), "building": window(NAIP, 50, 20, 60, 60)}
    found = [feature(place, label, **change) for label, place in places.items()]
    return [
        ("started", {"tiles": 2, "grid": NAIP, "model": "nano"}),
        ("tile", {"index": 0, "total": 2, "features": found[:1], "texts": [], "seconds": 0.1}),
        ("warning", {"message": "the light is poor"}),
        ("tile", {"index": 1, "total": 2, "features": found[1:], "texts": [], "seconds": 0.1}),
        ("finished", {"answer": answer(found, task=request["task"], prompt=request["prompt"], dates=dates)}),
    ]


def nothing(request):
    return [("finished", {"answer": answer(task=request["task"])})]


def run(name, parameters, told=None):
    import processing

    return processing.run(name, parameters, feedback=told)


class TestOutline:
    def test_what_was_found_lies_in_the_output_at_its_place(self, engine_of, naip, told):
        engine = engine_of(script)
        result = run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"}, told)
        layer = result["OUTPUT"]
        assert (result["FOUND"], result["COMPLETE"]) == (2, True)
        assert layer.crs().authid() == "EPSG:26914"
        assert layer.extent().toString(0) == "485950,5208945 : 486200,5209145"
        assert [row["label"] for row in layer.getFeatures()] == ["water", "building"]
        (request,) = engine.requests
        assert (request["task"], request["prompt"], request["model"]) == ("segment", "water", "nano")
        assert request["images"][0]["path"].endswith(BEFORE)
        assert told.cautions == ["the light is poor"] and told.errors == []

    def test_only_the_extent_is_looked_at_in_any_crs(self, engine_of, naip):
        engine = engine_of(script)
        inside = "-99.17,-99.16,47.0,47.01 [EPSG:4326]"
        run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "EXTENT": inside, "OUTPUT": "memory:"})
        _, _, width, height = engine.requests[0]["images"][0]["window"]
        assert 0 < width < 934 and 0 < height < 723

    def test_nothing_found_is_an_empty_layer_and_a_footprint(self, engine_of, naip, told):
        engine_of(nothing)
        wanted = {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:", "FOOTPRINT": "memory:"}
        result = run("rsvlm:outline", wanted, told)
        assert result["FOUND"] == 0 and result["OUTPUT"].featureCount() == 0
        assert result["FOOTPRINT"].featureCount() == 1
        assert "Nothing was found." in told.infos

    def test_files_are_written_as_asked(self, engine_of, naip, tmp_path):
        engine_of(script)
        for name in ("out.gpkg", "out.geojson", "out.shp"):
            run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": str(tmp_path / name)})
            assert QgsVectorLayer(str(tmp_path / name), "x", "ogr").featureCount() == 2


class TestModelAndShape:
    def test_they_reach_the_engine(self, engine_of, naip):
        engine = engine_of(script)
        chosen = {"MODEL": "/data/one", "DEVICE": "cuda:1", "PRECISION": "nf4", "OUTLINE": "smooth", "THRESHOLD": 0.7}
        wanted = {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"}
        run("rsvlm:outline", {**wanted, **chosen})
        (request,) = engine.requests
        assert (request["model"], request["device"], request["precision"]) == ("/data/one", "cuda:1", "nf4")
        assert request["options"] == {"outline": "smooth", "threshold": 0.7}

    def test_left_alone_they_let_the_engine_choose(self, engine_of, naip):
        engine = engine_of(script)
        run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"})
        (request,) = engine.requests
        assert (request["model"], request["device"], request["precision"]) == ("nano", "auto", "auto")
        assert request["options"] == {"outline": "cells", "threshold": 0.5}

    def test_what_loading_takes_is_told(self, engine_of, naip, told):
        plan = {"device": "cpu", "precision": "nf4", "needed": 1_500_000_000, "free": None, "note": "Slowly."}
        loading = [("loading", {"share": share, "model": "m", **plan}) for share in (0.0, 0.5, 1.0)]
        engine_of(lambda request: [("loading", {"share": 0.0, "model": "m"}), *loading, *script(request)])
        run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"}, told)
        assert told.infos.count("Needs 1.5 GB on the CPU, in nf4. Slowly.") == 1

    def test_boxes_have_no_shape(self, engine_of):
        engine_of(script)
        names = {
            name: {d.name() for d in QgsApplication.processingRegistry().algorithmById(name).parameterDefinitions()}
            for name in ("rsvlm:find", "rsvlm:outline", "rsvlm:change")
        }
        assert {name for name, own in names.items() if {"OUTLINE", "THRESHOLD"} <= own} == {
            "rsvlm:outline", "rsvlm:change",
        }

    @pytest.mark.parametrize("changed", [{"OUTLINE": "round"}, {"THRESHOLD": 1.5}, {"PRECISION": "float7"}])
    def test_what_cannot_be_is_refused_by_name(self, engine_of, naip, told, changed):
        engine = engine_of(script)
        wanted = {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:", **changed}
        with pytest.raises(QgsProcessingException):
            run("rsvlm:outline", wanted, told)
        assert next(iter(changed)) in told.errors[0]
        assert engine.requests == []

    def test_models_of_the_dock_are_offered(self, engine_of):
        Settings().model_folders = ["/data/one"]
        engine_of(script)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:outline")
        hints = algorithm.parameterDefinition("MODEL").metadata()["widget_wrapper"]["value_hints"]
        assert hints == ["nano", "/data/one"]
        QgsSettings().remove(PREFIX)


class TestFind:
    def test_it_asks_for_boxes(self, engine_of, naip):
        engine = engine_of(script)
        run("rsvlm:find", {"INPUT": str(naip / BEFORE), "PROMPT": " boat ", "OUTPUT": "memory:"})
        assert (engine.requests[0]["task"], engine.requests[0]["prompt"]) == ("ground", "boat")


class TestChange:
    def test_two_dates_are_put_on_one_grid_and_dated(self, engine_of, naip, told):
        engine = engine_of(script)
        wanted = {"BEFORE": str(naip / BEFORE), "AFTER": str(naip / AFTER), "PROMPT": "water", "OUTPUT": "memory:"}
        result = run("rsvlm:change", wanted, told)
        first, second = engine.requests[0]["images"]
        assert (first["affine"], first["shape"]) == (second["affine"], second["shape"])
        assert (first["date"], second["date"]) == ("2010-06-29", "2020-08-31")
        row = next(result["OUTPUT"].getFeatures())
        assert row["before"] == QtCore.QDate(2010, 6, 29) and row["after"] == QtCore.QDate(2020, 8, 31)
        assert any("guessed" in caution for caution in told.cautions)

    def test_dates_can_be_given_as_words(self, engine_of, naip, told):
        engine = engine_of(script)
        dates = {"DATE_BEFORE": "2010-07-01", "DATE_AFTER": "2020-09"}
        wanted = {"BEFORE": str(naip / BEFORE), "AFTER": str(naip / AFTER), "PROMPT": "water", "OUTPUT": "memory:"}
        run("rsvlm:change", {**wanted, **dates}, told)
        assert [image["date"] for image in engine.requests[0]["images"]] == ["2010-07-01", "2020-09-01"]
        assert not any("guessed" in caution for caution in told.cautions)


class TestRefused:
    @pytest.mark.parametrize(
        ("changed", "sentence"),
        [
            ({"PROMPT": "  "}, "The prompt is empty"),
            ({"EXTENT": "0,1,0,1 [EPSG:26914]"}, "lies outside the layer"),
            ({"INPUT": "/nowhere.tif"}, "Could not load source layer"),
            ({"RESOLUTION": 0.01, "LOOK": "displayed"}, "more than can be captured at once"),
            ({"OUTPUT": "/nowhere/out.gpkg"}, "Nothing can be written to the folder /nowhere"),
        ],
        ids=["blank prompt", "extent outside", "no raster", "too large", "no folder"],
    )
    def test_one_sentence_says_what_is_wrong(self, engine_of, naip, told, changed, sentence):
        engine_of(script)
        wanted = {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:", **changed}
        with pytest.raises(QgsProcessingException):
            run("rsvlm:outline", wanted, told)
        assert sentence in told.errors[0] and "Traceback" not in "".join(told.errors)

    def test_a_date_that_is_none(self, engine_of, naip, told):
        engine_of(script)
        wanted = {"BEFORE": str(naip / BEFORE), "AFTER": str(naip / AFTER), "PROMPT": "water", "OUTPUT": "memory:"}
        with pytest.raises(QgsProcessingException):
            run("rsvlm:change", {**wanted, "DATE_AFTER": "yesterday"}, told)
        assert "“yesterday” is not a date" in told.errors[0]

    def test_an_engine_that_fails_half_way(self, engine_of, naip, told):
        engine_of(lambda request: [*script(request)[:2], ("failed", {"code": 3, "message": "The engine is gone."})])
        with pytest.raises(QgsProcessingException, match=r"^The engine is gone\.$"):
            run("rsvlm:outline", {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"}, told)


class TestInQgis:
    def test_none_of_them_stops_the_map(self, engine_of):
        engine_of(script)
        for name in ("rsvlm:find", "rsvlm:outline", "rsvlm:change"):
            algorithm = QgsApplication.processingRegistry().algorithmById(name)
            assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
            assert algorithm.shortHelpString() and algorithm.tags()

    def test_it_runs_in_the_background_and_styles_what_it_adds(self, engine_of, naip, project, told):
        engine = engine_of(script)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:outline")
        raster = QgsRasterLayer(str(naip / BEFORE), "naip")
        project.addMapLayer(raster)
        context = QgsProcessingContext()
        context.setProject(project)
        context.setTransformContext(project.transformContext())
        wanted = {"INPUT": raster.id(), "PROMPT": "water", "OUTPUT": _loaded("memory:", project)}
        task = QgsProcessingAlgRunnerTask(algorithm, wanted, context, told)
        ended, results = [], {}
        loop = QtCore.QEventLoop()
        task.executed.connect(lambda good, values: (ended.append(good), results.update(values), loop.quit()))
        QgsApplication.taskManager().addTask(task)
        QtCore.QTimer.singleShot(30_000, loop.quit)
        loop.exec()
        assert ended == [True], told.errors
        assert engine.threads[0] is not threading.main_thread()
        details = context.layersToLoadOnCompletion()
        (identifier,) = details
        layer = context.takeResultLayer(identifier)
        details[identifier].postProcessor().postProcessLayer(layer, context, told)
        assert [c.value() for c in layer.renderer().categories()] == ["water", "building"]
        assert provenance.request_from_layer(layer)["prompt"] == "water"

    def test_a_stop_reaches_the_engine_and_keeps_what_was_done(self, engine_of, naip, told):
        def stopped(request):
            first = script(request)
            part = answer([feature(window(NAIP, 10, 20, 30, 60))], complete=False)
            return [*first[:2], ("stopped", {"answer": part})]

        engine_of(stopped, patient=True)
        told.progressChanged.connect(lambda share: told.cancel())
        wanted = {"INPUT": str(naip / BEFORE), "PROMPT": "water", "OUTPUT": "memory:"}
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("rsvlm:outline")
        results, good = algorithm.run(wanted, QgsProcessingContext(), told)
        assert good and (results["FOUND"], results["COMPLETE"]) == (1, False)

    def test_it_works_inside_a_model(self, engine_of, naip):
        engine_of(script)
        model = QgsProcessingModelAlgorithm("model", "model")
        model.addModelParameter(QgsProcessingParameterRasterLayer("IMAGE"), QgsProcessingModelParameter("IMAGE"))
        child = QgsProcessingModelChildAlgorithm("rsvlm:outline")
        child.setChildId("outline")
        source = QgsProcessingModelChildParameterSource
        child.addParameterSources("INPUT", [source.fromModelParameter("IMAGE")])
        child.addParameterSources("PROMPT", [source.fromStaticValue("water")])
        output = QgsProcessingModelOutput("found")
        output.setChildOutputName("OUTPUT")
        output.setChildId("outline")
        child.setModelOutputs({"found": output})
        model.addChildAlgorithm(child)
        name = next(d.name() for d in model.destinationParameterDefinitions())
        result = run(model, {"IMAGE": str(naip / BEFORE), name: "memory:"})
        assert result[name].featureCount() == 2

    def test_batch_runs_it_for_many_layers(self, engine_of, naip, tmp_path):
        engine = engine_of(script)
        for index, name in enumerate((BEFORE, AFTER)):
            output = str(tmp_path / f"{index}.gpkg")
            run("rsvlm:outline", {"INPUT": str(naip / name), "PROMPT": "water", "OUTPUT": output})
        assert len(engine.requests) == 2


def _loaded(sink: str, project: QgsProject) -> QgsProcessingOutputLayerDefinition:
    """A destination whose layer QGIS adds to the project at the end, as its dialog does."""
    definition = QgsProcessingOutputLayerDefinition(sink, project)
    definition.sink = QgsProperty.fromValue(sink)
    return definition
