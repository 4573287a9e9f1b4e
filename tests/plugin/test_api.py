"""RSVLM from scripts: the small model answers, QGIS stays usable, and what goes wrong is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from rsvlm_qgis import api
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.repeating.recipe import recipe_of
from tests.plugin.window import Pulse


@pytest.fixture
def ponds(qgis_new_project, samples: Path) -> QgsRasterLayer:
    return QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds 2012-07-31")


@pytest.fixture(autouse=True)
def small_model(repo: Path) -> None:
    if not (repo / "backend/src/rsvlm/checkpoints/nano/model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")


def part_of(layer: QgsRasterLayer, share: float = 0.4) -> QgsRectangle:
    part = layer.extent()
    part.scale(share)
    return part


def test_an_outline_comes_as_layers_that_belong_to_nobody_yet(ponds, tmp_path) -> None:
    told: list[tuple[float, str]] = []
    result = api.outline(
        ponds, "water", area=part_of(ponds), folder=tmp_path, progress=lambda *step: told.append(step), threshold=0.4
    )
    assert result.features is not None and result.features.featureCount() == len(result.answer["features"]) > 0
    assert result.file is not None and result.file.parent == tmp_path
    assert QgsProject.instance().mapLayers() == {}
    assert told[0][0] == 0.0 and told[-1][0] == 1.0
    assert part_of(ponds).buffered(30).contains(result.footprint.extent())
    assert recipe_of(result.features).how.threshold == 0.4


def test_qgis_stays_usable_while_a_script_waits(ponds, tmp_path) -> None:
    pulse = Pulse()
    api.outline(ponds, "water", area=part_of(ponds), folder=tmp_path)
    assert pulse.longest < 0.5


def test_a_question_gives_words_and_no_file(ponds, tmp_path) -> None:
    result = api.ask(ponds, "Is it a rural or an urban area?", folder=tmp_path)
    assert result.text and result.file is None and list(tmp_path.iterdir()) == []


def test_two_dates_give_dated_changes(ponds, samples, tmp_path) -> None:
    later = QgsRasterLayer(str(samples / "ponds_2017-08-27.tif"), "ponds 2017-08-27")
    result = api.change(ponds, later, "water", area=part_of(ponds), folder=tmp_path)
    assert [image["date"] for image in result.answer["provenance"]["images"]] == ["2012-07-31", "2017-08-27"]


def test_a_job_in_the_background_can_be_stopped(ponds, tmp_path) -> None:
    job = api.start("outline", ponds, "water", folder=tmp_path)
    job.cancel()
    try:
        assert not job.result().answer["complete"]
    except PluginError as error:
        assert "stopped" in str(error)
    assert job.is_over


@pytest.mark.parametrize(
    ("task", "prompt", "how", "sentence"),
    [
        ("paint", "water", {}, "The task paint is not known; use one of outline, find"),
        ("outline", " ", {}, "The prompt is empty"),
        ("outline", "water", {"colour": 1}, "There is no such option"),
        ("outline", "water", {"area": QgsRectangle(0, 0, 1, 1)}, "lies outside"),
        ("outline", "giraffes", {}, "does not know 'giraffes'"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(ponds, tmp_path, task, prompt, how, sentence) -> None:
    with pytest.raises(PluginError, match=sentence):
        api.start(task, ponds, prompt, folder=tmp_path, **how).result()


def test_another_thread_is_told_what_to_do_instead(ponds) -> None:
    failures: list[str] = []

    class Elsewhere(QtCore.QThread):
        def run(self) -> None:
            try:
                api.start("outline", ponds, "water")
            except PluginError as error:
                failures.append(str(error))

    thread = Elsewhere()
    thread.start()
    thread.wait()
    assert failures == ["Begin jobs on the main thread; in a task run the Processing algorithms."]
