"""Rows of facts in a dialog: a name, and a value that can be selected and copied."""

from __future__ import annotations

from collections.abc import Iterable

from ..qt import Qt, QtWidgets
from .heading import note
from .icons import PaletteIcon


def facts_form() -> QtWidgets.QFormLayout:
    """A form whose values take what is left of the width."""
    form = QtWidgets.QFormLayout()
    form.setFieldGrowthPolicy(QtWidgets.QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def show_facts(form: QtWidgets.QFormLayout, rows: Iterable[tuple[str, str]]) -> None:
    """Put these rows into a form of its own; those without a value are left out."""
    while form.rowCount():
        form.removeRow(0)
    for text, value in rows:
        if value:
            label = QtWidgets.QLabel(value)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(text)
            form.addRow(text, label)


def saying() -> tuple[QtWidgets.QHBoxLayout, QtWidgets.QLabel, QtWidgets.QLabel]:
    """A line that says how it goes, with a warning sign before it: the row, the sign, the line."""
    sign = QtWidgets.QLabel()
    PaletteIcon(sign, "warning")
    sign.setVisible(False)
    line = note()
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.setAlignment(Qt.AlignmentFlag.AlignTop)
    row = QtWidgets.QHBoxLayout()
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(line, 1)
    return row, sign, line
