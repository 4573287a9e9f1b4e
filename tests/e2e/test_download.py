"""A published model from a hub to an answer on the map, through the dock and the real server.

The hub is one on this machine and the model a small one of random weights; all between is as it ships.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.gui.download_dialog import DownloadDialog
from rsvlm_qgis.gui.model_box import ModelBox
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.results import provenance
from tests.backend import hub_server
from tests.e2e.conftest import Desk, require_server
from tests.plugin.conftest import toy_checkpoint  # noqa: F401  (fixture)
from tests.plugin.window import Pulse

LONGEST_TURN = 0.05  # s that the main thread may compute at a stretch
PROGRAM = """#!{python}
import os, sys
from pathlib import Path
from rsvlm.models import catalogue
from rsvlm.models.catalogue import Published, PublishedFile
files = tuple(PublishedFile(file.name, file.stat().st_size) for file in sorted(Path({folder!r}).iterdir()))
toy = Published("rsunivlm", "Toy", "rsunivlm", {repository!r}, {commit!r}, "Apache-2.0", files)
catalogue.CATALOGUE = (toy,)
from rsvlm.cli import main
sys.exit(main())
"""


@pytest.fixture
def shop(
    desk: Desk, repo: Path, toy_checkpoint: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path  # noqa: F811
) -> Iterator[Desk]:
    """The desk with a server that knows a hub."""
    require_server(repo)
    program = tmp_path / "program"
    python = repo / ".venv" / "bin" / "python"
    names = {"repository": hub_server.REPOSITORY, "commit": hub_server.COMMIT[:7]}
    program.write_text(PROGRAM.format(python=python, folder=str(toy_checkpoint), **names))
    os.chmod(program, 0o755)
    for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path / "models"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with hub_server.running(toy_checkpoint) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        desk.plugin.settings.server_program = str(program)
        desk.plugin._settings_changed()
        desk.use("server")
        yield desk


def test_a_model_is_downloaded_once_agreed_to_and_answers(shop: Desk, samples: Path, tmp_path: Path) -> None:
    panel = shop.plugin.dock.engine
    box = panel.findChild(ModelBox)
    row = box.findText("Toy – to download")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    assert panel.model() == "nano", "not chosen before it is there"
    (dialog,) = shop.window.findChildren(DownloadDialog)
    go = next(b for b in dialog.findChildren(QtWidgets.QPushButton) if "Download" in b.text())
    shop.until(go.isEnabled, 60)
    assert not (tmp_path / "models").exists(), "nothing is fetched before it was agreed to"
    pulse = Pulse()
    go.click()
    shop.until(lambda: panel.model() == "rsunivlm", 60)
    assert pulse.longest < LONGEST_TURN
    assert not dialog.isVisible()
    pier = QgsRasterLayer(str(samples / "pier_new_york.tif"), "pier")
    QgsProject.instance().addMapLayer(pier)
    shop.run("outline", "pier", [pier])
    layer = next(layer for layer in shop.results() if "layername=footprint" in layer.source())
    run = provenance.document_of(layer)["run"]
    assert run["model"] == "rsunivlm"
    assert len(run["weights_hash"]) == 64
