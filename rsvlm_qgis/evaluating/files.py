"""An evaluation as a GeoPackage: hits, false alarms and misses with their styles, and the figures as tables."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsLinePatternFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from .. import compat
from ..qt import QtGui
from ..results import forms, geopackage
from ..results.new_file import new_file
from ..results.palette import BLUE, GREEN, VERMILION
from ..results.rows import Field
from ..review.shaping import Ground
from . import report
from .figures import FALSE_ALARMS, HITS, KINDS, MISSES, Counts, Evaluation, Piece

PIECES = (
    Field("label", "text", "What is there"),
    Field("said", "text", "What was found"),
    Field("iou", "number", "Overlap (IoU, 0–1)"),
    Field("area_m2", "number", "Area on the ellipsoid (m²)"),
)
FIGURES = (
    Field("class", "text", "Class"),
    Field("precision", "number", "Precision"),
    Field("recall", "number", "Recall"),
    Field("f1", "number", "F1"),
    Field("iou", "number", "IoU"),
    Field("hits", "number", "Hits"),
    Field("false", "number", "False alarms"),
    Field("missed", "number", "Misses"),
    Field("rule", "text", "How it was compared"),
)
CONFUSION = (
    Field("there", "text", "What is there"),
    Field("found", "text", "What was found"),
    Field("amount", "number", "How often, or m²"),
)


def write(
    evaluation: Evaluation,
    title: str,
    file: Path,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> None:
    """Write all of it to `file`, which appears when it is complete. Any thread. Raises CannotWrite."""
    about = QgsLayerMetadata()
    about.setTitle(title)
    about.setAbstract(report.as_text(evaluation))
    about.setType("dataset")
    ground, nowhere = Ground(crs, context), QgsCoordinateReferenceSystem()
    with new_file(file) as partial:
        for kind in KINDS:
            rows = pieces_of(evaluation, kind, ground)
            geopackage.table(partial, crs, context, kind, PIECES, compat.MULTI_POLYGON, rows)
        geopackage.table(partial, nowhere, context, "figures", FIGURES, compat.NO_GEOMETRY, _figures(evaluation))
        geopackage.table(partial, nowhere, context, "confusion", CONFUSION, compat.NO_GEOMETRY, _confusion(evaluation))
        for kind in KINDS:
            _dress(partial, kind, about)


def pieces_of(evaluation: Evaluation, kind: str, ground: Ground) -> Iterable[QgsFeature]:
    """The rows of one of the three layers."""
    for piece in evaluation.pieces:
        if piece.kind == kind:
            yield geopackage.feature(PIECES, _values(piece, ground), piece.shape)


def style(layer: QgsVectorLayer, kind: str) -> None:
    """How one of the three layers looks."""
    layer.setRenderer(QgsSingleSymbolRenderer(symbol(kind)))


def symbol(kind: str) -> QgsFillSymbol:
    """Green and filled what was hit, hatched what is wrong, an empty dashed outline what was missed: three patterns,
    so that no eye depends on the colours."""
    colour = {HITS: GREEN, FALSE_ALARMS: VERMILION, MISSES: BLUE}[kind]
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    made = QgsFillSymbol.createSimple(
        {
            "color": f"{red},{green},{blue},110",
            "style": "solid" if kind == HITS else "no",
            "outline_color": colour,
            "outline_width": "0.6",
            "outline_style": "dash" if kind == MISSES else "solid",
            "joinstyle": "miter",
        }
    )
    if kind == FALSE_ALARMS:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(45)
        lines.setDistance(1.6)
        lines.subSymbol().setColor(QtGui.QColor(colour))
        lines.subSymbol().setWidth(0.35)
        made.insertSymbolLayer(0, lines)
    return made


def _dress(file: Path, kind: str, about: QgsLayerMetadata) -> None:
    """The layer is closed at the end: the file is moved next, and what SQLite has beside it would stay behind."""
    layer = geopackage.opened(file, kind)
    style(layer, kind)
    forms.dress(layer, PIECES)
    geopackage.keep(layer, about)


def _values(piece: Piece, ground: Ground) -> dict[str, object]:
    return {"label": piece.label, "said": piece.said, "iou": piece.iou, "area_m2": ground.square_metres(piece.shape)}


def _figures(evaluation: Evaluation) -> Iterable[QgsFeature]:
    lines: list[tuple[str, Counts]] = [*evaluation.by_class.items(), ("*", evaluation.all)]
    for name, counts in lines:
        yield geopackage.feature(
            FIGURES,
            {
                "class": name,
                "precision": counts.precision, "recall": counts.recall, "f1": counts.f1, "iou": counts.iou,
                "hits": counts.hits, "false": counts.false, "missed": counts.missed,
                "rule": report.rule_words(evaluation),
            },
        )


def _confusion(evaluation: Evaluation) -> Iterable[QgsFeature]:
    names = report.confusion_headings(evaluation)
    for there, line in zip(names, evaluation.confusion):
        for found, amount in zip(names, line):
            yield geopackage.feature(CONFUSION, {"there": there, "found": found, "amount": amount})
