"""A review by keys: table, map, edit buffer and file follow each other."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from rsvlm_qgis.qt import Qt
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from rsvlm_qgis.review import ledger as ledgers
from rsvlm_qgis.review.shape_panel import SELECTED
from tests.plugin.review.conftest import again, states

KEYS = {name: getattr(Qt.Key, f"Key_{name}") for name in ("A", "R", "C", "E", "N", "P", "Left", "Right", "1", "2", "3")}


@contextlib.contextmanager
def option(name: str, value: str) -> Iterator[None]:
    """A setting of GDAL for a while."""
    before = gdal.GetConfigOption(name)
    gdal.SetConfigOption(name, value)
    yield
    gdal.SetConfigOption(name, before)


@pytest.fixture
def layer(saved_layer):
    return saved_layer(12)


@pytest.fixture
def desk(layer, review_of):
    opened = review_of(layer)
    opened.dock.show()
    opened.dock.table.setFocus()
    return opened


def press(desk, *names: str) -> None:
    for name in names:
        QTest.keyClick(desk.dock.table, KEYS[name])


def place(desk) -> int:
    return desk.dock.table.currentIndex().row()


class TestKeys:
    def test_a_decision_is_a_key_and_the_next_feature_follows(self, desk, layer) -> None:
        assert place(desk) == 0
        press(desk, "A", "R", "N", "A")
        assert place(desk) == 4
        kept = states(layer)
        assert [kept[i] for i in (1, 2, 3, 4, 5)] == [ACCEPTED, REJECTED, UNCHECKED, ACCEPTED, UNCHECKED]
        assert again(layer).isValid() and set(states(again(layer)).values()) == {UNCHECKED}, "not saved yet"

    def test_previous_and_next_go_through_the_table_and_stop_at_its_ends(self, desk) -> None:
        press(desk, "N", "Right", "P", "Left", "Left")
        assert place(desk) == 0
        press(desk, *["N"] * 20)
        assert place(desk) == 11

    def test_a_digit_changes_the_class(self, desk, layer) -> None:
        names = list(desk.columns.of_labels())
        press(desk, "3")
        row = layer.getFeature(1)
        assert (row["label"], row["review"]) == (names[2], CORRECTED)
        assert desk.table.data(desk.table.index(0, 0)) == names[2]

    def test_a_digit_stays_with_its_class_however_often_it_is_used(self, desk, layer) -> None:
        names = list(desk.columns.of_labels())
        press(desk, *["3"] * 6)
        assert {layer.getFeature(i)["label"] for i in range(1, 7)} == {names[2]}

    def test_a_class_that_was_not_there_is_offered_from_then_on(self, desk, layer) -> None:
        desk.rename("reed")
        assert layer.getFeature(1)["label"] == "reed"
        texts = [action.text() for action in desk.dock._classes.menu().actions()]
        assert "&4  reed" in texts

    def test_undo_takes_back_one_decision_at_a_time(self, desk, layer) -> None:
        press(desk, "A", "R")
        QTest.keyClick(desk.dock.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert states(layer)[1] == ACCEPTED and states(layer)[2] == UNCHECKED
        assert place(desk) == 1, "it looks at what was taken back"
        assert desk.chosen(SELECTED) == [2], "and at nothing else, though Ctrl is down"
        desk.undo()
        assert states(layer)[1] == UNCHECKED and not desk.ledger.can_undo
        desk.undo()

    def test_several_marked_features_are_decided_together(self, desk, layer) -> None:
        desk.dock.table.selectAll()
        press(desk, "A")
        assert set(states(layer).values()) == {ACCEPTED}
        desk.undo()
        assert set(states(layer).values()) == {UNCHECKED}

    def test_keys_reach_it_from_the_map_while_clicks_choose(self, desk, layer, window) -> None:
        QTest.keyClick(window.mapCanvas(), Qt.Key.Key_A)
        assert [states(layer)[i] for i in (1, 2)] == [ACCEPTED, UNCHECKED]

    def test_letters_typed_into_a_field_decide_nothing(self, desk, layer) -> None:
        QTest.keyClick(desk.dock.filters._low, Qt.Key.Key_A)
        assert set(states(layer).values()) == {UNCHECKED}


class TestSaving:
    def test_decisions_are_saved_in_batches_and_can_still_be_taken_back(self, desk, layer, monkeypatch) -> None:
        monkeypatch.setattr(ledgers, "SAVE_AFTER", 3)
        press(desk, "A", "A")
        assert states(again(layer))[1] == UNCHECKED
        press(desk, "R")
        assert [states(again(layer))[i] for i in (1, 2, 3)] == [ACCEPTED, ACCEPTED, REJECTED]
        assert layer.isEditable() and not layer.isModified()
        for expected in ({1: ACCEPTED, 2: ACCEPTED}, {1: ACCEPTED}, {}):
            desk.undo()
            kept = {one: state for one, state in states(layer).items() if state}
            assert kept == expected
        desk.undo()
        assert not desk.ledger.can_undo
        assert set(desk.columns.states.tolist()) == {0}

    def test_decisions_before_and_after_a_save_are_taken_back_in_their_order(self, desk, layer) -> None:
        press(desk, "A")
        desk.ledger.save()
        press(desk, "R")
        desk.undo()
        desk.undo()
        assert set(states(layer).values()) == {UNCHECKED}
        press(desk, "R")
        desk.undo()
        assert set(states(layer).values()) == {UNCHECKED}

    def test_the_person_may_end_the_editing_and_the_review_goes_on(self, desk, layer) -> None:
        press(desk, "A")
        layer.commitChanges()
        press(desk, "R")
        assert layer.isEditable() and [states(layer)[i] for i in (1, 2)] == [ACCEPTED, REJECTED]
        desk.undo()
        desk.undo()
        assert set(states(layer).values()) == {UNCHECKED}

    def test_what_the_person_throws_away_is_gone_from_the_table_too(self, desk, layer) -> None:
        press(desk, "A")
        desk.ledger.save()
        press(desk, "R")
        layer.rollBack()
        desk._watch.flush()
        assert desk.columns.states[:2].tolist() == [1, 0]
        desk.undo()
        assert set(states(layer).values()) == {UNCHECKED}, "what was saved before can still be taken back"

    def test_a_file_that_is_locked_is_told_and_loses_nothing(self, desk, layer, window, monkeypatch) -> None:
        press(desk, "A")
        with contextlib.closing(sqlite3.connect(layer.source().partition("|")[0])) as other:
            other.execute("BEGIN IMMEDIATE")
            with option("SQLITE_BUSY_TIMEOUT", "100"):
                desk.ledger.save()
            other.rollback()
        (message,) = window.messages()
        assert message.startswith("The review cannot be saved (") and "kept in the layer's open edits" in message
        assert layer.isModified() and states(layer)[1] == ACCEPTED
        desk.ledger.save()
        assert states(again(layer))[1] == ACCEPTED

    def test_closing_saves_and_ends_the_editing(self, desk, layer) -> None:
        press(desk, "A")
        desk.close()
        assert not layer.isEditable()
        assert states(again(layer))[1] == ACCEPTED

    def test_edits_of_the_person_are_not_saved_for_them(self, layer, review_of) -> None:
        layer.startEditing()
        desk = review_of(layer)
        desk.decide(ACCEPTED)
        desk.close()
        assert layer.isEditable() and states(again(layer))[1] == UNCHECKED
        layer.rollBack()

    def test_a_layer_without_the_field_gets_it(self, layer, review_of) -> None:
        layer.dataProvider().deleteAttributes([layer.fields().indexFromName("review")])
        layer.updateFields()
        desk = review_of(layer)
        desk.decide(REJECTED)
        assert states(layer)[1] == REJECTED


class TestTable:
    def test_a_filter_leaves_what_it_lets_through_in_table_and_map(self, desk, layer) -> None:
        desk.dock.filters._drag(0.5, 1.0)
        assert desk.table.rowCount() == 6
        desk._show_on_map()
        assert '"confidence" >= 0.5' in layer.renderer().rootRule().children()[0].filterExpression()
        assert "6 of 12 shown" in desk.dock.filters._shown.text()

    def test_what_a_state_filter_stops_goes_when_it_is_decided(self, desk) -> None:
        states_box = desk.dock.filters._states
        states_box.setCurrentIndex(states_box.findData(UNCHECKED))
        press(desk, "A", "A")
        assert (desk.table.rowCount(), place(desk)) == (10, 0)
        assert desk.current() == 3
        desk.undo()
        assert desk.table.rowCount() == 11

    def test_a_column_sorts_and_the_feature_stays_in_view(self, desk) -> None:
        desk.dock.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        assert desk.table.id_at(0) == 12
        assert desk.table.data(desk.table.index(0, 1)) == "0.92"

    def test_it_says_how_far_the_review_is(self, desk) -> None:
        press(desk, "A", "R", "1")
        assert desk.dock._progress.format() == "3 of 12 reviewed"
        assert "Checked in this range: 1 of 3 were right (33 %)." in desk.dock.filters._lesson.text()

    def test_features_that_are_drawn_or_deleted_are_followed(self, desk, layer, until) -> None:
        layer.deleteFeature(2)
        drawn = QgsFeature(layer.fields())
        drawn["label"] = "lake"
        drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(485900, 5205700, 485950, 5205750)))
        layer.addFeature(drawn)
        until(lambda: len(desk.columns) == 12 and "lake" in desk.columns.names)
        desk.ledger.save()
        until(lambda: (desk.columns.ids > 0).all())
        assert sorted(desk.columns.ids.tolist()) == [1, *range(3, 14)]


class TestMap:
    def test_the_map_goes_to_the_feature(self, desk, layer, window) -> None:
        window.look_at(QgsRectangle(0, 0, 10, 10))
        press(desk, "N")
        assert window.mapCanvas().extent().contains(layer.getFeature(2).geometry().boundingBox())

    def test_a_click_on_a_feature_chooses_it(self, desk, layer) -> None:
        middle = layer.getFeature(7).geometry().centroid().asPoint()
        desk._picked(desk._tool.at(middle))
        assert desk.current() == 7

    def test_a_selection_with_a_tool_of_qgis_chooses_it(self, desk, layer) -> None:
        layer.selectByIds([9])
        assert desk.current() == 9

    def test_an_outline_that_was_edited_is_corrected_and_measured(self, desk, layer, until) -> None:
        before = layer.getFeature(4)["area_m2"]
        box = layer.getFeature(4).geometry().boundingBox()
        box.setXMaximum(box.xMinimum() + box.width() * 2)
        layer.beginEditCommand("vertex")
        layer.changeGeometry(4, QgsGeometry.fromRect(box))
        layer.endEditCommand()
        until(lambda: states(layer)[4] == CORRECTED)
        assert layer.getFeature(4)["area_m2"] == pytest.approx(2 * before, rel=1e-3)
        desk.undo()
        desk.undo()
        assert states(layer)[4] == UNCHECKED
        assert layer.getFeature(4).geometry().area() * 2 == pytest.approx(box.area())

    def test_editing_hands_the_feature_to_the_tool_of_qgis(self, desk, layer, window) -> None:
        press(desk, "N", "E")
        assert window.active is layer and window.vertex_edits == 1
        assert layer.selectedFeatureCount() == 0, "a yellow feature cannot be compared with the imagery"

    def test_the_style_of_the_person_comes_back(self, desk, layer) -> None:
        assert layer.renderer().type() == "RuleRenderer"
        desk.close()
        assert layer.renderer().type() == "categorizedSymbol"
        assert layer.styleManager().styles() == ["default"]

    def test_rejected_features_are_drawn_apart(self, desk, layer) -> None:
        rules = layer.renderer().rootRule().children()[0].children()
        assert "rejected" in rules[0].filterExpression() and rules[0].label() == "rejected"
        assert [rule.label() for rule in rules[1].children()] == ["water", "building", "road"]


class TestEnds:
    def test_a_layer_that_goes_ends_its_review(self, desk, layer, window) -> None:
        ended, source = [], layer.source()
        desk.closed.connect(lambda: ended.append(True))
        press(desk, "A")
        QgsProject.instance().removeMapLayer(layer.id())
        assert ended == [True]
        assert states(QgsVectorLayer(source, "again", "ogr"))[1] == ACCEPTED, "saved before it went"

    def test_a_new_project_ends_it_too(self, desk, layer) -> None:
        source = layer.source()
        press(desk, "R")
        QgsProject.instance().clear()
        assert states(QgsVectorLayer(source, "again", "ogr"))[1] == REJECTED

    def test_nothing_stays_on_the_map(self, desk, window) -> None:
        desk.close()
        assert window.mapCanvas().mapTool() is not desk._tool
        desk.close()
