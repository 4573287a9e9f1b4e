"""The table of features in docs/: all rows are there, each with a mark, and every test and picture it names exists."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
TABLE = REPO / "docs" / "features.md"
ROWS = 70
SECTIONS = {
    "Capture": 1,
    "Tasks": 11,
    "Model management": 20,
    "Output layers": 28,
    "Large rasters": 36,
    "Use": 41,
    "Processing and automation": 52,
    "Installation": 56,
    "Offline and private": 60,
    "Working with others": 64,
    "Testing": 67,
}
"""Heading and the number of its first row."""


@dataclass(frozen=True)
class Row:
    """One feature; `shows` are paths from the root of the repository, of tests with `::` and their names."""

    number: int
    section: str
    feature: str
    mark: str
    shows: tuple[str, ...]
    note: str


def row_of(line: str, section: str) -> Row:
    number, feature, mark, shown, note = (cell.strip() for cell in line.strip("|").split("|"))
    pictures = [str((TABLE.parent / link).resolve().relative_to(REPO)) for link in re.findall(r"\]\(([^)]+)\)", shown)]
    return Row(int(number), section, feature, mark, (*re.findall("`([^`]+)`", shown), *pictures), note)


@pytest.fixture(scope="module")
def text() -> str:
    return TABLE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def rows(text: str) -> list[Row]:
    found, section = [], ""
    for line in text.splitlines():
        if line.startswith("## "):
            section = line[3:]
        elif re.match(r"\| \d", line):
            found.append(row_of(line, section))
    return found


@cache
def named_tests(file: Path) -> frozenset[str]:
    """The tests of a file as pytest calls them: `test_name` or `TestClass::test_name`."""
    found = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{inner.name}" for inner in node.body if isinstance(inner, ast.FunctionDef)}
    return frozenset(name for name in found if name.rpartition("::")[2].startswith("test_"))


def is_there(shown: str) -> bool:
    """Whether a file is there, and the test in it where one is named."""
    path, _, test = shown.partition("::")
    file = REPO / path
    return file.is_file() and (not test or test in named_tests(file))


def test_all_rows_are_there_in_their_order(rows: list[Row]) -> None:
    assert [row.number for row in rows] == list(range(1, ROWS + 1))
    firsts: dict[str, int] = {}
    for row in rows:
        firsts.setdefault(row.section, row.number)
    assert firsts == SECTIONS
    assert len({row.feature for row in rows}) == ROWS


def test_every_row_has_a_mark_and_says_what_is_missing(rows: list[Row]) -> None:
    assert {row.mark for row in rows} <= {"full", "partly", "no"}
    assert [row.number for row in rows if row.mark != "full" and not row.note.endswith(".")] == []


def test_what_is_there_is_shown(rows: list[Row]) -> None:
    assert [row.number for row in rows if row.mark != "no" and not row.shows] == []


def test_every_test_and_picture_exists(rows: list[Row]) -> None:
    assert [(row.number, shown) for row in rows for shown in row.shows if not is_there(shown)] == []


def test_a_test_or_picture_that_is_gone_is_noticed() -> None:
    here = "tests/gate/test_features_table.py"
    assert is_there(f"{here}::test_what_is_there_is_shown")
    assert not is_there(f"{here}::test_that_nobody_wrote")
    assert not is_there("docs/no_such_picture.webp")


def test_rows_that_are_not_full_are_told_at_the_end(rows: list[Row], text: str) -> None:
    told = re.search(r"Not full are ([^;]+);", text.partition("## Rows that are not full")[2])
    assert told
    assert [int(number) for number in re.findall(r"\d+", told[1])] == [row.number for row in rows if row.mark != "full"]
