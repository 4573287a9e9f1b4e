"""QGIS with the provider in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsProject

from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.processing.provider import Provider
from tests.plugin.processing.scripted import Script, ScriptedEngine


@pytest.fixture
def project(qgis_new_project) -> Iterator[QgsProject]:
    project = QgsProject.instance()
    yield project
    project.clear()


@pytest.fixture
def engine_of(qgis_processing, project, tmp_path) -> Iterator[Callable[..., ScriptedEngine]]:
    """A function that puts an engine with a script behind the provider."""
    providers = []

    def make(script: Script, **more) -> ScriptedEngine:
        engine = ScriptedEngine(script, **more)
        engines = Engines(EngineSettings(str(tmp_path), str(tmp_path)))
        engines._engines["starter"] = engine
        provider = Provider(engines)
        QgsApplication.processingRegistry().addProvider(provider)
        providers.append(provider)
        return engine

    yield make
    for provider in providers:
        QgsApplication.processingRegistry().removeProvider(provider)


class Told(QgsProcessingFeedback):
    """What an algorithm tells."""

    def __init__(self) -> None:
        super().__init__()
        self.infos: list[str] = []
        self.cautions: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:
        self.cautions.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


@pytest.fixture
def told() -> Told:
    return Told()
