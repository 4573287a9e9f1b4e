"""Sequences that grow, several in one forward: each gets the numbers it would get alone and all at once."""

from __future__ import annotations

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.models.rsunivlm.config import DecoderConfig
from rsvlm.models.rsunivlm.torch_batch import Row, read_together
from rsvlm.models.rsunivlm.torch_decoder import Decoder
from rsvlm.models.torch_cache import KVCache

LENGTH = 12
CONFIG = DecoderConfig(vocab_size=50, width=32, mlp_width=48, layers=2, heads=4, kv_heads=2)
SIZES = (CONFIG.layers, CONFIG.kv_heads, CONFIG.head_width)
torch.manual_seed(0)
DECODER = Decoder(CONFIG).eval().requires_grad_(False)
for weight in DECODER.parameters():
    if weight.ndim > 1:
        weight *= 10  # at its own start every layer is nearly the identity
EMBEDS = torch.randn(4, LENGTH, 32)
POSITIONS = torch.arange(LENGTH)


def whole(embeds: torch.Tensor, expert: int) -> torch.Tensor:
    return DECODER(embeds[None], torch.arange(len(embeds)), expert)[0]


def grown(row: int, upto: int, expert: int = 0) -> KVCache:
    cache = KVCache(*SIZES, capacity=2)
    read_together(DECODER, [Row(EMBEDS[row, :upto], expert, cache)])
    return cache


@given(st.lists(st.integers(1, LENGTH), max_size=4), st.integers(0, 2), st.integers(1, 16))
@settings(max_examples=30)
def test_reading_in_parts_equals_reading_at_once(cuts: list[int], expert: int, capacity: int) -> None:
    cache = KVCache(*SIZES, capacity=capacity)
    edges = [0, *sorted(cuts), LENGTH]
    parts = [
        read_together(DECODER, [Row(EMBEDS[0, a:b], expert, cache)])[0] for a, b in zip(edges, edges[1:]) if b > a
    ]
    torch.testing.assert_close(torch.cat(parts), whole(EMBEDS[0], expert), rtol=0, atol=1e-4)
    assert cache.length == LENGTH


Lives = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 6), st.integers(1, 6)), min_size=1, max_size=4)


@given(Lives)
@settings(max_examples=50)
def test_rows_of_any_expert_past_and_length_do_not_disturb_each_other(lives: list[tuple[int, int, int]]) -> None:
    rows = []
    for index, (expert, past, length) in enumerate(lives):
        cache = grown(index, past, expert) if past else KVCache(*SIZES, capacity=1)
        rows.append(Row(EMBEDS[index, past : past + length], expert, cache))
    together = read_together(DECODER, rows)
    for index, (expert, past, length) in enumerate(lives):
        alone = whole(EMBEDS[index, : past + length], expert)[past:]
        torch.testing.assert_close(together[index], alone, rtol=0, atol=1e-4)
        assert rows[index].cache.length == past + length


def test_the_expert_matters() -> None:
    first, second = read_together(
        DECODER, [Row(EMBEDS[0], 0, KVCache(*SIZES)), Row(EMBEDS[0], 2, KVCache(*SIZES))]
    )
    assert (first - second).abs().max() > 0.01


def test_a_cropped_cache_goes_on_from_where_it_was_cut() -> None:
    cache = grown(0, LENGTH)
    cache.crop(LENGTH + 1)  # nothing there to forget
    assert cache.length == LENGTH
    cache.crop(5)
    rest = read_together(DECODER, [Row(EMBEDS[1, 5:], 0, cache)])[0]
    changed = torch.cat((EMBEDS[0, :5], EMBEDS[1, 5:]))
    torch.testing.assert_close(rest, whole(changed, 0)[5:], rtol=0, atol=1e-4)


def test_a_forked_cache_leaves_the_first_as_it_was() -> None:
    cache = grown(0, 5)
    forks = [cache.fork(20) for _ in range(3)]
    found = read_together(DECODER, [Row(EMBEDS[i, 5:], 0, fork) for i, fork in enumerate(forks)])
    for index, rest in enumerate(found):
        changed = torch.cat((EMBEDS[0, :5], EMBEDS[index, 5:]))
        torch.testing.assert_close(rest, whole(changed, 0)[5:], rtol=0, atol=1e-4)
    assert (cache.length, cache.fork().length) == (5, 5)
