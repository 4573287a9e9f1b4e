"""What a model takes of a memory, from its sizes alone. Figures: reference, rscovlm sections 1.4 and 10.1."""

from __future__ import annotations

import pytest
from rsvlm.models.qwen_vl.config import QwenConfig
from rsvlm.models.qwen_vl.memory import Fit, cache_bytes, fits, tiles_at_once, told, weight_bytes
from rsvlm.models.qwen_vl.published_sizes import SEVEN, THREE

GIB = 2**30


@pytest.mark.parametrize(
    ("config", "precision", "gib"),
    [(SEVEN, "bfloat16", 15.45), (SEVEN, "nf4", 6.43), (THREE, "bfloat16", 6.99), (THREE, "nf4", 3.16)],
)
def test_weights_take_what_was_measured(config: QwenConfig, precision: str, gib: float) -> None:
    assert weight_bytes(config, precision) / GIB == pytest.approx(gib, abs=0.006)


def test_a_cache_takes_what_was_measured() -> None:
    assert (cache_bytes(SEVEN, 1), cache_bytes(THREE, 1)) == (57_344, 36_864)


def rows(config: QwenConfig) -> dict[tuple[int, str], Fit]:
    return {(row.card, row.precision): row for row in fits(config, 1296)}


def test_seven_billion_run_on_twelve_gb_in_four_bits_and_on_twenty_four_in_sixteen() -> None:
    found = rows(SEVEN)
    assert {card for (card, precision), row in found.items() if precision == "nf4" and row.tiles} == {12, 16, 24}
    assert {card for (card, precision), row in found.items() if precision == "bfloat16" and row.tiles} == {24}


def test_three_billion_run_on_eight_gb() -> None:
    assert rows(THREE)[8, "nf4"].tiles > 0 == rows(THREE)[8, "bfloat16"].tiles


def test_a_tile_more_needs_its_caches() -> None:
    room = weight_bytes(SEVEN, "nf4") + 3e9
    assert tiles_at_once(SEVEN, "nf4", room, 1296) > tiles_at_once(SEVEN, "nf4", room - 1e9, 1296) > 0
    assert tiles_at_once(SEVEN, "nf4", 1e9, 1296) == 0


def test_it_is_told_in_sentences() -> None:
    said = told(fits(SEVEN, 1296))
    assert said.startswith("In 4 bits it needs 8.2 GB of a GPU; it runs on cards of 12 GB (")
    assert "more than 24 GB" in told(fits(SEVEN, 10**6))
