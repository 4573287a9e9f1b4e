"""Pictures that lie in files are the pictures they were, and the files are not seen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rsvlm.training.acquire.found import Flaw
from rsvlm.training.acquire.spill import Spill
from rsvlm.training.records import Origin, Pixels, Record

ORIGIN = Origin("set", "CC0", True)


def pixels(seed: int, side: int = 20) -> Pixels:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def test_records_keep_their_pictures_in_as_many_files_as_it_takes(tmp_path: Path) -> None:
    spill = Spill(tmp_path, chunk=3000)
    listed = [Record(str(n), ORIGIN, pixels(n), after=pixels(n + 50), more=(pixels(n + 90, 40),)) for n in range(5)]
    found = list(spill.records([*listed, Flaw("x", "broken")]))
    assert isinstance(found[-1], Flaw)
    for one, other in zip(listed, found):
        assert isinstance(other, Record) and other.after is not None and one.after is not None
        assert isinstance(other.pixels.base, np.ndarray), "a part of a file"
        assert np.array_equal(one.pixels, other.pixels)
        assert np.array_equal(one.after, other.after)
        assert np.array_equal(one.more[0], other.more[0])
    assert not list(tmp_path.iterdir())
