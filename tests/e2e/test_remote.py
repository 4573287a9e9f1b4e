"""A model on another computer: connected in the dialog, asked through the dock, with the real server in between.

The far server is the steered one of `scripts/steered`, which answers from objects drawn by hand: what comes out is
known, so every box can be checked.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.gui.remote_dialog import RemoteDialog
from rsvlm_qgis.order import How
from rsvlm_qgis.qt import QtCore, QtWidgets
from rsvlm_qgis.results import provenance
from tests.e2e.conftest import FIRST_START, Desk, require_server
from tests.plugin.window import Pulse

SCENE = "data/neon_trees/5b90f92da0d7280005fab355_4310.tif"
LONGEST_TURN = 0.05  # s that the main thread may compute at a stretch


@pytest.fixture(scope="module")
def address(repo: Path, shared: Path) -> Iterator[str]:
    """Where the steered server listens."""
    require_server(repo)
    script = repo / "scripts" / "steered" / "server.py"
    command = [repo / ".venv" / "bin" / "python", script, shared / SCENE, "0", "0", "0"]
    server = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)
    yield server.stdout.readline().strip()
    server.terminate()
    server.wait()


@pytest.fixture
def served(desk: Desk, repo: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    """The desk with the server chosen, which knows no connection yet."""
    require_server(repo)
    for kind in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    desk.use("server")
    return desk


@pytest.fixture
def dialog(served: Desk) -> RemoteDialog:
    """What "On another computer…" opens."""
    panel = served.plugin.dock.engine
    box = next(b for b in panel.findChildren(QtWidgets.QComboBox) if b.findText("On another computer…") >= 0)
    box.setCurrentIndex(box.findText("On another computer…"))
    box.activated.emit(box.currentIndex())
    opened = served.window.findChildren(RemoteDialog)[-1]
    served.until(lambda: part(opened, "Asked like").findData("rscovlm-7b") >= 0)
    return opened


@pytest.fixture
def town(shared: Path, desk: Desk) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(shared / SCENE), "town")
    QgsProject.instance().addMapLayer(layer)
    return layer


def part(dialog: RemoteDialog, name: str) -> QtWidgets.QWidget:
    return next(widget for widget in dialog.findChildren(QtWidgets.QWidget) if widget.accessibleName() == name)


def fill(dialog: RemoteDialog, address: str) -> None:
    part(dialog, "Name").setEditText("steered")
    part(dialog, "Model").setEditText("steered-no-model")
    for name, value in (("Asked like", "rscovlm-7b"), ("Kind of server", "vllm")):
        part(dialog, name).setCurrentIndex(part(dialog, name).findData(value))
    part(dialog, "Address").setText(address)


def keep(dialog: RemoteDialog) -> QtWidgets.QPushButton:
    return next(b for b in dialog.findChildren(QtWidgets.QPushButton) if b.text() == "&Save and check")


def said(dialog: RemoteDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QtWidgets.QLabel) if not label.isHidden())


@pytest.fixture
def connected(served: Desk, dialog: RemoteDialog, address: str) -> Desk:
    fill(dialog, address)
    served.until(keep(dialog).isEnabled)
    keep(dialog).click()
    served.until(lambda: "the server answers" in said(dialog))
    served.until(lambda: served.plugin.dock.engine.model() == "remote:steered")
    dialog.close()
    return served


def objects(repo: Path) -> list[dict[str, object]]:
    return json.loads((repo / "scripts" / "steered" / "objects.json").read_text(encoding="utf-8"))


def test_nothing_is_kept_before_the_person_agrees_that_pictures_leave(served: Desk, dialog: RemoteDialog) -> None:
    fill(dialog, "http://gpu.example.org:8000/v1")
    agree = dialog.findChild(QtWidgets.QCheckBox)
    served.until(lambda: not agree.isHidden())
    assert "leaves this computer and goes to gpu.example.org:8000, not encrypted" in said(dialog)
    assert not agree.isChecked() and not keep(dialog).isEnabled()
    agree.setChecked(True)
    assert keep(dialog).isEnabled()
    part(dialog, "Address").setText("https://other.example.org/v1")
    served.until(lambda: "other.example.org" in said(dialog))
    assert "encrypted" in said(dialog) and not agree.isChecked(), "what was agreed to was of the old address"
    dialog.close()


def test_an_address_that_is_none_is_a_sentence(served: Desk, dialog: RemoteDialog) -> None:
    fill(dialog, "ftp://127.0.0.1/v1")
    served.until(lambda: "address" in said(dialog) and "http" in said(dialog))
    assert not keep(dialog).isEnabled() and "Traceback" not in said(dialog)
    dialog.close()


def test_a_server_that_is_not_there_is_a_sentence(served: Desk, dialog: RemoteDialog) -> None:
    fill(dialog, "http://127.0.0.1:9/v1")
    served.until(keep(dialog).isEnabled)
    keep(dialog).click()
    served.until(lambda: "127.0.0.1:9" in said(dialog) and "Asking" not in said(dialog), FIRST_START)
    assert "Traceback" not in said(dialog)
    dialog.close()


def test_what_it_detects_lies_where_it_was_drawn(connected: Desk, town: QgsRasterLayer, repo: Path) -> None:
    connected.plugin.dock.how.set_how(How())
    pulse = Pulse()
    found = connected.run("detect", "large vehicle, bridge", [town])
    assert pulse.longest < LONGEST_TURN
    drawn = [item for item in objects(repo) if item["label"] in ("large vehicle", "bridge")]
    assert sorted(row["label"] for row in found.getFeatures()) == sorted(item["label"] for item in drawn)
    middles = [[sum(values) / 4 for values in zip(*item["corners"])] for item in drawn]
    pixel, extent = town.rasterUnitsPerPixelX(), town.extent()
    for row in found.getFeatures():
        if row["label"] == "large vehicle":
            middle = row.geometry().centroid().asPoint()
            x, y = (middle.x() - extent.xMinimum()) / pixel, (extent.yMaximum() - middle.y()) / pixel
            assert any(abs(x - column) < 3 and abs(y - line) < 3 for column, line in middles)
    run = provenance.document_of(found)["run"]
    assert (run["model"], run["engine"], run["weights_hash"]) == ("remote:steered", "remote", "")


def test_a_search_keeps_to_its_calls_and_says_what_it_saw(connected: Desk, town: QgsRasterLayer) -> None:
    connected.plugin.dock.how.set_how(How(budget=14))
    found = connected.run("detect", "large vehicle", [town])
    assert found.featureCount() == 4
    run = provenance.document_of(found)["run"]
    assert run["calls"] <= 14
    coverage = next(layer for layer in connected.results() if "layername=coverage" in layer.source())
    seen = [bool(row["searched"]) for row in coverage.getFeatures()]
    assert any(seen) and not all(seen)


def test_places_that_it_looked_at_closer_are_on_the_map(connected: Desk, town: QgsRasterLayer) -> None:
    connected.plugin.dock.how.set_how(How(hops=2))
    places: QgsVectorLayer = connected.run("ask", "How many red buses stand in the yard?", [town])
    first, second = places.getFeatures()
    assert second["note"].endswith("4")
    assert first.geometry().contains(second.geometry().centroid())
    assert first.geometry().area() > 2 * second.geometry().area()
    frames = [f for f in connected.plugin.dock.answers.findChildren(QtWidgets.QLabel) if f.text() == "4"]
    assert frames, "the answer is in the dock"


def test_the_key_reaches_the_server_and_no_file(connected: Desk, tmp_path: Path) -> None:
    secret = "sk-not-a-real-key"  # pragma: allowlist secret
    engine = connected.engine("server")
    engine.hold_key("steered", secret)
    assert engine.check_connection("steered").result(30)["reachable"]
    (one,) = engine.connections().result(30)["connections"]
    assert one["key"] == "held"
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert all(secret.encode() not in file.read_bytes() for file in written)
    QtCore.QCoreApplication.processEvents()


def test_a_segmenter_of_the_person_draws_in_the_boxes(
    connected: Desk, town: QgsRasterLayer, repo: Path, tmp_path: Path
) -> None:
    """A small random SAM: its outlines mean nothing, their place and their origin do."""
    write = "import sys; from pathlib import Path; from tests.backend.models.test_segmenter import write_sam; "
    folder = tmp_path / "sam-small"
    python = repo / ".venv" / "bin" / "python"
    subprocess.run([python, "-c", f"{write}write_sam(Path(sys.argv[1]))", folder], cwd=repo, check=True)
    connected.plugin.dock.how.set_how(How(segmenter=str(folder)))
    found = connected.run("detect", "large vehicle", [town])
    assert found is not None and {row["label"] for row in found.getFeatures()} == {"large vehicle"}
    run = provenance.document_of(found)["run"]
    assert "sam-small" in run["segmenter"]
    assert "Outlines drawn in the boxes by" in found.metadata().abstract()
