"""Results to learn from on the map, and a part of the plugin with an engine that learns by a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsProject, QgsVectorLayer

from rsvlm_qgis import classFactory
from rsvlm_qgis.client.engines import Engines
from rsvlm_qgis.improving.part import ImprovePart
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.results import geopackage, layers
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, REJECTED
from tests.plugin.improving.learner import Learner, State
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature
from tests.plugin.results.answers import window as box
from tests.plugin.window import Window, settle

IMAGE = {"kind": "raster", "path": __file__, "window": [0, 0, 934, 723], "date": None}
DECISIONS = (ACCEPTED, CORRECTED, REJECTED)


@pytest.fixture
def result(window: Window, tmp_path: Path) -> Callable[..., QgsVectorLayer]:
    """A function that puts a reviewed result on the map: so many pools, in two places, in turn accepted, corrected and
    rejected."""

    def make(count: int = 24, label: str = "pool") -> QgsVectorLayer:
        places = [
            feature(box(NAIP, 500 * (i % 2) + 20 * (i // 2), 20, 500 * (i % 2) + 20 * (i // 2) + 10, 30), label)
            for i in range(count)
        ]
        saved = geopackage.save(
            answer(places, prompt=label), {**REQUEST, "images": [IMAGE]}, RECORD, tmp_path,
            QgsCoordinateTransformContext(),
        )
        layer = layers.show(saved, QgsProject.instance()).features
        at = layer.fields().indexFromName("review")
        layer.dataProvider().changeAttributeValues({i + 1: {at: DECISIONS[i % 3]} for i in range(count)})
        return layer

    return make


@pytest.fixture
def plugin(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Plugin]:
    monkeypatch.setattr(Engines, "has_server", True)
    made: Plugin = classFactory(window)
    made.settings.results_folder = str(tmp_path / "out")
    made.settings.beside_project = False
    made.initGui()
    yield made
    made.unload()
    settle()


@pytest.fixture
def part_with(plugin: Plugin, monkeypatch: pytest.MonkeyPatch) -> Callable[[list[State]], tuple[ImprovePart, Learner]]:
    """A function that puts a learner with these states behind the plugin's part."""
    monkeypatch.setattr("rsvlm_qgis.improving.learning.LOOK_EVERY", 10)

    def make(states: list[State]) -> tuple[ImprovePart, Learner]:
        learner = Learner(states)
        plugin.engines._engines["server"] = learner
        found: Any = next(part for part in plugin.parts if isinstance(part, ImprovePart))
        return found, learner

    return make
