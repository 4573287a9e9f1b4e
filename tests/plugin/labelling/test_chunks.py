"""Which features go together."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rsvlm_qgis.labelling.chunks import Chunk, Places, chunks

numbers = st.floats(-1e6, 1e6, allow_nan=False)
boxes = st.lists(st.tuples(numbers, numbers, st.floats(0, 500), st.floats(0, 500)), max_size=60)


def cut(found: list[tuple[float, float, float, float]], largest: float = 1e10, most: int = 7) -> list[Chunk]:
    places = Places.of((number, (x, y, x + w, y + h)) for number, (x, y, w, h) in enumerate(found))
    return list(chunks(places, lambda box: (box[2] - box[0]) * (box[3] - box[1]), largest, most))


@given(boxes, st.floats(1, 1e11))
def test_each_feature_is_in_one_chunk_that_is_small_enough(
    found: list[tuple[float, float, float, float]], largest: float
) -> None:
    made = cut(found, largest)
    assert sorted(one for chunk in made for one in chunk.ids) == list(range(len(found)))
    for chunk in made:
        xmin, ymin, xmax, ymax = chunk.extent
        assert 1 <= len(chunk.ids) <= 7
        assert len(chunk.ids) == 1 or (xmax - xmin) * (ymax - ymin) <= largest
        for one in chunk.ids:
            x, y, width, height = found[one]
            assert (xmin, ymin) <= (x, y)
            assert x + width <= xmax
            assert y + height <= ymax


def test_neighbours_go_together() -> None:
    left = [(float(x), float(y), 1.0, 1.0) for x in range(3) for y in range(2)]
    right = [(x + 1000, y, w, h) for x, y, w, h in left]
    mixed = [one for pair in zip(left, right) for one in pair]
    assert [set(chunk.ids) for chunk in cut(mixed, 100, 50)] == [set(range(0, 12, 2)), set(range(1, 12, 2))]


def test_nothing_is_no_chunk_and_a_thousand_times_a_hundred_stay_flat() -> None:
    assert cut([]) == []
    places = Places.of((number, (number % 317, number // 317, 1.0 + number % 317, 1.0)) for number in range(100_000))
    assert places.ids.nbytes + places.boxes.nbytes == 40 * 100_000
    assert sum(len(chunk.ids) for chunk in chunks(places, lambda box: 0.0, 1.0, 200)) == 100_000
    assert np.array_equal(np.sort(places.ids), np.arange(100_000))
