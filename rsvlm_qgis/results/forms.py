"""What a person reads in tables and forms of result layers: names of fields, and words for what stands in them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ..qt import translate
from .provenance import task_name
from .rows import ACCEPTED, APPEARED, CALIBRATED, CORRECTED, REJECTED, REPAIRED, UNCHECKED, VANISHED, Field

TASKS = ("segment", "ground", "detect", "change", "caption", "question", "classify")
_RELATION = (
    "<referencedLayers>"
    '<relation id="rsvlm_{table}_run" name="run" strength="Association" referencingLayer="" referencedLayer="" '
    'layerId="" layerName="run" providerKey="ogr" dataSource="run.gpkg|layername=run">'
    '<fieldRef referencingField="run" referencedField="id"/></relation>'
    "</referencedLayers>"
)
_BEHIND = "<fieldConfiguration>"
"""A relation as QGIS writes it, and what stands behind it in a style; QGIS writes an empty list before, or none.

Of the relation's source only the table's name counts: QGIS looks in the file of the layer itself.
"""

_LONG = ("raw", "note", "warnings", "answer", "texts", "provenance")


def dress(layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    """Names for people beside the names in the file, and words where a field has few values."""
    words = {
        "review": review_words(),
        "change": change_words(),
        "quality": quality_words(),
        "confidence_method": method_words(),
        "task": {task: task_name(task) for task in TASKS},
    }
    for field in fields:
        index = layer.fields().indexFromName(field.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, field.alias)
        if field.name in words:
            layer.setEditorWidgetSetup(index, value_map(words[field.name]))
        elif field.name in _LONG:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))


def relate(file: Path) -> None:
    """Say in the styles of a GeoPackage that each row belongs to a row of its table `run`.

    QGIS opens the other table with such a layer and makes the relation known to the project. It writes this itself for
    layers of a project only, so it is put into the saved styles. Raises sqlite3.Error where the file cannot be written.
    """
    database = sqlite3.connect(file)
    with database:
        for table in ("features", "footprint", "coverage"):
            relation = _RELATION.format(table=table)
            query = (
                "UPDATE layer_styles SET styleQML = replace(replace(styleQML, '<referencedLayers/>', ''), ?, ?) "
                "WHERE f_table_name = ?"
            )
            database.execute(query, (_BEHIND, relation + _BEHIND, table))
    database.close()


def review_words() -> dict[str, str]:
    """What the states of a review are called before people, in the order in which they are offered."""
    return {
        UNCHECKED: translate("Results", "not checked"),
        ACCEPTED: translate("Results", "accepted"),
        CORRECTED: translate("Results", "corrected"),
        REJECTED: translate("Results", "rejected"),
    }


def change_words() -> dict[str, str]:
    """Which way something changed, in words."""
    return {
        "": translate("Results", "not known"),
        APPEARED: translate("Results", "appeared"),
        VANISHED: translate("Results", "vanished"),
    }


def quality_words() -> dict[str, str]:
    """How a model's answer was read; one with a rare repair is shown as the engine says it."""
    return {
        "exact": translate("Results", "as given"),
        "repaired: joined over tiles": translate("Results", "put together from several tiles"),
        "repaired: answer cut off": translate("Results", "from an answer that was cut off"),
        "repaired: written again": translate("Results", "written twice by the model"),
        f"repaired: {REPAIRED}": translate("Results", "outline crossed itself, made valid"),
    }


def method_words() -> dict[str, str]:
    """How a confidence was made, as the engine's sentence and for people."""
    known = {
        "mean over its cells of the probability that a cell is of its label": translate(
            "Results", "mean probability of its cells"
        ),
        "geometric mean of the probabilities of its four coordinates": translate(
            "Results", "mean probability of its four coordinates"
        ),
        "geometric mean of the probabilities of its coordinates": translate(
            "Results", "mean probability of its coordinates"
        ),
        "geometric mean of the probabilities of its tokens": translate("Results", "mean probability of its words"),
    }
    measured = translate("Results", "{way}, calibrated")
    calibrated = {f"{method}{CALIBRATED}": measured.format(way=way) for method, way in known.items()}
    return {"": translate("Results", "none is known"), **known, **calibrated}


def value_map(words: dict[str, str]) -> QgsEditorWidgetSetup:
    """A list of values, each shown by its words; any other value stays readable as it is."""
    return QgsEditorWidgetSetup("ValueMap", {"map": [{shown: value} for value, shown in words.items()]})
