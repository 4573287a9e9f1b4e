"""A whole scene and the end of QGIS: it goes on without it, or pauses, and is found again."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.client.state_files import found_servers
from rsvlm_qgis.qt import QtWidgets
from tests.plugin.whole.conftest import Bench, Desk, Guest


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return Path(f"/proc/{pid}/cmdline").read_bytes() != b""


def forget_layers(scene: QgsRasterLayer) -> None:
    """The project of another day has the imagery only."""
    project = QgsProject.instance()
    project.removeMapLayers([one for one in project.mapLayers() if one != scene.id()])


def ordered(bench: Bench, scene: QgsRasterLayer, stays: bool, address: str = "") -> Desk:
    """A scene at work; QGIS is to be closed in a moment."""
    desk = bench.start(address)
    desk.plugin.dock.setUserVisible(True)
    desk.plugin.dock.whole.want()
    desk.stays_box().setChecked(stays)
    desk.order(scene)
    desk.wait(lambda: desk.scenes()[0].share > 0)
    return desk


def test_it_goes_on_without_qgis_and_is_found_again(bench: Bench, scene: QgsRasterLayer) -> None:
    desk = ordered(bench, scene, stays=True)
    (server,) = found_servers()
    output = desk.scenes()[0].job.output
    bench.close()
    forget_layers(scene)
    assert is_there(server.pid), "the server was left to itself"

    desk = bench.start()
    desk.plugin.dock.setUserVisible(True)
    assert desk.plugin.dock.whole.stays(), "what was chosen is remembered"
    desk.wait(lambda: desk.scenes())
    desk.wait(lambda: desk.window.messages() or not desk.scenes())
    assert desk.window.messages()[0].startswith("A whole scene is being worked on: Outline: water (ponds_water.gpkg), ")
    bar = desk.window.messageBar()
    (show,) = (one for one in bar.findChildren(QtWidgets.QPushButton) if one.text() == "Show")
    show.click()
    desk.wait(lambda: desk.scenes() == [])
    assert sorted(desk.layers()) == ["coverage", "features", "footprint"]
    assert desk.layers()["features"].source().startswith(str(output))
    assert desk.plugin.settings.whole_unfinished == ""


def test_it_pauses_with_qgis_and_is_offered_again(bench: Bench, scene: QgsRasterLayer) -> None:
    desk = ordered(bench, scene, stays=False)
    (server,) = found_servers()
    bench.close()
    forget_layers(scene)
    desk.wait(lambda: not is_there(server.pid))

    desk = bench.start()
    desk.plugin.dock.setUserVisible(True)
    desk.wait(lambda: desk.scenes())
    assert desk.panel().text() == "Not finished; what was done is kept. Go on when you like."
    desk.button("Go on").click()
    desk.wait(lambda: desk.scenes() == [])
    assert len(list(desk.layers()["coverage"].getFeatures())) == 12
    assert desk.plugin.settings.whole_unfinished == ""


def test_a_server_of_somebody_else_is_told_to_pause(
    bench: Bench, guest: Guest, scene: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(guest.state))
    ordered(bench, scene, stays=False, address=guest.address)
    bench.close()
    desk = bench.start(guest.address)
    desk.plugin.dock.setUserVisible(True)
    desk.wait(lambda: desk.scenes())
    desk.wait(lambda: not desk.scenes()[0].running)
    assert desk.panel().text().startswith(("Paused", "Not finished"))


def test_a_server_that_dies_is_told_and_gone_on_with(bench: Bench, scene: QgsRasterLayer) -> None:
    desk = ordered(bench, scene, stays=False)
    (server,) = found_servers()
    os.kill(server.pid, signal.SIGKILL)
    desk.wait(lambda: not desk.scenes()[0].running)
    assert desk.window.messages()[-1].startswith("The server ended unexpectedly;")
    assert desk.panel().text().endswith("What was done is kept; go on when that is put right.")
    desk.button("Go on").click()
    desk.wait(lambda: desk.scenes() == [] or desk.scenes()[0].share > 0)


def test_a_scene_whose_file_is_gone_is_forgotten(bench: Bench, guest: Guest, tmp_path: Path) -> None:
    desk = bench.start(guest.address)
    desk.plugin.settings.whole_unfinished = str(tmp_path / "gone.gpkg")
    desk.plugin.dock.setUserVisible(True)
    desk.wait(lambda: desk.plugin.settings.whole_unfinished == "")
    assert desk.scenes() == [] and desk.window.messages() == []
