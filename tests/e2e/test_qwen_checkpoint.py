"""A Qwen2.5-VL checkpoint chosen in the dock: it detects, looks closer and answers, with the real server.

Its weights are small and random, so what it answers means nothing; that the answers have their form, that they lie in
the scene, and that the layer says how they were made, does not depend on them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.order import How
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results import provenance
from tests.e2e.conftest import Desk, require_server
from tests.e2e.test_checkpoint import LONGEST_LOOK, pick, searched, told

WRITE = """
import sys
from pathlib import Path
from rsvlm.models.qwen_vl.random_checkpoint import TOY, write_random_checkpoint
write_random_checkpoint(Path(sys.argv[1]), TOY)
"""


@pytest.fixture(scope="module")
def toy(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small random Qwen2.5-VL, named so that RSCoVLM's profile is taken."""
    require_server(repo)
    folder = tmp_path_factory.mktemp("checkpoints") / "rscovlm-7b"
    python = repo / ".venv" / "bin" / "python"
    subprocess.run([python, "-c", WRITE, folder], check=True, env={"PYTHONPATH": str(repo / "backend" / "src")})
    return folder


@pytest.fixture
def chosen(desk: Desk, repo: Path, toy: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    """The desk with the server and the toy's folder chosen."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    desk.use("server")
    pick(desk, toy)
    desk.until(lambda: desk.plugin.dock.engine.model() == str(toy), LONGEST_LOOK)
    desk.until(lambda: any("Needs" in text for text in told(desk)), LONGEST_LOOK)
    yield desk


@pytest.fixture
def pier(desk: Desk, samples: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(samples / "pier_new_york.tif"), "pier")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_its_tasks_are_those_of_its_profile(chosen: Desk) -> None:
    buttons = {button.text(): button for button in chosen.plugin.dock.task.findChildren(QtWidgets.QToolButton)}
    assert buttons["Detect"].isEnabled() and not buttons["Detect"].isHidden()
    assert not buttons["Outline"].isEnabled()


@pytest.mark.parametrize("shape", ["oriented", "box"])
def test_detections_lie_in_the_scene_and_say_how_they_were_made(
    chosen: Desk, toy: Path, pier: QgsRasterLayer, shape: str
) -> None:
    chosen.plugin.dock.how.set_how(How(boxes=shape))
    found = chosen.run("detect", "ship, small vehicle", [pier])
    if found is not None:
        assert {row["label"] for row in found.getFeatures()} <= {"ship", "small vehicle"}
        assert all(pier.extent().intersects(row.geometry().boundingBox()) for row in found.getFeatures())
        assert all(row.geometry().isGeosValid() for row in found.getFeatures())
    run = provenance.document_of(searched(chosen))["run"]
    assert (run["task"], run["model"], run["engine"]) == ("detect", str(toy), "torch")
    assert (run["options"]["shape"], run["calls"] >= 1) == (shape, True)


def test_a_question_may_look_closer(chosen: Desk, pier: QgsRasterLayer) -> None:
    chosen.plugin.dock.how.set_how(How(hops=1))
    cards = chosen.plugin.dock.answers.count()
    chosen.run("ask", "How many ships are there?", [pier])
    assert chosen.plugin.dock.answers.count() == cards + 1
