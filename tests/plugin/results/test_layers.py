"""A run on the map, in real QGIS: at the right place, styled, dated, with its provenance, nothing found included."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import threading

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from rsvlm_qgis.capture.source import crs_name
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.results import geopackage, layers, palette, provenance
from rsvlm_qgis.results.live import LiveLayer
from tests.plugin.results.answers import NAIP, PICTURE, RECORD, REQUEST, answer, feature, window

CONTEXT = QgsCoordinateTransformContext()
DATES = ("2010-06-29", "2020-08-31")


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def file_limit():
    """A function that lets files grow to so many bytes; None lifts the limit. Behaves like a disk that is full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def limit(size):
        resource.setrlimit(resource.RLIMIT_FSIZE, before if size is None else (size, before[1]))

    yield limit
    limit(None)
    signal.signal(signal.SIGXFSZ, handler)


def save(found, folder):
    return geopackage.save(found, REQUEST, RECORD, folder, CONTEXT)


def ponds(**more):
    return answer([feature(window(NAIP, 10, 20, 30, 60)), feature(window(NAIP, 50, 20, 60, 60), "building")], **more)


class TestTheFile:
    def test_features_come_first_then_what_was_searched_then_the_run(self, qgis_app, tmp_path):
        saved = save(ponds(), tmp_path)
        with sqlite3.connect(saved.file) as database:
            tables = [row[0] for row in database.execute("select table_name from gpkg_contents order by rowid")]
            (count,) = database.execute("select count(*) from run").fetchone()
        assert tables[:3] == ["features", "footprint", "run"] and count == 1
        assert [p.name for p in tmp_path.iterdir()] == [saved.file.name], "nothing else is left in the folder"

    def test_a_thread_can_write_it(self, qgis_app, tmp_path):
        saved = []
        thread = threading.Thread(target=lambda: saved.append(save(ponds(), tmp_path)))
        thread.start()
        thread.join(60)
        assert saved[0].found == 2

    def test_ten_thousand_features_arrive(self, qgis_app, tmp_path):
        many = [feature(window(NAIP, i % 900, i // 900, i % 900 + 1, i // 900 + 1)) for i in range(10_000)]
        layer = QgsVectorLayer(f"{save(answer(many), tmp_path).file}|layername=features", "x", "ogr")
        assert layer.featureCount() == 10_000

    @pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
    def test_a_read_only_folder_is_told(self, qgis_app, tmp_path):
        tmp_path.chmod(0o500)
        with pytest.raises(PluginError, match="choose another folder"):
            save(ponds(), tmp_path)

    def test_a_write_that_fails_half_way_leaves_nothing(self, qgis_app, tmp_path):
        broken = ponds()
        broken["features"].append(feature({"type": "Polygon", "coordinates": "rubbish"}))
        with pytest.raises(PluginError):
            save(broken, tmp_path)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.skipif(os.name != "posix", reason="this system cannot limit the size of files")
    @pytest.mark.parametrize("limit", [1_000, 60_000, 120_000])
    def test_a_disk_that_is_full_half_way_leaves_nothing_and_is_told(self, qgis_app, tmp_path, file_limit, limit):
        file_limit(limit)
        with pytest.raises(PluginError, match=r"cannot be (written|saved)"):
            save(ponds(), tmp_path)
        file_limit(None)
        assert list(tmp_path.iterdir()) == []

    def test_areas_are_measured_on_the_ellipsoid(self, qgis_app, tmp_path):
        saved = save(ponds(), tmp_path)
        layer = QgsVectorLayer(f"{saved.file}|layername=features", "x", "ogr")
        area = QgsDistanceArea()
        area.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:26914"), CONTEXT)
        area.setEllipsoid("GRS80")
        for row in layer.getFeatures():
            assert row["area_m2"] == pytest.approx(area.measureArea(row.geometry()), rel=1e-9)
            assert row["area_m2"] == pytest.approx(row.geometry().area(), rel=2e-3)
            assert row["area_m2"] != pytest.approx(row.geometry().area(), rel=1e-5), "planar is not geodesic"


class TestOnTheMap:
    def test_features_lie_where_the_model_saw_them(self, project, tmp_path):
        shown = layers.show(save(ponds(), tmp_path), project)
        first = next(shown.features.getFeatures()).geometry().boundingBox()
        assert (first.xMinimum(), first.yMaximum()) == (485900 + 5 * 10, 5209245 - 5 * 20)
        assert (first.xMaximum(), first.yMinimum()) == (485900 + 5 * 30, 5209245 - 5 * 60)
        assert shown.features.crs().authid() == "EPSG:26914"

    def test_a_group_holds_the_features_above_what_was_searched(self, project, tmp_path):
        shown = layers.show(save(ponds(), tmp_path), project)
        (group,) = project.layerTreeRoot().children()
        assert group.name() == "Outline: water (08:00)"
        assert [node.name() for node in group.children()] == ["water", "Searched (2 found)"]
        assert shown.group is group

    def test_every_label_has_its_colour_in_the_file_itself(self, project, tmp_path):
        saved = save(ponds(), tmp_path)
        elsewhere = QgsVectorLayer(f"{saved.file}|layername=features", "opened elsewhere", "ogr")
        categories = elsewhere.renderer().categories()
        colours = {c.value(): c.symbol().symbolLayer(0).strokeColor().name() for c in categories}
        assert colours == {"water": palette.BLUE.lower(), "building": palette.VERMILION.lower()}
        area = elsewhere.fields().indexFromName("area_m2")
        assert elsewhere.attributeDisplayName(area) == "Area on the ellipsoid (m²)"

    def test_boxes_leave_the_imagery_open(self, project, tmp_path):
        shown = layers.show(save(ponds(task="ground"), tmp_path), project)
        categories = shown.features.renderer().categories()
        symbol = categories[0].symbol()
        assert all(layer.brushStyle() == QtCore.Qt.BrushStyle.NoBrush for layer in symbol.symbolLayers())

    def test_changes_are_dated_so_that_they_animate(self, project, tmp_path):
        changed = [feature(window(NAIP, 1, 1, 9, 9), "water", before=DATES[0], after=DATES[1])]
        shown = layers.show(save(answer(changed, task="change", dates=DATES), tmp_path), project)
        properties = shown.features.temporalProperties()
        assert properties.isActive() and (properties.startField(), properties.endField()) == ("before", "after")
        row = next(shown.features.getFeatures())
        assert row["before"] == QtCore.QDate(2010, 6, 29) and row["after"] == QtCore.QDate(2020, 8, 31)

    def test_nothing_found_keeps_what_was_searched_and_says_so(self, project, tmp_path):
        shown = layers.show(save(answer(), tmp_path), project)
        assert shown.features is None
        assert shown.footprint.name() == "Searched (nothing found)"
        row = next(shown.footprint.getFeatures())
        assert (row["found"], row["prompt"], row["complete"]) == (0, "water", True)
        assert row.geometry().boundingBox().width() == 934 * 5

    def test_an_answer_in_words_is_kept_with_the_place_it_is_about(self, project, tmp_path):
        shown = layers.show(save(answer(task="question", prompt="How many?", texts=["three"]), tmp_path), project)
        assert next(shown.footprint.getFeatures())["answer"] == "three"

    def test_a_crs_without_a_code_comes_back(self, project, shared, tmp_path):
        moon = QgsRasterLayer(str(shared / "data/edge_cases/cog_nonearth.tif"), "another planet", "gdal")
        assert moon.crs().authid() == ""
        extent = moon.extent()
        affine = [282.0, 0.0, extent.xMinimum(), 0.0, -282.0, extent.yMaximum()]
        grid = {"crs": crs_name(moon.crs()), "affine": affine, "width": moon.width(), "height": moon.height()}
        shown = layers.show(save(answer([feature(window(grid, 10, 10, 20, 20))], grid=grid), tmp_path), project)
        assert shown.features.crs() == moon.crs()
        assert next(shown.features.getFeatures())["area_m2"] == NULL, "no area on an ellipsoid that is not Earth's"

    def test_a_file_that_has_gone_is_told(self, project, tmp_path):
        saved = save(ponds(), tmp_path)
        saved.file.unlink()
        with pytest.raises(PluginError, match="cannot be opened; it was moved or removed"):
            layers.show(saved, project)

    def test_a_picture_without_a_place_has_its_features_over_it(self, project, shared, tmp_path):
        source = sorted((shared / "data/dubai/tile_7/images").iterdir())[0]
        picture = tmp_path / source.name
        shutil.copy(source, picture)
        raster = QgsRasterLayer(str(picture), "dubai", "gdal")
        grid = {**PICTURE, "width": raster.width(), "height": raster.height()}
        found = answer([feature(window(grid, 100, 50, 200, 90))], grid=grid)
        shown = layers.show(save(found, tmp_path), project)
        assert shown.footprint.extent() == raster.extent()
        assert not shown.features.crs().isValid()
        elsewhere = QgsVectorLayer(shown.features.source(), "from another computer", "ogr").crs()
        assert elsewhere.ellipsoidAcronym() == "", "pixels are no degrees"
        box = next(shown.features.getFeatures()).geometry().boundingBox()
        assert (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) == (100, -90, 200, -50)
        value, ok = raster.dataProvider().sample(box.center(), 1)
        column = raster.dataProvider().block(1, raster.extent(), raster.width(), raster.height())
        assert ok and value == column.value(70, 150), "QGIS finds there the pixel of row 70, column 150"


class TestProvenance:
    def test_the_layer_alone_gives_back_what_was_asked(self, project, tmp_path):
        saved = save(ponds(), tmp_path)
        layer = QgsVectorLayer(f"{saved.file}|layername=features", "from another computer", "ogr")
        request = provenance.request_from_layer(layer)
        assert request == {k: v for k, v in REQUEST.items() if k != "id"}
        assert provenance.capture_from_layer(layer) == RECORD
        document = provenance.document_of(layer)
        assert document["run"]["weights_hash"] == "0123456789abcdef" * 4
        assert document["run"]["grid"] == NAIP

    def test_the_footprint_of_nothing_found_does_so_too(self, project, tmp_path):
        shown = layers.show(save(answer(), tmp_path), project)
        assert provenance.request_from_layer(shown.footprint)["prompt"] == "water"

    def test_temporary_files_are_not_kept(self, qgis_app, tmp_path):
        pixels = {"kind": "pixels", "file": "/tmp/capture.rgba", "shape": [1, 1, 4], "crs": None}
        document = provenance.document(ponds(), {**REQUEST, "images": [pixels]}, RECORD)
        assert document["request"]["images"] == [{"kind": "pixels", "shape": [1, 1, 4], "crs": None}]
        assert pixels["file"], "what was sent is not touched"

    def test_people_can_read_where_it_came_from(self, project, tmp_path):
        shown = layers.show(save(ponds(warnings=["half was not looked at"]), tmp_path), project)
        about = shown.features.metadata()
        assert about.title() == "Outline: water"
        for part in ("Prompt: water", "Looked at: naip", "nano (fp32, weights 0123456789ab)", "half was not looked at"):
            assert part in about.abstract()

    def test_any_other_layer_is_told_apart(self, qgis_app):
        with pytest.raises(PluginError, match="does not say how it was made"):
            provenance.request_from_layer(QgsVectorLayer("Polygon", "drawn", "memory"))


class TestLive:
    def test_features_show_while_tiles_finish_and_go_at_the_end(self, project, until):
        live = LiveLayer(project, "Outline: water", "segment", NAIP)
        live.add([feature(window(NAIP, 0, 0, 9, 9))])
        live.add([feature(window(NAIP, 20, 0, 29, 9), "building"), feature(window(NAIP, 40, 0, 49, 9))])
        until(lambda: live.layer.featureCount() == 3)
        assert [c.value() for c in live.layer.renderer().categories()] == ["water", "building"]
        assert project.layerTreeRoot().children()[0].name() == "Outline: water …"
        live.remove()
        assert project.mapLayers() == {}

    def test_a_picture_without_a_place_shows_over_itself(self, project, until):
        live = LiveLayer(project, "Find: boat", "ground", PICTURE)
        live.add([feature(window(PICTURE, 10, 20, 30, 40))])
        until(lambda: live.layer.extent().yMinimum() == -40)

    def test_the_person_may_remove_it(self, project):
        live = LiveLayer(project, "Outline: water", "segment", NAIP)
        project.removeMapLayer(live.layer.id())
        live.add([feature(window(NAIP, 0, 0, 9, 9))])
        live.remove()
