"""Only inside polygons, and chosen bands, in Processing: of a layer, of what is selected in it, of a file."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from rsvlm_qgis.results import provenance
from tests.plugin.processing.test_algorithms import BEFORE, run, script
from tests.plugin.results.answers import NAIP

CELL, LEFT, TOP = NAIP["affine"][0], NAIP["affine"][2], NAIP["affine"][5]


@pytest.fixture
def imagery(shared):
    return str(shared / "data/naip" / BEFORE)


def diamond(col: float, row: float, radius: float) -> QgsGeometry:
    """In pixels of the imagery."""
    points = [(col - radius, row), (col, row - radius), (col + radius, row), (col, row + radius), (col - radius, row)]
    text = ", ".join(f"{LEFT + CELL * x} {TOP - CELL * y}" for x, y in points)
    return QgsGeometry.fromWkt(f"POLYGON (({text}))")


def fields(crs: str = "EPSG:26914") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "fields", "memory")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:26914"), layer.crs(), QgsProject.instance()
    )
    for shape in (diamond(100, 100, 50), diamond(300, 200, 40)):
        shape.transform(there)
        feature = QgsFeature()
        feature.setGeometry(shape)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def outline(imagery, told=None, **more):
    return run("rsvlm:outline", {"INPUT": imagery, "PROMPT": "water", "OUTPUT": "memory:", **more}, told)


def sent_region(engine) -> QgsGeometry:
    (request,) = engine.requests
    region = request["region"]
    polygons = region["coordinates"] if region["type"] == "MultiPolygon" else [region["coordinates"]]
    text = ", ".join("((" + ", ".join(f"{x} {y}" for x, y in polygon[0]) + "))" for polygon in polygons)
    return QgsGeometry.fromWkt(f"MULTIPOLYGON ({text})")


@pytest.mark.parametrize("crs", ["EPSG:26914", "EPSG:4326"])
def test_all_polygons_of_a_layer_in_any_crs(engine_of, imagery, crs) -> None:
    engine = engine_of(script)
    outline(imagery, REGION=fields(crs))
    wanted = QgsGeometry.unaryUnion([diamond(100, 100, 50), diamond(300, 200, 40)])
    assert sent_region(engine).symDifference(wanted).area() < 1e-3 * wanted.area()
    col, row, width, height = engine.requests[0]["images"][0]["window"]
    assert (col, row, col + width, row + height) == pytest.approx((50, 50, 340, 240), abs=1)


def test_only_what_is_selected(engine_of, imagery) -> None:
    engine, layer = engine_of(script), fields()
    layer.selectByIds([2])
    outline(imagery, REGION=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert sent_region(engine).symDifference(diamond(300, 200, 40)).area() < 1


def test_a_file_and_an_extent_beside_it(engine_of, imagery, tmp_path) -> None:
    engine, file = engine_of(script), str(tmp_path / "fields.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(fields(), file, QgsProject.instance().transformContext(), options)
    box = QgsRectangle(LEFT, TOP - 100 * CELL, LEFT + 200 * CELL, TOP)
    text = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:26914]"
    outline(imagery, REGION=file, EXTENT=text)
    wanted = diamond(100, 100, 50).intersection(QgsGeometry.fromRect(box))
    assert sent_region(engine).symDifference(wanted).area() < 1


def test_it_is_kept_with_the_result(engine_of, imagery, tmp_path) -> None:
    engine_of(script)
    result = run("rsvlm:outline", {"INPUT": imagery, "PROMPT": "water", "OUTPUT": "memory:", "REGION": fields()})
    assert result["FOUND"] == 2
    import processing

    layer = processing.runAndLoadResults(
        "rsvlm:outline", {"INPUT": imagery, "PROMPT": "water", "OUTPUT": "memory:", "REGION": fields()}
    )["OUTPUT"]
    layer = QgsProject.instance().mapLayer(layer) if isinstance(layer, str) else layer
    kept = provenance.document_of(layer)
    assert kept["request"]["region"]["type"] == "MultiPolygon" and kept["capture"]["region"]["name"] == "fields"
    assert json.loads(json.dumps(kept)) == kept


@pytest.mark.parametrize(("key", "words"), [("rsvlm:find", "boat"), ("rsvlm:ask", "Is there water?")])
def test_other_tasks_have_it_too(engine_of, imagery, key, words) -> None:
    engine = engine_of(script)
    run(key, {"INPUT": imagery, "PROMPT": words, "OUTPUT": "memory:", "REGION": fields()})
    assert engine.requests[0]["region"]["type"] == "MultiPolygon"


def test_a_layer_without_polygons_is_refused(engine_of, imagery, told) -> None:
    engine_of(script)
    empty = QgsVectorLayer("Polygon?crs=EPSG:26914", "empty", "memory")
    with pytest.raises(QgsProcessingException):
        outline(imagery, told, REGION=empty)
    assert "empty has no polygon to look inside of; choose another, or none." in " ".join(told.errors)


def test_bands_are_three_numbers_in_a_text(engine_of, imagery, told) -> None:
    engine = engine_of(script)
    outline(imagery, BANDS="4, 3, 2")
    assert engine.requests[0]["images"][0]["bands"] == [4, 3, 2]
    with pytest.raises(QgsProcessingException):
        outline(imagery, told, BANDS="4 of 3")
    assert "“4 of 3” are not three bands" in " ".join(told.errors)
