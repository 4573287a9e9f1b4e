"""What came out: an outcome becomes a card, a click on it leads to the place."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from rsvlm_qgis.gui.answer_list import AnswerList, Card, Line
from rsvlm_qgis.gui.cards import card_of
from rsvlm_qgis.gui.zoom import zoom_to
from rsvlm_qgis.order import MAP, Look, Order
from rsvlm_qgis.qt import Qt, QtWidgets
from rsvlm_qgis.results import palette
from rsvlm_qgis.results.feature_kinds import kind_of
from rsvlm_qgis.results.geopackage import SavedRun
from rsvlm_qgis.results.layers import ShownRun
from rsvlm_qgis.run import Outcome
from tests.plugin.window import Window

PROVENANCE = {
    "grid": {"crs": "EPSG:26914", "width": 934, "height": 724}, "tiles": [[0, 0, 934, 724]],
    "seconds": {"total": 0.94}, "model": "nano",
}


def answer(features: list[str], texts: tuple[str, ...] = (), complete: bool = True) -> dict[str, Any]:
    return {
        "features": [{"label": label} for label in features], "texts": [{"text": text} for text in texts],
        "warnings": [], "provenance": PROVENANCE, "complete": complete,
    }


def squares(labels: list[str]) -> QgsVectorLayer:
    """One square of 10 m per label, 100 m apart, in the project."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:26914&field=label:string&field=change:string", "found", "memory")
    for number, label in enumerate(labels):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("label", label)
        left = 500000 + 100 * number
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5200000, left + 10, 5200010)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def outcome(task: str, given: dict[str, Any], layer: QgsVectorLayer | None = None, **more: Any) -> Outcome:
    footprint = layer if layer is not None else squares([])
    crs = footprint.crs()
    saved = SavedRun(Path("run.gpkg"), "run", len(given["features"]), False, "2026-01-01T00:00:00", crs)
    shown = ShownRun(saved, QgsProject.instance().layerTreeRoot(), footprint, layer)
    counts = Counter(map(kind_of, given["features"]))
    return Outcome(Order(Look(MAP), task, "water;  roads"), given, shown, counts=dict(counts.most_common()), **more)


def test_a_line_a_label_the_most_frequent_first(window: Window) -> None:
    layer = squares(["road", "water", "water"])
    card = card_of(outcome("segment", answer(["road", "water", "water"]), layer))
    assert card.title == "Outline: water; roads"
    *labels, review = card.lines
    assert [(line.kind, line.layer) for line in labels] == [(("water", ""), layer.id()), (("road", ""), layer.id())]
    assert review.reviews and review.layer == layer.id()
    assert card.lines[0].text.startswith("water  ·  2 polygon")
    assert "934 × 724" in card.facts and "0.9 s" in card.facts and "nano" in card.facts


def test_what_appeared_and_what_vanished_are_lines_in_the_colours_of_the_map(window: Window) -> None:
    given = answer(["water"] * 3)
    for feature, change in zip(given["features"], ("vanished", "appeared", "vanished")):
        feature["change"] = change
    card = card_of(outcome("change", given, squares(["water"])))
    vanished, appeared, _ = card.lines
    assert vanished.text.startswith("water vanished  ·  2") and appeared.text.startswith("water appeared  ·  1")
    assert (vanished.kind, appeared.kind) == (("water", "vanished"), ("water", "appeared"))
    assert vanished.colour.name() == palette.BLUE.lower() and appeared.colour.name() == palette.VERMILION.lower()


def test_nothing_found_is_said_and_leads_to_what_was_searched(window: Window) -> None:
    card = card_of(outcome("ground", answer([])))
    assert any("Nothing found" in remark for remark in card.remarks)
    assert [line.kind for line in card.lines] == [None]


def test_an_answer_in_words_is_shown_as_words(window: Window) -> None:
    card = card_of(Outcome(Order(Look(MAP), "question", "Is there a road?"), answer([], ("yes",))))
    assert (card.title, card.texts, card.lines) == ("Is there a road?", ("yes",), ())


def test_a_stopped_run_and_its_warnings_are_told(window: Window) -> None:
    half = answer(["water"], complete=False)
    card = card_of(outcome("segment", half, squares(["water"]), warnings=("Half was dark.",)))
    assert "Stopped" in card.remarks[0]
    assert "Half was dark." in card.remarks


def test_words_of_a_model_are_never_read_as_markup(window: Window) -> None:
    answers = AnswerList()
    answers.add(Card("<b>bold</b>", "facts", (), ("<img src='http://example.org/x.png'>",)))
    labels = [label for label in answers.findChildren(QtWidgets.QLabel) if "<" in label.text()]
    assert len(labels) == 2
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_the_newest_is_on_top_and_old_ones_go(window: Window) -> None:
    answers = AnswerList()
    for number in range(40):
        answers.add(Card(f"run {number}", ""))
    assert answers.count() == 30
    assert "run 39" in [label.text() for label in answers.findChildren(QtWidgets.QLabel)]


def test_a_click_asks_for_the_place(window: Window) -> None:
    answers, wanted = AnswerList(), []
    answers.wanted.connect(lambda *where: wanted.append(where))
    answers.add(Card("run", "", (Line("water & roads", "layer-id", ("water", "")),)))
    button = answers.findChild(QtWidgets.QToolButton)
    assert button.text() == "water && roads"
    button.click()
    assert wanted == [("layer-id", ("water", ""))]


def test_the_map_goes_to_the_features_of_the_label(window: Window) -> None:
    layer = squares(["road", "it's water"])
    assert zoom_to(window.mapCanvas(), layer, ("it's water", ""))
    centre = window.mapCanvas().extent().center()
    assert (centre.x(), centre.y()) == pytest.approx((500105, 5200005))
    assert not zoom_to(window.mapCanvas(), layer, ("boat", ""))
    assert not zoom_to(window.mapCanvas(), layer, ("road", "appeared"))
