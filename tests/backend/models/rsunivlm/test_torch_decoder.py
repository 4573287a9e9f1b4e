"""The decoder: causal, cached or not, each row under its own expert."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.models.rsunivlm.config import DecoderConfig
from rsvlm.models.rsunivlm.torch_decoder import Decoder

CONFIG = DecoderConfig(vocab_size=50, width=32, mlp_width=48, layers=2, heads=4, kv_heads=2)
LENGTH = 12


@pytest.fixture(scope="module", autouse=True)
def _no_gradients() -> Iterator[None]:
    with torch.inference_mode():
        yield


def _random_decoder(config: DecoderConfig = CONFIG) -> Decoder:
    torch.manual_seed(1)
    decoder = Decoder(config)
    for parameter in decoder.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    return decoder.eval()


DECODER = _random_decoder()
EMBEDS = torch.randn(4, LENGTH, CONFIG.width, generator=torch.Generator().manual_seed(2))
POSITIONS = torch.arange(LENGTH)


def test_names_are_those_of_the_original_checkpoint() -> None:
    names = set(Decoder(CONFIG).state_dict())
    assert {"embed_tokens.weight", "norm.weight", "lm_head.weight", "layers.1.mlp.2.down_proj.weight"} <= names
    assert {"layers.0.self_attn.q_proj.bias", "layers.0.post_attention_layernorm.weight"} <= names
    assert "layers.0.self_attn.o_proj.bias" not in names


def test_experts_give_different_answers() -> None:
    first, second, third = (DECODER(EMBEDS, POSITIONS, expert) for expert in range(3))
    assert (first - second).abs().max() > 0.1
    assert (second - third).abs().max() > 0.1


@given(st.lists(st.integers(0, 2), min_size=4, max_size=4))
def test_rows_of_different_experts_in_one_batch_equal_separate_calls(experts: list[int]) -> None:
    with torch.inference_mode():
        mixed = DECODER(EMBEDS, POSITIONS, torch.tensor(experts))
        for row, expert in enumerate(experts):
            alone = DECODER(EMBEDS[row : row + 1], POSITIONS, expert)[0]
            torch.testing.assert_close(mixed[row], alone, rtol=0, atol=1e-5)


@pytest.mark.parametrize("experts", [torch.tensor([0, 1, 2, 3]), torch.tensor([0, 1]), -1])
def test_an_expert_that_does_not_exist_is_refused(experts: torch.Tensor | int) -> None:
    with pytest.raises(ValueError, match=r"[Ee]xpert"):
        DECODER(EMBEDS, POSITIONS, experts)


def test_a_position_never_sees_later_ones() -> None:
    changed = EMBEDS.clone()
    changed[:, 7:] += 1
    before, after = DECODER(EMBEDS, POSITIONS, 0), DECODER(changed, POSITIONS, 0)
    torch.testing.assert_close(before[:, :7], after[:, :7])
    assert (before[:, 7:] - after[:, 7:]).abs().max() > 0.1


def test_a_mask_can_let_a_prefix_see_itself_in_both_directions() -> None:
    mask = torch.ones(LENGTH, LENGTH, dtype=torch.bool).tril()
    torch.testing.assert_close(DECODER(EMBEDS, POSITIONS, 1, mask[None, None]), DECODER(EMBEDS, POSITIONS, 1))
    mask[:5, :5] = True
    changed = EMBEDS.clone()
    changed[:, 4] += 1
    first = DECODER(EMBEDS, POSITIONS, 1, mask[None, None])[:, 0]
    assert (first - DECODER(changed, POSITIONS, 1, mask[None, None])[:, 0]).abs().max() > 0.01


def test_positions_may_differ_between_rows() -> None:
    shifted = torch.stack([POSITIONS, POSITIONS, POSITIONS + 3, POSITIONS])
    # Rotary positions are relative: a shift of the whole row changes nothing.
    torch.testing.assert_close(DECODER(EMBEDS, shifted, 2), DECODER(EMBEDS, POSITIONS, 2), rtol=0, atol=1e-4)
    stretched = torch.stack([POSITIONS, POSITIONS, POSITIONS * 2, POSITIONS])
    difference = (DECODER(EMBEDS, stretched, 2) - DECODER(EMBEDS, POSITIONS, 2)).abs().amax((1, 2))
    assert difference[2] > 0.01 > difference[[0, 1, 3]].max()


def test_a_tied_head_is_the_embedding() -> None:
    tied = Decoder(
        DecoderConfig(vocab_size=50, width=32, mlp_width=48, layers=1, heads=4, kv_heads=2, tie_embeddings=True)
    )
    assert tied.lm_head.weight is tied.embed_tokens.weight
    assert tied.logits(EMBEDS).shape == (4, LENGTH, 50)


def test_it_trains_in_bfloat16_with_rows_of_all_experts() -> None:
    with torch.inference_mode(False), torch.enable_grad():
        decoder = Decoder(CONFIG)
        with torch.autocast("cpu", torch.bfloat16):
            hidden = decoder(
                decoder.embed_tokens(torch.arange(24).view(4, 6)), torch.arange(6), torch.tensor([0, 1, 2, 0])
            )
            loss = decoder.logits(hidden).float().square().mean()
        loss.backward()  # type: ignore[no-untyped-call]
        assert all(p.grad is not None and p.grad.isfinite().all() for p in decoder.parameters())
