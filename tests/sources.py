"""Source files, and what they import, for the tests that read them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path


def modules(folder: Path) -> list[Path]:
    return [file for file in sorted(folder.rglob("*.py")) if "_vendor" not in file.parts]


def name_of(file: Path, root: Path) -> str:
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path, root: Path, at_import_only: bool = False) -> Iterator[str]:
    """Absolute names of what a module imports; `at_import_only` leaves out imports inside of functions."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    package = name_of(file, root).split(".")
    if file.name != "__init__.py":
        package = package[:-1]
    for node in _nodes(tree, at_import_only):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*start, *([node.module] if node.module else [])])
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _nodes(tree: ast.AST, at_import_only: bool) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(tree):
        if at_import_only and isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        if at_import_only and isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        yield child
        yield from _nodes(child, at_import_only)


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")
