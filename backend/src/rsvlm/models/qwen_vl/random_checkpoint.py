"""Checkpoints of random weights in the published layout of the family, of any size. Answers have no meaning."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..random_weights import write_byte_tokenizer, write_random_weights
from .config import QWEN3, QWEN25, QwenConfig, TextSizes, TowerSizes
from .keys import long_name, shapes
from .published_sizes import SEVEN, THREE

TOY = QwenConfig(
    QWEN25,
    TextSizes(320, 64, 96, layers=2, heads=4, kv_heads=2, head_width=16, tied=False, max_positions=32_768),
    TowerSizes(layers=2, width=32, mlp_width=48, patch=14, merge=2, frames=2, out=64),
)
TOY3 = QwenConfig(
    QWEN3,
    TextSizes(320, 64, 96, layers=3, heads=4, kv_heads=2, head_width=32, tied=False, max_positions=32_768),
    TowerSizes(layers=3, width=32, mlp_width=48, patch=16, merge=2, frames=2, out=64, positions=64, deep=2),
)
"""`TOY` and `TOY3` go with the tokenizer of single bytes that is written with them."""
SHAPES = {"qwen2.5-vl-7b": SEVEN, "qwen2.5-vl-3b": THREE, "toy": TOY, "toy3": TOY3}

_SPECIAL = (
    "<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>",
    "<|video_pad|>",
)  # fmt: skip
_WORDS = ("<tool_call>", "</tool_call>")
_BYTES = 256
_PUBLISHED_IDS = dict(zip(_SPECIAL, (151_643, 151_644, 151_645, 151_652, 151_653, 151_655, 151_656)))
_LIMITS = (3136, 12_845_056)
"""Least and most area of a picture in the files of the stock models."""


def write_random_checkpoint(
    folder: Path,
    config: QwenConfig,
    seed: int = 0,
    dtype: str = "F32",
    shard_size: int | None = None,
    limits: tuple[int, int] = _LIMITS,
    later_names: bool = False,
) -> None:
    """Writes all files of a checkpoint but its tokenizer into `folder`, which is made.

    Of a small vocabulary the tokenizer is written too: single bytes and the family's special tokens. `dtype` is F32,
    F16 or BF16, `shard_size` the most bytes of one weight file, `limits` the least and most area of a picture.
    `later_names`: tensors are named as later versions of transformers do, which Qwen3-VL always is.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ids = _PUBLISHED_IDS
    if config.text.vocabulary < min(ids.values()):
        write_byte_tokenizer(folder, _SPECIAL, _WORDS)
        ids = {token: _BYTES + index for index, token in enumerate(_SPECIAL)}
    ends = [ids["<|im_end|>"], ids["<|endoftext|>"]]
    _write(folder / "config.json", _config(config, ids))
    _write(folder / "generation_config.json", {"do_sample": True, "eos_token_id": ends, "repetition_penalty": 1.05})
    preprocessor = {"min_pixels": limits[0], "max_pixels": limits[1], "patch_size": config.tower.patch}
    _write(folder / "preprocessor_config.json", preprocessor)
    named = shapes(config)
    if later_names or config.architecture == QWEN3:
        named = {long_name(name): shape for name, shape in named.items()}
    write_random_weights(folder, named, seed, dtype, shard_size)


def _config(config: QwenConfig, ids: dict[str, int]) -> dict[str, Any]:
    third = config.architecture == QWEN3
    text, tower = config.text, config.tower
    sections = [text.head_width // 8, text.head_width * 3 // 16, text.head_width * 3 // 16]
    said: dict[str, Any] = {
        "vocab_size": text.vocabulary,
        "hidden_size": text.width,
        "intermediate_size": text.mlp_width,
        "num_hidden_layers": text.layers,
        "num_attention_heads": text.heads,
        "num_key_value_heads": text.kv_heads,
        "max_position_embeddings": text.max_positions,
        "hidden_act": "silu",
        "rms_norm_eps": 1e-6,
        "rope_theta": 1_000_000.0,
        "rope_scaling": {"type": "mrope", "mrope_section": sections},
        "bos_token_id": ids["<|endoftext|>"],
        "eos_token_id": ids["<|im_end|>"],
    }
    if third:
        said["rope_scaling"] = {"rope_type": "default", "mrope_interleaved": True, "mrope_section": sections}
        said["head_dim"] = text.head_width
    return {
        "architectures": [config.architecture],
        "model_type": "qwen3_vl" if third else "qwen2_5_vl",
        "vision_start_token_id": ids["<|vision_start|>"],
        "vision_end_token_id": ids["<|vision_end|>"],
        "image_token_id": ids["<|image_pad|>"],
        "video_token_id": ids["<|video_pad|>"],
        "tie_word_embeddings": text.tied,
        "vision_config": _tower(tower, third),
        **({"text_config": said} if third else said),
    }


def _tower(tower: TowerSizes, third: bool) -> dict[str, Any]:
    said: dict[str, Any] = {
        "depth": tower.layers,
        "hidden_size": tower.width,
        "intermediate_size": tower.mlp_width,
        "num_heads": 16 if tower.width >= 1024 else 2,
        "out_hidden_size": tower.out,
        "patch_size": tower.patch,
        "spatial_merge_size": tower.merge,
        "temporal_patch_size": tower.frames,
    }
    if third:
        at = list(range(tower.deep))
        return {**said, "num_position_embeddings": tower.positions, "deepstack_visual_indexes": at}
    full = [index for index in range(tower.layers) if index % 8 == 7] or [tower.layers - 1]
    return {**said, "window_size": 112, "fullatt_block_indexes": full, "tokens_per_second": 2}


def _write(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
