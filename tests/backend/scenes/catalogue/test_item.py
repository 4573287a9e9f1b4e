"""Names of scenes become names of files: each its own, none that a file system refuses."""

from __future__ import annotations

import pytest
from rsvlm.scenes.catalogue.folder import date_in
from rsvlm.scenes.catalogue.item import Item, safe, with_own_names


def test_equal_names_are_told_apart_by_their_folders() -> None:
    paths = ["a/2017/tile.tif", "a/2018/tile.tif", "b/other.tif"]
    named = with_own_names([Item(path.rpartition("/")[2][:-4], path) for path in paths])
    assert [one.id for one in named] == ["2017_tile", "2018_tile", "other"]


def test_where_folders_do_not_help_they_are_numbered() -> None:
    named = with_own_names([Item("One", "one.tif"), Item("one", "one.png"), Item("two", "two.tif")])
    assert [one.id for one in named] == ["one", "one-2", "two"]


@pytest.mark.parametrize(
    ("name", "expected"), [("a b/c:d?", "a_b_c_d"), ("..", "scene"), ("x" * 300, "x" * 120), ("Ä.tif", "tif")]
)
def test_names_are_safe(name: str, expected: str) -> None:
    assert safe(name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ponds_2017-08-27", "2017-08-27"),
        ("m_4709963_se_14_1_20090818", "2009-08-18"),
        ("S2A_MSIL2A_20200629T101031_N0214", "2020-06-29"),
        ("20200629101031_visual", "2020-06-29"),
        ("1985", "1985"),
        ("river_1985_v2", "1985"),
        ("tile_20209999", None),
        ("1985_2020", None),
        ("tile_12", None),
    ],
)
def test_dates_in_names(name: str, expected: str | None) -> None:
    assert date_in(name) == expected
