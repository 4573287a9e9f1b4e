"""What nothing can be learned from is left out, and told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.training.acquire.found import Flaw
from rsvlm.training.integrate.cleaning import clean
from rsvlm.training.integrate.licences import may_ship
from rsvlm.training.records import Box, Origin, Record

PIXELS = np.random.default_rng(0).integers(0, 256, (40, 60, 3)).astype(np.uint8)
GOOD = Record("good", Origin("s", "CC0", True), PIXELS, scene="forest")


def told(record: Record) -> str:
    cleaned = clean([record])
    assert cleaned.records == ()
    (flaw,) = cleaned.flaws
    return flaw.reason


def test_a_good_record_passes_as_it_is() -> None:
    assert clean([GOOD]).records == (GOOD,)
    assert clean([GOOD]).flaws == ()


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (replace(GOOD, pixels=np.full((40, 60, 3), 7, np.uint8)), "one colour"),
        (replace(GOOD, pixels=PIXELS[:5]), "shape"),
        (replace(GOOD, scene=""), "no label"),
        (replace(GOOD, scene="", cover=np.full((40, 60, 5), -1, np.int8)), "no label"),
        (replace(GOOD, cover=np.zeros((39, 60, 5), np.int8)), "cover has the shape"),
        (replace(GOOD, after=PIXELS, changed=np.zeros((10, 10), bool)), "change has the shape"),
        (replace(GOOD, after=np.zeros((40, 60, 3), np.uint8), changed=np.zeros((40, 60), bool)), "one colour"),
    ],
)
def test_a_record_that_shows_or_teaches_nothing_is_left_out(broken: Record, reason: str) -> None:
    assert reason in told(broken)


def test_what_a_reader_could_not_read_is_told() -> None:
    assert clean([Flaw("x", "x.png cannot be read.")]).flaws == (Flaw("x", "x.png cannot be read."),)


def test_boxes_are_cut_to_the_picture_and_empty_ones_left_out() -> None:
    boxes = (
        Box("car", 10, 10, 20, 20), Box("car", 50, 30, 60.5, 40.5), Box("car", 50, 10, 80, 20), Box("car", 9, 9, 9, 20),
        Box("car", 100, 100, 120, 120), Box("car", float("nan"), 0, 5, 5),
    )  # fmt: skip
    cleaned = clean([replace(GOOD, boxes=boxes)])
    assert [(b.x1, b.y1, b.x2, b.y2) for b in cleaned.records[0].boxes] == [
        (10, 10, 20, 20), (50, 30, 60, 40), (50, 10, 60, 20),
    ]  # fmt: skip
    assert ["cut to" in flaw.reason for flaw in cleaned.flaws] == [True, False, False, False]
    assert ["left out" in flaw.reason for flaw in cleaned.flaws] == [False, True, True, True]


def test_words_that_say_nothing_are_left_out() -> None:
    questions = (("count", "How many?", " "), ("count", "How many cars?", "2"))
    asked = replace(GOOD, questions=questions, captions=("", "A."))
    cleaned = clean([asked])
    assert cleaned.records[0].questions == (("count", "How many cars?", "2"),)
    assert cleaned.records[0].captions == ("A.",)
    assert [flaw.reason.split(": ")[1][:15] for flaw in cleaned.flaws] == ["1 of its questi", "1 of its captio"]


def test_a_second_record_of_a_name_is_left_out() -> None:
    cleaned = clean([GOOD, GOOD])
    assert len(cleaned.records) == len(cleaned.flaws) == 1


def test_the_licence_gate_refuses_what_may_not_be_shipped() -> None:
    assert list(may_ship([GOOD])) == [GOOD]
    with pytest.raises(BadInput, match=r"bad \(academic\) may not be used for weights that ship"):
        list(may_ship([GOOD, replace(GOOD, name="bad", origin=Origin("s", "academic", False))]))
