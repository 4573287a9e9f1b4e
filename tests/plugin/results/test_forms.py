"""Tables and forms of result layers speak words, in any QGIS that opens the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)

from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.results import geopackage, layers, palette, rows
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window

BOW_TIE = {"type": "Polygon", "coordinates": [[[486000, 5209000], [486100, 5209100], [486100, 5209000],
                                              [486000, 5209100], [486000, 5209000]]]}
RING = {"type": "Polygon", "coordinates": [
    [[486000, 5209000], [486100, 5209000], [486100, 5209100], [486000, 5209100], [486000, 5209000]],
    [[486000, 5209040], [486050, 5209040], [486050, 5209060], [486000, 5209060], [486000, 5209040]],
]}  # fmt: skip
"""A hole that touches the outer ring along a line, as no valid polygon has it."""


def saved(tmp_path: Path, *found: dict[str, Any], **more: Any) -> geopackage.SavedRun:
    run = answer(found or (feature(window(NAIP, 10, 20, 30, 60)),), **more)
    return geopackage.save(run, REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())


def opened(run: geopackage.SavedRun, table: str = "features") -> QgsVectorLayer:
    """A table as another QGIS opens it: from the file alone."""
    return QgsVectorLayer(f"{run.file}|layername={table}", table, "ogr")


def shown(layer: QgsVectorLayer, row: QgsFeature, field: str) -> str:
    """What stands in the table of attributes."""
    index = layer.fields().indexFromName(field)
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return formatter.representValue(layer, index, setup.config(), None, row[field])


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("review", "", "not checked"),
        ("review", "accepted", "accepted"),
        ("change", "appeared", "appeared"),
        ("quality", "exact", "as given"),
        ("quality", "repaired: joined over tiles", "put together from several tiles"),
        ("confidence_method", "geometric mean of the probabilities of its coordinates",
         "mean probability of its coordinates"),
        ("confidence_method",
         "geometric mean of the probabilities of its coordinates; calibrated on held-out pictures",
         "mean probability of its coordinates, calibrated"),
    ],
)  # fmt: skip
def test_values_are_shown_in_words(qgis_app, tmp_path, field, value, words) -> None:
    layer = opened(saved(tmp_path))
    row = next(layer.getFeatures())
    row[field] = value
    assert shown(layer, row, field) == words


def test_what_has_no_words_is_shown_as_it_is(qgis_app, tmp_path) -> None:
    layer = opened(saved(tmp_path, feature(window(NAIP, 1, 1, 9, 9), quality="repaired: corners swapped")))
    assert "corners swapped" in shown(layer, next(layer.getFeatures()), "quality")


def test_nothing_is_checked_at_first(qgis_app, tmp_path) -> None:
    assert next(opened(saved(tmp_path)).getFeatures())["review"] == ""


def test_every_column_has_a_name_for_people(qgis_app, tmp_path) -> None:
    run = saved(tmp_path)
    tables = {"features": rows.FEATURES, "footprint": rows.FOOTPRINT, "coverage": rows.COVERAGE, "run": rows.RUN}
    for table, columns in tables.items():
        layer = opened(run, table)
        for column in columns:
            assert layer.attributeDisplayName(layer.fields().indexFromName(column.name)) == column.alias, table
        assert layer.metadata().title() == "Outline: water", table


class TestTheRun:
    def test_all_rows_name_their_run(self, qgis_app, tmp_path) -> None:
        run = saved(tmp_path)
        (told,) = opened(run, "run").getFeatures()
        assert told["id"].startswith("Outline: water, 2026-11-21")
        for table in ("features", "footprint", "coverage"):
            assert {row["run"] for row in opened(run, table).getFeatures()} == {told["id"]}

    def test_two_runs_of_one_second_have_two_names(self, qgis_app, tmp_path) -> None:
        names = {next(opened(saved(tmp_path), "run").getFeatures())["id"] for _ in range(2)}
        assert len(names) == 2

    @pytest.mark.parametrize("table", ["features", "footprint", "coverage"])
    def test_the_relation_is_in_the_file(self, qgis_app, tmp_path, table) -> None:
        """QGIS makes a relation of the project of it, with the table of the same file; here is what it reads."""
        run = saved(tmp_path)
        with sqlite3.connect(run.file) as database:
            query = "select styleQML from layer_styles where f_table_name = ?"
            (style,) = database.execute(query, (table,)).fetchone()
        assert '<fieldRef referencingField="run" referencedField="id"/>' in style and 'layerName="run"' in style
        assert opened(run, table).renderer() is not None, "the style can still be read"


class TestShapes:
    @pytest.mark.parametrize(("broken", "area"), [(BOW_TIE, 5000.0), (RING, 9000.0)])
    def test_an_outline_that_crosses_itself_is_made_valid_and_says_so(self, qgis_app, tmp_path, broken, area) -> None:
        layer = opened(saved(tmp_path, feature(broken)))
        (row,) = layer.getFeatures()
        assert row.geometry().isGeosValid() and row.geometry().area() == pytest.approx(area)
        assert row["quality"] == "repaired: outline made valid"
        assert shown(layer, row, "quality") == "outline crossed itself, made valid"

    def test_what_was_repaired_before_keeps_its_repair(self, qgis_app, tmp_path) -> None:
        (row,) = opened(saved(tmp_path, feature(BOW_TIE, quality="repaired: answer cut off"))).getFeatures()
        assert row["quality"] == "repaired: answer cut off, outline made valid"

    def test_lengths_are_measured_on_the_ellipsoid(self, qgis_app, tmp_path) -> None:
        (row,) = opened(saved(tmp_path, feature(window(NAIP, 10, 20, 30, 60)))).getFeatures()
        assert row["perimeter_m"] == pytest.approx(2 * (20 + 40) * 5, rel=1e-3)
        assert row["perimeter_m"] != pytest.approx(600, rel=1e-6), "planar is not geodesic"
        assert row["length_m"] == pytest.approx(40 * 5, rel=1e-3)


class TestChanges:
    DATES = ("2010-06-29", "2020-08-31")

    def found(self) -> list[dict[str, Any]]:
        dates = dict(zip(("before", "after"), self.DATES))
        return [
            feature(window(NAIP, 10 * n, 20, 10 * n + 8, 60), change=change, **dates)
            for n, change in enumerate(("appeared", "vanished", ""))
        ]

    def test_what_appeared_and_what_vanished_look_apart(self, qgis_app, tmp_path) -> None:
        layer = opened(saved(tmp_path, *self.found(), task="change", dates=self.DATES))
        colours = {c.label(): c.symbol().symbolLayer(0).strokeColor().name() for c in layer.renderer().categories()}
        assert colours == {
            "water appeared": palette.VERMILION.lower(),
            "water vanished": palette.BLUE.lower(),
            "water": palette.PURPLE.lower(),
        }
        hatched = [c.symbol().symbolLayerCount() for c in layer.renderer().categories()]
        assert hatched == [2, 2, 1], "they differ without any colour too"
        assert not layer.labelsEnabled(), "one class need not be written on each"

    def test_every_change_has_its_category(self, qgis_new_project, tmp_path) -> None:
        project = QgsProject.instance()
        layer = layers.show(saved(tmp_path, *self.found(), task="change", dates=self.DATES), project).features
        renderer, context = layer.renderer().clone(), QgsRenderContext()
        renderer.startRender(context, layer.fields())
        for row in layer.getFeatures():
            context.expressionContext().setFeature(row)
            assert renderer.symbolForFeature(row, context) is not None
        renderer.stopRender(context)
        assert layer.temporalProperties().isActive()
        assert next(layer.getFeatures())["before"] == QtCore.QDate(2010, 6, 29)
        project.clear()

    def test_a_model_that_tells_no_direction_leaves_the_class_its_colour(self, qgis_app, tmp_path) -> None:
        plain = [{**one, "change": ""} for one in self.found()]
        layer = opened(saved(tmp_path, *plain, task="change", dates=self.DATES))
        assert [c.value() for c in layer.renderer().categories()] == ["water"]
