"""The small model learns a class that it does not know, from a review in QGIS, with the server as it ships."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.improving.part import ImprovePart
from rsvlm_qgis.improving.suggesting import suggest
from rsvlm_qgis.results import geopackage, layers
from rsvlm_qgis.results.rows import ACCEPTED
from rsvlm_qgis.review.snapshot import snapshot
from tests.e2e.conftest import FIRST_START, LONGEST_RUN, Desk, require_server
from tests.plugin.results.answers import answer, feature, window

SIDE, COLUMNS, ROWS = 480, 3, 2
GRID = {"crs": "EPSG:32633", "affine": [0.5, 0.0, 500000.0, 0.0, -0.5, 5200000.0], "width": SIDE * COLUMNS,
        "height": SIDE * ROWS}
LONGEST = 900.0  # s, of a machine that does other things too
CORE_MINUTES = 0.2


def drawn(file: Path) -> list[tuple[int, int, int, int]]:
    """A scene of green noise with three magenta rectangles a tile; where they are (col, row, col_end, row_end)."""
    rng = np.random.default_rng(3)
    pixels = rng.normal((70, 110, 60), 12, (GRID["height"], GRID["width"], 3))
    places = []
    for tile in range(COLUMNS * ROWS):
        left, top = SIDE * (tile % COLUMNS), SIDE * (tile // COLUMNS)
        for part in range(3):
            col = left + 20 + 150 * part
            row = top + int(rng.integers(40, 300))
            places.append((col, row, col + 120, row + 100))
            pixels[row : row + 100, col : col + 120] = rng.normal((230, 20, 220), 8, (100, 120, 3))
    made = gdal.GetDriverByName("GTiff").Create(str(file), GRID["width"], GRID["height"], 3)
    a, b, c, d, e, f = GRID["affine"]
    made.SetGeoTransform((c, a, b, f, d, e))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    made.SetProjection(crs.ExportToWkt())
    for band in range(3):
        made.GetRasterBand(band + 1).WriteArray(np.clip(pixels[..., band], 0, 255).astype(np.uint8))
    made.FlushCache()
    return places


@pytest.fixture
def reviewed(desk: Desk, tmp_path: Path) -> QgsVectorLayer:
    """A review of that scene: every rectangle is a tent and no building."""
    file = tmp_path / "drawn.tif"
    features = [feature(window(GRID, *place), "tent") for place in drawn(file)]
    image = {"kind": "raster", "path": str(file), "window": [0, 0, GRID["width"], GRID["height"]], "date": None}
    request = {"task": "segment", "prompt": "building", "images": [image], "model": "nano", "options": {}}
    record = {"crs": GRID["crs"], "extent": [0, 0, 1, 1], "cell": 0.5, "look": "raw", "pictures": []}
    told = answer(features, GRID, prompt="building")
    told["provenance"]["tiles"] = [
        [SIDE * (tile % COLUMNS), SIDE * (tile // COLUMNS), SIDE, SIDE] for tile in range(COLUMNS * ROWS)
    ]
    saved = geopackage.save(told, request, record, tmp_path, QgsCoordinateTransformContext())
    layer = layers.show(saved, QgsProject.instance()).features
    at = layer.fields().indexFromName("review")
    layer.dataProvider().changeAttributeValues({row.id(): {at: ACCEPTED} for row in layer.getFeatures()})
    return layer


def test_tiles_that_were_not_reviewed_are_suggested_by_the_real_command(
    desk: Desk, reviewed: QgsVectorLayer, repo: Path
) -> None:
    require_server(repo)
    at = reviewed.fields().indexFromName("review")
    left = {row.id(): {at: ""} for row in reviewed.getFeatures() if row.id() > 9}  # those of the lower three tiles
    reviewed.dataProvider().changeAttributeValues(left)
    places = suggest(str(repo / ".venv" / "bin" / "rsvlm"), snapshot(reviewed), lambda: False)
    assert len(places) == COLUMNS * ROWS
    extent = QgsProject.instance().layerTreeRoot().findLayer(reviewed.id()).layer().extent()
    assert all(geopackage.geometry(place.outline).boundingBox().intersects(extent) for place in places)
    assert all(0 <= place.uncertainty <= 1 for place in places)


@pytest.mark.timeout(1200)
def test_a_drawn_class_is_learned_kept_asked_and_undone(
    desk: Desk, reviewed: QgsVectorLayer, repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    require_server(repo)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path / "models"))
    part = next(part for part in desk.plugin.parts if isinstance(part, ImprovePart))
    part.open([reviewed])
    desk.until(lambda: part.dialog.can_begin, FIRST_START)
    assert part.dialog.label.currentText() == "tent (18 examples)"
    wish = dataclasses.replace(part.dialog.wish(), minutes=CORE_MINUTES)
    monkeypatch.setattr(part.dialog, "wish", lambda: wish)
    part.dialog.press_learn()
    said: set[str] = set()
    part.learning.progressed.connect(lambda _share, text: said.add(text))
    desk.until(lambda: part.outcome is not None or not part.running, LONGEST)
    assert part.outcome is not None, part.dialog.said()
    assert any("left" in text for text in said), said
    figures = part.outcome._figures
    assert (figures["before"]["iou"] or 0) + 0.3 < figures["after"]["iou"], figures
    root = QgsProject.instance().layerTreeRoot()
    desk.until(lambda: root.findGroup("What was learned: tent") is not None)
    after = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "After")
    assert {row["kind"] for row in after.getFeatures()} >= {"hits"}
    assert reviewed.extent().contains(after.extent().center())
    assert not list((tmp_path / "models").glob("adapters/*"))

    part.outcome.press("keep")
    desk.until(lambda: not part.running or bool(part.outcome._text.text()), LONGEST_RUN)
    assert not part.running, part.outcome._text.text()
    (kept,) = (tmp_path / "models" / "adapters").iterdir()
    assert kept.name == "tent.safetensors" and kept.stat().st_size < 4_000_000

    desk.plugin.settings.model = "nano+tent"  # as “Use it now” does
    desk.use("starter")
    desk.until(lambda: desk.plugin.dock.engine.model() == "nano+tent", FIRST_START)
    raster = QgsRasterLayer(str(tmp_path / "drawn.tif"), "drawn")
    QgsProject.instance().addMapLayer(raster)
    desk.window.look_at(raster.extent())
    found = desk.run("outline", "tent", [raster])
    assert found is not None and found.featureCount() > 0
    assert "Learned: tent (adapter tent," in found.metadata().abstract()
