"""House rules of the plugin that need Qt to be checked, and those of its texts; the others are in `tests/backend`."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

pytest.importorskip("qgis.PyQt", reason="needs QGIS' Python")
from qgis import core, gui
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

from tests.qt_names import dropped_names, unscoped_enums

REPO = Path(__file__).resolve().parents[2]
PLUGIN = REPO / "rsvlm_qgis"
SOURCES = [file for file in sorted(PLUGIN.rglob("*.py")) if "_vendor" not in file.parts]
SCRIPTS = [REPO / "scripts" / "demo_desk.py"]
LONGEST = 400  # lines of a module
# First names of expressions in the plugin and what they are: modules of Qt, and classes of Qt and QGIS.
MODULES = {"QtCore": QtCore, "QtGui": QtGui, "QtNetwork": QtNetwork, "QtWidgets": QtWidgets}
KNOWN = {
    **{name: found for module in (*MODULES.values(), core, gui) for name, found in vars(module).items()
       if isinstance(found, type)},
    **MODULES,
}


def ids(file: Path) -> str:
    return str(file.relative_to(REPO))


@pytest.fixture(params=SOURCES, ids=ids)
def source(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def tree(source: Path) -> ast.AST:
    return ast.parse(source.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", SOURCES + SCRIPTS, ids=ids)
def test_enums_are_scoped(file: Path) -> None:
    assert list(unscoped_enums(ast.parse(file.read_text(encoding="utf-8")), KNOWN)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Qt.UserRole", 1), ("QtCore.Qt.AlignLeft", 1), ("QtWidgets.QFrame.StyledPanel", 1),
        ("QgsWkbTypes.MultiPolygon", 1), ("QgsProcessing.TypeVectorPolygon", 1), ("QgsTask.CanCancel", 1),
        ("QgsWkbTypes.Type.MultiPolygon", 0), ("QgsTask.Flag.CanCancel", 0), ("QgsMapLayerType.RasterLayer", 0),
        ("Qgis.MessageLevel.Info", 0), ("Qt.ItemDataRole.UserRole", 0), ("QtCore.QEvent.Type.Close", 0),
        ("other.UserRole", 0),
    ],
)
def test_the_check_of_enums_finds_what_it_should(text: str, found: int) -> None:
    assert len(list(unscoped_enums(ast.parse(text), KNOWN))) == found


@pytest.mark.parametrize("file", SOURCES + SCRIPTS, ids=ids)
def test_nothing_that_qt6_dropped(file: Path) -> None:
    assert list(dropped_names(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("dialog.exec_()", 1), ("day.toPython()", 1), ("from qgis.PyQt.QtCore import QRegExp", 1), ("QRegExp('a')", 1),
        ("dialog.exec()", 0), ("event.globalPosition()", 0),
    ],
)
def test_the_check_of_dropped_names_finds_what_it_should(text: str, found: int) -> None:
    assert len(list(dropped_names(ast.parse(text)))) == found


def test_what_differs_between_versions_stays_small() -> None:
    assert len((PLUGIN / "compat.py").read_text(encoding="utf-8").splitlines()) < 100


def test_versions_are_looked_at_in_one_place(source: Path, tree: ast.AST) -> None:
    asked = {"QGIS_VERSION_INT", "QT_VERSION_STR", "QT_VERSION", "PYQT_VERSION_STR", "PYQT_VERSION"}
    found = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr in asked}
    assert found == set() or source.name in ("compat.py", "qt.py")


def test_files_are_small(source: Path) -> None:
    assert len(source.read_text(encoding="utf-8").splitlines()) < LONGEST


def test_texts_can_be_translated(tree: ast.AST) -> None:
    """The collector reads literals only: context and text of each call must be written out."""
    for node in ast.walk(tree):
        name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
        assert name not in ("tr", "translate"), "use the function translate of rsvlm_qgis.qt"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            assert all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in node.args[:2])


def test_a_message_box_that_blocks_is_never_shown(tree: ast.AST) -> None:
    names = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert "QMessageBox" not in names
