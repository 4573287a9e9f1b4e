"""What a look from afar says of a tile."""

from __future__ import annotations

import numpy as np
import pytest
from rsvlm.imagery.grid import Window
from rsvlm.search.view import View

WHOLE = Window(100, 200, 400, 400)


def test_one_word_about_many_tiles_says_less_of_each() -> None:
    view = View(WHOLE, np.array([[0.9]]), 1.0, 1)
    assert view.presence(WHOLE) == pytest.approx(0.9)
    quarter = view.presence(Window(100, 200, 200, 200))
    assert quarter is not None and 1 - (1 - quarter) ** 4 == pytest.approx(0.9)


def test_a_tile_of_many_parts_has_what_the_best_of_them_has() -> None:
    odds = np.full((8, 8), 0.01)
    odds[1, 6] = 0.7
    view = View(WHOLE, odds, 1.0, 1)
    assert view.presence(Window(300, 200, 200, 200)) == pytest.approx(0.7)
    assert view.presence(Window(100, 400, 200, 200)) == pytest.approx(0.01)


def test_a_part_that_a_tile_has_a_strip_of_says_little() -> None:
    view = View(WHOLE, np.array([[0.0, 0.8]]), 1.0, 1)
    strip = view.presence(Window(100, 200, 220, 400))
    assert strip is not None and 0 < strip < 0.2


def test_where_there_is_no_data_there_is_nothing() -> None:
    view = View(WHOLE, np.array([[0.0, 0.8]]), 1.0, 1)
    assert view.presence(Window(100, 300, 200, 100)) == 0.0


def test_an_answer_that_says_nothing_says_nothing() -> None:
    assert View(WHOLE, None, 1.0, 1).presence(WHOLE) is None


@pytest.mark.parametrize("parts", [1, 3, 7, 24])
def test_every_window_at_the_far_sides_has_a_part(parts: int) -> None:
    view = View(Window(0, 0, 997, 1009), np.full((parts, parts), 0.5), 1.0, 1)
    for side in (1, 13, 500):
        presence = view.presence(Window(997 - side, 1009 - side, side, side))
        assert presence is not None and 0 < presence <= 0.5 + 1e-9
