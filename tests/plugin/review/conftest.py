"""Layers to review, as an answer was saved, and a review of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorLayer

from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.qt import Qt
from rsvlm_qgis.results import geopackage, layers
from rsvlm_qgis.review.desk import ReviewDesk
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window
from tests.plugin.window import Window, settle

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
LABELS = ("water", "building", "road")


def found(count: int) -> list[dict]:
    """Squares in rows of ten, labels in turn, confidences from 0 up."""
    return [
        feature(
            window(NAIP, 20 * (i % 10), 20 * (i // 10), 20 * (i % 10) + 12, 20 * (i // 10) + 12),
            LABELS[i % 3],
            confidence=i / count,
        )
        for i in range(count)
    ]


@pytest.fixture
def saved_layer(window: Window, tmp_path: Path) -> Callable[[int], QgsVectorLayer]:
    """A function that saves a run of so many features and puts it on the map."""

    def make(count: int) -> QgsVectorLayer:
        saved = geopackage.save(answer(found(count)), REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())
        shown = layers.show(saved, QgsProject.instance())
        window.look_at(shown.footprint.extent())
        return shown.features

    return make


@pytest.fixture
def review_of(window: Window, until) -> Iterator[Callable[[QgsVectorLayer], ReviewDesk]]:
    """A function that opens a review and waits until all of its features are there."""
    desks = []

    def open_it(layer: QgsVectorLayer) -> ReviewDesk:
        desk = ReviewDesk(window, layer, Messages(window))
        desks.append(desk)
        window.addDockWidget(RIGHT, desk.dock)
        count = layer.featureCount()
        until(lambda: len(desk.columns) == count, 120)
        return desk

    yield open_it
    for desk in desks:
        desk.close()
    settle()


def again(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer as it lies in its file, without what is not saved."""
    return QgsVectorLayer(layer.source(), "again", "ogr")


def states(layer: QgsVectorLayer) -> dict[int, str]:
    return {row.id(): row["review"] or "" for row in layer.getFeatures()}
