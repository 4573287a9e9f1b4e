"""What is looked at: by path where the file says it all, rendered where it does not, two dates on one grid."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDateTimeRange,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from rsvlm_qgis.capture import planner, reading
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.qt import QtCore, QtGui
from tests.plugin.capture.rasters import write_raster

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


def layer_of(path, name="imagery"):
    layer = QgsRasterLayer(str(path), name, "gdal")
    assert layer.isValid()
    return layer


def box(xmin, ymin, xmax, ymax, crs=UTM):
    return QgsReferencedRectangle(QgsRectangle(xmin, ymin, xmax, ymax), crs)


def map_of(layers, extent=(500000, 5199880, 500160, 5200000), size=(160, 120), crs=UTM):
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs)
    settings.setLayers(layers)
    settings.setOutputSize(QtCore.QSize(*size))
    settings.setExtent(QgsRectangle(*extent))
    settings.kept = layers  # map settings do not own their layers
    return settings


class TestByPath:
    def test_a_plain_file_goes_by_path_and_window(self, qgis_app, raster, tmp_path):
        plan = planner.plan_layer(layer_of(raster), box(500020.8, 5199940.8, 500060.8, 5199979.2))
        (image,) = reading.read(plan, tmp_path).images
        assert not plan.rendered
        assert image == {
            "kind": "raster",
            "path": str(raster),
            "window": [10, 10, 21, 20],
            "bands": [1, 2, 3],
            "stretch": "auto",
            "date": None,
        }
        assert plan.extent == (500020.0, 5199940.0, 500062.0, 5199980.0)

    def test_an_extent_in_another_crs_is_brought_into_that_of_the_layer(self, qgis_app, raster):
        plan = planner.plan_layer(layer_of(raster), box(9.0003, 46.9527, 9.0012, 46.9531, DEGREES))
        xmin, _, xmax, _ = plan.extent
        assert 500020 <= xmin < 500026 and 500090 < xmax <= 500096
        assert plan.crs == UTM

    def test_the_bands_are_those_that_the_layer_shows(self, qgis_app, noise, tmp_path):
        four = np.concatenate([noise, noise[:1]])
        layer = layer_of(write_raster(tmp_path / "four.tif", four))
        layer.renderer().setRedBand(4)
        (image,) = reading.read(planner.plan_layer(layer), tmp_path).images
        assert image["bands"] == [4, 2, 3]

    @pytest.mark.parametrize(
        "restyle",
        [
            lambda layer: layer.renderer().setOpacity(0.5),
            lambda layer: layer.brightnessFilter().setBrightness(40),
            lambda layer: layer.hueSaturationFilter().setSaturation(-100),
            lambda layer: layer.setBlendMode(QtGui.QPainter.CompositionMode.CompositionMode_Multiply),
            lambda layer: layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32633")),
            lambda layer: layer.setContrastEnhancement(_stretch()),
        ],
        ids=["opacity", "brightness", "saturation", "blend", "another crs", "stretch"],
    )
    def test_a_layer_that_shows_more_than_the_file_is_rendered(self, qgis_app, raster, restyle):
        layer = layer_of(raster)
        restyle(layer)
        assert planner.plan_layer(layer).rendered

    def test_raw_wins_over_a_style_and_displayed_over_none(self, qgis_app, raster):
        layer = layer_of(raster)
        assert planner.plan_layer(layer, look="displayed").rendered
        layer.renderer().setOpacity(0.5)
        assert not planner.plan_layer(layer, look="raw").rendered

    @pytest.mark.parametrize(
        ("name", "rendered"),
        [
            ("cog_gcps.tif", True),
            ("RGBA.uint16.tif", False),
            ("cog_dateline.tif", False),
            ("inverted_lat.tif", False),
            ("cog_nonearth.tif", False),
            ("alpha.tif", False),
        ],
    )
    def test_only_a_file_that_says_where_it_lies_goes_by_path(self, qgis_app, shared, name, rendered):
        assert planner.plan_layer(layer_of(shared / "data/edge_cases" / name)).rendered is rendered

    def test_a_colour_map_is_rendered_and_the_whole_of_it_is_too_large(self, qgis_app, shared):
        layer = layer_of(shared / "data/edge_cases/cog_cmap.tif")
        inside = layer.extent()
        inside.scale(0.2)
        assert planner.plan_layer(layer, QgsReferencedRectangle(inside, layer.crs())).rendered
        with pytest.raises(PluginError, match="zoom in"):
            planner.plan_layer(layer)

    def test_a_picture_without_a_place_goes_by_path_and_the_part_is_what_qgis_shows(self, qgis_app, noise, tmp_path):
        layer = layer_of(write_raster(tmp_path / "plain.tif", noise, epsg=None))
        nowhere = QgsCoordinateReferenceSystem()
        (image,) = reading.read(planner.plan_layer(layer, box(10, -30, 40, -5, nowhere)), tmp_path).images
        assert image["window"] == [10, 5, 30, 25]

    def test_a_virtual_raster_of_qgis_is_rendered(self, qgis_app, raster):
        grid = "crs=EPSG:32632&extent=500000,5199880,500160,5200000&width=80&height=60"
        uri = f"?{grid}&formula=%22a@1%22&a:provider=gdal&a:uri={raster}"
        layer = QgsRasterLayer(uri, "virtual", "virtualraster")
        if not layer.isValid():
            pytest.skip("this QGIS has no virtual raster provider")
        assert planner.plan_layer(layer).rendered


def _stretch():
    from qgis.core import QgsContrastEnhancement

    return QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


class TestRefused:
    def test_an_extent_outside_of_the_layer(self, qgis_app, raster):
        with pytest.raises(PluginError, match="lies outside the layer imagery; zoom"):
            planner.plan_layer(layer_of(raster), box(600000, 5100000, 600100, 5100100))

    def test_an_empty_extent(self, qgis_app, raster):
        with pytest.raises(PluginError, match="extent is empty"):
            planner.plan_layer(layer_of(raster), box(500000, 5199900, 500000, 5199900))

    def test_a_layer_that_cannot_be_read(self, qgis_app, tmp_path):
        (tmp_path / "broken.tif").write_bytes(b"II*\0 no raster")
        with pytest.raises(PluginError, match=r"^The layer broken cannot be read \(.*\); repair or remove it\.$"):
            planner.plan_layer(QgsRasterLayer(str(tmp_path / "broken.tif"), "broken", "gdal"))

    def test_a_rendered_scene_that_is_too_large(self, qgis_app, raster):
        with pytest.raises(PluginError, match="more than can be captured at once"):
            planner.plan_layer(layer_of(raster), look="displayed", resolution=0.01)

    def test_a_map_without_raster_layers(self, qgis_app):
        with pytest.raises(PluginError, match="No raster layer is visible"):
            planner.plan_map(map_of([QgsVectorLayer("Polygon", "drawn", "memory")]))

    def test_two_layers_that_do_not_overlap(self, qgis_app, raster, noise, tmp_path):
        far = write_raster(tmp_path / "far.tif", noise, left=900000.0)
        near_but_aside = write_raster(tmp_path / "aside.tif", noise, left=500160.7, cell=3.0)
        for other in (far, near_but_aside):
            with pytest.raises(PluginError, match="do not overlap"):
                planner.plan_pair(layer_of(raster), layer_of(other))

    def test_a_pair_of_which_one_has_no_place(self, qgis_app, raster, noise, tmp_path):
        plain = write_raster(tmp_path / "plain.tif", noise, epsg=None)
        with pytest.raises(PluginError, match="layer plain has no coordinate system"):
            planner.plan_pair(layer_of(raster), layer_of(plain, "plain"))


class TestMap:
    def test_one_visible_file_goes_by_path_with_the_part_that_is_seen(self, qgis_app, raster):
        drawn = QgsVectorLayer("Polygon", "drawn", "memory")
        plan = planner.plan_map(map_of([drawn, layer_of(raster)], (500020, 5199900, 500060, 5199940), (400, 400)))
        assert not plan.rendered and plan.pictures[0].window == (10, 30, 20, 20)

    def test_several_layers_are_painted_as_they_lie_on_the_finest_pixels(self, qgis_app, raster, noise, tmp_path):
        coarse = write_raster(tmp_path / "coarse.tif", noise[:, :30, :40], cell=8.0, left=499990.0)
        layers = [layer_of(raster, "top"), layer_of(coarse, "below")]
        plan = planner.plan_map(map_of(layers, (499992, 5199880, 500152, 5200000)))
        assert plan.rendered and plan.cell == 2.0
        assert (plan.extent[0] - 500000.0) % 2.0 == 0.0
        capture = reading.read(plan, tmp_path)
        (image,) = capture.images
        rgba = np.fromfile(image["file"], np.uint8).reshape(image["shape"])
        inside = int((500000.0 - plan.extent[0]) / 2)
        assert (rgba[:, inside:, :3] == noise.transpose(1, 2, 0)[:, : rgba.shape[1] - inside]).all(), "top above"
        assert inside == 4 and (rgba[0, :3, :3] == noise[:, 0, 0]).all(), "below where top ends"

    def test_a_basemap_below_a_photograph_that_fills_the_map_does_not_matter(self, qgis_app, raster, noise, tmp_path):
        below = layer_of(write_raster(tmp_path / "below.tif", noise, cell=0.5))
        inside = (500002, 5199972, 500038, 5199998)
        plan = planner.plan_map(map_of([layer_of(raster), below], inside))
        assert not plan.rendered and plan.cell == 2.0
        holes = layer_of(write_raster(tmp_path / "holes.tif", noise, cell=2.0, nodata=7))
        assert planner.plan_map(map_of([holes, below], inside)).rendered, "what lies below shines through"
        wider = (499990, 5199972, 500038, 5199998)
        assert planner.plan_map(map_of([layer_of(raster), below], wider)).rendered, "it does not fill the map"

    def test_a_layer_that_the_map_hides_at_this_scale_is_not_looked_at(self, qgis_app, raster, noise, tmp_path):
        hidden = layer_of(write_raster(tmp_path / "hidden.tif", noise, cell=0.5))
        hidden.setScaleBasedVisibility(True)
        hidden.setMinimumScale(2.0)
        plan = planner.plan_map(map_of([hidden, layer_of(raster)]))
        assert [p.name for p in plan.pictures] == ["imagery"] and plan.cell == 2.0

    def test_a_turned_map_is_looked_at_without_its_turn(self, qgis_app, raster):
        settings = map_of([layer_of(raster)], (500040, 5199920, 500100, 5199960))
        settings.setRotation(30)
        assert planner.plan_map(settings).pictures[0].window[2:] >= (30, 20)

    def test_sharp_screens_turns_and_the_time_of_the_map_do_not_reach_the_capture(self, qgis_app, raster, tmp_path):
        layer = layer_of(raster)
        layer.renderer().setOpacity(0.99)
        day = QtCore.QDateTime(QtCore.QDate(1999, 3, 4), QtCore.QTime(0, 0))
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addDays(1)))
        properties.setIsActive(True)
        settings = map_of([layer], (500040, 5199920, 500100, 5199960))
        settings.setDevicePixelRatio(2.0)
        settings.setRotation(90)
        settings.setIsTemporal(True)
        settings.setTemporalRange(QgsDateTimeRange(day.addYears(9), day.addYears(10)))
        capture = reading.read(planner.plan_map(settings), tmp_path)
        image = capture.images[0]
        assert capture.painted == (1.0,) and image["affine"][0] == 2.0 and image["affine"][1] == 0.0
        assert (image["affine"][2] - 500000.0) % 2.0 == 0.0

    def test_the_answer_does_not_depend_on_the_zoom_of_a_file(self, qgis_app, raster):
        plans = [
            planner.plan_map(map_of([layer_of(raster)], (500020, 5199900, 500060, 5199940), size))
            for size in ((40, 40), (900, 900))
        ]
        assert plans[0].pictures[0].window == plans[1].pictures[0].window


class TestTwoDates:
    def test_files_on_one_grid_go_by_path_with_windows_of_the_same_ground(self, qgis_app, raster, noise, tmp_path):
        later = write_raster(tmp_path / "later.tif", noise, left=500010.0, top=5199990.0)
        plan = planner.plan_pair(layer_of(raster, "2010-01-02"), layer_of(later, "2020-03-04"))
        assert [p.window for p in plan.pictures] == [(5, 5, 75, 55), (0, 0, 75, 55)]
        assert [i["date"] for i in reading.read(plan, tmp_path).images] == ["2010-01-02", "2020-03-04"]
        assert "guessed" in plan.warnings[0]

    def test_files_on_two_grids_are_both_put_on_the_coarser(self, qgis_app, raster, noise, tmp_path):
        later = write_raster(tmp_path / "later.tif", noise, left=500001.0, cell=3.0)
        plan = planner.plan_pair(layer_of(raster), layer_of(later))
        capture = reading.read(plan, tmp_path)
        assert plan.cell == 3.0 and (plan.extent[0] - 500001.0) % 3.0 == 0.0
        first, second = capture.images
        assert first["affine"] == second["affine"] and first["shape"] == second["shape"]
        rgba = np.fromfile(second["file"], np.uint8).reshape(second["shape"])
        assert (rgba[..., :3] == noise.transpose(1, 2, 0)[: rgba.shape[0], : rgba.shape[1]]).all(), "its own pixels"

    def test_the_finer_date_is_averaged_into_the_pixels_of_the_coarser(self, qgis_app, tmp_path):
        stripes = np.zeros((3, 40, 40), np.uint8)
        stripes[:, :, ::2] = 200
        stripes[:, 20:] += 20
        fine = layer_of(write_raster(tmp_path / "fine.tif", stripes, cell=1.0))
        random = np.random.default_rng(1).integers(1, 255, (3, 20, 20), dtype=np.uint8)
        coarse = layer_of(write_raster(tmp_path / "coarse.tif", random, cell=2.0))
        capture = reading.read(planner.plan_pair(fine, coarse), tmp_path)
        rgba = np.fromfile(capture.images[0]["file"], np.uint8).reshape(capture.images[0]["shape"])
        assert rgba.shape == (20, 20, 4)
        assert abs(int(rgba[5, 5, 0]) - 100) <= 2 and abs(int(rgba[15, 5, 0]) - 120) <= 2

    def test_a_date_half_a_pixel_aside_is_shifted_not_left_where_it_is(self, qgis_app, tmp_path):
        ramp = np.tile(np.arange(0, 200, 4, dtype=np.uint8), (3, 50, 1))
        first = layer_of(write_raster(tmp_path / "first.tif", ramp, cell=2.0))
        second = layer_of(write_raster(tmp_path / "second.tif", ramp, cell=2.0, left=500001.0))
        capture = reading.read(planner.plan_pair(first, second), tmp_path)
        one, two = (np.fromfile(i["file"], np.uint8).reshape(i["shape"])[20, 5:40, 0] for i in capture.images)
        shift = np.median(one.astype(int) - two.astype(int)) / 4
        assert abs(shift - 0.5) <= 0.3, "the ramp moved by half a pixel, so must the values"

    def test_layers_in_two_crs_are_put_on_one(self, qgis_app, shared):
        files = [shared / "data/naip" / f"m_4709963_se_14_1_{day}.tif" for day in ("20100629", "20200831")]
        pair = [layer_of(file) for file in files]
        pair[1].setCrs(QgsCoordinateReferenceSystem("EPSG:32614"))
        plan = planner.plan_pair(*pair)
        assert plan.crs.authid() == "EPSG:26914" and len({p.size for p in plan.pictures}) == 1

    def test_dates_come_from_temporal_properties_and_the_person_wins(self, qgis_app, raster, noise, tmp_path):
        first, second = layer_of(raster), layer_of(write_raster(tmp_path / "b.tif", noise), "taken 2015-01-01")
        day = QtCore.QDateTime(QtCore.QDate(2011, 2, 3), QtCore.QTime(12, 0))
        properties = first.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(day, day.addYears(1)))
        properties.setIsActive(True)
        plan = planner.plan_pair(first, second)
        assert [p.date.iso for p in plan.pictures] == ["2011-02-03", "2015-01-01"]
        assert [p.date.guessed for p in plan.pictures] == [False, True]
        plan = planner.plan_pair(first, second, dates_iso=("2011-02-04", "2016-01-01"))
        assert [p.date.iso for p in plan.pictures] == ["2011-02-04", "2016-01-01"] and plan.warnings == ()
        plan = planner.plan_pair(first, second, dates_iso=("2011-02-04", "2015-01-01"))
        assert [p.date.guessed for p in plan.pictures] == [False, True], "what the name says stays a guess"

    def test_a_pair_without_a_place_goes_by_path(self, qgis_app, noise, tmp_path):
        pair = [layer_of(write_raster(tmp_path / f"{name}.tif", noise, epsg=None)) for name in "AB"]
        plan = planner.plan_pair(*pair)
        assert not plan.rendered and plan.pictures[1].window == (0, 0, 80, 60)


def test_the_record_says_all_that_is_needed_to_look_again(qgis_app, raster, tmp_path):
    layer = layer_of(raster, "noise 2019-05-04")
    record = planner.plan_layer(layer, look="displayed").record()
    assert record == {
        "crs": "EPSG:32632",
        "extent": [500000.0, 5199880.0, 500160.0, 5200000.0],
        "cell": 2.0,
        "metres": 2.0008,
        "size": [80, 60],
        "look": "displayed",
        "pictures": [
            {
                "layers": [
                    {
                        "id": layer.id(),
                        "name": layer.name(),
                        "provider": "gdal",
                        "source": str(raster),
                        "stretch": [{"band": n, "algorithm": "NoEnhancement", "limits": None} for n in (1, 2, 3)],
                    },
                ],
                "date": "2019-05-04",
                "date_guessed": True,
            }
        ],
    }


EDGE_CASES = """
    1056417_2017-03-08_RE3_3A_Visual_clip L7_ETMs RGB.byte RGBA.uint16 all-nodata alpha cog_cmap cog_dateline cog_gcps
    cog_int16 cog_nodata_nan cog_nonearth cog_rgb cog_rgb_mask corrupt float_raster_with_extra_nodata inverted_lat
    m_3211605_ne_11_060_20200415 m_4208701_ne_16_060_20200902 pix4d_alpha_nodata rgbn_20160101
"""
SHOWS_NOTHING = {"RGBA.uint16", "all-nodata", "corrupt", "inverted_lat"}
TOO_LARGE = {"cog_cmap"}


@pytest.mark.parametrize("look", ["auto", "displayed"])
@pytest.mark.parametrize("name", EDGE_CASES.split())
def test_every_odd_file_gives_a_capture_or_a_sentence(qgis_app, shared, tmp_path, name, look):
    layer = layer_of(shared / "data/edge_cases" / f"{name}.tif", name)
    try:
        capture = reading.read(planner.plan_layer(layer, look=look), tmp_path)
    except PluginError as error:
        assert name in TOO_LARGE or (look == "displayed" and name in SHOWS_NOTHING)
        assert str(error).endswith(".") and "\n" not in str(error)
        return
    (image,) = capture.images
    if image["kind"] == "pixels":
        assert (tmp_path / image["file"]).stat().st_size == np.prod(image["shape"])
        assert 0 < capture.painted[0] <= 1
    else:
        assert min(image["window"][2:]) > 0


def test_a_service_without_edges_is_looked_at_by_the_map_only(qgis_app):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19", "tiles", "wms")
    with pytest.raises(PluginError, match="look at the part that the map shows"):
        planner.plan_layer(layer)
