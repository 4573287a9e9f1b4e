"""Packed weights compute the same and are only packed when they are used."""

from __future__ import annotations

import pytest
import torch
from rsvlm.models.torch_packed import PackedLinear, can_pack, pack
from torch import nn

torch.manual_seed(0)


@pytest.fixture
def layers() -> nn.Sequential:
    return nn.Sequential(nn.Linear(64, 96), nn.GELU(), nn.Linear(96, 32, bias=False)).to(torch.bfloat16)


@pytest.mark.parametrize("shape", [(1, 64), (7, 64), (2, 5, 64)])
@torch.inference_mode()
def test_the_numbers_are_the_same(layers: nn.Sequential, shape: tuple[int, ...]) -> None:
    x = torch.randn(shape, dtype=torch.bfloat16)
    wanted = layers(x)
    assert can_pack(layers[0].weight)
    pack(layers)
    assert isinstance(layers[0], PackedLinear)
    torch.testing.assert_close(layers(x), wanted, rtol=0.02, atol=0.01)


@torch.inference_mode()
def test_a_weight_is_let_go_once_it_is_packed(layers: nn.Sequential) -> None:
    first = layers[0]
    pack(layers)
    packed = layers[0]
    assert packed._plain.data_ptr() == first.weight.data_ptr()
    packed(torch.zeros(1, 64, dtype=torch.bfloat16))
    assert packed._plain is None


def test_other_layers_stay_as_they_are() -> None:
    class Own(nn.Linear):
        """A layer with rules of its own, as quantised ones are."""

    exact, own = nn.Linear(4, 4), Own(4, 4).to(torch.bfloat16)
    layers = nn.Sequential(exact, own)
    pack(layers)
    assert layers[0] is exact and layers[1] is own
