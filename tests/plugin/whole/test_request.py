"""What the server is asked of a whole scene, and which layers cannot be one. No server is needed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsProject, QgsRasterLayer, QgsRectangle

from rsvlm_qgis.capture.ground import Resolution
from rsvlm_qgis.capture.region import Region
from rsvlm_qgis.capture.source import DISPLAYED, RAW
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import LAYER, MAP, PAIR, How, Look, Order
from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.whole.request import WholeJob, proposed, whole_job
from rsvlm_qgis.whole.wish import EVERY, SQUARE, WholeWish


@pytest.fixture
def ponds(qgis_app, samples: Path) -> list[QgsRasterLayer]:
    return [QgsRasterLayer(str(samples / f"ponds_{day}.tif"), f"ponds {day}") for day in ("2012-07-31", "2017-08-27")]


@pytest.fixture
def settings(ponds: list[QgsRasterLayer]) -> QgsMapSettings:
    """A map that shows the western half of the ponds."""
    found = QgsMapSettings()
    whole = ponds[0].extent()
    found.setDestinationCrs(ponds[0].crs())
    found.setOutputSize(QtCore.QSize(400, 600))
    found.setExtent(QgsRectangle(whole.xMinimum(), whole.yMinimum(), whole.center().x(), whole.yMaximum()))
    return found


def look(*layers: QgsRasterLayer, **more: object) -> Look:
    return Look(PAIR if len(layers) > 1 else LAYER, layers, (None,) * len(layers), **more)  # type: ignore[arg-type]


def job(order: Order, settings: QgsMapSettings, folder: Path, **wish: object) -> WholeJob:
    return whole_job(order, WholeWish(**wish), settings, folder)  # type: ignore[arg-type]


def test_paths_and_no_pixels_are_sent(ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path) -> None:
    order = Order(look(ponds[0]), "segment", " water ", engine="server", how=How(budget=100))
    wish = {"sample": EVERY, "count": 4, "finish": SQUARE, "exclusive": True, "formats": (".parquet",)}
    found = job(order, settings, tmp_path, **wish)
    (image,) = found.request["images"]
    assert image["path"] == ponds[0].source() and image["kind"] == "raster"
    assert image["bands"] == [1, 2, 3] and image["date"] == "2012-07-31"
    assert found.request["prompt"] == "water" and "region" not in found.request
    assert "budget" not in found.request["options"], "every tile of a scene is looked at"
    assert found.request["whole"] == {
        "output": str(tmp_path / "ponds-2012-07-31_water.gpkg"),
        "resume": False,
        "also": [str(tmp_path / "ponds-2012-07-31_water.parquet")],
        "sample": "every:4",
        "resolution": 0.0,
        "finish": "square",
        "exclusive": True,
    }
    assert found.title == "Outline: water"
    assert found.again().request["whole"]["resume"]


def test_two_dates_are_one_scene(ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path) -> None:
    found = job(Order(look(*ponds), "change", "water"), settings, tmp_path)
    assert [image["date"] for image in found.request["images"]] == ["2012-07-31", "2017-08-27"]


def test_a_region_is_told_in_the_crs_of_the_imagery(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path
) -> None:
    own = ponds[0].extent()
    centre = QgsRectangle.fromCenterAndSize(own.center(), own.width() / 4, own.height() / 4)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = Region.of_rectangle(centre, ponds[0].crs())
    region = Region(there.in_crs(degrees, QgsProject.instance().transformContext()), degrees)
    found = job(Order(look(ponds[0], region=region), "segment", "water"), settings, tmp_path).request["region"]
    (ring,) = found["coordinates"]
    xs = [x for x, _ in ring]
    assert min(xs) == pytest.approx(centre.xMinimum(), abs=2) and max(xs) == pytest.approx(centre.xMaximum(), abs=2)


def test_the_part_that_the_map_shows_is_a_region(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path
) -> None:
    found = job(Order(look(ponds[0], visible_only=True), "segment", "water"), settings, tmp_path).request["region"]
    right = max(x for x, _ in found["coordinates"][0])
    assert right < ponds[0].extent().xMaximum() - 1


@pytest.mark.parametrize(
    ("resolution", "metres"),
    [(None, 0.0), (Resolution(metres=20.0), 20.0), (Resolution(times=2.0), 10.0), (15.0, 15.0)],
)
def test_how_finely_it_is_looked_at_is_told_in_metres(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path, resolution: object, metres: float
) -> None:
    order = Order(look(ponds[0], resolution=resolution), "segment", "water")
    assert job(order, settings, tmp_path).request["whole"]["resolution"] == pytest.approx(metres, rel=0.01)


def test_bands_that_were_chosen_win(ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path) -> None:
    order = Order(look(ponds[0], bands=(3, 2, 1), pixels=RAW), "segment", "water")
    assert job(order, settings, tmp_path).request["images"][0]["bands"] == [3, 2, 1]


def test_a_style_that_does_not_go_along_is_told(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path
) -> None:
    order = Order(look(ponds[0]), "segment", "water")
    assert job(order, settings, tmp_path).warnings == ()
    ponds[0].brightnessFilter().setBrightness(60)
    (warning,) = job(order, settings, tmp_path).warnings
    assert warning.endswith("are looked at as they are in the file, without the style.")


def test_a_file_behind_an_address_goes_by_its_name(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ponds[0], "source", lambda: "/vsicurl/https://example.org/ponds.tif", raising=False)
    found = job(Order(look(ponds[0]), "segment", "water"), settings, tmp_path)
    assert found.request["images"][0]["path"].endswith("https://example.org/ponds.tif")


def test_what_cannot_be_one_is_refused_with_the_reason(
    ponds: list[QgsRasterLayer], settings: QgsMapSettings, tmp_path: Path
) -> None:
    service = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    placed = tmp_path / "placed.tif"
    points = [gdal.GCP(x, y, 0, px, py) for x, y, px, py in ((0, 9, 0, 0), (9, 9, 900, 0), (0, 0, 0, 700))]
    gdal.Translate(str(placed), ponds[0].source(), GCPs=points, outputSRS="EPSG:4326")
    order = Order(look(ponds[0]), "segment", "water")
    (tmp_path / "there.gpkg").touch()
    for refused, wish, words in (
        (replace(order, look=look(service)), {}, "is a service that draws pictures"),
        (replace(order, look=look(QgsRasterLayer(str(placed), "placed"))), {}, "is not a plain file"),
        (replace(order, look=look(ponds[0], pixels=DISPLAYED)), {}, "not as displayed"),
        (replace(order, look=Look(MAP)), {}, "is one layer or two dates"),
        (replace(order, task="question"), {}, "is one layer or two dates"),
        (replace(order, prompt=" "), {}, "The prompt is empty"),
        (order, {"output": str(tmp_path / "there")}, "exists; choose another name"),
    ):
        with pytest.raises(PluginError, match=words):
            job(refused, settings, tmp_path, **wish)


def test_a_name_is_proposed_that_is_not_taken(tmp_path: Path) -> None:
    first = proposed(tmp_path, "São Paulo 10 m", "water; road")
    assert first.name == "São-Paulo-10-m_water-road.gpkg"
    first.touch()
    assert proposed(tmp_path, "São Paulo 10 m", "water; road").name == "São-Paulo-10-m_water-road_2.gpkg"
    assert proposed(tmp_path, "", "").name == "scene.gpkg"
