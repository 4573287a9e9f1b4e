"""The cost told before a run comes from what runs took here; what makes no sense is refused with what helps."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle, QgsSettings

from rsvlm_qgis.cost import KEY, Cost, Kind, MeasuredCosts, cost, measured, prompts
from rsvlm_qgis.gui.cost_part import CostPart, cost_words, time_words
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.order import ASK, DESCRIBE, OUTLINE, How
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.scene_watch import SceneWatch
from tests.plugin.results.answers import answer
from tests.plugin.test_session import desk_of, finishing, scene  # noqa: F401  (fixtures)
from tests.plugin.window import Window

PROFILE: dict[str, Any] = {
    "tasks": ["segment", "ground", "question", "caption"],
    "tile": 100,
    "whole_up_to": 120,
    "cells": 24,
    "labels": {"segment": ["water", "road"]},
    "examples": {},
}
KIND = Kind("starter", "nano", "cpu", "float32", "segment")
CHOICE = {
    "info": {"id": "nano", "device": "cpu", "precision": "float32"},
    "profile": PROFILE,
    "plan": {"device": "cpu", "precision": "float32", "needed": 1_200_000_000, "free": 8_000_000_000},
    "most_tiles": 50,
}


def words(text: str) -> str:
    """A text with the blanks at which no line ends as any others."""
    return text.replace("\u00a0", " ")


@pytest.fixture
def costs(window: Window) -> MeasuredCosts:
    return MeasuredCosts()


def test_seconds_follow_from_the_newest_runs_of_the_same_kind(costs: MeasuredCosts) -> None:
    costs.keep(KIND, 2, 4.0)
    costs.keep(KIND, 8, 6.0)
    costs.keep(Kind("server", "nano", "cpu", "float32", "segment"), 1, 100.0)
    found = cost(PROFILE, "segment", "water", How(), (300, 100), MeasuredCosts().of(KIND))
    assert found.tiles == 4
    assert found.seconds == pytest.approx(4.0)


def test_old_runs_no_longer_count(costs: MeasuredCosts) -> None:
    costs.keep(KIND, 1, 100.0)
    for _ in range(5):
        costs.keep(KIND, 1, 1.0)
    assert costs.of(KIND) == [(1, 1.0)] * 5


def test_what_was_never_run_is_not_measured(costs: MeasuredCosts) -> None:
    found = cost(PROFILE, "segment", "water", How(), (300, 100), costs.of(KIND))
    assert found == Cost(4, 4, None)
    assert words(cost_words(found, None)) == "4 tile(s)  ·  time not measured yet"


@pytest.mark.parametrize("rubbish", ["{", "[]", "7", '{"starter|nano|cpu|float32|segment": 7}'])
def test_rubbish_in_the_settings_is_no_measurement(costs: MeasuredCosts, rubbish: str) -> None:
    QgsSettings().setValue(KEY, rubbish)
    assert costs.of(KIND) == []


@pytest.mark.parametrize(
    ("task", "prompt", "count"),
    [
        ("segment", "water", 1),
        ("segment", "water; road and Water", 2),
        ("ground", "the boat, on the left", 1),
        ("question", "Is there a road; or a river?", 1),
        ("detect", "plane; ship", 1),
        ("caption", "", 1),
    ],
)
def test_each_class_is_asked_of_each_tile(task: str, prompt: str, count: int) -> None:
    assert prompts(PROFILE, task, prompt) == count


def test_a_search_takes_no_more_calls_than_it_may() -> None:
    found = cost(PROFILE, "segment", "water; road", How(budget=10), (3000, 3000), [(1, 0.5)])
    assert (found.calls, found.seconds) == (10, 5.0)
    assert "10 call(s) at most" in words(cost_words(found, None))


def test_words_are_asked_of_the_scene_as_a_whole() -> None:
    assert cost(PROFILE, "question", "Why?", How(), (9000, 9000), []).tiles == 1


def test_what_a_run_took_is_read_from_its_provenance() -> None:
    kind = Kind("starter", "nano", "cpu", "fp32", "segment")
    assert measured("starter", "nano", PROFILE, answer()["provenance"]) == (kind, 1, 1.0)


def test_the_same_run_again_is_told_as_long_as_it_took() -> None:
    """Where two dates differ the model is asked about each of them too."""
    ran = {**answer(task="change", prompt="water; road")["provenance"], "tiles": [[0, 0, 9, 9]] * 4, "calls": 24}
    known = [measured("starter", "nano", PROFILE, {**ran, "seconds": {"total": 6.0}})[1:]]
    assert cost(PROFILE, "change", "water; road", How(), (300, 100), known).seconds == pytest.approx(6.0)


def test_a_search_is_measured_in_the_calls_that_it_took() -> None:
    ran = {**answer()["provenance"], "expected_recall": 0.8, "calls": 10}
    assert measured("starter", "nano", PROFILE, ran)[1] == 10


@pytest.mark.parametrize(
    ("seconds", "told"), [(0.1, "1 s"), (4.4, "4 s"), (89, "89 s"), (100, "2 min"), (5000, "83 min"), (9000, "2 h")]
)
def test_times_are_told_as_people_do(seconds: float, told: str) -> None:
    assert time_words(seconds) == told


@pytest.fixture
def dock(window: Window, samples: Path) -> Dock:
    layer = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "ponds")
    QgsProject.instance().addMapLayer(layer)
    made = Dock(window)
    made.engine.set_models([{"info": {"id": "nano"}, "profile": PROFILE}], [], "nano")
    made.engine.show_choice(made.engine.asked(), CHOICE)
    made.fill(OUTLINE, [layer])
    made.prompt.set_text("water")
    return made


@pytest.fixture
def watch(dock: Dock, window: Window) -> SceneWatch:
    return SceneWatch(window.mapCanvas(), dock)


def buttons(dock: Dock) -> dict[str, QtWidgets.QPushButton]:
    part = dock.run.findChild(CostPart)
    return {b.text(): b for b in part.findChildren(QtWidgets.QPushButton) if not b.isHidden()}


def small(dock: Dock, window: Window) -> QgsRectangle:
    part = QgsRectangle(dock.look.look().layers[0].extent())
    part.scale(0.2)
    window.look_at(part)
    return part


def test_tiles_seconds_and_memory_are_told_under_run(dock: Dock, watch: SceneWatch, window: Window) -> None:
    MeasuredCosts().keep(KIND, 10, 20.0)
    dock.look.set_visible_part(True)
    small(dock, window)
    watch.look()
    tiles, seconds, memory = words(dock.run.cost()).split("  ·  ")
    count = int(tiles.split()[0])
    assert count > 1
    assert (seconds, memory) == (f"about {count * 2} s", "1.2 GB")


def test_too_many_tiles_are_refused_with_what_helps(dock: Dock, watch: SceneWatch, window: Window) -> None:
    small(dock, window)
    watch.look()
    assert not dock.run.can_run()
    assert dock.run.cost().endswith("to look at, and 50 are allowed.")
    helps = ["Only what the map shows", "Pixels 2 times as coarse", "Search within 100 call(s)", "As a whole scene"]
    assert list(buttons(dock)) == helps
    buttons(dock)["Only what the map shows"].click()
    assert dock.run.can_run(), "what was refused is no longer what is chosen"
    watch.look()
    assert dock.run.can_run()


def test_coarser_pixels_make_fewer_tiles(dock: Dock, watch: SceneWatch) -> None:
    watch.look()
    before = int(words(dock.run.cost()).split()[1])
    buttons(dock)["Pixels 2 times as coarse"].click()
    watch.look()
    after = int(words(dock.run.cost()).removeprefix("About ").split()[0])
    assert 3 < before / after < 5


def test_a_search_is_never_too_large(dock: Dock, watch: SceneWatch) -> None:
    watch.look()
    buttons(dock)["Search within 100 call(s)"].click()
    watch.look()
    assert dock.run.can_run()
    assert dock.order().how.budget == 100
    assert "100 call(s) at most" in words(dock.run.cost())


def test_a_whole_scene_is_never_too_large(dock: Dock, watch: SceneWatch) -> None:
    watch.look()
    buttons(dock)["As a whole scene"].click()
    watch.look()
    assert dock.run.can_run()
    assert dock.whole.is_wanted()


def test_a_question_is_one_look_at_any_scene(dock: Dock, watch: SceneWatch) -> None:
    for task in (ASK, DESCRIBE):
        dock.task.choose(task)
        watch.look()
        assert dock.run.can_run()
        assert words(dock.run.cost()).startswith("1 tile(s)")


def test_a_model_that_does_not_fit_is_refused_until_it_does(dock: Dock, watch: SceneWatch) -> None:
    asked: list[bool] = []
    dock.engine.choice_wanted.connect(lambda: asked.append(True))
    dock.task.choose(ASK)
    dock.engine.show_choice(dock.engine.asked(), {**CHOICE, "plan": None, "problem": "The model needs 9 GB."})
    watch.look()
    assert not dock.run.can_run()
    assert dock.run.cost() == "The model needs 9 GB."
    buttons(dock)["Look again"].click()
    assert asked == [True]
    dock.engine.show_choice(dock.engine.asked(), CHOICE)
    watch.look()
    assert dock.run.can_run()


def test_counting_takes_the_main_thread_no_time(dock: Dock, watch: SceneWatch) -> None:
    begun = time.thread_time()
    for _ in range(10):
        watch.look()
    assert (time.thread_time() - begun) / 10 < 0.02


def test_the_next_run_is_told_what_the_last_one_took(desk_of) -> None:  # noqa: F811
    desk = desk_of(finishing(task="question", prompt="Why?", texts=["because"]))
    desk.dock.engine.set_models([{"info": {"id": "nano"}, "profile": PROFILE}], [], "nano")
    desk.dock.task.choose(ASK)
    desk.run("Why?")
    assert MeasuredCosts().of(Kind("starter", "nano", "cpu", "fp32", "question")) == [(1, 1.0)]
