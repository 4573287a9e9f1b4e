"""A checkpoint in RSUniVLM's own layout, chosen in the dock: the whole road, with the real server.

Its weights are small and random, so what it answers means nothing; that it answers in the form that was asked for, and
that the layer says where it came from, does not depend on them.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.order import How
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results import provenance
from tests.e2e.conftest import Desk, require_server
from tests.plugin.conftest import toy_checkpoint  # noqa: F401  (fixture)
from tests.plugin.window import Pulse

LONGEST_TURN = 0.05  # s that the main thread may compute at a stretch
LONGEST_LOOK = 60.0  # s until the server has looked into a folder: it imports torch for that


@pytest.fixture
def served(desk: Desk, repo: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Desk]:
    """The desk with the server chosen."""
    require_server(repo)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    desk.use("server")
    yield desk


@pytest.fixture
def chosen(served: Desk, toy_checkpoint: Path) -> Desk:  # noqa: F811
    """The toy's folder picked in the dialog of folders."""
    pick(served, toy_checkpoint)
    served.until(lambda: served.plugin.dock.engine.model() == str(toy_checkpoint), LONGEST_LOOK)
    served.until(lambda: any("Needs" in text for text in told(served)), LONGEST_LOOK)
    return served


@pytest.fixture
def pier(desk: Desk, samples: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(samples / "pier_new_york.tif"), "pier")
    QgsProject.instance().addMapLayer(layer)
    return layer


def pick(desk: Desk, folder: Path) -> None:
    """What a person does: "Checkpoint folder…" in the box of models, a folder in the dialog, OK."""
    panel = desk.plugin.dock.engine
    box = next(b for b in panel.findChildren(QtWidgets.QComboBox) if b.findText("Checkpoint folder…") >= 0)
    box.setCurrentIndex(box.findText("Checkpoint folder…"))
    box.activated.emit(box.currentIndex())
    dialog = panel.findChildren(QtWidgets.QFileDialog)[-1]
    dialog.selectFile(str(folder))
    dialog.accept()


def told(desk: Desk) -> list[str]:
    return [label.text() for label in desk.plugin.dock.engine.findChildren(QtWidgets.QLabel) if not label.isHidden()]


def searched(desk: Desk) -> QgsVectorLayer:
    return next(layer for layer in desk.results() if "layername=footprint" in layer.source())


def test_it_says_what_loading_takes_before_it_is_loaded(chosen: Desk) -> None:
    (line,) = (text for text in told(chosen) if text.startswith("Needs"))
    assert " free on the CPU" in line
    assert "toy (RSUniVLM)" in [b.currentText() for b in chosen.plugin.dock.engine.findChildren(QtWidgets.QComboBox)]


@pytest.mark.parametrize("task", ["outline", "change"])
def test_an_outline_lies_on_the_map_with_its_provenance(
    chosen: Desk, toy_checkpoint: Path, pier: QgsRasterLayer, samples: Path, task: str  # noqa: F811
) -> None:
    layers = [pier]
    if task == "change":
        layers = [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), day) for day in ("2012-07-31", "2017-08-27")]
        QgsProject.instance().addMapLayers(layers)
    chosen.plugin.dock.how.set_how(How("smooth", 0.4))
    pulse = Pulse()
    found = chosen.run(task, "building", layers)
    assert pulse.longest < LONGEST_TURN
    for layer in filter(None, (found, searched(chosen))):
        assert layer.isValid() and layer.crs() == layers[0].crs()
        assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    if task == "outline":
        assert found is not None, "random weights too write a mask under its grammar"
        assert {feature["quality"] for feature in found.getFeatures()} == {"exact"}
    document = provenance.document_of(searched(chosen))
    run = document["run"]
    assert run["model"] == str(toy_checkpoint)
    weights = hashlib.sha256((toy_checkpoint / "model.safetensors").read_bytes()).hexdigest()
    assert run["weights_hash"] == weights
    assert (run["device"], run["engine"]) == ("cpu", "torch")
    assert run["precision"] in ("float32", "bfloat16")
    assert (run["options"]["outline"], run["options"]["threshold"]) == ("smooth", 0.4)
    assert document["request"]["model"] == str(toy_checkpoint)
    assert "from a probability of 40% on" in searched(chosen).metadata().abstract()


def test_precision_and_device_are_those_that_were_chosen(chosen: Desk, pier: QgsRasterLayer) -> None:
    boxes = chosen.plugin.dock.engine.findChildren(QtWidgets.QComboBox)
    precision = next(box for box in boxes if box.findData("bfloat16") >= 0)
    precision.setCurrentIndex(precision.findData("bfloat16"))
    precision.activated.emit(precision.currentIndex())
    chosen.until(lambda: any("in bfloat16" in text for text in told(chosen)), LONGEST_LOOK)
    chosen.run("outline", "pier", [pier])
    assert provenance.document_of(searched(chosen))["run"]["precision"] == "bfloat16"
    chosen.until(lambda: any(text.startswith("Loaded") for text in told(chosen)), LONGEST_LOOK)


def quantised(folder: Path, toy: Path, repo: Path) -> None:
    program = repo / ".venv" / "bin" / "rsvlm"
    subprocess.run([program, "quantize", toy, "--precision", "nf4", "--out", folder], check=True, capture_output=True)


def own(folder: Path, toy: Path, repo: Path) -> None:
    shutil.copytree(repo / "backend" / "src" / "rsvlm" / "checkpoints" / "nano", folder)


@pytest.mark.parametrize(("write", "precision"), [(quantised, "nf4"), (own, "float32")])
def test_checkpoints_of_this_project_are_chosen_as_the_published_one_is(
    served: Desk,
    toy_checkpoint: Path,  # noqa: F811
    pier: QgsRasterLayer,
    repo: Path,
    tmp_path: Path,
    write: Callable[[Path, Path, Path], None],
    precision: str,
) -> None:
    folder = tmp_path / "mine"
    write(folder, toy_checkpoint, repo)
    pick(served, folder)
    served.until(lambda: served.plugin.dock.engine.model() == str(folder), LONGEST_LOOK)
    served.until(lambda: any(f"in {precision}." in text for text in told(served)), LONGEST_LOOK)
    served.run("outline", "water", [pier])
    document = provenance.document_of(searched(served))
    assert (document["run"]["model"], document["run"]["precision"]) == (str(folder), precision)


def test_boxes_and_words_come_too(chosen: Desk, pier: QgsRasterLayer) -> None:
    found = chosen.run("find", "ship", [pier])
    assert found is None or found.isValid()
    cards = chosen.plugin.dock.answers.count()
    chosen.run("ask", "Is there a road?", [pier])
    assert chosen.plugin.dock.answers.count() == cards + 1


def test_a_folder_that_is_no_checkpoint_is_a_sentence(served: Desk, tmp_path: Path) -> None:
    pick(served, tmp_path)
    served.until(lambda: any("There is no model" in text for text in told(served)), LONGEST_LOOK)
    assert served.plugin.dock.engine.model() == "nano"


def test_a_damaged_checkpoint_is_a_sentence(
    served: Desk, toy_checkpoint: Path, tmp_path: Path  # noqa: F811
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    for file in toy_checkpoint.iterdir():
        data = file.read_bytes()
        (broken / file.name).write_bytes(data[: len(data) // 2] if file.suffix == ".safetensors" else data)
    pick(served, broken)
    served.until(lambda: any("model.safetensors" in text for text in told(served)), LONGEST_LOOK)
    assert served.plugin.dock.engine.model() == "nano"
    assert "Traceback" not in json.dumps(told(served))
