"""Polygons of a person labelled by the small model as it ships: in the starter, from the right-click to the layer."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.labelling.part import LABEL, QUESTION, LabelPart
from tests.e2e.conftest import LONGEST_RUN, Desk
from tests.e2e.test_dock_to_layers import lake, shore  # noqa: F401  (fixture)


@pytest.fixture
def part(desk: Desk, tmp_path: Path) -> LabelPart:
    desk.use("starter")
    desk.plugin.settings.results_folder, desk.plugin.settings.beside_project = str(tmp_path / "out"), False
    return next(part for part in desk.plugin.parts if isinstance(part, LabelPart))


def polygons(raster: QgsRasterLayer) -> QgsVectorLayer:
    """The middle of the lake, a strip beside it, and a place beyond the picture."""
    water = shore()
    width, height = water.width(), water.height()
    middle = QgsRectangle(water.xMinimum() + width / 3, water.yMinimum() + height / 3,
                          water.xMaximum() - width / 3, water.yMaximum() - height / 3)
    extent = raster.extent()
    beside = QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.xMinimum() + 25, extent.yMaximum())
    away = QgsRectangle(extent.xMaximum() + 500, extent.yMinimum(), extent.xMaximum() + 510, extent.yMinimum() + 10)
    layer = QgsVectorLayer("Polygon?crs=EPSG:26914&field=name:string", "polygons", "memory")
    for name, place in (("lake", middle), ("beside", beside), ("away", away)):
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromRect(place))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def carry_out(part: LabelPart, desk: Desk, layer: QgsVectorLayer, task: str, prompt: str) -> dict[str, QgsFeature]:
    dialog = part.open(layer, task)
    dialog.prompt.setPlainText(prompt)
    dialog._go.click()
    assert part.running, dialog._said.text()
    desk.until(lambda: not part.running, LONGEST_RUN)
    copies = [found for found in QgsProject.instance().mapLayers().values() if found.source().endswith("labelled")]
    assert copies, dialog._said.text()
    return {feature["name"]: feature for feature in copies[-1].getFeatures()}


def test_a_lake_is_water_and_what_lies_beside_is_not(
    part: LabelPart, desk: Desk, lake: QgsRasterLayer  # noqa: F811
) -> None:
    desk.window.look_at(lake.extent())
    found = carry_out(part, desk, polygons(lake), LABEL, "lake; building; road; vegetation; bare ground")
    assert found["lake"]["rs_class"] == "lake"
    assert found["lake"]["rs_confidence"] > 0.5
    assert found["lake"]["rs_reason"].startswith("lake ")
    assert found["beside"]["rs_class"] != "lake"
    assert found["away"]["rs_quality"] == "outside"


def test_a_question_is_answered_for_each(part: LabelPart, desk: Desk, lake: QgsRasterLayer) -> None:  # noqa: F811
    desk.window.look_at(lake.extent())
    found = carry_out(part, desk, polygons(lake), QUESTION, "Is there water?")
    assert found["lake"]["rs_answer"]
    assert found["away"]["rs_quality"] == "outside"


def test_classes_that_the_model_does_not_know_are_refused_with_those_it_knows(
    part: LabelPart, desk: Desk, lake: QgsRasterLayer  # noqa: F811
) -> None:
    desk.window.look_at(lake.extent())
    dialog = part.open(polygons(lake), LABEL)
    dialog.prompt.setPlainText("giraffe; lion")
    dialog._go.click()
    desk.until(lambda: not part.running, LONGEST_RUN)
    assert "it tells apart water, building, road" in dialog._said.text()
