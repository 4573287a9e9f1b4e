"""Histogram, filter and keys as a person uses them."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtTest import QTest

from rsvlm_qgis.qt import Qt, QtCore
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED
from rsvlm_qgis.review.columns import Columns
from rsvlm_qgis.review.filter_panel import FilterPanel
from rsvlm_qgis.review.histogram import Histogram
from rsvlm_qgis.review.words import meaning, progress

CELLS = "mean over its cells of the probability that a cell is of its label"


@pytest.fixture
def columns() -> Columns:
    made = Columns()
    made.append(
        range(6), ["water"] * 4 + ["road"] * 2, [0.1, 0.3, 0.5, 0.7, 0.9, float("nan")], [1.0] * 6,
        [ACCEPTED, REJECTED, UNCHECKED, ACCEPTED, CORRECTED, UNCHECKED],
    )
    return made


@pytest.fixture
def panel(qgis_app, columns) -> FilterPanel:
    made = FilterPanel()
    made.changed.connect(lambda wanted: made.show_counts(columns, len(columns.shown(wanted))))
    made.show_columns(columns, {CELLS})
    return made


class TestHistogram:
    @pytest.fixture
    def histogram(self, qgis_app) -> Histogram:
        made = Histogram()
        made.resize(214, 76)  # two pixels to a hundredth
        made.show_counts([1] * 40, [1] * 40)
        made.told = []
        made.moved.connect(lambda low, high: made.told.append((low, high)))
        return made

    def test_the_nearer_handle_is_dragged(self, histogram) -> None:
        QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(47, 30))
        assert histogram.told[-1] == (0.2, 1.0)
        QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(187, 30))
        assert histogram.told[-1] == (0.2, 0.9)

    def test_handles_do_not_pass_each_other_or_the_ends(self, histogram) -> None:
        histogram.set_range(0.4, 0.5)
        histogram._move(0.8)
        assert histogram.told[-1] == (0.5, 0.5)
        histogram._move(-3)
        assert histogram.told[-1] == (0.0, 0.5)

    def test_handles_on_one_place_can_be_parted_again(self, histogram) -> None:
        histogram.set_range(0.5, 0.5)
        QTest.mousePress(histogram, Qt.MouseButton.LeftButton, pos=QtCore.QPoint(180, 30))
        assert histogram.told[-1][0] == 0.5 and histogram.told[-1][1] > 0.8

    def test_arrows_move_the_handle_by_a_hundredth(self, histogram) -> None:
        QTest.keyClick(histogram, Qt.Key.Key_Right)
        assert histogram.told[-1] == (0.01, 1.0)

    @pytest.mark.parametrize("counts", [[], [0] * 40, [10**9] + [0] * 39])
    def test_it_can_be_painted_whatever_the_counts(self, histogram, counts) -> None:
        histogram.show_counts(counts, counts)
        assert not histogram.grab().isNull()


class TestFilter:
    def test_it_counts_what_is_shown_and_says_what_is_hidden(self, panel) -> None:
        panel._low.setValue(0.4)
        assert panel.filter().low == 0.4
        assert panel._shown.text() == "3 of 6 shown · 1 without a confidence are hidden"

    def test_it_says_how_often_the_model_was_right_in_this_range(self, panel) -> None:
        panel._drag(0.6, 1.0)
        assert panel._lesson.text() == "Checked in this range: 1 of 2 were right (50 %)."
        panel._drag(0.4, 0.6)
        assert not panel._lesson.isVisibleTo(panel)

    def test_classes_and_states_are_chosen(self, panel) -> None:
        panel._labels.setCurrentIndex(panel._labels.findData("road"))
        assert panel.filter().labels == {"road"}
        panel._states.setCurrentIndex(panel._states.findData(REJECTED))
        assert panel.filter().states == {REJECTED}
        assert panel._labels.itemText(1) == "water (4)"

    def test_a_chosen_class_stays_chosen_when_there_are_more(self, panel, columns) -> None:
        panel._labels.setCurrentIndex(panel._labels.findData("road"))
        columns.append([9], ["ship"], [0.5], [1.0], [""])
        panel.show_columns(columns, {CELLS})
        assert panel._labels.currentData() == "road"

    def test_from_pushes_to_and_to_pushes_from(self, panel) -> None:
        panel._high.setValue(0.3)
        panel._low.setValue(0.6)
        assert (panel._low.value(), panel._high.value()) == (0.6, 0.6)
        panel._high.setValue(0.2)
        assert (panel._low.value(), panel._high.value()) == (0.2, 0.2)


@pytest.mark.parametrize(
    ("methods", "said"),
    [
        ({CELLS}, "how probable the model found its class"),
        ({"geometric mean of the probabilities of its coordinates"}, "the corners it wrote down"),
        ({f"{CELLS}; calibrated on held-out pictures"}, "about 80 % was right"),
        ({"counted on fingers"}, "Confidence: counted on fingers."),
        ({"a", "b"}, "in several ways: a; b"),
        ({""}, "This model gave no confidence."),
    ],
)
def test_a_number_says_what_it_is(methods, said) -> None:
    assert said in meaning(methods)


def test_it_says_how_far_the_review_is(columns) -> None:
    assert progress(columns) == "4 of 6 reviewed"
