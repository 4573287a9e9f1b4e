"""Which class a written name is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers.masks import EXACT
from rsvlm.answers.names import UNKNOWN_CLASS, match

DOTA = (
    *("baseball diamond", "basketball court", "bridge", "ground track field", "harbor", "helicopter", "large vehicle"),
    *("plane", "roundabout", "ship", "small vehicle", "soccer ball field", "storage tank", "swimming pool"),
    "tennis court",
)


@pytest.mark.parametrize("written", ["small vehicle", "Small-Vehicle", "small_vehicle", " SMALL  vehicle "])
def test_letter_case_hyphens_and_blanks_do_not_matter(written: str) -> None:
    assert match(written, DOTA) == ("small vehicle", EXACT)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("small vehicles", "small vehicle"), ("harbour", "harbor"), ("storage tanks", "storage tank"), ("plan", "plane")],
)
def test_near_names_are_taken_and_marked(written: str, meant: str) -> None:
    assert match(written, DOTA) == (meant, f"'{written}' taken as {meant}")


@pytest.mark.parametrize("written", ["airplane", "giraffe", "vehicle", "court", "x"])
def test_others_are_kept_as_written_and_marked(written: str) -> None:
    assert match(written, DOTA) == (written, UNKNOWN_CLASS)


def test_no_class_is_taken_for_another_one() -> None:
    for name in DOTA:
        others = [other for other in DOTA if other != name]
        assert match(name, others) == (name, UNKNOWN_CLASS)


@given(st.text())
def test_without_classes_every_name_is_right(written: str) -> None:
    assert match(written, ()) == (written, EXACT)
