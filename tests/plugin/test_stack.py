"""A series becomes jobs: each date with the next, or all with the first; what cannot be ordered is told before."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import FIRST, LAYER, NEXT, PAIR, STACK, Look, Order
from rsvlm_qgis.stack import check_dates, orders_of, pairs

DAYS = ("2010-06-29", "2012-07-31", "2017-08-27", "2020-08-31")


@pytest.fixture
def four(samples: Path) -> tuple[QgsRasterLayer, ...]:
    return tuple(QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), f"ponds {day}") for day in DAYS)


def test_each_with_the_next_or_all_with_the_first() -> None:
    assert pairs(4, NEXT) == [(0, 1), (1, 2), (2, 3)]
    assert pairs(4, FIRST) == [(0, 1), (0, 2), (0, 3)]


@pytest.mark.parametrize(("sequence", "before"), [(NEXT, DAYS[:3]), (FIRST, (DAYS[0],) * 3)])
def test_a_series_is_a_job_for_each_pair_in_time_order(four, sequence: str, before: tuple[str, ...]) -> None:
    look = Look(STACK, four[::-1], DAYS[::-1], visible_only=True, sequence=sequence)
    orders = orders_of(Order(look, "change", " water "))
    assert [order.look.dates for order in orders] == list(zip(before, DAYS[1:]))
    assert [order.look.layers[1] for order in orders] == list(four[1:])
    assert {(order.look.what, order.look.visible_only) for order in orders} == {(PAIR, True)}
    assert {order.group for order in orders} == {"water, 2010-06-29 to 2020-08-31"}
    for order in orders:
        order.check()


def test_a_second_series_has_a_group_of_its_own(four) -> None:
    order = Order(Look(STACK, four, DAYS), "change", "water")
    taken = ["water, 2010-06-29 to 2020-08-31"]
    assert orders_of(order, taken)[0].group == "water, 2010-06-29 to 2020-08-31 (2)"


def test_everything_else_is_one_job(four) -> None:
    order = Order(Look(LAYER, four[:1], (None,)), "segment", "water")
    assert orders_of(order) == (order,)


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        (("2010-06-29",), "needs two dates"),
        (("2010-06-29", None, "2012-07-31"), "The date of “b” is not known"),
        ((None, None, None, None), "The date of “a”, “b”, “c”… is not known"),
        (("2010-06-29", "2012-07-31", "2010-06-29"), "“a”, “c” have the same date 2010-06-29"),
    ],
)
def test_what_has_no_order_in_time_is_refused(days: tuple[str | None, ...], sentence: str) -> None:
    with pytest.raises(PluginError, match=sentence):
        check_dates("abcd"[: len(days)], days)
