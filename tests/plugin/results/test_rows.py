"""An answer as rows: places as QGIS shows them, colours with a meaning."""

from __future__ import annotations

import json
import re

import pytest

from rsvlm_qgis.results import palette, rows
from tests.plugin.results.answers import NAIP, PICTURE, answer, feature, window


def test_only_a_picture_without_georeference_is_turned_over():
    assert rows.is_without_place(PICTURE)
    assert not rows.is_without_place(NAIP)
    captured_as_displayed = {**PICTURE, "affine": [1.0, 0.0, 0.0, 0.0, -1.0, 0.0]}
    assert not rows.is_without_place(captured_as_displayed)


def test_rows_counted_down_become_coordinates_below_the_axis():
    polygon = {"type": "MultiPolygon", "coordinates": [[[[0, 0], [10, 0], [10, 20], [0, 0]]]]}
    shown = rows.as_shown(polygon, True)
    assert shown["coordinates"] == [[[[0, 0], [10, 0], [10, -20], [0, 0]]]]
    assert rows.as_shown(polygon, False) is polygon


def test_a_run_row_holds_what_is_needed_to_repeat_it():
    found = answer([feature(window(NAIP, 0, 0, 9, 9))], texts=["yes", "yes", "no"], warnings=["a", "b"])
    row = rows.run_row(found, {"format": 1})
    assert set(row) == {f.name for f in rows.RUN}
    assert (row["found"], row["seconds"], row["warnings"], row["answer"]) == (1, 1.0, "a\nb", "yes\nno")
    assert json.loads(row["provenance"]) == {"format": 1}


def test_dates_of_one_picture_and_of_two():
    assert rows.dates(answer(dates=("2010-06-29",))) == (None, "2010-06-29")
    change = answer(task="change", dates=("2010-06-29", "2020-08-31"))
    assert rows.dates(change) == ("2010-06-29", "2020-08-31") and rows.is_dated(change)
    assert not rows.is_dated(answer(task="change", dates=("2010-06-29", None)))


@pytest.mark.parametrize(
    ("label", "colour"), [("water", palette.BLUE), (" Water ", palette.BLUE), ("buildings", palette.VERMILION)]
)
def test_colours_have_a_meaning(label, colour):
    assert palette.colour(label) == colour


def test_any_other_label_has_a_colour_that_stays():
    assert palette.colour("swimming pool") == palette.colour("swimming pool")
    assert all(re.fullmatch("#[0-9A-F]{6}", palette.colour(label)) for label in ("", "x", "日本", "swimming pool"))
