"""Detections, looks closer and coverage as layers: styled, labelled and explained in the file itself."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProject,
    QgsVectorLayer,
)

from rsvlm_qgis.qt import Qt
from rsvlm_qgis.results import geopackage, layers, palette, provenance, style
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, part, window

TURNED = {"type": "Polygon", "coordinates": [[[486000, 5209000], [486050, 5209020], [486040, 5209045],
                                              [485990, 5209025], [486000, 5209000]]]}
PARTS = [
    part(window(NAIP, 0, 0, 934, 723), 4.0, False, 0.6),
    part(window(NAIP, 0, 0, 467, 361), 2.0, False, 0.9),
    part(window(NAIP, 0, 0, 233, 180), 1.0, True, None),
]


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject.instance()
    yield project
    project.clear()


def saved(found, folder):
    return geopackage.save(found, REQUEST, RECORD, folder, QgsCoordinateTransformContext())


def reopened(run, table):
    return QgsVectorLayer(f"{run.file}|layername={table}", table, "ogr")


def tip(layer, row):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(row)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


class TestDetections:
    def found(self, **more):
        return answer([feature(TURNED, "plane"), feature(TURNED, "small-vehicle")], task="detect", **more)

    def test_turned_rectangles_keep_their_corners_and_their_class_its_colour(self, project, tmp_path):
        layer = reopened(saved(self.found(), tmp_path), "features")
        assert next(layer.getFeatures()).geometry().asMultiPolygon()[0][0][1].x() == 486050
        colours = {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}
        assert {name: palette.colour(name).lower() for name in colours} == {
            "plane": palette.SKY.lower(), "small-vehicle": palette.WINE.lower(),
        }
        for category in layer.renderer().categories():
            assert all(s.brushStyle() == Qt.BrushStyle.NoBrush for s in category.symbol().symbolLayers())

    def test_classes_are_written_where_there_is_room(self, project, tmp_path):
        layer = reopened(saved(self.found(), tmp_path), "features")
        assert layer.labelsEnabled()
        settings = layer.labeling().settings()
        assert settings.fieldName.startswith('"label"') and settings.thinningSettings().minimumFeatureSize() > 0

    def test_every_class_of_aerial_detection_has_a_colour_of_its_own(self):
        names = (
            "plane", "ship", "storage tank", "baseball diamond", "tennis court", "basketball court", "harbor",
            "ground track field", "bridge", "large vehicle", "small vehicle", "helicopter", "roundabout",
            "soccer ball field", "swimming pool",
        )
        assert len({palette.colour(name) for name in names}) == len(names)

    def test_how_it_was_done_can_be_read(self, project, tmp_path):
        found = self.found()
        found["provenance"].update(
            options={"shape": "oriented", "enlarge": True, "budget": 60}, calls=42, segmenter="sam-vit-base (01234567)"
        )
        run = saved(found, tmp_path)
        about = reopened(run, "features").metadata().abstract()
        for words in (
            "rectangles turned with the objects, tiles shown enlarged", "within 60 calls", "Calls of the model: 42",
            "Outlines drawn in the boxes by: sam-vit-base",
        ):
            assert words in about
        row = next(reopened(run, "run").getFeatures())
        assert (row["calls"], row["segmenter"]) == (42, "sam-vit-base (01234567)")
        assert reopened(run, "features").metadata().title() == "Detect: water"


class TestLooksCloser:
    def hops(self):
        note = "How many planes?\nThere are <b>3</b> & more"
        return answer(
            [feature(TURNED, "1", note=note), feature(TURNED, "2", note="three")], task="question", texts=["three"]
        )

    def test_places_are_dashed_frames_with_their_number(self, project, tmp_path):
        layer = reopened(saved(self.hops(), tmp_path), "features")
        assert layer.renderer().type() == "singleSymbol"
        styles = [s.strokeStyle() for s in layer.renderer().symbol().symbolLayers()]
        assert styles == [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine]
        assert layer.labelsEnabled() and layer.labeling().settings().fieldName == style._HOP_OR_ANSWER

    def test_question_and_answer_are_told_where_the_mouse_rests_and_never_as_markup(self, project, tmp_path):
        layer = reopened(saved(self.hops(), tmp_path), "features")
        assert layer.attributeDisplayName(layer.fields().indexFromName("note")) == "Note, such as question and answer"
        shown = tip(layer, next(layer.getFeatures()))
        assert "<b>1</b><br>How many planes?<br>There are &lt;b>3&lt;/b> &amp; more" in shown


class TestCoverage:
    def test_each_part_has_its_scale_and_whether_it_was_searched(self, project, tmp_path):
        layer = reopened(saved(answer(coverage=PARTS), tmp_path), "coverage")
        rows = [(row["scale"], row["presence"] or None, bool(row["searched"])) for row in layer.getFeatures()]
        assert rows == [(4.0, 0.6, False), (2.0, 0.9, False), (1.0, None, True)], "the coarsest lies below"
        assert layer.attributeDisplayName(layer.fields().indexFromName("searched")) == "Searched"

    def test_the_coarser_the_thicker_the_fog_and_the_unsearched_hatched(self, project, tmp_path):
        layer = reopened(saved(answer(coverage=PARTS), tmp_path), "coverage")
        rules = layer.renderer().rootRule().children()
        assert [rule.label() for rule in rules] == [
            "Every detail", "At 1/2 of the detail", "At 1/4 of the detail", "Looked over, not searched",
        ]
        lightness = [rule.symbol().color().lightness() for rule in rules[:-1]]
        opacity = [rule.symbol().color().alpha() for rule in rules[:-1]]
        for rising in (lightness, opacity):
            assert rising == sorted(rising) and len(set(rising)) == 3
        assert rules[-1].filterExpression() == 'NOT "searched"'
        assert layer.labelsEnabled()

    def test_it_lies_below_the_features_in_the_run(self, project, tmp_path):
        shown = layers.show(saved(answer([feature(TURNED)], coverage=PARTS), tmp_path), project)
        assert [node.name() for node in shown.group.children()] == [
            "water", "Searched (1 found)", "How closely it was searched",
        ]
        assert provenance.document_of(shown.coverage)["request"]["prompt"] == "water"

    def test_where_all_was_looked_at_alike_the_file_has_the_tiles_and_the_map_no_layer(self, project, tmp_path):
        found = answer([feature(TURNED)])
        found["provenance"]["tiles"] = [[-20, -10, 500, 500], [400, -10, 500, 500], [400, 700, 500, 500]]
        run = saved(found, tmp_path)
        assert layers.show(run, project).coverage is None
        rows = list(reopened(run, "coverage").getFeatures())
        assert [(row["tile"], row["searched"], row["scale"]) for row in rows] == [(n, True, NULL) for n in range(3)]
        first, _, last = (row.geometry().boundingBox() for row in rows)
        assert (first.xMinimum(), first.yMaximum()) == (485900, 5209245), "cut to what was asked for"
        assert (last.width(), last.height()) == (500 * 5, 23 * 5)
