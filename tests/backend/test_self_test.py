"""Right after it is loaded a model is asked for a known pond; what it saw is told, and nonsense is not kept quiet."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rsvlm import self_test
from rsvlm.errors import ModelFailure, Stopped
from rsvlm.imagery.opening import open_images
from rsvlm.models import registry
from rsvlm.models.base import Generation, Model, Piece
from rsvlm.runner import Runner
from rsvlm.schema import RasterImage, Request


class Go:
    """Lets everything run."""

    def check(self) -> None:
        return


class Gone:
    """The person pressed Stop."""

    def check(self) -> None:
        raise Stopped("The job was stopped.")


@pytest.fixture
def nano() -> Model:
    return registry.load("nano")


class Answering:
    """nano's profile around an answer of one's own."""

    batch = 1

    def __init__(self, nano: Model, said: str | Exception, **info: Any) -> None:
        self.info, self.profile, self._said = replace(nano.info, **info), nano.profile, said

    def generate(self, queries: Any, control: Any, grammar: bool = True) -> list[Generation]:
        if isinstance(self._said, Exception):
            raise self._said
        pieces = tuple(Piece(letter, 1.0) for letter in self._said)
        return [Generation(self._said, pieces, "", sizes=((84, 84),)) for _ in queries]


def rows(*kinds: str) -> str:
    return "\n".join(kinds)


def test_the_small_model_sees_exactly_the_pond(nano: Model) -> None:
    found = self_test.examine(nano, Go())
    assert found is not None and found.passed
    assert (found.label, found.share, found.beside) == ("water", 0.984, 0.062)


def test_it_costs_one_query(nano: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    generate = nano.generate

    def counting(queries: Any, control: Any, grammar: bool = True) -> list[Generation]:
        asked.append(len(queries))
        return generate(queries, control, grammar)

    monkeypatch.setattr(nano, "generate", counting)
    self_test.examine(nano, Go())
    assert asked == [1]


@pytest.mark.parametrize(
    "said",
    [
        rows(*["water*24"] * 24), rows(*["others*24"] * 24), rows(*["water*1, others*1"] * 24), "the the the the",
        ModelFailure("The numbers are not finite."),
    ],
    ids=["all water", "nothing", "stripes", "token soup", "failure"],
)  # fmt: skip
def test_nonsense_does_not_pass(nano: Model, said: str | Exception) -> None:
    found = self_test.examine(Answering(nano, said), Go())
    assert found is not None and not found.passed


def test_a_large_model_is_asked_for_a_box(nano: Model) -> None:
    assert self_test.examine(Answering(nano, "[10, 13, 100, 84]", engine="torch"), Go()).passed
    assert not self_test.examine(Answering(nano, "[0, 0, 20, 20]", engine="torch"), Go()).passed
    assert not self_test.examine(Answering(nano, "[0, 0, 100, 100]", engine="torch"), Go()).passed


def test_a_model_elsewhere_gets_no_picture_of_its_own_accord(nano: Model) -> None:
    assert self_test.examine(Answering(nano, ModelFailure("asked"), engine="remote"), Go()) is None


def test_a_model_that_knows_no_water_is_not_asked_for_it(nano: Model) -> None:
    other = Answering(nano, "")
    other.profile = replace(nano.profile, labels={"segment": ("road",), "ground": ("car",)})
    assert self_test.examine(other, Go()) is None


def test_it_can_be_stopped(nano: Model) -> None:
    with pytest.raises(Stopped):
        self_test.examine(nano, Gone())


def test_one_that_takes_too_long_is_given_up_without_a_verdict(nano: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test, "LONGEST", -1.0)
    assert self_test.examine(nano, Go()) is None


def test_holes_and_parts_of_a_polygon_are_understood() -> None:
    square = [[0, 0], [6, 0], [6, 6], [0, 6], [0, 0]]
    hole = [[2, 2], [4, 2], [4, 4], [2, 4], [2, 2]]
    far = [[8, 8], [9, 8], [9, 9], [8, 9], [8, 8]]
    found = self_test.inside({"type": "MultiPolygon", "coordinates": [[square, hole], [far]]}, (10, 10))
    expected = np.zeros((10, 10), dtype=bool)
    expected[:6, :6], expected[2:4, 2:4], expected[8, 8] = True, False, True
    assert (found == expected).all()


def ask(runner: Runner, samples: Path) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """The last `loading` event and the warnings of an answer."""
    told: list[dict[str, Any]] = []
    request = Request("question", "Is there a road?", (RasterImage(str(samples / "pier_new_york.tif")),), model="nano")
    answer = runner.run(request, Go(), lambda kind, data: told.append(data) if kind == "loading" else None)
    return told, answer.warnings


def test_loading_ends_with_what_was_seen(samples: Path) -> None:
    runner = Runner(open_images)
    told, warnings = ask(runner, samples)
    assert told[-1]["share"] == 1.0 and told[-1]["self_test"]["passed"]
    assert warnings == ()
    assert ask(runner, samples)[0] == [], "loaded once, tested once"


def test_a_failed_one_warns_with_every_answer(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = self_test.SelfTest(False, "water", 0.02, 0.0, 0.1, "")
    monkeypatch.setattr("rsvlm.runner.examine", lambda _model, _control: failed)
    runner = Runner(open_images)
    for _ in range(2):
        _, warnings = ask(runner, samples)
        assert len(warnings) == 1 and "failed its self-test (saw water in 2 % of a pond" in warnings[0]
