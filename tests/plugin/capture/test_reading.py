"""Pixels and their place, in real QGIS: each trap of rendering that was measured is a test here."""

from __future__ import annotations

import socket
import threading
import time

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from rsvlm_qgis.capture import planner, reading, render
from rsvlm_qgis.capture.grid import NorthUp
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.qt import QtCore
from tests.plugin.capture.rasters import free_port, write_raster, xyz_uri

UTM = QgsCoordinateReferenceSystem("EPSG:32632")


def layer_of(path, name="imagery"):
    layer = QgsRasterLayer(str(path), name, "gdal")
    assert layer.isValid()
    return layer


def pixels_of(capture, index=0):
    """The RGBA pixels (rows, columns, 4) of an image of a capture."""
    image = capture.images[index]
    return np.fromfile(image["file"], np.uint8).reshape(image["shape"])


def box(xmin, ymin, xmax, ymax, crs=UTM):
    return QgsReferencedRectangle(QgsRectangle(xmin, ymin, xmax, ymax), crs)


def in_a_thread(work):
    """What `work` returns, from a thread of its own."""
    results = []

    def run():
        try:
            results.append(work())
        except Exception as failure:
            results.append(failure)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    if isinstance(results[0], Exception):
        raise results[0]
    return results[0]


class TestRenderedPixels:
    def test_a_rendered_file_is_bit_exact_and_lies_on_its_pixels(self, qgis_app, raster, noise, tmp_path):
        capture = reading.read(planner.plan_layer(layer_of(raster), look="displayed"), tmp_path)
        (image,) = capture.images
        assert (pixels_of(capture)[..., :3] == noise.transpose(1, 2, 0)).all()
        assert image["affine"] == [2.0, 0.0, 500000.0, 0.0, -2.0, 5200000.0]
        assert image["metres"] == pytest.approx([2.0, 2.0], rel=0.01)
        assert (image["crs"] == "EPSG:32632" and image["date"] == "2019-05-04") or image["date"] is None
        assert capture.painted == (1.0,) and capture.warnings == ()

    def test_a_thread_paints_the_same_pixels(self, qgis_app, raster, tmp_path):
        plans = [planner.plan_layer(layer_of(raster), look="displayed") for _ in range(2)]
        here = pixels_of(reading.read(plans[0], tmp_path))
        there = pixels_of(in_a_thread(lambda: reading.read(plans[1], tmp_path)))
        assert (here == there).all()

    def test_an_extent_between_pixels_is_snapped_before_it_is_painted(self, qgis_app, raster, noise, tmp_path):
        plan = planner.plan_layer(layer_of(raster), box(500020.8, 5199940.8, 500060.8, 5199979.2), look="displayed")
        capture = reading.read(plan, tmp_path)
        (image,) = capture.images
        assert image["affine"] == [2.0, 0.0, 500020.0, 0.0, -2.0, 5199980.0]
        assert (pixels_of(capture)[..., :3] == noise.transpose(1, 2, 0)[10:30, 10:31]).all()

    def test_the_parts_of_a_large_capture_fit_together(self, qgis_app, raster, noise, tmp_path, monkeypatch):
        monkeypatch.setattr(render, "PART", 32)
        capture = reading.read(planner.plan_layer(layer_of(raster), look="displayed"), tmp_path)
        assert (pixels_of(capture)[..., :3] == noise.transpose(1, 2, 0)).all()

    def test_the_map_is_not_asked_for_rotation_size_of_pixels_or_colour_behind(self, qgis_app, raster):
        grid = NorthUp(500000.0, 5200000.0, 2.0, 80, 60)
        settings = render.map_settings([layer_of(raster)], grid, UTM, QgsProject.instance().transformContext())
        assert settings.rotation() == 0 and settings.devicePixelRatio() == 1
        assert settings.deviceOutputSize() == QtCore.QSize(80, 60)
        assert settings.backgroundColor().alpha() == 0
        assert not settings.isTemporal()
        assert settings.visibleExtent() == QgsRectangle(*grid.extent)

    def test_an_extent_that_qgis_would_silently_enlarge_is_refused(self, qgis_app, raster):
        class Wrong(NorthUp):
            @property
            def extent(self):
                return self.left, self.top - 150, self.left + 200, self.top

        with pytest.raises(PluginError, match="another place"):
            render.map_settings(
                [layer_of(raster)], Wrong(5e5, 52e5, 2.0, 80, 80), UTM, QgsProject.instance().transformContext()
            )

    def test_a_layer_outside_of_the_time_or_scale_of_the_map_is_painted_all_the_same(self, qgis_app, raster, tmp_path):
        layer = layer_of(raster)
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        day = QtCore.QDateTime(QtCore.QDate(1999, 3, 4), QtCore.QTime(0, 0))
        properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
        properties.setIsActive(True)
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(2.0)
        layer.setMaximumScale(1.0)
        capture = reading.read(planner.plan_layer(layer, look="displayed"), tmp_path)
        assert capture.painted == (1.0,)
        assert capture.images[0]["date"] == "1999-03-04"

    def test_sixteen_bits_are_captured_as_the_style_shows_them(self, qgis_app, tmp_path):
        values = np.full((3, 20, 20), 1000, np.uint16)
        values[:, 10:] = 3000
        layer = layer_of(write_raster(tmp_path / "deep.tif", values))
        for setter in ("setRedContrastEnhancement", "setGreenContrastEnhancement", "setBlueContrastEnhancement"):
            stretch = QgsContrastEnhancement(Qgis.DataType.UInt16)
            stretch.setMinimumValue(1000)
            stretch.setMaximumValue(5000)
            stretch.setContrastEnhancementAlgorithm(
                QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
            )
            getattr(layer.renderer(), setter)(stretch)
        rgba = pixels_of(reading.read(planner.plan_layer(layer, look="displayed"), tmp_path))
        assert (rgba[0, 0, 0], rgba[19, 0, 0]) == (0, 127)

    def test_the_layer_of_the_project_stays_as_it_was(self, qgis_app, raster, tmp_path):
        layer = layer_of(raster)
        before = layer.thread(), layer.hasScaleBasedVisibility(), layer.resamplingStage()
        plan = planner.plan_layer(layer, look="displayed")
        in_a_thread(lambda: reading.read(plan, tmp_path))
        assert before == (layer.thread(), layer.hasScaleBasedVisibility(), layer.resamplingStage())

    def test_a_picture_without_a_place_has_qgis_own_coordinates(self, qgis_app, noise, tmp_path):
        layer = layer_of(write_raster(tmp_path / "plain.tif", noise, epsg=None))
        (image,) = reading.read(planner.plan_layer(layer, look="displayed"), tmp_path).images
        assert image["crs"] is None
        assert image["affine"] == [1.0, 0.0, 0.0, 0.0, -1.0, 0.0]


