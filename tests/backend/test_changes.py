"""Which way something changed: what appeared and what vanished are outlined apart, and nothing is made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rsvlm.answers import masks
from rsvlm.findings import findings_for
from rsvlm.findings.changes import APPEARED, VANISHED, ChangeFindings
from rsvlm.imagery.grid import Grid
from rsvlm.imagery.scene import Scene
from rsvlm.imagery.tiles import plan_whole
from rsvlm.models.base import Generation, Piece, Profile
from rsvlm.models.labels import Asked
from rsvlm.schema import Options

CELLS = 8
WATER = Asked("water", "water")
PROFILE = Profile(
    name="toy",
    family="toy",
    tasks=("segment", "change"),
    tile=80,
    whole_up_to=80,
    cells=CELLS,
    box_scale=100,
    labels={"segment": ("water",), "change": ("water", "road")},
    examples={},
)


def answer(cells: np.ndarray) -> Generation:
    text = masks.encode(cells, ("water",))
    return Generation(text, (Piece(text, 1.0, ()),), "")


def found(options: Options = Options(), **sides: Generation) -> ChangeFindings:  # noqa: B008
    """Findings told of a change in the upper half, and of `before` and `after` where they are given."""
    grid = Grid("EPSG:32632", (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 80, 80)
    scene = Scene(grid, ("2010-01-01", "2020-01-01"), ({}, {}), lambda window: ((), np.ones((0, 0), bool)))
    plan = plan_whole(80, 80, CELLS)
    made = findings_for("change", scene, plan, PROFILE, options)
    assert isinstance(made, ChangeFindings)
    valid = np.ones((80, 80), bool)
    if sides:
        made.tell_sides(plan.tiles[0], WATER, sides["before"], sides["after"], valid)
    made.add(plan.tiles[0], WATER, answer(upper()), valid)
    return made


def upper() -> np.ndarray:
    cells = np.zeros((CELLS, CELLS), int)
    cells[:4] = 1
    return cells


def columns(first: int, end: int) -> np.ndarray:
    cells = np.zeros((CELLS, CELLS), int)
    cells[:, first:end] = 1
    return cells


def areas(findings: ChangeFindings) -> dict[str, int]:
    """Cells of each direction, by the shoelace of its outlines."""
    result: dict[str, int] = {}
    for feature in findings.together()[0]:
        (ring, *holes) = feature.geometry["coordinates"]
        assert not holes
        x, y = np.array(ring).T
        area = abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2
        result[feature.change] = result.get(feature.change, 0) + round(area / 100)
    return result


@pytest.mark.parametrize("outline", ["cells", "smooth"])
def test_a_lake_that_moved_appears_here_and_vanishes_there(outline: str) -> None:
    findings = found(Options(outline=outline), before=answer(columns(0, 5)), after=answer(columns(5, 8)))
    told = areas(findings)
    assert set(told) == {VANISHED, APPEARED}
    if outline == "cells":
        assert told == {VANISHED: 20, APPEARED: 12}


def test_what_no_date_tells_has_no_direction() -> None:
    same = answer(columns(0, 5))
    assert areas(found(before=same, after=same)) == {"": 32}
    assert areas(found()) == {"": 32}


def test_a_date_that_cannot_be_read_or_answered_leaves_the_change_as_it_is() -> None:
    rubbish, failed = Generation("no mask at all", (), ""), Generation("", (), "", problem="The server is gone.")
    for broken in (rubbish, failed):
        assert areas(found(before=broken, after=answer(columns(0, 8)))) == {"": 32}


def test_only_a_change_of_a_class_that_can_be_outlined_is_worth_two_questions() -> None:
    findings = found()
    changed, nothing = answer(upper()), answer(np.zeros((CELLS, CELLS), int))
    assert findings.wants_sides(WATER, changed)
    assert not findings.wants_sides(WATER, nothing)
    assert not findings.wants_sides(Asked("road", "road"), changed)
    assert not findings.wants_sides(WATER, replace(changed, problem="The server is gone."))
    findings._profile = replace(PROFILE, tasks=("change",))
    assert not findings.wants_sides(WATER, changed)
