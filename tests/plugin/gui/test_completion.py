"""A prompt is completed class by class with the model's words, and as a whole with what was asked before."""

from __future__ import annotations

import pytest
from qgis.PyQt import QtTest

from rsvlm_qgis.gui.completion import complete
from rsvlm_qgis.gui.prompt_line import PromptLine
from rsvlm_qgis.qt import Qt, QtWidgets
from tests.plugin.window import Window

HISTORY = ["buildings; roads", "bare ground"]
WORDS = ["water", "building", "road", "vegetation", "land"]


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("b", ("buildings; roads", "bare ground", "building")),
        ("ro", ("road", "buildings; roads", "bare ground")),
        ("water; ro", ("roads", "road", "bare ground")),
        ("water, buildi", ("buildings", "building")),
        ("water; wat", ()),
        ("land", ()),
        ("", ()),
        ("water; ", ()),
    ],
)
def test_what_is_offered_at_the_end_of_a_text(text: str, offers: tuple[str, ...]) -> None:
    assert complete(text, len(text), HISTORY, WORDS, classes=True).offers == offers


def test_a_class_in_the_middle_is_completed_where_it_stands() -> None:
    text = "water; bui ; land"
    found = complete(text, 10, HISTORY, WORDS, classes=True)
    assert text[found.start : found.end] == "bui"
    assert found.offers == ("buildings", "building")


def test_an_example_of_several_classes_gives_each_to_the_second() -> None:
    assert complete("water; ro", 9, [], ["road", "buildings; roads"], classes=True).offers == ("road", "roads")


def test_a_question_is_completed_as_a_whole() -> None:
    asked = ["Is there a road, or a river?"]
    found = complete("is there a road, o", 18, asked, WORDS, classes=False)
    assert (found.start, found.offers) == (0, ("Is there a road, or a river?",))


@pytest.fixture
def line(window: Window) -> PromptLine:
    made = PromptLine()
    made.set_words(WORDS, classes=True)
    made.set_history(HISTORY)
    made.show()
    made.activateWindow()
    made.setFocus()
    QtTest.QTest.qWaitForWindowActive(made)
    return made


def type_in(line: PromptLine, *keys: object) -> None:
    for key in keys:
        popup = line.findChild(QtWidgets.QCompleter).popup()
        where = popup if popup.isVisible() else line
        (QtTest.QTest.keyClicks if isinstance(key, str) else QtTest.QTest.keyClick)(where, key)


def test_the_keyboard_chooses_a_completion(line: PromptLine) -> None:
    type_in(line, "water;bu")
    assert line.offers() == ["buildings", "building"]
    type_in(line, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert line.text() == "water; building"
    assert line.offers() == []


def test_return_without_a_choice_enters_what_was_typed(line: PromptLine) -> None:
    entered: list[str] = []
    line.returnPressed.connect(lambda: entered.append(line.text()))
    type_in(line, "wat")
    assert line.offers() == ["water"]
    type_in(line, Qt.Key.Key_Return)
    assert entered == ["wat"]
    assert line.offers() == []


def test_a_fetched_prompt_that_was_changed_is_a_draft(line: PromptLine) -> None:
    type_in(line, Qt.Key.Key_Up)
    assert line.text() == "buildings; roads"
    line.insert("; land")
    type_in(line, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert line.text() == "buildings; roads; land"
