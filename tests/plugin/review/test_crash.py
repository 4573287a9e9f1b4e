"""QGIS dies in the middle of a review: what was decided before is in the file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from rsvlm_qgis.results.rows import ACCEPTED
from rsvlm_qgis.review.ledger import SAVE_AFTER
from tests.plugin.review.conftest import states

DECIDED = 30

DYING = """
import os, sys, time
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
app = QgsApplication([], True)
app.initQgis()
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.review.desk import ReviewDesk
from tests.plugin.window import Window
window = Window()
layer = QgsVectorLayer(sys.argv[1], "result", "ogr")
QgsProject.instance().addMapLayer(layer)
desk = ReviewDesk(window, layer, Messages(window))
while len(desk.columns) < layer.featureCount():
    app.processEvents()
    time.sleep(0.01)
for _ in range(int(sys.argv[2])):
    desk.decide("accepted")
os._exit(9)
"""


def test_a_crash_loses_less_than_a_batch(saved_layer, repo: Path) -> None:
    layer = saved_layer(40)
    source = layer.source()
    QgsProject.instance().clear()
    done = subprocess.run(
        [sys.executable, "-c", DYING, source, str(DECIDED)], cwd=repo, capture_output=True, timeout=50, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 9, done.stderr.decode()[-2000:]
    kept = [state for state in states(QgsVectorLayer(source, "again", "ogr")).values() if state == ACCEPTED]
    assert SAVE_AFTER <= len(kept) <= DECIDED
