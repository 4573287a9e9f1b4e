"""From reviewed layers to an adapted model that is kept, or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from rsvlm_qgis.client.engines import Engines
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results import geopackage
from tests.plugin.improving.learner import adapted, running, state
from tests.plugin.improving.learner import result as outcome
from tests.plugin.window import Pulse, Window, settle


def select(window: Window, *layers: QgsVectorLayer) -> None:
    view = window.layerTreeView()
    view.selectionModel().clear()
    for layer in layers:
        index = view.node2index(QgsProject.instance().layerTreeRoot().findLayer(layer.id()))
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)


def ready(part, until, layers) -> None:
    """The dialog is open and knows what is in the layers."""
    part.open(layers)
    until(lambda: part.dialog.can_begin)


def texts(dialog: QtWidgets.QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QtWidgets.QLabel))


def numbers(dialog) -> list[list[str]]:
    """The table without the names of layers."""
    table = dialog.layers
    return [[table.item(row, column).text() for column in range(1, 7)] for row in range(table.rowCount())]


def groups() -> list[str]:
    return [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]


class TestWhereItIs:
    def test_it_is_offered_for_results_one_or_several(self, window, part_with, result) -> None:
        part, _ = part_with([running("read")])
        mine, other = result(), result()
        drawn = QgsVectorLayer("Polygon", "drawn", "memory")
        QgsProject.instance().addMapLayer(drawn)
        select(window, mine, other)
        assert part.action.isVisible()
        select(window, mine, drawn)
        assert not part.action.isVisible()

    def test_the_review_leads_there_with_its_layer(self, window, plugin, part_with, result, until) -> None:
        part, _ = part_with([running("read")])
        mine, _other = result(), result()
        review = next(one for one in plugin.parts if hasattr(one, "review"))
        review.review(mine)
        buttons = review.desk.dock.findChildren(QtWidgets.QPushButton)
        next(one for one in buttons if one.text().startswith("&Improve")).click()
        assert part.dialog.isVisible() and part.dialog.chosen() == [mine.id()]

    def test_the_docks_menu_takes_what_is_selected(self, window, part_with, result) -> None:
        part, _ = part_with([running("read")])
        mine, other = result(), result()
        select(window, mine, other)
        part._line.trigger()
        assert sorted(part.dialog.chosen()) == sorted([mine.id(), other.id()])


class TestBefore:
    def test_what_is_there_is_shown_before_anything_begins(self, part_with, result, until) -> None:
        part, learner = part_with([running("read")])
        ready(part, until, [result()])
        assert numbers(part.dialog) == [["8", "8", "8", "0", "0", "2"]]
        assert part.dialog.label.currentText() == "pool (16 examples)" and part.dialog.name.text() == "pool"
        assert "16 examples are few" in part.dialog.said()
        assert learner.wishes == []

    def test_more_layers_are_more_to_learn_from(self, part_with, result, until) -> None:
        part, _ = part_with([running("read")])
        layers = [result(), result()]
        ready(part, until, layers)
        until(lambda: part.dialog.label.currentText() == "pool (32 examples)")

    def test_nothing_chosen_or_nothing_there_is_said(self, part_with, result, until) -> None:
        part, _ = part_with([running("read")])
        part.open([])
        assert part.dialog.said() == "There is no result in the project; review one first."
        layer = result(1)
        part._renew([])
        assert part.dialog.said() == "Choose a layer that you have reviewed."
        part._renew([layer])
        assert "Looking through the layers" in part.dialog.said()
        until(lambda: "lies in one place" in part.dialog.said())
        assert not part.dialog.can_begin

    def test_names_that_are_taken_are_not_proposed(self, part_with, result, until) -> None:
        part, learner = part_with([running("read")])
        learner.listed = [adapted("pool")]
        ready(part, until, [result()])
        until(lambda: part.dialog.name.text() == "pool-2")
        part.dialog.name.setText("pool")
        part.dialog.press_learn()
        assert "is called pool already" in part.dialog.said() and learner.wishes == []

    @pytest.mark.parametrize("name", ["", "swimming pool", "a/b", "ä"])
    def test_a_name_must_be_one_of_a_file(self, part_with, result, until, name) -> None:
        part, learner = part_with([running("read")])
        ready(part, until, [result()])
        part.dialog.name.setText(name)
        part.dialog.press_learn()
        assert "is no name for it" in part.dialog.said() and learner.wishes == []

    def test_without_the_full_engine_the_way_to_it_is_offered(
        self, plugin, part_with, result, until, monkeypatch
    ) -> None:
        part, _ = part_with([running("read")])
        monkeypatch.setattr(Engines, "has_server", False)
        opened: list[bool] = []
        plugin.dock.engine.setup_wanted.connect(lambda: opened.append(True))
        part.open([result()])
        assert "needs the full engine (with PyTorch), which is not set up yet" in part.dialog.said()
        buttons = part.dialog.findChildren(QtWidgets.QPushButton)
        set_up = next(one for one in buttons if one.text() == "Set &up…")
        assert not set_up.isHidden() and not part.dialog.can_begin
        set_up.click()
        assert opened

    def test_a_server_elsewhere_has_not_the_pictures_of_this_computer(self, plugin, part_with, result) -> None:
        part, _ = part_with([running("read")])
        plugin.settings.server_address = "http://10.0.0.7:8000"
        part.open([result()])
        assert "on another computer" in part.dialog.said() and not part.dialog.can_begin


class TestLearning:
    def test_all_reviews_are_handed_over_in_files_that_go_again(self, part_with, result, until) -> None:
        part, learner = part_with([running("read"), state("finished", result=outcome())])
        ready(part, until, [result(), result()])
        part.dialog.minutes.setValue(3)
        part.dialog.licence.setCurrentText("CC0 1.0")
        part.dialog.press_learn()
        until(lambda: bool(learner.wishes))
        wish = learner.wishes[0]
        assert {name: wish[name] for name in ("label", "name", "minutes", "licence", "model")} == {
            "label": "pool", "name": "pool", "minutes": 3, "licence": "CC0 1.0", "model": "nano",
        }
        assert len(wish["files"]) == 2
        until(lambda: part.outcome is not None)
        assert not any(Path(file).exists() for file in wish["files"])

    def test_the_files_say_what_was_decided(self, part_with, result, until, monkeypatch) -> None:
        part, learner = part_with([running("read")])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: bool(learner.wishes))
        written = QgsVectorLayer(f"{learner.wishes[0]['files'][0]}|layername=reviewed", "reviewed", "ogr")
        assert written.featureCount() == 24

    def test_progress_and_time_left_are_told_and_the_map_is_free(self, part_with, result, until) -> None:
        part, _ = part_with([running("learn", 60, 300, 240.0)])
        ready(part, until, [result()])
        pulse = Pulse()
        part.dialog.press_learn()
        until(lambda: part.dialog.said() == "Learning to say it: 60 of 300; about 4 min left")
        assert not part.dialog.can_begin or not part.dialog._go.isVisible()
        assert pulse.longest < 0.2

    def test_stop_keeps_nothing(self, part_with, result, until) -> None:
        part, learner = part_with([running("learn")])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: "improvement" in learner.asked)
        part.dialog._stop.click()
        until(lambda: not part.running)
        assert "drop" in learner.asked and part.dialog.said() == "Stopped; nothing was learned."
        assert part.outcome is None and part.dialog.can_begin

    def test_what_the_engine_refuses_is_one_sentence(self, part_with, result, until, window) -> None:
        part, learner = part_with([running("learn")])
        learner.refusals["improve"] = "One learning goes on already; wait for it, or stop it."
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: not part.running)
        assert part.dialog.said() == learner.refusals["improve"] and part.dialog.can_begin

    def test_what_fails_later_is_one_sentence_too(self, part_with, result, until) -> None:
        problem = {"code": 2, "message": "The places that were reviewed lie over each other; review in another one."}
        part, _ = part_with([running("read"), state("failed", problem=problem)])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: not part.running)
        assert part.dialog.said() == problem["message"]

    def test_an_engine_that_dies_is_told(self, part_with, result, until) -> None:
        part, learner = part_with([running("learn")])
        learner.refusals["improvement"] = "The server at 127.0.0.1:1 does not answer; start it again."
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: not part.running)
        assert "does not answer" in part.dialog.said()
        assert learner.asked.count("improvement") > 3, "one missed answer is no death"

    def test_closing_the_dialog_stops_nothing(self, part_with, result, until) -> None:
        part, learner = part_with([running("learn")])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: "improvement" in learner.asked)
        dialog = part.dialog
        dialog.close()
        part.open([])
        assert part.dialog is dialog and dialog.isVisible() and "drop" not in learner.asked

    def test_unloading_the_plugin_stops_it(self, plugin, part_with, result, until) -> None:
        part, learner = part_with([running("learn")])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: "improvement" in learner.asked)
        part.learning.close()
        assert learner.asked[-1] == "drop"


class TestAfter:
    @pytest.fixture
    def done(self, part_with, result, until):
        """It has been learned, and before and after are on the map."""

        def make(**figures):
            part, learner = part_with([running("read"), state("finished", result=outcome(**figures))])
            ready(part, until, [result()])
            part.dialog.press_learn()
            until(lambda: part.outcome is not None and "What was learned: pool" in groups())
            return part, learner

        return make

    def test_figures_say_it_in_plain_words(self, done) -> None:
        part, _ = done()
        told = texts(part.outcome)
        assert "It outlines “pool” better than before." in told
        assert "Learned from 9 tiles, examined on 3 others that it did not learn from." in told
        assert "It has forgotten next to nothing: of other classes 97 % is as before." in told
        part.outcome.copy()
        assert "Overlap (IoU)\t0.10\t0.80\t0.30" in QtWidgets.QApplication.clipboard().text()

    @pytest.mark.parametrize(
        ("figures", "sentence"),
        [
            ({"after": 0.1}, "no better than before"),
            ({"before": 0.5, "after": 0.2}, "worse than before"),
            ({"after": 0.3, "everything": 0.5}, "no better than calling everything so would"),
            ({"before": None, "after": None}, "no better than before"),
            ({"agreement": {"road": 0.5, "land": 0.9, "building": None}}, "and has forgotten some of what it knew"),
        ],
    )
    def test_what_is_no_good_is_said_and_throwing_away_is_at_hand(self, done, figures, sentence) -> None:
        part, _ = done(**figures)
        assert sentence in texts(part.outcome)
        assert part.outcome._throw.isDefault() and not part.outcome._keep.isDefault()

    def test_before_and_after_are_on_the_map_one_at_a_time(self, done) -> None:
        part, _ = done()
        found = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
        after = {row["kind"]: row["area_m2"] for row in found["After"].getFeatures()}
        assert set(after) == {"hits", "false_alarms", "misses"}
        assert after["hits"] == pytest.approx(200, rel=0.01)
        assert [row["kind"] for row in found["Before"].getFeatures()] == ["misses"]
        (tile,) = found["Tiles that nothing was learned from"].getFeatures()
        assert tile["iou_after"] == pytest.approx(0.33)
        assert found["After"].crs().authid() == "EPSG:26914"
        assert Path(found["After"].source().partition("|")[0]).parent.name == "out"
        root = QgsProject.instance().layerTreeRoot()

        def seen(name: str) -> bool:
            return root.findLayer(found[name].id()).itemVisibilityChecked()

        assert seen("After") and not seen("Before")
        next(b for b in part.outcome.findChildren(QtWidgets.QRadioButton) if "before" in b.text()).click()
        assert seen("Before") and not seen("After")

    def test_the_map_may_be_gone_meanwhile(self, done) -> None:
        part, _ = done()
        QgsProject.instance().clear()
        part.outcome.turned.emit("before")

    def test_kept_only_where_the_person_says_so(self, done, window, until, plugin) -> None:
        part, learner = done()
        assert "keep" not in learner.asked
        part.outcome.press("keep")
        until(lambda: not part.running)
        assert "keep" in learner.asked and part.outcome is None
        assert window.messages()[0] == "Kept as nano+pool."
        plugin.session.link.bridge("server")
        learner.listed = [adapted()]
        bar = window.messageBar().currentItem()
        next(b for b in bar.findChildren(QtWidgets.QPushButton) if b.text() == "Use it now").click()
        until(lambda: plugin.dock.engine.model() == "nano+pool")

    def test_thrown_away_nothing_stays(self, done, until) -> None:
        part, learner = done()
        part.outcome.press("throw_away")
        until(lambda: not part.running)
        assert learner.asked[-1] == "drop" and "keep" not in learner.asked

    def test_what_cannot_be_kept_is_told_and_can_be_tried_again(self, done, until) -> None:
        part, learner = done()
        learner.refusals["keep"] = "There is an adapter pool already; choose another name."
        part.outcome.press("keep")
        until(lambda: "adapter pool already" in texts(part.outcome))
        learner.refusals.clear()
        part.outcome.press("keep")
        until(lambda: part.outcome is None)

    def test_closed_without_a_decision_it_waits(self, done) -> None:
        part, learner = done()
        part.outcome.close()
        part.open([])
        assert part.outcome.isVisible() and not {"keep", "drop"} & set(learner.asked)

    def test_a_picture_without_a_place_lies_below_the_axis(self, part_with, result, until) -> None:
        told = outcome()
        told["comparison"][0]["crs"] = ""
        part, _ = part_with([running("read"), state("finished", result=told)])
        ready(part, until, [result()])
        part.dialog.press_learn()
        until(lambda: "What was learned: pool" in groups())
        after = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "After")
        assert not after.crs().isValid() or after.crs() == geopackage.crs_of(None)
        settle()
