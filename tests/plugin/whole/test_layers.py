"""How a whole scene looks on the map while it grows, and which files are one."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRenderContext, QgsVectorLayer

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.whole.file import read_scene, scene_path
from rsvlm_qgis.whole.style import style_growing, style_states

SQUARE = "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"


def drawn(layer: QgsVectorLayer, value: str) -> bool:
    """Whether a feature whose first column has a value is drawn."""
    feature = QgsFeature(layer.fields())
    feature.setAttributes([value])
    feature.setGeometry(QgsGeometry.fromWkt(SQUARE))
    context, renderer = QgsRenderContext(), layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    try:
        return renderer.symbolForFeature(feature, context) is not None
    finally:
        renderer.stopRender(context)


@pytest.mark.parametrize("task", ["segment", "ground", "detect", "change"])
def test_what_is_found_is_drawn_whatever_a_model_calls_it(qgis_app, task: str) -> None:
    layer = QgsVectorLayer("MultiPolygon?field=label:string", "plane", "memory")
    style_growing(layer, "plane, ship; road", task)
    names = [category.label() for category in layer.renderer().categories()]
    assert names == ["plane", "ship", "road", "others"]
    assert drawn(layer, "ship") and drawn(layer, "what the model says")


def test_each_state_of_a_tile_is_drawn(qgis_app) -> None:
    layer = QgsVectorLayer("MultiPolygon?field=state:string", "tiles", "memory")
    style_states(layer)
    states = ("done", "no data", "outside the region", "not in the sample", "failed")
    assert all(drawn(layer, state) for state in states) and not drawn(layer, "to do")


def test_a_file_that_is_none_says_so(qgis_app, samples: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no such thing")
    for file, words in ((other, "does not say which scene"), (tmp_path / "gone.gpkg", "is gone; it was moved")):
        with pytest.raises(PluginError, match=words):
            read_scene(file)
    assert scene_path(QgsVectorLayer("Polygon?field=label:string", "x", "memory")) is None
