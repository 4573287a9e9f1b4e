"""What a person reads in tables and forms of result layers: names of fields, and words for what stands in them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ..qt import translate
from .rows import ACCEPTED, CORRECTED, REJECTED, UNCHECKED, Field


def dress(layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    """Names for people beside the names in the file, and a list to choose from where a field has few values."""
    words = {"review": review_words()}
    for field in fields:
        index = layer.fields().indexFromName(field.name)
        if index < 0:
            continue
        layer.setFieldAlias(index, field.alias)
        if field.name in words:
            layer.setEditorWidgetSetup(index, value_map(words[field.name]))


def review_words() -> dict[str, str]:
    """What the states of a review are called before people, in the order in which they are offered."""
    return {
        UNCHECKED: translate("Results", "not checked"),
        ACCEPTED: translate("Results", "accepted"),
        CORRECTED: translate("Results", "corrected"),
        REJECTED: translate("Results", "rejected"),
    }


def value_map(words: dict[str, str]) -> QgsEditorWidgetSetup:
    """A list of values, each shown by its words; any other value stays readable as it is."""
    return QgsEditorWidgetSetup("ValueMap", {"map": [{shown: value} for value, shown in words.items()]})
