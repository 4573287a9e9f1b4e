"""Features are on the map while tiles finish, a little at a time, and what Stop finds there is kept."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from rsvlm_qgis.order import CHANGE, DETECT, FIND, OUTLINE
from rsvlm_qgis.results.live import LiveLayer
from tests.plugin.results.answers import NAIP, answer, feature, window
from tests.plugin.test_session import desk_of, scene  # noqa: F401  (fixtures)

TASKS = {OUTLINE: "segment", FIND: "ground", DETECT: "detect", CHANGE: "change"}


def squares(count: int, label: str = "water") -> list[dict[str, Any]]:
    return [feature(window(NAIP, n % 900, n // 900, n % 900 + 5, n // 900 + 5), label) for n in range(count)]


@pytest.fixture
def project(qgis_app) -> Any:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_a_tile_with_thousands_comes_little_by_little(project, until) -> None:
    live = LiveLayer(project, "water", "segment", NAIP)
    live.add(squares(3000))
    assert live.layer.featureCount() == 0, "the tile is told of and nothing else happens"
    until(lambda: live.layer.featureCount() > 0)
    assert live.layer.featureCount() < 3000
    until(lambda: live.layer.featureCount() == 3000)


def test_each_label_has_its_colour_as_soon_as_it_is_there(project, until) -> None:
    live = LiveLayer(project, "water; road", "segment", NAIP)
    live.add(squares(2))
    until(lambda: live.layer.featureCount() == 2)
    live.add(squares(2, "road"))
    until(lambda: live.layer.featureCount() == 4)
    assert [category.value() for category in live.layer.renderer().categories()] == ["water", "road"]


def test_what_still_waits_at_the_end_is_dropped(project, until) -> None:
    live = LiveLayer(project, "water", "segment", NAIP)
    live.add(squares(3000))
    live.remove()
    assert live.layer is None
    until(lambda: True)


def test_a_layer_that_the_person_removed_stays_away(project, until) -> None:
    live = LiveLayer(project, "water", "segment", NAIP)
    project.removeMapLayer(live.layer.id())
    live.add(squares(3))
    until(lambda: not live._timer.isActive())
    assert project.mapLayers() == {}
    live.remove()


@pytest.mark.parametrize("task", TASKS)
def test_every_task_shows_its_tiles_and_stop_keeps_them(desk_of, task: str) -> None:  # noqa: F811
    found = squares(20)

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        tile = {"index": 0, "total": 2, "features": found, "texts": []}
        started = ("started", {"tiles": 2, "grid": NAIP, "model": "nano"})
        done = answer(found, task=TASKS[task], complete=False)
        return [started, ("tile", tile), ("stopped", {"answer": done})]

    desk = desk_of(script, patient=True)
    layers = QgsProject.instance().mapLayers().values()
    one = next(iter(layers))
    desk.dock.fill(task, [one])
    if task == CHANGE:
        other = one.clone()
        QgsProject.instance().addMapLayer(other)
        desk.dock.fill(task, [one, other])
    desk.press_run()

    def shown() -> list[QgsVectorLayer]:
        return [found for found in QgsProject.instance().mapLayers().values() if found.name() == "water …"]

    desk.until(lambda: bool(shown()) and shown()[0].featureCount() == 20)
    desk.dock.run.stop.emit()
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (20 found)", "water"]
    assert any("Stopped before the end" in text for text in desk.cards()[0])
