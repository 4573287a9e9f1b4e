"""House rules of the plugin that need Qt to be checked, and those of its texts; the others are in `tests/backend`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.PyQt", reason="needs QGIS' Python")
from qgis.PyQt import QtCore, QtGui, QtNetwork, QtWidgets

REPO = Path(__file__).resolve().parents[2]
PLUGIN = REPO / "rsvlm_qgis"
SOURCES = [file for file in sorted(PLUGIN.rglob("*.py")) if "_vendor" not in file.parts]
SCRIPTS = [REPO / "scripts" / "demo_desk.py"]
LONGEST = 400  # lines of a module
QT_MODULES = {"QtCore": QtCore, "QtGui": QtGui, "QtNetwork": QtNetwork, "QtWidgets": QtWidgets}
GONE_IN_QT6 = {"exec_", "print_"}


def ids(file: Path) -> str:
    return str(file.relative_to(REPO))


def unscoped_enums(tree: ast.AST) -> Iterator[str]:
    """Enum values of Qt written without the name of their enum, such as `Qt.UserRole`: Qt 6 knows them no more."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        owner = qt_class(node.value)
        if owner is None:
            continue
        value = getattr(owner, node.attr, None)
        kind = type(value)
        if isinstance(value, int) and kind not in (int, bool) and hasattr(owner, kind.__name__):
            yield f"line {node.lineno}: {ast.unparse(node)} is {owner.__name__}.{kind.__name__}.{node.attr}"


def qt_class(node: ast.AST) -> type | None:
    """The class of Qt that an expression such as `Qt`, `QtCore.Qt` or `QtWidgets.QFrame` names."""
    if isinstance(node, ast.Name):
        names = [getattr(module, node.id, None) for module in QT_MODULES.values()]
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in QT_MODULES:
        names = [getattr(QT_MODULES[node.value.id], node.attr, None)]
    else:
        return None
    return next((found for found in names if isinstance(found, type)), None)


@pytest.fixture(params=SOURCES, ids=ids)
def source(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture
def tree(source: Path) -> ast.AST:
    return ast.parse(source.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", SOURCES + SCRIPTS, ids=ids)
def test_enums_are_scoped(file: Path) -> None:
    assert list(unscoped_enums(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Qt.UserRole", 1), ("QtCore.Qt.AlignLeft", 1), ("QtWidgets.QFrame.StyledPanel", 1),
        ("Qt.ItemDataRole.UserRole", 0), ("QtCore.QEvent.Type.Close", 0), ("other.UserRole", 0),
    ],
)
def test_the_check_of_enums_finds_what_it_should(text: str, found: int) -> None:
    assert len(list(unscoped_enums(ast.parse(text)))) == found


def test_nothing_that_qt6_dropped(tree: ast.AST) -> None:
    called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert called.isdisjoint(GONE_IN_QT6)


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
