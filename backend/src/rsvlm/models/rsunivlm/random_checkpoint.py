"""Checkpoints of random weights in the original layout, of any size.

The published weights cannot be shipped or had everywhere; what does not depend on their values (loading, memory, speed,
the whole road of a request) is proven with these. Answers of such a model have no meaning. Tensors are made and
written one at a time, so the published size (1.66 billion parameters, 3.3 GB) needs little memory.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .. import random_weights
from ..random_weights import write_random_weights
from .config import DecoderConfig, ModelConfig, TowerConfig
from .published_config import PUBLISHED_TOWER, GenerationSettings, original_config, original_vision_config
from .published_keys import original_shapes

PUBLISHED = ModelConfig(
    name="rsunivlm",
    tower=PUBLISHED_TOWER,
    decoder=DecoderConfig(vocab_size=151936, width=896, mlp_width=4864, layers=24, heads=14, kv_heads=2),
)
TOY = ModelConfig(
    name="rsunivlm-toy",
    tower=TowerConfig("siglip", image_size=56, patch_size=14, width=48, mlp_width=96, layers=3, heads=4),
    decoder=DecoderConfig(vocab_size=260, width=64, mlp_width=128, layers=3, heads=4, kv_heads=2),
)
"""`TOY` goes with the tokenizer of single bytes that `write_byte_tokenizer` makes."""

_SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<image>")
PUBLISHED_SETTINGS = GenerationSettings(eos=(151645, 151643), repetition_penalty=1.1)
TOY_SETTINGS = GenerationSettings(eos=(258, 256), repetition_penalty=1.1)


def write_random_checkpoint(
    folder: Path,
    config: ModelConfig,
    settings: GenerationSettings,
    seed: int = 0,
    dtype: str = "F32",
    shard_size: int | None = None,
) -> None:
    """Writes `config.json`, `generation_config.json` and the weights into `folder`, which is made.

    `dtype` is F32, F16 or BF16. `shard_size` is the most bytes of one weight file; None writes a single one. A tower
    that is not the published one is described in `vision_config.json`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write_json(folder / "config.json", original_config(config, settings))
    penalty = settings.repetition_penalty
    generation = {"do_sample": True, "eos_token_id": list(settings.eos), "repetition_penalty": penalty}
    _write_json(folder / "generation_config.json", generation)
    if config.tower != PUBLISHED_TOWER:
        _write_json(folder / "vision_config.json", original_vision_config(config.tower))
    write_random_weights(folder, original_shapes(config), seed, dtype, shard_size)


def write_byte_tokenizer(folder: Path) -> None:
    """Writes a `tokenizer.json` in which every byte is a token (0 to 255) and the special tokens follow."""
    random_weights.write_byte_tokenizer(folder, _SPECIAL)


def _write_json(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
