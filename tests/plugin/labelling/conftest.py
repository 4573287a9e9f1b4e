"""A layer of squares over the sample ponds, imagery, and an engine that answers about regions."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from tests.plugin.processing.scripted import ScriptedEngine


def pond() -> dict[str, Any]:
    """The provenance of a job, as far as it is read here."""
    return {"model": "nano", "precision": "float32", "weights_hash": "ab" * 32, "engine": "numpy", "device": "cpu",
            "finished": "2026-01-01T00:00:00+00:00"}


def text_of(region: dict[str, Any], index: int) -> dict[str, Any]:
    """"water" for regions with even ids, "land" for others."""
    even = int(region["id"]) % 2 == 0
    return {
        "text": "water" if even else "land", "prompt": "", "confidence": 0.75, "confidence_method": "counted",
        "tile": index, "raw": "", "quality": "exact", "region": region["id"], "note": "water 0.75, land 0.25",
    }


def answering(request: dict[str, Any], most: int | None = None, complete: bool = True):
    """Events of a job about regions; only the first `most` of them where it was stopped."""
    texts = [text_of(region, index) for index, region in enumerate(request["regions"])][:most]
    total = len(request["regions"])
    told = [
        ("tile", {"index": index, "total": total, "features": [], "texts": [one], "seconds": 0.0})
        for index, one in enumerate(texts)
    ]
    answer = {"features": [], "texts": texts, "warnings": [], "complete": complete, "provenance": pond()}
    return [*told, ("finished" if complete else "stopped", {"answer": answer})]


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine(answering)


@pytest.fixture
def raster(samples: Path, qgis_new_project: None) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(sorted(samples.glob("ponds_*.tif"))[0]), "ponds")
    assert layer.isValid()
    return layer


@pytest.fixture
def squares(raster: QgsRasterLayer) -> QgsVectorLayer:
    """Nine squares in the imagery, one far away, one without geometry; with fields `name` and `fid`."""
    layer = QgsVectorLayer(f"Polygon?crs={raster.crs().authid()}&field=name:string&field=fid:int", "squares", "memory")
    extent = raster.extent()
    side = extent.height() / 10
    places = [
        QgsGeometry.fromRect(
            QgsRectangle(
                extent.xMinimum() + (3 * col + 1) * side,
                extent.yMinimum() + (3 * row + 1) * side,
                extent.xMinimum() + (3 * col + 2) * side,
                extent.yMinimum() + (3 * row + 2) * side,
            )
        )
        for row in range(3)
        for col in range(3)
    ]
    away = QgsGeometry.fromRect(QgsRectangle(extent.xMaximum() + 1e5, 0, extent.xMaximum() + 1e5 + 10, 10))
    found = []
    for number, place in enumerate([*places, away, QgsGeometry()]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"square {number}", 7])
        feature.setGeometry(place)
        found.append(feature)
    layer.dataProvider().addFeatures(found)
    QgsProject.instance().addMapLayer(layer)
    return layer
