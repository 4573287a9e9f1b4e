"""A million rows in numbers: filtered, sorted and counted as a person expects."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature

from rsvlm_qgis.results.geopackage import fields
from rsvlm_qgis.results.rows import ACCEPTED, CORRECTED, FEATURES, REJECTED, UNCHECKED
from rsvlm_qgis.review.columns import BINS, Columns, Filter

NAN = math.nan


@pytest.fixture
def columns() -> Columns:
    made = Columns()
    made.append(
        [7, 3, 9, 12],
        ["water", "road", "water", "it's"],
        [0.9, NAN, 0.2, 0.5],
        [10.0, 30.0, NAN, 20.0],
        [UNCHECKED, ACCEPTED, REJECTED, "something else"],
    )
    return made


def ids(columns: Columns, wanted: Filter) -> list[int]:
    return columns.ids[columns.shown(wanted)].tolist()


FILTERS = [
    (Filter(), [7, 3, 9, 12]),
    (Filter(low=0.5), [7, 12]),
    (Filter(high=0.5), [9, 12]),
    (Filter(labels=frozenset(["water"])), [7, 9]),
    (Filter(labels=frozenset(["it's", "road"])), [3, 12]),
    (Filter(labels=frozenset()), []),
    (Filter(states=frozenset([REJECTED, ACCEPTED])), [3, 9]),
    (Filter(low=0.1, labels=frozenset(["water"]), states=frozenset([UNCHECKED])), [7]),
]


@pytest.mark.parametrize(("wanted", "left"), FILTERS)
def test_a_filter_lets_through_what_it_says(columns, wanted, left) -> None:
    assert ids(columns, wanted) == left


@pytest.mark.parametrize("wanted", [wanted for wanted, _ in FILTERS])
def test_the_map_is_filtered_as_the_table(columns, wanted) -> None:
    """The expression that the map is drawn by lets the same features through."""
    columns.states[3] = 0
    expression, passed = QgsExpression(wanted.expression() or "TRUE"), []
    for row in range(len(columns)):
        feature = QgsFeature(fields(FEATURES))
        feature["label"], feature["review"] = columns.label(row), columns.state(row)
        confidence = float(columns.confidences[row])
        feature["confidence"] = None if math.isnan(confidence) else confidence
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(feature.fields())
        if expression.evaluate(context):
            passed.append(int(columns.ids[row]))
    assert passed == ids(columns, wanted)


@pytest.mark.parametrize(
    ("column", "descending", "order"),
    [
        ("ids", False, [3, 7, 9, 12]), ("confidences", False, [9, 12, 7, 3]), ("confidences", True, [7, 12, 9, 3]),
        ("areas", True, [3, 12, 7, 9]), ("labels", False, [12, 3, 7, 9]), ("states", False, [7, 12, 3, 9]),
    ],
)
def test_rows_are_sorted_and_what_has_no_value_is_last(columns, column, descending, order) -> None:
    rows = columns.by(column, columns.shown(Filter()), descending)
    assert columns.ids[rows].tolist() == order


def test_sorting_agrees_with_comparing(columns) -> None:
    values = np.random.default_rng(5).normal(0, 1e4, 5000).astype(np.float32).astype(np.float64)
    values[::7] = -0.0
    many = Columns()
    many.append(range(5000), ["a"] * 5000, values, values, [""] * 5000)
    everything = np.arange(5000)
    assert np.array_equal(many.by("areas", everything, False), np.argsort(values, kind="stable"))
    assert np.array_equal(many.by("areas", everything, True), np.argsort(-values, kind="stable"))


def test_states_are_counted(columns) -> None:
    columns.append([20], ["water"], [1.0], [1.0], [CORRECTED])
    tally = columns.tally()
    assert tally.of_state == {UNCHECKED: 2, ACCEPTED: 1, CORRECTED: 1, REJECTED: 1}
    assert (tally.all, tally.reviewed, tally.kept) == (5, 3, 2)
    assert columns.of_labels() == {"water": 3, "it's": 1, "road": 1}


def test_the_histogram_has_every_confidence_once(columns) -> None:
    columns.append([20], ["water"], [1.0], [1.0], [""])
    counts = columns.histogram()
    assert len(counts) == BINS and counts.sum() == 4 and counts[-1] == 1
    assert columns.histogram(Filter(low=0.9, labels=frozenset(["water"]))).sum() == 3, "its own range is not left out"
    assert columns.without_confidence() == 1


def test_features_go_and_are_found(columns) -> None:
    columns.remove([3, 99])
    assert columns.ids.tolist() == [7, 9, 12]
    assert (columns.row_of(9), columns.row_of(3)) == (1, -1)
    assert columns.rows_of([12, 7, 1]).tolist() == [0, 2]


def test_a_million_rows_take_no_longer_than_a_blink() -> None:
    count = 1_000_000
    draw = np.random.default_rng(0)
    many = Columns(
        np.arange(count), draw.integers(0, 3, count).astype(np.int16), draw.random(count), draw.random(count),
        draw.integers(0, 4, count).astype(np.int8), ["a", "b", "c"],
    )
    taken = []
    for _ in range(3):
        begun = time.thread_time()
        rows = many.shown(Filter(0.2, 0.9, frozenset("ab"), frozenset([UNCHECKED])))
        many.histogram(Filter(labels=frozenset("a")))
        taken.append(time.thread_time() - begun)
        assert 0 < len(rows) < count
    assert min(taken) < 0.2
