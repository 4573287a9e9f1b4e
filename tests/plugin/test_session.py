"""From the click to the layers, with an engine that plays a script: every way in which a run can end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings

from rsvlm_qgis import log
from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.gui.model_box import ModelBox
from rsvlm_qgis.order import CHANGE, LAYER, OUTLINE, How
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.session import Session
from rsvlm_qgis.settings import Settings
from tests.plugin.processing.scripted import ScriptedEngine
from tests.plugin.results.answers import NAIP, answer, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.window import Window, settle

POND = feature(pixels(NAIP, 100, 100, 200, 150))
STARTED = ("started", {"tiles": 1, "grid": NAIP, "model": "nano"})


FOLDER = "/data/checkpoints/one"
CHOICE = {
    "info": {"id": FOLDER, "device": "", "precision": ""},
    "profile": {"name": "RSUniVLM", "labels": {}, "examples": {}},
    "devices": ["cpu"],
    "precisions": ["float32", "bfloat16"],
    "plan": {"device": "cpu", "precision": "float32", "needed": 4_000_000, "free": None},
    "problem": "",
}


def finishing(*features: dict[str, Any], **more: Any) -> Callable[[dict[str, Any]], list[tuple[str, dict[str, Any]]]]:
    return lambda _request: [STARTED, ("finished", {"answer": answer(features, **more)})]


@dataclass
class Desk:
    """A dock at work in a window, and its engine."""

    window: Window
    dock: Dock
    session: Session
    engine: ScriptedEngine
    until: Callable[..., None]

    def press_run(self, prompt: str = "water") -> None:
        self.dock.prompt.set_text(prompt)
        assert self.dock.run.can_run(), self.dock.run.text()
        self.dock.press_run()

    def run(self, prompt: str = "water") -> None:
        """Click, and wait for the end."""
        self.press_run(prompt)
        self.until(lambda: not self.session.running)

    def cards(self) -> list[list[str]]:
        """The texts of each card, newest first."""
        frames = [f for f in self.dock.answers.findChildren(QtWidgets.QFrame) if type(f) is QtWidgets.QFrame]
        texts = (QtWidgets.QLabel, QtWidgets.QToolButton)
        return [[w.text() for kind in texts for w in f.findChildren(kind)] for f in reversed(frames)]

    def results(self) -> list[str]:
        """Names of the vector layers in the project."""
        layers = QgsProject.instance().mapLayers().values()
        return sorted(layer.name() for layer in layers if not isinstance(layer, QgsRasterLayer))


@pytest.fixture
def scene(window: Window, samples: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds 2012-07-31")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def desk_of(window: Window, scene: QgsRasterLayer, tmp_path: Path, until) -> Iterator[Callable[..., Desk]]:
    """A function that makes a desk whose engine plays a script; results go to `tmp_path`."""
    desks: list[Desk] = []

    def make(script: Any, name: str = "starter", **more: Any) -> Desk:
        engines = Engines(EngineSettings(str(tmp_path), str(tmp_path)))
        engine = engines._engines[name] = ScriptedEngine(script, **more)
        engine.listed = [{"info": {"id": "nano", "title": "RSVLM nano"}, "profile": {}}]
        engine.choices = {FOLDER: CHOICE}
        settings = Settings()
        settings.engine = name
        settings.results_folder = str(tmp_path / "results")
        dock = Dock(window)
        session = Session(window, dock, engines, settings, Messages(window))
        dock.fill(OUTLINE, [scene])
        desks.append(Desk(window, dock, session, engine, until))
        return desks[-1]

    yield make
    for desk in desks:
        desk.session.close()
        desk.dock.deleteLater()


@pytest.fixture
def logged(qgis_app) -> Iterator[list[str]]:
    """What goes to the log tab of the plugin."""
    lines: list[str] = []

    def keep(text: str, tag: str, _level: Any) -> None:
        if tag == log.TAG:
            lines.append(text)

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(keep)


def test_a_finished_run_is_saved_shown_and_listed(desk_of, tmp_path: Path) -> None:
    desk = desk_of(finishing(POND))
    desk.run()
    assert desk.results() == ["Searched (1 found)", "water"]
    assert len(list((tmp_path / "results").glob("*.gpkg"))) == 1
    assert desk.cards()[0][0] == "Outline: water"
    assert desk.window.messages() == []
    assert desk.dock.run.can_run()


def test_the_engine_gets_what_the_dock_shows(desk_of, samples: Path) -> None:
    desk = desk_of(finishing())
    desk.run("  ponds; roads ")
    request = desk.engine.requests[0]
    assert (request["task"], request["prompt"]) == ("segment", "ponds; roads")
    assert (request["model"], request["device"], request["precision"]) == ("nano", "auto", "auto")
    assert request["options"] == {"outline": "cells", "threshold": 0.5}
    image = request["images"][0]
    assert (image["kind"], Path(image["path"]).name) == ("raster", "ponds_2012-07-31.tif")


def models(desk: Desk) -> list[str]:
    """What the box of models offers."""
    box = desk.dock.engine.findChild(ModelBox)
    return [box.itemText(row) for row in range(box.count()) if box.itemText(row)]


def told(desk: Desk) -> list[str]:
    return [label.text() for label in desk.dock.engine.findChildren(QtWidgets.QLabel) if not label.isHidden()]


def test_a_folder_is_chosen_once_the_engine_knows_it_and_is_remembered(desk_of) -> None:
    desk = desk_of(finishing(), name="server")
    desk.until(lambda: desk.dock.engine.model() == "nano")
    desk.dock.engine.folder_picked.emit(FOLDER)
    desk.until(lambda: desk.dock.engine.model() == FOLDER)
    desk.until(lambda: "Needs 4 MB on the CPU, in float32." in told(desk))
    assert models(desk) == ["RSVLM nano", "one (RSUniVLM)", "Checkpoint folder…", "On another computer…"]
    desk.run()
    assert desk.engine.requests[0]["model"] == FOLDER
    again = desk_of(finishing(), name="server")
    again.until(lambda: again.dock.engine.model() == FOLDER)
    again.until(lambda: "one (RSUniVLM)" in models(again))
    assert Settings().model_folders == [FOLDER]


def test_a_folder_that_is_no_checkpoint_is_the_engines_sentence(desk_of) -> None:
    desk = desk_of(finishing(), name="server")
    desk.until(lambda: desk.dock.engine.model() == "nano")
    desk.dock.engine.folder_picked.emit("/data/holidays")
    desk.until(lambda: "There is no model '/data/holidays'." in told(desk))
    assert desk.dock.engine.model() == "nano"
    assert Settings().model_folders == []


def test_a_remembered_folder_that_is_gone_is_the_engines_sentence(desk_of) -> None:
    Settings().model, Settings().model_folders = "/data/gone", ["/data/gone"]
    desk = desk_of(finishing(), name="server")
    desk.until(lambda: "There is no model '/data/gone'." in told(desk))
    assert models(desk) == ["RSVLM nano", "gone", "Checkpoint folder…", "On another computer…"]


def test_shape_device_and_precision_are_those_of_last_time(desk_of) -> None:
    desk = desk_of(finishing(), name="server")
    desk.until(lambda: desk.dock.engine.model() == "nano")
    desk.dock.engine.folder_picked.emit(FOLDER)
    desk.until(lambda: "Needs 4 MB on the CPU, in float32." in told(desk))
    box = next(box for box in desk.dock.engine.findChildren(QtWidgets.QComboBox) if box.findData("bfloat16") >= 0)
    box.setCurrentIndex(box.findData("bfloat16"))
    desk.dock.how.set_how(How("smooth", 0.7))
    desk.run()
    assert desk.engine.requests[0]["precision"] == "bfloat16"
    assert desk.engine.requests[0]["options"] == {"outline": "smooth", "threshold": 0.7}
    again = desk_of(finishing(), name="server")
    again.until(lambda: again.dock.engine.model() == FOLDER)
    order = again.dock.order()
    assert (order.precision, order.how) == ("bfloat16", How("smooth", 0.7))


def test_loading_is_told_as_it_goes_on(desk_of) -> None:
    said: list[str] = []
    steps = [("loading", {"share": share, "model": FOLDER, "device": "cpu"}) for share in (0.0, 0.42, 1.0)]
    desk = desk_of(lambda _request: [*steps, STARTED, ("finished", {"answer": answer()})])
    desk.dock.run.say = said.append
    desk.run()
    assert "Loading the model on the CPU… 42 %" in said


def test_nothing_found_keeps_what_was_searched(desk_of) -> None:
    desk = desk_of(finishing())
    desk.run()
    assert desk.results() == ["Searched (nothing found)"]
    assert any("Nothing found" in text for text in desk.cards()[0])
    assert desk.window.messages() == []


def test_an_answer_in_words_makes_no_layers(desk_of, scene: QgsRasterLayer) -> None:
    desk = desk_of(finishing(task="question", prompt="Is there a road?", texts=("yes",)))
    desk.dock.fill("ask", [scene])
    desk.run("Is there a road?")
    assert desk.results() == []
    assert "yes" in desk.cards()[0]


@pytest.mark.parametrize("prompt", ["", "   ", "\t"])
def test_a_blank_prompt_is_a_sentence(desk_of, prompt: str) -> None:
    desk = desk_of(finishing())
    desk.press_run(prompt)
    assert not desk.session.running
    assert desk.window.messages() == [desk.dock.run.text()]
    assert "prompt is empty" in desk.dock.run.text()


def test_no_layer_is_a_sentence(desk_of) -> None:
    desk = desk_of(finishing())
    desk.dock.look.choose(LAYER)
    QgsProject.instance().clear()
    desk.press_run()
    assert "No raster layer is chosen" in desk.window.messages()[0]


def test_the_same_layer_twice_is_a_sentence(desk_of, scene: QgsRasterLayer) -> None:
    desk = desk_of(finishing())
    desk.dock.task.choose(CHANGE)
    desk.press_run()
    assert "same layer" in desk.window.messages()[0]


def test_a_failed_job_is_one_sentence_with_its_details_in_the_log(desk_of, logged: list[str]) -> None:
    fault = {"code": 3, "message": "The engine ended; restart it.", "details": "Traceback: deep inside"}
    desk = desk_of(lambda _request: [STARTED, ("failed", fault)])
    desk.run()
    assert desk.window.messages() == ["The engine ended; restart it."]
    assert "deep inside" in "\n".join(logged)
    assert desk.cards() == [] and desk.results() == []
    assert desk.dock.run.can_run(), "the next run can begin at once"


def test_the_details_button_opens_the_log(desk_of) -> None:
    desk = desk_of(lambda _request: [("failed", {"code": 2, "message": "No."})])
    desk.run()
    item = desk.window.messageBar().currentItem()
    opened = desk.window.log_opened
    next(b for b in item.findChildren(QtWidgets.QPushButton)).click()
    assert desk.window.log_opened == opened + 1


def test_stop_keeps_what_was_done(desk_of) -> None:
    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        tile = {"index": 0, "total": 2, "features": [POND], "texts": []}
        two = ("started", {"tiles": 2, "grid": NAIP, "model": "nano"})
        return [two, ("tile", tile), ("stopped", {"answer": answer([POND], complete=False)})]

    desk = desk_of(script, patient=True)
    desk.press_run()
    desk.until(lambda: "Tile 1 of 2" in desk.dock.run.text())
    assert desk.results() == ["water …"], "seen on the map while tiles finish"
    desk.dock.run.stop.emit()
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (1 found)", "water"]
    assert any("Stopped before the end" in text for text in desk.cards()[0])


def test_stop_before_anything_was_done(desk_of) -> None:
    desk = desk_of(lambda _request: [STARTED, ("stopped", {"answer": None})], patient=True)
    desk.press_run()
    desk.until(lambda: bool(desk.engine.requests))
    desk.dock.run.stop.emit()
    desk.until(lambda: not desk.session.running)
    assert desk.dock.run.text() == "Stopped; nothing was done yet."
    assert desk.cards() == [] and desk.results() == [] and desk.window.messages() == []


def test_stop_before_the_picture_was_read(desk_of) -> None:
    desk = desk_of(finishing(POND))
    desk.press_run()
    desk.dock.run.stop.emit()
    desk.until(lambda: not desk.session.running)
    assert desk.cards() == [] and desk.window.messages() == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders below a file are refused otherwise there")
def test_a_place_that_cannot_be_written_is_a_sentence(desk_of, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    desk = desk_of(finishing(POND))
    QgsSettings().setValue("rsvlm/results/folder", str(tmp_path / "file" / "below"))
    desk.run()
    assert "cannot be written" in desk.window.messages()[0]
    assert desk.results() == []


def test_rubbish_from_the_engine_is_a_sentence(desk_of, tmp_path: Path) -> None:
    desk = desk_of(finishing({**POND, "geometry": {"type": "Nonsense"}}))
    desk.run()
    assert len(desk.window.messages()) == 1
    assert desk.results() == [] and list((tmp_path / "results").glob("*")) == []


def test_the_plugin_goes_in_the_middle_of_a_run(desk_of) -> None:
    desk = desk_of(lambda _request: [STARTED, ("finished", {"answer": answer([POND])})], patient=True)
    desk.press_run()
    desk.until(lambda: bool(desk.engine.requests))
    desk.session.close()
    settle()
    assert not desk.session.running
    assert desk.results() == [] and desk.window.messages() == []


def test_several_orders_are_done_one_after_the_other(desk_of) -> None:
    desk = desk_of(finishing(POND))
    order = replace(desk.dock.order(), prompt="water")
    done: list[str] = []
    desk.session.ended.connect(lambda outcome: done.append(outcome.order.prompt))
    desk.session.begin(order, replace(order, prompt="trees"), replace(order, prompt="roads"))
    desk.session.begin(replace(order, prompt="not now"))
    desk.until(lambda: not desk.session.running and len(done) == 3)
    assert done == ["water", "trees", "roads"]


def test_where_one_of_several_fails_the_rest_is_dropped(desk_of) -> None:
    desk = desk_of(lambda _request: [STARTED, ("failed", {"code": 3, "message": "The model broke."})])
    order = replace(desk.dock.order(), prompt="water")
    failures: list[str] = []
    desk.session.failed.connect(failures.append)
    desk.session.begin(order, order)
    desk.until(lambda: not desk.session.running)
    assert failures == ["The model broke."]


def test_a_click_on_a_line_shows_the_place(desk_of) -> None:
    desk = desk_of(finishing(POND))
    desk.run()
    line = next(b for b in desk.dock.answers.findChildren(QtWidgets.QToolButton) if b.text().startswith("water"))
    line.click()
    a, _, c, _, e, f = NAIP["affine"]
    centre = desk.window.mapCanvas().extent().center()
    assert (centre.x(), centre.y()) == pytest.approx((a * 150 + c, e * 125 + f))


def test_a_click_on_a_layer_that_is_gone_says_so(desk_of) -> None:
    desk = desk_of(finishing(POND))
    desk.run()
    layers = QgsProject.instance().mapLayers().values()
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers if layer.name() == "water"])
    line = next(b for b in desk.dock.answers.findChildren(QtWidgets.QToolButton) if b.text().startswith("water"))
    line.click()
    assert "no longer in the project" in desk.dock.run.text()
