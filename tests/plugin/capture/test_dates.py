"""Dates: what a name says is a guess and looks like one; two dates that make no sense are told."""

from __future__ import annotations

import pytest

from rsvlm_qgis.capture import dates
from rsvlm_qgis.capture.dates import ImageDate


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("m_4709963_se_14_1_20100629", "2010-06-29"),
        ("Ponds 2009-08-18 (NAIP)", "2009-08-18"),
        ("S2A_20191231T100031", "2019-12-31"),
        ("before 2019-05", "2019-05-01"),
        ("Landsat 2000", "2000-01-01"),
        ("1985", "1985-01-01"),
        ("2020_08_31 after", "2020-08-31"),
    ],
)
def test_a_date_in_a_name_is_a_guess(name, iso):
    assert dates.guess(name) == ImageDate(iso, guessed=True)


@pytest.mark.parametrize(
    "name",
    ["water", "m_4709963_se", "tile 20481", "scale 1:20000", "0.2019 m", "20211332", "area_120190101", "v2019.3"],
)
def test_a_number_that_is_no_date_is_not_taken_for_one(name):
    assert dates.guess(name).iso is None


def test_a_full_date_wins_over_a_year_before_it():
    assert dates.guess("campaign 2020, flown 2019-11-03").iso == "2019-11-03"


def test_known_dates_in_order_need_no_words():
    assert dates.warnings(ImageDate("2010-06-29"), ImageDate("2020-08-31")) == []


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (ImageDate(), ImageDate(), "No date is known"),
        (ImageDate("2010-06-29"), ImageDate(), "One date is not known"),
        (ImageDate(), ImageDate("2010-06-29"), "One date is not known"),
        (ImageDate("2010-06-29"), ImageDate("2010-06-29"), "Both pictures have the date 2010-06-29"),
        (ImageDate("2020-01-01"), ImageDate("2010-06-29"), "later than the second"),
        (ImageDate("2010-06-29", True), ImageDate("2020-08-31"), "were guessed"),
    ],
)
def test_doubtful_dates_are_told(before, after, sentence):
    assert any(sentence in warning for warning in dates.warnings(before, after))
