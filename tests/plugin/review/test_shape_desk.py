"""Geometry tools on the features under review: previewed, applied as one command, taken back."""

from __future__ import annotations

import time

import pytest
from qgis.core import QgsRectangle

from rsvlm_qgis.results.rows import REJECTED, UNCHECKED
from rsvlm_qgis.review import shape_desk
from rsvlm_qgis.review.shape_panel import CURRENT, SELECTED, SHOWN
from rsvlm_qgis.review.shaping import HOLES, SMALL, SMOOTH
from tests.plugin.review.conftest import again, states
from tests.plugin.window import settle


@pytest.fixture
def desk(saved_layer, review_of):
    return review_of(saved_layer(12))


def said(desk) -> str:
    return desk.dock.shapes._says.text()


def done(desk) -> str:
    return desk.dock._says.text()


def corners(layer) -> dict[int, int]:
    return {row.id(): row.geometry().constGet().nCoordinates() for row in layer.getFeatures()}


def test_a_preview_shows_and_changes_nothing(desk, until) -> None:
    desk.dock.shapes.open(SMOOTH, 1, CURRENT)
    until(lambda: "1 feature(s) on the map would change" in said(desk))
    assert desk.spot._preview.numberOfVertices() > 5
    assert not desk.layer.isModified()
    desk.dock.shapes._fold.setChecked(False)
    until(lambda: desk.spot._preview.numberOfVertices() == 0)


def test_of_many_features_those_on_the_map_are_previewed(desk, window, until) -> None:
    box = desk.layer.getFeature(1).geometry().boundingBox()
    window.look_at(QgsRectangle(box.xMinimum() - 5, box.yMinimum() - 5, box.xMaximum() + 5, box.yMaximum() + 5))
    desk.dock.shapes.open(SMOOTH, 1, SHOWN)
    until(lambda: "1 feature(s) on the map would change" in said(desk))


def test_applied_to_all_shown_and_taken_back(desk, until) -> None:
    before = corners(desk.layer)
    desk.dock.filters._drag(0.5, 1.0)
    desk.dock.shapes.open(SMOOTH, 1, SHOWN)
    desk.dock.shapes.press_apply()
    until(lambda: done(desk) == "6 feature(s) changed.")
    after = corners(desk.layer)
    assert [one for one in before if after[one] > before[one]] == [7, 8, 9, 10, 11, 12]
    row = desk.layer.getFeature(7)
    assert row.geometry().isGeosValid()
    assert row["area_m2"] < 0.99 * desk.layer.getFeature(1)["area_m2"], "measured again"
    assert set(states(desk.layer).values()) == {UNCHECKED}, "tidying up is no review"
    desk.undo()
    assert corners(desk.layer) == before
    assert desk.layer.getFeature(7)["area_m2"] == pytest.approx(desk.layer.getFeature(1)["area_m2"])


def test_only_what_is_marked(desk, until) -> None:
    desk.dock.table.selectRow(3)
    desk.dock.shapes.open(SMOOTH, 2, SELECTED)
    desk.dock.shapes.press_apply()
    until(lambda: done(desk) == "1 feature(s) changed.")
    assert corners(desk.layer)[4] > 5 and corners(desk.layer)[5] == 5


def test_what_is_too_small_is_rejected_not_deleted(desk, window, until) -> None:
    window.look_at(desk.layer.extent())
    desk.dock.shapes.open(SMALL, 1_000_000, SHOWN)
    until(lambda: "12 feature(s) on the map would be rejected" in said(desk))
    desk.dock.shapes.press_apply()
    until(lambda: set(states(desk.layer).values()) == {REJECTED})
    assert desk.layer.featureCount() == 12
    desk.undo()
    assert set(states(desk.layer).values()) == {UNCHECKED}


def test_nothing_to_do_is_said(desk, until) -> None:
    desk.dock.shapes.open(HOLES, 10, CURRENT)
    desk.dock.shapes.press_apply()
    until(lambda: done(desk) == "0 feature(s) changed.")
    assert not desk.ledger.can_undo


def test_too_many_at_once_are_refused(desk, monkeypatch) -> None:
    monkeypatch.setattr(shape_desk, "MOST", 5)
    desk.dock.shapes.open(SMOOTH, 1, SHOWN)
    desk.dock.shapes.press_apply()
    assert said(desk) == "12 features are too many at once; filter them to at most 5."


def test_many_changes_are_saved_at_once_and_taken_back_all_the_same(desk, until, monkeypatch) -> None:
    from rsvlm_qgis.review import ledger

    monkeypatch.setattr(ledger, "_MOST_ON_STACK", 5)
    before = corners(desk.layer)
    desk.dock.shapes.open(SMOOTH, 1, SHOWN)
    desk.dock.shapes.press_apply()
    until(lambda: done(desk) == "12 feature(s) changed.")
    assert corners(again(desk.layer)) == corners(desk.layer) != before
    desk.undo()
    assert corners(desk.layer) == before
    desk.close()
    assert corners(again(desk.layer)) == before


def test_a_preview_that_comes_after_the_end_is_not_shown(desk, until) -> None:
    desk.dock.shapes.open(SMOOTH, 1, SHOWN)
    desk.shapes._preview()
    task = desk.shapes._task
    time.sleep(0.5)  # it is done, and its word waits for this thread
    desk.shapes.close()
    until(lambda: task._over)
    settle()
    assert said(desk) == "" and desk.spot._preview.numberOfVertices() == 0
