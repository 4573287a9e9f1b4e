"""From the dock to layers on the map, with each engine as it ships: real processes, real weights, real imagery."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.order import CELLS, SMOOTH, How
from tests.e2e.conftest import LONGEST_RUN, Desk, require_server
from tests.plugin.window import Pulse

SIDE = 480  # pixels of the part of the sample scene that is looked at, one picture for the model
CELL = SIDE / 24  # pixels of a cell of its masks
PART = (60, 180)  # where in the sample scene it is taken from, col and row
LAKE = (124, 120, 404, 316)  # left, top, right, bottom of a lake in it, in its pixels, by the mask that people drew
CORNER, PIXEL = (500000.0, 5200000.0), 0.5  # where the test puts it, EPSG:26914
LONGEST_TURN = 0.05  # s that the main thread may compute at a stretch
DATES = ("2012-07-31", "2017-08-27")


def layer_of(file: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(file), file.stem)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def both_dates(samples: Path) -> list[QgsRasterLayer]:
    return [layer_of(samples / f"ponds_{day}.tif") for day in DATES]


@pytest.fixture
def lake(samples: Path, tmp_path: Path) -> QgsRasterLayer:
    """A lake whose shore is known, put on the map."""
    col, row = PART
    picture = gdal.Open(str(samples / "lakes_dubai.jpg")).ReadAsArray(col, row, SIDE, SIDE)
    file = tmp_path / "lake.tif"
    out = gdal.GetDriverByName("GTiff").Create(str(file), SIDE, SIDE, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(26914)
    out.SetProjection(reference.ExportToWkt())
    out.SetGeoTransform((CORNER[0], PIXEL, 0, CORNER[1], 0, -PIXEL))
    out.WriteArray(picture)
    del out
    return layer_of(file)


def shore() -> QgsRectangle:
    """The box around the lake in EPSG:26914."""
    left, top, right, bottom = LAKE
    return QgsRectangle(
        CORNER[0] + left * PIXEL, CORNER[1] - bottom * PIXEL, CORNER[0] + right * PIXEL, CORNER[1] - top * PIXEL
    )


def told(layer: QgsVectorLayer | None) -> list[tuple[str, str]]:
    """Label and shape of every feature, in one order."""
    if layer is None:
        return []
    return sorted((f["label"], f.geometry().asWkt(6)) for f in layer.getFeatures())


def test_a_lake_comes_out_where_it_lies(desk: Desk, engine: str, lake: QgsRasterLayer) -> None:
    desk.use(engine)
    found = desk.run("outline", "water", [lake])
    assert found is not None
    assert found.crs().authid() == "EPSG:26914"
    whole = QgsGeometry.unaryUnion([f.geometry() for f in found.getFeatures()])
    known = QgsGeometry.fromRect(shore())
    part = max(whole.asGeometryCollection(), key=lambda piece: piece.intersection(known).area())
    box, cell = part.boundingBox(), CELL * PIXEL
    for side in ("xMinimum", "yMinimum", "xMaximum", "yMaximum"):
        assert getattr(box, side)() == pytest.approx(getattr(shore(), side)(), abs=cell + 1e-6), side


def test_the_shape_that_was_chosen_is_drawn(desk: Desk, engine: str, lake: QgsRasterLayer) -> None:
    """Stairs of whole cells, or a contour that leaves the cells' grid and keeps to the stairs within a cell."""
    desk.use(engine)
    drawn = {}
    for style, threshold in ((CELLS, 0.5), (SMOOTH, 0.5), (CELLS, 0.9)):
        desk.plugin.dock.how.set_how(How(style, threshold))
        found = desk.run("outline", "water", [lake])
        assert found is not None
        drawn[style, threshold] = QgsGeometry.unaryUnion([f.geometry() for f in found.getFeatures()])
    stairs, contour, certain = drawn.values()
    cell = CELL * PIXEL
    places = [(v.x() - CORNER[0]) / cell for v in stairs.vertices()]
    assert places == pytest.approx([round(place) for place in places])
    assert any(abs((v.x() - CORNER[0]) / cell % 1 - 0.5) < 0.4 for v in contour.vertices())
    assert stairs.buffer(cell, 4).contains(contour) and contour.buffer(cell, 4).contains(stairs)
    assert 0 < certain.area() < stairs.area()


