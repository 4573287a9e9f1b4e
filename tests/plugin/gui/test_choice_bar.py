"""A choice bar: exactly one button is pressed, and none is lost while it is made."""

from __future__ import annotations

import gc

import pytest

from rsvlm_qgis.gui import choice_bar
from rsvlm_qgis.gui.choice_bar import ChoiceBar, Option
from rsvlm_qgis.gui.icons import PaletteIcon
from rsvlm_qgis.qt import QtWidgets

OPTIONS = [Option(key, key.title(), f"The {key} one", "box") for key in ("first", "second", "third", "fourth", "fifth")]


def test_no_button_is_collected_while_the_bar_is_made(qgis_app, monkeypatch: pytest.MonkeyPatch) -> None:
    def drawn_then_collected(widget: QtWidgets.QWidget, name: str) -> None:
        PaletteIcon(widget, name)
        gc.collect()  # as it may come at any time in a long session of QGIS

    monkeypatch.setattr(choice_bar, "PaletteIcon", drawn_then_collected)
    bar = ChoiceBar(OPTIONS, "Which one")
    assert [bar.is_offered(option.key) for option in OPTIONS] == [True] * len(OPTIONS)


def test_the_first_is_pressed_until_another_is_chosen(qgis_app) -> None:
    bar = ChoiceBar(OPTIONS, "Which one")
    told: list[str] = []
    bar.chosen.connect(told.append)
    assert bar.current() == "first"
    bar.choose("third")
    assert (bar.current(), told) == ("third", ["third"])


def test_where_the_pressed_one_is_not_offered_the_first_that_is_gets_pressed(qgis_app) -> None:
    bar = ChoiceBar(OPTIONS, "Which one")
    bar.offer(["fourth", "fifth"])
    assert bar.current() == "fourth"
    assert not bar.is_offered("first")
