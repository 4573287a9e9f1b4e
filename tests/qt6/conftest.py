"""PyQt6 where the plugin looks for QGIS' Qt: `qgis.PyQt` as in QGIS 4, and nothing else of QGIS."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from PyQt6 import QtCore, QtGui, QtWidgets


def stand_in() -> None:
    """QGIS 4's own door to Qt hands on the modules of PyQt6; this one does no more, `qgis.core` cannot be imported."""
    qgis, door = ModuleType("qgis"), ModuleType("qgis.PyQt")
    door.QtCore, door.QtGui, door.QtWidgets = QtCore, QtGui, QtWidgets
    qgis.PyQt = door
    sys.modules.update({"qgis": qgis, "qgis.PyQt": door})


stand_in()


@pytest.fixture(scope="session")
def application() -> Iterator[QtWidgets.QApplication]:
    """What widgets need to live in."""
    yield QtWidgets.QApplication([])
