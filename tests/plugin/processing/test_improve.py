"""`rsvlm:improve`: what was reviewed in, an adapter's file and figures out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.processing.provider import Provider
from tests.plugin.improving.conftest import result  # noqa: F401  (fixture)
from tests.plugin.improving.learner import Learner, running, state
from tests.plugin.improving.learner import result as outcome

GIVEN = {"LABEL": "pool", "NAME": "pool", "MINUTES": 2, "LICENCE": "CC0 1.0"}


@pytest.fixture
def learner(qgis_processing, project, tmp_path, monkeypatch):
    """An engine that learns at once, behind the provider."""
    monkeypatch.setattr("rsvlm_qgis.improving.blocking.LOOK_EVERY", 0.01)
    adapter = tmp_path / "learned"
    adapter.write_bytes(b"numbers")
    told = {**outcome(), "path": str(adapter), "unread": ["One scene could not be read."]}
    learner = Learner([running("learn", 10, 100, 60), state("finished", result=told)])
    engines = Engines(EngineSettings(str(tmp_path), str(tmp_path), server_command=("rsvlm", "serve")))
    engines._engines["server"] = learner
    provider = Provider(engines)
    QgsApplication.processingRegistry().addProvider(provider)
    yield learner
    QgsApplication.processingRegistry().removeProvider(provider)


def run(told: QgsProcessingFeedback | None = None, **parameters):
    import processing

    return processing.run("rsvlm:improve", parameters, feedback=told)


def test_reviews_become_a_file_and_figures(learner, result, tmp_path, told) -> None:  # noqa: F811
    layer = result(12)
    made = run(
        told, LAYERS=[layer], **GIVEN, OUTPUT=str(tmp_path / "pool.safetensors"), FIGURES=str(tmp_path / "pool.json")
    )
    assert Path(made["OUTPUT"]).read_bytes() == b"numbers"
    figures = json.loads((tmp_path / "pool.json").read_text())
    assert figures["adapter"]["figures"]["after"]["iou"] == made["IOU_AFTER"] == pytest.approx(0.8)
    assert made["IOU_BEFORE"] == pytest.approx(0.1) and "better than before" in made["VERDICT"]
    (wish,) = learner.wishes
    assert {name: wish[name] for name in ("label", "name", "minutes", "licence")} == {
        "label": "pool", "name": "pool", "minutes": 2, "licence": "CC0 1.0",
    }
    assert "One scene could not be read." in told.infos and any("12 features to learn from" in t for t in told.infos)
    assert learner.asked[-1] == "drop" and "MODEL" not in made, "kept only where that is wanted"


def test_it_is_kept_where_that_is_wanted(learner, result) -> None:  # noqa: F811
    made = run(LAYERS=[result(12)], **GIVEN, KEEP=True)
    assert made["MODEL"] == "nano+pool" and learner.asked[-1] == "keep"


def test_files_of_others_are_learned_from_beside_layers(learner, result, tmp_path) -> None:  # noqa: F811
    file = tmp_path / "theirs.gpkg"
    file.write_bytes(b"")
    run(LAYERS=[result(12)], FILES=[str(file)], **GIVEN)
    files = learner.wishes[0]["files"]
    assert files[0] == str(file) and len(files) == 2


@pytest.mark.parametrize(
    ("more", "sentence"),
    [({"NAME": "my pool"}, "is no name for it"), ({"LAYERS": []}, "nothing to learn from")],
)
def test_what_cannot_begin_is_told(learner, result, told, more, sentence) -> None:  # noqa: F811
    with pytest.raises(QgsProcessingException):
        run(told, **{"LAYERS": [result(12)], **GIVEN, **more})
    assert sentence in told.errors[0] and learner.wishes == []


def test_what_the_engine_refuses_is_its_sentence(learner, result, told) -> None:  # noqa: F811
    learner.states = [state("failed", problem={"code": 2, "message": "All lies in one place; review in a second one."})]
    with pytest.raises(QgsProcessingException, match="All lies in one place"):
        run(told, LAYERS=[result(12)], **GIVEN)


def test_a_stop_throws_away_what_was_begun(learner, result, told) -> None:  # noqa: F811
    learner.states = [running("learn", 10, 100, 60)]

    class Impatient(type(told)):
        def setProgressText(self, _text: str) -> None:
            self.cancel()

    assert run(Impatient(), LAYERS=[result(12)], **GIVEN) == {}
    assert learner.asked[-1] == "drop"


def test_without_a_server_it_says_what_is_needed(learner, result, told, monkeypatch) -> None:  # noqa: F811
    monkeypatch.setattr(Engines, "has_server", False)
    with pytest.raises(QgsProcessingException):
        run(told, LAYERS=[result(12)], **GIVEN)
    assert "needs the full engine" in told.errors[0]
