"""What of the plugin can be shown to run on Qt 6 without QGIS 4: parts that need Qt alone are imported and shown with
PyQt6, and in all others every name of Qt is looked up in PyQt6.

What needs QGIS 4 itself is not run anywhere here.
"""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets

from tests.qt_names import missing_names, unscoped_enums
from tests.sources import imports, modules, name_of

REPO = Path(__file__).resolve().parents[2]
PLUGIN = REPO / "rsvlm_qgis"
SOURCES = modules(PLUGIN)
OF_QGIS = {"qgis", "processing", "osgeo", "numpy"}  # QGIS brings them
OLD_QT = {"compat.py"}  # names what each version has, behind a look at the version
# qtpy's names for what is called otherwise in PyQt6.
ADDED = {"QtCore.Signal", "QtCore.Slot"}
KNOWN = {"QtCore": QtCore, "QtGui": QtGui, "QtNetwork": QtNetwork, "QtWidgets": QtWidgets, "Qt": QtCore.Qt}


def qt_only(at_import_only: bool = True) -> list[str]:
    """Modules of the plugin that need no QGIS to be imported, or none at all; the door to Qt is among them."""
    asked = {name_of(file, REPO): set(imports(file, REPO, at_import_only)) for file in SOURCES}
    needy = {
        module for module, names in asked.items()
        if module != "rsvlm_qgis.qt" and OF_QGIS & {name.split(".")[0] for name in names}
    }
    while more := {module for module, names in asked.items() if names & needy} - needy:
        needy |= more
    return sorted(set(asked) - needy)


def ids(file: Path) -> str:
    return str(file.relative_to(REPO))


def test_there_are_parts_without_qgis() -> None:
    assert {"rsvlm_qgis.qt", "rsvlm_qgis.gui.prompt_panel", "rsvlm_qgis.client.bridge"} <= set(qt_only())


@pytest.mark.parametrize("module", qt_only())
def test_parts_without_qgis_can_be_imported(module: str) -> None:
    importlib.import_module(module)


def test_the_door_leads_to_qt_6() -> None:
    from rsvlm_qgis.qt import QtCore as Core
    from rsvlm_qgis.qt import QtGui as Gui
    from rsvlm_qgis.qt import Signal

    assert Core.QObject is QtCore.QObject and Gui.QAction is QtGui.QAction
    assert Signal is QtCore.pyqtSignal


def widgets() -> Iterator[type[QtWidgets.QWidget]]:
    """Widgets of the parts without QGIS that are made of nothing."""
    for name in qt_only(at_import_only=False):
        module = importlib.import_module(name)
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, QtWidgets.QWidget) and found.__module__ == name:
                parameters = list(inspect.signature(found.__init__).parameters.values())[1:]
                if all(one.default is not one.empty for one in parameters):
                    yield found


@pytest.mark.parametrize("widget", list(widgets()), ids=lambda widget: widget.__name__)
def test_widgets_without_qgis_can_be_shown(widget: type[QtWidgets.QWidget], application: object) -> None:
    shown = widget()
    shown.show()
    assert not shown.grab().isNull()
    shown.close()


@pytest.mark.parametrize("file", SOURCES, ids=ids)
def test_every_name_of_qt_is_in_qt_6(file: Path) -> None:
    if file.name in OLD_QT:
        pytest.skip("has the names of Qt 5 behind a look at the version")
    tree = ast.parse(file.read_text(encoding="utf-8"))
    missing = [line for line in missing_names(tree, KNOWN) if line.split()[-1] not in ADDED]
    assert missing + list(unscoped_enums(tree, KNOWN)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("QtWidgets.QAction", 1), ("QtCore.QRegExp", 1), ("QtGui.QPalette.Background", 1),
        ("QtGui.QAction", 0), ("Qt.ItemDataRole.UserRole", 0),
    ],
)
def test_the_check_of_names_finds_what_it_should(text: str, found: int) -> None:
    assert len(list(missing_names(ast.parse(text), KNOWN))) == found
