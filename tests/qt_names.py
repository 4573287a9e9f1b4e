"""Names of Qt and QGIS as source files write them, looked up where they come from.

Qt 6 knows an enum value by the name of its enum only (`Qt.ItemDataRole.UserRole`, not `Qt.UserRole`), and Qt 5 knows it
by both, so what must be written can be told on either.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

UNKNOWN = object()  # not a name of Qt or QGIS, or not one that can be looked up without running the code

# Methods and functions that Qt 6 or PyQt6 dropped; calls on objects cannot be looked up, so they are known by name.
# toPython comes from qtpy, which adds it to classes that all plugins share.
GONE_IN_QT6 = {
    "exec_", "print_", "toPython", "toTime_t", "setTime_t", "globalPos", "globalX", "globalY", "localPos", "screenPos",
    "windowPos", "setTabStopWidth", "setResizeMode", "setCodec", "x11Info",
    "qrand", "qsrand", "QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QStringRef", "QMatrix",
}


def value_of(node: ast.AST, known: Mapping[str, Any]) -> Any:
    """What an expression of names and dots stands for, with `known` first names; UNKNOWN where it is not to be told."""
    if isinstance(node, ast.Name):
        return known.get(node.id, UNKNOWN)
    if isinstance(node, ast.Attribute):
        owner = value_of(node.value, known)
        return getattr(owner, node.attr, UNKNOWN) if isinstance(owner, (ModuleType, type)) else UNKNOWN
    return UNKNOWN


def attributes(tree: ast.AST, known: Mapping[str, Any]) -> Iterator[tuple[ast.Attribute, Any]]:
    """Every `owner.name` in `tree` whose owner is a known module or class, with the owner."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = value_of(node.value, known)
            if isinstance(owner, (ModuleType, type)):
                yield node, owner


def unscoped_enums(tree: ast.AST, known: Mapping[str, Any]) -> Iterator[str]:
    """Enum values written without the name of their enum."""
    for node, owner in attributes(tree, known):
        value = getattr(owner, node.attr, None)
        kind = type(value)
        is_enum = isinstance(value, (int, enum.Enum)) and kind not in (int, bool)
        if isinstance(owner, type) and is_enum and kind is not owner:
            yield f"line {node.lineno}: {ast.unparse(node)} must be {owner.__name__}.{kind.__name__}.{node.attr}"


def missing_names(tree: ast.AST, known: Mapping[str, Any]) -> Iterator[str]:
    """Names that their module or class does not have."""
    for node, owner in attributes(tree, known):
        if not hasattr(owner, node.attr):
            yield f"line {node.lineno}: there is no {ast.unparse(node)}"


def dropped_names(tree: ast.AST) -> Iterator[str]:
    """Names that Qt 6 has no more, whatever they are asked of."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            names = [node.attr]
        elif isinstance(node, ast.Name):
            names = [node.id]
        elif isinstance(node, ast.ImportFrom):
            names = [alias.name for alias in node.names]
        else:
            continue
        yield from (f"line {node.lineno}: {name}" for name in names if name in GONE_IN_QT6)
