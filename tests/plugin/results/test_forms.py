"""Tables and forms of result layers speak words, in any QGIS that opens the file."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from rsvlm_qgis.results import geopackage
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window


@pytest.fixture
def features(qgis_app, tmp_path) -> QgsVectorLayer:
    found = answer([feature(window(NAIP, 10, 20, 30, 60))])
    saved = geopackage.save(found, REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())
    return QgsVectorLayer(f"{saved.file}|layername=features", "opened elsewhere", "ogr")


def choices(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """What the form offers for a field: value to words."""
    setup = layer.editorWidgetSetup(layer.fields().indexFromName(field))
    assert setup.type() == "ValueMap"
    return {value: shown for pair in setup.config()["map"] for shown, value in pair.items()}


def test_nothing_is_checked_at_first_and_the_form_offers_what_a_review_may_say(features):
    assert next(features.getFeatures())["review"] == ""
    assert set(choices(features, "review")) == {"", "accepted", "rejected", "corrected"}
