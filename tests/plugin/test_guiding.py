"""The way in: a welcome, a tour with sample scenes that have an answer, and the guide on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis import samples as scenes
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.gui.tour import TopPanel, Tour, Welcome, steps
from rsvlm_qgis.guiding import Guiding, guide_page
from rsvlm_qgis.order import LAYER, OUTLINE, PAIR
from rsvlm_qgis.qt import QtGui, QtWidgets
from rsvlm_qgis.settings import Settings
from tests.plugin.results.answers import NAIP, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.test_session import Desk, desk_of, finishing, scene  # noqa: F401  (fixtures)
from tests.plugin.window import settle

POND = feature(pixels(NAIP, 100, 100, 200, 150))


@pytest.fixture
def desk(desk_of) -> Desk:  # noqa: F811
    return desk_of(finishing(POND))


@pytest.fixture
def guiding(desk: Desk) -> Iterator[Guiding]:
    part = Guiding(desk.window, desk.dock, desk.session, Settings(), desk.session._messages)
    part.install()
    yield part
    part.remove()
    settle()


def panels(desk: Desk) -> list[TopPanel]:
    return [panel for panel in desk.dock.findChildren(TopPanel) if not panel.isHidden()]


def reopen(desk: Desk) -> None:
    desk.dock.setUserVisible(False)
    desk.dock.setUserVisible(True)
    settle()


def press(panel: QtWidgets.QWidget, text: str) -> None:
    (button,) = [b for b in panel.findChildren(QtWidgets.QPushButton) if b.text().replace("&", "") == text]
    button.click()
    settle()


def test_a_dock_that_was_never_used_offers_a_sample_scene(desk: Desk, guiding: Guiding) -> None:
    reopen(desk)
    (welcome,) = panels(desk)
    assert isinstance(welcome, Welcome)
    press(welcome, "Try it with a sample scene")
    assert (desk.dock.look.what(), desk.dock.task.current(), desk.dock.prompt.text()) == (LAYER, OUTLINE, "water")
    (layer,) = desk.dock.look.look().layers
    assert layer.isValid() and layer.id() in QgsProject.instance().mapLayers()
    assert desk.window.mapCanvas().extent().contains(layer.extent()), "the scene is on the map"


def test_it_goes_when_something_was_asked_and_does_not_come_back(desk: Desk, guiding: Guiding) -> None:
    reopen(desk)
    desk.run()
    reopen(desk)
    assert panels(desk) == [] and Settings().greeted


def test_it_goes_when_it_is_put_away(desk: Desk, guiding: Guiding) -> None:
    reopen(desk)
    panels(desk)[0].findChild(QtWidgets.QToolButton).click()
    settle()
    reopen(desk)
    assert panels(desk) == []


def test_the_tour_goes_step_by_step_to_its_end(desk: Desk, guiding: Guiding) -> None:
    guiding.show_tour()
    (tour,) = panels(desk)
    titles = []
    for number in range(len(steps())):
        titles.append(tour.accessibleName())
        if tour.step().example is not None:
            press(tour, "Set it up")
            assert desk.dock.prompt.text() == tour.step().example.prompt
            assert desk.dock.task.current() == tour.step().example.task
            assert all(isinstance(layer, QgsRasterLayer) for layer in desk.dock.look.look().layers)
        press(tour, "Next" if number + 1 < len(steps()) else "Done")
    assert len(set(titles)) == len(steps())
    assert panels(desk) == []


def test_the_tour_goes_back(desk: Desk, guiding: Guiding) -> None:
    tour = Tour()
    tour.go(2)
    press(tour, "Back")
    assert tour.step() == steps()[1]


def test_two_dates_of_the_tour_come_in_their_order(desk: Desk, guiding: Guiding) -> None:
    guiding.set_up(scenes.CHANGED)
    look = desk.dock.look.look()
    assert (look.what, look.dates) == (PAIR, ("2012-07-31", "2017-08-27"))


def test_a_scene_is_added_once(qgis_new_project) -> None:
    project = QgsProject.instance()
    first = scenes.layers_of(scenes.CHANGED, project)
    assert scenes.layers_of(scenes.CHANGED, project) == first
    assert len(project.mapLayers()) == 2
    project.clear()


def test_a_scene_that_is_missing_is_a_sentence(desk: Desk, guiding: Guiding) -> None:
    guiding.set_up(scenes.Example(OUTLINE, "water", ("moon.tif",)))
    assert desk.window.messages() == ["The sample scene moon.tif cannot be read; install the plugin again."]
    with pytest.raises(PluginError):
        scenes.layers_of(scenes.Example(OUTLINE, "water", ("moon.tif",)), QgsProject.instance())


def test_the_guide_opens_from_the_docks_menu(desk: Desk, guiding: Guiding, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QtGui.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    (line,) = [action for action in desk.dock.more.menu().actions() if action.text() == "User &guide"]
    line.trigger()
    assert opened == [guide_page().toLocalFile()] and Path(opened[0]).is_file()


def test_a_guide_that_cannot_be_opened_says_where_it_lies(desk: Desk, guiding: Guiding, monkeypatch) -> None:
    monkeypatch.setattr(QtGui.QDesktopServices, "openUrl", lambda _url: False)
    guiding.open_guide()
    assert guide_page().toLocalFile() in desk.window.messages()[0]


def test_nothing_is_left_of_it(desk: Desk) -> None:
    lines = len(desk.dock.more.menu().actions())
    part = Guiding(desk.window, desk.dock, desk.session, Settings(), desk.session._messages)
    part.install()
    part.show_tour()
    part.remove()
    settle()
    assert panels(desk) == [] and len(desk.dock.more.menu().actions()) == lines
