"""Titles of the dock's parts."""

from __future__ import annotations

from ..qt import QtWidgets

_SMALLER = 0.92


def heading(text: str, buddy: QtWidgets.QWidget | None = None) -> QtWidgets.QLabel:
    """A bold line above a part; with `buddy`, its mnemonic moves the focus there."""
    label = QtWidgets.QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 6, 0, 0)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def note(text: str = "") -> QtWidgets.QLabel:
    """A quiet, wrapping line below a widget."""
    label = QtWidgets.QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * _SMALLER)
    label.setFont(font)
    return label