class TestNothingToSee:
    def test_a_capture_without_any_data_is_refused_and_leaves_no_file(self, qgis_app, tmp_path):
        empty = np.zeros((3, 20, 20), np.uint8)
        layer = layer_of(write_raster(tmp_path / "empty.tif", empty, nodata=0), "empty")
        with pytest.raises(PluginError, match="capture of empty is blank: nothing was painted"):
            reading.read(planner.plan_layer(layer, look="displayed"), tmp_path)
        assert list(tmp_path.glob("*.rgba")) == []

    def test_a_capture_of_one_colour_is_refused(self, qgis_app, tmp_path):
        layer = layer_of(write_raster(tmp_path / "white.tif", np.full((3, 20, 20), 255, np.uint8)))
        with pytest.raises(PluginError, match="one colour"):
            reading.read(planner.plan_layer(layer, look="displayed"), tmp_path)

    def test_a_capture_that_is_painted_in_part_says_so(self, qgis_app, noise, tmp_path):
        noise[:, :, 40:] = 0
        layer = layer_of(write_raster(tmp_path / "half.tif", noise, nodata=0), "half")
        capture = reading.read(planner.plan_layer(layer, look="displayed"), tmp_path)
        assert capture.painted == (0.5,)
        assert capture.warnings == ("half covers 50% of the extent; the rest was not looked at.",)

    def test_a_stopped_capture_leaves_no_file(self, qgis_app, raster, tmp_path):
        with pytest.raises(render.CaptureCancelled):
            reading.read(planner.plan_layer(layer_of(raster), look="displayed"), tmp_path, lambda: True)
        assert list(tmp_path.glob("*.rgba")) == []

    def test_a_folder_that_is_not_there_is_told(self, qgis_app, raster, tmp_path):
        with pytest.raises(PluginError, match="cannot be written to"):
            reading.read(planner.plan_layer(layer_of(raster), look="displayed"), tmp_path / "gone")


