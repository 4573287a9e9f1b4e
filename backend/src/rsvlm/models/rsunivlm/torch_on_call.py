"""Experts that are brought from the file when they are called, where memory does not suffice for all of them.

A layer then holds one expert, the one called last. A prompt and its answer need one expert, so it is brought once for
them; a batch of several experts brings each layer's matrices again and again and is slow.
"""

from __future__ import annotations

from typing import Any

from torch import nn

from .published_keys import original_name
from .quantisation import Shape, expert_of
from .torch_decoder import Decoder, Experts
from .torch_filling import Filling


class OneOfThem:
    """One layer's experts, of which one is there: `call` brings another in its place."""

    def __init__(self, filling: Filling, matrices: list[dict[str, Shape]]) -> None:
        """`matrices`: original names and shapes of each expert."""
        self._filling, self._matrices = filling, matrices
        self.present: int | None = None

    def call(self, expert: int) -> None:
        """Sees to it that `expert` can be used."""
        if expert == self.present:
            return
        if self.present is not None:
            leaving, self.present = self._matrices[self.present], None
            for name, shape in leaving.items():
                self._filling.empty(name, shape)
        for name, shape in self._matrices[expert].items():
            self._filling.fill(name, shape)
        self.present = expert


def put_on_call(decoder: Decoder, filling: Filling) -> frozenset[str]:
    """Makes every expert of `decoder` come when it is called; original names of what need not be filled before."""
    later: set[str] = set()
    for index, layer in enumerate(decoder.layers):
        experts = layer.mlp
        assert isinstance(experts, Experts)
        matrices: list[dict[str, Shape]] = [{} for _ in experts]
        for name, parameter in experts.named_parameters():
            original = original_name(f"decoder.layers.{index}.mlp.{name}")
            expert = expert_of(original)
            assert expert is not None
            matrices[expert][original] = tuple(parameter.shape)
            later.add(original)
        held = OneOfThem(filling, matrices)
        for number, expert_mlp in enumerate(experts):
            expert_mlp.register_forward_pre_hook(_calling(held, number))
    return frozenset(later)


def _calling(held: OneOfThem, expert: int) -> Any:
    def before(module: nn.Module, arguments: object) -> None:
        held.call(expert)

    return before
