"""A labelling from the right-click to the labelled layer, with a scripted engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.labelling.part import LABEL, QUESTION, LabelPart
from rsvlm_qgis.labelling.wish import mark_of
from rsvlm_qgis.settings import Settings
from tests.plugin.labelling.conftest import answering
from tests.plugin.processing.scripted import ScriptedEngine
from tests.plugin.window import Pulse, Window, settle


@pytest.fixture
def part(window: Window, tmp_path: Path, engine: ScriptedEngine, raster: QgsRasterLayer):
    settings = Settings()
    settings.results_folder, settings.beside_project = str(tmp_path / "results"), False
    engines = Engines(EngineSettings(str(tmp_path), str(tmp_path)))
    engines._engines["starter"] = engine
    made = LabelPart(window, Dock(window), engines, settings, Messages(window))
    made.install()
    QgsProject.instance().addMapLayer(raster)
    yield made
    made.remove()
    settle()


def select(window: Window, layers: list[Any]) -> None:
    view = window.layerTreeView()
    view.clearSelection()
    for layer in layers:
        index = view.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)


def begin(part: LabelPart, layer: QgsVectorLayer, raster: QgsRasterLayer, prompt: str = "water; land"):
    dialog = part.open(layer, LABEL)
    dialog.prompt.setPlainText(prompt)
    dialog.raster.setLayer(raster)
    dialog._go.click()
    return dialog


def labels(layer: QgsVectorLayer, field: str = "rs_class") -> dict[str, Any]:
    return {feature["name"]: feature[field] for feature in layer.getFeatures()}


def copies() -> list[QgsVectorLayer]:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr"]


def test_the_actions_are_there_for_one_layer_of_polygons(
    part: LabelPart, window: Window, squares: QgsVectorLayer, raster: QgsRasterLayer
) -> None:
    def shown() -> list[bool]:
        return [action.isVisible() for action in part.actions.values()]

    select(window, [squares])
    assert shown() == [True, True]
    select(window, [raster])
    assert shown() == [False, False]
    select(window, [squares, raster])
    assert shown() == [False, False]
    lines = QgsVectorLayer("LineString", "lines", "memory")
    QgsProject.instance().addMapLayer(lines)
    select(window, [lines])
    assert shown() == [False, False]


def test_a_copy_is_made_labelled_and_shown_by_class(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, tmp_path: Path
) -> None:
    dialog = begin(part, squares, raster)
    until(lambda: not part.running)
    (copy,) = copies()
    assert Path(copy.source().partition("|")[0]).parent == tmp_path / "results"
    assert labels(copy)["square 1"] in ("water", "land")
    assert copy.renderer().classAttribute() == "rs_class"
    assert copy.name() == "squares, labelled"
    assert "water" in dialog._said.text()
    assert squares.fields().names() == ["name", "fid"]
    assert not squares.isEditable()
    assert "Ponds" not in copy.metadata().abstract()
    fresh = QgsVectorLayer(copy.source(), "fresh", "ogr")
    assert "Model: nano" in fresh.metadata().abstract()
    assert mark_of(fresh) is not None


def test_into_the_layer_is_one_step_that_can_be_undone(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any
) -> None:
    part.open(squares, LABEL).into.setChecked(True)
    dialog = begin_again(part, raster)
    until(lambda: not part.running)
    assert dialog._said.text().startswith("11 feature")
    assert squares.isEditable()
    assert squares.undoStack().count() == 1
    assert labels(squares)["square 1"] == "water"
    squares.undoStack().undo()
    assert squares.fields().names() == ["name", "fid"]
    squares.undoStack().redo()
    assert squares.commitChanges()
    assert labels(squares, "rs_quality")["square 9"] == "outside"


def begin_again(part: LabelPart, raster: QgsRasterLayer):
    dialog = part.dialog
    assert dialog is not None
    dialog.prompt.setPlainText("water; land")
    dialog.raster.setLayer(raster)
    dialog._go.click()
    return dialog


def test_a_stopped_labelling_goes_on_where_it_stopped_in_the_same_copy(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    engine._script = lambda request: answering(request, most=4, complete=False)
    begin(part, squares, raster)
    until(lambda: not part.running)
    (first,) = copies()
    assert sum(value == "exact" for value in labels(first, "rs_quality").values()) == 4
    engine._script = answering
    begin(part, squares, raster)
    until(lambda: not part.running)
    assert len(engine.requests[-1]["regions"]) == 5
    sources = {layer.source().partition("|")[0] for layer in copies()}
    assert len(sources) == 1
    assert sum(value == "exact" for value in labels(copies()[0], "rs_quality").values()) == 9
    asked = len(engine.requests)
    dialog = begin(part, squares, raster)
    until(lambda: not part.running)
    assert len(engine.requests) == asked
    assert "already" in dialog._said.text()
    begin(part, squares, raster, "water; sand")
    until(lambda: not part.running)
    assert len({layer.source().partition("|")[0] for layer in copies()}) == 2


def test_in_the_layer_too_a_labelling_goes_on(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    engine._script = lambda request: answering(request, most=4, complete=False)
    part.open(squares, LABEL).into.setChecked(True)
    begin_again(part, raster)
    until(lambda: not part.running)
    engine._script = answering
    begin_again(part, raster)
    until(lambda: not part.running)
    assert len(engine.requests[-1]["regions"]) == 5
    assert squares.undoStack().count() == 2
    assert squares.fields().names().count("rs_class") == 1


def test_stop_keeps_what_is_done(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    engine._patient = True
    engine._script = lambda request: answering(request, most=4, complete=False)
    dialog = begin(part, squares, raster)
    until(lambda: bool(engine.requests))
    dialog._stop.click()
    until(lambda: not part.running)
    assert "Stopped" in dialog._said.text()
    assert dialog._go.isVisibleTo(dialog)


def test_a_stop_before_it_began_says_so(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    dialog = begin(part, squares, raster)
    dialog._stop.click()
    until(lambda: not part.running)
    assert "Stopped" in dialog._said.text()
    assert engine.requests == []


def test_the_plugin_may_go_while_features_are_labelled(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    engine._patient = True
    begin(part, squares, raster)
    until(lambda: bool(engine.requests))
    run, part._run = part._run, None
    assert run is not None
    run.abandon()
    run.deleteLater()
    settle()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


def test_only_selected_features_are_asked_about(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    squares.selectByIds([1, 2])
    part.open(squares, QUESTION).only_selected.setChecked(True)
    dialog = part.dialog
    assert dialog is not None
    dialog.prompt.setPlainText("Is there water?")
    dialog.raster.setLayer(raster)
    dialog._go.click()
    until(lambda: not part.running)
    assert len(engine.requests[0]["regions"]) == 2
    assert engine.requests[0]["task"] == "question"
    assert copies()[0].featureCount() == 2
    squares.removeSelection()
    dialog._go.click()
    until(lambda: not part.running)
    assert sorted(int(copy.featureCount()) for copy in copies()) == [2, 11]
    assert "rs_answer" in copies()[0].fields().names()


def test_what_cannot_be_done_is_told_in_the_dialog(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, engine: ScriptedEngine, until: Any, window: Window
) -> None:
    dialog = begin(part, squares, raster, "water")
    assert "one class only" in dialog._said.text()
    assert not part.running
    engine._script = lambda request: [("failed", {"code": 2, "message": "It does not know 'sky'."})]
    begin(part, squares, raster, "water; sky")
    until(lambda: not part.running)
    assert "sky" in part.dialog._said.text()
    assert any("sky" in message for message in window.messages())


def test_a_file_that_holds_something_else_is_never_written_over(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, tmp_path: Path
) -> None:
    file = tmp_path / "mine.gpkg"
    file.write_text("not to be lost")
    part.open(squares, LABEL).file.setFilePath(str(file))
    dialog = begin_again(part, raster)
    until(lambda: not part.running)
    assert "holds something else" in dialog._said.text()
    assert file.read_text() == "not to be lost"


def test_the_layer_may_go_while_it_is_worked_on(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, engine: ScriptedEngine, until: Any
) -> None:
    engine._patient = True
    part.open(squares, LABEL).into.setChecked(True)
    begin_again(part, raster)
    until(lambda: bool(engine.requests))
    QgsProject.instance().removeMapLayer(squares.id())
    until(lambda: not part.running)


def test_the_layer_may_go_while_it_is_copied(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any, engine: ScriptedEngine
) -> None:
    begin(part, squares, raster)
    QgsProject.instance().removeMapLayer(squares.id())
    until(lambda: not part.running)
    assert sum(value == "exact" for value in labels(copies()[0], "rs_quality").values()) == 9


def test_the_main_thread_is_never_kept_long(
    part: LabelPart, squares: QgsVectorLayer, raster: QgsRasterLayer, until: Any
) -> None:
    template = next(squares.getFeatures())
    many = []
    for number in range(3000):
        feature = QgsFeature(template)
        feature.setAttributes([f"many {number}", number])
        many.append(feature)
    squares.dataProvider().addFeatures(many)
    part.open(squares, LABEL).into.setChecked(True)
    dialog = part.dialog
    assert dialog is not None
    dialog.prompt.setPlainText("water; land")
    dialog.raster.setLayer(raster)
    dialog._go.click()
    pulse = Pulse()
    until(lambda: not part.running, seconds=60)
    assert pulse.longest < 0.05
    assert sum(value is not None for value in labels(squares).values()) > 3000
