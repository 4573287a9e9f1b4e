"""From a trained run to the checkpoint folder that ships: folded, quantised, with everything the engines need."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ..models.rsunivlm.adapter import Adapter
from ..models.rsunivlm.checkpoint import quantised, read_weights, write_weights
from ..models.rsunivlm.config import ModelConfig
from ..models.rsunivlm.tokenizer import Tokenizer, write_vocabulary
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_neck import ConvNorm
from ..models.rsunivlm.torch_tower import EfficientNetLite0

EIGHT_BITS = ("decoder.", "projector.", "evidence.", "candidate.", "pointer_")
"""Parts whose matrices are stored in 8 bits; the tower and the neck stay in 16, where 8 would cost accuracy."""


def plain_state(nano: Nano, tower: EfficientNetLite0) -> dict[str, npt.NDArray[np.float32]]:
    """Every tensor the numpy engine needs, by name, batch norm folded; `lm_head` is left out (tied)."""
    state: dict[str, npt.NDArray[np.float32]] = {}
    for name, value in tower.state_dict().items():
        state[f"tower.{name}"] = value.float().numpy()
    folded = {name for name, module in nano.named_modules() if isinstance(module, ConvNorm)}
    for name, module in nano.named_modules():
        if isinstance(module, ConvNorm):
            weight, bias = module.folded()
            state[f"{name}.weight"], state[f"{name}.bias"] = weight.detach().numpy(), bias.detach().numpy()
    for name, value in nano.state_dict().items():
        if any(name.startswith(f"{prefix}.") for prefix in folded) or name == "decoder.lm_head.weight":
            continue
        state[name] = value.float().numpy()
    return state


def packed(state: dict[str, npt.NDArray[np.float32]]) -> dict[str, npt.NDArray[np.generic]]:
    """The state as it is stored: 8 bits with scales, 16 bits, or 32 bits for vectors and scales."""
    tensors: dict[str, npt.NDArray[np.generic]] = {}
    for name, value in state.items():
        if value.ndim >= 2 and name.startswith(EIGHT_BITS):
            tensors[name], tensors[f"{name}.scale"] = quantised(value)
        elif value.ndim >= 2:
            tensors[name] = value.astype(np.float16)
        else:
            tensors[name] = value
    return tensors


def export(folder: Path, config: ModelConfig, tokenizer: Tokenizer, nano: Nano, tower: EfficientNetLite0,
           profile: dict[str, Any]) -> None:
    """Writes config.json, vocab.json, profile.json and model.safetensors."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in (("config.json", config.to_json()), ("profile.json", profile)):
        (folder / name).write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_vocabulary(folder, tokenizer.tokens)
    write_weights(folder, packed(plain_state(nano, tower)))


def load_torch(
    folder: Path, config: ModelConfig, adapter: Adapter | None = None
) -> tuple[EfficientNetLite0, Nano]:
    """A checkpoint folder as torch modules, in float32 and evaluation mode: what the parity test holds against numpy.

    Folded convolutions come back as a batch norm that does nothing but add the bias. An `adapter` is merged, and
    `config` is then one that it was applied to.
    """
    stored = read_weights(folder)
    weights = {n: torch.from_numpy(v) for n, v in (adapter.merged(stored) if adapter else stored).items()}
    tower = EfficientNetLite0()
    tower.load_state_dict({n[len("tower.") :]: v for n, v in weights.items() if n.startswith("tower.")})
    nano = Nano(config)
    state = nano.state_dict()
    for name, module in nano.named_modules():
        if isinstance(module, ConvNorm):
            state[f"{name}.conv.weight"] = weights.pop(f"{name}.weight")
            state[f"{name}.norm.bias"] = weights.pop(f"{name}.bias")
            state[f"{name}.norm.weight"] = torch.full_like(state[f"{name}.norm.bias"], (1 + module.norm.eps) ** 0.5)
    state.update({n: v for n, v in weights.items() if not n.startswith("tower.")})
    state["decoder.lm_head.weight"] = state["decoder.embed_tokens.weight"]
    nano.load_state_dict(state)
    return tower.eval(), nano.eval()