class TestTileServices:
    def extent(self, service, col, row, width, height):
        cell = service.cell
        left, top = service.left + col * cell, service.top - row * cell
        mercator = QgsCoordinateReferenceSystem("EPSG:3857")
        return box(left, top - height * cell, left + width * cell, top, mercator)

    def test_the_finest_level_is_bit_exact_over_the_seams_of_tiles(self, qgis_app, tile_service, tmp_path):
        layer = QgsRasterLayer(tile_service.uri, "tiles", "wms")
        plan = planner.plan_layer(layer, self.extent(tile_service, 200, 100, 300, 250))
        assert plan.rendered and plan.cell == pytest.approx(tile_service.cell)
        capture = in_a_thread(lambda: reading.read(plan, tmp_path))
        assert capture.images[0]["shape"] == [250, 300, 4]
        assert (pixels_of(capture)[..., :3] == tile_service.pixels[100:350, 200:500]).all()
        assert capture.images[0]["affine"][2] == pytest.approx(tile_service.left + 200 * tile_service.cell)

    def test_the_map_decides_the_level(self, qgis_app, tile_service):
        layer = QgsRasterLayer(tile_service.uri, "tiles", "wms")
        settings = QgsMapSettings()
        settings.setDestinationCrs(layer.crs())
        settings.setLayers([layer])
        settings.setOutputSize(QtCore.QSize(150, 100))
        settings.setExtent(self.extent(tile_service, 100, 100, 450, 300))
        assert planner.plan_map(settings).cell == pytest.approx(2 * tile_service.cell)

    def test_a_dead_service_paints_nothing_and_is_refused(self, qgis_app, tile_service, tmp_path):
        layer = QgsRasterLayer(xyz_uri(free_port(), 16), "dead", "wms")
        plan = planner.plan_layer(layer, self.extent(tile_service, 0, 0, 256, 256))
        with pytest.raises(PluginError, match="nothing was painted; check that the service can be reached"):
            in_a_thread(lambda: reading.read(plan, tmp_path))

    def test_a_stop_ends_the_wait_for_a_service_that_does_not_answer(self, qgis_app, tile_service, tmp_path):
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen(16)
            layer = QgsRasterLayer(xyz_uri(silent.getsockname()[1], 16), "silent", "wms")
            plan = planner.plan_layer(layer, self.extent(tile_service, 0, 0, 256, 256))
            begin = time.monotonic()
            with pytest.raises(render.CaptureCancelled):
                in_a_thread(lambda: reading.read(plan, tmp_path, lambda: time.monotonic() - begin > 0.5))
            assert time.monotonic() - begin < 3

    def test_a_half_loaded_capture_is_read_once_more(self, qgis_app, tile_service, tmp_path, monkeypatch):
        layer = QgsRasterLayer(tile_service.uri, "tiles", "wms")
        plan = planner.plan_layer(layer, self.extent(tile_service, 0, 0, 256, 256))
        painted, times = render._painted, []

        def first_time_half(*arguments):
            pixels = painted(*arguments)
            times.append(1)
            if len(times) == 1:
                pixels[128:] = 0
            return pixels

        monkeypatch.setattr(render, "_painted", first_time_half)
        capture = in_a_thread(lambda: reading.read(plan, tmp_path))
        assert len(times) == 2 and capture.painted == (1.0,)

    @pytest.mark.parametrize("rows, refused", [((64, 128), True), ((128, 128), False)])
    def test_what_is_half_loaded_twice_is_refused_but_where_imagery_ends_is_told(
        self, qgis_app, tile_service, tmp_path, monkeypatch, rows, refused
    ):
        layer = QgsRasterLayer(tile_service.uri, "tiles", "wms")
        plan = planner.plan_layer(layer, self.extent(tile_service, 0, 0, 256, 256))
        painted, there = render._painted, iter(rows)

        def in_part(*arguments):
            pixels = painted(*arguments)
            pixels[next(there) :] = 0
            return pixels

        monkeypatch.setattr(render, "_painted", in_part)
        if refused:
            with pytest.raises(PluginError, match="still loading: 25% of it was there, then 50%"):
                in_a_thread(lambda: reading.read(plan, tmp_path))
            assert not list(tmp_path.iterdir())
            return
        capture = in_a_thread(lambda: reading.read(plan, tmp_path))
        assert capture.painted == (0.5,)
        assert any("covers 50%" in warning for warning in capture.warnings)


class TestServicesOfAnyResolution:
    def test_a_wms_is_captured_as_finely_as_the_map_shows_it_and_at_its_place(self, qgis_app, wms_uri, tmp_path):
        layer = QgsRasterLayer(wms_uri, "places", "wms")
        assert layer.isValid()
        settings = QgsMapSettings()
        settings.setDestinationCrs(UTM)
        settings.setLayers([layer])
        settings.setOutputSize(QtCore.QSize(200, 150))
        settings.setExtent(QgsRectangle(500003, 5200001, 500403, 5200301))
        plan = planner.plan_map(settings)
        assert plan.cell == pytest.approx(2.0)
        capture = in_a_thread(lambda: reading.read(plan, tmp_path))
        rgba, (cell, _, left, _, _, top) = pixels_of(capture), capture.images[0]["affine"]
        rows, cols = np.mgrid[: rgba.shape[0], : rgba.shape[1]]
        assert (rgba[..., 0] == ((left + (cols + 0.5) * cell) / 10).astype(int) % 256).all()
        assert (rgba[..., 1] == ((top - (rows + 0.5) * cell) / 10).astype(int) % 256).all()
        assert left <= 500003 and left + rgba.shape[1] * cell >= 500403
