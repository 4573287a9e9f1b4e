"""The rules of the house, read from the source: who may import whom, what the starter needs, how large a file gets."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.sources import imports, modules, name_of, within

REPO = Path(__file__).resolve().parents[2]
BACKEND = REPO / "backend" / "src"
PLUGIN = REPO / "rsvlm_qgis"
LONGEST = 500  # lines of a module

# Where imagery, models, answers and features meet.
ROAD = ("pipeline", "search", "zoom_chain", "walk", "labelling", "scenes", "suggesting")

# A room of the backend -> rooms it knows nothing of.
STRANGERS = {
    "imagery": ("models", "decoding", "answers", "features", *ROAD, "server", "cli", "training", "evaluation"),
    "models": ("features", *ROAD, "server", "cli", "evaluation", "imagery.raster", "imagery.grid"),
    "decoding": ("imagery", "features", *ROAD, "server", "cli", "training", "evaluation"),
    "answers": ("imagery", "models", "features", *ROAD, "server", "cli", "training", "evaluation"),
    "features": ("models", "decoding", *ROAD, "server", "cli", "training", "evaluation"),
    "search": ("pipeline", "zoom_chain", "server", "cli", "training", "evaluation"),
    "zoom_chain": ("pipeline", "search", "server", "cli", "training", "evaluation"),
    "labelling": ("pipeline", "search", "zoom_chain", "server", "cli", "training", "evaluation"),
    "scenes": ("pipeline", "search", "zoom_chain", "labelling", "server", "cli", "training", "evaluation"),
    "pipeline": ("scenes", "server", "cli", "training", "evaluation"),
    "suggesting": ("pipeline", "search", "zoom_chain", "scenes", "server", "cli", "training", "evaluation"),
    "schema": ("models", "decoding", "answers", "features", *ROAD, "server", "cli"),
}


@pytest.mark.parametrize("room", STRANGERS)
def test_rooms_know_only_what_lies_before_them(room: str) -> None:
    start = BACKEND / "rsvlm" / room
    files = modules(start) if start.is_dir() else [start.with_suffix(".py")]
    wrong = [
        f"{name_of(file, BACKEND)} imports {name}"
        for file in files
        for name in imports(file, BACKEND)
        if any(within(name, f"rsvlm.{stranger}") for stranger in STRANGERS[room])
    ]
    assert wrong == []


def test_the_backend_knows_nothing_of_qgis() -> None:
    wrong = [
        f"{file.name} imports {name}"
        for file in modules(BACKEND)
        for name in imports(file, BACKEND)
        if name.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "qtpy", "osgeo", "rsvlm_qgis")
    ]
    assert wrong == []


def test_the_plugin_starts_the_backend_and_never_imports_it() -> None:
    allowed = {"client"}  # the starter in a thread, where no interpreter can be started
    wrong = [
        f"{name_of(file, REPO)} imports {name}"
        for file in modules(PLUGIN)
        for name in imports(file, REPO)
        if within(name, "rsvlm") and file.parent.name not in allowed
    ]
    assert wrong == []


def test_the_plugin_reaches_qt_through_one_door() -> None:
    wrong = [
        f"{name_of(file, REPO)} imports {name}"
        for file in modules(PLUGIN)
        for name in imports(file, REPO)
        if name.split(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "qtpy") or within(name, "qgis.PyQt")
        if file.name not in ("qt.py", "compat.py")
    ]
    assert wrong == []


@pytest.mark.parametrize(("root", "package"), [(BACKEND, BACKEND / "rsvlm"), (REPO, PLUGIN)])
def test_no_module_imports_itself_over_others(root: Path, package: Path) -> None:
    names = {name_of(file, root): file for file in modules(package)}
    graph = {
        name: {other for other in imports(file, root, at_import_only=True) if other in names and other != name}
        for name, file in names.items()
    }
    # A package's own __init__ is entered on the way to its modules and is no cycle by itself.
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert name not in path, " -> ".join((*path[path.index(name) :], name))
        if name not in done:
            for other in sorted(graph[name]):
                if not within(name, other) or names[other].name != "__init__.py":
                    visit(other, (*path, name))
            done.add(name)

    for name in sorted(graph):
        visit(name, ())


@pytest.mark.parametrize("folder", ["backend", "rsvlm_qgis", "tests", "scripts"])
def test_files_stay_readable(folder: str) -> None:
    sources = {file: file.read_text(encoding="utf-8") for file in modules(REPO / folder)}
    assert [file.name for file, text in sources.items() if text.count("\n") > LONGEST] == []
    unfinished = re.compile(r"\b(TO" r"DO|FIX" r"ME|NotImplemented" r"Error)\b")  # split: not to be found in this file
    assert [file.name for file, text in sources.items() if unfinished.search(text)] == []


def starter_files() -> dict[str, Path]:
    """All modules that are loaded while the starter works, by name: what it imports itself, at once or when needed."""
    names = {name_of(file, BACKEND): file for file in modules(BACKEND)}
    found: dict[str, Path] = {}
    waiting = ["rsvlm.starter", "rsvlm.pipeline", *imports(names["rsvlm.starter"], BACKEND)]
    while waiting:
        name = waiting.pop()
        if name in names and name not in found:
            found[name] = names[name]
            waiting += imports(names[name], BACKEND, at_import_only=True)
            waiting += [name.rpartition(".")[0]]
    return found


def test_the_starter_needs_numpy_and_the_standard_library_alone() -> None:
    files = starter_files()
    assert "rsvlm.pipeline" in files
    allowed = {*sys.stdlib_module_names, "numpy", "rsvlm"}
    wrong = [
        f"{name} imports {other}"
        for name, file in files.items()
        for other in imports(file, BACKEND, at_import_only=True)
        if other.split(".")[0] not in allowed
    ]
    assert wrong == []


def test_the_starter_is_python_3_9() -> None:
    for file in starter_files().values():
        ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 9))
