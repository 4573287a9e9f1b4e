"""Weight files of random values, of any size, and a tokenizer of single bytes to go with them.

Published weights cannot be shipped or had everywhere; what does not depend on their values (loading, memory, speed, the
whole road of a request) is proven with these. Tensors are made and written one at a time, so the largest published
sizes need little memory.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import prod, sqrt
from pathlib import Path

import numpy as np
import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

from .checkpoint_files import INDEX, SINGLE
from .weights_file import BYTES, write_tensors

_TYPES = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
_HEAD, _EMBEDDING = "lm_head.weight", "embed_tokens.weight"

Shapes = Mapping[str, tuple[int, ...]]


def write_random_weights(
    folder: Path, shapes: Shapes, seed: int = 0, dtype: str = "F32", shard_size: int | None = None
) -> None:
    """Writes tensors of these names and shapes into `folder`, which is there.

    `dtype` is F32, F16 or BF16. `shard_size` is the most bytes of one weight file; None writes a single one.
    """
    random = np.random.default_rng(seed)
    shards = _shards(shapes, BYTES[dtype], shard_size)
    names = [SINGLE]
    if len(shards) > 1:
        names = [f"model-{i + 1:05}-of-{len(shards):05}.safetensors" for i in range(len(shards))]
        weight_map = {key: name for name, shard in zip(names, shards) for key in shard}
        index = {"metadata": {}, "weight_map": weight_map}
        (folder / INDEX).write_text(json.dumps(index, indent=1), encoding="utf-8")
    for name, shard in zip(names, shards):
        layout = [(key, dtype, shapes[key]) for key in shard]
        write_tensors(folder / name, layout, _values(random, layout))


def write_byte_tokenizer(folder: Path, special: Sequence[str], words: Collection[str] = ()) -> None:
    """Writes a `tokenizer.json` in which every byte is a token (0 to 255) and the others follow in order.

    `special` are left out of decoded text, `words` are not.
    """
    alphabet = {char: index for index, char in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}
    tokenizer = Tokenizer(models.BPE(vocab=alphabet, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(token, special=True) for token in special])
    tokenizer.add_tokens([AddedToken(word, special=False) for word in words])
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))


def _values(random: np.random.Generator, layout: Sequence[tuple[str, str, tuple[int, ...]]]) -> Iterator[bytes]:
    """Values that keep activations of order one: norms around 1, small biases, matrices by their fan-in."""
    for name, dtype, shape in layout:
        values = random.standard_normal(shape, dtype=np.float32)
        if len(shape) == 1 and name.endswith(".weight"):
            values = 1 + 0.1 * values
        elif name.endswith(".bias"):
            values *= 0.05
        elif name.endswith(_HEAD):
            values *= 2 / sqrt(shape[1])
        elif not name.endswith(_EMBEDDING) and len(shape) > 1 and "position_embedding" not in name:
            values *= 1 / sqrt(prod(shape[1:]))
        tensor = torch.from_numpy(values).to(_TYPES[dtype])
        yield tensor.view(torch.int16).numpy().tobytes()  # numpy has no bfloat16; the bytes are the same


def _shards(shapes: Shapes, width: int, largest: int | None) -> list[list[str]]:
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
