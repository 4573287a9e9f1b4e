"""Kinds of layers that are looked at: virtual rasters, mosaics, 16 bits, bands, groups; maps turned and sharp."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsReferencedRectangle,
)

from rsvlm_qgis.capture import planner, reading
from rsvlm_qgis.capture.fingerprint import changes, prints_of
from rsvlm_qgis.capture.ground import Resolution
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import MAP, Look, Order
from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.run import plan_of
from tests.plugin.capture.rasters import write_raster

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
LEFT, TOP = 500000.0, 5200000.0


def layer_of(path: Path | str, name: str = "imagery", provider: str = "gdal") -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), name, provider)
    assert layer.isValid()
    return layer


def map_of(layers, extent=(LEFT, TOP - 120, LEFT + 160, TOP)) -> QgsMapSettings:
    settings = QgsMapSettings()
    settings.setDestinationCrs(UTM)
    settings.setLayers(layers)
    settings.setOutputSize(QtCore.QSize(160, 120))
    settings.setExtent(QgsRectangle(*extent))
    settings.kept = layers  # map settings do not own their layers
    return settings


def rgba_of(plan, tmp_path) -> np.ndarray:
    (image,) = reading.read(plan, tmp_path).images
    return np.fromfile(image["file"], np.uint8).reshape(image["shape"])


@pytest.fixture
def halves(tmp_path, noise) -> list[str]:
    """The raster in two files that lie side by side."""
    left = write_raster(tmp_path / "left.tif", noise[:, :, :40].copy())
    return [str(left), str(write_raster(tmp_path / "right.tif", noise[:, :, 40:].copy(), left=LEFT + 80))]


def test_a_mosaic_of_several_files_is_one_picture_read_by_its_path(qgis_app, halves, noise, tmp_path) -> None:
    mosaic = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(mosaic, halves).FlushCache()
    plan = planner.plan_layer(layer_of(mosaic))
    (image,) = reading.read(plan, tmp_path).images
    assert image["path"] == mosaic and image["window"] == [0, 0, 80, 60]
    rendered = rgba_of(planner.plan_layer(layer_of(mosaic), look="displayed"), tmp_path)
    assert (rendered[..., :3] == noise.transpose(1, 2, 0)).all(), "no seam"


def test_the_files_behind_a_mosaic_and_a_view_are_watched(qgis_app, halves, raster, tmp_path) -> None:
    mosaic = str(tmp_path / "mosaic.vrt")
    gdal.BuildVRT(mosaic, halves).FlushCache()
    watched = prints_of(reading.read(planner.plan_layer(layer_of(mosaic)), tmp_path).images)
    assert set(watched) == {mosaic, *halves}
    coarser = planner.plan_layer(layer_of(raster), resolution=Resolution(times=2))
    watched = prints_of(reading.read(coarser, tmp_path).images)
    assert set(watched) == {str(raster)} and changes(watched) == []
    raster.write_bytes(raster.read_bytes() + b" ")
    assert len(changes(watched)) == 1


def test_a_virtual_raster_of_qgis_is_painted_as_it_computes(qgis_app, raster, noise, tmp_path) -> None:
    QgsProject.instance().addMapLayer(layer_of(raster, "noise"))
    uri = (
        f"?crs=EPSG:32632&extent={LEFT},{TOP - 120},{LEFT + 160},{TOP}&width=80&height=60"
        f"&formula=(\"noise@1\" + \"noise@2\") / 2&noise:uri={raster}&noise:provider=gdal"
    )
    plan = planner.plan_layer(layer_of(uri, "computed", "virtualraster"))
    assert plan.rendered and plan.cell == 2.0
    grey = rgba_of(plan, tmp_path)[..., 0].astype(float)
    mean = noise[:2].astype(float).mean(axis=0)
    stretched = (mean - mean.min()) / (mean.max() - mean.min()) * 255
    assert np.corrcoef(grey.ravel(), stretched.ravel())[0, 1] > 0.99
    QgsProject.instance().clear()


@pytest.fixture
def deep(tmp_path) -> str:
    """16 bits, four bands, values from 200 to 3000 and a few very bright pixels."""
    values = np.random.default_rng(5).integers(200, 3000, (4, 60, 80)).astype(np.uint16)
    values[:, :1, :3] = 60000
    return str(write_raster(tmp_path / "deep.tif", values))


def test_sixteen_bits_as_displayed_or_raw_and_the_stretch_is_recorded(qgis_app, deep, tmp_path) -> None:
    layer = layer_of(deep)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    raw = reading.read(planner.plan_layer(layer, look="raw"), tmp_path)
    assert raw.images[0]["kind"] == "raster" and raw.images[0]["stretch"] == "auto", "percentiles, by the engine"
    assert raw.record["look"] == "raw"
    shown = reading.read(planner.plan_layer(layer, look="displayed"), tmp_path)
    assert shown.images[0]["kind"] == "pixels" and shown.record["look"] == "displayed"
    (kept,) = shown.record["pictures"][0]["layers"]
    assert [entry["band"] for entry in kept["stretch"]] == [1, 2, 3]
    for entry in kept["stretch"]:
        low, high = entry["limits"]
        assert entry["algorithm"] == "StretchToMinimumMaximum" and 200 <= low < 400 and 2800 < high < 3100


def test_bands_of_a_file_are_chosen_whatever_its_style(qgis_app, deep, tmp_path) -> None:
    (image,) = reading.read(planner.plan_layer(layer_of(deep), bands=(4, 3, 2)), tmp_path).images
    assert image["kind"] == "raster" and image["bands"] == [4, 3, 2]
    with pytest.raises(PluginError, match="Bands are chosen of a single raster file"):
        service = layer_of("type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19", "tiles", "wms")
        here = QgsReferencedRectangle(QgsRectangle(0, 0, 50, 50), service.crs())
        planner.plan_layer(service, here, bands=(1, 2, 3))


def test_bands_of_a_group_cannot_be_chosen(qgis_app, halves) -> None:
    layers = [layer_of(path, name) for path, name in zip(halves, "AB")]
    with pytest.raises(PluginError, match="those of A, B in its style"):
        planner.plan_map(map_of(layers), bands=(3, 2, 1))


def test_a_group_of_layers_is_looked_at_as_one(qgis_app, halves, noise, tmp_path) -> None:
    """Layers that a look names stand for those of the map, in their order."""
    layers = [layer_of(path, name) for path, name in zip(halves, "AB")]
    below = layer_of(write_raster(tmp_path / "below.tif", 255 - noise), "below")
    order = Order(Look(MAP, (*layers, below)), "segment", "water")
    assert (rgba_of(plan_of(order, map_of([])), tmp_path)[..., :3] == noise.transpose(1, 2, 0)).all()


@pytest.mark.parametrize("turn", [30.0, -90.0])
def test_a_turned_and_sharp_map_is_captured_upright_at_own_pixels(qgis_app, halves, noise, tmp_path, turn) -> None:
    layers = [layer_of(path, name) for path, name in zip(halves, "AB")]
    settings = map_of(layers)
    settings.setRotation(turn)
    settings.setDevicePixelRatio(2.0)
    plan = planner.plan_map(settings)
    rgba, first = rgba_of(plan, tmp_path), round((plan.extent[0] - LEFT) / 2)
    assert plan.cell == 2.0 and rgba.shape[1] >= 60 and rgba.shape[0] == 60
    assert (rgba[..., :3] == noise.transpose(1, 2, 0)[:, first : first + rgba.shape[1]]).all()


def test_layers_outside_of_the_maps_time_are_captured_all_the_same(qgis_app, halves, noise, tmp_path) -> None:
    layers = [layer_of(path, name) for path, name in zip(halves, "AB")]
    for layer in layers:
        times = layer.temporalProperties()
        times.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        begin = QtCore.QDateTime(QtCore.QDate(2012, 7, 31), QtCore.QTime(0, 0))
        times.setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
        times.setIsActive(True)
    settings = map_of(layers)
    settings.setIsTemporal(True)
    now = QtCore.QDateTime(QtCore.QDate(2024, 1, 1), QtCore.QTime(0, 0))
    settings.setTemporalRange(QgsDateTimeRange(now, now.addDays(1)))
    rgba = rgba_of(planner.plan_map(settings), tmp_path)
    assert (rgba[..., :3] == noise.transpose(1, 2, 0)).all()
