"""Names and shapes of the tensors in a published checkpoint, and the names they have here.

Original names: reference, authors' module tree (861 tensors at the published size). Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .config import ModelConfig

IMAGE_NEWLINE = "model.image_newline"
EMBEDDING = "model.embed_tokens.weight"
HEAD = "lm_head.weight"

_TOWER = "model.vision_tower.vision_tower.vision_model."
_PREFIXES = (  # original prefix, prefix in PublishedModel; first match wins
    (_TOWER, "tower."),
    ("model.mm_projector.", "projector."),
    (IMAGE_NEWLINE, "image_newline"),
    ("lm_head.", "decoder.lm_head."),
    ("model.", "decoder."),
)
_BUFFER = re.compile(r"model\.layers\.\d+\.self_attn\.rotary_emb\.inv_freq|model\.rotary_emb\.inv_freq")


def module_name(original: str) -> str:
    """The name in PublishedModel of an original tensor name. Raises KeyError for a name of another model."""
    for old, new in _PREFIXES:
        if original.startswith(old):
            return new + original[len(old) :]
    raise KeyError(original)


def original_name(module: str) -> str:
    """The original tensor name of a parameter of PublishedModel; the way back of `module_name`."""
    for old, new in _PREFIXES:
        if module.startswith(new):
            return old + module[len(new) :]
    raise KeyError(module)


def original_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Every tensor that a checkpoint of these sizes holds, by original name."""
    tower, decoder = config.tower, config.decoder
    shapes: dict[str, tuple[int, ...]] = {IMAGE_NEWLINE: (decoder.width,)}
    shapes.update(_tower_shapes(config))
    for index, columns in (("0", tower.width), ("2", decoder.width)):
        shapes[f"model.mm_projector.{index}.weight"] = (decoder.width, columns)
        shapes[f"model.mm_projector.{index}.bias"] = (decoder.width,)
    shapes[EMBEDDING] = (decoder.vocab_size, decoder.width)
    for layer in range(decoder.layers):
        shapes.update(_layer_shapes(config, f"model.layers.{layer}."))
    shapes["model.norm.weight"] = (decoder.width,)
    if not decoder.tie_embeddings:
        shapes[HEAD] = (decoder.vocab_size, decoder.width)
    return shapes


def may_be_missing(names: Iterable[str]) -> set[str]:
    """Those of `names` that no answer depends on: the unused norm after the tower."""
    return {name for name in names if name.startswith(_TOWER + "post_layernorm.")}


def may_be_extra(config: ModelConfig, names: Iterable[str]) -> set[str]:
    """Those of `names` that are known and not read.

    Rotary frequencies (computed), the tower's last layer (the original wrapper deletes it), and a stored head where
    the configuration says that the embedding is the head.
    """
    deleted = f"{_TOWER}encoder.layers.{config.tower.layers}."
    tied = {HEAD} if config.decoder.tie_embeddings else set()
    return {n for n in names if n.startswith(deleted) or n in tied or _BUFFER.fullmatch(n)}


def _tower_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    tower = config.tower
    patches = (tower.image_size // tower.patch_size) ** 2
    shapes: dict[str, tuple[int, ...]] = {
        _TOWER + "embeddings.patch_embedding.weight": (tower.width, 3, tower.patch_size, tower.patch_size),
        _TOWER + "embeddings.patch_embedding.bias": (tower.width,),
        _TOWER + "embeddings.position_embedding.weight": (patches, tower.width),
    }
    for layer in range(tower.layers):
        start = f"{_TOWER}encoder.layers.{layer}."
        for norm in ("layer_norm1", "layer_norm2"):
            shapes.update(_affine(start + norm, tower.width))
        for projection in ("q_proj", "k_proj", "v_proj", "out_proj"):
            shapes.update(_affine(f"{start}self_attn.{projection}", tower.width, tower.width))
        shapes.update(_affine(start + "mlp.fc1", tower.mlp_width, tower.width))
        shapes.update(_affine(start + "mlp.fc2", tower.width, tower.mlp_width))
    shapes.update(_affine(_TOWER + "post_layernorm", tower.width))
    return shapes


def _layer_shapes(config: ModelConfig, start: str) -> dict[str, tuple[int, ...]]:
    decoder = config.decoder
    shared = decoder.kv_heads * decoder.head_width
    shapes: dict[str, tuple[int, ...]] = {
        start + "input_layernorm.weight": (decoder.width,),
        start + "post_attention_layernorm.weight": (decoder.width,),
        start + "self_attn.o_proj.weight": (decoder.width, decoder.width),
    }
    for projection, rows in (("q_proj", decoder.width), ("k_proj", shared), ("v_proj", shared)):
        shapes.update(_affine(f"{start}self_attn.{projection}", rows, decoder.width))
    for expert in range(decoder.experts):
        shapes[f"{start}mlp.{expert}.gate_proj.weight"] = (decoder.mlp_width, decoder.width)
        shapes[f"{start}mlp.{expert}.up_proj.weight"] = (decoder.mlp_width, decoder.width)
        shapes[f"{start}mlp.{expert}.down_proj.weight"] = (decoder.width, decoder.mlp_width)
    return shapes


def _affine(name: str, rows: int, columns: int | None = None) -> dict[str, tuple[int, ...]]:
    weight = (rows,) if columns is None else (rows, columns)
    return {name + ".weight": weight, name + ".bias": (rows,)}
