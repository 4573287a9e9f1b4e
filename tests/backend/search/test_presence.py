"""Cheap answers of models of several kinds about a view of a scene."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Window
from rsvlm.models.base import Generation, Piece, Query
from rsvlm.models.labels import Asked
from rsvlm.search.presence import presence_for

from tests.backend import fakes

WATER, BOAT = Asked("water", "lakes"), Asked("boat", "the boats")
LEFT, RIGHT, ALL = Window(0, 0, 2000, 2000), Window(2000, 0, 2000, 2000), Window(0, 0, 4000, 2000)


class Yes:
    """Says yes with the probability that most of a picture is blue has; remembers what it was asked."""

    info = fakes.FakeModel.info

    def __init__(
        self, profile: Any, says: Callable[[float], str] = lambda share: "yes" if share > 0.5 else "no"
    ) -> None:
        self.profile, self.batch, self._says = profile, 4, says
        self.asked: list[list[Query]] = []

    def generate(self, queries: Sequence[Query], control: Any, grammar: bool = True) -> list[Generation]:
        self.asked.append(list(queries))
        return [self._answer(query) for query in queries]

    def _answer(self, query: Query) -> Generation:
        said = self._says(float((query.pictures[0][:, :, 2] > 128).mean()))
        pieces = tuple(Piece(part, 0.8) for part in (said[:1], said[1:]) if part)
        return Generation(said, pieces, "", sizes=((504, 504),))


def scene(valid: np.ndarray | None = None) -> Any:
    """4000 x 2000 pixels, the right half blue."""
    blue = np.zeros((2000, 4000), bool)
    blue[:, 2000:] = True
    return fakes.scene_of(fakes.blue_picture(blue), valid=valid)


def of(model: Any, *asked: Asked, task: str = "segment", **scenery: Any) -> Any:
    return presence_for(task, asked, scene(**scenery), model, fakes.Free(), True)


def test_a_model_made_for_it_says_yes_or_no_with_its_probability() -> None:
    model = Yes(replace(fakes.PROFILE, presence=True))
    presence = of(model, WATER, Asked("", "ships", ("ship", "harbor")), task="detect")
    left, right = presence.look([LEFT, RIGHT])
    assert (presence.calls, left.calls, len(model.asked)) == (1, 1, 1)
    assert left.odds == pytest.approx(1 - 0.8**2) and right.odds == pytest.approx(0.8**2)
    (query, _) = model.asked[0]
    assert (query.task, query.label, query.prompt) == ("presence", "water or ship or harbor", "water or ship or harbor")
    assert query.pictures[0].shape == (1000, 1000, 3)
    assert left.scale == pytest.approx(2000 / 504)
    assert presence.tile_scale(512) == pytest.approx(512 / 504) and presence.tile_scale(300) == 1.0


def test_a_word_counts_in_every_spelling() -> None:
    class Spelt(Yes):
        def _answer(self, query: Query) -> Generation:
            first = Piece("Y", 0.4, (("Y", 0.4), ("y", 0.3), ("N", 0.2), ("n", 0.1)))
            return replace(super()._answer(query), text="Yes", pieces=(first, Piece("es", 1.0)))

    (view,) = of(Spelt(replace(fakes.PROFILE, presence=True)), WATER).look([LEFT])
    assert view.odds == pytest.approx(0.7)


def test_a_word_of_unknown_probability_is_not_taken_as_certain() -> None:
    class Untold(Yes):
        def _answer(self, query: Query) -> Generation:
            return replace(super()._answer(query), pieces=())

    left, right = of(Untold(replace(fakes.PROFILE, presence=True)), WATER).look([LEFT, RIGHT])
    assert left.odds == pytest.approx(0.1) and right.odds == pytest.approx(0.9)


def test_a_model_without_it_is_asked_in_words() -> None:
    model = Yes(replace(fakes.PROFILE, tasks=("question",)), says=lambda share: "Yes." if share > 0.5 else "No, none.")
    presence = of(model, WATER)
    left, right = presence.look([LEFT, RIGHT])
    assert model.asked[0][0].task == "question"
    assert "water" in model.asked[0][0].prompt
    assert left.odds < 0.5 < right.odds


def test_who_says_neither_yes_nor_no_has_said_nothing() -> None:
    model = Yes(replace(fakes.PROFILE, presence=True), says=lambda share: "maybe")
    (view,) = of(model, WATER).look([LEFT])
    assert view.odds is None and view.calls == 1


def test_a_mask_tells_of_each_part_of_a_view() -> None:
    model = fakes.FakeModel(fakes.blue_cells)
    presence = of(model, WATER, Asked("road", "road"))
    (view,) = presence.look([ALL])
    assert presence.calls == view.calls == len(model.calls) == 2
    assert view.odds.shape == (24, 24)
    assert view.odds[:, 13:].min() > 0.8 > 0.4 > view.odds[:, :11].max()


def test_boxes_tell_where_there_is_something_and_leave_room_for_smaller_things() -> None:
    model = fakes.FakeModel(fakes.blue_boxes)
    presence = of(model, BOAT, task="ground")
    (both,), (nothing,) = presence.look([ALL]), presence.look([LEFT])
    assert both.odds[:, 12:].min() == pytest.approx(0.9)
    assert 0 < both.odds[:, :11].max() < 0.01
    assert 1 - np.prod(1 - nothing.odds) == pytest.approx(0.1, abs=1e-6)


def test_a_mask_that_cannot_be_read_says_nothing() -> None:
    (view,) = of(fakes.FakeModel(lambda *_: "I see a lake"), WATER).look([ALL])
    assert view.odds is None


def test_ground_without_data_is_not_asked_about() -> None:
    valid = np.ones((2000, 4000), bool)
    valid[:, :2500] = False
    model = fakes.FakeModel(fakes.blue_cells)
    presence = of(model, WATER, valid=valid)
    left, whole = presence.look([LEFT, ALL])
    assert (left.calls, float(left.odds.max())) == (0, 0.0)
    assert (whole.odds[:, :14] == 0).all() and (whole.odds[:, 16:] > 0.5).all()
    assert len(model.calls) == 1


def test_who_can_tell_nothing_cheaply_cannot_search() -> None:
    model = fakes.FakeModel(fakes.blue_cells, profile=replace(fakes.PROFILE, tasks=("detect",)))
    with pytest.raises(BadInput, match="cannot tell whether something is there"):
        of(model, WATER, task="detect")