def lossless(file: Path, folder: Path) -> QgsRasterLayer:
    """The scene without JPEG compression: two JPEG libraries read the same file some grey levels apart."""
    copy = folder / f"{file.stem}.tif"
    gdal.Translate(str(copy), str(file), creationOptions=["COMPRESS=DEFLATE", "PHOTOMETRIC=RGB"])
    return layer_of(copy)


def test_both_engines_give_the_same_answer(desk: Desk, repo: Path, samples: Path, monkeypatch, tmp_path: Path) -> None:
    require_server(repo)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    ponds = [lossless(samples / f"ponds_{day}.tif", tmp_path) for day in DATES]
    docks = [lossless(samples / "boat_and_dock.jpg", tmp_path)]
    jobs = [("outline", "water", ponds[:1]), ("change", "water", ponds), ("find", "docks", docks)]
    answers = {}
    for name in ("starter", "server"):
        desk.use(name)
        answers[name] = [told(desk.run(*job)) for job in jobs]
    assert any(answers["starter"])
    assert answers["starter"] == answers["server"]


def test_two_dates_give_dated_changes(desk: Desk, engine: str, samples: Path) -> None:
    desk.use(engine)
    found = desk.run("change", "water", both_dates(samples))
    assert found is not None
    dates = {(f["before"].toString("yyyy-MM-dd"), f["after"].toString("yyyy-MM-dd")) for f in found.getFeatures()}
    assert dates == {DATES}
    assert found.temporalProperties().isActive()
    area = QgsProject.instance().mapLayersByName("ponds_2012-07-31")[0].extent().buffered(10)
    assert area.contains(found.extent())


def test_a_picture_without_a_place_gets_features_on_itself(desk: Desk, engine: str, samples: Path) -> None:
    picture = layer_of(samples / "boat_and_dock.jpg")
    desk.use(engine)
    found = desk.run("find", "docks", [picture])
    assert found is not None
    assert not found.crs().isValid()
    assert picture.extent().buffered(1).contains(found.extent())


def test_the_map_never_waits(desk: Desk, engine: str, samples: Path) -> None:
    desk.use(engine)
    ponds = both_dates(samples)
    pulse = Pulse()
    desk.run("change", "water", ponds)
    assert pulse.longest < LONGEST_TURN


def test_a_question_is_answered_in_words(desk: Desk, engine: str, samples: Path) -> None:
    desk.use(engine)
    desk.run("ask", "Is it a rural or an urban area?", [layer_of(samples / "pier_new_york.tif")])
    assert desk.results() == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills the process as POSIX does")
def test_an_engine_killed_in_the_middle_is_told_and_restarts(desk: Desk, engine: str, samples: Path) -> None:
    scene = layer_of(samples / "lakes_dubai.jpg")
    desk.use(engine)
    desk.press_run("outline", "water; building; road; vegetation", [scene])
    desk.until(lambda: "Tile" in desk.plugin.dock.run.text(), LONGEST_RUN)
    os.kill(desk.engine(engine).pid, signal.SIGKILL)
    desk.until(lambda: not desk.plugin.session.running, 30)
    assert len(desk.window.messages()) == 1
    assert "Traceback" not in desk.window.messages()[0]
    assert desk.window.messages()[0] == desk.plugin.dock.run.text()
    assert desk.results() == [], "nothing half-written"
    desk.run("find", "docks", [layer_of(samples / "boat_and_dock.jpg")])


def test_no_process_outlives_the_plugin(desk: Desk, engine: str, until) -> None:
    desk.use(engine)
    pid = desk.engine(engine).pid
    desk.plugin.engines.stop()
    until(lambda: not Path(f"/proc/{pid}").exists(), 5)
