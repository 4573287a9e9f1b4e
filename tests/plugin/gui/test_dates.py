"""Two dates and series in the dock: filled in time order, guesses marked, what is odd told before the run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer
from qgis.gui import QgsDateEdit

from rsvlm_qgis.gui.date_box import DateBox
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.pair_part import PairPart
from rsvlm_qgis.gui.stack_part import StackPart
from rsvlm_qgis.order import CHANGE, FIRST, NEXT, PAIR, STACK
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from tests.plugin.window import Window

DAYS = ("2012-07-31", "2017-08-27")


@pytest.fixture
def dock(window: Window) -> Dock:
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.show()
    return made


def layers(samples: Path, *names: str) -> list[QgsRasterLayer]:
    found = [QgsRasterLayer(str(samples / f"ponds_{DAYS[number % 2]}.tif"), name) for number, name in enumerate(names)]
    QgsProject.instance().addMapLayers(found)
    return found


def dated(layer: QgsRasterLayer, year: int, month: int, day: int) -> None:
    begin = QtCore.QDateTime(QtCore.QDate(year, month, day), QtCore.QTime(0, 0))
    layer.temporalProperties().setIsActive(True)
    layer.temporalProperties().setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))


def said(part: QtWidgets.QWidget) -> list[str]:
    """What the labels of a part say, those that are hidden left out."""
    labels = part.findChildren(QtWidgets.QLabel)
    return [label.text() for label in labels if not label.isHidden() and label.text()]


def pair(dock: Dock) -> PairPart:
    return dock.look.findChild(PairPart)


def stack(dock: Dock) -> StackPart:
    return dock.look.findChild(StackPart)


def rows(dock: Dock) -> list[tuple[str, str]]:
    tree = stack(dock).findChild(QtWidgets.QTreeWidget)
    return [(tree.topLevelItem(n).text(0), tree.topLevelItem(n).text(1)) for n in range(tree.topLevelItemCount())]


def row(dock: Dock, name: str) -> QtWidgets.QTreeWidgetItem:
    return stack(dock).findChild(QtWidgets.QTreeWidget).findItems(name, Qt.MatchFlag.MatchExactly, 1)[0]


def test_a_date_out_of_a_name_is_marked_and_one_of_the_layer_is_not(dock: Dock, samples: Path) -> None:
    known, named = layers(samples, "known", "ponds 2017-08-27")
    dated(known, 2012, 7, 31)
    dock.fill(CHANGE, [known, named])
    before, after = pair(dock).findChildren(DateBox)
    assert (before.date().iso, before.date().guessed) == ("2012-07-31", False)
    assert (after.date().iso, after.date().guessed) == ("2017-08-27", True)
    assert "guess" in said(after) and "guess" not in said(before)


def test_a_typed_date_is_no_guess_and_stays(dock: Dock, samples: Path) -> None:
    first, second = layers(samples, "ponds 2012-07-31", "ponds 2017-08-27")
    dock.fill(CHANGE, [first, second])
    after = pair(dock).findChildren(DateBox)[1]
    after.findChild(QgsDateEdit).setDate(QtCore.QDate(2018, 1, 2))
    assert (after.date().iso, after.date().guessed) == ("2018-01-02", False)
    assert "guess" not in said(after)
    layers(samples, "another")
    assert dock.look.look().dates == ("2012-07-31", "2018-01-02")


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("a", "b"), "No date is known"),
        (("ponds 2012-07-31", "b"), "One date is not known"),
        (("a 2012-07-31", "b 2012-07-31"), "Both have the same date."),
        (("a 2012-07-31", "b 2013-07-31"), ""),
    ],
)
def test_what_is_odd_about_dates_is_told(dock: Dock, samples: Path, names: tuple[str, ...], told: str) -> None:
    dock.fill(CHANGE, layers(samples, *names))
    found = " ".join(text for text in said(pair(dock)) if text not in ("Before", "After", "guess"))
    assert found.startswith(told) if told else found == ""


def test_swapping_takes_the_dates_along(dock: Dock, samples: Path) -> None:
    first, second = layers(samples, "ponds 2012-07-31", "ponds 2017-08-27")
    dock.fill(CHANGE, [first, second])
    press(pair(dock), "Swap")
    look = dock.look.look()
    assert look.layers == (second, first) and look.dates == ("2017-08-27", "2012-07-31")
    assert "The earlier date lies after the later one; swap them." in said(pair(dock))
    press(pair(dock), "Swap")
    assert dock.look.look().dates == DAYS


def press(part: QtWidgets.QWidget, name: str) -> None:
    next(b for b in part.findChildren(QtWidgets.QToolButton) if b.accessibleName() == name).click()


def test_the_swipe_button_carries_both_layers(dock: Dock, samples: Path) -> None:
    wanted: list[object] = []
    dock.look.swipe_wanted.connect(lambda before, after: wanted.extend((before, after)))
    first, second = layers(samples, "ponds 2012-07-31", "ponds 2017-08-27")
    dock.fill(CHANGE, [second, first])
    press(pair(dock), "Swipe")
    assert wanted == [first, second]


def test_three_layers_make_a_series_in_time_order(dock: Dock, samples: Path) -> None:
    c, a, b = layers(samples, "c 2017-08-27", "a 2010-06-29", "b 2012-07-31")
    dock.fill(CHANGE, [c, a, b])
    look = dock.look.look()
    assert (look.what, look.layers, look.sequence) == (STACK, (a, b, c), NEXT)
    assert look.dates == ("2010-06-29", "2012-07-31", "2017-08-27")
    assert dock.task.current() == CHANGE
    assert rows(dock) == [
        ("2010-06-29 ?", "a 2010-06-29"), ("2012-07-31 ?", "b 2012-07-31"), ("2017-08-27 ?", "c 2017-08-27"),
    ]
    assert "2 comparison(s), one after the other" in said(stack(dock))


def test_a_series_begins_with_the_dated_layers_of_the_project(dock: Dock, samples: Path) -> None:
    b, _, a = layers(samples, "b 2012-07-31", "plain", "a 2010-06-29")
    dock.look.choose(STACK)
    assert dock.look.look().layers == (a, b)


def test_each_can_be_compared_with_the_first(dock: Dock, samples: Path) -> None:
    dock.fill(CHANGE, layers(samples, "a 2010-06-29", "b 2012-07-31", "c 2017-08-27"))
    press(stack(dock), "Each to first")
    assert dock.look.look().sequence == FIRST


def test_a_layer_without_a_date_is_told_and_can_be_left_out_or_dated(dock: Dock, samples: Path) -> None:
    a, plain, c = layers(samples, "a 2010-06-29", "plain", "c 2017-08-27")
    dock.fill(CHANGE, [a, plain, c])
    assert rows(dock)[-1] == ("no date", "plain")
    assert any("“plain” is not known" in text for text in said(stack(dock)))
    row(dock, "plain").setCheckState(0, Qt.CheckState.Unchecked)
    assert dock.look.look().layers == (a, c)
    assert "1 comparison(s), one after the other" in said(stack(dock))


def test_a_typed_date_moves_its_layer(dock: Dock, samples: Path, until) -> None:
    a, plain, c = layers(samples, "a 2010-06-29", "plain", "c 2017-08-27")
    dock.fill(CHANGE, [a, plain, c])
    row(dock, "plain").setText(0, "2012-07-31")
    until(lambda: dock.look.look().layers == (a, plain, c), 5)
    assert rows(dock)[1] == ("2012-07-31", "plain"), "a typed date has no question mark"


def test_ticks_stay_where_a_date_moves_its_layer(dock: Dock, samples: Path, until) -> None:
    a, b, c = layers(samples, "a 2010-06-29", "b 2012-07-31", "c 2017-08-27")
    dock.fill(CHANGE, [a, b, c])
    row(dock, a.name()).setCheckState(0, Qt.CheckState.Unchecked)
    row(dock, b.name()).setText(0, "2020-01-01")
    until(lambda: dock.look.look().layers == (c, b), 5)
    assert rows(dock)[-1] == ("2020-01-01", b.name())


def test_a_word_is_no_date(dock: Dock, samples: Path, until) -> None:
    dock.fill(CHANGE, layers(samples, "a 2010-06-29", "b 2012-07-31", "c 2017-08-27"))
    row(dock, "b 2012-07-31").setText(0, "yesterday")
    assert dock.look.look().dates[1] == "2012-07-31"
    assert rows(dock)[1][0] == "2012-07-31 ?"


def test_a_layer_that_leaves_the_project_leaves_the_series(dock: Dock, samples: Path) -> None:
    a, b, c = layers(samples, "a 2010-06-29", "b 2012-07-31", "c 2017-08-27")
    dock.fill(CHANGE, [a, b, c])
    QgsProject.instance().removeMapLayer(b.id())
    assert dock.look.look().layers == (a, c)


def test_two_are_still_a_pair(dock: Dock, samples: Path) -> None:
    dock.fill(CHANGE, layers(samples, "a 2010-06-29", "b 2012-07-31"))
    assert dock.look.what() == PAIR
