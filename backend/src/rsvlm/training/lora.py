"""Low-rank adaptation in torch (Hu et al. 2021): linear maps of a decoder get two small matrices, which alone learn.

The base may be in 4 bits (QLoRA, Dettmers et al. 2023): it stays as it is, and gradients pass through it. One set of
matrices belongs to one expert, for an expert's maps are its own; attention is shared by all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import BadInput
from ..models.rsunivlm.adapter import Adapter, AdapterCard
from ..models.rsunivlm.torch_quantised import Int8Linear

_ATTENTION = re.compile(r"(?:^|\.)layers\.\d+\.self_attn\.[qkvo]_proj$")
_EXPERT = re.compile(r"(?:^|\.)layers\.\d+\.mlp\.(\d+)\.(?:gate|up|down)_proj$")
_SHARED = re.compile(r"(?:^|\.)layers\.\d+\.mlp\.(?:gate|up|down)_proj$")


@dataclass(frozen=True)
class LoraPlan:
    """Which maps are adapted and how: those of `experts`, and of attention where that is wanted.

    In a model without experts all MLPs are adapted.
    """

    rank: int = 8
    alpha: float = 16.0
    experts: tuple[int, ...] = (0, 1, 2)
    attention: bool = False


class LoraLinear(nn.Module):
    """y = base(x) + scale · B (A x); `a` (rank, K) begins at random, `b` (N, rank) at zero, both in float32."""

    def __init__(self, base: nn.Module, rows: int, columns: int, plan: LoraPlan) -> None:
        super().__init__()
        device = next(base.parameters()).device
        self.base, self.scale = base.requires_grad_(False), plan.alpha / plan.rank
        self.a = nn.Parameter(torch.empty(plan.rank, columns, device=device))
        self.b = nn.Parameter(torch.zeros(rows, plan.rank, device=device))
        nn.init.normal_(self.a, std=columns**-0.5)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.base(x)
        low = functional.linear(functional.linear(x.to(self.a.dtype), self.a), self.b) * self.scale
        return out + low.to(out.dtype)


def targets(model: nn.Module, plan: LoraPlan) -> list[str]:
    """Names of the linear maps that a plan adapts."""
    names = []
    for name, _ in model.named_modules():
        expert = _EXPERT.search(name)
        attention = plan.attention and _ATTENTION.search(name)
        if (expert and int(expert[1]) in plan.experts) or _SHARED.search(name) or attention:
            names.append(name)
    return names


def attach(model: nn.Module, plan: LoraPlan) -> list[nn.Parameter]:
    """Puts fresh matrices beside the maps of a plan, freezes everything else, and returns what is to be trained.

    Raises BadInput where the plan adapts nothing, or where the base lets no gradient pass (8 bits).
    """
    model.requires_grad_(False)
    names = targets(model, plan)
    if not names:
        raise BadInput("The adapter has no linear map to adapt; name experts that the model has.")
    for module in model.modules():
        # bitsandbytes lays 4-bit weights out anew for its kernel of inference, through which no gradient passes.
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False  # type: ignore[assignment]
    for name in names:
        base = model.get_submodule(name)
        if isinstance(base, Int8Linear):
            raise BadInput("Weights of 8 bits let no gradient pass; train on nf4 or on the published checkpoint.")
        rows, columns = int(base.out_features), int(base.in_features)  # type: ignore[arg-type]
        _put(model, name, LoraLinear(base, rows, columns, plan))
    return [p for _, layer in adapted(model) for p in (layer.a, layer.b)]


def adapted(model: nn.Module) -> Iterable[tuple[str, LoraLinear]]:
    """The adapted maps by the name they had."""
    return [(name, module) for name, module in model.named_modules() if isinstance(module, LoraLinear)]


def merge(model: nn.Module) -> None:
    """Adds the matrices to the maps they belong to; the model is then as it was made, with other numbers.

    Raises BadInput where the maps are quantised: rounding would lose most of what was learned.
    """
    for name, layer in adapted(model):
        if type(layer.base) is not nn.Linear:
            raise BadInput("An adapter cannot be merged into quantised weights; keep it as a file of its own.")
        with torch.no_grad():
            layer.base.weight += layer.scale * (layer.b @ layer.a).to(layer.base.weight.dtype)
        _put(model, name, layer.base)


def detach(model: nn.Module) -> None:
    """Takes the matrices away again: the model is exactly what it was."""
    for name, layer in adapted(model):
        _put(model, name, layer.base)


def to_adapter(model: nn.Module, card: AdapterCard, changes: dict[str, Tensor] | None = None) -> Adapter:
    """What the matrices beside a model's maps have learned, in the precision in which it is stored."""
    low = {name: (_stored(layer.a), _stored(layer.b)) for name, layer in adapted(model)}
    plain = {name: np.asarray(value.detach().float().cpu().numpy()) for name, value in (changes or {}).items()}
    return Adapter(card, low, plain)


def apply(model: nn.Module, adapter: Adapter) -> None:
    """Puts an adapter's matrices beside a model's maps, as they were trained. Raises BadInput where they do not fit."""
    plan = LoraPlan(adapter.card.rank, adapter.card.alpha)
    modules = dict(model.named_modules())
    for name, (a, b) in adapter.low.items():
        base = modules.get(name)
        shape = (getattr(base, "out_features", 0), getattr(base, "in_features", 0))
        if isinstance(base, Int8Linear):
            shape = (base.weight.shape[0], base.weight.shape[1])
        if base is None or shape != (len(b), a.shape[1]):
            said = f"The adapter {adapter.card.name} does not fit this model"
            raise BadInput(f"{said}: {name} is another; train it again.")
        layer = LoraLinear(base, len(b), a.shape[1], plan)
        with torch.no_grad():
            layer.a.copy_(torch.from_numpy(a))
            layer.b.copy_(torch.from_numpy(b))
        _put(model, name, layer.requires_grad_(False))


def _stored(value: Tensor) -> np.ndarray:
    full = value.full_tensor() if hasattr(value, "full_tensor") else value
    return np.asarray(full.detach().half().float().cpu().numpy())


def _put(model: nn.Module, name: str, module: nn.Module) -> None:
    owner, _, leaf = name.rpartition(".")
    setattr(model.get_submodule(owner), leaf, module)
