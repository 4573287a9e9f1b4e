"""Two dates of one place: who is compared with whom."""

from __future__ import annotations

import pytest
import shapely.affinity
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.scenes.catalogue.choice import span_of
from rsvlm.scenes.catalogue.item import Item, Unit
from rsvlm.scenes.catalogue.pairing import BETWEEN, ENDS, NEXT, ROUNDING, Pairing, paired

from .places import item, square


def names(units: list[Unit]) -> list[str]:
    return [unit.id for unit in units]


YEARS = [item(str(year), f"{year}-06-01") for year in (2012, 2015, 2018)]
ELSEWHERE = [item("x", "2013-06-01", 50.0), item("y", "2014-06-01", 50.2)]


def test_each_with_the_next_of_its_place() -> None:
    found = paired([*YEARS[::-1], *ELSEWHERE], Pairing(NEXT, 0.5))
    assert names(found) == ["2012__2015", "x__y", "2015__2018"]
    assert [unit.share for unit in found] == pytest.approx([1.0, 0.8, 1.0])


def test_the_first_with_the_last() -> None:
    assert names(paired([*YEARS, *ELSEWHERE], Pairing(ENDS, 0.5))) == ["2012__2018", "x__y"]


def test_scenes_that_share_too_little_are_no_pair() -> None:
    assert names(paired(ELSEWHERE, Pairing(NEXT, 0.9))) == []


def test_scenes_on_one_ground_share_all_of_it() -> None:
    twisted = shapely.affinity.rotate(square(0.1, 47.3, 1.7), 17.3)
    items = [Item(name, name, date, twisted) for name, date in (("a", "2012-01-01"), ("b", "2013-01-01"))]
    assert names(paired(items, Pairing(NEXT, 1.0))) == ["a__b"]


def test_of_neighbours_on_one_day_the_one_that_shares_most() -> None:
    before = item("before", "2012-06-01")
    half, most = item("half", "2013-06-01", 0.45), item("most", "2013-06-01", 0.1)
    assert names(paired([before, half, most], Pairing(NEXT, 0.5))) == ["before__most"]


def test_a_small_scene_in_a_large_one_is_of_its_place() -> None:
    large = Item("large", "large.tif", "2012-06-01", square(0.0, side=10.0))
    small = Item("small", "small.tif", "2013-06-01", square(3.0, 49.0))
    (pair,) = paired([large, small], Pairing(NEXT, 0.9))
    assert pair.share == pytest.approx(1.0) and pair.footprint is not None and pair.footprint.equals(square(3.0, 49.0))


def test_between_two_spans_the_clearest_of_each() -> None:
    scenes = [
        item("cloudy", "2017-05-01", cloud=80.0), item("clear", "2017-06-01", cloud=2.0),
        item("unknown", "2020-07-01"), item("fair", "2020-05-01", cloud=20.0), item("late", "2021-01-01", cloud=0.0),
    ]
    spans = (span_of("2017-01-01/2017-12-31"), span_of("2020-01-01/2020-12-31"))
    assert names(paired(scenes, Pairing(BETWEEN, 0.5, spans))) == ["clear__fair"]


def test_one_day_is_no_pair_and_a_year_does_not_follow_itself() -> None:
    assert paired([item("a", "2017-05-01"), item("b", "2017-05-01")], Pairing(NEXT, 0.5)) == []
    assert paired([item("a", "2017"), item("b", "2017-05-01")], Pairing(NEXT, 0.5)) == []
    assert names(paired([item("a", "2017"), item("b", "2018-05-01")], Pairing(NEXT, 0.5))) == ["a__b"]


def test_without_a_date_or_a_place_there_is_no_pair() -> None:
    assert paired([item("a"), item("b", "2017-05-01"), item("c", "2018-05-01", None)], Pairing(NEXT, 0.5)) == []


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 40)), max_size=12))
def test_pairs_go_forward_and_share_enough(drawn: list[tuple[int, int]]) -> None:
    scenes = [item(f"s{n}", f"2017-{month:02}-01", west / 10) for n, (month, west) in enumerate(drawn)]
    for how in (NEXT, ENDS):
        for pair in paired(scenes, Pairing(how, 0.5)):
            assert pair.after is not None and pair.share is not None
            assert pair.before.first_day < pair.after.first_day and 0.5 - ROUNDING <= pair.share <= 1.0


@pytest.mark.parametrize("overlap", [0.0, 1.5, -1.0])
def test_an_overlap_is_a_share(overlap: float) -> None:
    with pytest.raises(BadInput, match="a share above 0, up to 1"):
        Pairing(NEXT, overlap)
