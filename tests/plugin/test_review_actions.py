"""Review and evaluate are where a person looks for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorLayer

from rsvlm_qgis.evaluating.job import Question
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.results import geopackage, layers
from rsvlm_qgis.results.kinds import is_result
from rsvlm_qgis.results.rows import ACCEPTED
from rsvlm_qgis.review_actions import ReviewActions
from rsvlm_qgis.settings import Settings
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature
from tests.plugin.results.answers import window as box
from tests.plugin.window import Window, settle


@pytest.fixture
def part(window: Window, tmp_path: Path):
    settings = Settings()
    settings.results_folder = str(tmp_path / "evaluations")
    made = ReviewActions(window, Dock(window), settings, Messages(window))
    made.install()
    yield made
    made.remove()
    settle()


@pytest.fixture
def result(window: Window, tmp_path: Path) -> QgsVectorLayer:
    places = [feature(box(NAIP, 30 * i, 0, 30 * i + 20, 20)) for i in range(4)]
    saved = geopackage.save(answer(places), REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())
    return layers.show(saved, QgsProject.instance()).features


def reference(result: QgsVectorLayer, count: int) -> QgsVectorLayer:
    """The first features of a result as a layer that somebody drew."""
    layer = QgsVectorLayer("Polygon", "drawn", "memory")
    layer.setCrs(result.crs())
    rows = list(result.getFeatures())[:count]
    for row in rows:
        row.setFields(layer.fields(), True)
    layer.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


def select(window: Window, layer: QgsVectorLayer) -> None:
    view = window.layerTreeView()
    index = view.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
    view.selectionModel().select(index, view.selectionModel().SelectionFlag.ClearAndSelect)


def test_only_results_can_be_reviewed(window, part, result) -> None:
    drawn = reference(result, 1)
    select(window, drawn)
    assert not is_result(drawn) and not part.actions["review"].isVisible()
    select(window, result)
    assert is_result(result) and all(action.isVisible() for action in part.actions.values())


def test_a_click_opens_the_review_and_another_one_comes_back_to_it(window, part, result, until) -> None:
    select(window, result)
    part.actions["review"].trigger()
    desk = part.desk
    until(lambda: len(desk.columns) == 4)
    part.actions["review"].trigger()
    assert part.desk is desk and desk.dock.isVisible()
    desk.close()
    assert part.desk is None


def test_the_docks_menu_finds_the_result_of_the_project(window, part, result, until) -> None:
    part._lines[0].trigger()
    assert part.desk is not None and part.desk.layer is result


def test_a_project_saved_in_mid_review_opens_with_its_own_styles(window, part, result, until, tmp_path) -> None:
    part.review(result)
    until(lambda: len(part.desk.columns) == 4)
    file = str(tmp_path / "project.qgz")
    assert QgsProject.instance().write(file)
    part.desk.close()
    QgsProject.instance().clear()
    assert QgsProject.instance().read(file)
    (layer,) = [one for one in QgsProject.instance().mapLayers().values() if is_result(one)]
    assert layer.renderer().type() == "categorizedSymbol" and layer.styleManager().styles() == ["default"]


def test_without_a_result_it_says_so(window, part) -> None:
    part._lines[0].trigger()
    assert window.messages() == ["There is no result in the project yet; ask the imagery for something first."]


def test_the_card_of_an_answer_leads_to_the_review(window, part, result) -> None:
    part._dock.answers.review_wanted.emit(result.id())
    assert part.desk is not None and part.desk.layer is result


def test_what_was_accepted_is_written_while_it_is_reviewed(window, part, result, until, tmp_path) -> None:
    part.review(result)
    until(lambda: len(part.desk.columns) == 4)
    part.desk.decide(ACCEPTED)
    file = tmp_path / "kept.gpkg"
    part.write(file, lessons=False)
    until(lambda: bool(window.messages()))
    assert window.messages() == [f"1 feature(s) written to {file}."]
    kept = QgsVectorLayer(f"{file}|layername=features", "kept", "ogr")
    assert kept.featureCount() == 1 and kept.renderer().type() == "categorizedSymbol", "not the style of the review"


def test_an_evaluation_comes_with_figures_and_layers(window, part, result, until) -> None:
    part.compare(Question(result, reference(result, 2)))
    until(lambda: getattr(part, "result", None) is not None)
    assert part.result._evaluation.all.precision == pytest.approx(0.5)
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Evaluation: water"
    assert [node.name() for node in group.findLayers()] == ["False alarms (2)", "Hits (2)"]
    part.result.close()


def test_the_dialog_asks_what_is_compared(window, part, result, until) -> None:
    drawn = reference(result, 1)
    dialog = part.evaluate(result)
    asked = []
    dialog.asked.disconnect(part.compare)
    dialog.asked.connect(asked.append)
    dialog.press_evaluate()
    (question,) = asked
    assert (question.reference, question.rule, question.class_field) == (drawn, "areas", "")
