"""A choice bar: exactly one button is pressed, and none is lost while it is made."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from rsvlm_qgis.gui.choice_bar import ChoiceBar, Option

OPTIONS = [Option(key, key.title(), f"The {key} one", "box") for key in ("first", "second", "third", "fourth", "fifth")]


@pytest.fixture
def eager_collector() -> Iterator[None]:
    """Python's collector runs at every chance, as it may at any time in a long session of QGIS."""
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*before)


def test_no_button_is_collected_while_the_bar_is_made(qgis_app, eager_collector) -> None:
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
