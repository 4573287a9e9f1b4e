"""Services of every kind give their own pixels at their place; half of a service is told, none is refused."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from rsvlm_qgis.capture import planner, reading
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.qt import QtCore
from tests.plugin.capture.conftest import _wait_for
from tests.plugin.capture.rasters import free_port
from tests.plugin.capture.tile_servers import HALF, LEVEL, cell

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
REPO = Path(__file__).parents[3]
COL, ROW = 68000 * 256 + 100, 44000 * 256 + 180
"""A pixel of the finest level, near the corner of its tile."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    found = free_port()
    command = [sys.executable, "-m", "tests.plugin.capture.tile_servers", str(found)]
    process = subprocess.Popen(command, cwd=REPO)
    try:
        _wait_for(found)
        yield found
    finally:
        process.kill()
        process.wait()


def source_of(kind: str, port: int) -> tuple[str, str]:
    """Address for QGIS and provider."""
    host = f"http://127.0.0.1:{port}"
    if kind == "wmts":
        # QGIS reads capabilities from an address that looks like them.
        return (
            "contextualWMSLegend=0&crs=EPSG:3857&format=image/png&layers=places&styles=default&tileMatrixSet=web"
            f"&url={host}/wmts/1.0.0/WMTSCapabilities.xml",
            "wms",
        )
    if kind == "arcgis":
        return f"crs='EPSG:3857' format='PNG32' layer='0' url='{host}/arcgis/rest/services/places/MapServer'", (
            "arcgismapserver"
        )
    path = {"xyz": "xyz", "slow": "slow", "half": "half"}[kind]
    return f"type=xyz&url={host}/{path}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax={LEVEL}&zmin={LEVEL - 3}", "wms"


def box(cols: int, rows: int) -> QgsReferencedRectangle:
    left, top = COL * cell() - HALF, HALF - ROW * cell()
    return QgsReferencedRectangle(QgsRectangle(left, top - rows * cell(), left + cols * cell(), top), MERCATOR)


def read(plan, tmp_path):
    """In a thread, as runs do."""
    found = []

    def work() -> None:
        try:
            found.append(reading.read(plan, tmp_path))
        except PluginError as error:
            found.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    if isinstance(found[0], PluginError):
        raise found[0]
    (image,) = found[0].images
    return found[0], np.fromfile(image["file"], np.uint8).reshape(image["shape"])


def layer_of(kind: str, port: int) -> QgsRasterLayer:
    uri, provider = source_of(kind, port)
    layer = QgsRasterLayer(uri, kind, provider)
    assert layer.isValid(), layer.error().summary()
    return layer


@pytest.mark.parametrize("kind", ["xyz", "wmts", "arcgis"])
def test_the_finest_level_is_seen_pixel_by_pixel_at_its_place(qgis_app, port, tmp_path, kind) -> None:
    layer = layer_of(kind, port)
    assert layer.width() == 0 or kind == "arcgis"
    plan = planner.plan_layer(layer, box(300, 200))
    assert plan.cell == pytest.approx(cell(), rel=1e-6)
    capture, rgba = read(plan, tmp_path)
    assert capture.painted == (1.0,) and rgba.shape[:2] == (200, 300)
    assert (rgba[..., 0] == (COL + np.arange(300)) % 256).all()
    assert (rgba[..., 1] == ((ROW + np.arange(200)) % 256)[:, None]).all()
    assert (rgba[..., 2] == LEVEL).all()


@pytest.mark.parametrize("kind", ["xyz", "wmts", "arcgis"])
def test_the_map_decides_the_level(qgis_app, port, tmp_path, kind) -> None:
    settings = QgsMapSettings()
    settings.setDestinationCrs(MERCATOR)
    layer = layer_of(kind, port)
    settings.setLayers([layer])
    settings.setOutputSize(QtCore.QSize(100, 75))
    settings.setExtent(box(400, 300))
    plan = planner.plan_map(settings)
    assert plan.cell == pytest.approx(4 * cell(), rel=1e-6)
    _, rgba = read(plan, tmp_path)
    assert (rgba[..., 2] == LEVEL - 2).all()


def test_tiles_that_come_at_the_second_time_are_all_there(qgis_app, port, tmp_path) -> None:
    capture, rgba = read(planner.plan_layer(layer_of("slow", port), box(300, 200)), tmp_path)
    assert capture.painted == (1.0,) and capture.warnings == ()
    assert (rgba[..., 0] == (COL + np.arange(300)) % 256).all()


def test_a_service_that_gives_half_says_how_much_was_seen(qgis_app, port, tmp_path) -> None:
    capture, rgba = read(planner.plan_layer(layer_of("half", port), box(300, 200)), tmp_path)
    share = np.count_nonzero(rgba[..., 3]) / rgba[..., 3].size
    assert 0.1 < share < 0.9 and capture.painted == (pytest.approx(share),)
    assert capture.record["painted"] == [pytest.approx(share)]
    assert capture.warnings == (f"half covers {share:.0%} of the extent; the rest was not looked at.",)
