"""Scenes are chosen by date, place and cloud; what is not known of one does not fit what is asked of it."""

from __future__ import annotations

import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.catalogue.choice import Choice, Span, chosen, span_of
from rsvlm.scenes.catalogue.footprint import box

from .places import item

ITEMS = [
    item("a", "2017-05-01", 0.0, 5.0),
    item("b", "2018-05-01", 10.0, 60.0),
    item("c", "2019", 20.0),
    item("d", None, 0.0, 5.0),
    item("e", "2017-05-01", None, 5.0),
]


def names(choice: Choice) -> str:
    return "".join(one.id for one in chosen(ITEMS, choice)[0])


def test_without_a_wish_all_are_meant() -> None:
    assert chosen(ITEMS, Choice()) == (ITEMS, {})


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        (Span("2017-05-01", "2018-05-01"), "abe"),
        (Span("2017-05-02"), "bc"),
        (Span("", "2017-12-31"), "ae"),
        (Span("2019-06-01", "2019-06-30"), "c"),  # a year can be of any of its days
    ],
)
def test_by_date(span: Span, expected: str) -> None:
    assert names(Choice(span)) == expected


def test_by_place() -> None:
    assert names(Choice(places=(box(-1, 46, 1, 48),))) == "ad"
    assert names(Choice(places=(box(9, 46, 21, 48),))) == "bc"
    assert names(Choice(places=(box(9, 46, 21, 48), box(19, 46, 21, 48)))) == "c", "it touches both"


def test_by_cloud() -> None:
    assert names(Choice(max_cloud=5.0)) == "ade"


def test_why_a_scene_is_not_meant_is_counted() -> None:
    choice = Choice(Span("2017-01-01", "2018-12-31"), (box(-1, 46, 11, 48),), 50.0)
    left, why = chosen(ITEMS, choice)
    assert [one.id for one in left] == ["a"]
    assert why == {"too cloudy": 1, "of another date": 1, "without a date": 1, "without a place": 1}


@pytest.mark.parametrize("text", ["2017-01-01", "2018-01-01/2017-01-01", "2017/2018/2019", "yesterday/today"])
def test_what_is_no_span_is_told(text: str) -> None:
    with pytest.raises(BadInput, match=r"span|day"):
        span_of(text)


def test_a_span_may_be_open() -> None:
    assert span_of("2017-04-01/") == Span("2017-04-01") and span_of("/2017-04-01") == Span("", "2017-04-01")


def test_cloud_is_a_percentage() -> None:
    with pytest.raises(BadInput, match="percentage from 0 to 100"):
        Choice(max_cloud=120.0)
