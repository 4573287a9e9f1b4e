"""The file of a whole scene, as the engine leaves it, opens right: styles, names, words, and how it was made."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.results import palette, provenance
from rsvlm_qgis.results.kinds import is_result
from rsvlm_qgis.results.rows import FEATURES

LAYERS = ("features", "footprint", "coverage")


@pytest.fixture(scope="module")
def scene(samples: Path, repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Water and vegetation in twelve tiles of a real picture, with files beside it."""
    program = repo / ".venv" / "bin" / "rsvlm"
    if not program.is_file():
        pytest.skip("needs the engine's environment in .venv")
    folder = tmp_path_factory.mktemp("whole")
    picture, out = shutil.copy2(samples / "ponds_2017-08-27.tif", folder / "ponds.tif"), folder / "out.gpkg"
    also = [part for ending in ("tif", "fgb", "geojson") for part in ("--also", folder / f"beside.{ending}")]
    command = [program, "run", "segment", "--image", picture, "--prompt", "water; vegetation", "--tile", "320"]
    done = subprocess.run(
        [str(part) for part in (*command, "--whole", "--out", out, *also)], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return out


def layer(scene: Path, table: str) -> QgsVectorLayer:
    found = QgsVectorLayer(f"{scene}|layername={table}", table, "ogr")
    assert found.isValid()
    return found


def test_features_have_the_colours_of_every_result(scene: Path) -> None:
    features = layer(scene, "features")
    renderer = features.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    fills = {category.value(): category.symbol().color() for category in renderer.categories()}
    assert {value: colour.name().upper() for value, colour in fills.items()} == {
        "water": palette.BLUE, "vegetation": palette.GREEN,
    }  # fmt: skip
    assert {colour.alpha() for colour in fills.values()} == {89}, "imagery shows through"


def test_tiles_are_told_by_their_state(scene: Path) -> None:
    coverage = layer(scene, "coverage")
    renderer = coverage.renderer()
    assert [category.value() for category in renderer.categories()][:2] == ["done", "no data"]
    assert renderer.classAttribute() == "state"


def test_what_was_searched_is_an_outline(scene: Path) -> None:
    footprint = layer(scene, "footprint")
    symbol = footprint.renderer().symbol().symbolLayer(0)
    assert symbol.strokeColor().name() == "#404040"


def test_columns_have_names_and_words_for_people(scene: Path) -> None:
    features = layer(scene, "features")
    aliases = {field.name: features.attributeAlias(features.fields().indexFromName(field.name)) for field in FEATURES}
    assert aliases == {field.name: field.alias for field in FEATURES}
    review = features.editorWidgetSetup(features.fields().indexFromName("review"))
    assert review.type() == "ValueMap" and {"accepted": "accepted"} in review.config()["map"]


@pytest.mark.parametrize("table", LAYERS)
def test_every_layer_says_how_it_was_made(scene: Path, table: str) -> None:
    told = provenance.document_of(layer(scene, table))
    run = told["run"]
    assert run["prompt"] == "water; vegetation" and run["model"] == "nano" and len(run["weights_hash"]) == 64
    assert run["grid"]["crs"] == "EPSG:26914" and run["grid"]["width"] == 934
    assert run["options"]["tile"] == 320 and told["request"]["whole"]["output"] == str(scene)
    assert told["complete"] and told["footprint"]["type"] == "Polygon"
    assert json.dumps(told["capture"]["pictures"]).count("ponds.tif") == 1


def test_a_footprint_of_very_many_corners_is_read_from_its_layer(scene: Path, tmp_path: Path) -> None:
    file = Path(shutil.copy2(scene, tmp_path))
    small = provenance.document_of(layer(file, "features"))
    with sqlite3.connect(file) as database:
        ((number, text),) = database.execute("SELECT id, metadata FROM gpkg_metadata").fetchall()
        left_out = text.replace(json.dumps(small["footprint"]), "null").replace(small["id"], "another")
        database.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (left_out, number))
    database.close()
    told = provenance.document_of(layer(file, "coverage"))
    assert told["id"] == "another" and told["footprint"]["type"] == "MultiPolygon"
    (rings,) = told["footprint"]["coordinates"]
    assert sorted(map(tuple, rings[0][:-1])) == sorted(map(tuple, small["footprint"]["coordinates"][0][:-1]))


def test_it_is_a_result_that_can_be_made_again(scene: Path) -> None:
    features = layer(scene, "features")
    assert is_result(features) and "Prompt: water; vegetation" in features.metadata().abstract()
    recipe = recipe_of(features)
    assert recipe.task == "segment" and recipe.pictures[0].path == str(scene.with_name("ponds.tif"))
    assert recipe.crs.authid() == "EPSG:26914" and recipe.resolution is None


@pytest.mark.parametrize("ending", ["fgb", "geojson"])
def test_other_formats_open_too(scene: Path, ending: str) -> None:
    found = QgsVectorLayer(str(scene.with_name(f"beside.{ending}")), ending, "ogr")
    assert found.isValid() and found.featureCount() == layer(scene, "features").featureCount() > 10
    assert found.crs().authid() == ("EPSG:26914" if ending == "fgb" else "EPSG:4326")


@pytest.fixture
def names_beside() -> Iterator[None]:
    """GDAL reads what lies beside a raster, as it does in QGIS; tests of other things forbid it."""
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "YES")
    yield
    gdal.SetConfigOption("GDAL_PAM_ENABLED", None)


def test_the_class_raster_shows_its_classes(scene: Path, names_beside: None) -> None:
    raster = QgsRasterLayer(str(scene.with_name("beside.tif")), "classes")
    renderer = raster.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = {entry.label: entry.color.name().upper() for entry in renderer.classes()}
    assert shown["water"] == palette.BLUE and shown["vegetation"] == palette.GREEN and "nothing found" in shown
    assert len(renderer.classes()) <= 16


def test_of_very_many_features_the_largest_are_drawn_from_afar(repo: Path, tmp_path: Path) -> None:
    """The style for that is loaded as it is meant; its scene would be too large for a test."""
    python, file = repo / ".venv" / "bin" / "python", tmp_path / "many.qml"
    if not python.is_file():
        pytest.skip("needs the engine's environment in .venv")
    program = (
        "import sys; from pathlib import Path; from rsvlm.scenes.qml import Afar, features_style\n"
        "kinds = [('water', ''), (\"king's road\", '')]\n"
        "style = features_style(kinds, ('label', 'area_m2'), True, afar=Afar(25000.0, 120.5, 100000))\n"
        "Path(sys.argv[1]).write_text(style, encoding='utf-8')"
    )
    subprocess.run([str(python), "-c", program, str(file)], check=True, timeout=60)
    found = QgsVectorLayer("MultiPolygon?field=label:string&field=area_m2:double", "many", "memory")
    message, is_loaded = found.loadNamedStyle(str(file))
    assert is_loaded, message
    renderer = found.renderer()
    assert isinstance(renderer, QgsRuleBasedRenderer)
    near, far = renderer.rootRule().children()
    assert near.isScaleOK(24_000) and not near.isScaleOK(26_000) and near.filterExpression() == ""
    assert far.isScaleOK(26_000) and not far.isScaleOK(24_000) and far.filterExpression() == '"area_m2" >= 120.5'
    assert [rule.filterExpression() for rule in far.children()] == ["\"label\" = 'water'", "\"label\" = 'king''s road'"]
    assert far.label() == "From afar: the 100,000 largest"
