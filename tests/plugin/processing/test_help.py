"""What holds for every algorithm, whoever wrote it: help with a picture, tags, a name that stays, plain parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.processing.help import WIDTH, picture
from rsvlm_qgis.processing.provider import ALGORITHMS
from rsvlm_qgis.qt import QtCore, QtGui, QtWidgets

IDS = ("ask", "change", "detect", "find", "outline")
"""Names in scripts and models of other people: they may grow in number and never change."""

LEAST = 120  # characters that say something
NOT_PLAIN = ("matrix", "aggregates", "fieldmapping", "tininputlayers", "alignrasterlayers", "dxflayers")
"""Types of parameters whose values are no text, number or list of them."""


@pytest.fixture(params=ALGORITHMS, ids=lambda kind: kind.__name__)
def algorithm(request: pytest.FixtureRequest, qgis_app, tmp_path: Path) -> Iterator[QgsProcessingAlgorithm]:
    made = request.param(Engines(EngineSettings(str(tmp_path), str(tmp_path))))
    made.initAlgorithm({})
    yield made


def inputs(algorithm: QgsProcessingAlgorithm) -> list[QgsProcessingParameterDefinition]:
    return [one for one in algorithm.parameterDefinitions() if not one.isDestination()]


def test_names_stay(qgis_app) -> None:
    engines = Engines(EngineSettings("", ""))
    assert set(IDS) <= {kind(engines).name() for kind in ALGORITHMS}


def test_its_name_is_plain(algorithm: QgsProcessingAlgorithm) -> None:
    assert re.fullmatch("[a-z]+", algorithm.name())
    assert algorithm.displayName()[0].isupper() and not algorithm.displayName().endswith(".")


def test_it_can_be_found_by_other_words(algorithm: QgsProcessingAlgorithm) -> None:
    assert len(algorithm.tags()) >= 4
    assert all(tag == tag.strip().lower() for tag in algorithm.tags())


def test_its_help_says_something_and_shows_a_picture(algorithm: QgsProcessingAlgorithm) -> None:
    text = algorithm.shortHelpString()
    assert len(re.sub("<[^>]*>", "", text)) >= LEAST
    (source,) = re.findall('<img src="([^"]+)"', text)
    assert Path(QtCore.QUrl(source).toLocalFile()) == picture(algorithm.name())
    shown = QtGui.QImage(QtCore.QUrl(source).toLocalFile())
    assert shown.width() >= WIDTH and shown.height() >= WIDTH // 3


def test_qgis_shows_the_picture(algorithm: QgsProcessingAlgorithm) -> None:
    """A page as QGIS makes it of a help text: one paragraph a line."""
    page = QtWidgets.QTextBrowser()
    page.setHtml("".join(f"<p>{line}</p>" for line in algorithm.shortHelpString().split("\n")))
    page.resize(300, 600)
    loaded = page.document().resource(
        QtGui.QTextDocument.ResourceType.ImageResource, QtCore.QUrl(picture(algorithm.name()).as_uri())
    )
    assert loaded is not None and page.document().idealWidth() < 300


def test_its_help_leads_to_a_part_of_the_guide(algorithm: QgsProcessingAlgorithm) -> None:
    url = QtCore.QUrl(algorithm.helpUrl())
    text = Path(url.toLocalFile()).read_text(encoding="utf-8")
    assert f'id="{url.fragment()}"' in text


def test_every_input_says_what_it_wants(algorithm: QgsProcessingAlgorithm) -> None:
    """Layers and extents explain themselves; whatever else is typed or chosen has a help, or a name that says it."""
    for one in inputs(algorithm):
        plain = one.type() in ("raster", "vector", "source", "layer", "extent", "multilayer", "field", "file", "folder")
        assert plain or one.help() or len(one.description()) > 25, one.name()


def test_its_parameters_survive_as_text(algorithm: QgsProcessingAlgorithm) -> None:
    """`qgis_process run --json`, batch and models hand over texts and numbers."""
    for one in algorithm.parameterDefinitions():
        assert one.type() not in NOT_PLAIN, one.name()
        assert one.name() == one.name().upper(), one.name()
        if isinstance(one, QgsProcessingParameterEnum):
            assert one.usesStaticStrings(), f"{one.name()}: words, no numbers that change their meaning"
            assert one.checkValueIsAcceptable(one.options()[0])
        default = one.defaultValue()
        assert default is None or isinstance(default, (str, int, float, bool, list)), one.name()


def test_its_layers_are_sinks_that_can_be_styled(algorithm: QgsProcessingAlgorithm) -> None:
    sinks = [one for one in algorithm.parameterDefinitions() if isinstance(one, QgsProcessingParameterFeatureSink)]
    files = [one for one in algorithm.parameterDefinitions() if one.isDestination() and one not in sinks]
    assert sinks or files


def test_it_may_run_in_the_background(algorithm: QgsProcessingAlgorithm) -> None:
    assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
