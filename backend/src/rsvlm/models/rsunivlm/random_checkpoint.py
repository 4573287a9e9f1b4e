"""Checkpoints of random weights in the original layout, of any size.

The published weights cannot be shipped or had everywhere; what does not depend on their values (loading, memory, speed,
the whole road of a request) is proven with these. Answers of such a model have no meaning. Tensors are made and
written one at a time, so the published size (1.66 billion parameters, 3.3 GB) needs little memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import prod, sqrt
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from ..weights_file import BYTES, write_tensors
from .config import DecoderConfig, ModelConfig, TowerConfig
from .published_config import PUBLISHED_TOWER, GenerationSettings, original_config, original_vision_config
from .published_keys import EMBEDDING, HEAD, original_shapes

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

_TYPES = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
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
    shapes = original_shapes(config)
    random = np.random.default_rng(seed)
    shards = _shards(shapes, BYTES[dtype], shard_size)
    names = ["model.safetensors"]
    if len(shards) > 1:
        names = [f"model-{i + 1:05}-of-{len(shards):05}.safetensors" for i in range(len(shards))]
        weight_map = {key: name for name, shard in zip(names, shards) for key in shard}
        _write_json(folder / "model.safetensors.index.json", {"metadata": {}, "weight_map": weight_map})
    for name, shard in zip(names, shards):
        layout = [(key, dtype, shapes[key]) for key in shard]
        write_tensors(folder / name, layout, _values(random, layout))


def write_byte_tokenizer(folder: Path) -> None:
    """Writes a `tokenizer.json` in which every byte is a token (0 to 255) and the special tokens follow."""
    alphabet = {char: index for index, char in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=alphabet, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in _SPECIAL])
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))


def _values(random: np.random.Generator, layout: list[tuple[str, str, tuple[int, ...]]]) -> Iterator[bytes]:
    """Values that keep activations of order one: norms around 1, small biases, matrices by their fan-in."""
    for name, dtype, shape in layout:
        values = random.standard_normal(shape, dtype=np.float32)
        if len(shape) == 1 and name.endswith(".weight"):
            values = 1 + 0.1 * values
        elif name.endswith(".bias"):
            values *= 0.05
        elif name == HEAD:
            values *= 2 / sqrt(shape[1])
        elif name != EMBEDDING and len(shape) > 1 and "position_embedding" not in name:
            values *= 1 / sqrt(prod(shape[1:]))
        tensor = torch.from_numpy(values).to(_TYPES[dtype])
        yield tensor.view(torch.int16).numpy().tobytes()  # numpy has no bfloat16; the bytes are the same


def _shards(shapes: dict[str, tuple[int, ...]], width: int, largest: int | None) -> list[list[str]]:
    shards: list[list[str]] = [[]]
    filled = 0
    for name, shape in shapes.items():
        size = width * prod(shape)
        if largest is not None and shards[-1] and filled + size > largest:
            shards.append([])
            filled = 0
        shards[-1].append(name)
        filled += size
    return shards


def _write_json(path: Path, data: dict[str, Any]) -> None:
    path.write_text(json.dumps(data, indent=1), encoding="utf-8")
