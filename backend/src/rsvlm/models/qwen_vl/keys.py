"""The tensors that a Qwen-VL model is made of, by the names of its published files. Standard library only.

Qwen2.5-VL was published as `visual.*`, `model.*`, `lm_head.weight`; later versions of transformers write
`model.visual.*`, `model.language_model.*`, as Qwen3-VL was published (reference: rscovlm section 10.4).
"""

from __future__ import annotations

import re
from math import ceil, prod

from .config import QWEN3, QwenConfig, TextSizes, TowerSizes

Shape = tuple[int, ...]
HEAD, EMBEDDING = "lm_head.weight", "model.embed_tokens.weight"
_PARTS = (".absmax", ".quant_map", ".nested_absmax", ".nested_quant_map", ".quant_state.bitsandbytes__nf4")
"""What bitsandbytes keeps beside the numbers of a matrix."""
_MATRIX = re.compile(r"model\.layers\.\d+\.(self_attn\.[qkvo]_proj|mlp\.(gate|up|down)_proj)\.weight")


def short_name(name: str) -> str:
    """A tensor's name as Qwen2.5-VL was published, of either way of naming."""
    if name.startswith("model.visual."):
        return name.replace("model.visual.", "visual.", 1)
    return name.replace("model.language_model.", "model.", 1) if name.startswith("model.language_model.") else name


def long_name(name: str) -> str:
    """The name of the same tensor as Qwen3-VL was published; `short_name` undoes it."""
    if name.startswith("visual."):
        return f"model.{name}"
    return name.replace("model.", "model.language_model.", 1) if name.startswith("model.") else name


def is_matrix(name: str) -> bool:
    """Whether the tensor of that short name becomes 4 bits in NF4: a linear map of the text model's layers."""
    return _MATRIX.fullmatch(name) is not None


def shapes(config: QwenConfig) -> dict[str, Shape]:
    """Short names and shapes of all tensors in the order of the published files; without the head where it is tied."""
    third = config.architecture == QWEN3
    found = _text_shapes(config.text, third)
    found.update(_tower3_shapes(config.tower) if third else _tower25_shapes(config.tower))
    return found


def stored_shapes(config: QwenConfig) -> dict[str, Shape | None]:
    """As `shapes`, of the tensors that a file has: a matrix that was quantised is several, of which some may be of any
    length (None)."""
    found: dict[str, Shape | None] = {}
    for name, shape in shapes(config).items():
        if config.stored and is_matrix(name):
            found[name] = (ceil(prod(shape) / 2), 1)
            found.update({name + suffix: None for suffix in _PARTS})
        else:
            found[name] = shape
    return found


def _text_shapes(text: TextSizes, third: bool) -> dict[str, Shape]:
    width, inner, shared = text.width, text.heads * text.head_width, text.kv_heads * text.head_width
    found: dict[str, Shape] = {EMBEDDING: (text.vocabulary, width)}
    for index in range(text.layers):
        layer, attention = f"model.layers.{index}.", f"model.layers.{index}.self_attn."
        found[layer + "input_layernorm.weight"] = (width,)
        for name, rows in (("q_proj", inner), ("k_proj", shared), ("v_proj", shared)):
            found[f"{attention}{name}.weight"] = (rows, width)
            if not third:
                found[f"{attention}{name}.bias"] = (rows,)
        if third:
            found[attention + "q_norm.weight"] = found[attention + "k_norm.weight"] = (text.head_width,)
        found[attention + "o_proj.weight"] = (width, inner)
        found[layer + "post_attention_layernorm.weight"] = (width,)
        found[layer + "mlp.gate_proj.weight"] = found[layer + "mlp.up_proj.weight"] = (text.mlp_width, width)
        found[layer + "mlp.down_proj.weight"] = (width, text.mlp_width)
    found["model.norm.weight"] = (width,)
    if not text.tied:
        found[HEAD] = (text.vocabulary, width)
    return found


def _tower25_shapes(tower: TowerSizes) -> dict[str, Shape]:
    width, merged = tower.width, tower.width * tower.merge**2
    found: dict[str, Shape] = {"visual.patch_embed.proj.weight": (width, 3, tower.frames, tower.patch, tower.patch)}
    for index in range(tower.layers):
        block = f"visual.blocks.{index}."
        found[block + "norm1.weight"] = found[block + "norm2.weight"] = (width,)
        _linear(found, block + "attn.qkv", 3 * width, width)
        _linear(found, block + "attn.proj", width, width)
        _linear(found, block + "mlp.gate_proj", tower.mlp_width, width)
        _linear(found, block + "mlp.up_proj", tower.mlp_width, width)
        _linear(found, block + "mlp.down_proj", width, tower.mlp_width)
    found["visual.merger.ln_q.weight"] = (width,)
    _linear(found, "visual.merger.mlp.0", merged, merged)
    _linear(found, "visual.merger.mlp.2", tower.out, merged)
    return found


def _tower3_shapes(tower: TowerSizes) -> dict[str, Shape]:
    width, merged = tower.width, tower.width * tower.merge**2
    found: dict[str, Shape] = {"visual.patch_embed.proj.weight": (width, 3, tower.frames, tower.patch, tower.patch)}
    found["visual.patch_embed.proj.bias"] = (width,)
    found["visual.pos_embed.weight"] = (tower.positions, width)
    for index in range(tower.layers):
        block = f"visual.blocks.{index}."
        _norm(found, block + "norm1", width)
        _norm(found, block + "norm2", width)
        _linear(found, block + "attn.qkv", 3 * width, width)
        _linear(found, block + "attn.proj", width, width)
        _linear(found, block + "mlp.linear_fc1", tower.mlp_width, width)
        _linear(found, block + "mlp.linear_fc2", width, tower.mlp_width)
    mergers = [("visual.merger.", width)]
    mergers += [(f"visual.deepstack_merger_list.{index}.", merged) for index in range(tower.deep)]
    for merger, normed in mergers:
        _norm(found, merger + "norm", normed)
        _linear(found, merger + "linear_fc1", merged, merged)
        _linear(found, merger + "linear_fc2", tower.out, merged)
    return found


def _linear(found: dict[str, Shape], name: str, rows: int, columns: int) -> None:
    found[name + ".weight"], found[name + ".bias"] = (rows, columns), (rows,)


def _norm(found: dict[str, Shape], name: str, width: int) -> None:
    found[name + ".weight"], found[name + ".bias"] = (width,), (width,)
